from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.analysis.dates import find_dates
from briefing.analysis.quantities import find_quantities
from briefing.analysis.results import Quantity, QuantityKind
from tests.briefing.analysis.sentences import make_tagged

K = QuantityKind
WORDS = (
    "one two 3 30 1,000 2.5 % percent million bn - – to and between $ € km years old -year-old half a"
    " third of in five the people more than times fold dozens hundred 39th"
)


def quantities_in(text):
    sentences, tokens = make_tagged(text)
    return find_quantities(sentences, tokens, find_dates(sentences, tokens, date(2025, 5, 30)))


@pytest.mark.parametrize(
    ("text", "core", "kind", "value", "value_to", "unit"),
    [
        ("The bridge cost $2bn.", "$2bn", K.MONEY, 2e9, None, "dollars"),
        ("The bridge cost 2.5 million euros.", "2.5 million euros", K.MONEY, 2.5e6, None, "euros"),
        ("It cost US$5-6 million.", "US$5-6 million", K.MONEY, 5e6, 6e6, "dollars"),
        ("It cost 3 million Swiss francs.", "3 million Swiss francs", K.MONEY, 3e6, None, "francs"),
        ("It was the forty-third harbour.", "forty-third", K.ORDINAL, 43, None, "harbour"),
        ("Rents rose by 3.5%.", "3.5%", K.PERCENT, 3.5, None, "percent"),
        (
            "Rents rose by two percentage points.",
            "two percentage points",
            K.PERCENT,
            2,
            None,
            "percentage points",
        ),
        ("It kills 30–60% of sheep.", "30–60%", K.PERCENT, 30, 60, "percent"),
        ("Two-thirds of voters stayed.", "Two-thirds", K.FRACTION, 2 / 3, None, ""),
        ("Half of them left.", "Half", K.FRACTION, 0.5, None, ""),
        ("Catches fell by half in May.", "half", K.FRACTION, 0.5, None, ""),
        ("Catches fell by almost a third.", "a third", K.FRACTION, 1 / 3, None, ""),
        ("One in five left.", "One in five", K.FRACTION, 0.2, None, ""),
        ("Output grew sixfold.", "sixfold", K.MULTIPLE, 6, None, "times"),
        ("It is three times as long.", "three times", K.MULTIPLE, 3, None, "times"),
        ("The 55-kilometer wall stands.", "55-kilometer", K.MEASURE, 55, None, "kilometres"),
        ("The well holds 40 mg/kg of lead.", "40 mg/kg", K.MEASURE, 40, None, "milligrams per kg"),
        ("Oil fell to $60/barrel.", "$60/barrel", K.MONEY, 60, None, "dollars per barrel"),
        ("It takes 15 grams per litre.", "15 grams per litre", K.MEASURE, 15, None, "grams per litre"),
        (
            "Land costs $9 per square metre.",
            "$9 per square metre",
            K.MONEY,
            9,
            None,
            "dollars per square metre",
        ),
        (
            "Coal costs $9 per short ton.",
            "$9 per short ton",
            K.MONEY,
            9,
            None,
            "dollars per short ton",
        ),
        ("Rent is 300 euros a week.", "300 euros a week", K.MONEY, 300, None, "euros per week"),
        ("She paid 300 euros a week later.", "300 euros", K.MONEY, 300, None, "euros"),
        ("Rents fell from 9 to 4 percent.", "4 percent", K.PERCENT, 4, None, "percent"),
        ("They fired 155mm guns.", "155mm", K.MEASURE, 155, None, "millimetres"),
        ("It reached 30C.", "30C", K.MEASURE, 30, None, "degrees Celsius"),
        ("A 10–14-day course helps.", "10–14-day", K.DURATION, 10, 14, "days"),
        ("A 28-year-old won.", "28-year-old", K.AGE, 28, None, "years"),
        ("A woman aged 34 won.", "34", K.AGE, 34, None, "years"),
        ("She wrote “age 34” below it.", "34", K.AGE, 34, None, "years"),
        ("Then Ann Lee, 45, won.", "45", K.AGE, 45, None, "years"),
        ("They sent 200 U.S. military personnel.", "200", K.COUNT, 200, None, "personnel"),
        ("Twenty-five boats sank.", "Twenty-five", K.COUNT, 25, None, "boats"),
        ("It gave Kenya 210 million rings.", "210 million", K.COUNT, 2.1e8, None, "rings"),
        ("Half a million people came.", "Half a million", K.COUNT, 5e5, None, "people"),
        ("Three of the ships sank.", "Three", K.COUNT, 3, None, "ships"),
        ("Between 100 and 200 ships came.", "Between 100 and 200", K.COUNT, 100, 200, "ships"),
        ("Dozens of ships came.", "Dozens", K.COUNT, None, None, "ships"),
        ("The storm hit, killing 38.", "38", K.COUNT, 38, None, ""),
        ("The 435-member house met.", "435", K.COUNT, 435, None, "member"),
        ("It was the 39th mission.", "39th", K.ORDINAL, 39, None, "mission"),
    ],
)
def test_find_quantities_of_every_kind(text, core, kind, value, value_to, unit):
    (found,) = quantities_in(text)

    assert text[found.core_start : found.core_end] == core
    assert (found.kind, found.value, found.value_to, found.unit) == (kind, value, value_to, unit)


def test_hedge_is_kept_apart_from_the_number():
    assert quantities_in("Rents rose more than sixfold.") == (
        Quantity(1, 11, 28, "more than sixfold", K.MULTIPLE, 6.0, "times", "more than", 21, 28),
    )


@pytest.mark.parametrize(
    ("written", "value", "unit"),
    [
        ("R4bn", 4e9, "rand"),
        ("R1,200", 1200, "rand"),
        ("3 million South African rand", 3e6, "rand"),
        ("Rs 500 crore", 5e9, "rupees"),
        ("Rs. 2,000", 2000, "rupees"),
        ("Rs 1,50,000", 150_000, "rupees"),
        ("₹3.5 lakh", 350_000, "rupees"),
        ("₹1.5 lakh crore", 1.5e12, "rupees"),
        ("12 lakh rupees", 1.2e6, "rupees"),
        ("Tk 500 crore", 5e9, "taka"),
        ("₦20 billion", 2e10, "naira"),
        ("N20bn", 2e10, "naira"),
        ("KSh 300 million", 3e8, "Kenyan shillings"),
        ("Ksh300m", 3e8, "Kenyan shillings"),
        ("Sh50,000", 50_000, "shillings"),
        ("RM20 million", 2e7, "ringgit"),
        ("Dh20 million", 2e7, "dirhams"),
        ("AED 40 million", 4e7, "dirhams"),
        ("SEK 40 million", 4e7, "Swedish kronor"),
        ("40 million NOK", 4e7, "Norwegian kroner"),
        ("3 million kr", 3e6, "kroner"),
        ("₱5 billion", 5e9, "pesos"),
        ("P5 billion", 5e9, "pesos"),
        ("Rp 20 trillion", 2e13, "rupiah"),
        ("NT$3bn", 3e9, "Taiwan dollars"),
        ("300 million won", 3e8, "won"),
        ("20 zł", 20, "zlotys"),
        ("3 million €", 3e6, "euros"),
        ("$20M", 2e7, "dollars"),
        ("€3 mln", 3e6, "euros"),
        ("99p", 99, "pence"),
    ],
)
def test_sum_of_money_is_whole_as_newspapers_write_it(written, value, unit):
    text = f"The port paid {written} for sand."

    (found,) = quantities_in(text)

    assert text[found.core_start : found.core_end] == written
    assert (found.kind, found.value, found.unit) == (K.MONEY, value, unit)


@pytest.mark.parametrize(
    ("text", "core", "kind", "value", "value_to"),
    [
        ("It cost between R2bn and R3bn.", "between R2bn and R3bn", K.MONEY, 2e9, 3e9),
        ("It cost R2-3 million.", "R2-3 million", K.MONEY, 2e6, 3e6),
        ("It cost €2.5m-€3m.", "€2.5m-€3m", K.MONEY, 2.5e6, 3e6),
        ("Rents rose by 5%-7%.", "5%-7%", K.PERCENT, 5, 7),
        ("Rents rose by between 5% and 7%.", "between 5% and 7%", K.PERCENT, 5, 7),
        ("It grew by 28cm-55cm.", "28cm-55cm", K.MEASURE, 28, 55),
        ("It grew by between 28 km and 55 km.", "between 28 km and 55 km", K.MEASURE, 28, 55),
        ("It lasts one-to-seven days.", "one-to-seven days", K.DURATION, 1, 7),
        ("It has 3m active users.", "3m", K.COUNT, 3e6, None),
        ("It reached 400k people.", "400k", K.COUNT, 4e5, None),
        ("It had 3bn streams.", "3bn", K.COUNT, 3e9, None),
        ("It has 12 lakh users.", "12 lakh", K.COUNT, 1.2e6, None),
        ("They sold 5bn tonnes of sand.", "5bn tonnes", K.MEASURE, 5e9, None),
    ],
)
def test_ranges_and_short_scales_are_read_whole(text, core, kind, value, value_to):
    (found,) = quantities_in(text)

    assert text[found.core_start : found.core_end] == core
    assert (found.kind, found.value, found.value_to) == (kind, value, value_to)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Rent is 50,000 won a month.", K.MONEY),
        ("It paid 3 million won for sand.", K.MONEY),
        ("Some 1,200 won prizes.", K.COUNT),
        ("Some 3 million won the vote.", K.COUNT),
    ],
)
def test_won_is_money_where_nothing_is_won(text, kind):
    assert [one.kind for one in quantities_in(text)] == [kind]


def test_sums_joined_by_and_are_two_where_nothing_says_between():
    found = quantities_in("The fines were $5 million and $7 million.")

    assert [one.surface for one in found] == ["$5 million", "$7 million"]


@pytest.mark.parametrize(
    "text",
    [
        "The mayor resigned on 9 May 2024.",
        "It opened three years ago.",
        "They won 2-1 in Area 51.",
        "The levy replaces section 106 agreements.",
        "The F-16 and the STS-133 flew with Apollo 11.",
        "One day he may join.",
        "The two sides met on the one hand and on the other.",
        "The Group of Seven met.",
        "The two-way traffic stopped.",
        "It came at 5:30 on Monday.",
        "The R4 and the N20 met at gate P5 near the RM12 tyres.",
        "The COP 30 host sold an N95 mask.",
        "He ran the 10k and swam with a 30m vessel among 100m runners.",
        "It films in 1080p and in 720p.",
        "It sold a 34-to-1 bet.",
        "She bought nets at 5-12 corner stores.",
    ],
)
def test_no_quantity_in_dates_names_scores_and_turns_of_phrase(text):
    assert quantities_in(text) == ()


@settings(max_examples=150, deadline=None)
@given(
    st.lists(
        st.sampled_from(WORDS.split()) | st.text(max_size=5),
        max_size=40,
    )
)
def test_any_text_gives_slices_in_order(words):
    text = " ".join(words) or "x"

    found = quantities_in(text)

    assert all(text[one.start : one.end] == one.surface for one in found)
    assert all(one.start <= one.core_start < one.core_end <= one.end for one in found)
    assert all(one.core_end <= other.core_start for one, other in zip(found, found[1:], strict=False))


@pytest.mark.parametrize(
    ("text", "cores"),
    [
        ("It raised rents from $400 to $500.", ["$400", "$500"]),
        ("It cut rents from £500 to £400.", ["£500", "£400"]),
        ("It sold $4m to $5m of debt.", ["$4m to $5m"]),
        ("It took men aged 18 to 30.", ["18 to 30"]),
    ],
)
def test_from_one_sum_to_another_is_two_sums(text, cores):
    assert [text[one.core_start : one.core_end] for one in quantities_in(text)] == cores


def test_score_before_a_time_is_no_share():
    assert "3 in 68" not in [one.surface for one in quantities_in("Ann Lee won 6-2, 6-3 in 68 minutes.")]
