"""Which actor a pronoun or "the country" can stand for: the mentions before it in, one actor or None out.

Precision first: where two readings are possible, there is none.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from briefing.analysis.clause_subjects import (
    hangs_on_preposition,
    is_governed,
    named_subject,
    verb_before,
)
from briefing.analysis.genders import genders
from briefing.analysis.name_words import is_role
from briefing.analysis.named_by_noun import named_by_noun, tells_of_another
from briefing.analysis.quotations import quoted_tokens
from briefing.analysis.reporting import is_saying
from briefing.analysis.results import Actor, ActorKind, Mention, Sentence, Token, Use
from briefing.analysis.token_spans import token_at
from briefing.analysis.verb_groups import FINITE
from briefing.analysis.wordlists import words

_SUBORDINATORS = ("when", "after", "before", "because", "until", "once", "while", "although", "though", "as")
_WINDOW = 3
_FRONTED = ("IN", "VBG", "VBN", "RB", "TO", "WRB")
_NOBODY = -1


@dataclass(frozen=True, slots=True)
class Anaphor:
    """A place in a sentence and what may stand behind it: kinds, gender, labels (empty for any), noun."""

    sentence: int
    start: int
    kinds: tuple[ActorKind, ...]
    gender: str = ""
    labels: frozenset[str] = frozenset()
    noun: str = ""
    is_subject: bool = False
    speaks: bool = False


class Discourse:
    """The article's mentions, by sentence and paragraph, with the references settled so far."""

    def __init__(
        self, sentences: Sequence[Sentence], tokens: Sequence[Sequence[Token]], actors: Sequence[Actor]
    ):
        self.sentences, self.tokens, self.actors = sentences, tokens, actors
        self.genders = list(genders(actors, tokens))
        self.named = named_by_noun(actors)
        self._mentions: list[list[Mention]] = [[] for _ in sentences]
        for actor in actors:
            for mention in actor.mentions:
                self._mentions[mention.sentence - 1].append(mention)
        for found in self._mentions:
            found.sort(key=lambda mention: mention.start)
        self._settled: dict[int, list[tuple[int, int]]] = {}
        self._open: set[tuple[int, str]] = set()
        self._ranks = _ranks_of_blocks(sentences)
        self._quoted = [quoted_tokens(*pair) for pair in zip(sentences, tokens, strict=True)]

    def settle(self, anaphor: Anaphor, actor: int | None) -> None:
        """Later sentences may follow this reference on; "his" tells that its owner is a man."""
        if actor is None:
            self._open |= {(anaphor.sentence, anaphor.gender)} if anaphor.is_subject else set()
            return
        self._settled.setdefault(anaphor.sentence, []).append((anaphor.start, actor))
        if anaphor.gender and not self.genders[actor]:
            self.genders[actor] = anaphor.gender

    def is_quoted(self, sentence: int, start: int) -> bool:
        place = token_at(self.tokens[sentence - 1], start)
        return place is not None and self._quoted[sentence - 1][place]

    def antecedent(self, anaphor: Anaphor, only_here: bool = False) -> int | None:
        """The one actor that fits: in the sentence before the place, else in the sentences before it.

        `only_here`: another noun before the place may own it, so that no earlier sentence is asked.
        """
        named = self._named(anaphor)
        if named is not None:
            return named
        ahead = self._subject_ahead(anaphor)
        if ahead is not _NOBODY:
            return ahead
        if anaphor.gender and (
            (anaphor.sentence, anaphor.gender) in self._open or self._is_somebody(anaphor)
        ):
            return None
        here = self._fitting(anaphor, self._before(anaphor))
        doer = self._own_subject(anaphor) if here else None
        if doer is not None and doer in here:
            return doer
        if here:
            is_sure = len(here) == 1 and not self._rivalled(anaphor, here[0])
            return here[0] if is_sure and not self._is_beside(anaphor, here[0]) else None
        if only_here:
            return None
        near = self._from_earlier(anaphor)
        return self._only_one(anaphor) if near is None else near

    def _is_beside(self, anaphor: Anaphor, actor: int) -> bool:
        """ "A link spread on Kibo said it had grown": what hangs on a preposition is not what "it" means."""
        if anaphor.gender or anaphor.labels:
            return False
        line = self.tokens[anaphor.sentence - 1]
        named = [
            one
            for one in self._mentions[anaphor.sentence - 1]
            if one.actor == actor and one.end <= anaphor.start
        ]
        return bool(named) and all(hangs_on_preposition(line, one) for one in named)

    def _is_somebody(self, anaphor: Anaphor) -> bool:
        """ "One nurse told Low how she left": the unnamed subject of the sentence is meant."""
        line = self.tokens[anaphor.sentence - 1]
        verb = next((index for index, token in enumerate(line) if token.tag in (*FINITE, "VBN")), 0)
        is_unnamed = line[0].text.lower() in ("a", "an", "one", "another") and _is_human(line[verb - 1])
        return is_unnamed and line[verb].start < anaphor.start

    def _own_subject(self, anaphor: Anaphor) -> int | None:
        """ "Low sold his boat", "Low, a baker, said he": the named subject of the clause before the place.

        Nobody else may stand between the verb and the place, and no other noun may own what "its" speaks of.
        """
        line, found = self.tokens[anaphor.sentence - 1], self._mentions[anaphor.sentence - 1]
        place = token_at(line, anaphor.start) or 0
        verb = verb_before(line, place)
        if verb is None or anaphor.labels or anaphor.is_subject and not is_saying(line[place - 1]):
            return None
        between = [one.actor for one in found if line[verb].start <= one.start < anaphor.start]
        is_owned = not anaphor.gender and any(token.tag.startswith("NN") for token in line[verb:place])
        if is_owned or self._fitting(anaphor, between):
            return None
        subject = named_subject(line, found, verb)
        return subject and subject.actor

    def _named(self, anaphor: Anaphor) -> int | None:
        """ "The commission" for the one actor called so, where no other of its kind was just named."""
        actor = self.named.get(anaphor.noun)
        if actor is None:
            return None
        near = range(max(1, anaphor.sentence - _WINDOW), anaphor.sentence)
        told = [one for number in near for one in self._all(number, anaphor)] + self._before(anaphor)
        others = [one for one in self._fitting(anaphor, told) if self.actors[one].label != "organisation"]
        met = [one.sentence for one in self.actors[actor].mentions if one.sentence < anaphor.sentence]
        last = anaphor.sentence if actor in self._before(anaphor) else max(met, default=0)
        return actor if last and not set(others) - {actor} and not self._is_other_met(anaphor, last) else None

    def _is_other_met(self, anaphor: Anaphor, last: int) -> bool:
        """Whether the article has told of another of the noun since it last named the one."""
        since = range(last, anaphor.sentence)
        return any(tells_of_another(anaphor.noun, self.tokens[number - 1]) for number in since)

    def _only_one(self, anaphor: Anaphor) -> int | None:
        """ "The country" however far back, where the article knows but one and keeps naming it."""
        fitting = self._fitting(anaphor, range(len(self.actors))) if anaphor.labels else []
        if len(fitting) != 1:
            return None
        earlier = [one for one in self.actors[fitting[0]].mentions if one.sentence < anaphor.sentence]
        return fitting[0] if len(earlier) > 1 else None

    def _subject_ahead(self, anaphor: Anaphor) -> int | None:
        """ "On his first day, Ann Lee's rival Karl Berg left": the subject that a fronted phrase leads to.

        None where that subject is no actor who fits, `_NOBODY` where no fronted phrase holds the pronoun.
        """
        line = self.tokens[anaphor.sentence - 1]
        if anaphor.labels or line[0].tag not in _FRONTED:
            return _NOBODY
        place = token_at(line, anaphor.start) or 0
        comma = next((i for i in range(place, len(line)) if line[i].text == ","), len(line))
        is_clause = any(token.tag in FINITE for token in line[:comma])
        if comma + 1 >= len(line) or is_clause and not self._leads_to_name(anaphor, line, place, comma):
            return _NOBODY
        if anaphor.is_subject and not is_clause:
            return _NOBODY
        start = line[comma + 1].start
        verb = next((token.start for token in line[comma:] if token.tag in FINITE), line[-1].end)
        if self._fitting(anaphor, self._before(anaphor)):
            return _NOBODY
        named = [
            one for one in self._mentions[anaphor.sentence - 1] if start <= one.start and one.end <= verb
        ]
        free = [one.actor for one in named if one.use is Use.NAME and not is_governed(line, one)]
        fitting = self._fitting(anaphor, free)
        return fitting[0] if len(fitting) == 1 else None

    def _leads_to_name(self, anaphor: Anaphor, line: Sequence[Token], place: int, comma: int) -> bool:
        """ "Before he left, Lind spoke": a person right behind the comma, and nobody else before."""
        starts = {one.start for one in self._mentions[anaphor.sentence - 1]}
        is_subordinate = any(token.text.lower() in _SUBORDINATORS for token in line[:place])
        if not anaphor.gender or not is_subordinate or line[comma + 1].start not in starts:
            return False
        before = self.subject(anaphor.sentence - 1) if anaphor.sentence > 1 else None
        named = next(
            one.actor for one in self._mentions[anaphor.sentence - 1] if one.start == line[comma + 1].start
        )
        return before in (None, named) or not self._fits(anaphor, before)

    def _from_earlier(self, anaphor: Anaphor) -> int | None:
        """The first sentence back that speaks of one who fits decides; a quotation counts as no step."""
        here = anaphor.sentence
        for number in self._sentences_before(anaphor.sentence):
            if not self._close(number, here):
                return None
            is_open = (number, anaphor.gender) in self._open or self._ends_on_somebody(number)
            if anaphor.gender and is_open:
                return None
            subject = self.subject(number)
            found = self._fitting(anaphor, self._all(number, anaphor))
            if len(found) == 1:
                is_clear = self._is_prominent(found[0], subject, number, anaphor)
                return found[0] if is_clear and self._is_near(found[0], number, anaphor) else None
            if found:
                return subject if subject in found and anaphor.is_subject else None
            here = number if self._is_passed_over(number, anaphor) else here
        return None

    def _sentences_before(self, number: int) -> Iterator[int]:
        """As many as a reader remembers, from the last one back; what is quoted does not count."""
        steps = 0
        while number > 1 and steps < _WINDOW:
            number -= 1
            yield number
            steps += not self.sentences[number - 1].is_quoted

    def _is_passed_over(self, number: int, anaphor: Anaphor) -> bool:
        """A quotation between a speaker and the next "he"."""
        return bool(anaphor.gender) and self.sentences[number - 1].is_quoted

    def _ends_on_somebody(self, number: int) -> bool:
        """ "…, said a ministry spokesman": whoever is named nowhere is who the next "he" means."""
        line = self.tokens[number - 1]
        last = len(line)
        while last and line[last - 1].tag in (".", '"', ","):
            last -= 1
        if last < 3 or not _is_human(line[last - 1]):
            return False
        first = last - 1
        while first and line[first].tag in ("NN", "JJ", "NNP", "POS", "DT"):
            first -= 1
        return line[first].lemma in words("saying_verbs") and line[first + 1].text in ("a", "an")

    def _is_near(self, actor: int, number: int, anaphor: Anaphor) -> bool:
        """A description means what the sentence before tells of; of several such places or firms, none.

        A country where something merely happens two sentences back is not meant either.
        """
        if not anaphor.labels or number == anaphor.sentence - 1:
            return True
        if "country" in anaphor.labels:
            return any(
                mention.actor == actor and mention.use is Use.NAME for mention in self._mentions[number - 1]
            )
        earlier = (
            index
            for index, one in enumerate(self.actors)
            if one.mentions and one.mentions[0].sentence < anaphor.sentence
        )
        return len(self._fitting(anaphor, earlier)) == 1

    def _is_prominent(self, actor: int, subject: int | None, number: int, anaphor: Anaphor) -> bool:
        """A person or a described kind needs no more; "it" and "its" follow only the subject before them.

        "Its" may also mean what the sentence before names twice.
        """
        if anaphor.gender or anaphor.labels or actor == subject:
            return True
        is_next = not anaphor.is_subject and number == anaphor.sentence - 1
        return is_next and self._all(number, anaphor).count(actor) > 1

    def _rivalled(self, anaphor: Anaphor, actor: int) -> bool:
        """Whether the sentence before speaks of another who fits as well, and this one is no subject."""
        if "country" in anaphor.labels and self._is_government(anaphor, actor):
            return False
        if self._owns_opening(anaphor, actor):
            return False
        if actor == self.subject(anaphor.sentence) or not self._close(anaphor.sentence - 1, anaphor.sentence):
            return False
        return bool(
            [
                other
                for other in self._fitting(anaphor, self._all(anaphor.sentence - 1, anaphor))
                if other != actor
            ]
        )

    def _owns_opening(self, anaphor: Anaphor, actor: int) -> bool:
        """ "Kenya's plan for its ports": whose plan the sentence opens with."""
        if anaphor.gender or anaphor.labels:
            return False
        line = self.tokens[anaphor.sentence - 1]
        opening = (
            one for one in self._mentions[anaphor.sentence - 1] if (one.actor, one.start) == (actor, 0)
        )
        follows = [token_at(line, one.end) for one in opening]
        return any(place is not None and line[place].tag == "POS" for place in follows)

    def _is_government(self, anaphor: Anaphor, actor: int) -> bool:
        """ "According to the Kenyan government, the country …": its own country is meant."""
        return any(
            mention.actor == actor
            and mention.end <= anaphor.start
            and mention.surface.split()[-1].lower() in words("government_words")
            for mention in self._mentions[anaphor.sentence - 1]
        )

    def _close(self, number: int, here: int) -> bool:
        """Same paragraph, or the paragraph before."""
        return number >= 1 and self._ranks[here - 1] - self._ranks[number - 1] <= 1

    def subject(self, number: int) -> int | None:
        """The actor that is the subject of the sentence's first clause, by name or by a settled reference."""
        line = self.tokens[number - 1]
        start = self._main_clause(number)
        verb = next((token.start for token in line if token.tag in FINITE and token.start >= start), None)
        if verb is None:
            return None
        for mention in self._mentions[number - 1]:
            if (
                start <= mention.start
                and mention.end <= verb
                and mention.use is Use.NAME
                and not is_governed(line, mention)
            ):
                return mention.actor
        settled = (one for one in self._settled.get(number, ()) if start <= one[0] < verb)
        return next((actor for _, actor in settled), None)

    def _main_clause(self, number: int) -> int:
        """Where it begins: behind the comma that a name follows, if something is fronted; else 0."""
        line = self.tokens[number - 1]
        comma = next((i for i, token in enumerate(line) if token.text == ","), len(line))
        if line[0].tag not in _FRONTED or comma + 1 >= len(line):
            return 0
        begin = line[comma + 1].start
        return begin if any(one.start == begin for one in self._mentions[number - 1]) else 0

    def _before(self, anaphor: Anaphor) -> list[int]:
        found = self._mentions[anaphor.sentence - 1]
        named = [
            one.actor for one in found if one.end <= anaphor.start and not self._is_passed_by(one, anaphor)
        ]
        persons = [actor for _, actor in self._settled.get(anaphor.sentence, ()) if anaphor.gender]
        return [*named, *persons]

    def _all(self, number: int, anaphor: Anaphor) -> list[int]:
        named = (one for one in self._mentions[number - 1] if not self._is_passed_by(one, anaphor))
        settled = (actor for _, actor in self._settled.get(number, ()))
        return [*(mention.actor for mention in named), *settled]

    def _is_passed_by(self, mention: Mention, anaphor: Anaphor) -> bool:
        """Neither the one a quotation names says it ("… about Tom Low," she said), nor "LOW: He left"."""
        behind = self.sentences[mention.sentence - 1].text[mention.end : mention.end + 1]
        is_label = bool(anaphor.gender) and mention.start == 0 and behind == ":"
        return is_label or anaphor.speaks and self.is_quoted(mention.sentence, mention.start)

    def _fitting(self, anaphor: Anaphor, found: Iterable[int]) -> list[int]:
        """The different actors that agree in kind, gender and label, in order."""
        return [actor for actor in dict.fromkeys(found) if self._fits(anaphor, actor)]

    def _fits(self, anaphor: Anaphor, index: int) -> bool:
        actor = self.actors[index]
        if actor.kind not in anaphor.kinds:
            return False
        if anaphor.gender and self.genders[index] not in ("", anaphor.gender):
            return False
        return not anaphor.labels or actor.label in anaphor.labels


def _ranks_of_blocks(sentences: Sequence[Sentence]) -> list[int]:
    """The paragraph of each sentence, counted without captions and whatever else was left out."""
    blocks = list(dict.fromkeys(sentence.block for sentence in sentences))
    place = {block: rank for rank, block in enumerate(blocks)}
    return [place[sentence.block] for sentence in sentences]


def _is_human(noun: Token) -> bool:
    return noun.tag in ("NN", "JJ") and (is_role(noun.text) or noun.text.lower() in words("profession_words"))
