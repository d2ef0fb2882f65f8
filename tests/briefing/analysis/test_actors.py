"""Which names are one actor: surnames, short forms, acronyms, owners and branches."""

import pytest

from briefing.analysis.hints import Hint
from briefing.analysis.results import ActorKind, Use
from tests.briefing.analysis.articles import actors_of, names_of


def aliases_of(*texts):
    return {actor.name: actor.aliases for actor in actors_of(*texts)}


def test_surname_leads_to_full_name():
    actors = actors_of("The nurse Marta Lindqvist spoke first.", "Lindqvist then left.")

    assert [(one.name, one.aliases) for one in actors] == [
        ("Marta Lindqvist", ("Marta Lindqvist", "Lindqvist"))
    ]


@pytest.mark.parametrize(
    ("first", "expected"),
    [
        ("The Lindqvist Paper Company lost money.", {"Lindqvist Paper Company": 2, "Marta Lindqvist": 1}),
        ("The council of Bergen lost money.", {"Marta Lindqvist": 2}),
    ],
)
def test_name_of_a_firm_told_of_before_is_no_surname_of_its_founder(first, expected):
    found = actors_of(first, "Lindqvist was founded in 1899.", "The nurse Marta Lindqvist owns it.")

    assert {one.name: len(one.mentions) for one in found if "Lindqvist" in one.name} == expected


def test_surname_takes_its_small_word_along():
    found = actors_of("The nurse Marlo ben Tarn spoke first.", "On Monday ben Tarn left.")

    assert [mention.surface for mention in found[0].mentions] == ["Marlo ben Tarn", "ben Tarn"]


def test_name_of_a_father_is_whole_with_its_surname():
    found = aliases_of("They met Abu Karim al-Tarnim on Monday.", "The port is ruled by al-Tarnim.")

    assert found == {"Abu Karim al-Tarnim": ("Abu Karim al-Tarnim", "al-Tarnim")}


def test_mrs_is_no_man_of_her_surname():
    found = actors_of("Peter Marsh, a mayor, spoke first.", "Mrs. Marsh then left.", "Mr. Marsh stayed.")

    assert [len(one.mentions) for one in found if one.name == "Peter Marsh"] == [2]


def test_title_before_a_surname_makes_no_place_of_it():
    found = actors_of("The minister Ann Hill spoke first.", "Senator Hill then left.")

    assert [(one.name, one.aliases) for one in found] == [("Ann Hill", ("Ann Hill", "Hill"))]


def test_surname_that_is_an_everyday_word_leads_to_the_full_name():
    actors = actors_of("The jury heard Marlo Field.", "Field said that the boat was his.", "Field left.")

    assert [(one.name, one.aliases) for one in actors] == [("Marlo Field", ("Marlo Field", "Field"))]


def test_country_for_a_surname_leads_to_whoever_bears_it():
    actors = actors_of("Ann Holland, a nurse, spoke first.", "Holland then left.")

    assert [(one.name, one.aliases) for one in actors] == [("Ann Holland", ("Ann Holland", "Holland"))]


@pytest.mark.parametrize(
    "texts",
    [("Chad Marsh spoke.", "Chad then waited."), ("Ann Chad lives there.", "Prices in Chad rose.")],
)
def test_country_that_is_a_given_name_or_a_place_stays_a_country(texts):
    found = {one.name: one.kind for one in actors_of(*texts)}

    assert found["Chad"] is ActorKind.COUNTRY


def test_nickname_leads_to_the_full_name():
    actors = actors_of("At last Ace won again.", 'Nobody has beaten Tom "Ace" Lindgren.')

    assert [(one.name, len(one.mentions)) for one in actors] == [('Tom "Ace" Lindgren', 2)]


def test_given_name_that_is_a_particle_opens_a_full_name():
    actors = actors_of("The engineer Di Wu spoke first.", "Wu then left.")

    assert [(one.name, one.aliases) for one in actors] == [("Di Wu", ("Di Wu", "Wu"))]


def test_acronym_in_brackets_is_the_long_name():
    found = aliases_of("The Northern Rivers Trust (NRT) has a new boat.", "Nobody at the NRT knew.")

    assert found == {"Northern Rivers Trust": ("Northern Rivers Trust", "NRT")}


def test_capital_acts_for_its_government_and_stays_a_city():
    actors = actors_of("Oslo rejected the plan.", "She met them in Oslo.")

    assert [(one.name, one.kind.value, one.aliases) for one in actors] == [
        ("Norway", "country", ("Oslo",)),
        ("Oslo", "place", ("Oslo",)),
    ]


def test_demonym_is_an_attribute_of_the_country():
    (actor,) = actors_of("A Danish ship sank.")

    assert actor.name == "Denmark"
    assert [mention.use for mention in actor.mentions] == [Use.ATTRIBUTE]


def test_government_of_a_country_is_the_country():
    found = aliases_of("The Kenyan authorities agreed with the Government of Uganda.")

    assert found == {"Kenya": ("Kenyan authorities",), "Uganda": ("Government of Uganda",)}


def test_regime_of_a_ruler_is_his_country():
    assert aliases_of("Syria denied it.", "The Assad regime agreed.") == {"Syria": ("Syria", "Assad regime")}


def test_title_is_no_part_of_the_name():
    found = names_of("Finnish Prime Minister Aino Varpula met U.S. Senator Ruth Hollis.")

    assert found == {
        "Finland": "country",
        "Aino Varpula": "person",
        "United States": "country",
        "Ruth Hollis": "person",
    }


def test_other_name_after_also_known_as_is_an_alias():
    found = aliases_of("The Zarku camp, also known as the Bend, lies near Amman.")

    assert found["Zarku camp"] == ("Zarku camp", "Bend")


@pytest.mark.parametrize(
    "text",
    [
        "Ann Low called Karl Lee a liar.",
        "Ann Low called Karl Lee on Monday.",
        "They met Tom Falk and Ann Low, dubbed Zarkow and Kelda by all.",
        "The Museum of Ports, in Bergen, known as MoP, is new.",
    ],
)
def test_name_beside_another_is_no_name_of_it(text):
    assert all(len(aliases) == 1 for aliases in aliases_of(text).values())


def test_nickname_of_two_words_alone_is_whoever_bears_it():
    found = aliases_of('Joaquin "El Lobo" Zarkow left.', "They saw El Lobo at the El Lobo meeting.")

    assert list(found) == ['Joaquin "El Lobo" Zarkow']


def test_country_is_nobody_s_nickname():
    found = aliases_of('Joaquin "Norway" Zarkow left.', "They saw Norway at the meeting.", "Norway won.")

    assert found["Norway"] == ("Norway",)


def test_names_that_differ_by_a_number_are_two():
    found = names_of(
        "The probe Zarkow 1 flew in May.", "The probe Zarkow 2 flew.", "The probe Zarkow 2 landed."
    )

    assert sorted(found) == ["Zarkow 1", "Zarkow 2"]


def test_misspelt_rare_name_joins_the_frequent_one():
    found = aliases_of("The Zarkum camp is full.", "The Zarkum camp is old.", "The Zarukm camp is cold.")

    assert found == {"Zarkum camp": ("Zarkum camp", "Zarukm camp")}


def test_hint_beats_the_rules():
    hints = (Hint("Harbour Nine", ActorKind.PLACE, ("H9",)), Hint("Bristol", None))

    found = names_of("Harbour Nine closed.", "H9 is in Bristol.", hints=hints)

    assert found == {"Harbour Nine": "place"}


def test_unknown_surname_leads_to_an_unknown_full_name():
    found = aliases_of("Vardo Zhelin spoke.", "The crowd liked Zhelin.")

    assert found == {"Vardo Zhelin": ("Vardo Zhelin", "Zhelin")}


@pytest.mark.parametrize(
    ("before", "is_one"),
    [("His mother Ada", False), ("Ada", True), ("His daughter, Ada Low, sang. Ada", True)],
)
def test_somebody_s_relative_is_not_a_namesake_known_in_full(before, is_one):
    found = aliases_of("Professor Ada Low spoke.", f"{before} said that rain fell.")

    assert (found.get("Ada Low") == ("Ada Low", "Ada")) is is_one


@pytest.mark.parametrize(
    ("name", "short", "kind"),
    [
        ("Zarkow Ferries", ("Zarkow", "Zarkow"), "organisation"),
        ("Zarkow Ferries", ("Ferries", "Ferries"), "person"),
        ("Zarkow Ferries", ("Zarkow", "Ferries"), "person"),
        ("Zarkow Rivers", ("Zarkow", "Zarkow"), "person"),
    ],
)
def test_firm_is_known_by_its_first_word_and_a_person_by_the_last(name, short, kind):
    said = f"{short[0]} insisted on it.", f"“Rain fell,” said {short[1]}."

    assert names_of(f"Crews met {name} twice.", *said) == {name: kind}


@pytest.mark.parametrize(
    ("texts", "names"),
    [
        (("Crews of Zarkow Ferries left.", "All crews of Zarkow left."), {"Zarkow Ferries"}),
        (("Crews of Zarkow Ferries left.", "It rained."), {"Crews of Zarkow Ferries"}),
        (("Veterans of Zarkow Wars left.", "All veterans left."), {"Veterans of Zarkow Wars"}),
    ],
)
def test_crews_of_a_firm_open_a_sentence(texts, names):
    assert set(names_of(*texts)) == names


def test_name_in_the_tables_may_mean_another_behind_the():
    found = actors_of("Emirates bought jets.", "The deal pleased the Emirates.")

    assert {actor.name: actor.kind.value for actor in found} == {
        "Emirates Airline": "organisation",
        "United Arab Emirates": "country",
    }


def test_given_name_before_a_surname_that_may_name_a_house_is_a_person():
    assert names_of("Then Marco Villa left the Villa Tarn.") == {
        "Marco Villa": "person",
        "Villa Tarn": "place",
    }


def test_spacecraft_is_known_by_its_last_word():
    found = aliases_of("Space Shuttle Zephyr will fly again.", "Engineers trust Zephyr.")

    assert found == {"Space Shuttle Zephyr": ("Space Shuttle Zephyr", "Zephyr")}


def test_ministry_of_a_country_stays_an_actor():
    assert "Health Department" in names_of("Norway's Health Department closed the port.")


def test_owner_inside_the_name_of_a_museum_is_no_actor_of_its_own():
    text = "The plane will leave the Smithsonian's National Sea Museum for the coast."

    assert list(names_of(text)) == ["National Sea Museum"]


def test_institute_keeps_what_it_is_on():
    assert "Lind Institute on Fishery" in names_of("The Lind Institute on Fishery opened.")


def test_family_name_that_comes_first_leads_to_its_full_name():
    found = aliases_of("Kim Dae Ho met Lo Wang.", "Kim left.", "Yumi Kim wrote it down.")

    assert found["Kim Dae Ho"] == ("Kim Dae Ho", "Kim")


def test_namesake_in_passing_does_not_take_the_surname_over():
    found = aliases_of(
        "Carl Marsh won.", "Marsh smiled.", "He thanked his wife, Ada Marsh, and left.", "Marsh then slept."
    )

    assert found["Ada Marsh"] == ("Ada Marsh",)


def test_namesake_who_opens_a_sentence_takes_the_surname_over_until_the_first_is_named_again():
    actors = actors_of(
        "Carl Marsh won.",
        "Marsh smiled.",
        "Ada Marsh wept.",
        "Marsh left.",
        "Then Carl Marsh left.",
        "Marsh ran.",
    )

    assert {one.name: [mention.sentence for mention in one.mentions] for one in actors} == {
        "Carl Marsh": [1, 2, 5, 6],
        "Ada Marsh": [3, 4],
    }


def test_last_two_words_of_a_longer_name_are_the_same_person():
    found = aliases_of("The nurse Ada Zarkow Lindqvist spoke.", "Zarkow Lindqvist left.")

    assert found == {"Ada Zarkow Lindqvist": ("Ada Zarkow Lindqvist", "Zarkow Lindqvist")}


def test_last_two_words_lead_to_the_one_of_two_namesakes_that_ends_in_them():
    found = aliases_of("The nurse Ali Hassan Tarnim and Omar Abu Tarnim spoke.", "Abu Tarnim left.")

    assert found["Omar Abu Tarnim"] == ("Omar Abu Tarnim", "Abu Tarnim")


def test_name_turned_round_is_the_same_person():
    found = aliases_of("The envoy Lom Kelda spoke.", "Ambassador Kelda Lom took a call.", "Kelda left.")

    assert list(found) == ["Lom Kelda"]


def test_member_of_an_assembly_is_known_by_the_surname():
    found = aliases_of("MEC Tarnim spoke.", "The MEC for Ports, Jacob Tarnim, left.")

    assert found["Jacob Tarnim"] == ("Tarnim", "Jacob Tarnim")


def test_letters_spelt_out_in_brackets_are_no_famous_body():
    assert set(names_of("The Alder Fishery Patrol (AFP) sailed.", "AFP crews slept.")) == {
        "Alder Fishery Patrol"
    }


def test_acronym_means_the_name_with_its_initials_before_a_famous_body():
    found = aliases_of("The Island Roads Act became law.", "Nobody voted against the IRA.")

    assert found == {"Island Roads Act": ("Island Roads Act", "IRA")}


def test_two_letters_mean_the_body_of_two_words_with_these_initials():
    found = aliases_of("The ruling Orlin League won.", "The OL is a party of the people.")

    assert found == {"Orlin League": ("Orlin League", "OL")}


def test_aliases_joined_by_or_are_one_actor():
    found = aliases_of("They are the Zarkis (also known as Ansar Tarn or Friends of Tarn).")

    assert found == {"Friends of Tarn": ("Zarkis", "Ansar Tarn", "Friends of Tarn")}


@pytest.mark.parametrize(
    ("long", "short"), [("St. Francis Hospital", "St. Francis"), ("Saint Marl School", "St. Marl")]
)
def test_name_of_a_saint_is_short_for_the_one_body_named_for_him(long, short):
    found = aliases_of(f"Low worked at {long}.", f"At the time, {short} might house 30 crews.")

    assert found[long] == (long, short)


def test_saint_of_two_bodies_is_neither():
    found = aliases_of("Low left St. Marl School and St. Marl Hospital.", "In May, St. Marl sold its tower.")

    assert "St. Marl" not in (*found["St. Marl School"], *found["St. Marl Hospital"])


def test_strait_may_leave_its_noun_out():
    found = aliases_of("They hold the Bab al-Zarkim Strait.", "Oil goes via Bab al Zarkim.")

    assert found == {"Bab al-Zarkim Strait": ("Bab al-Zarkim Strait", "Bab al Zarkim")}


def test_national_branch_is_another_company_than_its_owner():
    found = names_of("Kenya Airfox is owned by Airfox.", "The carrier Airfox flew.", "Kenya Airfox did not.")

    assert set(found) == {"Kenya Airfox", "Airfox"}


def test_national_branch_named_after_its_owner_is_another_company():
    found = names_of(
        "The fashion app Zarkin came back.", "With Zarkin India, the firm grows.", "Zarkin waits."
    )

    assert found == {"Zarkin": "organisation", "Zarkin India": "organisation"}


def test_bare_head_is_short_for_the_one_team_of_that_name():
    found = aliases_of("The Zark Rovers won.", "But Rovers still train.")

    assert found == {"Zark Rovers": ("Zark Rovers", "Rovers")}
    assert names_of("But Rovers still train.") == {}


@pytest.mark.parametrize(
    ("texts", "aliases"),
    [
        (("Ann Lee spoke on Tarn Radio.", "Radio said that it rained."), ("Tarn Radio", "Radio")),
        (("They met the Bank of Tarn.", "The Bank said no."), ("Bank of Tarn", "Bank")),
        (("They met the Marlo Council.", "The Council said no."), ("Marlo Council", "Council")),
        (("They met Marlo Media.", "She runs Culture, Media and Sport."), ("Marlo Media",)),
        (("Ann Lee spoke on Tarn Radio.", "She met Radio hosts."), ("Tarn Radio",)),
    ],
)
def test_bare_head_that_acts_or_has_the_is_short_for_the_one_body_it_heads(texts, aliases):
    found = [one.aliases for one in actors_of(*texts) if one.kind is ActorKind.ORGANISATION]

    assert found == [aliases]


def test_bare_head_is_short_for_the_fullest_name_of_its_body():
    texts = "They met the Tarn Port Council.", "They left the Port Council.", "The Council said no."

    assert aliases_of(*texts) == {"Tarn Port Council": ("Tarn Port Council", "Port Council", "Council")}


def test_bare_head_of_two_bodies_is_short_for_neither():
    found = aliases_of("They met the Court of Marlo and the Tarn Court.", "The Court said no.")

    assert found == {"Court of Marlo": ("Court of Marlo",), "Tarn Court": ("Tarn Court",)}


def test_surname_that_firms_end_in_is_that_of_whoever_is_called_a_person():
    actors = actors_of("Zalda Co, a former lawmaker, left.", "They said Co took it, but Co denied that.")

    assert [(one.name, one.kind, len(one.mentions)) for one in actors] == [("Zalda Co", ActorKind.PERSON, 3)]


def test_place_in_a_name_and_first_word_before_it_are_no_short_forms():
    found = aliases_of(
        "The Zarkland port is old.",
        "It asked the University of Zarkstad.",
        "The Zarkland Fish Fund in Zarkstad paid.",
    )

    assert found["University of Zarkstad"] == ("University of Zarkstad",)
    assert found["Zarkland Fish Fund"] == ("Zarkland Fish Fund",)


def test_title_tells_which_namesake_is_meant():
    found = aliases_of(
        "Karl Low died.", "His daughter, Ada Low, wept.", "Mr. Low was old.", "Low left two sons."
    )

    assert found == {"Karl Low": ("Karl Low", "Low"), "Ada Low": ("Ada Low",)}
    assert aliases_of("Ada Low and Karl Low came.", "Lady Low spoke.")["Ada Low"] == ("Ada Low", "Low")
    assert aliases_of("Karl Low and Ada Low came.", "Sir Low spoke.")["Karl Low"] == ("Karl Low", "Low")


def test_firm_is_known_without_its_legal_form_and_a_ministry_by_its_blend():
    found = aliases_of("Zarkow Energy A/S paid.", "Nobody thanked Zarkow Energy.")

    assert found == {"Zarkow Energy A/S": ("Zarkow Energy A/S", "Zarkow Energy")}
    assert aliases_of("The Department for Islands and Seas (Dias) paid.") == {
        "Department for Islands and Seas": ("Department for Islands and Seas", "Dias")
    }


def test_name_takes_the_where_its_full_form_does():
    (actor,) = actors_of(
        "The Lund Grain Trade Commission (LGTC) met.", "Later LGTC voted.", "Now LGTC waits."
    )

    assert actor.takes_the


def test_name_with_an_everyday_word_is_a_person_where_a_role_stands_beside_it():
    found = aliases_of("Its leader, Odd Hagen, spoke.", "It rained when Hagen left.")

    assert found == {"Odd Hagen": ("Odd Hagen", "Hagen")}


def test_camp_named_after_a_firm_told_of_before_is_another():
    found = aliases_of("Tarnox announced new boats at its annual Camp Tarnox.", "Tarnox sold a mill.")

    assert found["Tarnox"] == ("Tarnox",)


def test_fair_is_no_person():
    kinds = {actor.name: actor.kind for actor in actors_of("Ann Lee sold boats at the Paris Motor Show.")}

    assert kinds["Paris Motor Show"] is ActorKind.EVENT


def test_two_whose_names_mirror_each_other_are_two_where_both_stand_in_a_sentence():
    text = "Mayor Hassan Ali left Tarn. Ali Hassan praised Hassan Ali in Riga. Ali Hassan sold boats."

    assert {"Hassan Ali", "Ali Hassan"} <= {actor.name for actor in actors_of(text)}


def test_place_that_is_a_first_name_shows_no_surname():
    text = "The Victoria Page of Tarn met again. Page said so."

    assert all("Page" not in actor.aliases for actor in actors_of(text))


@pytest.mark.parametrize("name", ["Peter White", "Lou Page", "Ed Black"])
def test_surname_that_is_an_everyday_word_is_the_persons_beside_a_verb(name):
    surname = name.split()[1]
    text = (
        f"Mayor {name} left Tarn. {surname} said so. The {surname} crews left. “It is old,” {surname} said."
    )
    (actor,) = (one for one in actors_of(text) if one.name == name)

    assert [mention.surface for mention in actor.mentions] == [name, surname, surname]


@pytest.mark.parametrize(
    ("text", "name", "takes_the"),
    [
        ("Fights over Harbour Council members went on.", "Harbour Council", True),
        ("Harbour Council approved it over Harbour Council members.", "Harbour Council", False),
        ("Talks with Kelda Motors managers went on.", "Kelda Motors", False),
    ],
)
def test_body_named_only_before_nouns_takes_the(text, name, takes_the):
    (actor,) = (one for one in actors_of(text) if one.name == name)

    assert actor.takes_the is takes_the


@pytest.mark.parametrize(
    ("text", "takes_the"),
    [
        ("Guild of Bakers President Ann Lee left.", True),
        ("They met at Guild of Bakers.", False),
        ("Guild of Bakers left.", False),
    ],
)
def test_body_of_its_members_takes_the_where_its_name_stands_before_an_office(text, takes_the):
    (actor,) = (one for one in actors_of(text) if one.name == "Guild of Bakers")

    assert actor.takes_the is takes_the


@pytest.mark.parametrize(
    ("presented", "names"),
    [
        ("Ada, a clerk, wept.", {"Ada Low", "Ada"}),
        ("Ada, an old harbour clerk, wept.", {"Ada Low", "Ada"}),
        ("Ada, a quiet girl, wept.", {"Ada Low"}),
        ("Ada, an only child, wept.", {"Ada Low"}),
        ("Ada wept.", {"Ada Low"}),
    ],
)
def test_given_name_presented_anew_is_another_than_the_one_called_by_surname(presented, names):
    told = ("The mayor Ada Low spoke first.", "Low then left.", presented)

    assert {name for name, kind in names_of(*told).items() if kind == "person"} == names
