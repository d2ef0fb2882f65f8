"""A report is told without what may go, and with what it would be untrue without."""

import pytest

from tests.quiz.questions.asked import asked


@pytest.mark.parametrize(
    "rest",
    [
        ", which nobody other than him has seen",
        ", where the other trains are as old as those of the neighbouring towns",
        " in the other case",
        " because the engines of today weigh more",
        " by shaking the piers of which the other case told",
        " – a blow to those who love it",
        f", though {'Riga and ' * 9}Tallinn have better ones",
    ],
)
def test_report_is_told_without_what_it_adds_where_that_hangs_or_is_long(rest):
    text = f"Heavy trains will damage the old bridge at Bergen{rest}, said Mayor Jon Vik."

    assert asked(text, "report") == [
        ("Who said that heavy trains will damage the old bridge at Bergen?", "Jon Vik")
    ]


@pytest.mark.parametrize(
    "rest",
    [
        "will need a lot of work on the other case",
        "have to run in the other case",
        "may go from Oslo in the other case to Bergen",
        'will damage Bergen in "the other case"',
    ],
)
def test_report_keeps_what_its_verb_or_noun_needs(rest):
    assert asked(f"Heavy trains over old bridges {rest}, said Mayor Jon Vik.", "report") == []


@pytest.mark.parametrize(
    "told",
    [
        "damage only bridges of old iron, but those will fall",
        "will damage the old bridge, but they will pay for the repairs",
        "could damage the old bridge in the other case",
    ],
)
def test_report_keeps_what_sets_against_it_and_under_what_it_may_be_so(told):
    assert asked(f"Heavy trains at Bergen {told}, said Mayor Jon Vik.", "report") == []


def test_report_says_where_something_is_the_largest_and_ends_before_a_colon():
    text = (
        "Norway mends the oldest herring trawlers in Europe: some 50 boats and 90 old rafts, more than"
        " those of Denmark and of its oldest and best friend in trade, Iceland, Mayor Jon Vik said."
    )

    assert asked(text, "report") == [
        ("Who said that Norway mends the oldest herring trawlers in Europe?", "Jon Vik")
    ]


def test_what_somebody_was_told_is_not_cut_off():
    text = (
        "Ann Lee said that Norway had told Iceland by letter on Monday that it was to lower the price of ice."
    )

    assert not [stem for stem, _ in asked(text, "report") if stem.endswith("by letter?")]


def test_report_ends_before_how_it_was_done_and_not_before_where():
    text = "Norway stopped many old ferries in the fishing harbour, by closing other gates, said Ann Lee."
    expected = "Who said that Norway stopped many old ferries in the fishing harbour?"

    assert asked(text, "report") == [(expected, "Ann Lee")]


def test_report_does_not_end_within_a_list():
    text = (
        "Ann Lee said that the costs of ferries in Norway vary depending on weather, crew, and the harbour."
    )

    assert not [stem for stem, _ in asked(text, "report") if stem.endswith("crew?")]


@pytest.mark.parametrize("word", ["while", "whereas"])
def test_what_others_did_meanwhile_is_no_part_of_a_report(word):
    text = f"Ann Lee said Norway would repair two old bridges of Bergen, {word} Sweden built ships in Malmö."

    assert asked(text, "report") == [
        ("Who said that Norway would repair two old bridges of Bergen?", "Ann Lee")
    ]


def test_report_is_not_cut_at_a_dash_behind_which_it_goes_on():
    told = "Ann Lee was told by the old harbour clerk – a sister of his – to send the other man home"

    assert asked(f"Mayor Jon Vik of Bergen said {told}.", "report") == []


@pytest.mark.parametrize(("day", "is_told"), [("in May", True), ("in the bay", False)])
def test_report_of_what_is_expected_does_not_end_before_its_day(day, is_told):
    text = f"Norway will begin selling the old ferries {day} with a good price for its crews, said Ann Lee."
    ((stem, _),) = asked(text, "report")

    assert (day in stem) is is_told


@pytest.mark.parametrize(
    ("behind", "kept"),
    [
        ("a claim that Sweden rejects", ""),
        ("a bold idea rejected by Sweden", ""),
        ("a rule that Sweden calls odd", ""),
        ("a large bank", ", a large bank"),
    ],
)
def test_what_others_make_of_it_is_no_part_of_a_report(behind, kept):
    text = f"Ann Lee said Norway would repair two old bridges with the Fund of Marlo, {behind}."

    assert asked(text, "report") == [
        (f"Who said that Norway would repair two old bridges with the Fund of Marlo{kept}?", "Ann Lee")
    ]
