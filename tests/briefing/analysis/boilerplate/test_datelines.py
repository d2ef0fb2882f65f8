"""The dateline of an agency goes, and whatever only looks like one stays."""

import pytest

from briefing.analysis.boilerplate import set_aside
from briefing.analysis.reading import read
from briefing.analysis.results import Form
from tests.briefing.analysis.boilerplate.article import MORE, reasons


def test_the_dateline_is_cut_off_and_the_paragraph_stays():
    source = "TARN, Norway (AP) — The harbour opened on Monday after nine years of work.\n" + MORE

    kept, aside = set_aside(read(source, Form.PLAIN))

    assert kept[0].text == "The harbour opened on Monday after nine years of work."
    assert source[kept[0].origins[0] :].startswith(kept[0].text)
    assert [(line.text, line.reason) for line in aside] == [("TARN, Norway (AP) —", "dateline")]


@pytest.mark.parametrize(
    ("dateline", "sentence"),
    [
        ("MOSCOW, January 21. /TASS/. ", "Two ships met in the fog on Tuesday, officials said."),
        ("OSLO, May 4 (Reuters) - ", "Two ships met in the fog on Tuesday, officials said."),
        ("TARN, Norland/OSLO (Reuters) - ", "Two ships met in the fog on Tuesday, officials said."),
        ("Aug. 26 (UPI) -- ", "Two ships met in the fog on Tuesday, officials said."),
        ("TORONTO - ", "Two ships met in the fog on Tuesday, officials said."),
        ("Tarn, 12 February 2025 – ", "Two ships met in the fog on Tuesday, officials said."),
        ("Tarn, Nov. 17 (TNA) ", "The Harbour Board of Tarn met in the fog on Friday, officials said."),
        ("Tarn, Norland, 17 November (Tarn News) ", "Two ships met in the fog on Friday, officials said."),
        ("NEW DELHI: ", "Two ships met in the fog on Tuesday, officials said."),
        ("SAN FRANCISCO ", "Two ships met in the fog on Tuesday, officials said."),
        ("OSLO ", "Protests broke out in the fog on Tuesday, and two ships were held, officials said."),
        ("OSLO/PARIS ", "A ship met another in the fog on Tuesday, officials said."),
        ("OSLO ", "U.S. ships met two ferries in the fog on Tuesday, officials said."),
        ("NEW YORK ", "U.K. Vice Admiral Jon Vik met two ships in the fog on Tuesday."),
        ("OSLO/PARIS ", "EU ministers met in the fog on Tuesday, and two ships were held."),
        ("", "WASHINGTON D.C. Mayor Jon Vik met two ships in the fog on Tuesday."),
        ("", "LONDON ZOO met two ships in the fog on Tuesday, officials said."),
        ("", "OSLO is where two ships met in the fog on Tuesday, officials said."),
        ("", "NEW YORK City officials met in the fog on Tuesday, and two ships sank."),
        ("", "LONDON Bridge fell in the fog on Tuesday, two officials of the port said."),
        ("", "BOSTON Globe reporters met in the fog on Tuesday, officials of the port said."),
        ("", "OSLO/PARIS Bank officials met in the fog on Tuesday, and two ships sank."),
        ("", "USA Today met two ships in the fog on Tuesday, officials said."),
        ("", "NATO - an alliance of many states - met in the fog on Tuesday."),
        ("", "Two-thirds of all ships met in the fog on Tuesday."),
        ("", "SHIP-19 and its sister met two ferries in the fog on Tuesday, officials said."),
    ],
)
def test_datelines_of_agencies_are_known(dateline, sentence):
    kept, _ = set_aside(read(dateline + sentence + "\n" + MORE, Form.PLAIN))

    assert kept[0].text == sentence


def test_city_that_the_article_writes_in_capitals_is_no_dateline():
    lead = "OSLO Two ships met in the fog on Tuesday, the harbour master said.\n"
    again = "The mayor of OSLO, who had warned of the fog, asked for a lighthouse.\n"
    second = "OSLO A third ship met them in the fog on Tuesday, the harbour master said.\n"

    assert set_aside(read(lead + again + MORE, Form.PLAIN))[0][0].text == lead.strip()
    assert set_aside(read(lead + second + MORE, Form.PLAIN))[0][0].text == lead[5:].strip()


def test_names_of_speakers_in_capitals_are_no_datelines():
    talk = "ANN LEE: We sailed on the third day of May.\nHOST: What did you find in the harbour of Tarn?\n"

    assert reasons(talk + "LEE: We found nothing but fog and the two old boats of Tarn.\n") == {}
