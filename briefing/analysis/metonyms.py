"""Whether a place's name means the place or the power that sits there: a name in its line in, yes/no out."""

from collections.abc import Sequence

from briefing.analysis import name_words
from briefing.analysis.candidates import Candidate
from briefing.analysis.gazetteer import Sort, longest_match
from briefing.analysis.results import Token
from briefing.analysis.verb_groups import FINITE
from briefing.analysis.wordlists import words

_CITY_POSSESSIONS = words("city_possessions")
_MOTION = words("motion_words")
_LISTED = ("NNP", "NNPS", "DT", ",", "CC")


def means_city(line: Sequence[Token], candidate: Candidate) -> bool:
    """A city where something happens or one travels to; else the capital acts for its government."""
    if candidate.entry is None or candidate.entry.sort is not Sort.CAPITAL:
        return False
    first, last = candidate.first, candidate.last
    if _is_owner_of_policy(line, last):
        return False
    return (
        _after_locative(line, first)
        or _merely_lies_there(line, first, last)
        or _is_on_a_way(line, first, last)
        or _after_motion(line, first)
        or _is_named_city(line, first)
        or _before_country(line, last, candidate)
        or _in_list_of_places(line, first, last)
        or _owns_city_things(line, last)
        or _describes_what_happens(line, last)
    )


def _lower(line: Sequence[Token], index: int) -> str:
    return line[index].text.lower() if 0 <= index < len(line) else ""


def _is_owner_of_policy(line: Sequence[Token], last: int) -> bool:
    """ "in Moscow's interest", but not "in Moscow's streets"."""
    is_owner = last + 1 < len(line) and line[last].tag == "POS" and line[last + 1].tag in ("NN", "NNS", "JJ")
    return is_owner and _lower(line, last + 1) not in _CITY_POSSESSIONS


def _owns_city_things(line: Sequence[Token], last: int) -> bool:
    following = last + 1 if _lower(line, last) == "'s" else last
    return _lower(line, following) in _CITY_POSSESSIONS


def _describes_what_happens(line: Sequence[Token], last: int) -> bool:
    """ "the Oslo talks", "her Oslo ambitions"; not "Oslo officials", not "Oslo policy"."""
    noun = line[last] if last < len(line) else None
    if noun is None or noun.tag not in ("NN", "NNS") or not noun.text[0].islower():
        return False
    is_of_state = noun.text in words("government_words", "acts_of_government")
    return not is_of_state and not name_words.is_role(noun.text.removesuffix("s"))


def _after_locative(line: Sequence[Token], first: int) -> bool:
    before = _lower(line, first - 1)
    if before in ("central", "downtown", "eastern", "western", "northern", "southern", "greater"):
        return True
    if before in ("in", "at", "near", "outside", "around", "inside", "across", "throughout", "within"):
        return True
    verb = line[first - 1].lemma.lower() if first else ""
    return verb in ("visit", "leave", "reach", "enter", "tour")


def _after_motion(line: Sequence[Token], first: int) -> bool:
    """ "flew to Oslo", "a trip to Oslo", "the ambassador to Oslo"."""
    if _lower(line, first - 1) not in ("to", "from", "into", "for", "via", "through", "towards", "toward"):
        return False
    first = _start_of_journey(line, first)
    before = [line[index].lemma.lower() for index in range(max(0, first - 4), first - 1)]
    return before[-2:] == ["make", "it"] or any(word in _MOTION for word in before)


def _start_of_journey(line: Sequence[Token], first: int) -> int:
    """In "a trip from Oslo to Rome" Rome is reached from where Oslo stands."""
    index = first - 2
    while index > 0 and line[index].tag in ("NNP", "NNPS"):
        index -= 1
    return index + 1 if _lower(line, first - 1) == "to" and _lower(line, index) == "from" else first


def _is_on_a_way(line: Sequence[Token], first: int, last: int) -> bool:
    """ "from Oslo to Rome", "from the coast to Oslo": where something reaches from and to."""
    if _lower(line, first - 1) == "from" and _lower(line, last) == "to":
        return last + 1 < len(line) and line[last + 1].tag in ("NNP", "DT")
    if _lower(line, first - 1) != "to":
        return False
    index = first - 2
    while index > 0 and first - index < 6 and line[index].tag in ("NNP", "DT", "NN", "JJ"):
        index -= 1
    return _lower(line, index) == "from"


def _merely_lies_there(line: Sequence[Token], first: int, last: int) -> bool:
    """ "parts of it, including Oslo", "Oslo experienced", "rain than Oslo receives"."""
    verb = line[last] if last < len(line) else None
    if verb is not None and verb.tag in FINITE and verb.lemma in ("experience", "lie", "sit", "swelter"):
        return True
    about_rain = any(token.text.lower() in words("weather_words") for token in line)
    return (
        _lower(line, first - 1) == "including"
        or about_rain
        and verb is not None
        and verb.lemma
        in (
            "receive",
            "get",
            "see",
            "have",
            "record",
        )
    )


def _is_named_city(line: Sequence[Token], first: int) -> bool:
    directions = (
        "north",
        "south",
        "east",
        "west",
        "city",
        "capital",
        "streets",
        "outskirts",
        "mayor",
        "centre",
        "center",
    )
    if _lower(line, first - 1) == "of" and _lower(line, first - 2) in (
        *directions,
        "suburb",
        "parts",
        "residents",
        "districts",
        "siege",
        "battle",
        "fall",
    ):
        return True
    return _lower(line, first - 1) in ("capital", "city") or (
        _lower(line, first - 1) == "," and _lower(line, first - 2) == "capital"
    )


def _before_country(line: Sequence[Token], last: int, candidate: Candidate) -> bool:
    """ "Paris, France"; "Washington, DC"; "Oslo, the capital"."""
    if [_lower(line, last + step) for step in range(3)] == [",", "the", "capital"]:
        return True
    if _lower(line, last) != "," or last + 1 >= len(line):
        return _lower(line, last) in ("dc", "d.c.", "d.c")
    if line[last + 1].text in ("DC", "D.C.", "D.C"):
        return True
    texts = [token.text for token in line]
    known = longest_match(texts, last + 1, len(texts))
    return bool(known and candidate.entry and known[1].country == candidate.entry.country != "")


def _in_list_of_places(line: Sequence[Token], first: int, last: int) -> bool:
    """ "in Kyiv and Moscow": the preposition of the list's first member holds for all."""
    if _lower(line, first - 1) not in ("and", "or", ","):
        return False
    if last < len(line) and line[last].tag in FINITE:
        return False
    index = first - 1
    while index >= 0 and first - index < 9 and line[index].tag in _LISTED:
        index -= 1
    if index >= first - 2:
        return False
    reaches = _is_on_a_way(line, index + 1, index + 2) or _after_motion(line, index + 1)
    return _lower(line, index) in ("in", "at", "near") or _lower(line, index) == "to" and reaches


def is_us_state(line: Sequence[Token], candidate: Candidate) -> bool:
    """ "Atlanta, Georgia", "the governor of Washington": not the country or the capital of that name."""
    if candidate.surface not in ("Georgia", "Washington"):
        return False
    first = candidate.first
    if candidate.surface == "Georgia" and _is_among_states(line, first):
        return True
    if _lower(line, first - 1) == "," and first > 1:
        texts = [token.text for token in line]
        town = next(
            (found for begin in (first - 3, first - 2) if (found := _town(texts, begin, first - 1))), None
        )
        return town == "US" or (
            town is None and texts[first - 2][0].isupper() and candidate.surface == "Washington"
        )
    before = {_lower(line, index) for index in range(max(0, first - 3), first)}
    offices = {"governor", "state", "senator", "republican", "democrat"}
    return bool(before & offices) and _lower(line, first - 1) in ("of", "from", "state")


def _is_among_states(line: Sequence[Token], first: int) -> bool:
    """ "one in Maryland and one in Georgia": another of the states is named beside it."""
    texts = [token.text for token in line]
    around = (longest_match(texts, index, len(texts)) for index in range(len(texts)) if index != first)
    return any(
        known is not None and known[1].label == "state" and known[1].country == "US" for known in around
    )


def _town(texts: Sequence[str], begin: int, end: int) -> str | None:
    """The country of the town named at tokens `begin` to `end`; None if it is not known."""
    if begin < 0:
        return None
    known = longest_match(texts, begin, end)
    return (
        known[1].country if known and known[0] == end and known[1].sort in (Sort.CITY, Sort.CAPITAL) else None
    )


def stands_as_building(line: Sequence[Token], candidate: Candidate) -> bool:
    """ "at the Elysee Palace", "outside the White House": where something happens, not who acts."""
    first = candidate.first - 1 if _lower(line, candidate.first - 1) == "the" else candidate.first
    owns = candidate.last < len(line) and line[candidate.last].tag == "POS"
    return not owns and _after_locative(line, first)
