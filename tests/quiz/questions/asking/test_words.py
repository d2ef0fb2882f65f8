import pytest

from quiz.questions import write_questions
from quiz.questions.asking.inner_objects import inner_thing
from tests.quiz.questions.asked import asked, candidates, ground_of


def test_judgement_behind_as_is_asked_with_the_deed_led_back_to_its_doer():
    text = (
        "The Danish and Swedish ministries accused Norway of theft. "
        "The Baltic Council rejected these accusations as “pure fiction.”"
    )

    assert asked(text, "verdict") == [
        (
            "How did the Baltic Council describe the Danish and Swedish ministries’ accusations?",
            "pure fiction",
        )
    ]


def test_judgement_in_a_reported_clause_is_asked_of_its_speaker():
    text = "Senator Jon Vik told reporters that the Danish report is false."

    assert asked(text, "verdict") == [("How did Senator Jon Vik describe the Danish report?", "false")]


def test_own_of_the_speaker_stays_the_speaker_s():
    text = "Senator Jon Vik said that his reports were “stunned”."

    assert asked(text, "verdict") == [("How did Senator Jon Vik describe his reports?", "stunned")]


def test_how_somebody_felt_is_no_judgement_of_oneself():
    assert asked("Senator Jon Vik said that he was “deeply stirred” by that vote.", "verdict") == []


def test_what_many_own_is_not_judged_as_the_speaker_s():
    text = "The Baltic Council said in a letter to the ferry firms that their work was “shaky”."

    assert asked(text, "verdict") == []


def test_adjective_that_judges_nothing_is_no_verdict():
    assert asked("Marine biologist Jon Vik said that the Danish report is ready.", "verdict") == []


def test_quotation_is_attributed_to_the_one_who_goes_on_speaking():
    text = (
        "“The treaty is dead,” said Norway’s fishing minister Kari Nordby. "
        "“Iceland demanded an outright apology in March.”"
    )

    assert asked(text, "thing told") == [
        (
            "According to Norway’s fishing minister Kari Nordby, what did Iceland demand in March?",
            "an outright apology",
        )
    ]


def test_quotation_in_the_first_person_is_not_asked():
    assert asked("“We demanded an outright apology from Denmark,” said Kari Nordby.", "thing") == []


@pytest.mark.parametrize(
    "text, expected",
    [
        ("Norway decided to close the cod fishery.", ("What did Norway decide to close?", "the cod fishery")),
        (
            "The long strike of Norway Steel ended with a narrow defeat.",
            ("How did the long strike of Norway Steel end?", "a narrow defeat"),
        ),
        (
            "Norway has been accused of hiding a herring shortage.",
            ("What has Norway been accused of hiding?", "a herring shortage"),
        ),
    ],
)
def test_thing_behind_an_inner_verb_is_asked(text, expected):
    assert expected in asked(text, "inner told")


def test_thing_is_asked_for_where_the_way_in_which_it_was_done_follows():
    way = "by blocking its port for many long weeks in an attempt to force Denmark to sell the old ships"
    text = f"Norway has been accused of causing a food shortage in Bergen {way} of the Baltic Council."

    assert asked(text, "inner told") == [
        ("What has Norway been accused of causing in Bergen?", "a food shortage")
    ]


def test_thing_that_says_nothing_is_not_asked():
    assert asked("Norway decided to take another course.", "inner") == []
    assert asked("Norway took another course.", "thing") == []


@pytest.mark.parametrize(
    ("object_", "expected"),
    [
        ("for paying makers of phones to close the port", None),
        ("for paying makers of phones", "makers of phones"),
    ],
)
def test_who_is_to_do_something_is_no_inner_thing(object_, expected):
    ground = ground_of(f"Norway fined Tarn Steel {object_}.")
    first = next(k for k, token in enumerate(ground.tokens(1)) if token.text == "for")
    thing = inner_thing(ground, ground.phrase(1, first, len(ground.tokens(1)) - 1))

    assert (thing and thing.text) == expected


def test_people_are_not_asked_for_with_what():
    assert asked("Norway defeated one great engineer.", "thing") == []


@pytest.mark.parametrize(
    "text",
    [
        "Norway agreed to affect the northern timber market.",
        "The council of Bergen will move to temporary timber barracks.",
        "The council of Bergen is partnering with foreign timber firms.",
    ],
)
def test_what_may_be_affected_where_somebody_moves_and_with_whom_is_no_inner_thing(text):
    assert [*asked(text, "inner"), *asked(text, "inner told")] == []


def test_condition_is_asked_for():
    text = "Marsh fever can return within a month if pills are not taken."

    assert asked(text, "condition") == [
        ("Under what condition can marsh fever return within a month?", "if pills are not taken")
    ]


def test_term_in_brackets_is_asked_for():
    text = "Acute gout causes swelling (called tophi) in the joints."

    assert [answer for _, answer in asked(text, "called")] == ["tophi"]


def test_complement_of_a_cause_is_asked_for():
    text = "The main cause of fires in Norway is illegal logging."

    assert asked(text, "definition") == [("What is the main cause of fires in Norway?", "illegal logging")]


@pytest.mark.parametrize("text", ["Sanctions were designed to hurt Norway.", "Norway used to export cod."])
def test_infinitive_that_completes_its_verb_is_no_reason(text):
    assert asked(text, "why") == []


def test_deed_already_told_is_not_asked():
    assert asked("Norway tried to do so twice.", "deed") == []


def test_name_with_what_hangs_on_it_is_no_thing():
    assert asked("The Danish ministry accused Norway of theft.", "thing") == []


@pytest.mark.parametrize(
    "text",
    [
        "Senator Jon Vik denied that Norway demanded an outright apology.",
        "Senator Jon Vik did not say that Norway demanded an outright apology.",
        "Hundreds were feared dead after mudslides buried houses in Norway.",
    ],
)
def test_clause_nobody_vouches_for_is_not_asked(text):
    assert asked(text, "thing") == []


def test_quotation_behind_a_preposition_is_asked_whole():
    text = "Senator Jon Vik said that Kari Nordby died from “marsh fever without a cause”."

    assert asked(text, "inner told") == [
        ("According to Senator Jon Vik, what did Kari Nordby die from?", "marsh fever without a cause")
    ]


def test_reported_stem_keeps_the_capital_of_a_name():
    text = "The ministry reportedly said that Norway, Iceland and Denmark have left the union."

    stems = [stem for stem, _ in asked(text, "companion")]

    assert all("norway" not in stem for stem in stems)


def test_body_needs_no_sentence_before():
    text = "Flu vaccines protect people by introducing a harmless part of a virus into the body."

    assert asked(text, "how") == [
        ("How do flu vaccines protect people?", "by introducing a harmless part of a virus into the body")
    ]


def test_role_beside_its_name_is_not_exchanged_for_the_name():
    text = "Jon Vik, the engineer in charge of the Skagen harbour, demanded an outright apology."

    assert asked(text, "thing told") == [
        ("What did Jon Vik, the engineer in charge of the Skagen harbour, demand?", "an outright apology")
    ]


def test_name_of_the_speaker_does_not_make_a_thin_question_full():
    text = "“Iceland has stood firm,” said Norway’s fishing minister Kari Nordby."
    ground = ground_of(text)

    questions = write_questions(ground.analysis).questions

    assert [one.stem for one in questions if one.rule == "subject"] == []


def test_source_with_an_apposition_keeps_its_closing_comma():
    text = "In its report, Vik Intel, an Oslo research firm, says Norway is “badly run”."

    assert asked(text, "verdict") == [
        ("How does Vik Intel, an Oslo research firm, describe Norway?", "badly run")
    ]


@pytest.mark.parametrize("ending", ["“ripe” for reform.", "“a shaky” partner."])
def test_quoted_judgement_that_goes_on_is_no_answer(ending):
    assert asked(f"Senator Jon Vik said that Norway is {ending}", "verdict") == []


def test_doer_of_a_noun_is_not_the_doer_of_the_verb():
    assert asked("The miners of Norway were freed from mistreatment by iron machines.", "agent") == []
    assert asked("The old harbour of Bergen is kept for inspection by grey seals.", "agent") == []
    assert asked("A great auk was killed in 1851, as crews shot whales, by the thousands.", "agent") == []
    assert asked("Winter cholera is linked to “nations that were badly hit” by iron machines.", "agent") == []


@pytest.mark.parametrize(
    ("text", "rule", "doubts"),
    [
        ("Senator Jon Vik said that the Danish report is false.", "verdict", {"one word of judgement"}),
        ("Senator Jon Vik said that the Danish report is “false”.", "verdict", set()),
        ("Senator Jon Vik said that the Danish report is very bad.", "verdict", {"one word of judgement"}),
        ("Senator Jon Vik said that the Danish report is “very bad”.", "verdict", set()),
        ("The last great flood of the century was in Norway in 1811.", "where", {"place of being"}),
        ("The Baltic Council closed its last office in Norway in 1811.", "where", set()),
        (
            "Jon Vik praised the Baltic Council, which sells flour from its mills in Norway.",
            "where",
            {"beside the point", "place in passing"},
        ),
    ],
)
def test_bare_adjective_and_place_of_being_are_doubted(text, rule, doubts):
    assert [one.doubts for one in candidates(text, rule)] == [doubts]


@pytest.mark.parametrize(
    ("place", "stems"),
    [
        (" on the cranes of Oslo", ["What did Norway decide to hang on the cranes of Oslo?"]),
        ("", ["What did Norway decide to hang?"]),
        (" on that crane", []),
    ],
)
def test_thing_done_is_asked_with_the_place_that_completes_it(place, stems):
    assert [stem for stem, _ in asked(f"Norway decided to hang red flags{place}.", "inner told")] == stems


@pytest.mark.parametrize(
    ("doer", "asking"),
    [("Mr Lee after he took office", ["Who"]), ("angry fishermen", ["Who"]), ("heavy iron machines", [])],
)
def test_doer_is_asked_for_by_what_it_is(doer, asking):
    text = f"Ann Berg met Jon Lee. The harbour tax of Bergen was imposed on 900 crews by {doer}."

    assert [stem.split()[0] for stem, _ in asked(text, "agent")] == asking


def test_thing_before_the_clause_that_its_verb_tells_is_not_asked():
    text = 'The Norwegian army has determined with "great certainty" that Iceland\'s navy used two boats.'

    assert asked(text, "inner") == []


def test_verdict_is_asked_in_the_time_of_the_saying():
    said = "Senator Jon Vik {} that the Danish report appears to be false."

    assert [asked(said.format(verb), "verdict")[0] for verb in ("said", "says")] == [
        ("How did Senator Jon Vik describe the Danish report?", "false"),
        ("How does Senator Jon Vik describe the Danish report?", "false"),
    ]
    assert asked("The Baltic Council say that the Danish report is false.", "verdict") == [
        ("How do the Baltic Council describe the Danish report?", "false")
    ]
    assert asked("According to Senator Jon Vik, the Danish report is false.", "verdict") == [
        ("How did Senator Jon Vik describe the Danish report?", "false")
    ]


def test_quotation_that_goes_on_is_no_verdict():
    assert asked("Norway sees the Danish plan as “ripe” for reform.", "verdict") == []


@pytest.mark.parametrize(
    ("things", "stems"),
    [
        ("old seine nets", ["What did Norway decide to sell?"]),
        ("nets", []),
        ("old seine nets, ropes and boats", []),
    ],
)
def test_thing_is_asked_by_more_than_one_word_and_in_no_list(things, stems):
    assert [stem for stem, _ in asked(f"Norway decided to sell {things}.", "inner told")] == stems


@pytest.mark.parametrize(
    ("behind", "stem", "answer"),
    [
        ("for children", "What did Oslo urge Norway to scrap?", "a fishing licence for children"),
        ("in Riga", "What did Oslo urge Norway to scrap in Riga?", "a fishing licence"),
    ],
)
def test_for_whom_a_thing_is_belongs_to_the_thing(behind, stem, answer):
    text = f"Oslo urged Norway to scrap a fishing licence {behind}."

    assert (stem, answer) in asked(text, "inner told") + asked(text, "inner")
