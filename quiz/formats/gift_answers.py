"""What stands between the braces of a GIFT question, by kind: written, and read as Moodle would."""

import re
from dataclasses import replace

from quiz.formats.fractions import as_percent, percent_of, shares_of
from quiz.formats.gift_escapes import ENDING_MARKS, masked, plain_of, unescaped, written
from quiz.formats.made import Made
from quiz.formats.tags import kind_among
from quiz.formats.typed_forms import WHOLE, read_forms, starred
from quiz.questions.drafts import Kind
from quiz.questions.exchange import ExchangedOption
from quiz.questions.own import TRUTHS

WEIGHT = re.compile(r"%(-?\d{1,3}(?:\.\d*)?)%")
ORDERING = re.compile(
    r"\s*>\s*\d*\s*(?:ALL|EXACT|RANDOM|REL|CONTIGUOUS|CONTIG)?\s*(?:VERTICAL|HORIZONTAL)?\s*"
    r"(?:ALL_OR_NOTHING|ABSOLUTE_POSITION|ABSOLUTE|RELATIVE_[A-Z_]+|LONGEST_[A-Z_]+|RELATIVE)?\s*"
    r"(?:SHOW|HIDE)?[ \t]*(?:\n|$)"
)
# Marks and lines between the braces of one question.
MOST_PARTS = 300
TRUE, FALSE = {"T", "TRUE"}, {"F", "FALSE"}


# --------------------------------------------------------------------------- writing


def write(question, feedback):
    """The text between the braces, with the general feedback at its end."""
    if question.kind is Kind.TRUE_FALSE:
        return f"{_true_false(question)}{feedback}"
    if question.kind is Kind.ORDER:
        count = len(question.options)
        items = "".join(f"\n{written(option.text, ENDING_MARKS)}" for option in question.options)
        return f">{count} ALL VERTICAL ABSOLUTE_POSITION SHOW{items}\n{feedback}"
    lines = [*_answer_lines(question), *([feedback] if feedback else [])]
    return "".join(f"\n\t{line}" for line in lines) + "\n"


def _true_false(question):
    is_true = question.options[0].is_key
    right, wrong = question.options if is_true else reversed(question.options)
    feedback = [_text(wrong.feedback), _text(right.feedback)]
    while feedback and not feedback[-1]:
        feedback.pop()
    return "#".join(["TRUE" if is_true else "FALSE", *feedback])


def _answer_lines(question):
    if question.kind is Kind.MATCH:
        return [f"={_text(option.text)} -> {written(option.pair)}" for option in question.options]
    if question.kind is Kind.TYPED:
        return [f"=%100%{_text(starred(text))}#" for text in (*question.answers, *question.accept)]
    if question.kind is Kind.MULTIPLE:
        shares = shares_of(question)
        marks = [f"~%{as_percent(share)}%" for share in shares]
    else:
        marks = ["=" if option.is_key else _wrong(option.text) for option in question.options]
    return [f"{mark}{_with_feedback(option)}" for mark, option in zip(marks, question.options, strict=True)]


def _wrong(text):
    """A text that looks like a weight gets one before it."""
    return "~%0%" if text.startswith("%") else "~"


def _with_feedback(option):
    return _text(option.text) + (f"#{_text(option.feedback)}" if option.feedback else "")


def _text(text):
    """A text that starts like the name of a form gets its own before it."""
    return f"[plain]{written(text)}" if text.startswith("[") else written(text)


# --------------------------------------------------------------------------- reading


def read(source, tags, form):
    """`form` is how the question's texts are written where they do not say it themselves."""
    seen = masked(source).strip()
    if sum(map(seen.count, "~=\n")) > MOST_PARTS:
        return Made(refusal="It has far too many answers.")
    if not seen:
        return Made(refusal="An essay has no right answer that could be marked here.")
    if seen.startswith(">"):
        return _read_order(source)
    if seen.startswith("#"):
        return _read_numbers(source.strip()[1:], tags)
    if "~" in seen:
        return _read_choices(source, tags, form)
    if "=" in seen and "->" in seen:
        return _read_match(source, form)
    word = seen.partition("#")[0].strip().upper()
    if word in TRUE | FALSE:
        return _read_true_false(source, form, word in TRUE)
    return _read_typed(source, tags, form)


def _split(source, marks):
    """[(mark, rest)] of the answers, each begun by one of the marks, but for one before the first mark."""
    seen = masked(source)
    places = [place for place, letter in enumerate(seen) if letter in marks]
    before = source[: places[0]] if places else source
    pieces = [("=", before)] if before.strip() else []
    ends = [*places[1:], len(source)]
    return pieces + [(source[a], source[a + 1 : b].strip()) for a, b in zip(places, ends, strict=False)]


def _weighed(text, otherwise):
    """(weight in per cent, rest)."""
    weight = WEIGHT.match(text)
    return (percent_of(weight[1]), text[weight.end() :]) if weight else (otherwise, text)


def _parted(text, form):
    """(the answer, its feedback)."""
    place = masked(text).find("#")
    answer, feedback = (text[:place], text[place + 1 :]) if place >= 0 else (text, "")
    return plain_of(answer, form), plain_of(feedback, form)


def _read_order(source):
    header = ORDERING.match(source)
    items = source[header.end() if header else source.find(">") + 1 :].split("\n")
    options = tuple(ExchangedOption(unescaped(item.strip())) for item in items if item.strip())
    return Made(Kind.ORDER, options)


def _read_choices(source, tags, form):
    options, notes = [], []
    pieces = _split(source, "~=")
    has_key = any(mark == "=" for mark, _ in pieces)
    for mark, text in pieces:
        weight, rest = (WHOLE, text) if mark == "=" else _weighed(text, 0)
        answer, feedback = _parted(rest, form)
        is_key = mark == "=" or (not has_key and weight > 0)
        if weight > 0 and not is_key:
            notes.append(f"“{answer}” was worth part of the mark and counts as wrong.")
        options.append(ExchangedOption(answer, is_key, feedback))
    kind = kind_among(tags, (Kind.SINGLE, Kind.EVIDENCE)) if has_key else Kind.MULTIPLE
    return Made(kind, tuple(options), notes=tuple(notes))


def _read_match(source, form):
    options = []
    for _, text in _split(source, "="):
        left, arrow, right = text.partition("->")
        if not arrow:
            return Made(refusal="A pair of the match has no “->”.")
        options.append(ExchangedOption(plain_of(left, form), pair=unescaped(right).strip()))
    return Made(Kind.MATCH, tuple(options))


def _read_true_false(source, form, is_true):
    seen = masked(source)
    places = [*(place for place, letter in enumerate(seen) if letter == "#"), len(source), len(source)]
    wrong = plain_of(source[places[0] + 1 : places[1]], form)
    right = plain_of(source[places[1] + 1 :], form)
    by_value = {is_true: right, not is_true: wrong}
    options = tuple(
        ExchangedOption(text, value is is_true, by_value[value])
        for text, value in zip(TRUTHS, (True, False), strict=True)
    )
    return Made(Kind.TRUE_FALSE, options)


def _read_typed(source, tags, form):
    weighed = [_weighed(piece, WHOLE) for _, piece in _split(source, "=")]
    return read_forms([(_parted(rest, form)[0], weight) for weight, rest in weighed], tags)


def _read_numbers(source, tags):
    rows, notes = [], []
    for mark, piece in _split(source, "=~"):
        weight, rest = _weighed(piece, WHOLE)
        number, _feedback = _parted(rest, "plain")
        if mark == "~" or not number:
            continue
        if ".." in number:
            return Made(refusal="A range of numbers cannot be marked here; give the number itself.")
        number, _, tolerance = (part.strip() for part in number.partition(":"))
        if percent_of(tolerance):
            notes.append(f"{number} counts alone: there is no place for a margin of {tolerance}.")
        rows.append((number, weight))
    made = read_forms(rows, tags)
    return replace(made, notes=(*made.notes, *notes))
