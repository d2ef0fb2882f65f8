"""Stems are written whole and tidy, and understood without the article."""

from dataclasses import replace

import pytest

from quiz.questions.drafts import Kind, QuestionDraft
from quiz.questions.screening.wording import acronym_unexplained, words_repeated
from tests.quiz.questions.asked import ground_of
from tests.quiz.questions.screening.refused import rule_of


@pytest.mark.parametrize(
    ("stem", "rule"),
    [
        ("Which country closed the (Skagen harbour?", "stem untidy"),
        ("Which country closed the harbour to such trawlers in Skagen?", "stem does not stand alone"),
        ("However, which country closed the Skagen harbour?", "stem does not stand alone"),
        ("Which country closed the Skagen harbour last week?", "stem does not stand alone"),
        ("Which country closed Skagen and all but that from early?", "stem does not stand alone"),
        ("Which country closed the Skagen Harbour to the Skagen Harbour fleet?", "name repeated"),
        ("Which country closed the East Skagen harbour of the East Skagen Port Group?", None),
        ("Which country closed 40 harbours in May 2010 in 2020?", "dates in a row"),
        ("Which country closed 40 harbours in 2010 and 12 in 2020?", None),
        ("Which country closed the shitty harbour of Skagen?", "coarse"),
        ("Which country closed the Skagen harbour later that week?", "stem does not stand alone"),
        ("Which country closed the Skagen harbour days away?", "stem does not stand alone"),
        ("In return, which country closed the Skagen harbour?", "stem does not stand alone"),
        ("Looking forward which country closes the Skagen harbour?", "stem does not stand alone"),
        ("Which country closed the Skagen harbour instead?", "stem does not stand alone"),
        ("Which country closed the Skagen harbour as a result?", "stem does not stand alone"),
        ("Which country likewise closed the Skagen harbour?", "stem does not stand alone"),
        ("Which country ’ll close the Skagen harbour?", "stem untidy"),
        ('Which country called the Skagen harbour "the old gate,"?', "stem untidy"),
        ("Which country closed the SKAGEN HARBOUR to trawlers?", "stem untidy"),
        ("Which country closed the Skagen harbour to XQV trawlers?", "acronym unexplained"),
        ("Which country closed the Skagen harbour for the ESPN Trawlers?", None),
        ("Which country closed the Skagen harbour to trawlers of Marlo, DC?", None),
        ("Which country closed the Skagen harbour to ships of 40 GW?", None),
        ("Which country closed the Skagen harbour for SEK 40 million?", None),
        ("Which country closed the Skagen harbour for 40 million PLN?", None),
        ("Which country closed the old port of Skagen and the old port of Riga?", "words repeated"),
        ("Which country closed the Skagen harbour at the time?", "stem does not stand alone"),
        ("Which country closed the Skagen harbour to trawlers at the time of old wars?", None),
        ("Which country closed the old old harbour of Skagen?", "stem untidy"),
        ("Which country ended the Protected Status status of Skagen?", "stem untidy"),
        ("Which country closed the harbour of Walla Walla to trawlers?", None),
        ("Which country closed 33.0373405 percent of its wooden harbours?", "stem untidy"),
        ("Which country closed 33.037 percent of its wooden harbours?", None),
        ("In which week did trawlers leave the Skagen harbour in the week of storms?", "asked noun twice"),
        ("In which week did trawlers leave for the old three-week fair of Skagen?", None),
        ("According to Jon Vik, which harbour does the Skagen harbour own in Riga?", "asked noun twice"),
        ("Which country closed the old port of Skagen and a port of Riga?", None),
        ("Which country closed the Skagen harbour to NATO trawlers?", None),
        ("Which country closed " + "the Skagen harbour and " * 9 + "left?", "stem length"),
    ],
)
def test_refusal_names_what_is_wrong_with_the_stem(ground, draft, stem, rule):
    assert rule_of(ground, replace(draft, stem=stem)) == rule


@pytest.mark.parametrize(
    "quoted",
    [
        "Skagen Harbour is Denmark, and Denmark is Skagen Harbour",
        "When trawlers shake the old port, we shake the old port",
        "The port had a good year — trawlers stayed away",
    ],
)
def test_words_of_a_quotation_are_its_speakers_own(ground, draft, quoted):
    said = replace(draft, kind=Kind.TYPED, rule="quotation", stem=f"Who said: “{quoted}”?")
    said = replace(said, answers=("Jon Vik",), accept=())

    assert rule_of(ground, said) is None
    assert rule_of(ground, replace(said, rule="subject")) is not None


@pytest.mark.parametrize(
    ("told", "rule"),
    [
        ("trawlers in Skagen “sink our boats when we sleep”", None),
        ("trawlers in Skagen sink our boats when we sleep", "stem does not stand alone"),
        ("trawlers in Skagen “sink those other boats”", "stem does not stand alone"),
    ],
)
def test_we_in_the_marks_of_a_report_are_whoever_is_asked_for(ground, draft, told, rule):
    said = replace(draft, kind=Kind.TYPED, rule="report", stem=f"Who said that {told}?", accept=())

    assert rule_of(ground, replace(said, answers=("Jon Vik",))) == rule


@pytest.mark.parametrize(
    "words",
    [
        "Trains may come to the ports of LULEA, OSLO or RIGA",
        "Old harbours were closed and the ports of Lulea were not",
    ],
)
def test_words_of_a_quotation_stay_as_they_were_spoken(ground, draft, words):
    quoted = replace(draft, rule="quotation", stem=f"Which politician said: “{words}”?", answers=("Sweden",))

    assert rule_of(ground, quoted) is None


@pytest.mark.parametrize(("title", "expected"), [("XQVs Are Back", True), ("Boats Are Back", False)])
def test_letters_that_the_title_says_are_met(draft, title, expected):
    ground = ground_of("Denmark closed the Skagen harbour to XQV trawlers.", title=title)
    asked = replace(draft, stem="Which country closed the Skagen harbour to XQV trawlers?", sentence=1)

    assert (acronym_unexplained(ground, asked) == "") is expected


def test_letters_that_nobody_explains_are_not_quoted(ground, draft):
    stem = "Which politician said: “Old harbours were closed to the XQV trawlers of Lulea”?"

    assert rule_of(ground, replace(draft, rule="quotation", stem=stem)) == "acronym unexplained"


@pytest.mark.parametrize(
    ("called", "expected"),
    [("J.C.", "acronym unexplained"), ("J.C. Vik", None), ("The U.S.", None), ("The D.C.", None)],
)
def test_initials_that_nobody_explains_are_not_quoted(ground, draft, called, expected):
    stem = f"Which politician said: “{called} trawlers left for the old wooden harbours of Lulea”?"
    stem = stem if "Vik" not in called else stem.replace(" trawlers", " and his trawlers")

    assert rule_of(ground, replace(draft, rule="quotation", stem=stem)) == expected


@pytest.mark.parametrize(("rule", "refused"), [("subject", "stem does not stand alone"), ("report", None)])
def test_speaker_s_words_may_look_back_at_what_was_told(ground, draft, rule, refused):
    stem = "Which country found that crews of the Skagen harbour had already left for Riga?"

    assert rule_of(ground, replace(draft, rule=rule, stem=stem)) == refused


def test_refusal_of_a_gap_that_begins_with_a_pronoun(ground, draft):
    gap = replace(
        draft, kind=Kind.TYPED, rule="gap", stem="Fill the gap: It closed _____ to foreign trawlers."
    )

    assert rule_of(ground, replace(gap, options=(), answers=("Skagen",))) == "stem does not stand alone"


@pytest.mark.parametrize(
    ("stem", "rule"),
    [
        ("The old tour – the best in Skagen will end in _____.", "dash lost"),
        ("The old tour will end in _____.", None),
        ("The old tour – the best in Skagen – will end in _____.", None),
    ],
)
@pytest.mark.parametrize("dash", ["–", "--"])
def test_refusal_of_a_gap_that_lost_a_dash(stem, rule, dash):
    told = ground_of(f"The old tour {dash} the best in Skagen {dash} will end in 2031.")
    stem = f"Fill the gap: {stem.replace('–', dash)}"
    made = QuestionDraft("k", Kind.TYPED, "gap", stem, 1, 48, 52, ("2031",), ())

    assert (rule_of(told, made) == "dash lost") is (rule == "dash lost")


@pytest.mark.parametrize(
    ("stem", "is_refused"),
    [
        ("Who says that its founder left the old port?", True),
        ("Who says that the port lost its founder?", False),
    ],
)
def test_no_person_is_asked_for_by_its(ground, draft, stem, is_refused):
    said = replace(draft, kind=Kind.TYPED, stem=stem, answers=("Kari Nordby",))

    assert (rule_of(ground, said) == "wh-word and answer differ") == is_refused


def test_words_that_the_sentence_itself_says_twice_are_no_repetition():
    told = "The feast of the first ferry fell on the feast of the first crew of Tarn in _____."
    ground = ground_of(told.replace("_____", "2019"))
    gap = QuestionDraft("gap", Kind.TYPED, "gap", f"Fill the gap: {told}", 1, 75, 79, ("2019",), ())

    assert rule_of(ground, gap) is None
    assert words_repeated(ground_of("A port fell in 2019."), gap) != ""
