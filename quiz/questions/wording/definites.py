"""Whether "the law" says which law: explained behind, one of its kind, or known only from before."""

import re
from functools import cache

from briefing.analysis.numbers import ordinals
from briefing.analysis.results import Grain, Token
from briefing.analysis.wordlists import rows, words
from quiz.questions.ground import Ground, once
from quiz.questions.things import kinds, nouns_for_bodies, nouns_for_places
from quiz.questions.wording.explained_behind import (
    EXPLAINING,
    is_explained,
    is_named_behind,
    is_tied_to_name,
    next_word,
)
from quiz.questions.wording.of_nations import is_one_finding, is_one_person, is_other_national

NOUN_PHRASE_TAGS = ("NN", "JJ", "CD", "VBN", "VBG", "POS", "RB", "HYPH")
ONE_OF_MANY = ("happening_nouns", "event_nouns", "source_nouns", "vague_subjects")
# "The plague" needs no other sentence in an article on plague.
TOPIC_SENTENCES = 4
# "The 1880s", "the '90s", "the mid-1990s", "the nineteen-eighties".
DECADE = re.compile(
    r"(?:(?:mid|early|late)-)?['’]?(?:1\d|20)?\d0s|(?:\w+teen-)?(?:twen|thir|for|fif|six|seven|eigh|nine)ties",
    re.IGNORECASE,
)
LENGTH_OF_YEAR = 4
# "The new scheme", "the proposed cuts": set against others that were told of before.
SETTING_APART = {"extra", "new", "ongoing", "original", "pending", "planned", "proposed", "revised"}
SPANS_OF_YEAR = {"month", "season"}
UNIQUE = {"only", "first", "second", "third", "main", "sole"}
SUPERLATIVES = ("JJS", "RBS")
# "The 15-member body": of how many, and not whose.
OF_SO_MANY = re.compile(r"\d+-(?:member|nation|seat|strong|team)")


@once
def is_loose_definite(
    ground: Ground, number: int, tokens: tuple[Token, ...], place: int, is_subject: bool
) -> bool:
    """Whether the noun phrase after "the" can only be understood from an earlier sentence."""
    stop, has_owned = definite_end(tokens, place + 1)
    inner = tokens[place + 1 : stop]
    if not inner:
        return False
    if inner[-1].tag == "JJS" and next_word(tokens, stop - 1) != "of":
        return True
    if is_of_some_state(inner[0].text.lower(), tokens[stop:]):
        return True
    if is_set_against(inner):
        return not has_owned_or_told(ground, number, tokens, stop, has_owned)
    if has_name(ground, number, inner):
        is_of_firms = inner[-1].text in words("kinds_of_firms") and len(inner) > 1
        is_loose = is_of_firms and inner[-2].text[0].isupper() or is_one_person(ground, number, inner)
        is_loose = is_loose or is_one_finding(ground, number, inner)
        return is_loose and not has_owned_or_told(ground, number, tokens, stop, has_owned)
    if is_dated_only(ground, number, inner) and not is_tied_to_name(ground, number, tokens[stop : stop + 3]):
        return True
    if is_written_large(inner) and not has_joint_name(tokens, stop):
        return not is_named_behind(ground, number, tokens[stop : stop + 3])
    if is_other_national(inner):
        return not has_owned_or_told(ground, number, tokens, stop, has_owned)
    is_counted = is_number(inner[0]) and (inner[-1].tag == "NNS" or not inner[0].text.isdigit())
    is_opening = is_subject and place == 0
    numbered = inner[1:] if is_opening and is_of_its_time(inner) else inner
    if not is_counted and any(is_telling(one, inner[-1]) or is_ranked(one) for one in numbered):
        return False
    # "The scene of the crash, the old quay": what follows names the scene.
    is_inner = place > 0 and tokens[place - 1].text == "of"
    if is_named_behind(ground, number, tokens[stop : stop + 3 - is_inner]):
        return False
    if not has_owned and is_explained(ground, number, tokens, stop, is_subject and place == 0):
        return False
    if not has_owned and is_explained_with_other(ground, number, tokens, stop):
        return False
    if is_counted:
        return next_word(tokens, stop - 1) not in EXPLAINING
    if is_opening and len(inner) > 1 and OF_SO_MANY.fullmatch(inner[0].text):
        return True
    if is_one_of_its_kind(ground, inner):
        return False
    if len(inner) == 1 or is_subject or inner[0].text.lower() in SETTING_APART:
        return True
    return is_one_of_many(inner[-1]) or is_met_before(ground, number, inner[-1])


def is_of_some_state(noun: str, behind: tuple[Token, ...]) -> bool:
    """ "The state's [deputy] premier": of one of many, where "the state" alone is a country's government."""
    posts = words("posts_of_places", "offices")
    is_owner = noun == "state" and bool(behind) and behind[0].tag == "POS"
    return is_owner and any(one.lemma.lower() in posts for one in behind[1:3])


def is_of_its_time(inner: tuple[Token, ...]) -> bool:
    """ "2012 programme", "16th-century raid": when it was, and not which; of "2012 raid" both are told."""
    opening, head = inner[0], inner[-1]
    is_year = opening.text.isdigit() and head.lemma.lower() not in words("event_nouns", "happening_nouns")
    is_time = opening.tag == "CD" and (is_year or "century" in opening.text)
    return is_time and not is_number(opening) and head.tag in ("NN", "NNS")


def is_number(token: Token) -> bool:
    """ "Two", "13", and not "2017", "10-year"."""
    is_short = token.text.isdigit() and len(token.text) < LENGTH_OF_YEAR
    return token.tag == "CD" and (is_short or not any(character.isdigit() for character in token.text))


def is_telling(token: Token, head: Token) -> bool:
    """A name or number says which; the letters of "the AI institute" only of what sort a body is."""
    is_of_sort = token.text.isupper() and token.text in words("not_actors")
    is_name = token.tag.startswith("NNP") and not (is_of_sort and head.text.lower() in nouns_for_bodies())
    return is_name or token.tag.startswith("CD")


def is_ranked(token: Token) -> bool:
    """ "Largest", and "third-largest", which is another than the second-largest."""
    order, _, rank = token.text.lower().rpartition("-")
    return token.tag in SUPERLATIVES or order in ordinals() and rank.endswith("est")


def is_set_against(inner: tuple[Token, ...]) -> bool:
    """ "The otherwise plain Kelda": other than in what was told before."""
    return any(token.text.lower() == "otherwise" for token in inner)


def is_written_large(inner: tuple[Token, ...]) -> bool:
    """ "The City", "the Company": a noun for any of its kind, which the article writes as a name."""
    noun = inner[0].text
    if len(inner) > 1 or not noun.istitle() or noun.lower() in words("definites_that_stand"):
        return False
    return noun.lower() in nouns_for_bodies() or noun.lower() in nouns_for_places()


def has_joint_name(tokens: tuple[Token, ...], stop: int) -> bool:
    """ "The College and University Union": the name goes on behind "and"."""
    joined = tokens[stop : stop + 2]
    return len(joined) == 2 and joined[0].text in ("and", "&") and joined[1].text[0].isupper()


def has_owned_or_told(
    ground: Ground, number: int, tokens: tuple[Token, ...], stop: int, has_owned: bool
) -> bool:
    """Whether what follows says which: "the Swiss firm that sank", "the Swiss firm, Tarn"."""
    is_named = is_named_behind(ground, number, tokens[stop : stop + 3])
    return is_named or not has_owned and is_explained(ground, number, tokens, stop)


def is_dated_only(ground: Ground, number: int, inner: tuple[Token, ...]) -> bool:
    """ "The 20 November clash": a day without its year says only to who knows of it which clash is meant."""
    dates = ground.dates_within(number, inner[0].start, inner[-1].start)
    if (
        not dates
        or ground.date(dates[0]).start != inner[0].start
        or ground.date(dates[0]).grain is not Grain.DAY
    ):
        return False
    behind = [token for token in inner if token.start >= ground.date(dates[0]).end]
    has_year = any(part.isdigit() and len(part) == 4 for part in ground.date(dates[0]).surface.split())
    return bool(behind) and not has_year and all(token.tag in ("NN", "NNS", "JJ") for token in behind)


def has_name(ground: Ground, number: int, inner: tuple[Token, ...]) -> bool:
    """Whether a name begins among the words, though it may go on behind: "the green Alliance for Peace"."""
    return any(inner[0].start <= one.start < inner[-1].end for one in ground.mentions.get(number, ()))


def definite_end(tokens: tuple[Token, ...], first: int) -> tuple[int, bool]:
    """Where the noun phrase that begins at `first` ends, and whether "'s" with a thing owned follows."""
    stop = first
    while stop < len(tokens):
        if tokens[stop].text == "(":
            closed = next((k for k in range(stop, len(tokens) - 1) if tokens[k].text == ")"), None)
            stop = stop if closed is None else closed + 1
        if not tokens[stop].tag.startswith(NOUN_PHRASE_TAGS):
            break
        if tokens[stop].tag in ("VBG", "VBN", "RB") and tokens[stop - 1].tag.startswith("NN"):
            break
        stop += 1
    owner = next((k for k in range(first, stop) if tokens[k].tag == "POS"), None)
    return (stop, False) if owner is None else (owner, True)


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


def is_explained_with_other(ground: Ground, number: int, tokens: tuple[Token, ...], stop: int) -> bool:
    """ "The health and diet of crews", "the central and northern Baltic": what follows says of both."""
    joined = tokens[stop : stop + 2]
    if (
        len(joined) < 2
        or joined[0].text.lower() not in ("and", "or")
        or not joined[1].tag.startswith(("JJ", "NN"))
    ):
        return False
    end, has_owned = definite_end(tokens, stop + 1)
    inner = tokens[stop + 1 : end]
    is_alike = tokens[stop - 1].tag[:2] == inner[-1].tag[:2] if inner else False
    is_told = has_name(ground, number, inner) or is_alike and is_explained(ground, number, tokens, end)
    return bool(inner) and not has_owned and (is_told or is_field(inner))


def is_field(inner: tuple[Token, ...]) -> bool:
    """ "The toy industry", "the tablet market"."""
    head = inner[-1].lemma.lower()
    return len(inner) > 1 and head in words("heads_of_fields") and inner[-2].tag in ("NN", "NNS")


def is_time_of_year(inner: tuple[Token, ...]) -> bool:
    """ "The early winter months"."""
    *_, season, span = ("", *(one.lemma.lower() for one in inner))
    return span in SPANS_OF_YEAR and season in seasons()


@cache
def seasons() -> frozenset[str]:
    return frozenset(row[0] for row in rows("seasons"))


def is_one_of_many(head: Token) -> bool:
    """ "The mobile payments company", "the long strike": of bodies and happenings a reader asks which."""
    noun = head.text.lower()
    return any(noun in words(found) for found in ONE_OF_MANY) or noun in nouns_for_bodies()


def is_met_before(ground: Ground, number: int, head: Token) -> bool:
    """Whether the noun stands in a sentence before: then "the" points back to it."""
    first = next(iter(ground.sentences_with_lemma.get(head.lemma.lower(), ())), number)
    return first < number
