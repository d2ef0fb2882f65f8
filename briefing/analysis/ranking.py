"""Values sentences: which tell most of the article and can stand alone as a line."""

import re
from collections import Counter
from collections.abc import Sequence
from math import log

from briefing.analysis.normalising import normalise
from briefing.analysis.results import Modality, Reference
from briefing.analysis.salience import actors_by_sentence, content_lemmas, total
from briefing.analysis.shortening import Line, lines_of
from briefing.analysis.verb_groups import FINITE
from briefing.analysis.wordlists import words

_ALIKE = 0.5
# What opens the article tells most of it.
_LEAD = {1: 0.4, 2: 0.2}
_FOLLOWING = re.compile(
    r"(?:(?:About |Around |Some )?\w+ (?:hours?|days?|weeks?|months?|years?) (?:later|earlier|before|after)\b"
    r"|(?:In|At|By|During) (?:the|that|this) (?:intervening|meantime|same|following|time|point|end)\b"
    r"|(?:Then|Later|Soon|Afterwards?|Meanwhile|Eventually|After (?:several|many|a few|that|this))\b)"
)
# What somebody says to somebody tells the article only where nothing else does.
_SPOKEN = re.compile(r"\b(?:I|[Ww]e|[Mm]y|[Oo]ur|us|[Yy]ou|[Yy]our|Hello)\b")
_MARKS = " .,:;!?\"'()"
_ANYBODY = frozenset({"most", "many", "some", "few"})
_EVERYBODY = (["everyone"], ["everybody"], ["nobody"])


class Ranking:
    """Values a sentence by the actors and words it shares with the whole article."""

    def __init__(self, sentences, tokens, actors, references, facts=(), title=""):
        self.sentences, self.tokens, self.actors = sentences, tokens, actors
        self.named = actors_by_sentence(actors, references)
        self.lemmas = [frozenset(content_lemmas(line)) for line in tokens]
        self.spread = Counter(lemma for lemmas in self.lemmas for lemma in lemmas)
        self.weights = total(self.named, [sentence.number for sentence in sentences])
        self.references: dict[int, list[Reference]] = {}
        for reference in references:
            self.references.setdefault(reference.sentence, []).append(reference)
        self.stated = {
            fact.sentence for fact in facts if fact.modality is Modality.STATED and not fact.is_negated
        }
        self.has_facts = bool(facts)
        self.title = tuple(word.strip(_MARKS).lower() for word in normalise(title).split())
        self.lines: dict[int, tuple[Line, ...]] = {}
        self.worth: dict[int, float] = {}

    def best_first(self, numbers: Sequence[int], limit: int) -> list[tuple[float, int, Line]]:
        """(value, number, line) of the sentences that can stand alone, best first."""
        found = []
        for place, number in enumerate(numbers):
            line = self.line(number, limit)
            if line:
                found.append((self._value(number, line, place), number, line))
        return sorted(found, key=lambda item: (-item[0], item[1]))

    def line(self, number: int, limit: int) -> Line | None:
        """The longest line within the limit that the sentence gives; its lines are made once."""
        if number not in self.lines:
            sentence, tokens = self.sentences[number - 1], self.tokens[number - 1]
            self.lines[number] = lines_of(sentence, tokens, self.references.get(number, ()), self.actors)
        return next((line for line in self.lines[number] if len(line.text) <= limit), None)

    def are_alike(self, one: int, other: int) -> bool:
        first, second = self.lemmas[one - 1], self.lemmas[other - 1]
        return len(first & second) > _ALIKE * max(1, min(len(first), len(second)))

    def _value(self, number: int, line: Line, place: int) -> float:
        if number not in self.worth:
            self.worth[number] = self._worth(number)
        length = len(line.text.split())
        return (
            self.worth[number]
            - 0.12 * min(place, 8)
            - 0.3 * line.leans
            - 0.03 * max(0, length - 22)
            - 0.08 * max(0, 9 - length)
            - 0.2 * line.is_cut
            - 0.5 * bool(_FOLLOWING.match(line.text))
            - 0.7 * bool(_SPOKEN.search(line.text))
        )

    def _worth(self, number: int) -> float:
        """What the sentence is worth whichever of its lines is taken."""
        lemmas = self.lemmas[number - 1]
        central = sum([log(self.spread[lemma]) for lemma in sorted(lemmas)]) / (len(lemmas) + 4)
        actors = sum([log(1 + self.weights[actor]) for actor in sorted(self.named.get(number, {}))])
        is_stated = not self.has_facts or number in self.stated
        return (
            central
            + 0.25 * min(actors, 8.0)
            - 0.4 * (not is_stated)
            + 0.15 * min(self._shared_with_title(lemmas), 3)
            - 0.8 * self._sets_scene(number)
            + _LEAD.get(number, 0.0)
        )

    def _shared_with_title(self, lemmas: frozenset[str]) -> int:
        """How many content words of the sentence stand in the title, in whatever form."""
        return sum(len(lemma) > 3 and any(word.startswith(lemma) for word in self.title) for lemma in lemmas)

    def _sets_scene(self, number: int) -> bool:
        """A gesture ("She nodded"), or what everybody knows ("Most people like bread")."""
        line = self.tokens[number - 1]
        opening = [token.text.lower() for token in line[:2]]
        verb = next((token for token in line if token.tag in FINITE), None)
        is_gesture = verb is not None and verb.lemma in words("scene_verbs")
        is_anybody = opening[1:] == ["people"] and opening[0] in _ANYBODY or opening[:1] in _EVERYBODY
        return is_gesture or is_anybody
