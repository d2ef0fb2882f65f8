from briefing.analysis.actors import link
from briefing.analysis.names import find_names
from briefing.analysis.roles import find_roles
from tests.briefing.analysis.articles import lines_of


def roles_of(*texts):
    sentences, tokens = lines_of(*texts)
    actors = find_roles(sentences, tokens, link(sentences, tokens, find_names(sentences, tokens)))
    return {actor.name: [(role.text, role.rule) for role in actor.roles] for actor in actors if actor.roles}


def test_title_with_its_country():
    found = roles_of("Kenya's Foreign Minister Ann Odera arrived.")

    assert found == {"Ann Odera": [("Kenya's Foreign Minister", "title")]}


def test_title_of_a_member_of_a_council():
    found = roles_of("Councilmember Ann Odera met Assemblymember Tom Low.")

    assert found == {"Ann Odera": [("Councilmember", "title")], "Tom Low": [("Assemblymember", "title")]}


def test_title_before_an_office_of_a_place():
    found = roles_of("Governor of Ohio Ruth Hollis spoke.")

    assert found == {"Ruth Hollis": [("Governor of Ohio", "title")]}


def test_title_of_a_body_with_a_name_of_two_halves():
    found = roles_of(
        "Royal Bank of Kenya assistant chief economist Ann Odera spoke.",
        "Friends of President Marta Lind wept.",
    )

    assert found == {
        "Ann Odera": [("Royal Bank of Kenya assistant chief economist", "title")],
        "Marta Lind": [("President", "title")],
    }


def test_head_of_a_body_is_not_what_the_body_is_called():
    found = roles_of("Ann Odera was then head of ferry startup Tarn Space. Tom Low met Tarn Space.")

    assert found == {"Tarn Space": [("ferry startup", "noun")]}


def test_apposition_before_and_after():
    found = roles_of(
        "The special envoy for the Arctic, Marta Lind, stayed.", "Tom Low, a nurse from Bath, left early."
    )

    assert found == {
        "Marta Lind": [("special envoy for the Arctic", "apposition")],
        "Tom Low": [("nurse from Bath", "apposition")],
    }


def test_apposition_ends_before_a_second_role_or_a_bracket():
    found = roles_of(
        "Tom Low, a nurse at Bath University and a graduate of Leeds, left.",
        "Ruth Hollis, an attorney for the Harbour Guild (HG), stayed.",
        "Marta Lind, a baker from Narvik and Jon Vik, a driver, spoke.",
    )

    assert found == {
        "Tom Low": [("nurse at Bath University", "apposition")],
        "Ruth Hollis": [("attorney for the Harbour Guild", "apposition")],
        "Jon Vik": [("driver", "apposition")],
    }


def test_doctors_students_and_former_ambassadors_have_their_roles():
    found = roles_of(
        "Tom Low, a pulmonologist at the Marlo Infirmary in Tarn, left.",
        "Ruth Hollis, a Ph.D. student at Tarn University, stayed.",
        "Jon Vik, executive vice president of the Harbour Guild and a former U.S. ambassador in Tarn, spoke.",
    )

    assert found == {
        "Tom Low": [("pulmonologist at the Marlo Infirmary in Tarn", "apposition")],
        "Ruth Hollis": [("Ph.D. student at Tarn University", "apposition")],
        "Jon Vik": [("executive vice president of the Harbour Guild", "apposition")],
    }


def test_owner_the_country_is_resolved():
    found = roles_of("Kenya reacted and sent the country's president, Tom Odera, home.")

    assert found == {"Tom Odera": [("Kenya's president", "apposition")]}


def test_organisation_and_place_roles():
    found = roles_of("The ruling party, Bright Dawn, lost the city of Narvik (the third largest in Norway).")

    assert found == {
        "Bright Dawn": [("ruling party", "apposition")],
        "Narvik": [("third largest in Norway", "parenthesis")],
    }


def test_verb_before_a_title_is_no_role():
    found = roles_of("They may bill Texas state lawmaker Ann Odera.")

    assert found == {"Ann Odera": [("Texas state lawmaker", "title")]}


def test_preposition_before_a_title_is_no_role():
    found = roles_of("Troops left Syria under President Tom Odera.")

    assert found == {"Tom Odera": [("President", "title")]}


def test_title_with_its_portfolio():
    found = roles_of("Kenya vice president of ports and harbours Ann Odera arrived.")

    assert found == {"Ann Odera": [("Kenya vice president of ports and harbours", "title")]}


def test_what_somebody_may_become_is_no_role():
    assert roles_of("If Ann Odera becomes the next mayor of Oslo, two towns will be glad.") == {}
    assert roles_of("Ann Odera becomes the next mayor of Oslo.") != {}
    assert roles_of("They fear that a President Odera would sell ships.", "Ann Odera won.") == {}


def test_long_role_ends_before_where_its_body_is():
    found = roles_of(
        "Tom Low, deputy director for the Ships on Rivers Scheme at Tarn College's Kelda "
        "Harbour Institute, left."
    )

    assert found == {"Tom Low": [("deputy director for the Ships on Rivers Scheme", "apposition")]}


def test_title_of_who_is_sent_and_of_an_office_in_short():
    found = roles_of("Norwegian Ambassador to the African Union Ann Odera met state Sen. Tom Low.")

    assert found == {
        "Ann Odera": [("Norwegian Ambassador to the African Union", "title")],
        "Tom Low": [("state Sen.", "title")],
    }


def test_role_is_of_nobody_whose_name_is_a_word_of_the_body_before_it():
    found = roles_of(
        "Tarn Ferries met Ann Odera.",
        "Ann Odera, the head of the Office for Harbours, Ferries, and Ice, spoke.",
    )

    assert "Tarn Ferries" not in found


def test_what_leads_to_a_place_is_no_role_of_it():
    found = roles_of(
        "The rain washed away the only road to the provincial capital, Dorn.", "Crews left Dorn."
    )

    assert found == {"Dorn": [("provincial capital", "apposition")]}
