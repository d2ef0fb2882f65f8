"""Questions as a table: one a line, its options in columns of four. It holds everything.

Cells that a spreadsheet would take for formulas are guarded; a list in one cell has an entry on each line.
"""

import csv
import io

from quiz.formats.file_text import FileRefused
from quiz.formats.holding import EVERYTHING
from quiz.formats.safe_csv import as_csv, plain
from quiz.formats.tags import modality_of, share_of
from quiz.questions.drafts import Kind
from quiz.questions.exchange import (
    Evidence,
    ExchangedOption,
    ExchangedQuestion,
    are_truths,
    lines,
    shortened,
    tidied,
)
from quiz.questions.exchange_report import Read
from quiz.questions.own import TRUTHS, truth_in

NAME, ENDING, CONTENT_TYPE = "CSV", ".csv", "text/csv; charset=utf-8"
# The mark tells spreadsheets that the bytes are UTF-8.
MARK = "\ufeff"
HEADER = (
    "identifier", "briefing", "sentence", "kind", "question", "answers", "also accept", "explanation",
    "difficulty", "modality", "quote", "deciding words", "from",
)  # fmt: skip
OPTION_COLUMNS = ("option", "right", "matches", "why wrong")
KINDS = {
    **{kind.value: kind for kind in Kind if kind is not Kind.RECALL},
    "single_choice": Kind.SINGLE,
    "several_answers": Kind.MULTIPLE,
    "true_or_false": Kind.TRUE_FALSE,
    "find_the_sentence": Kind.EVIDENCE,
}
YES = {"1", "x", "yes", "true", "right"}
DELIMITERS = ",;\t"


def holds(kind):
    return EVERYTHING


def refusal(question):
    return ""


# --------------------------------------------------------------------------- writing


def write(questions):
    most = max((len(question.options) for question in questions), default=0)
    columns = [f"{name} {number}" for number in range(1, most + 1) for name in OPTION_COLUMNS]
    return MARK + as_csv([*HEADER, *columns], map(_row, questions))


def _row(question):
    evidence = question.evidence
    return [
        question.key, evidence.briefing, evidence.sentence, question.kind.value, question.stem,
        "\n".join(question.answers), "\n".join(question.accept), question.explanation, question.difficulty,
        question.modality, evidence.quote, evidence.words, evidence.start if evidence.words else "",
        *(cell for option in question.options for cell in _option_cells(option)),
    ]  # fmt: skip


def _option_cells(option):
    return option.text, "yes" if option.is_key else "", option.pair, option.feedback


# --------------------------------------------------------------------------- reading


def read(text):
    rows = _rows(text)
    names = [name.strip().lower() for name in next(rows, (0, []))[1]]
    if "question" not in names:
        raise FileRefused("The first line of the table must name its columns, one of them “question”.")
    return (_read(line, dict(zip(names, row, strict=False))) for line, row in rows)


def _rows(text):
    """(line, cells) of each row that is not empty; the delimiter is what parts the first line most."""
    text = text.removeprefix(MARK)
    first = text.partition("\n")[0]
    delimiter = max(DELIMITERS, key=first.count)
    reader, line = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True), 1
    try:
        for row in reader:
            if any(cell.strip() for cell in row):
                yield line, [plain(cell) for cell in row]
            line = reader.line_num + 1
    except csv.Error as error:
        words = f"The table is broken at line {line}: a quotation mark is not closed, or a cell is too long."
        raise FileRefused(words) from error


def _read(line, cells):
    stem = cells.get("question", "")
    title = shortened(stem)
    answers = lines(cells.get("answers", "").split("\n"))
    options = _options(cells, answers)
    kind = _kind(cells, options)
    if kind is Kind.TRUE_FALSE and not options:
        truth = truth_in((), answers)
        options = tuple(ExchangedOption(text, text == truth) for text in TRUTHS)
    if kind is None:
        return Read(line, None, (f"There is no kind “{cells['kind'].strip()[:40]}”.",), title)
    question = ExchangedQuestion(
        kind=kind,
        stem=stem,
        options=options,
        answers=answers,
        accept=tuple(cells.get("also accept", "").split("\n")),
        explanation=cells.get("explanation", ""),
        difficulty=share_of(cells.get("difficulty", "")),
        modality=modality_of(cells.get("modality", "")),
        key=cells.get("identifier", ""),
        evidence=_evidence(cells),
    )
    return Read(line, tidied(question), (), title)


def _kind(cells, options):
    """As the row says; else by its options. None for a word that names no kind."""
    word = cells.get("kind", "").strip().lower().replace(" ", "_")
    if word:
        return KINDS.get(word)
    if not options:
        return Kind.TYPED
    if are_truths(options):
        return Kind.TRUE_FALSE
    return Kind.MULTIPLE if sum(option.is_key for option in options) > 1 else Kind.SINGLE


def _options(cells, answers):
    """A right one is marked, or stands among the answers."""
    made, number = [], 1
    while f"option {number}" in cells:
        text, right, pair, feedback = (cells.get(f"{name} {number}", "") for name in OPTION_COLUMNS)
        if text.strip() or pair.strip():
            is_key = right.strip().lower() in YES or (bool(text.strip()) and text.strip() in answers)
            made.append(ExchangedOption(text, is_key, feedback, pair))
        number += 1
    return tuple(made)


def _evidence(cells):
    """The deciding words stand where the row says, or where the quote first has them."""
    quote, words, place = (cells.get(name, "") for name in ("quote", "deciding words", "from"))
    start = int(place) if place.isascii() and place.isdigit() and len(place) < 6 else 0
    if quote[start : start + len(words)] != words:
        start = max(0, quote.find(words))
    end = start + len(words) if words and words in quote else start
    return Evidence(quote, start, end, cells.get("sentence", ""), cells.get("briefing", ""))
