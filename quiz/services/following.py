"""What an instructor's questions copied from the article follows it: numbers, and sentences to choose from.

The questions' own words stay. Options that were replaced are kept with the earlier version of the question.
"""

from django.utils import timezone

from quiz.models import Option, Question
from quiz.questions.own import FEWEST
from quiz.services.own_questions import FIELDS, drafted, sentences_around
from quiz.services.versions import keep_versions


def follow_article(briefing):
    """Brings the questions that have an author up to date with the sentences, as part of what revises them.

    Returns how many of those that were asked lack sentences to choose from: they are drafts until an
    instructor gives options.
    """
    # The writer's rooms are not for the workers that only show pages.
    from quiz.services.renumbering import renumber

    rows = briefing.questions.filter(sentence__number__isnull=False).exclude(author=None).order_by("pk")
    rows = list(rows.select_related("sentence").prefetch_related("options__sentence"))
    sentences = list(briefing.sentences.order_by("number")) if rows else []
    standing = [row for row in sentences if row.number is not None]
    renumber(rows, [(row.number, row.text) for row in standing])
    once = {alike(row.text) for row in sentences}
    chosen, unfit = [], []
    for question in rows:
        if question.kind == Question.Kind.EVIDENCE and (gone := gone_options(question, standing, once)):
            made = chosen_again(question, gone, standing)
            if made:
                chosen.append((question, made))
            else:
                unfit.append(question.pk)
    store_options(chosen)
    asked = Question.objects.filter(pk__in=unfit, state=Question.State.PUBLISHED)
    return asked.update(state=Question.State.DRAFT) if unfit else 0


def alike(text):
    """The text as far as it tells sentences apart: a sentence keeps its row where only the case changes."""
    return " ".join(text.split()).casefold()


def gone_options(question, standing, once):
    """Texts of its options that are no sentences now, though they were: `once` are all there ever were."""
    texts = {option.text for option in question.options.all()} - {row.text for row in standing}
    return {text for text in texts if alike(text) in once}


def chosen_again(question, gone, standing):
    """The options (draft, proof) with sentences that stand in the place of those `gone`; () for too few.

    The nearest come first, the evidence before all.
    """
    numbers = {row.text: row.number for row in standing}
    options = list(question.options.all())
    kept = [(drafted(option), option.sentence) for option in options if option.text not in gone]
    has_key = any(one.is_key for one, _ in kept)
    texts = {one.text for one, _ in kept}
    near = [one for one in sentences_around(question, standing) if one.text not in texts]
    near = [one for one in near if not (has_key and one.is_key)]
    near.sort(key=lambda one: (not one.is_key, abs(numbers[one.text] - question.sentence.number)))
    made = [*kept, *((one, None) for one in near[: len(options) - len(kept)])]
    if len(made) < FEWEST or not any(one.is_key for one, _ in made):
        return ()
    return sorted(made, key=lambda pair: numbers.get(pair[0].text, len(numbers) + 1))


def store_options(chosen):
    """Writes (question, its options as (draft, proof)) as new versions; the earlier ones are kept."""
    if not chosen:
        return
    at = timezone.now()
    rows = [question for question, _ in chosen]
    keep_versions(rows, by=None, at=at)
    Option.objects.filter(question__in=rows).delete()
    Option.objects.bulk_create(
        (
            Option(question=question, position=place, sentence=proof, **{n: getattr(one, n) for n in FIELDS})
            for question, made in chosen
            for place, (one, proof) in enumerate(made, start=1)
        ),
        batch_size=500,
    )
    for question, made in chosen:
        question.answers = [one.text for one, _ in made if one.is_key]
        question.version += 1
        question.updated_at = at
    Question.objects.bulk_update(rows, ["answers", "version", "updated_at"], batch_size=100)
