import pytest

from briefing.analysis.shortening import lines_of, opening_end
from briefing.analysis.titles import shortened
from tests.briefing.analysis.sentences import make_tagged


def line(text, limit=200):
    sentences, tokens = make_tagged(text)
    found = lines_of(sentences[0], tokens[0], (), ())
    return next((one.text for one in found if len(one.text) <= limit), None)


@pytest.mark.parametrize(
    ("text", "result"),
    [
        ("But the weather has changed in the north.", "The weather has changed in the north."),
        ("On the other hand, Norway has oil and gas.", "Norway has oil and gas."),
        ("Norway (which has oil) exports a lot of gas.", "Norway exports a lot of gas."),
        ("And yet Norway exports a lot of gas.", "Norway exports a lot of gas."),
        ("So in May Norway exports a lot of gas.", "In May Norway exports a lot of gas."),
        ("Norway has also sold its oil to Japan.", "Norway has sold its oil to Japan."),
        ("The island, also known as Skerry, is bare.", "The island, also known as Skerry, is bare."),
        ("US officials sold the oil to Japan.", "US officials sold the oil to Japan."),
        (
            'Norway closed its harbours for the winter, but the minister called it "a pause" only.',
            "Norway closed its harbours for the winter.",
        ),
    ],
)
def test_stand_alone_drops_what_ties_it_to_other_sentences(text, result):
    assert line(text) == result


@pytest.mark.parametrize(
    "text",
    [
        "He went to the harbour in the morning.",
        "This changed the whole town at once.",
        "Why did the harbour of the town close?",
        '"The harbour is closed to ships," Ann Lee said.',
        "The harbour of the old town.",
    ],
)
def test_sentences_that_lean_on_others_make_no_line(text):
    assert line(text) is None


def test_line_is_cut_at_a_clause_boundary():
    text = "Norway opened a new harbour near the border, which had been planned for more than ten years."

    assert line(text, 60) == "Norway opened a new harbour near the border."


@pytest.mark.parametrize(
    ("aside", "is_cut"),
    [
        (", a town of the far north", True),
        (", with most of its boats sold", True),
        (", a small town, or near another", False),
    ],
)
def test_line_ends_before_the_aside_that_closes_it(aside, is_cut):
    text = f"Norway opened a new harbour near Bergen{aside}."

    assert (line(text, 42) == "Norway opened a new harbour near Bergen.") is is_cut


@pytest.mark.parametrize(("verb", "is_cut"), [("has closed", False), ("closed", True)])
def test_what_has_been_done_since_keeps_from_when_on(verb, is_cut):
    text = f"Norway {verb} only one old harbour near Bergen, since a law on ports came up in 2019."

    assert (line(text, 55) == f"Norway {verb} only one old harbour near Bergen.") is is_cut


@pytest.mark.parametrize("told", ["according to officials", "a study published in May found"])
def test_cut_never_loses_the_speaker(told):
    text = f"Norway has opened a new harbour near the border, which is true, {told}."

    assert line(text, 60) is None


@pytest.mark.parametrize(
    "text",
    [
        "Officials said the harbour, which lies near the old border, closed in May.",
        "The harbour of the town — one of the oldest in Norway — closed in May.",
        "Norway suffered from bad weather, weak demand, cheap herring, falling prices and high rents.",
    ],
)
def test_cut_loses_no_verb_and_no_part_of_a_list(text):
    assert line(text, len(text) - 9) is None


def test_opening_that_is_only_a_connective_stays():
    _, tokens = make_tagged("However.")

    assert opening_end(tokens[0]) == 0


def test_long_title_is_cut_between_words():
    text = (
        "The council of the old harbour town of Port Victor voted on Monday to close every one of its schools"
    )

    assert (
        shortened(text)
        == "The council of the old harbour town of Port Victor voted on Monday to close every one"
    )


def test_thing_told_by_its_own_clause_is_the_next_of_a_list_and_no_end():
    text = (
        "The paper wrote that in addition to the ship, the boat Norway gave to the town, and the money they "
        "gave to the port, Norway sold a mill in Oslo in May."
    )

    assert line(text, limit=len(text) - 1) is None
    assert line("Norway sold its ships to the town, and they left the port in May.", limit=40) == (
        "Norway sold its ships to the town."
    )


@pytest.mark.parametrize(
    ("text", "is_cut"),
    [
        ("Most crews of Norway ranked high rents, along with food, as their main worry.", False),
        ("Most crews of Norway left the old port, as their main rival was old.", True),
    ],
)
def test_line_is_not_cut_before_what_a_thing_is_taken_for(text, is_cut):
    assert (line(text, limit=60) is not None) == is_cut


@pytest.mark.parametrize(
    ("text", "end"),
    [("More urgently, Tarn fell.", 3), ("Most Tarn, Oslo fell.", 0), ("In the morning, Tarn fell.", 4)],
)
def test_opening_that_compares_with_what_was_told_or_tells_but_the_hour_goes(text, end):
    _, tokens = make_tagged(text)

    assert opening_end(tokens[0]) == end
