"""What each sentence of an article speaks of: mentions, paragraphs, and the references settled so far."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from briefing.analysis.clause_subjects import is_governed
from briefing.analysis.genders import genders
from briefing.analysis.name_words import is_role
from briefing.analysis.named_by_noun import named_by_noun
from briefing.analysis.quotations import quoted_tokens
from briefing.analysis.results import Actor, ActorKind, Mention, Sentence, Token, Use
from briefing.analysis.token_spans import token_at
from briefing.analysis.verb_groups import FINITE
from briefing.analysis.wordlists import words

# Tags of what may be fronted: "On Monday, …", "Before he left, …".
FRONTED = ("IN", "VBG", "VBN", "RB", "TO", "WRB")


@dataclass(frozen=True, slots=True)
class Anaphor:
    """A place in a sentence and what may stand behind it: kinds, gender, labels (empty for any).

    `noun` is that of "the commission". A pronoun `is_subject` before its verb, and `speaks` before a verb of
    saying.
    """

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

    def line(self, number: int) -> Sequence[Token]:
        return self.tokens[number - 1]

    def mentions(self, number: int) -> Sequence[Mention]:
        """The mentions of a sentence, in order."""
        return self._mentions[number - 1]

    def is_open(self, number: int, gender: str) -> bool:
        """Whether a "he" or "she" is the subject of the sentence and nobody could tell who."""
        return (number, gender) in self._open

    def is_quoted(self, sentence: int, start: int) -> bool:
        place = token_at(self.tokens[sentence - 1], start)
        return place is not None and self._quoted[sentence - 1][place]

    def is_close(self, number: int, here: int) -> bool:
        """Same paragraph, or the paragraph before."""
        return number >= 1 and self._ranks[here - 1] - self._ranks[number - 1] <= 1

    def subject(self, number: int) -> int | None:
        """The actor that is the subject of the sentence's first clause, by name or by a settled reference."""
        line = self.line(number)
        start = self._main_clause(number)
        verb = next((token.start for token in line if token.tag in FINITE and token.start >= start), None)
        if verb is None:
            return None
        named = (one for one in self.mentions(number) if start <= one.start and one.end <= verb)
        free = (one.actor for one in named if one.use is Use.NAME and not is_governed(line, one))
        settled = (actor for place, actor in self._settled.get(number, ()) if start <= place < verb)
        return next(free, next(settled, None))

    def _main_clause(self, number: int) -> int:
        """Where it begins: behind the comma that a name follows, if something is fronted; else 0."""
        line = self.line(number)
        comma = next((i for i, token in enumerate(line) if token.text == ","), len(line))
        if line[0].tag not in FRONTED or comma + 1 >= len(line):
            return 0
        begin = line[comma + 1].start
        return begin if any(one.start == begin for one in self.mentions(number)) else 0

    def named_before(self, anaphor: Anaphor) -> list[int]:
        """The actors told of in the sentence before the place, persons also by their pronouns."""
        found = (one for one in self.mentions(anaphor.sentence) if one.end <= anaphor.start)
        named = [one.actor for one in found if not self._is_passed_by(one, anaphor)]
        persons = [actor for _, actor in self._settled.get(anaphor.sentence, ()) if anaphor.gender]
        return [*named, *persons]

    def spoken_of(self, number: int, anaphor: Anaphor) -> list[int]:
        """The actors that a sentence tells of, by name and by references settled before."""
        named = (one for one in self.mentions(number) if not self._is_passed_by(one, anaphor))
        settled = (actor for _, actor in self._settled.get(number, ()))
        return [*(mention.actor for mention in named), *settled]

    def _is_passed_by(self, mention: Mention, anaphor: Anaphor) -> bool:
        """Neither the one a quotation names says it ("… about Tom Low," she said), nor "LOW: He left"."""
        behind = self.sentences[mention.sentence - 1].text[mention.end : mention.end + 1]
        is_label = bool(anaphor.gender) and mention.start == 0 and behind == ":"
        return is_label or anaphor.speaks and self.is_quoted(mention.sentence, mention.start)

    def fitting(self, anaphor: Anaphor, found: Iterable[int]) -> list[int]:
        """The different actors that agree in kind, gender and label, in order."""
        return [actor for actor in dict.fromkeys(found) if self.fits(anaphor, actor)]

    def fits(self, anaphor: Anaphor, index: int) -> bool:
        """Whether the actor agrees in kind, gender and label."""
        actor = self.actors[index]
        if actor.kind not in anaphor.kinds:
            return False
        if anaphor.gender and self.genders[index] not in ("", anaphor.gender):
            return False
        return not anaphor.labels or actor.label in anaphor.labels

    def ends_on_somebody(self, number: int) -> bool:
        """ "…, said a ministry spokesman": whoever is named nowhere is who the next "he" means."""
        line = self.line(number)
        last = len(line)
        while last and line[last - 1].tag in (".", '"', ","):
            last -= 1
        if last < 3 or not is_human(line[last - 1]):
            return False
        first = last - 1
        while first and line[first].tag in ("NN", "JJ", "NNP", "POS", "DT"):
            first -= 1
        return line[first].lemma in words("saying_verbs") and line[first + 1].text in ("a", "an")


def _ranks_of_blocks(sentences: Sequence[Sentence]) -> list[int]:
    """The paragraph of each sentence, counted without captions and whatever else was left out."""
    blocks = list(dict.fromkeys(sentence.block for sentence in sentences))
    place = {block: rank for rank, block in enumerate(blocks)}
    return [place[sentence.block] for sentence in sentences]


def is_human(noun: Token) -> bool:
    """ "Spokesman", "nurse": a noun for what somebody is by office or calling."""
    return noun.tag in ("NN", "JJ") and (is_role(noun.text) or noun.text.lower() in words("profession_words"))
