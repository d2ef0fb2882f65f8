"""The answers of a Moodle XML question, by type: written, and read as Moodle would."""

from dataclasses import replace
from xml.etree.ElementTree import SubElement

from quiz.formats.fractions import as_percent, percent_of, shares_of
from quiz.formats.made import Made
from quiz.formats.moodle_texts import add_text, plain_text
from quiz.formats.tags import kind_among
from quiz.formats.typed_forms import WHOLE, read_forms, starred
from quiz.questions.drafts import Kind
from quiz.questions.exchange import ExchangedOption
from quiz.questions.own import TRUTHS

TYPES = {
    Kind.TRUE_FALSE: "truefalse",
    Kind.TYPED: "shortanswer",
    Kind.MATCH: "matching",
    Kind.ORDER: "ordering",
}
ORDERING = (("layouttype", "VERTICAL"), ("selecttype", "ALL"), ("gradingtype", "ABSOLUTE_POSITION"))
WRONG = 0


def type_of(kind):
    return TYPES.get(kind, "multichoice")


# --------------------------------------------------------------------------- writing


def write(element, question):
    WRITERS.get(question.kind, _write_choices)(element, question)


def _write_choices(element, question):
    is_single = question.kind is not Kind.MULTIPLE
    for name, value in (
        ("single", str(is_single).lower()),
        ("shuffleanswers", "true"),
        ("answernumbering", "abc"),
    ):
        SubElement(element, name).text = value
    for option, share in zip(question.options, shares_of(question), strict=True):
        _add_answer(element, option.text, share, option.feedback)


def _write_true_false(element, question):
    for option, word in zip(question.options, ("true", "false"), strict=True):
        _add_answer(element, word, float(option.is_key), option.feedback, form="moodle_auto_format")


def _write_typed(element, question):
    SubElement(element, "usecase").text = "0"
    for text in (*question.answers, *question.accept):
        _add_answer(element, starred(text), 1)


def _write_match(element, question):
    SubElement(element, "shuffleanswers").text = "true"
    for option in question.options:
        row = add_text(element, "subquestion", option.text)
        add_text(row, "answer", option.pair, form="")


def _write_order(element, question):
    for name, value in (*ORDERING, ("selectcount", str(len(question.options))), ("showgrading", "SHOW")):
        SubElement(element, name).text = value
    for place, option in enumerate(question.options, start=1):
        _add_answer(element, option.text, place / WHOLE, option.feedback)


def _add_answer(element, text, share, feedback="", form="plain_text"):
    row = add_text(element, "answer", text, form, fraction=as_percent(share))
    add_text(row, "feedback", feedback)


WRITERS = {
    Kind.TRUE_FALSE: _write_true_false,
    Kind.TYPED: _write_typed,
    Kind.MATCH: _write_match,
    Kind.ORDER: _write_order,
}


# --------------------------------------------------------------------------- reading


def read(element, tags):
    name = element.get("type", "")
    reader = READERS.get(name)
    if name == "category":
        return Made(refusal="Categories are not kept.")
    if reader is None:
        return Made(refusal=f"Moodle's type “{name[:40]}” has no place here.")
    return reader(element, tags)


def _rows(element):
    """[(text, fraction in per cent, feedback)] of the answers."""
    return [
        (
            plain_text(row, "html"),
            percent_of(row.get("fraction", "0")),
            plain_text(row.find("feedback"), "html"),
        )
        for row in element.iterfind("answer")
    ]


def _read_choices(element, tags):
    rows = _rows(element)
    is_single = (element.findtext("single") or "true").strip().lower() in ("true", "1")
    if not is_single:
        options = tuple(ExchangedOption(text, share > WRONG, feedback) for text, share, feedback in rows)
        return Made(Kind.MULTIPLE, options)
    options = tuple(ExchangedOption(text, share >= WHOLE, feedback) for text, share, feedback in rows)
    partly = [text for text, share, _ in rows if WRONG < share < WHOLE]
    notes = tuple(f"“{text}” was worth part of the mark and counts as wrong." for text in partly)
    return Made(kind_among(tags, (Kind.SINGLE, Kind.EVIDENCE)), options, notes=notes)


def _read_true_false(element, tags):
    by_word = {text.lower(): (share, feedback) for text, share, feedback in _rows(element)}
    if set(by_word) != {"true", "false"}:
        return Made(refusal="Its answers are not true and false.")
    rows = [(text, *by_word[text.lower()]) for text in TRUTHS]
    options = tuple(ExchangedOption(text, share >= WHOLE, feedback) for text, share, feedback in rows)
    return Made(Kind.TRUE_FALSE, options)


def _read_typed(element, tags):
    return read_forms([(text, share) for text, share, _feedback in _rows(element)], tags)


def _read_numbers(element, tags):
    made = _read_typed(element, tags)
    margins = (percent_of(row.findtext("tolerance") or "0") for row in element.iterfind("answer"))
    notes = ("The number counts alone: there is no place for a margin.",) if any(margins) else ()
    return replace(made, notes=(*made.notes, *notes))


def _read_match(element, tags):
    rows = element.iterfind("subquestion")
    options = tuple(
        ExchangedOption(plain_text(row, "html"), pair=plain_text(row.find("answer"))) for row in rows
    )
    return Made(Kind.MATCH, options)


def _read_order(element, tags):
    """Moodle keeps the true order of the answers by their order in the file."""
    return Made(
        Kind.ORDER, tuple(ExchangedOption(text, False, feedback) for text, _, feedback in _rows(element))
    )


READERS = {
    "multichoice": _read_choices,
    "truefalse": _read_true_false,
    "shortanswer": _read_typed,
    "numerical": _read_numbers,
    "matching": _read_match,
    "ordering": _read_order,
}
