"""Files of questions: which formats there are, and how a file is told to be of one of them.

A format is a module of one shape: NAME, ENDING, CONTENT_TYPE; `holds(kind)` and `refusal(question)` say what
it has a place for, `write(questions)` makes the file, `read(text)` yields what stands at each line of one.
"""

from itertools import islice

from quiz.formats import aiken, gift, moodle_xml, qti, questions_csv
from quiz.formats.file_text import MAX_QUESTIONS, FileRefused
from quiz.formats.holding import sendable

FORMS = {"gift": gift, "moodle": moodle_xml, "aiken": aiken, "csv": questions_csv, "qti": qti}
READABLE = {name: form for name, form in FORMS.items() if hasattr(form, "read")}
BY_ENDING = {".gift": "gift", ".xml": "moodle", ".csv": "csv", ".tsv": "csv"}


def file_of(questions, form):
    """The bytes of the questions in the format of that name; what it cannot hold stays out."""
    chosen = FORMS[form]
    content = chosen.write(sendable(questions, chosen))
    return content if isinstance(content, bytes) else content.encode()


def read_file(text, *, form="", name=""):
    """[Read] of a clean text; its format is the one named, or that of the file's ending, or its look."""
    found = tuple(islice(READABLE[form or form_of(text, name)].read(text), MAX_QUESTIONS + 1))
    if len(found) > MAX_QUESTIONS:
        raise FileRefused(f"The file holds more than {MAX_QUESTIONS:,} questions; cut it into parts.")
    if not found:
        raise FileRefused("No question was found in it; check that the format is the right one.")
    return found


def form_of(text, name=""):
    """The name of the format that a file with this name and text is most likely of."""
    ending = name[name.rfind(".") :].lower() if "." in name else ""
    if ending in BY_ENDING:
        return BY_ENDING[ending]
    if text.lstrip().startswith("<"):
        return "moodle"
    if any(aiken.ANSWER.fullmatch(line) for line in text.split("\n")):
        return "aiken"
    return "gift" if "{" in text else "csv"
