"""Questions written by hand: looked over for what they lack, and completed with all that follows."""

from briefing.analysis.results import Actor, ActorKind
from briefing.models import Sentence
from quiz.models import Option
from quiz.questions.drafts import Kind, OptionDraft
from quiz.questions.own import FEWEST, completed, lack
from quiz.questions.typed_answers import plain_words

REACH = 2
LONGEST_OPTION = Option._meta.get_field("text").max_length
FIELDS = ("text", "is_key", "pair", "rank", "feedback")


def drafted(option):
    """An option's row as the rules read it."""
    return OptionDraft(**{name: getattr(option, name) for name in FIELDS})


def fault_of(question, options):
    """Why the question could not be asked with these option rows, in words; "" where it could."""
    kind = Kind(question.kind)
    if fault := lack(kind, [drafted(option) for option in options], question.answers):
        return fault
    if kind is Kind.EVIDENCE and not options and len(sentences_around(question)) < FEWEST:
        return "No other sentence stands near enough to choose from: give the options yourself."
    return ""


def sentences_around(question, standing=None):
    """The evidence and the sentences beside it in its section, as options in the order of the text.

    `standing` are the sentences of the briefing in order, where they are at hand.
    """
    sentence = question.sentence if question.sentence_id else None
    if sentence is None or sentence.number is None or len(sentence.text) > LONGEST_OPTION:
        return ()
    if standing is None:
        reach = (sentence.number - REACH, sentence.number + REACH)
        standing = Sentence.objects.filter(section=sentence.section_id, number__range=reach).order_by(
            "number"
        )
    near = [
        row.text
        for row in standing
        if row.section_id == sentence.section_id
        and abs(row.number - sentence.number) <= REACH
        and len(row.text) <= LONGEST_OPTION
    ]
    return tuple(OptionDraft(text, is_key=text == sentence.text) for text in dict.fromkeys(near))


def accept_other_names(question):
    """Where the answer is an actor of the briefing, what else may fairly be typed for it: a surname.

    A name that another actor has too is left out. Returns the names that were added.
    """
    # The names come with the dictionaries, which pages for learners must not load.
    from quiz.questions.actor_names import typed_names

    rows = question.briefing.appearances.select_related("actor")
    actors = [
        Actor(row.actor.name, ActorKind(row.actor.kind), row.label, tuple(row.aliases), ()) for row in rows
    ]
    names = [dict.fromkeys((actor.name, *typed_names(actor))) for actor in actors]
    plain = [set(map(plain_words, found)) for found in names]
    given = set(map(plain_words, (*question.answers, *question.accept)))
    meant = [place for place, found in enumerate(plain) if found & given]
    if len(meant) != 1:
        return []
    taken = given.union(*plain[: meant[0]], *plain[meant[0] + 1 :])
    added = [name for name in names[meant[0]] if plain_words(name) not in taken]
    question.accept = [*question.accept, *added]
    question.save(update_fields=["accept"])
    return added


def complete(question):
    """Writes what follows from the kind, the options and the answers, where it does not stand there yet."""
    standing = list(question.options.order_by("position"))
    given = [drafted(row) for row in standing]
    made, answers = completed(Kind(question.kind), given, question.answers, sentences_around(question))
    if [one.text for one in made] == [row.text for row in standing]:
        for row, one in zip(standing, made, strict=True):
            row.is_key, row.rank = one.is_key, one.rank
        Option.objects.bulk_update(standing, ["is_key", "rank"])
    else:
        question.options.all().delete()
        Option.objects.bulk_create(
            Option(question=question, position=place, **{name: getattr(one, name) for name in FIELDS})
            for place, one in enumerate(made, start=1)
        )
    if list(answers) != question.answers:
        question.answers = list(answers)
        question.save(update_fields=["answers"])
