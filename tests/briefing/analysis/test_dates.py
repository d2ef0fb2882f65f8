from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.analysis.dates import assumed_date, find_dates, mark_assumed, stated_date
from briefing.analysis.results import Grain
from briefing.analysis.tagging import tag_text
from tests.briefing.analysis.sentences import make_tagged

TODAY = date(2025, 5, 30)  # a Friday
WORDS = (
    "May March 31 2024 the of in early late Monday - – to and 3 3rd 1990s last next year ago three weeks"
    " , . ' BC quarter first since February 29 99 9999 0 century this half third fourth winter spring"
)


def dates_in(*texts, today=TODAY, block=None):
    return find_dates(*make_tagged(*texts, block=block), today)


def spans_in(text, today=TODAY):
    return [
        (found.surface, str(found.first), str(found.last), found.grain)
        for found in dates_in(text, today=today)
    ]


@pytest.mark.parametrize(
    ("text", "surface", "first", "last", "grain"),
    [
        ("The mayor resigned on 9 May 2024.", "9 May 2024", "2024-05-09", "2024-05-09", Grain.DAY),
        ("The mayor resigned on May 9th.", "May 9th", "2025-05-09", "2025-05-09", Grain.DAY),
        ("The ferry sank on 2024-05-13.", "2024-05-13", "2024-05-13", "2024-05-13", Grain.DAY),
        ("They met from 3 to 7 May.", "3 to 7 May", "2025-05-03", "2025-05-07", Grain.DAYS),
        (
            "They met from May 30 to June 4, 2023.",
            "May 30 to June 4, 2023",
            "2023-05-30",
            "2023-06-04",
            Grain.DAYS,
        ),
        ("The bridge closed in April and May.", "April and May", "2025-04-01", "2025-05-31", Grain.MONTH),
        ("Nobody forgot December's storm.", "December", "2024-12-01", "2024-12-31", Grain.MONTH),
        (
            "It fell in the third quarter of 2024.",
            "the third quarter of 2024",
            "2024-07-01",
            "2024-09-30",
            Grain.PART_OF_YEAR,
        ),
        ("The port opened in early 2023.", "early 2023", "2023-01-01", "2023-04-30", Grain.PART_OF_YEAR),
        ("The 1998-99 drought was worse.", "1998-99", "1998-01-01", "1999-12-31", Grain.YEAR),
        ("Between 2010 and 2014 rents fell.", "2010 and 2014", "2010-01-01", "2014-12-31", Grain.YEAR),
        ("Rents fell in the 1910s.", "the 1910s", "1910-01-01", "1919-12-31", Grain.DECADE),
        (
            "Canals came in the nineteenth century.",
            "the nineteenth century",
            "1801-01-01",
            "1900-12-31",
            Grain.CENTURY,
        ),
        ("Fever raged from 541–750CE.", "541–750CE", "0541-01-01", "0750-12-31", Grain.YEAR),
        ("The winter 2023-24 was mild.", "winter 2023-24", "2023-12-01", "2024-02-29", Grain.SEASON),
        ("The bridge opened three years ago.", "three years ago", "2022-01-01", "2022-12-31", Grain.YEAR),
        ("The bridge opened last month.", "last month", "2025-04-01", "2025-04-30", Grain.MONTH),
        ("The bridge opened on Monday.", "Monday", "2025-05-26", "2025-05-26", Grain.DAY),
        ("Police came at 10 a.m. on Monday.", "10 a.m. on Monday", "2025-05-26", "2025-05-26", Grain.DAY),
        (
            "Rents rose over the past three years.",
            "the past three years",
            "2022-05-01",
            "2025-05-30",
            Grain.YEAR,
        ),
    ],
)
def test_find_dates_of_every_form(text, surface, first, last, grain):
    assert spans_in(text) == [(surface, first, last, grain)]


@pytest.mark.parametrize(
    "text",
    [
        "Marlo visit Tarn on Monday evening in Week 3.",
        "Marlo will play Tarn on Sunday of the second round.",
        "Marlo lost to Tarn on Monday evening in Week 3.",
        "A ferry leaves for Tarn every Friday.",
        "Taxes fall due on the third Tuesday of a month.",
        "The museum opens on Monday and Thursday.",
        "In Week 3 Marlo visits Tarn on Monday.",
        "The ferry leaves from Monday to Friday.",
        "The ferry leaves on Monday, Thursday and Sunday.",
    ],
)
def test_weekday_of_a_schedule_is_not_the_nearest(text):
    assert {first for _, first, _, grain in spans_in(text) if grain is Grain.DAY} == {"None"}


@pytest.mark.parametrize(
    "text",
    [
        "Marlo lost Game 3 to Tarn on Monday.",
        "Marlo lost to Tarn on Monday night in the first round.",
        "Marlo beat Tarn on Monday and Kelda won on Wednesday.",
        "At a Monday meeting Marlo chose Low.",
        "The court of Tarn rules on Monday and the vote follows on Tuesday.",
    ],
)
def test_weekday_of_news_is_the_nearest(text):
    assert spans_in(text)[0][1] == "2025-05-26"


@pytest.mark.parametrize(
    "text",
    [
        "Harbour 2036 is a plan.",
        "The F-16 landed.",
        "Agenda 2030 and Apollo 11 are names.",
        "Some 2000 troops came.",
        "It paid Rs 2000 to them.",
        "It paid ₦2000 to them.",
        "It paid SEK 2000 to them.",
        "It paid 2000 USD to them.",
        "The price was $2024.",
        "Police stopped Jon Vik, 29, of 1909 Kelda Drive.",
        "He lives at 1820 West Tarn Street.",
        "Films from 2001: A Tarn Story to Kelda show it.",
        "He read “1984” in a night.",
        'The song "1999," by Jon Vik, sold well.',
        "He may go, and Theresa May stayed.",
        "They march on.",
        "They built the Swift March 4 rocket.",
        "It snowed on 31 February 2024 and on June 31.",
        "Good Friday and the Sunday Times are no days.",
        "Jones, aged 34, scored in the 89th minute.",
        "It was on 3/4/2024.",
    ],
)
def test_no_date_in_names_counts_and_impossible_days(text):
    assert spans_in(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "In 2019 Kelda Road shut.",
        "The 2019 Kelda Road fire went out.",
        "2019: A Tarn Story opened.",
        "In 2019: The port shut.",
        "It was 2019: he left.",
    ],
)
def test_year_stays_one_before_a_colon_or_a_street(text):
    assert [surface for surface, *_ in spans_in(text)] == ["2019"]


@pytest.mark.parametrize(
    ("text", "surface"),
    [
        ("He won the Republican March 5 primary.", "March 5"),
        ("The Democratic March 2020 debate was long.", "March 2020"),
        ("She sang in the Final May 2019 show.", "May 2019"),
    ],
)
def test_date_stays_one_behind_an_adjective_with_a_capital(text, surface):
    assert [found for found, *_ in spans_in(text)] == [surface]


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("The council voted in October.", "2024-10-01"),
        ("The council will vote in October.", "2025-10-01"),
        ("The museum will return a carved mask in October.", "2025-10-01"),
        ("The museum will return a mask carved in October.", "2024-10-01"),
        ("The price will fall to 5 euros, in line with its forecast in April.", "2025-04-01"),
        ("The price will fall with the rains in April.", "2025-04-01"),
        ("The price will fall after the rains in March.", "2025-03-01"),
        ("The firm plans to open the plant in October.", "2025-10-01"),
        ("The season opens June 28.", "2025-06-28"),
        ("He is expected to be sentenced on July 3.", "2025-07-03"),
        ("On Sunday the party is poised to win.", "2025-06-01"),
        ("He arrived on Saturday and will leave soon.", "2025-05-24"),
        ("The vote in July will have shown that.", "2024-07-01"),
        ("Low said that talks on the port by June 9 could help.", "2025-06-09"),
        ("Low said that the port closed on June 9.", "2024-06-09"),
        ("The union called a strike for June 9.", "2025-06-09"),
        ("The union promised a strike ahead of July 10.", "2025-07-10"),
        (
            "The union promised a strike before the fair on January 10, when Low is set to leave.",
            "2026-01-10",
        ),
        ("The union ended its strike on January 10, when Low left.", "2025-01-10"),
        ("The old pier stood until December 15.", "2024-12-15"),
        ("The council voted in March last year.", "2024-03-01"),
        ("The council voted on 3 March of last year.", "2024-03-03"),
        ("The council has sat since March this year.", "2025-03-01"),
    ],
)
def test_year_left_out_follows_the_outlook_of_the_clause(text, first):
    assert str(dates_in(text)[0].first) == first


def test_since_leaves_the_date_open():
    (found,) = dates_in("Output has grown since 2022.")

    assert (found.surface, found.is_open) == ("2022", True)


def test_relative_and_vague_dates_say_so():
    (found,) = dates_in("Just a few days ago they met.")

    assert (found.surface, found.is_relative, found.is_approximate) == ("Just a few days ago", True, True)


def test_story_of_another_year_goes_on():
    first, second = dates_in("A bomb killed two in May 2017.", "On June 3, a second followed.", block=1)

    assert (str(second.first), second.is_approximate) == ("2017-06-03", True)


@pytest.mark.parametrize(
    ("told", "block", "first"),
    [
        (("A bomb killed two in May 2017.", "In August he left."), 1, "2017-08-01"),
        (("A bomb killed two in May 2017.", "In March he left."), 1, "2017-03-01"),
        (("A bomb killed two in May 2017.", "In August he left."), None, "2017-08-01"),
        (("A bomb killed two in May 2017.", "In March he left."), None, "2025-03-01"),
        (("A bomb killed two in March 2017.", "In May he left."), None, "2025-05-01"),
        (("In 2017 a bomb killed two.", "In August he left."), 1, "2017-08-01"),
        (("In 2017 a bomb killed two.", "In May he left."), 1, "2025-05-01"),
        (("The bomb of 2017 killed two.", "In August he left."), 1, "2024-08-01"),
        (("A bomb killed two in March 2024.", "In May he left."), 1, "2024-05-01"),
        (("A bomb killed two in March 2024.", "In February he left."), 1, "2025-02-01"),
        (("It fell in May 2017.", "Two died.", "Then it rained.", "In August he left."), 1, "2024-08-01"),
        (("It fell in May 2017.", "Two died.", "In July it rained.", "In August he left."), 1, "2017-08-01"),
        (("It fell in May 2017.", "Last month two died.", "In August he left."), 1, "2024-08-01"),
    ],
)
def test_month_without_a_year_goes_on_with_the_story_told_before_it(told, block, first):
    *_, last = dates_in(*told, block=block)

    assert (str(last.first), last.is_approximate) == (first, first < "2024-06")


@pytest.mark.parametrize(
    ("before", "first"), [("A bomb killed two in May 2017.", "2017-07-01"), ("A bomb killed two.", "None")]
)
def test_that_year_is_the_story_s_and_never_the_latest(before, first):
    found = dates_in(before, "Police had arrested a man in July that year.", block=1)

    assert str(next(one for one in found if "July" in one.surface).first) == first


def test_without_publication_date_only_full_dates_are_placed():
    month, year = dates_in("They met in May, and again in 2019.", today=None)

    assert (month.first, month.grain, str(year.first)) == (None, Grain.MONTH, "2019-01-01")


def test_assumed_date_is_the_latest_day_told_of():
    sentences, tokens = make_tagged(
        "It burned on 3 May 2019.", "It will open in June 2021.", "It began in 2011."
    )

    assert assumed_date(sentences, tokens, find_dates(sentences, tokens, None)) == date(2019, 5, 3)


def test_mark_assumed_marks_what_hangs_on_the_guess():
    sentences, tokens = make_tagged("It burned on 3 May 2019.", "It burned again in June.")
    full, guessed = (find_dates(sentences, tokens, today) for today in (None, date(2019, 8, 1)))

    assert [found.is_approximate for found in mark_assumed(guessed, full)] == [False, True]


def test_stated_date_stands_nearly_alone_in_its_line():
    lines = [
        "The fire of 3 May 2019 as seen from the old town hall by our own photographer",
        "Monday, May 6, 2019",
    ]

    assert stated_date(lines, tag_text) == date(2019, 5, 6)


@settings(max_examples=150, deadline=None)
@given(
    st.lists(
        st.sampled_from(WORDS.split()) | st.text(max_size=6),
        max_size=40,
    ),
    st.dates() | st.sampled_from((date.min, date.max, None)),
)
def test_any_text_gives_slices_in_order(words, today):
    text = " ".join(words) or "x"

    found = dates_in(text, today=today)

    assert all(text[date_.start : date_.end] == date_.surface for date_ in found)
    assert all(one.end <= other.start for one, other in zip(found, found[1:], strict=False))
    assert all(date_.first <= date_.last for date_ in found if date_.first)


@pytest.mark.parametrize(
    ("text", "surface"), [("They met last May.", "last May"), ("They met in May last year.", "May")]
)
def test_month_before_the_first_year_has_no_days(text, surface):
    found = dates_in(text, today=date(1, 1, 1))[0]

    assert (found.surface, found.first) == (surface, None)


@pytest.mark.parametrize("today", [date.min, date.max])
@pytest.mark.parametrize(
    "text",
    [
        *(
            "They met last winter.",
            "They meet next winter.",
            "They meet this winter.",
            "They met this spring.",
        ),
        *("They met this spring.", "They met last quarter.", "They meet next quarter."),
        *("They met in the first half of last year.", "They met last week."),
        *(
            "They met from December to January.",
            "They met at the start of last month.",
            "They met last week.",
        ),
    ],
)
def test_edge_of_the_calendar_breaks_nothing_off(text, today):
    years = {one.first.year for one in dates_in(text, today=today) if one.first}

    assert all(abs(year - today.year) <= 1 for year in years)


def test_year_has_two_halves():
    assert spans_in("Rents fell in the second half of last year.")[0][1:3] == ("2024-07-01", "2024-12-31")
    assert [one.surface for one in dates_in("Rents fell in the third half of last year.")] == ["last year"]


@pytest.mark.parametrize(
    ("told", "first", "last"),
    [
        ("on 31/12/2024", "2024-12-31", "2024-12-31"),
        ("from May 2019 to June 2020", "2019-05-01", "2020-06-30"),
        ("between May 2019 and June 2020", "2019-05-01", "2020-06-30"),
        ("from November to March 2020", "2019-11-01", "2020-03-31"),
        ("in late February 2024", "2024-02-21", "2024-02-29"),
        ("in 44 BC", "None", "None"),
        ("in the '90s", "1990-01-01", "1999-12-31"),
        ("in the late '80s", "1986-01-01", "1989-12-31"),
        ("in the third century BC", "None", "None"),
        ("at the turn of the 20th century", "1891-01-01", "1910-12-31"),
        ("in the late 19th century", "1861-01-01", "1900-12-31"),
        ("in the Middle Ages", "0500-01-01", "1500-12-31"),
        ("in FY24", "2024-01-01", "2024-12-31"),
        ("in the first half of 2024", "2024-01-01", "2024-06-30"),
        ("in H2 2024", "2024-07-01", "2024-12-31"),
        ("from December 30 to January 2", "2024-12-30", "2025-01-02"),
        ("on Christmas Eve", "2024-12-24", "2024-12-24"),
        ("on New Year's Eve 2019", "2019-12-31", "2019-12-31"),
        ("two months ago", "2025-03-01", "2025-03-31"),
        ("two decades ago", "2003-01-01", "2007-12-31"),
        ("three hours ago", "2025-05-30", "2025-05-30"),
        ("over the past two weeks", "2025-05-16", "2025-05-30"),
        ("last decade", "2010-01-01", "2019-12-31"),
        ("last century", "1901-01-01", "2000-12-31"),
        ("last weekend", "2025-05-24", "2025-05-25"),
        ("last Friday", "2025-05-23", "2025-05-23"),
        ("last Monday", "2025-05-26", "2025-05-26"),
        ("at the end of last year", "2024-09-01", "2024-12-31"),
        ("at the end of last month", "2025-04-21", "2025-04-30"),
    ],
)
def test_form_of_a_date_is_placed(told, first, last):
    assert [found[1:3] for found in spans_in(f"The ferry sank {told}.")] == [(first, last)]


@pytest.mark.parametrize(
    "told",
    [
        *("from June 2020 to May 2019", "in the spring of 2019-20", "on May 10-3", "in the 29th century"),
        *("on 3/4/2024", "in the second half"),
    ],
)
def test_time_that_no_calendar_has_or_that_may_be_two_is_no_date(told):
    assert spans_in(f"The ferry sank {told}.") == []


@pytest.mark.parametrize(
    ("told", "grain"),
    [
        ("the past two weeks", Grain.DAYS),
        ("the past two quarters", Grain.PART_OF_YEAR),
        ("the past two centuries", Grain.CENTURY),
        ("the past century", Grain.CENTURY),
    ],
)
def test_stretch_is_as_fine_as_its_unit(told, grain):
    assert [one.grain for one in dates_in(f"Rents rose over {told}.")] == [grain]
