"""Leads "the law" back to its full wording, "Norway's fishing law", where the article has no other law."""

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import takewhile

from briefing.analysis.numbers import ordinals
from briefing.analysis.results import ActorKind, Phrase, Token
from briefing.analysis.wordlists import words
from quiz.questions.ground import MOST_OF_A_SORT, Ground, once
from quiz.questions.things import is_human, nouns_for_bodies, nouns_for_places
from quiz.questions.wording.areas import is_place_nearer, is_where_speaker_is
from quiz.questions.wording.callings import COUNTING, NOUNS, PLANNED, Calling, callings
from quiz.questions.wording.owners_of_callings import owner_of
from quiz.questions.wording.placed_callings import are_placed_apart, up_to_name

POINTING_BACK = {"the", "this", "that", "its", "his", "her", "their", "these", "those"}
COMPARING = ("JJR", "JJS")
PARTS_OF_AMOUNTS = {"per", "half"}
CONTESTS = {"championship", "competition", "contest", "event", "festival", "game", "games", "tournament"}
# What each side, or each day, has one of in its turn.
TAKEN_IN_TURN = {"half", "innings", "leg", "period", "quarter", "round", "session", "stage", "term"}
WINNING = {"award", "claim", "collect", "earn", "get", "give", "hand", "land", "receive", "take", "win"}
MORE = {"another", "other"}
HEDGES = {"arguably", "perhaps", "probably", "possibly"}
LONGEST = 8
REACH_OF_PARTICIPLE = 4
OFTEN = 3
NAMED_BY_NOUNS = {ActorKind.ORGANISATION, ActorKind.PLACE}
LONGEST_WITH_CLAUSE = 14


@dataclass(frozen=True, slots=True)
class Introduction:
    """What "the law" means: a phrase to be said with "the", the owner to be named before it, or a name."""

    phrase: Phrase | None
    owner: int | None = None


def introductions_of(
    ground: Ground, number: int, inner: tuple[Token, ...], has_owned: bool
) -> Iterator[Introduction]:
    """The full wordings for "the" with the words behind it, where they say no more, best first.

    "The athletes' village" is no village of the athletes told of before.
    """
    if has_owned and inner[-1].tag == "NNS":
        return
    body = named_body(ground, number, inner)
    if body is not None:
        yield Introduction(None, body)
        return
    found = introduction(ground, number, inner[-1])
    if found is None or not adds_nothing(ground, found, inner):
        return
    for wording in wordings(ground, found):
        is_short = wording.owner is None and wording.phrase.last == found.place + 1
        is_owned_by = wording.owner is not None
        is_sure = not is_institution(inner[-1]) or is_owned_by or is_named(ground, wording.phrase, found)
        must_be_short = has_owned or is_for_body_or_place(inner[-1]) and not is_owned_by
        if is_sure and (is_short or not must_be_short):
            yield wording


def wordings(ground: Ground, found: Calling) -> Iterator[Introduction]:
    """The calling with what is tied to it, up to the name behind, and with what stands before alone."""
    if tells_apart(ground, found):
        yield Introduction(found.phrase)
    if (placed := up_to_name(ground, found)) is not None:
        yield Introduction(placed)
    short = ground.phrase(found.phrase.sentence, found.phrase.first, found.place + 1)
    if says_which(ground, short):
        yield Introduction(short)
    elif found.maker is not None:
        yield Introduction(short, found.maker.actor)
    elif (owner := owner_of(ground, found)) is not None:
        yield Introduction(short, owner)


def tells_apart(ground: Ground, found: Calling) -> bool:
    """ "A study of nurses" brings in a study; "the coast of Norway" leaves any other coast to be meant.

    "Sold it to two sisters for one crown" tells the price, and not which sisters, and "won the Marlo prize
    for her last book" what she won it for.
    """
    if not found.behind or found.phrase.last - found.phrase.first > LONGEST_WITH_CLAUSE:
        return False
    noun, opening, *told = ground.tokens(found.phrase.sentence)[found.place : found.phrase.last]
    if opening.text == "for" and (any(token.tag in ("CD", "$") for token in told) or is_won(ground, found)):
        return False
    return not is_empty(noun) and (opening.text.lower() != "of" or found.article in COUNTING)


def is_won(ground: Ground, found: Calling) -> bool:
    """Whether somebody is given it or gets it, so that "for" behind it tells what for."""
    phrase, fact = ground.spans.by_head.get((found.phrase.sentence, found.place), (None, None))
    return fact is not None and phrase in fact.objects and fact.verb in WINNING


def named_body(ground: Ground, number: int, inner: tuple[Token, ...]) -> int | None:
    """The one body of the article so far whose name has the words of "hurricane center", "trade ministry"."""
    own = {token.text for token in inner}
    alike = bodies_by_head(ground).get(inner[-1].text, ()) if len(own) > 1 else ()
    found = [index for index, name in alike if own <= name]
    is_met = len(found) == 1 and ground.actor(found[0]).mentions[0].sentence <= number
    return found[0] if is_met else None


@once
def bodies_by_head(ground: Ground) -> dict[str, tuple[tuple[int, frozenset[str]], ...]]:
    """Longer names by their noun: "center" of a hurricane center, "ministry" of a Ministry of Trade."""
    found: dict[str, list[tuple[int, frozenset[str]]]] = defaultdict(list)
    for index, actor in enumerate(ground.analysis.actors):
        name = actor.name.lower().split()
        head = name[name.index("of") - 1] if "of" in name[1:] else name[-1]
        if actor.kind in NAMED_BY_NOUNS and len(name) > 2 and len(found[head]) < MOST_OF_A_SORT:
            found[head].append((index, frozenset(name)))
    return {head: tuple(bodies) for head, bodies in found.items()}


def adds_nothing(ground: Ground, found: Calling, inner: tuple[Token, ...]) -> bool:
    """ "The proposed law" of "Norway's fishing law": nothing before the noun tells of another."""
    own = {token.text.lower() for token in inner[:-1] if not is_depicting(token)}
    is_same = own - found.telling - PLANNED <= words("evaluative_adjectives")
    is_less = bool(found.behind or found.maker) or not found.telling <= own
    is_less = is_less or up_to_name(ground, found) is not None or owner_of(ground, found) is not None
    return is_same and is_less and not any(token.tag in COMPARING for token in inner[:-1])


@once
def introduction(ground: Ground, number: int, noun: Token) -> Calling | None:
    """The calling that "the" with the noun points back to; None where two told of so far may be meant."""
    if noun.tag not in NOUNS or is_somebody(noun):
        return None
    here = number, noun.start
    told = callings(ground, noun) or ()
    upto = tuple(takewhile(lambda one: (one.phrase.sentence, one.start) <= here, told))
    found = tuple(one for one in upto if (one.phrase.sentence, one.start) < here)
    alike = tuple(one for one in found if one.noun == noun.text.lower())
    fullest = max(alike, key=fullness, default=None)
    if fullest is not None and not is_alone(ground, found, fullest, noun):
        fullest = usual(found, alike)
    if fullest is None or fullest.phrase.sentence == number:
        return None
    # "The push for seals" is no push to fish.
    is_another = len(found) < len(upto) and not upto[-1].behind <= fullest.telling | fullest.behind
    if (
        is_one_of_several(ground, noun, upto)
        or is_one_of_more(ground, fullest)
        or are_placed_apart(ground, upto)
        or is_happening_of_rank(ground, fullest)
        or is_where_speaker_is(ground, number, fullest)
        or is_place_nearer(ground, here, fullest)
        or was_known_before(ground, found, fullest)
    ):
        return None
    is_open = not ground.sentence(fullest.phrase.sentence).is_quoted and not is_cut(ground, fullest.phrase)
    return fullest if is_open and not is_another else None


def is_one_of_several(ground: Ground, noun: Token, told: tuple[Calling, ...]) -> bool:
    """ "The clinic" where two clinics were told of: any of them, and no "sister clinic" of one."""
    if noun.tag != "NN" or not is_institution(noun):
        return False
    several = (one for one in told if one.noun != noun.text.lower())
    return any(
        token.tag == "CD"
        for one in several
        for token in ground.tokens(one.phrase.sentence)[max(0, one.phrase.first - 1) : one.place]
    )


def is_one_of_more(ground: Ground, found: Calling) -> bool:
    """ "The other film that won" and "Norway's first innings" tell of two at least: which is "the film"?"""
    line = ground.tokens(found.phrase.sentence)[max(0, found.phrase.first - 2) : found.place]
    said = {token.text.lower() for token in line}
    return bool(said & MORE) or found.noun in TAKEN_IN_TURN and bool(said & set(ordinals()))


def was_known_before(ground: Ground, found: tuple[Calling, ...], fullest: Calling) -> bool:
    """ "The railway has new boats. … Norway's railway": of "the railway" the article told before that one."""
    before = takewhile(lambda one: one is not fullest, found)
    return is_owned(ground, fullest.phrase) and any(
        one.article == "the" and one.noun == fullest.noun and not one.telling | one.behind for one in before
    )


def is_happening_of_rank(ground: Ground, found: Calling) -> bool:
    """ "The event" is not "the world's biggest sporting event", nor is one that only may be the biggest."""
    if found.noun not in CONTESTS:
        return False
    line = ground.tokens(found.phrase.sentence)[max(0, found.phrase.first - 2) : found.place]
    return any(token.tag in ("JJS", "RBS") or token.text.lower() in HEDGES for token in line)


def usual(found: tuple[Calling, ...], alike: tuple[Calling, ...]) -> Calling | None:
    """ "Neon lighting", of which the article tells again and again, and once only of "shop lighting"."""
    told = Counter(one.telling for one in found if one.telling)
    most = told.most_common(1)
    if not most or most[0][1] < OFTEN or most[0][1] < OFTEN * (told.total() - most[0][1]):
        return None
    return next((one for one in alike if one.telling == most[0][0]), None)


def fullness(one: Calling) -> tuple[int, int]:
    """How many words tell which; of equals, the earliest."""
    return len(one.telling | one.behind) + (one.maker is not None), -one.phrase.sentence


def is_alone(ground: Ground, found: tuple[Calling, ...], fullest: Calling, noun: Token) -> bool:
    """Whether all callings may mean the fullest: none says another thing, none brings in one more.

    "The law" is none of "other laws", while "the laws" may take in "a law".
    """
    told = fullest.telling | fullest.behind
    is_met = False
    for one in found:
        is_other_number = one.noun != noun.text.lower()
        if is_other_number and (noun.tag == "NN" or not one.article and not one.telling):
            continue
        is_more = is_other_number or not one.telling | one.behind <= told or is_told_apart(ground, one, told)
        if is_more or is_met and one.article not in POINTING_BACK | {""}:
            return False
        is_met = True
    return True


def is_told_apart(ground: Ground, one: Calling, told: frozenset[str]) -> bool:
    """ "The trade region covering much of Riga": a participle leads to a name that tells of another."""
    behind = ground.tokens(one.phrase.sentence)[one.place + 1 : one.place + 2 + REACH_OF_PARTICIPLE]
    if not behind or behind[0].tag not in ("VBG", "VBN"):
        return False
    named = ground.mentions_within(one.phrase.sentence, behind[0].end, behind[-1].end)
    return any(told.isdisjoint(mention.surface.lower().split()) for mention in named)


def says_which(ground: Ground, phrase: Phrase) -> bool:
    """Whether the words before the noun name somebody or say of what sort it is, shortly."""
    tokens = ground.tokens_of(phrase)
    is_sort = any(token.tag.startswith("NN") for token in tokens[:-1])
    is_named = bool(ground.mentions_within(phrase.sentence, phrase.start, phrase.end))
    is_told = is_owned(ground, phrase) or (is_named or is_sort) and not is_empty(tokens[-1])
    return 1 < len(tokens) <= LONGEST and is_told


def is_depicting(token: Token) -> bool:
    """ "The now-defunct law", "the seal-friendly law": said of what was told of, as a rule."""
    return "-" in token.text and token.tag in ("JJ", "VBN") and not token.text[0].isdigit()


def is_named(ground: Ground, phrase: Phrase, found: Calling) -> bool:
    """ "Norway's chain" and "the Tarn Boats chain", and not "a Dallas hospital"."""
    is_known = found.article == "the" and bool(
        ground.mentions_within(phrase.sentence, phrase.start, phrase.end)
    )
    return is_known or is_owned(ground, phrase)


def is_owned(ground: Ground, phrase: Phrase) -> bool:
    return any(token.tag == "POS" for token in ground.tokens_of(phrase))


def is_cut(ground: Ground, phrase: Phrase) -> bool:
    """ "Safety's report", of the Ministry of Trade and Safety; "cent target", of "a 2 per cent target"."""
    names = ground.mentions.get(phrase.sentence, ())
    around = ground.tokens(phrase.sentence)[max(0, phrase.first - 1) : phrase.first + 1]
    is_amount = any(token.text.lower() in PARTS_OF_AMOUNTS for token in around)
    return is_amount or any(one.start < phrase.start < one.end for one in names)


def is_for_body_or_place(noun: Token) -> bool:
    return is_institution(noun) or noun.lemma.lower() in nouns_for_places()


def is_institution(noun: Token) -> bool:
    """ "The hospital", "the team": there is always another, if nobody owns it."""
    return noun.lemma.lower() in nouns_for_bodies()


def is_somebody(noun: Token) -> bool:
    """ "The coach" may be anyone, "the striking teachers" are those the article has told of."""
    return noun.tag == "NN" and is_human((noun,))


def is_empty(noun: Token) -> bool:
    """ "Level", "process": there is one of everything."""
    return noun.lemma.lower() in words("empty_nouns")
