"""Says of which contest a round is, where the article has but one: "the second round of the Tarn Cup"."""

import re

from briefing.analysis.numbers import ordinals
from briefing.analysis.results import ActorKind, Mention, Token, Use
from quiz.questions.ground import Ground, once
from quiz.questions.wording.naming import name_of

FINALS = {"final", "quarter-final", "quarterfinal", "semi-final", "semifinal"}
OTHER_RANKS = {"opening", "last"}
# Behind it they say of what it is, or what is the last: "the final of 2019", "the final 40 minutes".
TELLING = ("CD", "HYPH", "IN", "JJ", "NN", "POS", "VBG", "VBN")
# As many characters before a name are looked at.
REACH = 30
# "The second round of the Tarn Cup".
OF_CONTEST = re.compile(r"\b(?:rounds?|(?:quarter-?|semi-?)?finals?) of (?:the )?$", re.IGNORECASE)


def edits_for_rounds(ground: Ground, number: int, tokens: tuple[Token, ...]) -> list[tuple[int, int, str]]:
    """ "The final" as "the final of the Tarn Cup", where no other contest has rounds and none is named."""
    index = contest(ground)
    if index is None or any(one.actor == index for one in ground.mentions.get(number, ())):
        return []
    name = name_of(ground.actor(index))
    name = name if name.startswith("the ") else f"the {name}"
    text, spans = ground.text(number), spans_of_rounds(tokens)
    return [(start, end, f"{text[start:end]} of {name}") for start, end in spans]


def spans_of_rounds(tokens: tuple[Token, ...]) -> list[tuple[int, int]]:
    """ "The final", "the second round", with nothing behind that says of what."""
    found = []
    for place, token in enumerate(tokens):
        size = size_of_round(tokens[max(0, place - 2) : place + 1])
        if size and not is_told(tokens[place + 1 : place + 3]):
            found.append((tokens[place + 1 - size].start, token.end))
    return found


def is_told(behind: tuple[Token, ...]) -> bool:
    """Whether "of 2019", "match", "40 minutes", ", decisive game" stands behind a round."""
    tags = [one.tag for one in behind]
    is_listed = tags[:1] in ([","], ["CC"]) and tags[-1].startswith("JJ")
    return is_listed or any(tag.startswith(TELLING) for tag in tags[:1])


def size_of_round(tokens: tuple[Token, ...]) -> int:
    """How many words at the end are "the final" or "the second round"; 0 for others."""
    *_, rank, led, _ = ("", "", *(one.text.lower() for one in tokens))
    if tokens[-1].lemma.lower() in FINALS:
        return 2 if led == "the" else 0
    is_ranked = rank == "the" and (led in OTHER_RANKS or led in ordinals())
    return 3 if tokens[-1].text.lower() == "round" and is_ranked else 0


@once
def contest(ground: Ground) -> int | None:
    """The one actor that the article has rounds or a final of."""
    found = {
        one.actor
        for number, named in ground.mentions.items()
        for one in named
        if is_contest(ground, one)
        and OF_CONTEST.search(ground.text(number)[max(0, one.start - REACH) : one.start])
    }
    return found.pop() if len(found) == 1 else None


def is_contest(ground: Ground, mention: Mention) -> bool:
    """ "The Tarn Cup", and not Iceland of "the second round of Iceland talks"."""
    return mention.use is not Use.ATTRIBUTE and ground.actor(mention.actor).kind is ActorKind.EVENT
