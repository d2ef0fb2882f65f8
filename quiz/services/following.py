"""What an instructor's questions copied from the article follows it: numbers, and sentences to choose from.

The questions' own words stay. Options that were replaced are kept with the earlier version of the question.
"""

from django.utils import timezone

from quiz.models import Option, Question
from quiz.questions.own import FEWEST
from quiz.services.own_questions import FIELDS, drafted, sentences_around
from quiz.services.versions import copy_of, keep_version


def follow_article(briefing):
    """Brings the questions that have an author up to date with the sentences, as part of what revises them.

    Returns how many of those that were asked lack sentences to choose from: they are drafts until an
    instructor gives options.
    """
    # The writer's rooms are not for the workers that only show pages.
    from quiz.services.renumbering import renumber

    rows = briefing.questions.filter(sentence__number__isnull=False).exclude(author=None).order_by("pk")
    rows = list(rows.select_related("sentence").prefetch_related("options__sentence"))
    sentences = list(briefing.sentences.values_list("number", "text")) if rows else []
    standing = [(number, text) for number, text in sentences if number is not None]
    renumber(rows, standing)
    numbers = {text: number for number, text in standing}
    once = {alike(text) for _, text in sentences}
    unfit = []
    for question in rows:
        if question.kind == Question.Kind.EVIDENCE:
            texts = {option.text for option in question.options.all()} - numbers.keys()
            if not choose_again(question, {text for text in texts if alike(text) in once}, numbers):
                unfit.append(question.pk)
    asked = Question.objects.filter(pk__in=unfit, state=Question.State.PUBLISHED)
    return asked.update(state=Question.State.DRAFT) if unfit else 0


def alike(text):
    """The text as far as it tells sentences apart: a sentence keeps its row where only the case changes."""
    return " ".join(text.split()).casefold()


def choose_again(question, gone, numbers):
    """Puts sentences that stand in the place of options that are `gone`; returns whether there are enough.

    `numbers` are those of the standing sentences by text. The nearest come first, the evidence before all.
    """
    options = list(question.options.all())
    kept = [(drafted(option), option.sentence) for option in options if option.text not in gone]
    if len(kept) == len(options):
        return True
    has_key = any(one.is_key for one, _ in kept)
    texts = {one.text for one, _ in kept}
    near = [one for one in sentences_around(question) if one.text not in texts]
    near = [one for one in near if not (has_key and one.is_key)]
    near.sort(key=lambda one: (not one.is_key, abs(numbers[one.text] - question.sentence.number)))
    made = [*kept, *((one, None) for one in near[: len(options) - len(kept)])]
    if len(made) < FEWEST or not any(one.is_key for one, _ in made):
        return False
    made.sort(key=lambda pair: numbers.get(pair[0].text, len(numbers) + 1))
    store_options(question, made)
    return True


def store_options(question, made):
    """Writes the options (draft, proof) as a new version; the earlier one is kept."""
    keep_version(question, copy_of(question), by=None, at=timezone.now())
    question.options.all().delete()
    Option.objects.bulk_create(
        Option(question=question, position=position, sentence=proof, **{n: getattr(one, n) for n in FIELDS})
        for position, (one, proof) in enumerate(made, start=1)
    )
    question.answers = [one.text for one, _ in made if one.is_key]
    question.version += 1
    question.save(update_fields=["answers", "version", "updated_at"])
