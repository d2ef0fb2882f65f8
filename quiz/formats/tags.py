"""What travels as tags where a format knows tags: "name:value", after Moodle's way with them."""

from dataclasses import replace

from briefing.analysis.results import Modality
from quiz.questions.drafts import Kind

MODALITIES = {modality.value for modality in Modality}
# A single choice and a search for the sentence look alike elsewhere.
ALIKE = {Kind.SINGLE, Kind.EVIDENCE, Kind.MULTIPLE, Kind.TYPED}


def tags_of(question):
    """[(name, value)] of what has no other place; what is as usual is not said."""
    evidence = question.evidence
    values = {
        "kind": question.kind.value if question.kind in ALIKE else "",
        "shown": str(len(question.answers)) if len(question.answers) > 1 else "",
        "briefing": evidence.briefing,
        "sentence": evidence.sentence,
        "difficulty": str(question.difficulty) if question.difficulty != 0.5 else "",
        "modality": question.modality if question.modality != Modality.STATED else "",
    }
    return [(name, value) for name, value in values.items() if value]


def read_tags(texts):
    """{name: value} of the tags that have the form of ours."""
    return dict(text.partition(":")[::2] for text in texts if ":" in text)


def with_tags(question, tags):
    """The question with what its tags say, as far as that can be."""
    places = {name: tags.get(name, "") for name in ("sentence", "briefing")}
    return replace(
        question,
        evidence=replace(question.evidence, **places),
        difficulty=share_of(tags.get("difficulty", "")),
        modality=modality_of(tags.get("modality", "")),
    )


def kind_among(tags, possible):
    """The kind that the tags name, if what was read can be of that kind; else the first possible one."""
    named = tags.get("kind")
    return next((kind for kind in possible if kind.value == named), possible[0])


def split_answers(texts, tags):
    """(answers, further forms): as many answers as the tags say, else one."""
    count = tags.get("shown", "")
    shown = int(count) if count.isascii() and count.isdigit() and len(count) < 3 else 1
    return tuple(texts[: max(1, shown)]), tuple(texts[max(1, shown) :])


def modality_of(text):
    return text if text in MODALITIES else Modality.STATED.value


def share_of(text):
    try:
        value = float(text)
    except ValueError:
        return 0.5
    return value if 0 <= value <= 1 else 0.5
