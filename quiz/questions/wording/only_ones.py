"""Of what there is but one, in the world, in the year or in the article: "the sea", "the winter months"."""

import re
from functools import cache

from briefing.analysis.numbers import ordinals
from briefing.analysis.results import Token
from briefing.analysis.wordlists import rows, words
from quiz.questions.ground import Ground, once
from quiz.questions.things import kinds

# "The plague" needs no other sentence in an article on plague.
TOPIC_SENTENCES = 4
# "The 1880s", "the '90s", "the mid-1990s", "the nineteen-eighties".
DECADE = re.compile(
    r"(?:(?:mid|early|late)-)?['’]?(?:1\d|20)?\d0s|(?:\w+teen-)?(?:twen|thir|for|fif|six|seven|eigh|nine)ties",
    re.IGNORECASE,
)
OF_DISEASES = {"epidemic", "pandemic", "vaccine", "virus"}
SPANS_OF_YEAR = {"month", "season"}
UNIQUE = {"only", "first", "second", "third", "main", "sole"}


@once
def is_one_of_its_kind(ground: Ground, inner: tuple[Token, ...]) -> bool:
    """ "The only port", "the sea", "the 1880s", a term of the article: there is but one.

    A bare "the second" is the second of what was told before.
    """
    head = inner[-1]
    is_unique = any(token.text.lower() in UNIQUE for token in inner) and head.text.lower() not in ordinals()
    if is_unique or DECADE.fullmatch(head.text):
        return True
    phrase = " ".join(token.text for token in inner).lower()
    if len(inner) > 1 and phrase in ground.terms.get(head.text.lower(), ()):
        return True
    if is_of_disease(inner) or phrase == "last time":
        return True
    if is_field(inner) or is_time_of_year(inner) or len(inner) > 1 and DECADE.fullmatch(inner[0].text):
        return True
    if phrase == "state":
        return not tells_of_states(ground)
    forms = {head.lemma.lower(), head.text.lower(), phrase.replace(" ", "-")}
    kind = kinds().get(head.lemma.lower())
    is_told_of = len(ground.sentences_with_lemma.get(head.lemma.lower(), ())) >= TOPIC_SENTENCES
    return bool(forms & words("definites_that_stand")) or kind == "body" or kind == "disease" and is_told_of


@once
def tells_of_states(ground: Ground) -> bool:
    """Whether one of a country's states is meant by "the state", and not its government."""
    return any(actor.label == "state" for actor in ground.analysis.actors)


def is_field(inner: tuple[Token, ...]) -> bool:
    """ "The toy industry", "the tablet market"."""
    head = inner[-1].lemma.lower()
    return len(inner) > 1 and head in words("heads_of_fields") and inner[-2].tag in ("NN", "NNS")


def is_of_disease(inner: tuple[Token, ...]) -> bool:
    """ "The smallpox vaccine", "the flu virus"; of vaccines there are several."""
    is_meant = len(inner) > 1 and inner[-1].text.lower() in OF_DISEASES
    return is_meant and kinds().get(inner[-2].lemma.lower()) == "disease"


def is_time_of_year(inner: tuple[Token, ...]) -> bool:
    """ "The early winter months"."""
    *_, season, span = ("", *(one.lemma.lower() for one in inner))
    return span in SPANS_OF_YEAR and season in seasons()


@cache
def seasons() -> frozenset[str]:
    return frozenset(row[0] for row in rows("seasons"))
