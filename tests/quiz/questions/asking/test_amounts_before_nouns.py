"""Amounts before a noun are left out behind it, where its size can be told so."""

import pytest

from tests.quiz.questions.asked import asked


@pytest.mark.parametrize(
    ("fined", "told"),
    [
        ("paid a $2 million breakup fee to Norway", "paid a breakup fee of _____ to Norway"),
        ("paid a $2 million old fine in Oslo", "paid an old fine of _____ in Oslo"),
        ("paid a $2 million user fee in Oslo", "paid a user fee of _____ in Oslo"),
        ("paid a $2 million one-off fine in Oslo", "paid a one-off fine of _____ in Oslo"),
        ("paid a $2 million uniform fine in Oslo", "paid a uniform fine of _____ in Oslo"),
        ("paid a $2 million unusual fine in Oslo", "paid an unusual fine of _____ in Oslo"),
        ("paid a $2 million honest fine in Oslo", "paid an honest fine of _____ in Oslo"),
        ("paid a $2 million urology fee in Oslo", "paid a urology fee of _____ in Oslo"),
        ("met a 50% levy on herring from Oslo", "met a levy of _____ on herring from Oslo"),
        ("built the $2 million wall in Oslo", None),
        ("built Norway’s $2 million wall in Oslo", None),
        ("built the $2 million Tarn Wall in Oslo", None),
        ("paid nearly $2 million of fines in Oslo", "paid nearly _____ of fines in Oslo"),
    ],
)
def test_amount_is_left_out_behind_what_it_measures(fined, told):
    text = f"The Baltic Council of fishing crews in Latvia {fined}."
    gaps = [stem for stem, answer in asked(text, "gap") if answer[0] in "$5"]

    assert gaps == ([f"Fill the gap: The Baltic Council of fishing crews in Latvia {told}."] if told else [])
