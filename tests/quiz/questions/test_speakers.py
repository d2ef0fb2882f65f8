"""Whose words a quoted sentence holds: a quotation goes on over its paragraph if nobody else may speak."""

import pytest

from quiz.questions.speakers import person, quoted_speaker, those_speaking
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


def test_words_that_the_one_who_speaks_recalls_are_of_whom_he_recalls():
    ground = ground_of(
        'Jon Vik said he recalled Captain Ole Dahl telling the crews: "Norway will close the bridge."'
    )
    found = quoted_speaker(ground, 1)

    assert found is not None
    assert ground.actor(found.actor).name == "Ole Dahl"


@pytest.mark.parametrize("between", ["", "Snow came. "])
def test_pronoun_that_adds_something_means_who_spoke_last(between):
    text = f"Mayor Jon Vik said that rain fell in Oslo. {between}“{{}},” he added."
    words = "The old bridge at Bergen will never carry a heavy train"

    assert asked(text.format(words), "quotation") == [(f"Who said: “{words}”?", "Jon Vik")]


@pytest.mark.parametrize(
    ("others", "is_asked"),
    [
        ("and Captain Ole Dahl urges crews to stay", False),
        ("and Captain Eva Dahl urges crews to stay", True),
        ("and snow fell in Oslo", True),
    ],
)
def test_pronoun_behind_two_who_did_something_is_nobody_s_for_sure(others, is_asked):
    words = "The old bridge at Bergen will never carry a heavy train"
    text = f"Mayor Jon Vik says that it took him a year before he could sail, {others}. “{words},” he said."

    assert bool(asked(text, "quotation")) is is_asked


def test_what_lawyers_and_an_agent_say_is_not_the_agent_s():
    text = "Lee’s lawyers and her agent Eva Low said that the old bridge at Bergen “will never carry trains”."

    assert asked(text, "report") == []


@pytest.mark.parametrize("host", ["The host of a harbour show,", "One pilot"])
def test_one_whom_a_clause_about_the_speaker_names_does_not_speak(host):
    words = "The old bridge at Bergen will never carry a heavy train"
    text = f"Jon Vik runs a ferry. Rain fell. {host} whom Jon Vik had called, wrote on Monday: “{words}.”"

    assert asked(text, "quotation") == []


def test_officials_of_somebody_s_rule_are_not_that_one():
    ground = ground_of(
        "Mayor Jon Vik met crews. Many Vik administration officials said that Norway has to pay."
    )
    reported = next(fact for fact in ground.facts[2] if fact.speaker is not None)

    assert person(ground, reported.speaker) is None


def test_whoever_is_quoted_to_have_found_something_does_not_speak():
    ground = ground_of('"Jon Vik found himself alone, coming back to Riga," said his sister Ann Lee.')

    assert "Jon Vik" not in [ground.actor(index).name for index in those_speaking(ground)]
