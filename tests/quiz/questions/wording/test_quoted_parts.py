"""What is asked of a quotation: the whole without what leads over, or the clause that stands alone."""

import pytest

from quiz.questions.quotations import part_of, quotations_in
from quiz.questions.wording.quoted_parts import ends_before_point
from tests.quiz.questions.asked import candidates, ground_of, who_said


@pytest.mark.parametrize(
    "opening", ["However, the", "But the", "And in fact, the", "So the", "Now, the", "With that in mind the"]
)
def test_connective_at_the_head_is_left_out(opening):
    quoted = f"{opening} old bridge at Bergen may carry heavy trains again"

    assert who_said(quoted) == ["The old bridge at Bergen may carry heavy trains again"]


@pytest.mark.parametrize(
    ("quoted", "asked_part"),
    [
        (
            "The old bridge at Bergen may carry heavy trains again, but he will never cross it",
            "The old bridge at Bergen may carry heavy trains again",
        ),
        (
            "They came here to look at it, and we will repair two old bridges of Bergen",
            "We will repair two old bridges of Bergen",
        ),
        (
            "This is all very well; heavy trains shake two old bridges of Bergen",
            "Heavy trains shake two old bridges of Bergen",
        ),
    ],
)
def test_clause_that_stands_alone_is_asked_of_a_sentence_that_does_not(quoted, asked_part):
    assert who_said(quoted) == [asked_part]


@pytest.mark.parametrize(
    "quoted",
    [
        "If the council of Bergen pays for it, and the trains stop, this will be over",
        "When heavy trains shake two old bridges of Bergen, the",
        "This may, and heavy trains of Bergen",
        "They came here in May, and mending nets for old sailors of Bergen fills all their days",
    ],
)
def test_clause_that_hangs_on_another_is_not_asked(quoted):
    assert who_said(quoted) == []


def test_clause_is_not_cut_behind_a_condition():
    rest = (
        "and if it will not, and they do not pay for it all in this year or the next one, this will stop here"
    )
    quoted = f"We will ask Bergen to mend old bridges — {rest}"

    assert who_said(quoted) == []


def test_quotation_too_long_is_asked_up_to_an_addition():
    rest = ", including harbours on the western coast that nobody has looked after since the great war ended"
    quoted = (
        f"Heavy trains shake two old bridges of Bergen and many a house{rest}{' and some of its ruins' * 4}"
    )

    assert who_said(quoted) == ["Heavy trains shake two old bridges of Bergen and many a house …"]


def test_quotation_too_long_is_asked_up_to_a_clause_about_its_last_noun():
    quoted = (
        "Every autumn the harbour council of Bergen has sent the same long letter with questions on trains"
        " and bridges to families who have lived for years beside the railway and never answered a word of it"
    )

    assert who_said(quoted.replace("the same long", "a long")) == [
        "Every autumn the harbour council of Bergen has sent a long letter with questions on trains"
        " and bridges to families …"
    ]


def test_clause_that_only_leads_to_what_was_found_is_not_asked():
    found = (
        "and it showed that heavy trains were blamed for most cracks, and that nobody in Oslo had ever seen"
    )
    quoted = (
        f"There is a survey that went over 12 stone bridges of Bergen, {found} the other half of all bridges"
    )

    assert who_said(quoted) == []


@pytest.mark.parametrize(
    ("following", "is_joined", "is_doubted"),
    [
        ("It is the heavy trains from Oslo", True, False),
        (
            "It is what they always said of all of us in town and in village, and what we always told them in"
            " return, whatever else we had to say",
            False,
            True,
        ),
        ("Oslo pays for the heavy trains", False, False),
    ],
)
def test_denial_is_asked_with_what_it_is_instead(following, is_joined, is_doubted):
    denial = "The trouble of Bergen is not the old bridges"
    made = candidates(f"“{denial}. {following},” said Mayor Jon Vik.", "quotation")

    (asked,) = (one for one in made if denial in one.stem)

    assert (following in asked.stem) is is_joined
    assert ("quotation ends before its point" in asked.doubts) is is_doubted


@pytest.mark.parametrize("before", ["", "“Oslo pays for two old boats,” said Mayor Jon Vik, and added: "])
def test_part_is_measured_by_the_quotation_it_was_cut_from(before):
    ground = ground_of(f"{before}“Bridges in Bergen are fine, and yet no town will ever pay for them all.”")
    *_, quoted = quotations_in(ground, 1)

    assert ends_before_point(ground, 1, part_of(ground, 1, quoted, 0, 5))
    assert not ends_before_point(ground, 1, quoted)


@pytest.mark.parametrize(
    ("following", "is_joined"),
    [("But in fact the town never pays a crew", True), ("The town never pays a crew", False)],
)
def test_what_is_supposed_to_be_is_asked_with_what_is(following, is_joined):
    supposed = "Bridges in Bergen are supposed to carry heavy trains from Oslo"
    made = candidates(f"“{supposed}. {following},” said Mayor Jon Vik.", "quotation")

    assert [following in one.stem for one in made if supposed in one.stem] == [is_joined]


LIST = (
    "We must tell the crews of Bergen why heavy trains shake old bridges; that wide tunnels leak all winter; "
    "that building ferries in Oslo is slow, and so on, and that nobody pays for mending them in time"
)


@pytest.mark.parametrize("opening", ["", "For example, "])
def test_list_of_what_is_told_is_asked_up_to_its_second_part(opening):
    quoted = f"{opening}{LIST[0].lower() if opening else LIST[0]}{LIST[1:]}"

    assert who_said(quoted) == ["We must tell the crews of Bergen why heavy trains shake old bridges …"]


def test_clause_on_what_was_told_is_no_part_of_a_list():
    told = "Heavy trains shake two old bridges of Bergen; that has not changed since the ferry sank"

    assert who_said(told) == ["Heavy trains shake two old bridges of Bergen"]
