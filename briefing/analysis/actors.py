"""Links names into actors: candidates and an instructor's hints in, `Actor`s out, those most used first."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace

from briefing.analysis import name_words
from briefing.analysis.candidates import Candidate
from briefing.analysis.full_names import with_full_names
from briefing.analysis.gazetteer import Sort
from briefing.analysis.hinted_names import apply_hints
from briefing.analysis.hints import Hint
from briefing.analysis.name_groups import Group, Key, gather
from briefing.analysis.name_kinds import decide, names_a_thing
from briefing.analysis.not_acting import is_loose_head, is_technical_term
from briefing.analysis.results import Actor, ActorKind, Mention, Sentence, Token, Use
from briefing.analysis.same_actor import join_all
from briefing.analysis.ships import with_ships
from briefing.analysis.teams import mark_teams
from briefing.analysis.wordlists import words

_MISSION_WORDS = frozenset(("mission", "missions", "spaceflight", "expedition"))


def link(
    sentences: Sequence[Sentence],
    tokens: Sequence[Sequence[Token]],
    candidates: Sequence[Candidate],
    hints: Sequence[Hint] = (),
) -> tuple[Actor, ...]:
    """One actor for all wordings of it; roles are still empty."""
    hinted = with_ships(sentences, tokens, apply_hints(sentences, tokens, candidates, hints))
    linked = with_full_names(hinted, tokens)
    found = [one for one in linked if not is_loose_head(tokens[one.sentence - 1], one)]
    groups = gather(found, tokens)
    mark_teams(groups.values(), tokens)
    key_of: dict[Candidate, Key] = {
        candidate: key for key, group in groups.items() for candidate in group.candidates
    }
    key_of = dict(sorted(key_of.items(), key=lambda pair: (pair[0].sentence, pair[0].start)))
    join_all(groups, tokens, key_of)
    missions = _mission_series(groups.values(), tokens)
    decided = [group for group in groups.values() if _settle(group, missions, tokens)]
    decided.sort(
        key=lambda group: (-len(group.candidates), group.candidates[0].sentence, group.candidates[0].start)
    )
    return tuple(_actor(index, group, tokens) for index, group in enumerate(decided))


def _settle(group: Group, missions: frozenset[str], lines: Sequence[Sequence[Token]]) -> bool:
    """Gives an undecided group its kind; False if the name is no actor."""
    if group.label == "bare head":
        return False
    if names_a_thing(group.candidates, lines) or is_technical_term(group.candidates, lines):
        return False
    if group.label == "designation":
        group.kind, group.label = ActorKind.EVENT, "mission"
        return _series(group) in missions
    if group.kind is None:
        verdict = decide(group.candidates, lines)
        if verdict is None:
            return False
        group.kind, group.label = verdict
    return True


def _mission_series(groups: Iterable[Group], lines: Sequence[Sequence[Token]]) -> frozenset[str]:
    """ "STS" where the article speaks of a mission beside one of STS-1, STS-2 …; other codes name nobody."""
    return frozenset(
        _series(group)
        for group in groups
        if group.label == "designation"
        for one in group.candidates
        if any(token.text in _MISSION_WORDS for token in lines[one.sentence - 1])
    )


def _series(group: Group) -> str:
    return group.words[0].partition("-")[0]


def _actor(index: int, group: Group, lines: Sequence[Sequence[Token]]) -> Actor:
    assert group.kind is not None
    mentions = tuple(_mention(index, group, one, lines[one.sentence - 1]) for one in group.candidates)
    surfaces = tuple(dict.fromkeys(mention.surface for mention in mentions))
    name = _name(group)
    return Actor(
        name=name,
        kind=group.kind,
        label=group.label or group.kind.value,
        aliases=surfaces,
        mentions=mentions,
        takes_the=_takes_the(group, lines),
        country=group.entry.country if group.entry else "",
    )


def _name(group: Group) -> str:
    """A known actor's usual name; else the fullest wording among the frequent ones."""
    if group.entry is not None:
        return group.entry.name
    if group.kind is ActorKind.PERSON:
        return group.candidates[0].core if group.key[0] == "name" else group.key[1]
    spelt_out = [core for core in group.cores if not name_words.is_acronym(core)] or list(group.cores)
    wordings = Counter(one.surface for one in group.candidates if one.core in spelt_out)
    longest = max(len(core.split()) for core in spelt_out)
    # "SilverPine" is as full a name as "Silver Pine".
    whole = {core.replace(" ", "") for core in spelt_out if len(core.split()) == longest}
    full = [one for one in wordings if len(one.split()) >= longest or one in whole]
    return max(full, key=lambda wording: (wordings[wording], len(wording), wording))


def _takes_the(group: Group, lines: Sequence[Sequence[Token]]) -> bool:
    """Whether running text writes "the" before the name: by the tables, else by the article's habit.

    "Guild of Bakers President Ann Lee said" shows no habit, and a guild of bakers takes it; so does the
    council of "Harbour Council members".
    """
    if group.entry is not None:
        return group.entry.takes_the
    if group.kind is ActorKind.PERSON:
        return False
    spelt_out = [one for one in group.candidates if not name_words.is_acronym(one.core)] or group.candidates
    standing = [one for one in spelt_out if not _is_before_noun(lines[one.sentence - 1], one.last)]
    if not standing and spelt_out[0].core.split()[-1] in words("bodies_with_the"):
        return True
    before = [_word_before(lines[one.sentence - 1], one.first) for one in standing or spelt_out if one.first]
    described = any(f" {word} " in f" {spelt_out[0].core} " for word in ("of", "on", "for"))
    if described and not before:
        return all(_leads_to_name(lines[one.sentence - 1], one.last) for one in spelt_out)
    counted = ("the", "'s") if described else ("the",)
    return sum(before.count(word) for word in counted) * 2 >= max(1, len(before))


def _leads_to_name(line: Sequence[Token], last: int) -> bool:
    """ "Guild of Bakers President": a name follows that stands for the noun."""
    return last < len(line) and line[last].tag == "NNP"


def _is_before_noun(line: Sequence[Token], last: int) -> bool:
    """ "Harbour Council members": an article before it would be the members'."""
    return last < len(line) and line[last].tag.startswith("NN")


def _word_before(line: Sequence[Token], first: int) -> str:
    """The word before a name, over adjectives: "the" in "the then Trade Act"."""
    place = first - 1
    while place > 0 and line[place].tag in ("JJ", "RB"):
        place -= 1
    return line[place].text.lower()


def _mention(index: int, group: Group, candidate: Candidate, line: Sequence[Token]) -> Mention:
    use = _use(group, candidate, line)
    return Mention(index, candidate.sentence, candidate.start, candidate.end, candidate.surface, use)


def _use(group: Group, candidate: Candidate, line: Sequence[Token]) -> Use:
    if candidate.entry is not None and (candidate.entry.sort is Sort.DEMONYM or not candidate.is_sure):
        return Use.ATTRIBUTE
    if group.kind in (ActorKind.PLACE, ActorKind.COUNTRY) and _says_where(line, candidate.first):
        return Use.PLACE
    follows = line[candidate.last] if candidate.last < len(line) else None
    if group.kind is not ActorKind.PERSON and follows is not None and follows.tag in ("NN", "NNS"):
        return Use.ATTRIBUTE
    return Use.NAME


def _says_where(line: Sequence[Token], first: int) -> bool:
    """Whether a preposition of place leads to the name, over "the" and adjectives."""
    index = first - 1
    while index >= 0 and first - index < 4 and line[index].tag in ("DT", "JJ"):
        index -= 1
    return index >= 0 and line[index].text.lower() in words("locative_words")


def renumbered(actors: Sequence[Actor]) -> tuple[Actor, ...]:
    """The actors with the index of each in its mentions."""
    return tuple(
        replace(actor, mentions=tuple(replace(mention, actor=index) for mention in actor.mentions))
        for index, actor in enumerate(actors)
    )
