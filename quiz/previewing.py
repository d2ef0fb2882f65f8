"""An analysis and its questions as JSON (the public contract of `preview_article --json`) and as text."""

from datetime import date
from typing import Any

from briefing.analysis.counted import counted
from briefing.analysis.results import Actor, Analysis, Mention, Section, TimelineEvent
from quiz.questions.drafts import QuestionDraft, QuestionSet


def as_json(analysis: Analysis, questions: QuestionSet) -> dict[str, Any]:
    """The whole preview; its lists stand in reading order."""
    return {
        "title": analysis.title,
        "published_on": iso(analysis.published_on),
        "set_aside": [{"text": one.text, "reason": one.reason} for one in analysis.set_aside],
        "sections": [section_json(analysis, section) for section in analysis.sections],
        "key_points": [
            {"text": point.text, "sentences": [f"s{number}" for number in point.sentences]}
            for point in analysis.key_points
        ],
        "actors": [actor_json(actor) for actor in analysis.actors],
        "timeline": [event_json(analysis, event) for event in analysis.timeline],
        "questions": [question_json(draft) for draft in questions.questions],
    }


def section_json(analysis: Analysis, section: Section) -> dict[str, Any]:
    return {
        "heading": section.heading,
        "heading_is_automatic": section.heading_is_automatic,
        "paragraphs": [
            {"sentences": [sentence_json(analysis, number) for number in paragraph.sentences]}
            for paragraph in section.paragraphs
        ],
    }


def sentence_json(analysis: Analysis, number: int) -> dict[str, Any]:
    sentence = analysis.sentence(number)
    return {"id": f"s{number}", "start": sentence.start, "end": sentence.end, "text": sentence.text}


def actor_json(actor: Actor) -> dict[str, Any]:
    role = actor.role
    return {
        "name": actor.name,
        "kind": actor.kind.value,
        "aliases": [alias for alias in actor.aliases if alias != actor.name],
        "role": role.text if role else None,
        "role_sentence": f"s{role.sentence}" if role else None,
        "mentions": [mention_json(mention) for mention in actor.mentions],
    }


def mention_json(mention: Mention) -> dict[str, Any]:
    return {
        "sentence": f"s{mention.sentence}",
        "start": mention.start,
        "end": mention.end,
        "surface": mention.surface,
    }


def event_json(analysis: Analysis, event: TimelineEvent) -> dict[str, Any]:
    found = analysis.dates[event.date]
    return {
        "sentence": f"s{event.sentence}",
        "surface": found.surface,
        "start": iso(found.first),
        "end": iso(found.last),
        "grain": found.grain.value,
        "approximate": found.is_approximate,
        "label": event.label,
    }


def question_json(draft: QuestionDraft) -> dict[str, Any]:
    """A match adds `pair` to its options, an order `rank`; other kinds have neither.

    The options of an order stand in their right order, others as they are shown.
    """
    options = []
    for option in sorted(draft.options, key=lambda option: option.rank or 0):
        entry: dict[str, Any] = {"text": option.text, "correct": option.is_key, "feedback": option.feedback}
        if option.pair:
            entry["pair"] = option.pair
        if option.rank is not None:
            entry["rank"] = option.rank
        options.append(entry)
    return {
        "key": draft.key,
        "kind": draft.kind.value,
        "rule": draft.rule,
        "stem": draft.stem,
        "options": options,
        "answer": list(draft.answers),
        "accept": list(draft.accept),
        "explanation": draft.explanation,
        "sentence": f"s{draft.sentence}",
        "answer_start": draft.answer_start,
        "answer_end": draft.answer_end,
        "section": draft.section,
        "modality": draft.modality,
        "difficulty": draft.difficulty,
        "confidence": draft.confidence,
        "published": draft.is_published,
    }


def iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


# ------------------------------------------------------------------------ as text


def as_text(analysis: Analysis, questions: QuestionSet) -> str:
    """Sections with numbered sentences, actors, timeline and published questions, for a terminal."""
    with_question, factual = questions.coverage
    lines = [analysis.title, "=" * len(analysis.title), ""]
    for section in analysis.sections:
        lines += [section.heading, "-" * len(section.heading)]
        lines += [f"{number:>4}  {analysis.sentence(number).text}" for number in section.sentences] + [""]
    lines += ["Actors"] + [actor_line(actor) for actor in analysis.actors] + [""]
    lines += ["Timeline"] + [
        f"  {analysis.dates[event.date].surface}: {event.label} ({event.sentence})"
        for event in analysis.timeline
    ]
    lines += ["", "Set aside"] + [f"  [{one.reason}] {one.text}" for one in analysis.set_aside] + [""]
    for draft in questions.questions:
        if draft.is_published:
            lines += question_lines(draft)
    lines.append(f"{with_question} of {factual} factual sentences have a question.")
    return "\n".join(lines)


def actor_line(actor: Actor) -> str:
    role = f", {actor.role.text}" if actor.role else ""
    return f"  {actor.name} ({actor.kind.value}{role}): {counted(len(actor.mentions), 'time')}"


def question_lines(draft: QuestionDraft) -> list[str]:
    lines = [
        f"[{draft.kind.value}, {draft.rule}, sentence {draft.sentence}, {draft.confidence:.2f}] {draft.stem}"
    ]
    for option in draft.options:
        place = option.pair or option.rank or ""
        lines.append(f"  {'*' if option.is_key else '-'} {option.text}{f' = {place}' if place else ''}")
    if not draft.options:
        lines.append(f"  = {'; '.join(draft.answers)}")
    if draft.doubts:
        lines.append(f"  doubts: {', '.join(draft.doubts)}")
    return [*lines, ""]


def refused_as_text(questions: QuestionSet) -> str:
    """What the gate turned away, by rule."""
    lines = [f"{one.rule}: {one.stem} ({one.reason}; sentence {one.sentence})" for one in questions.refusals]
    return "\n".join(sorted(lines))
