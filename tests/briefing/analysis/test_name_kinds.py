"""What a name is for: a person, a body, a place, a happening, or nothing that acts."""

import pytest

from briefing.analysis.results import ActorKind
from tests.briefing.analysis.articles import actors_of, names_of


def test_illness_behind_a_town_is_no_surname():
    assert names_of("Doctors in Kenya met Austin Ebola patient Tom Lindgren.") == {
        "Austin": "place",
        "Tom Lindgren": "person",
        "Kenya": "country",
    }


def test_name_behind_an_indefinite_article_is_nobody():
    found = names_of("Ann Lindgren lived in a Tarnmount Victorian for years.", "Lindgren then left.")

    assert found == {"Ann Lindgren": "person"}


def test_months_and_sentence_openers_are_no_actors():
    found = names_of("However, prices fell on Tuesday.", "Rain came in March.", "Meanwhile Kenya waited.")

    assert found == {"Kenya": "country"}


def test_town_in_a_match_report_is_a_team():
    found = names_of(
        "Bolton won the match after a late penalty.", "The Bolton manager praised his striker and goalkeeper."
    )

    assert found == {"Bolton": "organisation"}


@pytest.mark.parametrize(
    ("told", "kind"),
    [
        ("The technology recruiter Hays Marlow", "organisation"),
        ("The recruiter Ann Lee", "person"),
        ("The forecaster Peter Lund", "person"),
        ("The forecaster Tarn Marlow", "organisation"),
    ],
)
def test_noun_for_firms_and_people_tells_a_person_by_the_first_name_alone(told, kind):
    assert list(names_of(f"{told} cut 40 jobs in spring.").values()) == [kind]


def test_state_that_is_played_against_is_a_team():
    match = (
        "Bolton lost the match against New South Wales.",
        "The bowler took a wicket in the last innings.",
    )
    place = ("Bolton won the match in New South Wales.", "The bowler took a wicket in the last innings.")

    kinds = [names_of(*texts)["New South Wales"] for texts in (match, place)]

    assert kinds == ["organisation", "place"]


def test_code_is_a_mission_only_where_one_is_spoken_of():
    missions = names_of("After QRS-7, its second mission, it landed.")
    roads = names_of("They blocked the ZK-7 near the bridge.")

    assert (missions, roads) == ({"QRS-7": "event"}, {})


def test_administration_of_a_person_is_a_group():
    found = names_of("The Varpula administration agreed.")

    assert found == {"Varpula administration": "organisation"}


def test_war_of_two_peoples_is_one_name():
    assert list(names_of("The fort was built during the French and Indian War.")) == ["French and Indian War"]


def test_part_of_a_university_is_no_actor():
    text = "The engine went to Harwick University's Marine Engineering Department on Monday."

    assert list(names_of(text)) == ["Harwick University"]


def test_terms_and_diseases_are_no_actors():
    assert names_of("They measured a glow factor protein (GFP) in moulds.", "GFP rises in autumn.") == {}
    assert names_of("Many people with Alzheimer's forget names.") == {}


@pytest.mark.parametrize(
    ("texts", "found"),
    [
        (("The union of ports owes Norway of late US$4 million.",), {"Norway": "country"}),
        (("Former Norway goalkeeper Karl Berg agreed.",), {"Norway": "country", "Karl Berg": "person"}),
        (
            ("The Danish Press Agency XQN said the man had left.",),
            {"Denmark": "country", "Press Agency XQN": "organisation"},
        ),
        (("Profits at SilverPine rose.", "Silver Pine said it was glad."), {"Silver Pine": "organisation"}),
        (
            ("The deal gave XQN Europe a new chief.", "XQN said so."),
            {"XQN Europe": "organisation", "XQN": "organisation"},
        ),
        (("Parts of Oslo, the capital of Norway, sink.",), {"Oslo": "place", "Norway": "country"}),
        (
            ("Karl Berg and player of the tournament Dorvik smiled.",),
            {"Karl Berg": "person", "Dorvik": "person"},
        ),
        (("The Tarvik Fault runs near Bergen.",), {"Tarvik Fault": "place", "Bergen": "place"}),
        (("After Nobel Laureate Karl Berg used the term, it spread.",), {"Karl Berg": "person"}),
        (("The 1863 Freedom Proclamation ended it.",), {"Freedom Proclamation": "agreement"}),
        (
            ("Many read Tarnhub.", "He started Tarnhub.com in 2004.", "Tarnhub grew."),
            {"Tarnhub": "organisation"},
        ),
        (("In Aotearoa New Zealand the coast sinks.", "New Zealand acted."), {"New Zealand": "country"}),
        (
            (
                "The poet Jane Carson won a prize.",
                "A reader of Carson agreed.",
                "In Carson's work the sea is near.",
            ),
            {"Jane Carson": "person"},
        ),
    ],
)
def test_words_beside_a_name_settle_what_it_is(texts, found):
    assert names_of(*texts) == found


@pytest.mark.parametrize(
    "text",
    [
        "Her novel Autobiography of Blue sold well, unlike Home in the Twenty-First Century.",
        "The Tarvik meteorite fell at night.",
        "The Christmas market opened.",
        "MEPQ, Yoper and others were popular, and so was the LAMQ stack.",
        "Some fast-rate computing (FRC) spread, and FRC grew.",
        "KB: Who reads your site?",
        "Many Linux and Windows users agreed.",
    ],
)
def test_works_techniques_and_holidays_are_no_actors(text):
    assert names_of(text) == {}


def test_journal_after_published_in_is_a_journal():
    (actor,) = actors_of("A study published in Rock Letters shows that the land is rising.")

    assert (actor.name, actor.kind, actor.label) == ("Rock Letters", ActorKind.ORGANISATION, "journal")


def test_unknown_acronym_that_speaks_is_a_body():
    assert names_of("The NRQ said that it would stay.") == {"NRQ": "organisation"}


def test_body_named_after_a_field_is_no_work():
    assert names_of("The History of Sailing Institute met.") == {
        "History of Sailing Institute": "organisation"
    }


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Rain fell because El Niño came.", {"El Niño": "event"}),
        ("The bid for Euro 2036 failed.", {"Euro 2036": "event"}),
        ("CJ Marsh, a nurse, won in the end.", {"CJ Marsh": "person"}),
        ("Mira Sand, who owns three shops, wants crates.", {"Mira Sand": "person"}),
        ("Rain fell in Zarkdale. A clerk in Zarkdale, who owns it, wants crates.", {"Zarkdale": "place"}),
        ("The Tarnman ran, and the Tarnwoman swam.", {}),
        ("The Ballyzark man came too.", {"Ballyzark": "place"}),
        ("The friends of Zarkdale Striders wept.", {"Zarkdale Striders": "organisation"}),
        ("It is held by Zarkton India.", {"Zarkton India": "organisation"}),
        ("Pole vaulters won.", {}),
        ("She watched the Oslo talks and made it to Oslo.", {"Oslo": "place"}),
        ("The Oslo officials left.", {"Norway": "country"}),
        ("One shop is in Maryland and one in Georgia.", {"Maryland": "place", "Georgia": "place"}),
        ("It needs quick feedback from tamed hares (QFTH), said QFTH fans.", {}),
        (
            "Nobody in XQN Instruments left, and few in XQN Instruments stayed.",
            {"XQN Instruments": "organisation"},
        ),
        ("They reached Tarnwell MicroPump by phone.", {"Tarnwell MicroPump": "organisation"}),
        ("They call it the Zarkow circulation.", {}),
        ("Boats sank off County Zark.", {"County Zark": "place"}),
        ("It has boats in Zarkburgh and Zarkhead.", {"Zarkburgh": "place", "Zarkhead": "place"}),
        ("Maps hung in schools from Rome to Oslo.", {"Rome": "place", "Oslo": "place"}),
        ("A road leads from the coast to Juba and Oslo.", {"Juba": "place", "Oslo": "place"}),
        ('She wrote "The Zark Garden" in May.', {}),
        ("In the end Zarkow Ferries said no.", {"Zarkow Ferries": "organisation"}),
        ("In the end Marks & Zarkow said no, and Zarkow left.", {"Marks & Zarkow": "organisation"}),
        (
            "Dams at Upper Zarkow and near Zarkow North failed.",
            {"Upper Zarkow": "place", "Zarkow North": "place"},
        ),
        ("In the end Ann North failed.", {"Ann North": "person"}),
        (
            "They sold a stake in Zarkow Ports and Nordzark Lines.",
            {"Zarkow Ports": "organisation", "Nordzark Lines": "organisation"},
        ),
        ("The mayor of Zarkstad left.", {"Zarkstad": "place"}),
        ("Guards in Zarkstad said no.", {"Zarkstad": "place"}),
        ("Its Oslo correspondent wrote.", {"Oslo": "place"}),
        ("A ferry sailed from Rome to Oslo.", {"Rome": "place", "Oslo": "place"}),
        ("Parts of it, including Oslo, were wet.", {"Oslo": "place"}),
        ("It gets more rain than Oslo gets in a year.", {"Oslo": "place"}),
        ("The Zarkle Paperjack includes a lamp.", {"Zarkle Paperjack": "organisation"}),
        ("The Zarkle Bergvik trial goes on.", {"Zarkle Bergvik": "person"}),
        ("Fans cheered when they locked in Yarnik for Marek.", {}),
        ("Fans cheered when they rested in Yarnik for Marek.", {"Yarnik": "place"}),
    ],
)
def test_kinds_that_the_words_around_a_name_settle(text, kind):
    assert names_of(text) == kind


def test_index_is_no_news_agency():
    labels = {actor.name: actor.label for actor in actors_of("The Bloomberg Grain Index rose in May.")}

    assert labels == {"Bloomberg Grain Index": "index"}


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("The Tarn Shipping Index rose.", "index"),
        ("The Norland Industrial Average fell.", "index"),
        ("The Tarn Harbour Guidelines were printed.", "plan"),
        ("The Great Tarn Telescope was opened.", "telescope"),
        ("The Tarn Forests Facility was opened.", "facility"),
        ("The Tarn College of Physicians agreed.", "organisation"),
        ("The Tarn College of Norland agreed.", "university"),
    ],
)
def test_last_noun_of_a_name_labels_it(text, label):
    assert [actor.label for actor in actors_of(text)][:1] == [label]


@pytest.mark.parametrize("title", ["VP", "SVP", "executive VP", "EVP"])
def test_short_title_is_no_part_of_the_name(title):
    found = names_of(f"Tarnfon {title} Ida Moe left.", "Tarnfon’s shares fell.")

    assert found["Ida Moe"] == "person"


def test_leader_of_a_market_is_a_firm_and_of_a_party_a_person():
    assert names_of("Kenya fined market leader Tarnfon.")["Tarnfon"] == "organisation"
    assert names_of("Kenya fined streaming leader Tarnfon.")["Tarnfon"] == "organisation"
    assert names_of("Kenya fined party leader Tarnfon.")["Tarnfon"] == "person"


def test_body_with_a_chief_executive_or_its_own_things_is_no_person():
    assert names_of("Varpu Tarnfon CEO Ida Moe left.")["Varpu Tarnfon"] == "organisation"
    assert names_of("Varpu Tarnfon is growing thanks to its ships.")["Varpu Tarnfon"] == "organisation"
    assert names_of("Varpu Tarnfon is growing thanks to her ships.")["Varpu Tarnfon"] == "person"


def test_what_opens_the_sentence_does_not_say_what_the_name_is():
    assert names_of("On the other side, Varpu Tarnfon said no.") == {"Varpu Tarnfon": "person"}
    assert names_of("In the film, Varpu Tarnfon plays a nurse.") == {"Varpu Tarnfon": "person"}


def test_sports_fields_and_drinks_are_no_actors():
    assert names_of("The eSports market grew.", "Young people like eSports.") == {}
    assert names_of("They sold Tarnade bottles.", "Tarnade is sweet.") == {}


def test_major_before_league_is_no_rank():
    assert names_of("Kenya joined Major League Gaming.")["Major League Gaming"] == "organisation"


def test_general_of_a_title_is_nobody():
    assert names_of("That was cruel, said the Director General, Mrs Ida Moe.") == {"Ida Moe": "person"}


def test_star_of_a_team_is_a_person():
    assert names_of("Chelsea star Varpu Tarnfon cheered.")["Varpu Tarnfon"] == "person"


def test_former_is_no_part_of_the_name_behind_it():
    found = names_of("Former Tarnfon CEO Ida Moe left.", "Former President Ola Lind stayed.")

    assert found == {"Tarnfon": "organisation", "Ida Moe": "person", "Ola Lind": "person"}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Olev Radio, a chemistry researcher at Tarn, left.", ActorKind.PERSON),
        ("Olev Radio, who is ill, left.", ActorKind.PERSON),
        ("The minister Olev Radio left.", ActorKind.PERSON),
        ("Tarnox Radio, a broadcaster in Oslo, left.", ActorKind.ORGANISATION),
        ("Tarnox Radio, a friend of every researcher, left.", ActorKind.ORGANISATION),
    ],
)
def test_who_follows_a_calling_is_a_person(text, kind):
    assert [one.kind for one in actors_of(text) if "Radio" in one.name] == [kind]


def test_what_has_a_ceo_is_a_body():
    found = names_of(
        "“We are glad,” said Ida Moe, founder and CEO of Kelda.", "Kelda says that early tests went well."
    )

    assert found["Kelda"] == "organisation"


def test_name_behind_the_is_nobodys_full_name():
    found = names_of(
        "The shares of Kelda rose in May.", "The Kelda Alarmen, on average, warned of leaks in time."
    )

    assert found == {"Kelda": "organisation", "Kelda Alarmen": "organisation"}


def test_one_of_a_list_of_districts_is_no_person_to_whom_a_bare_name_leads():
    found = names_of(
        "Crews met in Tarnow on Monday.", "Rain fell in the Marlo, Kelda and Hulu Tarnow districts."
    )

    assert found["Hulu Tarnow"] == "place"


def test_firm_written_in_two_ways_goes_by_the_one_that_is_written_more_often():
    found = names_of(
        "Profits at SilverPine rose.", "SilverPine sold a mill.", "Silver Pine said it was glad."
    )

    assert found == {"SilverPine": "organisation"}


def test_name_with_a_large_article_that_people_told_things_is_a_body():
    found = names_of("“The pipes run below every town,” Berg told The Lantern, “and nobody needs to dig.”")

    assert found["The Lantern"] == "organisation"


def test_name_behind_a_form_of_address_is_a_person_s():
    found = names_of("Jon Vik, a smith, sold rakes.", "Mr. Vik agreed.", "Mrs. Tarn slept.", "Tarn woke.")

    assert found == {"Jon Vik": "person", "Tarn": "person"}


@pytest.mark.parametrize(
    ("name", "kind"),
    [("Good Evening Norway", "organisation"), ("Ann Evening Norway", "person"), ("Ann Norway", "person")],
)
def test_everyday_words_before_a_country_are_no_person(name, kind):
    assert names_of(f"The hosts of {name}, who were late, left the port.")[name] == kind


@pytest.mark.parametrize("navy", ["HMS", "KRI", "ROKS"])
def test_letters_of_a_navy_make_a_ship(navy):
    actors = actors_of(f"Then the {navy} Kalo sank.", f"The {navy} sank.")

    assert {actor.name: actor.label for actor in actors} == {f"{navy} Kalo": "ship"}


def test_firm_known_by_its_letters_is_one():
    assert names_of("The ferry left Riga.", "BRP sells sledges.") == {"Riga": "place", "BRP": "organisation"}


@pytest.mark.parametrize(
    ("told", "kind"),
    [
        ("The quarterback Carson Marlo", "person"),
        ("Carson Marlo, 58,", "person"),
        ("The paper Carson Marlo", "organisation"),
        ("All workers of Carson Marlo", "organisation"),
    ],
)
def test_name_that_opens_with_a_town_is_somebodys_where_the_text_says_so(told, kind):
    assert names_of(f"{told} left the harbour on Monday.") == {"Carson Marlo": kind}


def test_figures_of_a_table_are_no_ages():
    assert names_of("Germany won 12, Tarnex, 11, and Kelda, 10, medals.") == {"Germany": "country"}


def test_given_name_that_is_a_town_too_means_whoever_bears_it():
    found = names_of("They met quarterback Carson Marlo.", "He owes much to Carson and to his coach.")

    assert found == {"Carson Marlo": "person"}


def test_calling_that_no_list_has_stays_out_of_a_name():
    assert names_of("Then Bergen WB Ann Marlo left the harbour.") == {
        "Bergen": "place",
        "Ann Marlo": "person",
    }


@pytest.mark.parametrize(
    ("told", "found"),
    [
        ("Nike Tarn Anna Plus", {"Nike Tarn Anna Plus": "organisation"}),
        ("Nike CFO Ann Marlo", {"Nike": "organisation", "Ann Marlo": "person"}),
        ("Nike Welder Ann Marlo", {"Nike": "organisation", "Ann Marlo": "person"}),
    ],
)
def test_given_name_in_the_name_of_wares_is_nobody_s(told, found):
    assert names_of(f"Then {told} left the harbour.") == found


def test_word_that_only_ever_says_things_is_a_body():
    told = ("Tarnex said it will pay.", "Staff left Tarnex.", "They blame Tarnex.")

    assert names_of(*told) == {"Tarnex": "organisation"}
    assert names_of(*told, "Reporters asked coach Tarnex.") == {"Tarnex": "person"}


@pytest.mark.parametrize("named", ["Jonas", "Ingrid"])
def test_given_name_that_only_ever_says_things_is_somebody_s(named):
    told = (f"{named} said it will pay.", f"Staff left {named}.", f"They blame {named}.")

    assert names_of(*told) == {named: "person"}


def test_known_surname_that_only_ever_says_things_is_somebody_s():
    found = names_of("Zelensky said the port was shut.", "Then Zelensky said so.", "Zelensky said no.")

    assert found["Zelensky"] == "person"


@pytest.mark.parametrize("told", ["They jailed Tarnex.", "Tarnex was arrested in spring."])
def test_word_of_somebody_whom_a_court_jails_or_frees_is_no_body(told):
    found = names_of("Tarnex said the port was shut.", "Staff left Tarnex.", told)

    assert found == {"Tarnex": "person"}


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Zarkow Wealth Management", "organisation"),
        ("Statistics Canada", "organisation"),
        ("Procurement Canada", "organisation"),
        ("Baker Jordan", "person"),
        ("Brooks Jordan", "person"),
        ("AI Zarkows", "organisation"),
        ("CJ Zarkow", "person"),
        ("CJ Blankenship", "person"),
        ("Wanzek Ann Lee", "person"),
        ("Zarkow Keldamar", "person"),
        ('Joaquin "El Lobo" Zarkow', "person"),
    ],
)
def test_look_of_a_name_tells_what_nothing_else_does(name, kind):
    assert names_of(f"Then {name} left, as it seemed.") == {name: kind}


@pytest.mark.parametrize(
    ("told", "found"),
    [
        ("Harvester Jonas Falk", {"Jonas Falk": "person"}),
        ("Cellist Jonas Falk", {"Jonas Falk": "person"}),
        ("the Super Mario Kart", {"Super Mario Kart": "organisation"}),
    ],
)
def test_noun_of_a_doer_before_a_given_name_is_a_calling(told, found):
    assert names_of(f"Then {told} left.") == found


@pytest.mark.parametrize(("told", "kind"), [("the lawmaker", "person"), ("the label", "organisation")])
def test_name_that_ends_in_a_country_is_a_person_behind_a_calling(told, kind):
    assert names_of(f"Then {told} Zarkow Jordan left, as it seemed.") == {"Zarkow Jordan": kind}


def test_rival_of_one_word_whose_shares_fall_is_a_firm():
    found = names_of(
        "Shares in Zarkonex fell after its merger with rival Keldanox.",
        "Keldanox shares then rose with Zarkonex.",
    )

    assert found == {"Zarkonex": "organisation", "Keldanox": "organisation"}
