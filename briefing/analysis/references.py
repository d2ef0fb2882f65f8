"""Pronouns and descriptions that point back: sentences, tokens, actors in, `Reference`s in order out."""

from collections.abc import Sequence
from functools import cache

from briefing.analysis.anaphors import Anaphor
from briefing.analysis.antecedents import antecedent
from briefing.analysis.discourse import Discourse
from briefing.analysis.empty_it import may_stand_for_nothing
from briefing.analysis.holders import Holders
from briefing.analysis.lexicon import is_plural
from briefing.analysis.reflexives import is_behind_name, named_right_before
from briefing.analysis.reporting import is_saying
from briefing.analysis.results import Actor, ActorKind, Reference, Sentence, Token
from briefing.analysis.rivals import is_done_to_itself
from briefing.analysis.verb_groups import FINITE
from briefing.analysis.word_classes import word_class
from briefing.analysis.wordlists import rows, words

_PERSON = (ActorKind.PERSON,)
_THING = (ActorKind.COUNTRY, ActorKind.ORGANISATION)
_ANY_THING = (*_THING, ActorKind.PLACE, ActorKind.AGREEMENT, ActorKind.EVENT)
_MALE, _FEMALE = ("he", "him", "his", "himself"), ("she", "her", "hers", "herself")
_THINGS, _PLURALS = ("it", "its", "itself"), ("they", "them", "their", "theirs", "themselves")
_PRONOUNS = frozenset((*_MALE, *_FEMALE, *_THINGS, *_PLURALS))
_DEMONSTRATIVES = ("this", "that", "these", "those", "such")
_OPENINGS = _PRONOUNS | frozenset((*_DEMONSTRATIVES, "the"))
_SUBORDINATORS = ("when", "after", "before", "because", "until", "once", "while")
# "The body" is a person's, unless somebody is called a body.
_NO_BODIES = frozenset(
    ("project", "programme", "program", "initiative", "campaign", "fund", "app", "platform", "body")
)
# Of what is called so in no name: "the club" of a team, "the institution" of a university.
_UNTOLD = ("organisation",)
_EPITHETS = frozenset(("club", "institution", "organisation", "organization", "panel"))
_SHARES = ("cent", "half", "member", "percent", "rest", "third", "two-third")
_BROAD_LABELS = ("base", "building", "planet", "road")


def resolve(
    sentences: Sequence[Sentence], tokens: Sequence[Sequence[Token]], actors: Sequence[Actor]
) -> tuple[Reference, ...]:
    """Every pronoun, "the country" and "these regions"; `actor` is None where no single reading is safe."""
    discourse = Discourse(sentences, tokens, actors)
    holders = Holders(actors, tokens)
    found: list[Reference] = []
    for sentence, line in zip(sentences, tokens, strict=True):
        index = 0
        open_genders: set[str] = set()
        while index < len(line):
            if line[index].text.lower() not in _OPENINGS:
                index += 1
                continue
            last, anaphor = _anaphor(line, index, sentence, holders, discourse.named)
            if last > index:
                is_told = not discourse.is_quoted(sentence.number, line[index].start)
                actor = _antecedent(discourse, sentence, line, anaphor, holders, last) if is_told else None
                if anaphor is not None and anaphor.gender in open_genders:
                    actor = _named_within(discourse, anaphor, actor)
                if actor is not None and anaphor is not None and anaphor.noun:
                    is_own = is_done_to_itself(discourse, sentence.number, index, last, actor)
                    actor = None if is_own else actor
                if actor is None and anaphor is not None and anaphor.is_only_named:
                    index = last
                    continue
                found.append(_reference(sentence, line, index, last, actor))
                if anaphor is not None and is_told:
                    discourse.settle(anaphor, actor)
                    open_genders |= {anaphor.gender} if anaphor.gender and actor is None else set()
            index = max(last, index + 1)
    return tuple(found)


def _named_within(discourse: Discourse, anaphor: Anaphor, actor: int | None) -> int | None:
    """The actor of "he" in "his speech came when he left", if named there: nobody could tell whose speech."""
    named = discourse.actors[actor].mentions if actor is not None else ()
    is_here = any(one.sentence == anaphor.sentence and one.start < anaphor.start for one in named)
    return actor if is_here else None


def _antecedent(
    discourse: Discourse,
    sentence: Sentence,
    line: Sequence[Token],
    anaphor: Anaphor | None,
    holders: Holders,
    last: int,
) -> int | None:
    if anaphor is None:
        return None
    if anaphor.kinds == _PERSON and not anaphor.gender:
        return holders.only_one(anaphor.noun, sentence.number)
    if is_behind_name(discourse, anaphor):
        return named_right_before(discourse, anaphor)
    is_owned_here = line[last - 1].text.lower() in ("its", "itself") and any(
        token.tag.startswith("NN") for token in line if token.end <= anaphor.start
    )
    return antecedent(discourse, anaphor, only_here=is_owned_here)


def _reference(
    sentence: Sentence, line: Sequence[Token], first: int, last: int, actor: int | None
) -> Reference:
    start, end = line[first].start, line[last - 1].end
    return Reference(sentence.number, start, end, sentence.text[start:end], actor)


def _anaphor(
    line: Sequence[Token],
    index: int,
    sentence: Sentence,
    holders: Holders,
    named: dict[str, int],
) -> tuple[int, Anaphor | None]:
    """Where a reference that begins at `index` ends (`index` itself if none does), and what it may mean."""
    word = line[index].text.lower()
    if word in _PRONOUNS:
        return index + 1, _pronoun(line, index, sentence, word)
    if word in _DEMONSTRATIVES and line[index].tag in ("DT", "PDT", "JJ"):
        return _demonstrative(line, index, sentence)
    if word == "the":
        return _description(line, index, sentence, holders, named)
    return index, None


def _pronoun(line: Sequence[Token], index: int, sentence: Sentence, word: str) -> Anaphor | None:
    is_subject = index + 1 < len(line) and line[index + 1].tag in FINITE | {"RB", "VBN"}
    start = line[index].start
    if _is_owned_thing(line, index) or _is_of_thing_made(line, index):
        return None
    if word in _MALE or word in _FEMALE:
        gender = "m" if word in _MALE else "f"
        speaks = is_subject and is_saying(line[index + 1]) or index > 0 and is_saying(line[index - 1])
        places = {"is_subject": is_subject, "is_object": _is_object(line, index), "speaks": speaks}
        return Anaphor(sentence.number, start, _PERSON, gender, **places)
    is_it = (
        word == "it" and is_subject and _leads_clause(line, index) and not may_stand_for_nothing(line, index)
    )
    is_emphatic = word == "itself" and index > 0 and line[index - 1].tag == "NN"
    if word in _PLURALS or word == "it" and not is_it or is_emphatic:
        return None
    kinds = _ANY_THING if word == "it" else _THING
    return Anaphor(sentence.number, start, kinds, is_subject=is_subject)


def _is_owned_thing(line: Sequence[Token], index: int) -> bool:
    """ "Hers was the first boat", "his is a long story": the boat and the story, and no person."""
    behind = line[index + 1].tag if index + 1 < len(line) else ""
    return line[index].text.lower() == "hers" or line[index].text.lower() == "his" and behind in FINITE


def _is_of_thing_made(line: Sequence[Token], index: int) -> bool:
    """ "Its maker", "its Dutch manufacturer": that of a thing, and of no body or country."""
    behind = next((token for token in line[index + 1 :] if token.tag != "JJ"), None)
    is_maker = behind is not None and behind.text.lower() in word_class("makers_of_things")
    return line[index].text.lower() == "its" and is_maker


def _is_object(line: Sequence[Token], index: int) -> bool:
    """ "Sold him", "may have sold him"; whoever is "to help him" may be anyone."""
    if line[index].text.lower() not in ("him", "her") or line[index].tag != "PRP":
        return False
    verb = index - 1
    while verb > 0 and line[verb].tag in ("VB", "VBN", "RB"):
        verb -= 1
    return verb >= 0 and line[verb].tag in FINITE


def _leads_clause(line: Sequence[Token], index: int) -> bool:
    """ "It" at the head, after a fronted phrase, or after "when" where no noun but names came before."""
    if index <= 2:
        return True
    earlier = line[:index]
    if is_saying(line[index - 1]) or line[index - 1].text == "that" and is_saying(line[index - 2]):
        return True
    if line[index - 1].tag == ",":
        return not any(token.tag in FINITE for token in earlier) and line[0].tag in ("IN", "RB", "JJ")
    is_opened = line[index - 1].text.lower() in _SUBORDINATORS
    return is_opened and not any(token.tag in ("NN", "NNS", "PRP") for token in earlier)


def _demonstrative(line: Sequence[Token], index: int, sentence: Sentence) -> tuple[int, Anaphor | None]:
    """ "this deal", "these regions", "this": never resolved, but known to point back; not "those who"."""
    last = index + 1
    following = line[last].text if last < len(line) else ""
    if line[index].text.lower() == "those" and following in word_class("completing_those"):
        return index, None
    while last < len(line) and line[last].tag in ("JJ", "CD", "VBN"):
        last += 1
    that = line[index].text.lower() == "that"
    if last < len(line) and (line[last].tag == "NN" or (not that and _is_plural(line[last]))):
        noun = line[last].text.lower()
        anaphor = _labelled(noun, line[index].start, sentence) if line[last].tag == "NN" else None
        is_plain = last == index + 1 and line[index].text.lower() in ("this", "that")
        return last + 1, anaphor if is_plain else None
    return (index + 1 if line[index].text.lower() in ("this", "these", "those") else index), None


def _is_plural(token: Token) -> bool:
    return token.tag == "NNS" or (token.tag == "VBZ" and is_plural(token.text))


def _description(
    line: Sequence[Token],
    index: int,
    sentence: Sentence,
    holders: Holders,
    named: dict[str, int],
) -> tuple[int, Anaphor | None]:
    """ "the country", "the former president", "the company"; not "the city of X", not "the president, X"."""
    last = index + 1
    while last < len(line) and line[last].text.lower() in ("former", "late", "then", "ex"):
        last += 1
    if last >= len(line) or line[last].tag not in ("NN", "NNS") or _is_completed(line, last + 1):
        return index, None
    noun = line[last].text.lower()
    if line[last].tag == "NNS" and noun not in named:
        return index, None
    if noun in holders:
        return last + 1, Anaphor(sentence.number, line[index].start, _PERSON, noun=noun)
    anaphor = None if _is_counted_out_of(line, index, noun) else _labelled(noun, line[index].start, sentence)
    if anaphor is None and noun in named:
        labels = frozenset((noun,))
        anaphor = Anaphor(
            sentence.number, line[index].start, _ANY_THING, labels=labels, noun=noun, is_only_named=True
        )
    return (last + 1, anaphor) if anaphor else (index, None)


def _is_counted_out_of(line: Sequence[Token], index: int, noun: str) -> bool:
    """ "Half of the group", "12 of the group": people, and no body called a group."""
    share = line[index - 2] if index > 1 and line[index - 1].text == "of" else None
    return noun == "group" and share is not None and (share.tag == "CD" or share.lemma.lower() in _SHARES)


def _is_completed(line: Sequence[Token], index: int) -> bool:
    """Whether the noun goes on: to "of …", to another noun or name, to a relative clause without a comma.

    "The museum in Riga" need not be the one that was told of; "the museum in May" may.
    """
    if index >= len(line):
        return False
    following = line[index]
    named = line[index + 1] if following.text.lower() in ("in", "near") and index + 1 < len(line) else None
    if named is not None and named.tag == "NNP" and named.text not in words("calendar_names"):
        return True
    return following.text.lower() in ("of", "that", "which", "who", "where", "for") or following.tag in (
        "NN",
        "NNS",
        "NNP",
        "CD",
    )


def _labelled(noun: str, start: int, sentence: Sentence) -> Anaphor | None:
    """What "the company" may mean: actors of the kind and label that the noun tells."""
    if noun in ("country", "nation", "kingdom", "republic"):
        return Anaphor(
            sentence.number, start, (ActorKind.COUNTRY,), "", frozenset(("country",)), noun, is_subject=True
        )
    verdict = _described_kinds().get(noun)
    if verdict is None:
        return None
    kind, labels = verdict
    is_of_name = noun in _nouns_of_names()
    return Anaphor(sentence.number, start, (kind,), "", labels, noun, is_of_name=is_of_name, is_subject=True)


@cache
def _described_kinds() -> dict[str, tuple[ActorKind, frozenset[str]]]:
    """Noun -> kind and the labels it may describe; none for "group", which may be any organisation."""
    kinds: dict[str, tuple[ActorKind, frozenset[str]]] = {}
    for noun, label in rows("organisation_roles"):
        narrow = frozenset((label, noun, *(_UNTOLD if label == "company" else ())))
        kinds[noun] = (ActorKind.ORGANISATION, frozenset() if label == "group" else narrow)
    for noun, label in rows("place_roles"):
        kinds[noun] = (ActorKind.PLACE, frozenset((label, noun)))
    for noun, cell in rows("event_roles"):
        kind, _, label = cell.partition("/")
        kinds[noun] = (ActorKind(kind), frozenset((label, noun)))
    return kinds


@cache
def _nouns_of_names() -> frozenset[str]:
    """ "Board", "stadium", "project": nouns that mean only who is called so, not any agency or building."""
    heads = {head.lower() for head, _ in rows("organisation_words")}
    bodies = {noun for noun, label in rows("organisation_roles") if noun in heads and noun != label}
    places = {noun for noun, label in rows("place_roles") if noun != label and label in _BROAD_LABELS}
    return frozenset(bodies - _EPITHETS | places | _NO_BODIES)
