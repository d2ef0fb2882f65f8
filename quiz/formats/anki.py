"""An Anki package of a briefing's cards. All ids last, so a second import updates what the first made."""

import hashlib
import html
import itertools
import sqlite3
import time
from contextlib import closing
from io import BytesIO
from zipfile import ZipFile

import genanki

FIELDS = ("Front", "Choices", "Back", "Quote", "Source")
QUESTION = "<div class=front>{{Front}}</div>{{#Choices}}<div class=choices>{{Choices}}</div>{{/Choices}}"
ANSWER = (
    "{{FrontSide}}<hr id=answer><div class=back>{{Back}}</div>"
    "<blockquote>{{Quote}}</blockquote><div class=source>{{Source}}</div>"
)
STYLE = (
    ".card { font: 20px/1.45 serif; } .choices, .source { font-size: 16px; } blockquote { margin: 1em 0; }"
)


def package(briefing, cards):
    """The bytes of an .apkg file."""
    deck = genanki.Deck(_number(f"deck {briefing.slug}"), html.escape(f"Briefed::{briefing.title}"))
    model = _model()
    for card in cards:
        deck.add_note(
            genanki.Note(model=model, fields=_fields(briefing, card), guid=genanki.guid_for(card.identifier))
        )
    return _zipped(genanki.Package(deck))


def _zipped(package):
    # genanki's own write_to_file leaves a database behind in the temporary folder at every call.
    now = time.time()
    with closing(sqlite3.connect(":memory:")) as collection:
        package.write_to_db(collection.cursor(), now, itertools.count(int(now * 1000)))
        collection.commit()
        stored = collection.serialize()
    stream = BytesIO()
    with ZipFile(stream, "w") as file:
        file.writestr("collection.anki2", stored)
        file.writestr("media", "{}")
    return stream.getvalue()


def _model():
    return genanki.Model(
        _number("model"),
        "Briefed question",
        fields=[{"name": name} for name in FIELDS],
        templates=[{"name": "Question", "qfmt": QUESTION, "afmt": ANSWER}],
        css=STYLE,
    )


def _fields(briefing, card):
    choices = "<br>".join(html.escape(choice) for choice in card.choices)
    source = html.escape(f"{briefing.title}, sentence {card.number}")
    return [html.escape(card.front), choices, html.escape(card.back), card.quote_html, source]


def _number(name):
    """A number below 2**31 that hangs on the name alone."""
    return int.from_bytes(hashlib.sha256(f"briefed {name}".encode()).digest()[:4], "big") >> 1
