"""A quotation is asked for its speaker where it is a whole sentence that can be understood alone."""

import pytest

from quiz.questions.asking import quotations, reports, subjects
from quiz.questions.kinds import typed
from quiz.questions.options import actors
from quiz.questions.vetting import vetted
from quiz.questions.vetting.owners import surname_shared
from tests.quiz.questions.asked import asked, candidates, ground_of

SAID = "“The old bridge at Bergen will never carry trains again,”"
STEM = "Who said: “The old bridge at Bergen will never carry trains again”?"


@pytest.mark.parametrize(
    "text",
    [
        f"{SAID} said Mayor Jon Vik.",
        f"{SAID} Mayor Jon Vik said in Oslo.",
        f"{SAID} said Mayor Jon Vik. “The river is wide,” said Aino Laine.",
    ],
)
def test_whole_sentence_is_asked_for_its_speaker(text):
    assert asked(text, "quotation") == [(STEM, "Jon Vik")]


@pytest.mark.parametrize(
    "text, quotation",
    [
        (
            "“With a few new beams,” Mayor Jon Vik said, “the old bridge at Bergen can carry trains again.”",
            "With a few new beams, the old bridge at Bergen can carry trains again",
        ),
        (
            "“The old bridge at Bergen,” said Mayor Jon Vik, “will never carry heavy trains again.”",
            "The old bridge at Bergen will never carry heavy trains again",
        ),
    ],
)
def test_quotation_cut_in_two_by_its_speaker_is_asked_as_one(text, quotation):
    assert asked(text, "quotation") == [(f"Who said: “{quotation}”?", "Jon Vik")]


def test_first_half_of_a_quotation_cut_in_two_is_not_asked_alone():
    text = "“If Bergen wants its heavy trains on the old bridge,” said Mayor Jon Vik, “this is wrong.”"

    assert asked(text, "quotation") == []


LONG = (
    "The bridge at Bergen carries forty heavy trains from Kelda to the port of Oslo every single night, "
    "and the town of Tarn gets nothing of what the railway earns from all this traffic but its dust"
)


def test_long_quotation_of_which_no_part_stands_is_asked_whole():
    assert asked(f"“{LONG.replace(', and', ' and')},” said Mayor Jon Vik.", "quotation") == [
        (f"Who said: “{LONG.replace(', and', ' and')}”?", "Jon Vik")
    ]
    ((stem, _),) = asked(f"“{LONG},” said Mayor Jon Vik.", "quotation")
    assert len(stem.split()) < len(LONG.split())


@pytest.mark.parametrize(
    "text",
    [
        "Mayor Jon Vik said “the old bridge at Bergen will never carry trains again”.",
        "Mayor Jon Vik said in a letter that “the old bridge at Bergen will never carry trains again”.",
        "Even so, “the old bridge at Bergen will never carry trains again,” Mayor Jon Vik said.",
    ],
)
def test_whole_clause_that_begins_small_is_asked_like_a_sentence(text):
    assert asked(text, "quotation") == [(STEM, "Jon Vik")]


@pytest.mark.parametrize(
    "text",
    [
        "Mayor Jon Vik wants what “the old bridge at Bergen will never carry again”.",
        "Mayor Jon Vik said that “old bridges at Bergen and heavy trains again”.",
        "Mayor Jon Vik said “the old bridge at Bergen will never carry trains” in this town again.",
    ],
)
def test_words_that_begin_small_and_are_no_clause_are_not_asked(text):
    assert asked(text, "quotation") == []


def test_body_that_is_quoted_is_asked_for_by_its_kind():
    assert asked(f"{SAID} the Baltic Council said in a report.", "quotation") == [
        (STEM.replace("Who", "Which organisation"), "Baltic Council")
    ]


@pytest.mark.parametrize(
    "speaker, said",
    [
        ("Aino Laine’s deputy Jon Vik", "Jon Vik"),
        ("Jon Vik, a former captain and an adviser to Aino Laine", "Jon Vik"),
        ("a spokesman for Aino Laine", None),
        ("Jon Vik, Aino Laine and Ole Dahl", None),
    ],
)
def test_person_by_whom_a_speaker_is_told_of_does_not_speak(speaker, said):
    text = f"Mayor Jon Vik met Senator Aino Laine and Captain Ole Dahl.\n\n{SAID} said {speaker}."

    assert asked(text, "quotation") == ([(STEM, said)] if said else [])


def test_comma_of_a_quotation_within_goes_with_the_speaker():
    text = "“Every child in Bergen knows the warning, ‘Keep off the old bridge,’” said Mayor Jon Vik."

    assert asked(text, "quotation") == [
        ("Who said: “Every child in Bergen knows the warning, ‘Keep off the old bridge’”?", "Jon Vik")
    ]


@pytest.mark.parametrize(
    "text",
    [
        "“The bridge is closed,” said Mayor Jon Vik.",
        "“It will never carry heavy trains across Bergen again,” said Mayor Jon Vik.",
        "“They say the old bridge at Bergen will never carry trains,” said Mayor Jon Vik.",
        "“Jon Vik will never see trains on the old bridge again,” said Mayor Jon Vik.",
        f"{SAID} the ministry said.",
        f"{SAID} said Mayor Jon Vik and Senator Aino Laine.",
        "“Repairing it will cost the city of Bergen fifty million crowns,” said Mayor Jon Vik.",
        "“The Bergen council never paid for that bridge in all its years,” said Mayor Jon Vik.",
        "“Both towns will want to keep trains on old bridges,” said Mayor Jon Vik.",
        "“There is just a long queue of heavy trains,” said Mayor Jon Vik.",
        "“Heavy trains shook the old bridge at Bergen last week,” said Mayor Jon Vik.",
    ],
)
def test_short_pointing_or_unnamed_quotation_is_not_asked(text):
    assert asked(text, "quotation") == []


@pytest.mark.parametrize(
    "quotation",
    [
        "There are grave doubts about how Bergen counts its old bridges",
        "It is time to close the old bridge and save Bergen some money",
        "If the council wants trains back in Bergen, it must repair two bridges",
        "Heavy trains shake old bridges in Bergen until they fall",
        "Old bridges in Bergen carry heavy trains",
        "Both Bergen and Oslo will want to keep trains on old bridges",
    ],
)
def test_word_that_points_nowhere_or_at_the_quotation_itself_may_stand(quotation):
    assert asked(f"“{quotation},” said Mayor Jon Vik.", "quotation") == [
        (f"Who said: “{quotation}”?", "Jon Vik")
    ]


@pytest.mark.parametrize(
    "text",
    [
        "“We counted 40 people on Monday. {},” said Mayor Jon Vik.",
        "Mayor Jon Vik said that rain had come to Oslo. “{},” he added.",
        "“We counted 40 people on Monday,” said Mayor Jon Vik. “{}.”",
        "“It fell on Monday,” said Mayor Jon Vik.\n\n“{}.”",
        "“It fell on Monday,” said Mayor Jon Vik.\n\n“{}.” He says that rain will come.",
        "Mayor Jon Vik says: “It fell on Monday.\n\n“{}.”",
    ],
)
def test_quotation_that_runs_on_is_asked_for_the_one_who_goes_on(text):
    text = text.format("The old bridge at Bergen will never carry trains again")

    assert (STEM, "Jon Vik") in asked(text, "quotation")


def test_sentence_that_tells_who_goes_on_speaking_is_part_of_the_explanation():
    text = (
        "“It fell on Monday,” said Mayor Jon Vik. “The old bridge at Bergen will never carry trains again.”"
    )
    ground = ground_of(text)
    draft = typed.draft(ground, next(quotations.ask(ground)))

    told = "“‘It fell on Monday,’ said Mayor Jon Vik.” (sentence 1)"
    assert (draft.sentence, draft.explanation) == (2, f"Who speaks in sentence 2 is told in {told}.")


@pytest.mark.parametrize(
    "said",
    [
        "Old Bergen Bridge Society deputy director Jon Vik said.",
        "Jon Vik, the society’s founder, said in praising “the new bridge.”",
    ],
)
def test_speaker_beside_a_verb_of_saying_is_found_where_the_clause_is_not_parsed(said):
    assert asked(f"{SAID} {said}", "quotation") == [(STEM, "Jon Vik")]


def test_body_is_asked_for_where_the_end_of_its_name_says_which():
    text = f"The Norwegian Bridge Institute met in Oslo.\n\n{SAID} the bridge institute wrote."

    assert asked(text, "quotation") == [
        (STEM.replace("Who said", "Which organisation wrote"), "Norwegian Bridge Institute")
    ]


def test_speaker_by_a_surname_that_two_people_bear_is_not_asked():
    text = f"Mayor Jon Vik spoke first. Captain Ole Vik came later.\n\n{SAID} {{}} said.\n\nRain fell."
    refused = {
        name: surname_shared(ground, one)
        for name in ("Vik", "Jon Vik")
        for ground in [ground_of(text.format(name))]
        for one in quotations.ask(ground)
    }

    assert [bool(reason) for reason in refused.values()] == [True, False]


def test_question_that_is_quoted_is_asked_with_one_mark():
    text = "“Will the old bridge at Bergen ever carry trains again?” asked Mayor Jon Vik."

    assert asked(text, "quotation") == [
        ("Who asked: “Will the old bridge at Bergen ever carry trains again?”", "Jon Vik")
    ]


@pytest.mark.parametrize(
    "text",
    [
        f"“It fell on Monday,” said Mayor Jon Vik.\n\n{SAID} the woman said.",
        f"Mayor Jon Vik came to Oslo.\n\nRain fell on the harbour.\n\n{SAID} he said.",
        "The bridge fell.\n\n“The old bridge at Bergen will never carry trains again.”",
    ],
)
def test_quotation_of_somebody_unknown_is_not_asked(text):
    assert asked(text, "quotation") == []


EVERYBODY = {"Aino Laine", "Nils Berg", "Eva Lund"}


@pytest.mark.parametrize(
    ("first", "room", "expected"),
    [
        (f"{SAID} said Mayor Jon Vik.", quotations, EVERYBODY),
        (
            "Mayor Jon Vik said that heavy trains will damage the old bridge at Bergen.",
            reports,
            {"Aino Laine"},
        ),
        ("Mayor Jon Vik announced a new plan for the old bridges of Bergen.", subjects, {"Aino Laine"}),
    ],
)
def test_others_who_speak_are_the_rivals_of_a_speaker_and_their_like_of_a_source(first, room, expected):
    text = (
        f"{first}\n\n“Rain is falling,” said Senator Aino Laine.\n\n"
        "“Ships are late,” said Captain Nils Berg.\n\nSinger Ole Dahl sang in Oslo.\n\n"
        "“Nobody is hurt,” said Doctor Eva Lund."
    )
    ground = ground_of(text)
    candidate = next(one for one in room.ask(ground) if one.answer.text == "Jon Vik")

    assert {rival.text for rival in actors.rivals(ground, candidate, 0)} == expected


def test_where_few_speak_the_subject_of_said_stands_beside_others():
    text = (
        "Mayor Jon Vik announced a new plan for the old bridges of Bergen.\n\n"
        "“Rain is falling,” said Mayor Aino Laine.\n\nMayor Ole Dahl sang in Oslo."
    )
    ground = ground_of(text)
    candidate = next(one for one in subjects.ask(ground) if one.answer.text == "Jon Vik")

    assert {rival.text for rival in actors.rivals(ground, candidate, 0)} == {"Aino Laine", "Ole Dahl"}


@pytest.mark.parametrize(
    ("quoted", "is_doubted"),
    [
        ("The earlier levels are still thought to be safe for whales", True),
        ("We would like the money to become a tool for the harbour of Bergen", True),
        ("The minister knows that the bridge will never carry the trains", True),
        ("Old trains in Bergen never stop there without a reason", True),
        ("Families in Bergen must unite against this danger of heavy trains", True),
        ("If heavy trains shake the old bridge at Bergen, that means it will fall", True),
        ("The old bridge at Bergen will never carry heavy trains again", False),
    ],
)
def test_quotation_that_leans_on_a_thing_told_before_is_doubted(quoted, is_doubted):
    before = "The port set two levels of noise. Kari Nordby was given money. A bridge carries trains."

    found = candidates(f"{before} “{quoted},” said Kari Nordby, the mayor of Oslo.", "quotation")

    assert [("quotation looks back" in one.doubts) for one in found] == [is_doubted]


@pytest.mark.parametrize(
    ("quoted", "is_asked"),
    [
        ("The doctrine says that heavy trains must never cross the bridges of Bergen", False),
        ("For many winters, the doctrine was called the curse of Bergen", False),
        ("The dangers are huge and growing for the old bridges of Bergen", False),
        ("The danger is that heavy trains will cross the bridges of Bergen", True),
        ("The idea of heavy trains on the bridges of Bergen is old", True),
        ("If trains come, the doctrine says that the bridges of Bergen will fall", True),
        ("The chancellor wants heavy trains on the bridges of Bergen", True),
    ],
)
def test_quotation_whose_subject_is_a_thing_told_elsewhere_is_not_asked(quoted, is_asked):
    text = f"Bergen has a doctrine of danger. “{quoted},” said Kari Nordby, the mayor of Oslo."

    assert bool(asked(text, "quotation")) is is_asked


def test_sentence_that_leans_on_no_other_is_asked_rather_than_a_longer_one():
    text = (
        "A port has whales. “The whales know the port, the crews and the noise of heavy trains from Oslo,"
        " but old bridges in Bergen carry trains,” said Kari Nordby."
    )

    assert asked(text, "quotation") == [("Who said: “Old bridges in Bergen carry trains”?", "Kari Nordby")]


@pytest.mark.parametrize(
    "quoted",
    [
        "The present limit for noise in the harbours of Norway is set to change",
        "We would like the whales of Bergen to become a reason for everyone to visit",
    ],
)
def test_quotation_that_says_which_thing_it_means_is_asked(quoted):
    text = f"The port has noise and whales. “{quoted},” said Kari Nordby, the mayor of Oslo."

    assert asked(text, "quotation") == [(f"Who said: “{quoted}”?", "Kari Nordby")]


def test_gap_within_a_quotation_is_a_mark_of_its_own():
    text = "“The old bridge at Bergen ... will never carry trains again,” said Mayor Jon Vik."

    assert asked(text, "quotation") == [
        ("Who said: “The old bridge at Bergen … will never carry trains again”?", "Jon Vik")
    ]


@pytest.mark.parametrize("note", ["(of Oslo, editor's note)", "[Oslo’s council, editor’s note]", "(ed.)"])
def test_note_of_the_editor_is_no_part_of_what_was_said(note):
    text = f"“However, the old bridge at Bergen {note} will never carry trains again,” said Mayor Jon Vik."

    assert asked(text, "quotation") == [(STEM, "Jon Vik")]


def test_sponsors_and_sense_words_beside_a_quotation_do_not_count():
    text = f"Supported by a grant from Oslo, Mayor Jon Vik said, “{STEM[11:-2]},” but not when."
    ground = ground_of(text)

    assert [vetted(ground, one) for one in quotations.ask(ground)] == [None]


def test_opening_of_a_long_quotation_is_no_side_clause():
    said = (
        "Whilst the old ferries of Norway carry nobody in the long dark winter, what we build now in Bergen "
    )
    said += (
        "will carry cars and crews across the wide fjord in any storm, by day and by night, for many years"
    )

    assert asked(f"“{said},” said Kari Lund.", "quotation") == []


@pytest.mark.parametrize(("who", "is_sure"), [("Ann Lee", False), ("Ann Lee, a nurse", True)])
def test_quotation_of_a_passer_by_is_doubted(who, is_sure):
    text = f"“The old bridge at Bergen will be closed to heavy trains,” said {who}."
    (found,) = candidates(text, "quotation")

    assert ("passer-by" in found.doubts) is not is_sure


def test_speaker_with_a_long_apposition_is_not_the_place_at_its_end():
    told = "Ann Lee, a cook at the Harbour Hotel in Bergen, Norway, and owner of two boats"
    text = f"{SAID} {told}, said in a statement."

    assert [answer for _, answer in asked(text, "quotation")] != ["Norway"]


@pytest.mark.parametrize(
    ("first", "second", "whole"),
    [
        ("Forty years in the port of Bergen", "have taught me a lot about trains", "Bergen have taught"),
        ("Heavy trains shake two old bridges of Bergen", "houses and ferries in Oslo", "Bergen, houses"),
        ("The people who built the port of Bergen", "know a lot about trains", "Bergen know a lot"),
    ],
)
def test_comma_before_the_speaker_does_not_part_subject_and_verb(first, second, whole):
    ((stem, _),) = asked(f"“{first},” said Jon Vik, “{second}.”", "quotation")

    assert whole in stem


CUT = "Heavy trains shake two old bridges of Bergen and many a house in Oslo"


@pytest.mark.parametrize(
    ("rest", "is_doubted"),
    [
        (", but he says that these are nothing beside what the North Sea can do in any winter", True),
        ("; he says that these are nothing beside what the North Sea can do in any winter", False),
        (", but he is none of ours", False),
    ],
)
def test_quotation_that_ends_long_before_its_point_is_doubted(rest, is_doubted):
    (found,) = candidates(f"“{CUT}{rest},” said Kari Nordby, the mayor of Oslo.", "quotation")

    assert found.stem == f"Who said: “{CUT}”?"
    assert ("quotation ends before its point" in found.doubts) is is_doubted


def test_whole_that_leans_on_what_was_said_is_asked_rather_than_a_part_without_its_point():
    said = f"{CUT}, and this kind of damage will cost Norway money"

    assert asked(f"“{said},” said Mayor Jon Vik.", "quotation") == [(f"Who said: “{said}”?", "Jon Vik")]


MONEY = "The council was given money for a bridge."
LEANING = "We would like the money to become a tool for the harbour of Bergen"


@pytest.mark.parametrize(
    ("said", "quotation"),
    [
        (
            f"“Bergen has money for two bridges. {LEANING},” said Mayor Jon Vik.",
            f"Bergen has money for two bridges. {LEANING}",
        ),
        (
            f"“Bergen has money for two bridges,” said Mayor Jon Vik. “{LEANING}.”",
            f"Bergen has money for two bridges. {LEANING}",
        ),
        (f"“Bergen has no bridges for it. {LEANING},” said Mayor Jon Vik.", LEANING),
        (f"“Money for Bergen! {LEANING},” said Mayor Jon Vik.", LEANING),
        (f"“Who pays for Bergen and two bridges? {LEANING},” said Mayor Jon Vik.", LEANING),
        (
            f"“Bergen has money for two bridges,” said Captain Ole Dahl. “{LEANING},” said Mayor Jon Vik.",
            LEANING,
        ),
    ],
)
def test_sentence_that_leans_on_the_one_before_in_its_quotation_is_asked_with_it(said, quotation):
    stems = [stem for stem, answer in asked(f"{MONEY}\n\n{said}", "quotation") if answer == "Jon Vik"]

    assert stems[-1] == f"Who said: “{quotation}”?"


def test_two_sentences_asked_together_are_asked_once():
    text = f"{MONEY}\n\n“Bergen has money for two bridges. {LEANING},” said Mayor Jon Vik."
    (found,) = candidates(text, "quotation")

    assert found.sentence == 3
    assert "quotation looks back" not in found.doubts


@pytest.mark.parametrize(
    ("said", "asked_as"),
    [
        ("Mayor Jon Vik wrote in a letter", "Who wrote"),
        ("Mayor Jon Vik tweeted", "Who wrote"),
        ("Mayor Jon Vik, who wrote two books, said", "Who said"),
        ("the Baltic Council writes", "Which organisation wrote"),
    ],
)
def test_what_somebody_wrote_is_not_asked_as_said(said, asked_as):
    ((stem, _),) = asked(f"{SAID} {said}.", "quotation")

    assert stem == STEM.replace("Who said", asked_as)


def test_quotation_that_trails_off_ends_with_its_last_word():
    text = (
        'Jon Vik, a crew chief, said: "The ferries of Norway have carried crews to Iceland for centuries...'
    )

    assert [stem for stem, _ in asked(text, "quotation")] == [
        "Who said: “The ferries of Norway have carried crews to Iceland for centuries”?"
    ]
