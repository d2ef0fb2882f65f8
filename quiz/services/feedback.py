"""What a learner is told about a marked answer: reads the stored copy, returns verdict, reasons and evidence.

Everything comes from `Answer.shown`, so it reads the same for ever; only the link to the evidence's place
asks where that sentence stands today, and is left out where it stands no more.
"""

from dataclasses import dataclass, replace
from datetime import date

from django.urls import reverse

from briefing.models import Sentence
from quiz.models import Question
from quiz.questions.beside_evidence import beyond, unaddressed
from quiz.questions.drafts import Kind as DraftKind
from quiz.questions.kinds import recall

KIND = Question.Kind
RECALL = DraftKind.RECALL.value
GRADES = {recall.MISSED: "Missed it", recall.KNEW: "Knew it", recall.EASY: "Easy"}


@dataclass(frozen=True)
class ToldOption:
    """An option with its verdict. `right` and `yours` are words for a pair or a place; `url` proves `why`."""

    text: str
    is_key: bool
    is_chosen: bool
    right: str = ""
    yours: str = ""
    why: str = ""
    number: int | None = None
    url: str = ""


@dataclass(frozen=True)
class Piece:
    text: str
    is_marked: bool = False


@dataclass(frozen=True)
class Evidence:
    """The sentence that settles the question, cut around its deciding words, with a neighbour either side."""

    number: int
    before: str
    pieces: tuple[Piece, ...]
    after: str
    place: str
    url: str


@dataclass(frozen=True)
class Feedback:
    position: int
    kind: str
    stem: str
    verdict: str
    options: tuple[ToldOption, ...]
    yours: tuple[str, ...]
    right: tuple[str, ...]
    explanation: str
    reasons: tuple[ToldOption, ...]
    evidence: Evidence
    proof: str = ""
    # Filled in afterwards (`quiz.services.reviews`): None where no review asks it again.
    returns_on: date | None = None

    @property
    def is_right(self):
        return self.verdict == "right"

    @property
    def is_proved(self):
        """Whether the learner also found the sentence; None where it was not asked for."""
        return self.proof == str(self.evidence.number) if self.proof else None

    @property
    def title(self):
        if self.is_right and self.is_proved is False:
            return "Correct, but another sentence proves it"
        return VERDICTS[self.verdict]


VERDICTS = {"right": "Correct", "partly": "Partly right", "wrong": "Not quite", "open": "Not answered"}


def verdict(given, worth):
    """right, partly, wrong, or open for a question that was left unanswered; `worth` is its mark today."""
    if worth is None or (given is None and not worth):
        return "open"
    if worth >= 1:
        return "right"
    return "partly" if worth > 0 else "wrong"


def feedback_on(answers, briefing=None):
    """{answer id: Feedback} for marked answers: of one briefing in one query, of any (left out) in two."""
    if briefing is None:
        questions = Question.objects.filter(pk__in=[answer.question_id for answer in answers])
        homes = dict(questions.values_list("pk", "briefing_id"))
    else:
        homes = {answer.question_id: briefing.pk for answer in answers}
    places = _places_today(answers, set(homes.values()))
    return {answer.pk: _feedback(answer, places[homes[answer.question_id]]) for answer in answers}


def texts_of(answer):
    """What was said and what is right, as lists of words; without places, so without a query."""
    options = _told_options(answer, {})
    return list(_yours(answer.shown, answer.given, options)), list(_right(answer.shown, options))


def _feedback(answer, places):
    shown = answer.shown
    options = _told_options(answer, places)
    reasons = [option for option in options if option.why and _needs_reason(shown["kind"], option)]
    explanation = beyond(shown["explanation"], shown["evidence"]["text"])
    is_said_twice = any(option.why == explanation for option in reasons)
    return Feedback(
        position=answer.position,
        kind=shown["kind"],
        stem=shown["stem"],
        verdict=verdict(answer.given, answer.worth),
        options=options,
        yours=_yours(shown, answer.given, options),
        right=_right(shown, options),
        explanation="" if is_said_twice else explanation,
        reasons=tuple(_addressed_once(option) for option in reasons),
        evidence=_evidence(shown["evidence"], places),
        proof=_proof(answer),
    )


def _proof(answer):
    """The number of the sentence that the learner picked, as text; "" where none was."""
    picked = [proof["number"] for proof in answer.shown.get("proofs", ()) if proof["id"] == answer.proof]
    return str(picked[0]) if picked else ""


def _told_options(answer, places):
    """In the order they were shown in, the events of an order in their right one."""
    listed = [option for option in answer.shown["options"] if option["text"]]
    listed.sort(key=lambda option: option["rank"] or 0)
    return tuple(_told(answer.shown, option, answer.given, places) for option in listed)


def _needs_reason(kind, option):
    """The reason belongs to an option that the learner chose and should not have."""
    if kind in (KIND.MATCH, KIND.ORDER):
        return option.yours != option.right
    return option.is_chosen and not option.is_key


def _addressed_once(option):
    """Where a link follows that shows the sentence's number, the words need not name it."""
    return replace(option, why=unaddressed(option.why, option.number)) if option.url else option


def _told(shown, option, given, places):
    proof = option.get("sentence") or {}
    why = beyond(option["feedback"], shown["evidence"]["text"])
    told = {"text": option["text"], "is_key": option["is_key"], "why": why}
    told |= {"number": proof.get("number"), "url": places.get(proof.get("key"), "")}
    if shown["kind"] == KIND.MATCH:
        yours = (given or {}).get(option["id"], "")
        return ToldOption(is_chosen=bool(yours), right=option["pair"], yours=yours, **told)
    if shown["kind"] == KIND.ORDER:
        place = (given or {}).get(option["id"])
        return ToldOption(
            is_chosen=bool(place), right=_ordinal(option["rank"]), yours=_ordinal(place), **told
        )
    chosen = given if isinstance(given, list) else [given]
    return ToldOption(is_chosen=option["id"] in chosen, **told)


def _yours(shown, given, options):
    if shown["kind"] == KIND.TYPED:
        return (given,) if given else ()
    if shown["kind"] == RECALL:
        return (given.get("said") or GRADES.get(given.get("grade"), ""),) if given else ()
    if shown["kind"] == KIND.MATCH:
        return tuple(f"{option.text}: {option.yours}" for option in options if option.yours)
    if shown["kind"] == KIND.ORDER:
        return _in_order(shown, given or {})
    return tuple(option.text for option in options if option.is_chosen)


def _right(shown, options):
    if shown["kind"] in (KIND.TYPED, RECALL):
        return tuple(shown["answers"][:1])
    if shown["kind"] == KIND.MATCH:
        return tuple(f"{option.text}: {option.right}" for option in options)
    if shown["kind"] == KIND.ORDER:
        return _in_order(shown, {option["id"]: option["rank"] for option in shown["options"]})
    return tuple(option.text for option in options if option.is_key)


def _in_order(shown, places):
    placed = [option for option in shown["options"] if places.get(option["id"])]
    return tuple(option["text"] for option in sorted(placed, key=lambda option: places[option["id"]]))


def _ordinal(place):
    if not place:
        return ""
    ending = "th" if place % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(place % 10, "th")
    return f"{place}{ending}"


def _evidence(copy, places):
    text, start, end = copy["text"], copy["start"], copy["end"]
    pieces = (Piece(text[:start]), Piece(text[start:end], is_marked=True), Piece(text[end:]))
    section = copy["section"]
    return Evidence(
        number=copy["number"],
        before=copy["before"],
        pieces=tuple(piece for piece in pieces if piece.text),
        after=copy["after"],
        place=f"section {section['position']}" if section else "",
        url=places.get(copy["key"], ""),
    )


def _places_today(answers, briefings):
    """{briefing id: {sentence key: address}} of the quoted sentences that still stand."""
    keys = {answer.shown["evidence"]["key"] for answer in answers}
    keys |= {
        option["sentence"]["key"]
        for answer in answers
        for option in answer.shown["options"]
        if option.get("sentence")
    }
    places = {briefing: {} for briefing in briefings}
    if not keys:
        return places
    standing = Sentence.objects.standing().filter(briefing__in=briefings, key__in=keys, section__isnull=False)
    rows = standing.values_list("briefing_id", "briefing__slug", "section__slug", "key", "number")
    for briefing, slug, section, key, number in rows:
        places[briefing][key] = f"{reverse('briefing:section', args=[slug, section])}#s{number}"
    return places
