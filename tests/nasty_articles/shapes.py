"""Texts that are no prose: lists, headings, tables, code, logs."""

import json
from base64 import b64encode
from collections.abc import Iterator
from itertools import cycle, islice

from tests.nasty_articles.article import MARKDOWN, PARAGRAPH, Nasty, all_forms


def shapes() -> Iterator[Nasty]:
    yield from all_forms("only headings", "\n\n".join(f"# Part {number}" for number in range(300)), None)
    yield from all_forms("only list items", "\n".join(f"- Boat {number}" for number in range(1500)), None)
    yield from all_forms("one-word lines", "\n".join(islice(cycle(PARAGRAPH.split()), 3000)), None)
    yield from all_forms("one paragraph repeated", "\n\n".join([PARAGRAPH] * 200), None)
    yield from all_forms("one word", "Bridge", None)
    yield from all_forms("one sentence", "Ann Lee opened a bridge in Port Victor on 3 May 2024.")
    yield Nasty("headings without blank lines", b"# A\n" * 3000, MARKDOWN, None)
    yield Nasty("table", b"| a | b |\n|---|---|\n" + b"| Norland | 3 May |\n" * 1500, MARKDOWN)
    yield Nasty(
        "wide table",
        b"|a" * 1000 + b"|\n" + b"|-" * 1000 + b"|\n" + (b"|b" * 1000 + b"|\n") * 10,
        MARKDOWN,
        None,
    )
    yield Nasty("quotation alone", b"> " + PARAGRAPH.encode(), MARKDOWN, None)
    yield Nasty("all capitals", (PARAGRAPH.upper() + " ").encode() * 60)
    yield Nasty("all small letters", (PARAGRAPH.lower() + " ").encode() * 60)
    yield Nasty(
        "no punctuation", (" ".join(PARAGRAPH.replace(".", "").replace(",", "").split()) + " ").encode() * 100
    )
    yield Nasty("no spaces", PARAGRAPH.replace(" ", "").encode() * 100)
    yield Nasty("letters apart", " ".join(PARAGRAPH * 10).encode())
    yield Nasty(
        "hard wrapped", "\n".join(PARAGRAPH[i : i + 20] for i in range(0, len(PARAGRAPH), 20)).encode() * 40
    )
    yield Nasty("title alone", b"A bridge between two towns", is_refused=None)
    yield Nasty("only bylines", b"By Ann Lee\n\nBy Karl Berg\n\n3 May 2024\n\nRead more\n", is_refused=None)
    yield Nasty("only questions", b"Who opened the bridge? Why? When? What did it cost? " * 100)
    yield Nasty("only quotations", b'"We opened it," she said. "It cost a lot," he said. ' * 150)
    yield Nasty("a word of 60,000 letters", ("The " + "bridge" * 10_000 + " was opened by Ann Lee.").encode())
    yield Nasty("a name of 500 words", ("Mayor " + "Ann Lee " * 250 + "opened a bridge.").encode())
    yield Nasty("spaces between words", (" " * 300).join(PARAGRAPH.split()).encode())
    yield Nasty(
        "indented", "\n".join(" " * number + "A bridge." for number in range(300)).encode(), MARKDOWN, None
    )


def other_formats() -> Iterator[Nasty]:
    rows = [{"name": f"Boat {number}", "cost": number, "at": "Port Victor"} for number in range(500)]
    texts = {
        "JSON": json.dumps(rows),
        "indented JSON": json.dumps(rows, indent=2),
        "CSV": "name,cost,place\n" + "\n".join(f"Boat {n},{n},Port Victor" for n in range(2000)),
        "base64": b64encode(PARAGRAPH.encode() * 150).decode(),
        "wrapped base64": "\n".join(
            b64encode(PARAGRAPH.encode()).decode()[i : i + 76] for i in range(0, 300, 76)
        ),
        "Python": "def bridge(a, b=None):\n    return {a: [b] * 3} if a else None\n\n\n" * 200,
        "CSS": ".bridge > a::before { content: '\\201c'; color: #123; }\n" * 300,
        "log": "\n".join(f"2024-05-03T10:{n % 60:02}:00Z ERROR bridge[{n}]: no boat" for n in range(1000)),
        "web addresses": "https://example.org/a?b=c&d=%20#e " * 500,
        "e-mail": "From: a@example.org\nTo: b@example.org\nSubject: Bridge\n\n" + PARAGRAPH,
        "templates": "{{ x }} {% if y %} {# z #} ${w} <%= v %> #{u} {{ ''.__class__ }} " * 100 + PARAGRAPH,
        "formulas": "=1+1\n+cmd|' /C calc'!A0\n@SUM(A1:A9)\n-2+3\n" * 100,
        "regular expressions": r"^(a+)+$ (?:\d{1,3}\.){3} [^\]]*?\b(?=x) " * 300,
        "printf": "%s %n %x %d {0} {} {a!r} %(b)s " * 500,
        "LaTeX": r"\section{Bridge} $\frac{1}{2}\sum_{i=0}^n x_i$ \cite{lee} " * 200,
        "wiki": "== Bridge ==\n'''Ann Lee''' opened [[Port Victor|it]]{{cite|a}}.<ref>b</ref>\n" * 200,
    }
    for name, text in texts.items():
        yield Nasty(name, text.encode(), is_refused=None)
        yield Nasty(f"{name} as Markdown", text.encode(), MARKDOWN, None)
