"""Which raid "the raid" is, by the name behind its first calling: "a raid on Riga that cut it off"."""

from itertools import takewhile

from briefing.analysis.results import Phrase, Token
from briefing.analysis.token_spans import token_span
from briefing.analysis.wordlists import words
from quiz.questions.ground import Ground
from quiz.questions.things import is_empty
from quiz.questions.wording.callings import Calling

TYING, SETTING = {"on", "against", "by", "with"}, {"in", "at"}


def are_placed_apart(ground: Ground, told: tuple[Calling, ...]) -> bool:
    """ "A talk with Norway" and "the talk with Iceland": "the talk" may be either."""
    placed = (up_to_name(ground, one) for one in told)
    return len({one.text.split()[-1].lower() for one in placed if one is not None}) > 1


def up_to_name(ground: Ground, found: Calling) -> Phrase | None:
    """ "A raid on Riga" of "a raid on Riga last week that cut off the port": to the name behind the noun.

    "In" and "at" place what happened: "the strike in Oslo", but not "the report in Oslo".
    """
    number, line = found.phrase.sentence, ground.tokens(found.phrase.sentence)
    noun, behind = line[found.place], line[found.place + 1 : found.place + 4]
    is_happening = noun.lemma.lower() in words("event_nouns", "happening_nouns")
    if not behind or behind[0].text.lower() not in TYING | (SETTING if is_happening else set()):
        return None
    opening = behind[1 + (behind[1:2] != () and behind[1].text.lower() == "the") :]
    name = next(
        (one for one in ground.mentions.get(number, ()) if opening and one.start == opening[0].start), None
    )
    if name is None or is_empty((noun,)):
        return None
    _, last = token_span(line, name.start, name.end)
    end = end_of_owned(line, last)
    return ground.phrase(number, found.phrase.first, end) if end is not None else None


def end_of_owned(line: tuple[Token, ...], last: int) -> int | None:
    """Behind "quay" of "on Tarn's old quay", where the name ends before its "'s"; None without a noun.

    The name alone of "on Tarn airport" would tell another thing.
    """
    if last == len(line) or line[last].tag != "POS":
        return None if line[last : last + 1] and line[last].tag.startswith("NN") else last
    owned = list(takewhile(lambda token: token.tag in ("JJ", "NN", "NNS"), line[last + 1 :]))
    return last + 1 + len(owned) if owned and owned[-1].tag != "JJ" else None
