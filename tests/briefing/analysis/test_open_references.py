import pytest

from tests.briefing.analysis.articles import references_of


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        # One without a name is nearer: in a relative clause, in the sentence, or speaking before.
        (("John Low left.", "The choice was with the mayor, who sold his boat."), ("his", None)),
        (("John Low left.", "Police showed the photo of a man with a gun under his arm."), ("his", None)),
        (("John Low left.", "The gunman shot at Riga.", "He fled."), ("He", None)),
        (
            ("John Low left.", "The Marrow Vault of the Nordic Bank writes about it.", "He says no."),
            ("He", None),
        ),
        (("John Low, a baker who sold his boat, left.",), ("his", "John Low")),
        # What "it" may mean stands in the sentence before, and is no people, owner or new thing.
        (("Kenya waited.", "The report is long.", "It plans to wait."), ("It", None)),
        (("Kenya bought a boat.", "It holds two men."), ("It", None)),
        (("Kenya bought a boat.", "It plans to buy more."), ("It", "Kenya")),
        (("Many Kenyans opposed the plan since its start.",), ("its", None)),
        (("Kenya's Tarn Bridge has lost its lights.",), ("its", None)),
        # A noun of names means who is called so; a model is no company.
        (("The Tarn Brotherhood spoke.", "The movement left."), ("The movement", None)),
        (("The Zarkow Energy 500 rose.", "The company paid."), ("The company", None)),
        # The one who tells it is not the one told of.
        (('Tom Low came when I said, "I am Peter Marsh."', "I saw him."), ("him", "Tom Low")),
    ],
)
def test_nearer_rival_without_a_name_keeps_the_reference_open(texts, expected):
    assert expected in references_of(*texts)


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Ann Lee owns much of Herald, with a quarter of the company.", None),
        ("Ann Lee owns much of the harbour, with a quarter of the company.", "Tarn Ltd."),
        ("The CEO sold boats, says a friend of the company.", "Tarn Ltd."),
    ],
)
def test_share_of_the_company_may_be_of_a_name_that_nobody_knows(told, expected):
    papers = "The Riga Herald and the Oslo Herald were sold to Tarn Ltd. in June."
    found = references_of(papers, told)

    assert found[-1] == ("the company", expected)


def test_body_whose_name_tells_its_sort_is_no_company():
    found = references_of("Tarn Ferries lost money.", "Tarn met the Farmers' Union.", "The company left.")

    assert found[-1] == ("The company", "Tarn Ferries")


def test_country_where_something_lies_is_not_meant_beside_the_one_told_of():
    told = ["Kenya met.", "Kenya left.", "Kenya sang.", "Kenya won."]
    found = references_of(*told, "The party is like one in Chad.", "Rain fell on the country.")

    assert found[-1] == ("the country", None)


def test_the_stadium_is_not_the_named_one_where_another_is_told_of_as_often():
    found = references_of(
        "A new stadium opens.",
        "Kenya plans a stadium.",
        "The Tarn Stadium is old.",
        "It rained.",
        "The stadium grows.",
        in_paragraph=True,
    )

    assert found[-1] == ("The stadium", None)


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (("As Tom Berg left, John Low notes that it rained.", "Boats sank, he said."), ("he", "John Low")),
        (('"Wait," said the banker John Low of Tom Berg.', "Boats sank, he added."), ("he", "John Low")),
        (("John Low said it rained.", "Boats sank.", '"It is over," he said.'), ("he", "John Low")),
        (("John Low said so, and Tom Berg said no.", "Boats sank, he said."), ("he", None)),
    ],
)
def test_who_spoke_before_goes_on_speaking(texts, expected):
    assert expected in references_of(*texts)


def test_a_noun_that_has_meant_an_actor_goes_on_meaning_it():
    committee = "The Committee on Fish (COF) met."
    found = references_of(
        committee, "The panel voted.", "The Tarn Bank left.", "It rained.", "Later the panel slept."
    )

    assert found[-1] == ("the panel", "Committee on Fish")


def test_a_description_is_not_the_name_it_stands_beside():
    assert ("the firm", None) in references_of("Zarkow Energy and the firm met.")


def test_itself_behind_a_thing_means_the_thing():
    assert ("itself", None) in references_of("Kenya spoke of the plan, and the plan itself failed.")


def test_its_is_not_the_name_that_tells_a_noun_apart():
    assert ("Its", None) in references_of("The Nordic Bank robbery shook Riga.", "Its end is near.")


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (("Kenya waited.", "The report is long.", "It plans to wait."), ("It", None)),
        (
            ("John Low left.", "The Marrow Vault of the Nordic Bank writes about it.", "He owned a boat."),
            ("He", None),
        ),
        (
            (
                "Tarn Energy left.",
                "Zarkow Energy grew.",
                "The company paid.",
                "It rained.",
                "The company slept.",
            ),
            ("The company", "Zarkow Energy"),
        ),
        (("John Low spoke.", '"We saw a man near Riga," he said.'), ("he", "John Low")),
        (("John Low left.", "Fame as a lawyer made his name."), ("his", "John Low")),
        (("Rain fell.", "John Low, a lawyer who sold his boat, left."), ("his", "John Low")),
    ],
)
def test_last_reference_of_a_paragraph(texts, expected):
    assert references_of(*texts, in_paragraph=True)[-1] == expected


def test_a_show_is_not_the_one_named_long_before():
    rain = ("Rain fell.", "Roads broke.", "Bridges fell.", "Boats sank.")
    found = references_of("The Tarn Show won.", *rain, "Later the show closed.", in_paragraph=True)

    assert ("the show", "Tarn Show") not in found


@pytest.mark.parametrize(
    "opening",
    ["The Nordic Bank bought 20 boats and a 900 kilogram bell.", "The Nordic Bank says the plan is ready."],
)
def test_it_behind_a_thing_told_of_is_open(opening):
    assert references_of(opening, "It shook the walls.") == [("It", None)]


def test_it_of_one_who_speaks_of_itself_is_resolved():
    found = references_of("The Nordic Bank says it is ready.", "It has 20 boats.")

    assert found[-1] == ("It", "Nordic Bank")


def test_it_that_a_body_without_a_name_says_is_open():
    assert references_of("The Nordic Bank closed.", "A shipyard said it would pay.") == [("it", None)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Riga's mayor, Peter Marsh, made him a clerk.", "John Low"),
        ("Peter Marsh of Riga has sold him a boat.", "John Low"),
        ("Peter Marsh left to help him.", "Peter Marsh"),
    ],
)
def test_him_behind_a_verb_is_not_who_does_it(text, expected):
    assert references_of("John Low spoke of the boats.", text)[-1] == ("him", expected)


def test_he_behind_the_man_told_of_is_open_but_for_who_speaks():
    found = references_of("John Low says he knows the man.", "He says he has been trained.")

    assert found[-2:] == [("He", "John Low"), ("he", None)]


def test_he_behind_the_26_year_old_is_open():
    assert references_of("John Low asked for the 26-year-old.", "Riga asks if he paid.") == [("he", None)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("John Low spoke for Tarn; Peter Marsh spoke for Riga.", None),
        ("John Low named a boat for Peter Marsh of Riga, who sails.", None),
        ("John Low named a boat for Peter Marsh.", "John Low"),
    ],
)
def test_he_behind_one_who_acts_as_well_is_open(text, expected):
    assert references_of(text, "He flew to Oslo.")[-1] == ("He", expected)


@pytest.mark.parametrize("share", ["Half", "Two"])
def test_group_of_which_some_are_told_of_is_no_body(share):
    assert references_of("The Tarn Institute met.", f"{share} of the group were ill.") == []


@pytest.mark.parametrize(("speaker", "expected"), [("militant", None), ("statement", "John Low")])
def test_he_behind_a_quotation_of_one_without_a_name_is_open(speaker, expected):
    quoted = f'"The boats will sail," a {speaker} in Riga told a crowd with a loudspeaker.'

    found = references_of("John Low was buried.", quoted, '"Boats will sail," he said.', in_paragraph=True)

    assert found[-1] == ("he", expected)


@pytest.mark.parametrize(
    ("times", "met", "expected"),
    [
        (5, "Songs were sung with Kim Low.", None),
        (4, "Songs were sung with Kim Low.", "Kim Low"),
        (5, "Songs were written by Kim Low.", "Kim Low"),
    ],
)
def test_he_is_no_companion_met_in_passing_where_the_article_is_on_another(times, met, expected):
    told = ("Tom Marsh sang.", "Tom Marsh left.", "Tom Marsh won.", "Tom Marsh slept.", "Tom Marsh ate.")
    found = references_of(*told[:times], met, "One of his songs was new.")

    assert found[-1] == ("his", expected)


@pytest.mark.parametrize(
    ("between", "expected"), [("The basin of Lake Tarn is wide.", None), ("The basin is wide.", "Queensland")]
)
def test_region_is_not_the_one_named_before_another_place(between, expected):
    found = references_of("Queensland waited.", "Queensland bloomed.", between, "Later the region bloomed.")

    assert found[-1:] == [("the region", expected)]


def test_pronoun_behind_a_name_of_unsure_kind_is_led_nowhere():
    coach = "Coach Karl Lee smiled."

    behind = references_of(coach, "Bergen Marlo won on Monday.", "He threw far.")
    within = references_of(coach, "Bergen Marlo won a long and cold race on Monday, and he smiled.")

    assert [behind, within] == [[("He", None)], [("he", None)]]
