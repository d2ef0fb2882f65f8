"""What each sentence of an article speaks of: mentions, paragraphs, and the references settled so far."""

from bisect import bisect_left
from collections.abc import Collection, Iterable, Sequence

from briefing.analysis.anaphors import Anaphor
from briefing.analysis.clause_subjects import is_governed, owners, verb_of_speaker
from briefing.analysis.genders import genders
from briefing.analysis.named_by_noun import named_by_noun, tells_its_sort, tells_of_another
from briefing.analysis.quotations import quoted_tokens
from briefing.analysis.results import Actor, ActorKind, Mention, Sentence, Token, Use
from briefing.analysis.token_spans import token_at
from briefing.analysis.unnamed import (
    ends_on_somebody,
    is_in_relative,
    opens_on_somebody,
    speaks_behind_quotation,
    tells_of_somebody,
)
from briefing.analysis.untold_names import acts_untold, is_met_untold, opens_on_untold
from briefing.analysis.verb_groups import FINITE, group_end, head_of_group

# Tags of what may be fronted: "On Monday, …", "Before he left, …".
FRONTED = ("IN", "VBG", "VBN", "RB", "TO", "WRB")

_FAR_MORE = 3
_LINKS = ("and", ", and")
_LONGEST_LINK = 8
_OF_ONESELF = ("I'm ", "I’m ", "I am ")
_REACH = 40  # tokens back from a pronoun that are read, so that the walk stays linear


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
        self._owners = [owners(*pair) for pair in zip(self._mentions, tokens, strict=True)]
        self._settled: dict[int, list[tuple[int, int]]] = {}
        countries = (one for one in actors if one.kind is ActorKind.COUNTRY)
        self._most_told = max((len(one.mentions) for one in countries), default=0)
        self._described: dict[str, dict[int, int]] = {}
        self._speaking: dict[int, set[int]] = {}
        self._speakers: dict[tuple[int, str], frozenset[int]] = {}
        self._about: dict[int, bool] = {}
        self._words: dict[int, frozenset[str]] = {}
        self._others: dict[str, list[int]] = {}
        self._open: set[tuple[int, str]] = set()
        self._ranks = _ranks_of_blocks(sentences)
        self._quoted = [quoted_tokens(*pair) for pair in zip(sentences, tokens, strict=True)]

    def settle(self, anaphor: Anaphor, actor: int | None) -> None:
        """Later sentences may follow this reference on; "his" tells that its owner is a man."""
        if actor is None:
            self._open |= {(anaphor.sentence, anaphor.gender)} if anaphor.is_subject else set()
            return
        self._settled.setdefault(anaphor.sentence, []).append((anaphor.start, actor))
        self._described.setdefault(anaphor.noun, {})[actor] = anaphor.sentence
        if anaphor.speaks:
            self._speaking.setdefault(anaphor.sentence, set()).add(actor)
        if anaphor.gender and not self.genders[actor]:
            self.genders[actor] = anaphor.gender

    def settled_at(self, number: int, start: int) -> int | None:
        """The actor to whom a reference that begins there was led."""
        return next((actor for place, actor in self._settled.get(number, ()) if place == start), None)

    def was_described(self, anaphor: Anaphor, actor: int, since: int = 1) -> bool:
        """Whether the noun has meant the actor before and, as far as it was clear, nobody else since."""
        meant = self._described.get(anaphor.noun, {})
        return meant.get(actor, 0) >= max(since, *meant.values(), 1)

    def speakers(self, number: int, anaphor: Anaphor) -> frozenset[int]:
        """The persons who say something in the sentence, by name or by a reference settled before."""
        key = number, anaphor.gender
        if key not in self._speakers:
            fitting = [one for one in self.mentions(number) if self.fits(anaphor, one.actor)]
            told = [one for one in fitting if not self.is_quoted(number, one.start)]
            verbs = {verb_of_speaker(self.line(number), one): one.actor for one in told}
            named = {actor for verb, actor in verbs.items() if verb is not None}
            self._speakers[key] = frozenset(named | self._speaking.get(number, set()))
        return self._speakers[key]

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

    def is_close(self, number: int, here: int, steps: int = 1) -> bool:
        """Same paragraph, or so many paragraphs before."""
        return number >= 1 and self._ranks[here - 1] - self._ranks[number - 1] <= steps

    def subject(self, number: int) -> int | None:
        """The actor that is the subject of the sentence's first clause, by name or by a settled reference.

        In "her findings were shared by Eva Moe" she is none.
        """
        line = self.line(number)
        start = self._main_clause(number)
        verb = next((token.start for token in line if token.tag in FINITE and token.start >= start), None)
        if verb is None:
            return None
        named = (one for one in self.mentions(number) if start <= one.start and one.end <= verb)
        free = (one.actor for one in named if one.use is Use.NAME and not is_governed(line, one))
        owning = {token.start for token in line if token.tag == "PRP$"}
        told = (one for one in self._settled.get(number, ()) if start <= one[0] < verb)
        settled = (actor for place, actor in told if place not in owning)
        return next(free, next(settled, None))

    def _main_clause(self, number: int) -> int:
        """Where it begins: behind the comma that a name follows, if something is fronted; else 0."""
        line = self.line(number)
        comma = next((i for i, token in enumerate(line) if token.text == ","), len(line))
        if comma + 1 >= len(line) or line[0].tag not in FRONTED:
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
        """Neither the one a quotation names says it ("… about Tom Low," she said), nor "LOW: He left".

        "Kenyan ministers", "the Kenyans" and the owner of "Kenya's Standard Bank" are not what "it" means,
        nor is "the firm" what stands beside it in "Tarn Ltd and the firm".
        """
        if anaphor.is_thing:
            is_owner = mention.start in self._owners[mention.sentence - 1]
            return is_owner or anaphor.speaks and self.is_quoted(mention.sentence, mention.start)
        behind = self.sentences[mention.sentence - 1].text[mention.end : mention.end + 1]
        if anaphor.noun and mention.sentence == anaphor.sentence:
            between = self.sentences[mention.sentence - 1].text[mention.end : anaphor.start][:_LONGEST_LINK]
            if between.strip() in _LINKS:
                return True
        is_label = bool(anaphor.gender) and mention.start == 0 and behind == ":"
        if is_label or anaphor.gender and self._is_me(mention):
            return True
        return anaphor.speaks and self.is_quoted(mention.sentence, mention.start)

    def _is_me(self, mention: Mention) -> bool:
        """ "I'm Tom": the one who tells it, not the one told of."""
        before = self.sentences[mention.sentence - 1].text[max(0, mention.start - 5) : mention.start]
        return before.endswith(_OF_ONESELF)

    def fitting(self, anaphor: Anaphor, found: Iterable[int]) -> list[int]:
        """The different actors that agree in kind, gender and label, in order."""
        return [actor for actor in dict.fromkeys(found) if self.fits(anaphor, actor)]

    def fits(self, anaphor: Anaphor, index: int) -> bool:
        """Whether the actor agrees in kind, gender and label; "the board" is one that is called so.

        What ends in a figure is a model or an index: no company. A board or a service may be "the agency".
        """
        actor = self.actors[index]
        if actor.kind not in anaphor.kinds:
            return False
        if anaphor.gender and self.genders[index] not in ("", anaphor.gender):
            return False
        if anaphor.noun and actor.name[-1].isdigit():
            return False
        if anaphor.noun and self.is_called(anaphor, index):
            return True
        if anaphor.is_of_name or "company" in anaphor.labels and tells_its_sort(actor):
            return False
        if actor.label == actor.kind.value and self._is_called_so_elsewhere(anaphor, index):
            return False
        if anaphor.noun == "agency" and tells_its_sort(actor):
            return True
        return not anaphor.labels or actor.label in anaphor.labels or self._has_word(anaphor.labels, index)

    def _is_called_so_elsewhere(self, anaphor: Anaphor, index: int) -> bool:
        """ "The company" has meant Tarn Ltd so far: so it is not the PRX, of which no sort is told."""
        meant = self._described.get(anaphor.noun, {})
        return index not in meant and any(self.actors[actor].label == anaphor.noun for actor in meant)

    def is_called(self, anaphor: Anaphor, index: int) -> bool:
        """Whether the noun is the actor's label, or in its name or its roles."""
        return anaphor.noun == self.actors[index].label or self._has_word((anaphor.noun,), index)

    def _has_word(self, nouns: Collection[str], index: int) -> bool:
        return not self._words_for(index).isdisjoint(nouns)

    def _words_for(self, index: int) -> frozenset[str]:
        """The words of the actor's name and of what the article calls it, in lower case."""
        if index not in self._words:
            actor = self.actors[index]
            said = (
                actor.name,
                *(one.surface for one in actor.mentions),
                *(role.verbatim for role in actor.roles),
            )
            self._words[index] = frozenset(word for text in said for word in text.lower().split())
        return self._words[index]

    def is_somebody_nearer(self, anaphor: Anaphor) -> bool:
        """Whether its clause tells of one without a name, or with one that may be anybody's or a band's.

        "The mayor, who sold his boat", "Zarkow praised the plan after he left".
        """
        line, place = self._place(anaphor)
        is_near = opens_on_somebody(line, anaphor.start) or is_in_relative(line, place, self._ends(anaphor))
        return is_near or self._is_led_by_untold(anaphor.sentence, anaphor.start)

    def _is_led_by_untold(self, number: int, before: int) -> bool:
        """Whether a name acts before the place that may be a person's, as nothing tells."""
        ahead = [one for one in self.mentions(number) if one.end <= before]
        is_unknown = opens_on_untold(self.line(number), ahead, self.actors)
        return is_unknown or acts_untold(self.line(number), ahead, self.actors)

    def is_somebody_before(self, anaphor: Anaphor) -> bool:
        """Whether the sentence tells of one without a name before the pronoun, outside what "he" says."""
        line, place = self._place(anaphor)
        quoted = self._quoted[anaphor.sentence - 1]
        start = max(0, place - _REACH)
        first = next((at for at in range(place, start, -1) if quoted[at - 1]), start)
        return tells_of_somebody(line, first, place, self._ends(anaphor))

    def verb_of(self, anaphor: Anaphor) -> Token | None:
        """The full verb behind a pronoun."""
        line, place = self._place(anaphor)
        end = group_end(line, place + 1, len(line))
        return line[head_of_group(line, place + 1, end)] if end > place + 1 else None

    def _place(self, anaphor: Anaphor) -> tuple[Sequence[Token], int]:
        line = self.line(anaphor.sentence)
        return line, token_at(line, anaphor.start) or 0

    def _ends(self, anaphor: Anaphor) -> set[int]:
        return {one.end for one in self.mentions(anaphor.sentence)}

    def others_met(self, anaphor: Anaphor) -> int:
        """In how many sentences the article has told of another of the noun: of a new stadium, say."""
        if anaphor.noun not in self._others:
            lines = enumerate(self.tokens, start=1)
            self._others[anaphor.noun] = [at for at, line in lines if tells_of_another(anaphor.noun, line)]
        return bisect_left(self._others[anaphor.noun], anaphor.sentence)

    def is_about_somebody(self, number: int) -> bool:
        """ "A driver called Low": one without a name acts in the sentence or speaks at its end."""
        if number not in self._about:
            line = self.line(number)
            self._about[number] = bool(line) and self._tells_of_somebody(line, number)
        return self._about[number]

    def _tells_of_somebody(self, line: Sequence[Token], number: int) -> bool:
        is_met = line[0].text.lower() == "the" and self.subject(number) is None
        speaks = (
            ends_on_somebody(line) or '"' in (line[0].text, line[0].tag) and speaks_behind_quotation(line)
        )
        is_one = speaks or opens_on_somebody(line, line[-1].end, is_met)
        is_untold = is_met_untold(line, self.mentions(number), self.actors)
        return is_one or is_untold or self._is_led_by_untold(number, line[-1].end)

    def is_passing_country(self, number: int, actor: int) -> bool:
        """Whether the sentence only tells where, and the article is about another country."""
        if any(one.actor == actor and one.use is not Use.PLACE for one in self.mentions(number)):
            return False
        return self._most_told > _FAR_MORE * len(self.actors[actor].mentions)


def _ranks_of_blocks(sentences: Sequence[Sentence]) -> list[int]:
    """The paragraph of each sentence, counted without captions and whatever else was left out."""
    blocks = list(dict.fromkeys(sentence.block for sentence in sentences))
    place = {block: rank for rank, block in enumerate(blocks)}
    return [place[sentence.block] for sentence in sentences]
