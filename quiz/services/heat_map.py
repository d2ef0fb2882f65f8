"""The article as its learners met it: each sentence with its share of misses, and the actors most missed."""

from collections import defaultdict
from dataclasses import dataclass
from itertools import groupby

from django.db.models import Count, Q

from quiz.models import Question
from quiz.services.item_analysis import misses_by_sentence

STEPS = 5
MOST_ACTORS = 10


@dataclass(frozen=True)
class Warm:
    """A sentence: `step` is 0 (not asked, or too few people) to 5 (missed by most)."""

    number: int
    text: str
    answers: int
    missed: int

    @property
    def percent(self):
        return round(100 * self.missed / self.answers) if self.answers else None

    @property
    def step(self):
        return 1 + min(STEPS - 1, self.missed * STEPS // self.answers) if self.answers else 0


def heat_of(briefing):
    """(sections with their sentences, actors missed most): the briefing's answers are added up once."""
    found = misses_by_sentence(briefing)
    return heat_map(briefing, found), most_missed_actors(briefing, found)


def heat_map(briefing, found):
    """[(section, [Warm])] in reading order."""
    rows = briefing.sentences.standing().filter(section__isnull=False).select_related("section")
    rows = rows.defer("section__html").order_by("number")
    return [
        (section, [Warm(row.number, row.text, *found.get(row.pk, (0, 0))) for row in sentences])
        for section, sentences in groupby(rows, key=lambda row: row.section)
    ]


def most_missed_actors(briefing, found):
    """[(actor, answers, missed)], those missed most first; an actor is missed with the questions about it."""
    tally = defaultdict(lambda: [0, 0])
    actors = {}
    asked = Question.objects.filter(briefing=briefing, sentence__in=list(found)).prefetch_related("actors")
    seen = set()
    for question in asked.order_by("pk"):
        for actor in question.actors.all():
            if (actor.pk, question.sentence_id) in seen:
                continue
            seen.add((actor.pk, question.sentence_id))
            actors[actor.pk] = actor
            answers, missed = found[question.sentence_id]
            tally[actor.pk][0] += answers
            tally[actor.pk][1] += missed
    ordered = sorted(tally, key=lambda pk: (-tally[pk][1] / tally[pk][0], -tally[pk][0], actors[pk].name))
    return [(actors[pk], *tally[pk]) for pk in ordered if tally[pk][1]][:MOST_ACTORS]


@dataclass(frozen=True)
class Covered:
    """A section: how many published questions rest on each of its sentences, in order."""

    section: object
    counts: tuple[int, ...]

    @property
    def asked(self):
        return sum(count > 0 for count in self.counts)

    @property
    def questions(self):
        return sum(self.counts)

    @property
    def percent(self):
        return round(100 * self.asked / len(self.counts))

    @property
    def strip(self):
        """(x, 0 to 3) of a small picture: a bar a sentence, darker the more questions rest on it."""
        return [(8 * index, min(3, count)) for index, count in enumerate(self.counts)]

    @property
    def width(self):
        return 8 * len(self.counts)


def coverage_of(briefing):
    """[Covered] in reading order, in one query."""
    is_asked = Count("questions", filter=Q(questions__state=Question.State.PUBLISHED))
    rows = briefing.sentences.standing().filter(section__isnull=False).select_related("section")
    rows = rows.defer("section__html").annotate(asked=is_asked).order_by("number")
    return [
        Covered(section, tuple(row.asked for row in found))
        for section, found in groupby(rows, key=lambda row: row.section)
    ]
