"""Where the phrases of an article's facts stand: by their head noun, and by their first word."""

from briefing.analysis.results import Adjunct, Analysis, Fact, Phrase
from quiz.questions.things import head_of

Place = tuple[int, int]


class PhraseSpans:
    """Phrases of an analysis by sentence and place of a word, the longest of those that share it."""

    def __init__(self, analysis: Analysis):
        # Subjects, objects, adjuncts with their fact by head; verbs, objects, adjuncts by first word.
        self.by_head: dict[Place, tuple[Phrase, Fact]] = {}
        self.by_opening: dict[Place, Phrase] = {}
        self.times: set[Phrase] = set()
        for fact in analysis.facts:
            line, behind = analysis.tokens[fact.sentence - 1], phrases_behind(fact)
            for phrase in (fact.subject, *behind):
                tokens = line[phrase.first : phrase.last]
                head = head_of(tokens)
                key = fact.sentence, phrase.first + (tokens.index(head) if head is not None else 0)
                if key not in self.by_head or phrase.last > self.by_head[key][0].last:
                    self.by_head[key] = phrase, fact
            for phrase in (fact.action, *behind):
                key = fact.sentence, phrase.first
                if key not in self.by_opening or phrase.last > self.by_opening[key].last:
                    self.by_opening[key] = phrase
            self.times.update(phrase for kind, phrase in fact.adjuncts if kind is Adjunct.TIME)


def phrases_behind(fact: Fact) -> tuple[Phrase, ...]:
    """What a fact tells behind its verb: its objects and adjuncts."""
    return (*fact.objects, *[phrase for _, phrase in fact.adjuncts])
