"""What a finished attempt came to, derived from its answers every time it is shown."""

from collections import defaultdict
from dataclasses import dataclass

from briefing.models import Briefing, Section
from quiz.models import Attempt, Question
from quiz.services.attempts import missed_questions
from quiz.services.feedback import feedback_on
from quiz.services.passing import passing_of
from quiz.services.progress import knowledge_of_actors
from quiz.services.reviews import with_return_days
from quiz.services.strip import strip_of

SECTIONS_NAMED = 3


@dataclass(frozen=True)
class SectionResult:
    heading: str
    url: str
    right: int
    count: int

    @property
    def percent(self):
        return round(100 * self.right / self.count)


def results_of(attempt):
    """The context of the results page."""
    answers = list(attempt.answers.select_related("credit__correction__question").order_by("position"))
    earlier = _earlier(attempt)
    points = sum(answer.worth for answer in answers)
    context = {
        "points": points,
        "passing": passing_of(attempt, points, len(answers), earlier),
        "corrections": [answer.credit.correction for answer in answers if hasattr(answer, "credit")],
        "question_count": len(answers),
        "standing": _standing(attempt, answers, earlier),
        "strip": strip_of(attempt),
    }
    if attempt.is_before:
        return context | {"to_read": _only_briefing(answers)}
    return context | _details(attempt, answers)


def _details(attempt, answers):
    """What is told beside the score; nothing of it before the second half of a pair."""
    briefing = attempt.briefing or _only_briefing(answers)
    told = with_return_days(attempt.learner_id, answers, feedback_on(answers, briefing))
    items = [told[answer.pk] for answer in answers]
    sections = _by_section(briefing, answers) if briefing else []
    return {
        "items": items,
        "missed_count": sum(not item.is_right for item in items),
        "retry_count": _still_asked(attempt),
        "unproved_count": sum(item.is_right and item.is_proved is False for item in items),
        "sections": sections,
        **_to_look_at(sections),
        "actors": knowledge_of_actors(attempt.learner_id, {answer.question_id for answer in answers}),
    }


def _still_asked(attempt):
    """How many of the missed questions a retry would ask: those that the quiz still has."""
    if attempt.quiz_id is None:
        return 0
    return Question.objects.published().in_quiz(attempt.quiz).filter(pk__in=missed_questions(attempt)).count()


def _only_briefing(answers):
    """The briefing that all questions of a self-test come from, or None where there are several."""
    asked = [answer.question_id for answer in answers]
    found = list(Briefing.objects.filter(questions__in=asked).defer("article").distinct()[:2])
    return found[0] if len(found) == 1 else None


def _by_section(briefing, answers):
    standing = {section.slug: section for section in Section.objects.filter(briefing=briefing)}
    tally = defaultdict(list)
    for answer in answers:
        section = answer.shown["evidence"]["section"]
        if section:
            tally[section["position"], section["slug"], section["heading"]].append(answer.worth >= 1)
    return [
        SectionResult(heading, _address(standing.get(slug), briefing), sum(marks), len(marks))
        for (_position, slug, heading), marks in sorted(tally.items())
    ]


def _address(section, briefing):
    if section is None:
        return ""
    section.briefing = briefing
    return section.get_absolute_url()


def _to_look_at(sections):
    """The sections in which something was missed, the weakest first, and how many more than can be named."""
    missed = [section for section in sections if section.right < section.count]
    missed.sort(key=lambda section: (section.right / section.count, -section.count))
    return {"to_look_at": missed[:SECTIONS_NAMED], "more_to_look_at": len(missed[SECTIONS_NAMED:])}


def _earlier(attempt):
    """The learner's earlier finished whole attempts at the quiz, with their scores; none of a self-test."""
    if attempt.quiz_id is None:
        return []
    rows = Attempt.objects.filter(learner=attempt.learner_id, quiz=attempt.quiz_id, number__lt=attempt.number)
    return list(rows.whole().finished().with_score().order_by("number"))


def _standing(attempt, answers, earlier):
    """How this attempt stands beside the learner's earlier ones at the quiz, in words."""
    if attempt.quiz_id is None:
        return _standing_of_own(attempt, answers)
    if attempt.is_retry:
        return "A retry of what you missed"
    if not earlier:
        return "Your first attempt"
    alike = [row for row in earlier if row.question_count == len(answers)]
    if not alike:
        return "Your first attempt since the quiz changed"
    points, best = sum(answer.worth for answer in answers), max(row.points for row in alike)
    if points > best:
        return "Your best so far"
    return (
        "As good as your best so far"
        if points == best
        else f"Your best so far is {best:.3g} of {len(answers)}"
    )


def _standing_of_own(attempt, answers):
    """A self-test stands for itself; the second half of a pair says what reading brought."""
    if attempt.before_id is None:
        return attempt.title
    points = sum(answer.worth for answer in answers)
    before = sum(attempt.before.answers.with_worth().values_list("worth_now", flat=True))
    gain = points - before
    if gain > 0:
        return f"{gain:.3g} more than the {before:.3g} before you read"
    return (
        f"As many as before you read ({before:.3g})" if gain == 0 else f"It was {before:.3g} before you read"
    )
