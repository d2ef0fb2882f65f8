import pytest

from tests.quiz.questions.asked import asked


def test_last_of_a_list_is_asked_beside_the_others():
    text = "Norway, Iceland and Denmark have left the Baltic Council. Sweden stayed in it."

    assert asked(text, "companion") == [
        ("Norway, Iceland and which other country have left the Baltic Council?", "Denmark")
    ]


def test_last_of_a_list_behind_a_preposition_keeps_the_preposition():
    text = "Norway signed fishing treaties with Iceland and Denmark."

    assert asked(text, "companion") == [
        ("Besides Iceland, with which other country did Norway sign fishing treaties?", "Denmark")
    ]


def test_list_with_both_and_brackets_is_a_list():
    text = "Both Norway (led by Kari Nordby) and Iceland have come under fire from fishermen in Riga."

    assert asked(text, "companion") == [
        ("Norway and which other country have come under fire from fishermen in Riga?", "Iceland")
    ]


def test_one_of_two_parties_is_known_by_the_other():
    text = "Both Democrats and Republicans have come under fire from fishermen in Riga."

    assert asked(text, "companion") == []


def test_mixed_list_has_no_companion():
    assert asked("Norway, the Baltic Council and Denmark have left the union.", "companion") == []


def test_casualties_are_asked_of_the_happening_before_them():
    text = "A ferry sank off Bergen on 3 May 2021, killing at least 12 people."

    assert asked(text, "casualties") == [
        ("At least how many people were killed when a ferry sank off Bergen on 3 May 2021?", "12")
    ]


def test_casualties_are_asked_of_the_nearest_clause():
    text = "The Norna sailed in 2003 and a storm broke the Norna near Bergen, killing 34 passengers."

    assert asked(text, "casualties") == [
        ("How many passengers were killed when a storm broke the Norna near Bergen?", "34")
    ]


def test_casualties_are_asked_of_people_who_need_no_introduction():
    text = "Gunmen opened fire on guests of the Bergen museum, killing 12 people."

    assert asked(text, "casualties") == [
        ("How many people were killed when gunmen opened fire on guests of the Bergen museum?", "12")
    ]


def test_casualties_to_come_are_not_asked():
    assert asked("The ferry may sink off Bergen, killing 12 people.", "casualties") == []


def test_event_that_a_noun_names_is_dated_by_its_own_date():
    text = "Norway has grown richer since its conquest of Iceland in March 2019."

    assert asked(text, "when") == [("When did Norway’s conquest of Iceland take place?", "March 2019")]


def test_period_of_an_agreement_is_no_date_of_an_event():
    text = "Norway has grown richer following its agreement with Iceland in March 2019."

    assert ("When did Norway’s agreement with Iceland take place?", "March 2019") not in asked(text, "when")


def test_statement_is_dated_by_its_publication():
    text = (
        "In a joint statement published May 3, the Norwegian and Danish ministries accused Iceland of theft."
    )

    assert asked(text, "when") == [
        (
            "On what date was the joint statement published in which the Norwegian and Danish ministries "
            "accused Iceland of theft?",
            "May 3",
        )
    ]


def test_body_that_somebody_works_for_is_asked_by_the_post():
    text = "Jon Vik, a marine biologist at Bergen University, counted whales in the bay. Vik left."

    assert asked(text, "affiliation") == [
        ("At which university is Jon Vik a marine biologist?", "Bergen University")
    ]


def test_existence_is_asked_for_its_place():
    text = "There have been two major outbreaks of sheep fever in Iceland."

    assert asked(text, "where") == [
        ("In which country have there been two major outbreaks of sheep fever?", "Iceland")
    ]


def test_owner_of_what_is_bought_is_asked_by_the_demonym():
    assert asked("Norway has agreed to buy French jets.", "whose") == [
        ("Which country’s jets has Norway agreed to buy?", "France")
    ]


def test_demonym_of_a_language_is_no_owner():
    assert asked("Norway hosts Danish citizens.", "whose") == []


@pytest.mark.parametrize(
    ("text", "stem", "answer"),
    [
        (
            "Exports from Norway fell by 12% in 2019.",
            "By how much did exports from Norway fall in 2019?",
            "12%",
        ),
        (
            "A tree of Norway can grow up to 8 metres.",
            "How tall can a tree of Norway grow?",
            "up to 8 metres",
        ),
        (
            "The population of Bergen is estimated at 280,000.",
            "According to the article, at what figure is the population of Bergen estimated?",
            "280,000",
        ),
    ],
)
def test_amounts_behind_a_preposition_are_asked(text, stem, answer):
    assert (stem, answer) in asked(text, "how much")


def test_what_grows_up_to_a_length_is_not_asked_by_how_much():
    assert asked("A river worm of Norway can grow up to 9 metres in seven summers.", "how much") == []


def test_change_between_two_dated_figures_is_not_asked_by_how_much():
    text = "Exports of nets from Norway fell by a third from $300m in 2012 to $200m in 2019."

    assert asked(text, "how much") == []


def test_second_name_is_asked_for():
    text = "The Skagen camp, also known as the Skagen Hook, lies near Norway. The Hook is cold."

    assert all(stem.startswith("By what other name is") for stem, _ in asked(text, "other name"))


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("Thousands of residents were moved to Bergen on 3 May 2021.", "how many"),
        ("A storm struck Bergen 12 years prior, ruining the harbour of Oslo.", "subject"),
        ("Civil Defence Minister Jon Vik visited Bergen on 3 May 2021.", "role"),
    ],
)
def test_what_would_be_asked_badly_is_not_asked(text, rule):
    assert asked(text, rule) == []


def test_mayor_is_asked_by_the_town():
    assert asked("Bergen Mayor Jon Vik opened the harbour on 3 May 2021.", "role") == [
        ("Who was the mayor of Bergen in June 2024?", "Jon Vik")
    ]


def test_means_share_the_day_of_the_verb():
    assert asked("Norway marked the anniversary on May 3 by opening a port near Bergen.", "when") == [
        ("On what date did Norway open a port near Bergen?", "May 3")
    ]


def test_other_deed_of_a_deal_is_left_out():
    assert asked("Norway has signed a deal to import oil and to buy French jets.", "whose") == [
        ("Which country’s jets has Norway signed a deal to buy?", "France")
    ]


def test_other_deed_of_a_deal_goes_before_where_it_tells_of_another_country():
    text = "Norway has reached a deal to import $7bn of Danish oil and to buy French jets."

    assert asked(text, "whose") == [
        (
            "Besides importing $7bn of Danish oil, which country’s jets has Norway reached a deal to buy?",
            "France",
        )
    ]


def test_second_verb_of_a_subject_is_asked():
    text = "Denmark closed its ports to Sweden and banned 38 Swedish trawlers."

    assert ("How many Swedish trawlers did Denmark ban?", "38") in asked(text, "how many")


@pytest.mark.parametrize(
    "text",
    [
        "Norway and Iceland signed a plan for military cooperation in 2025-2026.",
        "Norway and Iceland signed an agreement on a joint budget in 2026.",
    ],
)
def test_period_of_a_plan_is_not_when_it_was_signed(text):
    assert asked(text, "when") == []


def test_claim_that_a_noun_holds_is_no_fact():
    text = "Jon Vik rejected the idea that Norway is arming the rebels in Bergen."

    assert [stem for stem, _ in asked(text, "subject") if stem.startswith("Which country")] == []


def test_clause_that_is_said_is_no_amount():
    text = "The Baltic Council said 29 people died in Bergen."

    assert [stem for stem, _ in asked(text, "how many") if " did the Baltic Council say" in stem] == []


def test_title_before_a_name_keeps_its_capital():
    text = "President Jon Vik cancelled a speech in Bergen on 3 May 2021."

    assert ("On what date did President Jon Vik cancel a speech in Bergen?", "3 May 2021") in asked(
        text, "when"
    )


def test_duration_keeps_hedge_and_unit():
    text = "The strike closed the Skagen harbour. The strike at Skagen lasted more than 20 days."

    assert asked(text, "how much") == [("How long did the strike at Skagen last?", "more than 20 days")]


def test_statement_too_long_to_ask_is_cut_where_a_second_deed_is_added():
    text = (
        "In a joint statement published May 3, the Norwegian and Danish ministries accused Iceland of "
        "stealing cod off Skagen and disrupting a treaty to return trawlers of the northern fleet to "
        "their harbours in Bergen."
    )

    assert asked(text, "when") == [
        (
            "On what date was the joint statement published in which the Norwegian and Danish ministries "
            "accused Iceland of stealing cod off Skagen?",
            "May 3",
        )
    ]


@pytest.mark.parametrize(("verb", "count"), [("knows", 0), ("feels", 0), ("praises", 1)])
def test_what_goes_on_in_a_mind_is_not_asked_of_its_owner(verb, count):
    assert len(asked(f"Ann Lee {verb} the cold sea off Bergen in winter.", "subject")) == count


@pytest.mark.parametrize(("place", "count"), [("at the Tarn Society", 1), ("in the Tarn Society", 0)])
def test_nothing_is_asked_to_have_happened_within_a_body(place, count):
    assert len(asked(f"Norway will build a new ferry pier {place} in 2030.", "where")) == count


@pytest.mark.parametrize(
    ("told", "stem", "answer"),
    [
        (
            "Norway's jobless rate was 4.1 percent in May 2019.",
            "What was Norway’s jobless rate in May 2019?",
            "4.1 percent",
        ),
        ("The price of a ticket to Riga is 40 euros.", "What is the price of a ticket to Riga?", "40 euros"),
        (
            "Turnout in Marlo was more than 60% in 2019.",
            "What was turnout in Marlo in 2019?",
            "more than 60%",
        ),
    ],
)
def test_figure_that_its_subject_names_is_asked_for_by_that_name(told, stem, answer):
    assert asked(told, "how many") == [(stem.replace("’", "'"), answer)]


def test_figure_of_nothing_in_particular_is_not_asked_for():
    assert asked("The survival rate was 54% in 2019.", "how many") == []


def test_how_far_a_figure_fell_is_not_asked_for_as_the_figure():
    text = "Norway's fish prices were down by over 7% on 4 May 2019."

    assert not any(stem.startswith("What ") for stem, _ in asked(text, "how many"))


@pytest.mark.parametrize(
    ("told", "count"),
    [("was 4% in May 2019", 1), ("was 4%", 0), ("was 4% in early trading", 0), ("is 4%", 1)],
)
def test_figure_that_was_so_is_asked_for_with_its_day_alone(told, count):
    assert len(asked(f"Norway's jobless rate {told}.", "how many")) == count
