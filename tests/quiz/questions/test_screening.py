from dataclasses import replace

import pytest

from quiz.questions import screening, write_questions
from quiz.questions.drafts import Kind, OptionDraft, QuestionDraft
from quiz.questions.ground import Ground
from quiz.questions.screening import answers, refusal, worth
from tests.quiz.questions.asked import ground_of
from tests.quiz.questions.made import make_analysis


@pytest.fixture(scope="module")
def ground():
    return Ground(make_analysis())


@pytest.fixture(scope="module")
def draft(ground):
    questions = write_questions(ground.analysis).questions
    return next(one for one in questions if one.rule == "subject" and one.sentence == 2)


def rule_of(ground, draft):
    found = refusal(ground, draft)
    return found and found.rule


@pytest.mark.parametrize(("rule", "refused"), [("gap", None), ("subject", "clause left over")])
def test_gap_may_end_its_sentence_behind_since(ground, draft, rule, refused):
    stem = "Fill the gap: Danish herring prices in Skagen fell to the lowest level since _____."

    assert (
        rule_of(ground, replace(draft, rule=rule, kind=Kind.TYPED, stem=stem, answers=("2019",))) == refused
    )


def test_gap_that_lost_what_its_last_word_leads_to_is_refused(ground, draft):
    stem = "Fill the gap: Denmark closed the Skagen harbour, which Kari Nordby blasted in _____ as."
    gap = replace(draft, rule="gap", kind=Kind.TYPED, stem=stem, answers=("2019",))

    assert rule_of(ground, gap) == "clause left over"


@pytest.mark.parametrize(
    "stem",
    [
        "Which country blamed the old harbour council for its decision to no longer?",
        "Which country was able to keep its herring fleet simply?",
        "Which country maintains that since the tea of its harbours is bitter?",
    ],
)
def test_stem_that_ends_on_a_word_that_leads_on_is_refused(ground, draft, stem):
    assert rule_of(ground, replace(draft, stem=stem)) == "clause left over"


@pytest.mark.parametrize(
    ("rule", "name", "is_unfit"),
    [("quotation", "Obama", False), ("quotation", "Nordby", True), ("subject", "Obama", True)],
)
def test_one_whom_everybody_knows_by_a_surname_may_have_said_it(ground, draft, rule, name, is_unfit):
    said = replace(
        draft, rule=rule, kind=Kind.TYPED, stem="Who said: “Trawlers shake the port”?", answers=(name,)
    )

    assert bool(answers.key_unfit(ground, said)) is is_unfit


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
    ("stem", "rule"),
    [
        ("Which country, Denmark or not, closed the Skagen harbour?", "key in stem"),
        ("Which country besides Norway closed the Skagen harbour?", "option in stem"),
        ("Which country closed the (Skagen harbour?", "stem untidy"),
        ("Which country closed the harbour to such trawlers in Skagen?", "stem does not stand alone"),
        ("However, which country closed the Skagen harbour?", "stem does not stand alone"),
        ("Which country closed the Skagen harbour last week?", "stem does not stand alone"),
        ("Which country closed the Skagen harbour to the?", "clause left over"),
        ("Which country closed the Skagen harbour to find out?", "clause left over"),
        ("Which country did it?", "trivial"),
        ("Which country has played a critical role?", "clause left over"),
        ("Which country took over the Skagen harbour as chairman?", "clause left over"),
        ("Which country closed Skagen and all but that from early?", "stem does not stand alone"),
        ("Which country closed the Skagen Harbour to the Skagen Harbour fleet?", "name repeated"),
        ("Which country closed the East Skagen harbour of the East Skagen Port Group?", None),
        ("Which country closed Skagen harbour for Jon born in Oslo?", "clause left over"),
        ("Which country closed the Skagen harbour because?", "clause left over"),
        ("Which country closed the Skagen harbour and although it was old?", "clause left over"),
        ("Which country closed the Skagen harbour and although it was old, sold it for two whales?", None),
        ("Which country listed the Skagen harbour with an assessed value?", "clause left over"),
        ("Which country listed the Skagen harbour with an assessed value $4m?", "clause left over"),
        ("Which country listed the Skagen harbour with an assessed value of $4m?", None),
        ("Which country closed Skagen in 2017 its largest harbour and a port?", "clause left over"),
        ("Which country closed Skagen in 2017, its largest harbour and a port?", None),
        ("Which country closed the Skagen harbour, in part?", "clause left over"),
        ("By which country was Kari Nordby of Skagen elected?", "clause left over"),
        ("Which country has closed 76 wooden harbours to trawlers since 2005?", None),
        ("Which country closed not only the Skagen harbour?", "clause left over"),
        ("Which country closed not only the Skagen harbour but a port?", None),
        ("Which country closed Skagen for a man who Ann Lee said fell?", "clause left over"),
        ("Which country closed 40 harbours in May 2010 in 2020?", "dates in a row"),
        ("Which country closed 40 harbours in 2010 and 12 in 2020?", None),
        ("Which country closed the shitty harbour of Skagen?", "coarse"),
        ("Which country closed the Skagen harbour although nobody?", "clause left over"),
        ("Which country closed the Skagen harbour for Vincent van?", "clause left over"),
        ("Which country closed the Skagen harbour later that week?", "stem does not stand alone"),
        ("Which country closed the Skagen harbour days away?", "stem does not stand alone"),
        ("In return, which country closed the Skagen harbour?", "stem does not stand alone"),
        ("Looking forward which country closes the Skagen harbour?", "stem does not stand alone"),
        ("Which country closed the Skagen harbour instead?", "stem does not stand alone"),
        ("Which country closed the Skagen harbour as a result?", "stem does not stand alone"),
        ("Which country likewise closed the Skagen harbour?", "stem does not stand alone"),
        ("Which country closed the Skagen harbour for all?", "clause left over"),
        ("Which country ’ll close the Skagen harbour?", "stem untidy"),
        ('Which country called the Skagen harbour "the old gate,"?', "stem untidy"),
        ("Which country closed the SKAGEN HARBOUR to trawlers?", "stem untidy"),
        ("Which country closed the Skagen harbour to XQV trawlers?", "acronym unexplained"),
        ("Which country closed the Skagen harbour for the ESPN Trawlers?", None),
        ("Which country closed the Skagen harbour for SEK 40 million?", None),
        ("Which country closed the Skagen harbour for 40 million PLN?", None),
        ("Which country closed the old port of Skagen and the old port of Riga?", "words repeated"),
        ("Which country closed a harbour?", "trivial"),
        ("Which country’s harbour did 40 trawlers of Skagen have?", None),
        ("Which country closed the Skagen harbour that trawlers have?", "clause left over"),
        ("Which country closed the Skagen harbour at the time?", "stem does not stand alone"),
        ("Which country closed the Skagen harbour to trawlers at the time of old wars?", None),
        ("Which country closed down the harbour?", "trivial"),
        ("Which country closed a harbour in Skagen?", "trivial"),
        ("Which country closed a list of 76 wooden harbours?", None),
        ("Which country closed 76 harbours?", "trivial"),
        ("Which country closed the old old harbour of Skagen?", "stem untidy"),
        ("Which country ended the Protected Status status of Skagen?", "stem untidy"),
        ("Which country closed the harbour of Walla Walla to trawlers?", None),
        ("Which country closed 33.0373405 percent of its wooden harbours?", "stem untidy"),
        ("Which country closed 33.037 percent of its wooden harbours?", None),
        ("Which country fed yellow straw and barley to horses?", None),
        ("Which country fed either yellow straw or barley to horses?", None),
        ("Which country fed yellow straw to horses on either side of Riga?", None),
        ("Which country fed either yellow straw to horses of Riga?", "clause left over"),
        ("Which country fed yellow straw and barley to an ox?", "trivial"),
        ("In which week did trawlers leave the Skagen harbour in the week of storms?", "asked noun twice"),
        ("In which week did trawlers leave for the old three-week fair of Skagen?", None),
        ("According to Jon Vik, which harbour does the Skagen harbour own in Riga?", "asked noun twice"),
        ("Which country closed the old port of Skagen and a port of Riga?", None),
        ("Which country closed the Skagen harbour to Jon Vik, who was born in Riga?", None),
        ("Which country closed the Skagen harbour to foreign trawlers for the week?", None),
        ("Which country closed the Skagen harbour for the week?", "trivial"),
        ("Which country closed the Skagen harbour because nobody sailed?", None),
        ("Which country closed the Skagen harbour to NATO trawlers?", None),
        ("Which country closed " + "the Skagen harbour and " * 9 + "left?", "stem length"),
    ],
)
def test_refusal_names_what_is_wrong_with_the_stem(ground, draft, stem, rule):
    assert rule_of(ground, replace(draft, stem=stem)) == rule


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


@pytest.mark.parametrize("rule", ["subject", "where", "preposition"])
def test_refusal_of_a_deed_told_in_few_words(ground, draft, rule):
    short = replace(draft, rule=rule, stem="To which country did Jon Vik carry herring?")
    named = replace(short, stem="To which agency did Jon Vik carry herring?")
    long = replace(short, stem="To which country did Jon Vik carry frozen herring?")

    assert rule_of(ground, named) == "trivial"

    assert rule_of(ground, short) == "trivial"
    assert rule_of(ground, long) is None


def test_refusal_of_a_longer_name_of_the_one_beside_the_answer(ground, draft):
    asked = replace(
        draft, rule="companion", stem="Norway and which other country closed the old Skagen harbour?"
    )
    norway = next(k for k, one in enumerate(ground.analysis.actors) if one.name == "Norway")
    options = (*draft.options[:-1], OptionDraft("Kingdom of Norway"))

    assert rule_of(ground, replace(asked, actors=(norway,), options=options)) == "option in stem"


def test_refusal_of_options_that_say_the_same(ground, draft):
    options = (*draft.options, OptionDraft("the Denmark"))

    assert rule_of(ground, replace(draft, options=options)) == "option repeated"


def test_refusal_of_a_person_without_a_whole_name(ground, draft):
    asked = replace(draft, kind=Kind.TYPED, stem="Who closed the Skagen harbour in June 2019?", options=())

    assert rule_of(ground, replace(asked, answers=("Nordby",))) == "key unfit"


def test_refusal_of_a_gap_that_begins_with_a_pronoun(ground, draft):
    gap = replace(
        draft, kind=Kind.TYPED, rule="gap", stem="Fill the gap: It closed _____ to foreign trawlers."
    )

    assert rule_of(ground, replace(gap, options=(), answers=("Skagen",))) == "stem does not stand alone"


@pytest.mark.parametrize(
    ("text", "value", "other", "rule"),
    [
        ("Denmark closed the harbour to boats over 38 metres.", "38", "37", "bound swapped"),
        (
            "Danish herring prices fell to the lowest level since June 2019.",
            "June 2019",
            "June 2017",
            "bound swapped",
        ),
        ("Danish herring prices fell to a new lowest level in June 2019.", "2019", "2017", None),
    ],
)
def test_refusal_of_a_moved_bound(text, value, other, rule):
    moved = ground_of(text)
    start = text.index(value)
    told = QuestionDraft(
        "k", Kind.TRUE_FALSE, "statement", text.replace(value, other), 1,
        start, start + len(value), ("False",), (OptionDraft("True"), OptionDraft("False", is_key=True)),
    )  # fmt: skip

    assert rule_of(moved, told) == rule


@pytest.mark.parametrize(
    ("answer", "rule"),
    [
        ("the Lind government", "other fair forms"),
        ("Pentagon", "other fair forms"),
        ("Zhongnanhai", "other fair forms"),
        ("Brussels", None),
        ("more boron", "other fair forms"),
        ("more than half", None),
        ("Denmark", None),
    ],
)
def test_refusal_of_typed_answers_with_other_fair_forms(ground, draft, answer, rule):
    asked = replace(draft, kind=Kind.TYPED, options=(), answers=(answer,))

    assert rule_of(ground, asked) == rule


def test_government_asked_for_as_one_goes_by_no_country(ground, draft):
    asked = replace(draft, kind=Kind.TYPED, options=(), answers=("the Lind administration",))

    assert rule_of(ground, asked) == "other fair forms"
    stem = "Which administration closed the Skagen harbour to foreign trawlers in 2019?"
    assert rule_of(ground, replace(asked, stem=stem)) is None


def test_refusal_of_a_person_whose_surname_the_stem_spells_out(ground, draft):
    stem = "Who was praised in Oslo, which named its Nordbyallee in 1939?"
    asked = replace(draft, kind=Kind.TYPED, stem=stem, options=(), answers=("Kari Nordby",))

    assert rule_of(ground, asked) == "key half in stem"


def test_words_before_an_amount_spell_nothing_out(ground, draft):
    stem = "How many boats did Norway sell in 2019, of which fewer than half sailed?"
    asked = replace(draft, kind=Kind.TYPED, stem=stem, options=(), answers=("more than 400",))

    assert rule_of(ground, asked) != "key half in stem"


@pytest.mark.parametrize(
    ("stem", "actors", "rule"),
    [
        ("Fill the gap: Minister Jon Vik is suing Kari Lind for _____.", (0, 1), None),
        ("Fill the gap: The Old Tarn Fund paid _____.", (0,), "trivial"),
    ],
)
def test_amount_between_two_names_needs_hardly_a_word_and_behind_one_some(ground, draft, stem, actors, rule):
    asked = replace(draft, kind=Kind.TYPED, rule="gap", stem=stem, options=(), answers=("$300m",))

    assert rule_of(ground, replace(asked, actors=actors)) == rule


@pytest.mark.parametrize("answer", ["$300m", "300"])
def test_amount_beside_two_names_needs_few_words(ground, draft, answer):
    stem = "Fill the gap: The US announced more than _____ to help Norway."
    asked = replace(draft, kind=Kind.TYPED, rule="gap", stem=stem, options=(), answers=(answer,))

    assert rule_of(ground, asked) is None


@pytest.mark.parametrize(
    ("stem", "rule"),
    [
        ("Norway took a page.", "trivial"),
        ("Heavy storms often damage wooden boats and old nets.", "trivial"),
        ("Heavy storms often damage wooden boats and nets in Skagen.", None),
    ],
)
def test_refusal_of_a_statement_without_name_or_figure(ground, draft, stem, rule):
    judged = replace(draft, kind=Kind.TRUE_FALSE, stem=stem, answers=("True",), options=(), actors=())

    assert rule_of(ground, judged) == rule


def test_refusal_of_what_the_headline_says(ground, draft):
    told = Ground(replace(ground.analysis, title="Denmark closed Skagen harbour to foreign trawlers"))
    stem = "Which country closed the Skagen harbour to foreign trawlers?"

    assert rule_of(told, replace(draft, stem=stem)) == "title tells"


@pytest.mark.parametrize(
    ("stem", "rule"),
    [
        ("Fill the gap: The weather turned and _____ closed many old harbours to trawlers.", "gap left open"),
        ("Fill the gap: The weather turned and _____ closed many old harbours to Skagen trawlers.", None),
    ],
)
def test_refusal_of_a_gap_that_many_countries_fit(ground, draft, stem, rule):
    assert rule_of(ground, replace(draft, rule="gap", stem=stem)) == rule


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


@pytest.mark.parametrize(("times", "rule"), [(5, "only one"), (4, None)])
def test_refusal_of_the_one_city_that_the_article_tells_of(ground, draft, times, rule):
    told = Ground(ground.analysis)
    riga = next(k for k, actor in enumerate(told.analysis.actors) if actor.label == "city")
    told.sentences_of_actor = {riga: tuple(range(1, times + 1))}
    stem = "In which city did Norway sign the fishing treaty with Iceland?"
    asked = replace(draft, kind=Kind.TYPED, rule="object", stem=stem, options=(), answers=("Riga",))

    assert rule_of(told, asked) == rule


@pytest.mark.parametrize(("key", "rule"), [("at least 19", "bounds nested"), ("about 19", None)])
def test_refusal_of_bounds_among_options(ground, draft, key, rule):
    bound = key.removesuffix("19")
    options = (OptionDraft(key, is_key=True), *(OptionDraft(f"{bound}{n}") for n in ("23", "31", "41")))
    asked = replace(draft, stem="How many trawlers left the Skagen harbour in June 2019?", options=options)

    assert rule_of(ground, replace(asked, answers=(key,))) == rule


@pytest.mark.parametrize(("key", "reason"), [("40", "“more than” sets a bound, no value"), ("2018", "")])
def test_refusal_of_a_gap_right_behind_a_bound(key, reason):
    text = "Denmark closed the old fishing harbour of Skagen to more than 40 trawlers in 2018."
    gapped = ground_of(text)
    start = text.index(key)
    options = tuple(OptionDraft(text, is_key=text == key) for text in (key, "1999", "2007", "2011"))
    gap = QuestionDraft(
        "key",
        Kind.SINGLE,
        "gap",
        f"Fill the gap: {text.replace(key, '_____')}",
        1,
        start,
        start + len(key),
        answers=(key,),
        options=options,
    )

    assert worth.bounds_nested(gapped, gap) == reason


@pytest.mark.parametrize(
    ("key", "stem", "rule"),
    [
        ("40 percent", "What percentage of the cod did Denmark catch?", None),
        ("14 tonnes", "How much cod did Denmark catch as Norway caught 12 tonnes?", None),
        ("herring quota", "Which herring did Denmark catch in the Skagen strait?", None),
        ("Skagen strait", "Which Skagen harbour did Denmark close to the trawlers?", None),
        ("Petersburg", "Which Petersburger harbour did Denmark close to the trawlers?", "key in stem"),
    ],
)
def test_unit_of_an_amount_gives_nothing_away(ground, draft, key, stem, rule):
    changed = replace(draft, kind=Kind.TYPED, stem=stem, answers=(key,), options=(), accept=())

    assert (
        answers.key_half_in_stem(ground, changed) == "" if rule is None else rule_of(ground, changed) == rule
    )


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


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("Palestinian police closed the port.", "people asked as a country"),
        ("Palestinian police closed the port of Palestine.", None),
        ("Danish police closed the port.", None),
    ],
)
def test_people_is_asked_as_a_country_only_where_the_article_names_one(draft, text, rule):
    name = "Denmark" if "Danish" in text else "Palestine"
    stem = "Which country’s police closed the old port on the coast?"
    asked = replace(draft, kind=Kind.TYPED, stem=stem, answers=(name,), options=(), accept=(name,), actors=())

    assert rule_of(ground_of(text), replace(asked, sentence=1, answer_start=0, answer_end=5)) == rule


def test_words_that_the_sentence_itself_says_twice_are_no_repetition():
    told = "The feast of the first ferry fell on the feast of the first crew of Tarn in _____."
    ground = ground_of(told.replace("_____", "2019"))
    gap = QuestionDraft("gap", Kind.TYPED, "gap", f"Fill the gap: {told}", 1, 75, 79, ("2019",), ())

    assert rule_of(ground, gap) is None
    assert screening.CHECKS["words repeated"](ground_of("A port fell in 2019."), gap) != ""


@pytest.mark.parametrize(
    ("title", "expected"),
    [("Tarn keeps its 40th feast", "the title says it"), ("Tarn keeps 40th place at the feast", "")],
)
def test_title_that_has_the_gap_with_the_word_behind_it_tells_it(title, expected):
    ground = ground_of("The 40th feast of the ferry was kept in Tarn.")
    told = Ground(replace(ground.analysis, title=title))
    gap = "Fill the gap: The _____ feast of the ferry was kept in Tarn."
    draft = QuestionDraft("gap", Kind.TYPED, "gap", gap, 1, 4, 8, ("40th",), ())

    assert worth.title_tells(told, draft) == expected


def test_title_that_has_the_gap_with_of_behind_it_tells_nothing_by_that():
    ground = ground_of("Jon Vik bought 30 of the ferries in Marlo for Norway and Latvia.")
    told = Ground(replace(ground.analysis, title="Norway and Iceland sell 30 of 40 boats"))
    gap = "Fill the gap: Jon Vik bought _____ of the ferries in Marlo for Norway and Latvia."
    draft = QuestionDraft("gap", Kind.TYPED, "gap", gap, 1, 15, 17, ("30",), ())

    assert worth.title_tells(told, draft) == ""


def test_word_that_many_names_of_the_article_share_tells_none_of_them():
    names = "the Tarnby Dairy, the Tarnby Museum, the Tarnby Union and the Tarnby Bank"
    draft = QuestionDraft(
        "one", Kind.TYPED, "subject", "Who sold the Tarnby Dairy?", 1, 0, 1, ("Tarnby Union",), ()
    )

    assert answers.key_half_in_stem(ground_of(f"Norway met {names}."), draft) == ""
    assert answers.key_half_in_stem(None, replace(draft, answers=("Tarnby Ox",))) != ""


@pytest.mark.parametrize(("key", "is_told"), [("severe pneumonia", True), ("a severe shortage", False)])
def test_what_a_thing_is_called_is_not_told_by_another_form_of_the_word(key, is_told):
    stem = "Which infection of the lungs does pneumonic fever bring to all who are short of breath?"
    draft = QuestionDraft("called", Kind.TYPED, "called", stem, 1, 0, 1, (key,), ())

    assert bool(answers.key_half_in_stem(None, draft)) is is_told


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Old nets fill starving Norwegian bays", "the title says it"),
        ("Old nets please starving Danish sailors", ""),
    ],
)
def test_title_in_other_forms_of_the_words_tells_it(title, expected):
    told = Ground(
        replace(ground_of("Old nets filled a starving Norwegian bay in 2019.").analysis, title=title)
    )
    stem = "What filled a starving Norwegian bay in 2019?"
    draft = QuestionDraft("thing", Kind.TYPED, "thing told", stem, 1, 0, 8, ("old nets",), ())

    assert worth.title_tells(told, draft) == expected
