"""A report before its speaker is asked for the speaker, where it can be understood alone."""

import pytest

from tests.quiz.questions.asked import asked, candidates

TOLD = "heavy trains will damage the old bridge at Bergen"


@pytest.mark.parametrize(
    "text, stem",
    [
        ("Heavy trains will damage the old bridge at Bergen, said Mayor Jon Vik.", f"Who said that {TOLD}?"),
        (
            "But now, heavy trains will damage the old bridge at Bergen, Mayor Jon Vik warned.",
            f"Who warned that {TOLD}?",
        ),
        (
            "Heavy trains will damage the old bridge at Bergen, Mayor Jon Vik added.",
            f"Who said that {TOLD}?",
        ),
        (
            "Mayor Jon Vik said heavy trains will damage the old bridge at Bergen, adding: “Act soon.”",
            f"Who said that {TOLD}?",
        ),
        (
            "Heavy trains will damage the old bridge at Bergen, according to Mayor Jon Vik.",
            f"Who said that {TOLD}?",
        ),
        (
            "According to Mayor Jon Vik, heavy trains will damage the old bridge at Bergen.",
            f"Who said that {TOLD}?",
        ),
        (
            "Mayor Jon Vik spoke in Oslo. Heavy trains will damage the old bridge at Bergen, he said.",
            f"Who said that {TOLD}?",
        ),
        (
            "Jon Vik slept. Eva Low sang. Heavy trains will damage the old bridge at Bergen, he said.",
            f"Who said that {TOLD}?",
        ),
        (
            "Jon Vik, an expert on fjords and Aino museum adviser, said heavy trains will damage the old "
            "bridge at Bergen. Aino Laine slept.",
            f"Who said that {TOLD}?",
        ),
        (
            "Heavy trains will shake the bridges of Bergen until they fall, said Mayor Jon Vik.",
            "Who said that heavy trains will shake the bridges of Bergen until they fall?",
        ),
        (
            "Heavy trains will damage the old bridge at Bergen, Mayor Jon Vik told Oslo Radio on Monday.",
            f"Who said that {TOLD}?",
        ),
        (
            "Mayor Jon Vik announced on Monday that heavy trains will damage the old bridge at Bergen.",
            f"Who announced that {TOLD}?",
        ),
        (
            "Mayor Jon Vik of Bergen said on Monday that heavy trains will damage the old bridge at Bergen.",
            f"Who said that {TOLD}?",
        ),
        (
            "“Night Trains” director Jon Vik believes heavy trains will damage the old bridge at Bergen.",
            f"Who believes that {TOLD}?",
        ),
        (
            "Jon Vik closed the harbour and said that heavy trains will damage the old bridge at Bergen.",
            f"Who said that {TOLD}?",
        ),
        (
            "While fans say it will last, Jon Vik says heavy trains will damage the old bridge at Bergen.",
            f"Who says that {TOLD}?",
        ),
        (
            "Jon Vik found that heavy trains will damage the old bridge at Bergen.",
            f"Who found that {TOLD}?",
        ),
        (
            "Jon Vik has warned that heavy trains will damage the old bridge at Bergen.",
            f"Who warned that {TOLD}?",
        ),
        (
            "Heavy trains damage Bergen more than other towns, said Mayor Jon Vik.",
            "Who said that heavy trains damage Bergen more than other towns?",
        ),
        (
            'Mayor Jon Vik said that trains will give Bergen\'s old bridge "a good hard shake."',
            'Who said that trains will give Bergen\'s old bridge "a good hard shake"?',
        ),
        (
            'Trains will give Bergen\'s old bridge "a good hard shake," said Mayor Jon Vik.',
            'Who said that trains will give Bergen\'s old bridge "a good hard shake"?',
        ),
    ],
)
def test_report_is_asked_for_its_speaker(text, stem):
    assert asked(text, "report") == [(stem, "Jon Vik")]


@pytest.mark.parametrize(
    ("end", "count"),
    [(", while old and slow, were also of use to crews in Riga", 0), (" impressed many crews in Riga", 1)],
)
def test_report_is_not_only_what_a_relative_clause_tells_of_its_subject(end, count):
    text = f"Mayor Ann Lee wrote that the skills Tarnox showed with old Norwegian nets{end}."

    assert len(asked(text, "report")) == count


def test_report_that_is_cut_before_the_verb_of_its_inner_clause_is_not_asked():
    text = (
        "Mayor Jon Vik said that he found that heavy trains on old bridges, in Bergen, or in Oslo, and on "
        "these tracks, was often all."
    )

    assert asked(text, "report") == []


@pytest.mark.parametrize(
    ("body", "kind", "name"),
    [
        ("the Baltic Council", "organisation", "Baltic Council"),
        ("the research agency Baltic Council", "research agency", "Baltic Council"),
        ("the Oslo Department of Health", "department", "Oslo Department of Health"),
    ],
)
def test_body_that_reports_is_asked_for_by_its_kind(body, kind, name):
    text = f"Heavy trains will damage the old bridge at Bergen, according to {body}."

    assert asked(text, "report") == [(f"Which {kind} said that {TOLD}?", name)]


def test_body_is_asked_for_behind_what_it_is():
    text = "The agency, Baltic Council, said that heavy trains will damage the old bridge at Bergen."

    assert [answer for _, answer in asked(text, "report")] == ["Baltic Council"]


@pytest.mark.parametrize(
    "body",
    [
        "Tarn Shipping Company",
        "Kelda Mills Ltd",
        "Tarn Research Center",
        "Tarn Research Centre",
        "Kelda Harbour Agency",
    ],
)
def test_firm_that_reports_is_asked_for_as_an_organisation(body):
    text = f"Heavy trains will damage the old bridge at Bergen, according to the {body}."

    assert [stem for stem, _ in asked(text, "report")] == [f"Which organisation said that {TOLD}?"]


@pytest.mark.parametrize("verb", ["denied", "hopes", "fears"])
def test_what_somebody_does_not_hold_true_is_asked_with_the_verb_that_says_so(verb):
    text = f"Mayor Jon Vik {verb} that heavy trains will damage the old bridge at Bergen."

    assert asked(text, "report") == [(f"Who {verb} that {TOLD}?", "Jon Vik")]


@pytest.mark.parametrize(
    "speaker",
    [
        "Baltic Council officials",
        "a spokesman for the Baltic Council, Jon Vik",
        "Baltic Council spokeswoman Eva Low",
        "new research by the Baltic Council",
        "a new Baltic Council study",
        "figures from the independent Baltic Council",
        "a Baltic Council representative",
        "the Baltic Council, with offices in Riga",
    ],
)
def test_body_is_asked_for_where_others_speak_for_it(speaker):
    text = f"Heavy trains will damage the old bridge at Bergen, according to {speaker}."

    assert asked(text, "report") == [(f"Which organisation said that {TOLD}?", "Baltic Council")]


@pytest.mark.parametrize(
    "speaker",
    [
        "former Baltic Council officials",
        "a study of the Baltic Council",
        "a Baltic Council sailor",
        "officials at the Baltic Council and the Nordic Bank",
        "spokeswoman Eva Low",
        "Norwegian officials",
        "Norway's port watchdog",
    ],
)
def test_no_body_is_asked_for_where_others_speak_of_it_or_for_two(speaker):
    text = f"Heavy trains will damage the old bridge at Bergen, according to {speaker}."

    assert asked(text, "report") == []


@pytest.mark.parametrize(
    ("told", "stems"),
    [
        (
            "it will sell its old wooden ships",
            ["Which organisation said that it will sell its old wooden ships to Norway?"],
        ),
        ("it was sold too early with old ships", []),
    ],
)
def test_it_that_opens_what_a_body_says_is_the_body_unless_it_was_made_or_sold(told, stems):
    text = f"The Nordic Bank met. While the Nordic Bank slept, the Baltic Council said {told} to Norway."

    assert [stem for stem, _ in asked(text, "report")] == stems


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Old bridges, however, can bear heavy trains in the early summer months, Jon Vik said.",
            "old bridges can bear heavy trains in the early summer months",
        ),
        (
            "In Bergen, however, the old wooden bridge near Riga bears heavy trains, Jon Vik said.",
            "in Bergen, the old wooden bridge near Riga bears heavy trains",
        ),
        (
            "Jon Vik said he later built old wooden bridges in Bergen for the Nordic Bank.",
            "he built old wooden bridges in Bergen for the Nordic Bank",
        ),
    ],
)
def test_report_is_told_without_what_links_it_to_the_one_before(text, told):
    assert asked(text, "report") == [(f"Who said that {told}?", "Jon Vik")]


def test_report_of_a_thing_that_only_a_quotation_tells_of_is_not_asked():
    text = "Jon Vik said the strike “harms heavy trains and old bridges at Bergen” each year."

    assert asked(text, "report") == []


@pytest.mark.parametrize(
    "text",
    [
        "Those trains will damage the old bridge at Bergen, said Mayor Jon Vik.",
        "They will damage the old bridge at Bergen by May, said Mayor Jon Vik.",
        "The bridge will fall, said Mayor Jon Vik.",
        "Mayor Jon Vik said that heavy trains will damage that bridge at Bergen by May.",
        "Mayor Jon Vik did not deny that heavy trains will damage the old bridge at Bergen.",
        "Heavy trains will damage the old bridge at Bergen, experts said.",
        "Experts, including Mayor Jon Vik, said heavy trains will damage the old bridge at Bergen.",
        "Heavy trains will damage the old bridge at Bergen, said experts such as Mayor Jon Vik.",
        "Heavy trains will damage the old bridge at Bergen, according to Mayor Jon Vik and his deputies.",
    ],
)
def test_report_that_hangs_or_is_of_many_is_not_asked(text):
    assert asked(text, "report") == []


@pytest.mark.parametrize(
    "text",
    [
        "Heavy trains will fall, said Mayor Jon Vik.",
        "Trains will give Bergen's old bridge a good \"hard shake, said Mayor Jon Vik.",
        f"Trains and {'ships and ' * 20}cranes will shake the old bridge at Bergen, said Mayor Jon Vik.",
    ],
)
def test_report_too_short_too_long_or_with_a_lone_mark_is_not_asked(text):
    assert asked(text, "report") == []


@pytest.mark.parametrize(
    ("told", "later", "stem"),
    [
        (
            "trains weaken bridges and will damage Oslo's harbour",
            "",
            "trains weaken bridges and will damage Oslo's harbour",
        ),
        (
            "trains may soon weaken the bridges of Bergen",
            " and the fish fled",
            "trains may soon weaken the bridges of Bergen",
        ),
        (
            'heavy trains "weaken bridges and made old Oslo poor"',
            "",
            'heavy trains "weaken bridges and made old Oslo poor"',
        ),
    ],
)
def test_report_goes_on_with_its_second_verb_and_to_its_closing_mark(told, later, stem):
    assert asked(f"Mayor Jon Vik said {told}{later}.", "report") == [(f"Who said that {stem}?", "Jon Vik")]


def test_name_for_a_pronoun_that_opens_the_sentence_keeps_its_capital():
    text = (
        "Eva Low sank the ferry. She damaged the old bridge at Bergen with heavy trains, said Mayor Jon Vik."
    )
    stem = "Who said that Eva Low damaged the old bridge at Bergen with heavy trains?"

    assert asked(text, "report") == [(stem, "Jon Vik")]


def test_what_a_report_tells_of_another_s_report_is_asked_of_the_first_alone():
    text = "Mayor Jon Vik said that Eva Low found that heavy trains will damage the old bridge at Bergen."

    assert asked(text, "report") == [(f"Who said that Eva Low found that {TOLD}?", "Jon Vik")]


def test_what_is_added_is_asked_as_said():
    text = "Mayor Jon Vik added that heavy trains will damage the old bridge at Bergen."

    assert asked(text, "report") == [(f"Who said that {TOLD}?", "Jon Vik")]
    assert asked(text, "subject") == []


def test_what_is_added_to_a_thing_is_asked_as_added():
    text = "Jon Vik added a new hall to the old harbour of Bergen."

    assert asked(text, "subject") == [("Who added a new hall to the old harbour of Bergen?", "Jon Vik")]


def test_what_somebody_says_who_is_not_surely_meant_is_not_asked():
    text = (
        "Mayor Jon Vik sang in Oslo.\n\nRain fell on the harbour.\n\nSnow lay on the port.\n\nIce came.\n\n"
        "He said that heavy trains will damage the old bridge at Bergen."
    )

    assert asked(text, "report") == []
    assert asked(text, "subject") == [("Who sang in Oslo?", "Jon Vik")]


@pytest.mark.parametrize(
    ("told", "stem"),
    [
        ("should also be kept off the old bridge", "should be kept off the old bridge"),
        ("have since spoilt the old bridge", "have spoilt the old bridge"),
        ("have since accordingly spoilt the old bridge", "have spoilt the old bridge"),
        ("will therefore spoil the old bridge", "will spoil the old bridge"),
        ("spoil not only bridges but also old harbours", "spoil not only bridges but also old harbours"),
    ],
)
def test_report_does_not_add_to_another(told, stem):
    text = f"Heavy trains at Bergen {told}, said Kari Nordby, the mayor of Oslo."

    assert asked(text, "report") == [(f"Who said that heavy trains at Bergen {stem}?", "Kari Nordby")]


@pytest.mark.parametrize(
    ("told", "is_sure"),
    [
        ("Norway should lower the price of ice", True),
        ("farmers lose many old cows in cold winters", False),
    ],
)
def test_report_that_may_be_of_any_article_is_doubted(told, is_sure):
    (found,) = candidates(f"Ann Lee, a lawyer, said that {told}.", "report")

    assert ("report of anything" in found.doubts) is not is_sure


def test_group_of_a_country_speaks_for_itself():
    text = "Ann Lee heads a fishing group in Norway, which says that Iceland should lower the price of ice."

    assert asked(text, "report") == []


def test_report_opens_behind_what_only_leads_up_to_it():
    text = "Simply put, heavy trains will damage the old bridge at Bergen, said Mayor Jon Vik."

    assert asked(text, "report") == [
        ("Who said that heavy trains will damage the old bridge at Bergen?", "Jon Vik")
    ]


@pytest.mark.parametrize("source", ["Ann Lee said", "said Ann Lee", "according to Ann Lee"])
def test_report_is_told_up_to_its_source_whatever_follows(source):
    text = f"Norway moved the old ferries to the southern ports in 1932, {source}, with a ship called Tarn."
    expected = "Who said that Norway moved the old ferries to the southern ports in 1932?"

    assert (expected, "Ann Lee") in asked(text, "report")


def test_what_somebody_conceded_before_going_on_is_no_clause():
    text = "Ann Lee conceded defeat, then flew off to Riga, where Norway keeps its old ferries."

    assert asked(text, "report") == []


def test_somebody_named_behind_the_man_is_told_of_by_name():
    text = "Ann Lee said that the man, Jon Eik Vik, moved the old ferries of Norway to Riga in 1932."

    assert asked(text, "report") == [
        ("Who said that Jon Eik Vik moved the old ferries of Norway to Riga in 1932?", "Ann Lee")
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The law bans the sale of old ships of Norway, and though Ann Lee said she was ill, "
        "she also said Iceland is ready to sell 40 old ships to crews of Riga.",
        "The law bans selling ships in times of a long strike, and though Mayor Ann Lee has said the council "
        "is counting the “wide and old ships,” she also said Bergen is not ready to wait.",
    ],
)
def test_what_stands_before_a_report_with_words_of_its_own_is_not_reported(text):
    assert not [stem for stem, _ in asked(text, "report") if "bans" in stem]


@pytest.mark.parametrize("opening", ["Ann Lee said that while she", "Eva Dahl asked if Ann Lee"])
def test_what_is_conceded_or_asked_is_not_reported(opening):
    text = f"{opening} thought that crews of Norway were trying to save the old ferries of Bergen, it failed."

    assert not [stem for stem, _ in asked(text, "report") if "thought" in stem or "while" in stem]


@pytest.mark.parametrize(
    "text",
    [
        "Ann Lee said she will weep if a crew sentenced to death by hanging in Norway for theft is killed.",
        "Ann Lee says the end of the Tarn Sheet, which holds 13 per cent of ice on the frozen land, is near.",
    ],
)
def test_report_is_not_cut_before_the_verb_of_a_clause(text):
    stems = [stem for stem, _ in asked(text, "report")]
    assert [stem for stem in stems if not stem.endswith(("killed?", "near?"))] == []


@pytest.mark.parametrize(
    "told", ["estimate did not count the ice", "depends on the crews", "will mean a ban"]
)
def test_what_only_points_back_is_no_report(told):
    assert (
        asked(f"Ann Lee said the ice of Norway melts. Ann Lee says that {told} in Norway.", "report")[1:]
        == []
    )


def test_committee_called_by_two_names_does_something():
    text = "Ann Lee says the Tarn council’s review committee, or razor gang, will make cuts."

    assert asked(text, "report") == [
        (
            "Who says that the Tarn council’s review committee, or razor gang, will make cuts?",
            "Ann Lee",
        )
    ]


@pytest.mark.parametrize(
    ("text", "rule", "stem"),
    [
        (
            "The harbour of Tarn has been seized by Danish crews, Mayor Ann Lee said.",
            "agent",
            "According to Mayor Ann Lee, who has seized the harbour of Tarn?",
        ),
        (
            "Mayor Ann Lee said Danish jets hit the port of Tarn, killing 14 people.",
            "casualties",
            "According to Mayor Ann Lee, how many people were killed when Danish jets hit the port of Tarn?",
        ),
    ],
)
def test_deed_and_its_victims_are_told_as_somebody_s_word(text, rule, stem):
    assert [one for one, _ in asked(text, rule)] == [stem]


@pytest.mark.parametrize(
    ("behind", "is_asked"), [(" - from Bergen to the harbour of Riga", False), ("", True)]
)
def test_report_that_goes_on_behind_its_parted_source_is_not_asked(behind, is_asked):
    told = "The Tarn council drove 40 old ships - and at least 12 boats"

    found = asked(f"{told}, according to Mayor Jon Vik{behind}.", "report")

    assert bool(found) is is_asked


def test_word_that_looks_back_is_left_out_behind_a_report():
    text = "Mayor Ann Lee said that the old boats of Riga could not carry 40 crews to Norway anyway."

    assert asked(text, "report") == [
        ("Who said that the old boats of Riga could not carry 40 crews to Norway?", "Ann Lee")
    ]


@pytest.mark.parametrize(
    ("who", "count"), [("He and Dr. Vik", 0), ("Dr. Vik", 1), ("Ann Lee and Jon Vik", 0)]
)
def test_what_two_found_together_is_asked_of_neither(who, count):
    text = f"Ann Lee and Jon Vik count seals. {who} found that the seals of Riga sleep in 40 old boats."

    assert len(asked(text, "report")) == count
