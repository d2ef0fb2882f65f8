"""Whose words a quotation is, where neither it nor the sentences it runs over tell who speaks."""

import pytest

from quiz.questions.quoted_speakers import speaker_of_quotation
from tests.quiz.questions.asked import ground_of

QUOTED = "“The old bridge at Bergen will never carry trains again.”"


def speaker_in(text: str) -> str | None:
    """Who speaks in the first sentence that is nothing but the quotation, or quotes it."""
    ground = ground_of(text)
    number = next(one.number for one in ground.analysis.sentences if "The old bridge at" in one.text)
    speaker = speaker_of_quotation(ground, number)
    return None if speaker is None else ground.actor(speaker.actor).name


@pytest.mark.parametrize(
    "before",
    [
        "Mayor Jon Vik runs the port of Bergen.",
        "Jon Vik, who owns a ferry, is the mayor of Bergen.\n\nHe has also sold three ships.",
        "Mayor Jon Vik said that rain had come to Oslo.",
        "Mayor Jon Vik said that rain had come. He is also the captain of a ferry.",
        "Rain fell in Norway on Monday, and the council of Bergen met.\n\n"
        "Here’s how Mayor Jon Vik responded to all criticism of the bridge:",
    ],
)
@pytest.mark.parametrize("behind", ["", " Rain fell in Oslo."])
def test_person_of_the_sentence_before_speaks(before, behind):
    assert speaker_in(f"{before}\n\n{QUOTED}{behind}") == "Jon Vik"


@pytest.mark.parametrize(
    "text",
    [
        f"The bridge fell.\n\n{QUOTED}",
        f"Mayor Jon Vik met Captain Ole Dahl in Oslo.\n\n{QUOTED}",
        f"The council sacked Mayor Jon Vik.\n\n{QUOTED}",
        f"Mayor Jon Vik runs the port.\n\n{QUOTED} Eva Lund, a nurse, lives in Bergen.",
        f"Mayor Jon Vik and a nurse said that rain had come to Oslo.\n\n{QUOTED}",
        f"Mayor Jon Vik did not say who paid.\n\n{QUOTED}",
        f"Mayor Jon Vik said that Captain Ole Dahl revealed {QUOTED}",
        f"Mayor Jon Vik is certain of Captain Ole Dahl's words: {QUOTED}",
        f"Mayor Jon Vik carried a sign to Oslo: {QUOTED}",
        f"Mayor Jon Vik said he and his crews followed an order from his chief: {QUOTED}",
        f"Mayor Jon Vik said he had a message from the crews of Oslo: {QUOTED}",
        f"Mayor Jon Vik said the slogan of the crews was old: {QUOTED}",
        f"The council accused Mayor Jon Vik of saying {QUOTED}",
        f"Mayor Jon Vik received a letter of thanks, saying {QUOTED}",
        f"Mayor Jon Vik was praised by the crews, saying {QUOTED}",
        "Mayor Jon Vik saw the boats.\n\n“Hey crews, this is to help,” Vik wrote.\n\n"
        "He then shared the page of the port, the website for the crews, "
        f"which contains the following statement:\n\n{QUOTED}",
    ],
)
def test_speaker_is_open_where_somebody_else_may_speak(text):
    assert speaker_in(text) is None


@pytest.mark.parametrize(
    "text",
    [
        f"{QUOTED[:-2]},” Jon Vik, the mayor of Oslo.",
        f"Jon Vik: {QUOTED}",
        f"{QUOTED[:-2]},” Nordic Bridge Society executive director Jon Vik said.",
        f"{QUOTED[:-2]},” said a local captain, Jon Vik.",
        f"{QUOTED[:-2]},” wrote Bergen's mayor, Jon Vik, in a letter to Oslo.",
        f"{QUOTED[:-2]},” Jon Vik, a captain from Oslo said.",
        f"Jon Vik, a captain, said the figures showed {QUOTED}",
        f"Jon Vik, a captain from Bergen, is certain about the trains: {QUOTED}",
        f"Jon Vik, a captain, commented: {QUOTED}",
        f"{QUOTED[:-2]},” Jon Vik, the mayor of Oslo, said Tuesday at a meeting in Bergen.",
        f"{QUOTED[:-2]},” Jon Vik, a nurse at Nordic Bridge Hospital in Bergen, Norway, and an "
        "author of books, said in a paper.",
        f"Jon Vik said in a letter to the crews: {QUOTED}",
        f"Jon Vik said he had given the crews an order: {QUOTED}",
        f"Jon Vik said his message was simple: {QUOTED}",
        f"Jon Vik said that he was sad about the trains: {QUOTED}",
        f"In a message to Oslo, Jon Vik is certain about the trains: {QUOTED}",
        f"Jon Vik praised the crews on Sunday, saying {QUOTED}",
        f"Jon Vik left the hall of Bergen, writing in a paper for Oslo, {QUOTED}",
    ],
)
def test_name_that_stands_beside_the_quotation_speaks(text):
    assert speaker_in(f"Jon Vik is the mayor of Oslo.\n\nRain fell.\n\n{text}") == "Jon Vik"


PORT = "Tarn Harbour Council"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (f"The {PORT} said on Monday that rain had come. {QUOTED[:-2]},” it added.", PORT),
        (f"The {PORT} met on Monday. {QUOTED[:-2]},” it added.", None),
        (f"The {PORT} said that the {PORT} of Oslo met. A letter said so. {QUOTED[:-2]},” it said.", None),
        (f"Jon Ward, a captain from Oslo, said that rain fell. {QUOTED[:-2]},” Ward says.", "Jon Ward"),
        (f"Jon Ward and Eva Ward said that rain had come. {QUOTED[:-2]},” Ward says.", None),
    ],
)
def test_body_goes_on_as_it_and_a_person_by_the_surname(text, speaker):
    assert speaker_in(text) == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (f"He recalled a keeper telling the crews: {QUOTED}", None),
        (f"He recalled Captain Ole Dahl telling the crews: {QUOTED}", "Ole Dahl"),
        (f"He remembers them saying: {QUOTED}", None),
        (f"{QUOTED[:-2]},” the mayor quoted Captain Ole Dahl as saying.", "Ole Dahl"),
        (f"He recalled how Captain Ole Dahl had told him: {QUOTED}", None),
        (f"He read out a letter: {QUOTED}", None),
        (f"He said that he had heard a voice: {QUOTED}", None),
        (f"{QUOTED[:-2]},” said Jon Vik, mimicking the crews.", None),
        (f"{QUOTED[:-2]},” Jon Vik recalled.", "Jon Vik"),
        (f"He recalled in a letter: {QUOTED}", "Jon Vik"),
        (f"He wrote a letter to Oslo, saying: {QUOTED}", "Jon Vik"),
        (f"{QUOTED[:-2]},” said Jon Vik, calling the crews of Oslo idle.", "Jon Vik"),
        (f"After reading the report, Jon Vik said: {QUOTED}", "Jon Vik"),
        (f"When he heard the news, Jon Vik said: {QUOTED}", "Jon Vik"),
        (f"When he heard the news, Jon Vik joked: {QUOTED}", "Jon Vik"),
        (f"Jon Vik, who remembers the flood of 1990, said: {QUOTED}", "Jon Vik"),
        (f"Citing the report, Jon Vik said: {QUOTED}", "Jon Vik"),
        (f"Jon Vik read the report and said: {QUOTED}", "Jon Vik"),
        (f"Jon Vik, who remembers how a nurse said {QUOTED}", None),
        (f"Jon Vik is one who remembers how Ole Dahl said: {QUOTED}", None),
        (f"When he woke, Jon Vik recalled how Ole Dahl, a captain, had said: {QUOTED}", None),
        (f"When he woke, Jon Vik recalled what Ole Dahl, a captain, said: {QUOTED}", None),
        (f"Jon Vik recalled how a nurse, long dead, had said: {QUOTED}", None),
        (f"Jon Vik was reading a letter, long lost, in which a nurse said: {QUOTED}", None),
        (f"{QUOTED[:-2]},” said Jon Vik, who remembers the flood.", "Jon Vik"),
        (f"In the quote the crews love, Jon Vik said: {QUOTED}", "Jon Vik"),
    ],
)
def test_words_that_somebody_recalls_are_those_of_whoever_said_them(text, speaker):
    assert speaker_in(f"Jon Vik is the mayor of Oslo. {text}") == speaker
