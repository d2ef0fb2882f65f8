"""Whose words a quoted sentence holds: a quotation goes on over its paragraph if nobody else may speak."""

import pytest

from quiz.questions.speakers import quoted_speaker
from tests.quiz.questions.asked import asked, ground_of

OPENED = 'Jon Vik said, "Rain fell. Norway will close the bridge.'


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (f'{OPENED}"\n\n"Sweden will build a new one. Denmark will pay."', "Jon Vik"),
        (f'{OPENED}"\n\n"Sweden will build a new one." A poster showed it.', None),
        (f'{OPENED}\n\n"Sweden will build a new one." A poster showed it.', "Jon Vik"),
    ],
)
def test_next_paragraph_is_of_the_same_speaker_if_it_is_quoted_alone_or_the_mark_is_open(text, speaker):
    ground = ground_of(text)
    found = quoted_speaker(ground, 3)

    assert (found and ground.actor(found.actor).name) == speaker


@pytest.mark.parametrize("between", ["", "Snow came. "])
def test_pronoun_that_adds_something_means_who_spoke_last(between):
    text = f"Mayor Jon Vik said that rain fell in Oslo. {between}“{{}},” he added."
    words = "The old bridge at Bergen will never carry a heavy train"

    assert asked(text.format(words), "quotation") == [(f"Who said: “{words}”?", "Jon Vik")]


@pytest.mark.parametrize("host", ["The host of a harbour show,", "One pilot"])
def test_one_whom_a_clause_about_the_speaker_names_does_not_speak(host):
    words = "The old bridge at Bergen will never carry a heavy train"
    text = f"Jon Vik runs a ferry. Rain fell. {host} whom Jon Vik had called, wrote on Monday: “{words}.”"

    assert asked(text, "quotation") == []
