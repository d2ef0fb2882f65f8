"""Addresses are ASCII words, whatever the letters and dashes of the title."""

import pytest

from briefing.services.addresses import plain_address


@pytest.mark.parametrize(
    ("words", "address"),
    [
        ("The mine at Łódź‑Północ", "the-mine-at-lodz-polnoc"),
        ("Straße und Größe", "strasse-und-grosse"),
        ("Smørrebrød — Ærø", "smorrebrod-aero"),
        ("Đà Nẵng", "da-nang"),
        ("Þingvellir and Eyjafjallajökull", "thingvellir-and-eyjafjallajokull"),
        ("Ереван", "briefing"),
    ],
)
def test_address_keeps_every_letter_that_can_be_written_plainly(words, address):
    assert plain_address(words, "briefing") == address
