"""An article nobody would write: bytes, the form they are read in, and a name."""

from collections.abc import Iterator
from dataclasses import dataclass

from briefing.analysis.results import Form

PLAIN, MARKDOWN, HTML = Form.PLAIN, Form.MARKDOWN, Form.HTML
FORMS = (PLAIN, MARKDOWN, HTML)

PARAGRAPH = (
    "The harbour town of Port Victor opened a new bridge on 3 May 2024. Mayor Ann Lee said that it cost"
    " 40 million euros, because the river had moved. Norland's government had promised it for ten years."
)


@dataclass(frozen=True)
class Nasty:
    """`is_refused` says whether it must be refused; None that either will do."""

    name: str
    data: bytes
    form: Form = PLAIN
    is_refused: bool | None = False


def all_forms(name: str, text: str, is_refused: bool | None = False) -> Iterator[Nasty]:
    for form in FORMS:
        yield Nasty(f"{name}, {form.value}", text.encode("utf-8"), form, is_refused)
