"""Which body speaks through a spokesman, its officials or its study: a phrase in, one mention out."""

from functools import cache
from itertools import takewhile

from briefing.analysis.results import ActorKind, Mention, Phrase, Token, Use
from briefing.analysis.wordlists import rows, words
from quiz.questions.ground import Ground
from quiz.questions.things import nouns_for_bodies

# A country speaks for itself, but its officials are too many.
BODIES = (ActorKind.ORGANISATION, ActorKind.COUNTRY)
# "A spokesman for the port", "research from the university"; "a study of the port" is on it.
OF_BODY = {"for", "from", "by", "at", "in"}
NO_LONGER = {"former", "ex", "retired"}
PASSING_ON = {"spokesman", "spokeswoman", "spokesperson"}


def body_behind(ground: Ground, phrase: Phrase) -> Mention | None:
    """ "The port", "port officials", "a spokesman for the port, Jon Vik": the one body that is named."""
    inside = ground.mentions_within(phrase.sentence, phrase.start, phrase.end)
    bodies = [one for one in inside if ground.actor(one.actor).kind in BODIES and not is_part(one, inside)]
    if len(bodies) != 1 or is_building(bodies[0]):
        return None
    body, tokens = bodies[0], ground.tokens_of(phrase)
    if any(one.tag == "POS" and one.start == body.end for one in tokens):
        return None
    people = [one for one in inside if ground.actor(one.actor).kind is ActorKind.PERSON]
    before = [one for one in tokens if one.end <= body.start]
    after = list(takewhile(is_word, (one for one in tokens if one.start >= body.end)))
    after = [one for one in after if not any(man.start <= one.start < man.end for man in people)]
    if people and not passes_on(ground, phrase, people[0].start):
        return None
    is_bare = all(token.tag == "DT" for token in before)
    is_itself = not after and body.use is not Use.ATTRIBUTE
    if is_bare and is_itself:
        return body
    is_through_others = is_led_in(before) and is_voice(after) or not after and is_voice_of(before)
    if not after and is_called_before(before):
        return body
    return body if is_through_others and ground.actor(body.actor).kind is ActorKind.ORGANISATION else None


def is_part(mention: Mention, others: list[Mention]) -> bool:
    """ "Oslo" in "the Oslo Port"."""
    size = mention.end - mention.start
    return any(
        one.start <= mention.start and mention.end <= one.end and one.end - one.start > size for one in others
    )


def is_building(mention: Mention) -> bool:
    """ "The White House": no reader would call it by its country."""
    return mention.surface in buildings()


@cache
def buildings() -> frozenset[str]:
    return frozenset(name for name, _, *city in rows("seats_of_power") if not city)


def is_word(token: Token) -> bool:
    """What stands behind a comma or in brackets says who the body is."""
    return token.text[0].isalnum()


def passes_on(ground: Ground, phrase: Phrase, until: int) -> bool:
    """ "Port spokeswoman Eva Low": nobody needs her name."""
    return any(one.text.lower() in PASSING_ON for one in ground.tokens_of(phrase) if one.end <= until)


def is_led_in(before: list[Token]) -> bool:
    """ "A new Baltic Council study"; not "former Baltic Council officials"."""
    return all(one.tag in ("DT", "JJ") and one.text.lower() not in NO_LONGER for one in before)


def is_called_before(before: list[Token]) -> bool:
    """ "The regulator, Ofcom": the noun before the comma says what the body is."""
    told = before[:-1] if before and before[-1].tag == "DT" else before
    if len(told) < 3 or told[0].tag != "DT" or told[-1].text != ",":
        return False
    return is_description(told[1:-1]) and told[-2].text.lower() in nouns_for_bodies()


def is_description(tokens: list[Token]) -> bool:
    return all(one.tag.startswith(("NN", "JJ")) and one.text.islower() for one in tokens)


def is_voice(nouns: list[Token]) -> bool:
    is_named_so = bool(nouns) and nouns[-1].text.lower() in words("voices")
    return is_named_so and all(one.tag.startswith("NN") for one in nouns)


def is_voice_of(before: list[Token]) -> bool:
    """ "A new study by the", "officials at", "figures from the research firm"."""
    led = [token for token in before if token.tag != "DT"]
    while len(led) > 2 and led[-1].text.lower() not in OF_BODY and is_description(led[-1:]):
        led.pop()
    if len(led) < 2 or led[-1].text.lower() not in OF_BODY or led[-2].text.lower() not in words("voices"):
        return False
    return is_description(led[:-2])
