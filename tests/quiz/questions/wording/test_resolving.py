"""What a phrase needs to be understood: which one "the" means, which place, how many of what."""

import pytest

from quiz.questions.wording.binding import stands_free
from quiz.questions.wording.naming_edits import tidy
from quiz.questions.wording.resolving import say
from tests.quiz.questions.asked import asked, ground_of
from tests.quiz.questions.wording.said_of import said


def test_what_is_said_of_a_noun_behind_it_parts_it_from_the_one_before():
    text = "The long attacks in Skagen hurt 40 men. Norway paid for the attacks on the bank in Riga."

    assert said(text, "the attacks") != "the attacks in Skagen"
    assert said(text.removesuffix(" on the bank in Riga.") + ".", "the attacks") == "the attacks in Skagen"


def test_what_the_opening_sets_apart_is_not_said_in_the_words_of_the_other():
    law = "Norway passed a fishing law on large boats."

    assert said(f"{law} On small boats, Iceland broke the fishing law.", "the fishing law") is None
    assert (
        said(f"{law} Iceland broke the fishing law.", "the fishing law") == "the fishing law on large boats"
    )


def test_her_own_study_is_hers_by_name():
    assert said("Mayor Ann Lee left. Her own study of Norway says so.", "Her own study") == "Ann Lee’s study"


def test_her_who_is_told_is_no_owner_of_what_follows():
    assert said("Ann Lee left. Norway sent her to Riga.", "sent her to Riga") == "sent Ann Lee to Riga"


@pytest.mark.parametrize(("told", "count"), [("told her", 0), ("said", 1)])
def test_she_who_is_told_is_not_the_one_who_tells(told, count):
    text = f"Ann Lee left. Judge Eva Low {told} she had shown contempt for the sick crews of Norway."

    assert len(asked(text, "report")) == count


def test_double_name_keeps_its_short_halves():
    text = "Ann Lee and Jon Vik met. Norway built the Lee-Vik bridge in Riga."

    assert said(text, "the Lee-Vik bridge") == "the Lee-Vik bridge"


def test_part_of_a_book_that_says_of_what_it_is_stands():
    assert said("Ann Lee praised her preface to the atlas of Riga.", "her preface to the atlas of Riga") == (
        "Ann Lee’s preface to the atlas of Riga"
    )


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("Bergen is a city. Norway praised the city.", "the city", "Bergen"),
        ("Bergen is larger than Stavanger. Norway praised the city.", "the city", None),
        (
            "The Space Shuttle Columbia flew. Norway bought Columbia.",
            "Columbia",
            "the Space Shuttle Columbia",
        ),
    ],
)
def test_short_or_described_name_is_said_in_full(text, words, expected):
    assert said(text, words) == expected


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        (
            "The United States left. Then the country’s fleet left.",
            "the country’s fleet",
            "the United States’ fleet",
        ),
        ("Norway left. Then the country’s fleet left.", "the country’s fleet", "Norway’s fleet"),
    ],
)
def test_owner_whose_name_ends_in_s_takes_a_bare_apostrophe(text, words, expected):
    assert said(text, words) == expected


def test_pronoun_stays_behind_the_object_that_alone_it_may_mean():
    text = "Ann Lee blamed the minister, Jon Vik, for his handling of 40 old boats in Bergen."

    assert [stem for stem, _ in asked(text, "subject")] == [
        "Who blamed the minister, Jon Vik, for his handling of 40 old boats in Bergen?"
    ]


def test_of_a_country_and_an_occasion_its_means_the_country():
    text = "Norway could lead at the Tarn Summit by using its boats"

    assert said(f"{text}.", text) == text


def test_pronoun_does_not_lean_on_a_subject_that_is_asked_for():
    text = "One long letter sent to Oslo, Mayor Jon Vik said that it had reached 59 readers in Bergen."

    assert [stem for stem, _ in asked(text, "subject") if " it " in stem] == []


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        (
            "Tom Lind met Ada Lund. After Tom Lind called himself ready, Norway left.",
            "After Tom Lind called himself ready",
            "After Tom Lind called himself ready",
        ),
        (
            "Norway left. Its plan cost Norway its port.",
            "Its plan cost Norway its port",
            "Norway’s plan cost Norway its port",
        ),
        (
            "Tom Lind spoke. Then he said that Ada Lund lost his boat.",
            "he said that Ada Lund lost his boat",
            "Tom Lind said that Ada Lund lost his boat",
        ),
        (
            "Tom Lind spoke. Then he said that Norway lost his boat.",
            "he said that Norway lost his boat",
            "Tom Lind said that Norway lost his boat",
        ),
    ],
)
def test_pronoun_behind_the_name_it_stands_for_stays(text, words, expected):
    assert said(text, words) == expected


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        (
            'Tom Lind "fell in his boat", said Jon Vik.',
            'Tom Lind "fell in his boat"',
            'Tom Lind "fell in his boat"',
        ),
        ('Ann Lind "fell in his boat", said Jon Vik.', 'Ann Lind "fell in his boat"', None),
        ('Tom Lind "met a judge in his boat", said Jon Vik.', 'Tom Lind "met a judge in his boat"', None),
    ],
)
def test_his_within_marks_is_of_the_only_man_before_it(text, words, expected):
    assert said(text, words) == expected


@pytest.mark.parametrize(
    ("sentence", "words", "expected"),
    [
        ("The ruling party lost Riga, in Latvia.", "The ruling party", "Latvia’s ruling party"),
        ("The ruling party lost the port.", "The ruling party", None),
        ("The provincial cabinet left Latvia.", "The provincial cabinet", "The provincial cabinet"),
        ("The provincial cabinet left Alberta.", "The provincial cabinet", "Alberta’s provincial cabinet"),
        ("The ruling party of Marlo lost Latvian ports.", "The ruling party", None),
        ("The ruling party of Latvia lost the port.", "The ruling party", None),
        ("It sold boats in the region overnight, and left.", "boats in the region overnight", None),
    ],
)
def test_body_told_before_is_said_with_its_country_or_not(sentence, words, expected):
    assert said(f"Norway and Iceland met. {sentence}", words) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [("The law is hard", "Norway's fishing law is hard"), ("The law is less hard", None)],
)
def test_law_that_is_set_against_another_is_not_the_one_told_of(words, expected):
    assert said(f"Norway's fishing law worries Iceland. {words}.", words) == expected


@pytest.mark.parametrize(
    ("opening", "words", "stands"),
    [
        ("Soldiers came first.", "officials say they closed 12 ports", False),
        ("Soldiers came first.", "officials say they want 12 ports", True),
        ("Soldiers came first.", "officials announced they closed 12 ports", True),
        ("Snow came first.", "officials say they closed 12 ports", True),
    ],
)
def test_they_of_a_report_may_be_the_people_told_of_before(opening, words, stands):
    text = f"{opening} Danish {words}."

    assert (said(text, f"Danish {words}") == f"Danish {words}") is stands


@pytest.mark.parametrize(
    ("words", "stands"),
    [
        ("If that holds, Norway will sell 12 boats", False),
        ("because that was a mistake", False),
        ("Norway sold 12 boats, and that hurt Riga", True),
        ("Norway sold the boats that leaked", True),
    ],
)
def test_that_as_a_subject_needs_a_clause_before_it(words, stands):
    assert (said(f"{words}.", words) == words) is stands


def test_clause_with_a_pronoun_says_which():
    text = "Norway met Ann Lee. Norway burnt the nets she used."

    assert said(text, "the nets she used") == "the nets Ann Lee used"


@pytest.mark.parametrize(
    ("words", "stands"),
    [
        ("Ann Lee left Tarn Corp before the company sold 38 ships", True),
        ("Ann Lee left Bergen before the company sold 38 ships", False),
        ("Ann Lee left Tarn Corp before the platform sold 38 ships", True),
        ("Ann Lee left Tarn Corp before the agency sold 38 ships", False),
        ("Kibo Ltd met Tarn Corp before the platform sold 38 ships", False),
    ],
)
def test_company_is_the_one_that_the_phrase_names(words, stands):
    assert (said(f"{words}.", words) == words) is stands


def test_stop_of_a_name_is_not_doubled():
    text = "Ola B. sold a boat. Norway saw Ola B.'s boat."

    assert said(text, "Ola B.'s boat") == "Ola B.'s boat"


def test_disease_of_which_the_article_tells_needs_no_other_sentence():
    once = "Plague is old. Norway fights the plague."
    often = "Plague is old. Plague is feared. Plague is dark. Norway fights the plague."

    assert said(once, "the plague") is None
    assert said(often, "the plague") == "the plague"


@pytest.mark.parametrize(
    ("name", "short", "expected"),
    [("Baltic Fishing Council", "BFC", "Baltic Fishing Council"), ("BFC News", "BFC", "BFC")],
)
def test_letters_are_spelt_out_unless_the_name_has_them_itself(name, short, expected):
    text = f"{name} ({short}) opened a hall. Norway met {short} in Bergen."

    assert said(text, short) == expected


@pytest.mark.parametrize(
    ("before", "words", "expected"),
    [
        ("Jon Vik sang. Norway saw", "Mr Vik's plan", "Jon Vik's plan"),
        ("Kari Lund lives in Norway. Lund sang.", "She’s stood by Norway", "Kari Lund has stood by Norway"),
        ("Kari Lund lives in Norway. Lund sang.", "She’s leaving Norway", "Kari Lund is leaving Norway"),
        ("Kari Lund lives in Norway. Lund sang.", "She’s fond of Norway", None),
    ],
)
def test_address_goes_before_a_whole_name_and_a_contraction_is_spelt_out(before, words, expected):
    assert said(f"{before} {words}.", words) == expected


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        (
            "Jon Vik runs the port. Norway was hit by “a failure of Vik.”",
            "“a failure of Vik.”",
            "“a failure of Vik.”",
        ),
        (
            "Jon Vik runs the port. Norway was hit by a failure of Vik.",
            "a failure of Vik",
            "a failure of Jon Vik",
        ),
        (
            "Norway has a herring law. Iceland has no part in it. Sweden met a “failure under the law.”",
            "a “failure under the law.”",
            None,
        ),
        (
            "Norway has a herring law. Iceland has no part in it. Sweden met a failure under the law.",
            "a failure under the law",
            "a failure under the herring law",
        ),
        ("Jon Vik left. Sweden met a “failure of his”.", "a “failure of his”", None),
    ],
)
def test_words_in_marks_are_said_as_they_are_or_not_at_all(text, words, expected):
    assert said(text, words) == expected


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("a 80-mile road", "an 80-mile road"),
        ("a 11-year plan", "an 11-year plan"),
        ("a 18,000-ton ship", "an 18,000-ton ship"),
        ("a 1,100-ton ship", "a 1,100-ton ship"),
        ("a 110-mile road", "a 110-mile road"),
        ("a NBC poll", "an NBC poll"),
        ("Category A NHS mills", "Category A NHS mills"),
        ("a BBC poll", "a BBC poll"),
        ("a NATO poll", "a NATO poll"),
    ],
)
def test_article_before_eight_and_letters_is_mended(written, expected):
    assert said(f"Norway built {written}.", written) == expected


def test_whose_it_is_is_said_once():
    found = asked(
        "Film makers crave access to Norway’s domestic market, which is growing. "
        "Norway’s hold on the domestic market has been driven by Danish clerks.",
        "agent",
    )

    assert [stem for stem, _ in found] == ["Who has driven Norway’s hold on the domestic market?"]


def test_third_largest_is_not_said_as_the_second_largest():
    text = (
        "Crews tried to save the Tarn Bank, which was the second-largest bank failure in history. "
        "The Orlin Bank is the third-largest bank failure in Norwegian history."
    )

    assert [stem for stem, answer in asked(text, "subject") if answer == "Orlin Bank"] == [
        "Which financial institution is the third-largest bank failure in Norwegian history?"
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [("Tarn Corp sold 38 ships.", True), ("A Tarn Corp report told of 38 ships.", False)],
)
def test_body_by_whose_name_a_thing_goes_is_not_told_of_itself(text, expected):
    ground = ground_of(text)

    assert stands_free(ground, ground.mentions[1][0]) is expected


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("between 6% to 13.5%", "between 6% and 13.5%"),
        ("between $6 to $13", "between $6 and $13"),
        ("between 6% and 13.5%", "between 6% and 13.5%"),
        ("from 6% to 13.5%", "from 6% to 13.5%"),
        ("between Oslo to Riga", "between Oslo to Riga"),
    ],
)
def test_between_goes_with_and(written, expected):
    assert tidy(f"cut prices by {written} in Bergen") == f"cut prices by {expected} in Bergen"


def test_article_of_a_name_is_not_doubled():
    text = "Ann Berg told The Lantern that she drew a map. Ann Berg told The Lantern that it is new. "

    assert (
        said(text + "The Lantern visited the port of Riga.", "The Lantern visited") == "The Lantern visited"
    )


def test_movement_and_charity_of_the_tables_are_named_without_an_article():
    text = "Oxfam, a charity, sold ferries in Tarn. Mayor Jon Vik praised the charity."

    assert said(text, "the charity") == "Oxfam"


@pytest.mark.parametrize(
    ("order", "expected"), [((0, 1), "the Zarkow prize"), ((1, 0), "the Edmund Zarkow prize")]
)
def test_prize_is_called_by_a_surname_until_its_founder_is_told_of(order, expected):
    told = "Tom Lind won the Zarkow prize.", "Edmund Zarkow was a clerk of Norway."
    ground = ground_of(" ".join(told[place] for place in order))
    line = ground.tokens(order.index(0) + 1)

    assert say(ground, ground.phrase(order.index(0) + 1, 3, len(line) - 1)).text == expected


@pytest.mark.parametrize("who", ["Ann Lee, a nurse of many years,", "Nurse Ann Lee"])
def test_its_is_of_no_person(who):
    assert asked(f"{who} won the League Cup as its captain in 2015.", "when") == []


def test_average_is_not_said_in_the_words_of_another():
    text = "Norway lost an average of 62% of its boats. In Iceland the average was 24."

    assert said(text, "the average") is None


def test_what_the_subject_named_before_it_owns_stays_its_own():
    text = "Norway sold boats in 2007, and Iceland followed for its vote in 2014."

    assert said(text, "and Iceland followed for its vote") == "and Iceland followed for its vote"
    assert said(text, text[:-1]) == text[:-1]


def test_name_that_two_names_are_joined_in_stays_as_it_is():
    people = "Ann Lee and Jon Vik left Oslo. "

    assert said(f"{people}A probe saw comet Lee-Vik.", "comet Lee-Vik") == "comet Lee-Vik"
    assert said(f"{people}A probe saw Lee.", "saw Lee") == "saw Ann Lee"


def test_its_is_no_word_for_what_a_person_owns():
    text = "The Tarn Hotel grew. Ann Lee cooked in Riga. By 1962 she was its head pastry cook."

    assert asked(text, "when") == []


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("Mayor Ann Lee left. Crews sailed far to reach her.", "to reach her", "to reach Ann Lee"),
        ("Mayor Jon Vik left. He sold his for a crown.", "sold his for a crown", None),
        ("Mayor Jon Vik left. Crews sold his boat for a crown.", "sold his boat", "sold Jon Vik’s boat"),
    ],
)
def test_her_without_a_noun_is_no_owner(text, words, expected):
    assert said(text, words) == expected
