"""Who chose what: the options of one question, as its best third and its weakest third took them.

In a match and an order a place is chosen: each row tells who found the right one. Of typed answers those
given most are listed.
"""

from collections import Counter, defaultdict
from dataclasses import dataclass

from quiz.models import Answer, Attempt
from quiz.questions.drafts import Kind
from quiz.questions.marking import right_answer
from quiz.services.item_figures import HIDDEN_BELOW

# The latest ones; the picture does not get sharper with more.
MOST_READ = 3000
MOST_LISTED = 1000
FEWEST_ATTEMPTS = 20
MOST_TYPED = 10


@dataclass(frozen=True)
class OptionChoice:
    """Shares in per cent. A good wrong option draws the weak third; one that draws the best needs a look."""

    text: str
    is_key: bool
    best: int
    weakest: int

    @property
    def verdict(self):
        if self.is_key:
            return ""
        if self.best > self.weakest:
            return "Draws those who know more"
        return "Nobody takes it" if not self.best and not self.weakest else ""


@dataclass(frozen=True)
class Choices:
    """`efficiency`: how many of the wrong options at least one in twenty of the weak third takes, in %.

    `proved`: of those who also picked a sentence, how many found the right one, in %.
    """

    count: int
    options: tuple[OptionChoice, ...]
    efficiency: int | None
    proved: int | None


def choices_of(question, quiz):
    """The choices in finished first attempts at the quiz, or None below five; two queries."""
    answers = Answer.objects.filter(question=question, attempt__quiz=quiz, attempt__number=1).marked()
    answers = answers.filter(attempt__finished_at__isnull=False).select_related("credit")
    answers = list(answers.order_by("-marked_at", "-pk")[:MOST_READ])
    attempts = Attempt.objects.filter(pk__in=[answer.attempt_id for answer in answers])
    points = dict(attempts.with_score().values_list("pk", "points"))
    return choices_among(answers, points)


def choices_by_question(quiz):
    """{question id: choices or None} in the latest first attempts, for a list of all; three queries."""
    most = max(FEWEST_ATTEMPTS, MOST_LISTED // max(1, quiz.places.count()))
    latest = Attempt.objects.filter(quiz=quiz, number=1).finished().order_by("-finished_at", "-pk")
    latest = list(latest.values_list("pk", flat=True)[:most])
    points, by_question = Counter(), defaultdict(list)
    for answer in Answer.objects.filter(attempt__in=latest).marked().select_related("credit").order_by("pk"):
        points[answer.attempt_id] += answer.worth
        by_question[answer.question_id].append(answer)
    return {question: choices_among(answers, points) for question, answers in by_question.items()}


def choices_among(answers, points):
    """What these answers to one question chose; `points` tell the best from the weakest."""
    if len(answers) < HIDDEN_BELOW:
        return None
    ordered = sorted(answers, key=lambda answer: (points[answer.attempt_id], answer.pk))
    third = max(1, len(ordered) // 3)
    weakest, best = chosen_by(ordered[:third]), chosen_by(ordered[-third:])
    options = tuple(
        OptionChoice(text, is_key, share(best, text), share(weakest, text))
        for text, is_key in sorted(rows_of(answers).items(), key=lambda pair: (not pair[1], pair[0]))
    )
    kind = answers[0].shown["kind"]
    wrong = [option for option in options if not option.is_key and kind != Kind.TYPED]
    working = sum(option.weakest >= 5 for option in wrong)
    efficiency = round(100 * working / len(wrong)) if wrong else None
    return Choices(len(answers), options, efficiency, proved_share(answers))


def rows_of(answers):
    """{text: is it right} of all that could be chosen, or was typed by most."""
    if answers[0].shown["kind"] == Kind.TYPED:
        typed = Counter(answer.given.strip() for answer in answers if is_typed(answer))
        right = {answer.given.strip() for answer in answers if answer.worth >= 1 and is_typed(answer)}
        ordered = sorted(typed, key=lambda text: (-typed[text], text))[:MOST_TYPED]
        return {text: text in right for text in ordered if text}
    return {
        label_of(option, answer.shown["kind"]): option["is_key"]
        for answer in answers
        for option in answer.shown["options"]
        if option["text"]
    }


def is_typed(answer):
    return isinstance(answer.given, str)


def label_of(option, kind):
    if kind == Kind.MATCH:
        return f"{option['text']}: {option['pair']}"
    return f"{option['rank']}. {option['text']}" if kind == Kind.ORDER else option["text"]


def chosen_by(answers):
    return [chosen_texts(answer) for answer in answers]


def share(chosen, text):
    return round(100 * sum(text in texts for texts in chosen) / len(chosen))


def chosen_texts(answer):
    """The rows that the answer took, or put in their right place."""
    kind, given = answer.shown["kind"], answer.given
    if kind == Kind.TYPED:
        return {given.strip()} if is_typed(answer) else set()
    if kind in (Kind.MATCH, Kind.ORDER):
        placed, wanted = placed_by(given), placed_by(right_answer(answer.shown))
        found = {key for key, place in wanted.items() if placed.get(key) == place}
    else:
        found = set(map(str, given)) if isinstance(given, list) else {given}
    return {label_of(option, kind) for option in answer.shown["options"] if option["id"] in found}


def placed_by(given):
    """{option id: where it was put}, however that came in."""
    if isinstance(given, list):
        given = {option: place for place, option in enumerate(given, start=1)}
    return {str(key): str(place) for key, place in given.items()} if isinstance(given, dict) else {}


def proved_share(answers):
    picked = [answer for answer in answers if answer.proof]
    if len(picked) < HIDDEN_BELOW:
        return None
    right = sum(
        proof["number"] == answer.shown["evidence"]["number"]
        for answer in picked
        for proof in answer.shown.get("proofs", ())
        if proof["id"] == answer.proof
    )
    return round(100 * right / len(picked))
