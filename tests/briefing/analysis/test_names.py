import pytest

from briefing.analysis.names import find_names
from tests.briefing.analysis.articles import actors_of, lines_of


def found_in(text):
    return [one.surface for one in find_names(*lines_of(text))]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("They met at the Ministry of Ports and Harbours.", ["Ministry of Ports and Harbours"]),
        ("They met at the Harbour and Pilots Agency (HPA).", ["Harbour and Pilots Agency", "HPA"]),
        ("It stands in the Air and Sea Museum.", ["Air and Sea Museum"]),
        ("They read the Waste Reduction and Recycling Act.", ["Waste Reduction and Recycling Act"]),
        ("They saved Banca Cassa dei Monti di Roma SpA.", ["Banca Cassa dei Monti di Roma SpA"]),
        ("He runs the Rose Hill Boat Museum of Salem, Oregon.", ["Rose Hill Boat Museum", "Salem", "Oregon"]),
        ("They joined the Harbour Party of Ann Lee.", ["Harbour Party", "Ann Lee"]),
        ("They joined the Harbour Party of Virginia.", ["Harbour Party of Virginia"]),
        ("Only Jean-Luc van der Berg and Zoë O'Dell stayed.", ["Jean-Luc van der Berg", "Zoë O'Dell"]),
        ('Then Carl "The Crow" Marsh left.', ['Carl "The Crow" Marsh']),
        ("Trade Minister for Ports Fawad Khoury spoke.", ["Fawad Khoury"]),
        ("They asked the Secretary of State", []),
        ("Then Datuk Seri Zarkow Kelda left with Datin Marla.", ["Zarkow Kelda", "Marla"]),
        ("She studied at Queen's University Belfast.", ["Queen's University Belfast"]),
        ("She heads the Women's and Children's Hospital.", ["Women's and Children's Hospital"]),
        ("Then the Mining, Forestry and Energy Union paid.", ["Mining, Forestry and Energy Union"]),
        ("Then the Senate, House and Energy Department paid.", ["Senate", "Energy Department"]),
        ("The elder Tarn left with Ann Tarn.", ["Ann Tarn"]),
        ("On Monday Norwegian Jonas Falk left.", ["Norwegian", "Jonas Falk"]),
        ("They joined the Farmers' Union.", ["Farmers' Union"]),
        ("The farmers' union left.", []),
        ("The Democrats' Senate leaders left.", ["Democrats"]),
        ("It sold the Tarns' Bank Street house.", ["Tarns", "Bank Street"]),
        ("It flew from northern to Central Kenya.", ["Central Kenya"]),
        ("A U.S.-backed plan and an Oslo-based firm failed.", ["U.S."]),
        ("The bacterium Zarkia pestilis was found.", []),
        ("In May and on Tuesday it rained.", []),
        ("A Virginia Democrat agreed, and an Ohio Republican with her.", []),
        ("Mother Superior Ann Lee spoke at the Superior Court.", ["Ann Lee", "Superior Court"]),
        ("The Liberal Democrats met Ann Lee, MD PhD, in Oslo.", ["Liberal Democrats", "Ann Lee", "Oslo"]),
        ("They voted for Ada Brenn's One Harbour Party.", ["Ada Brenn", "One Harbour Party"]),
        ("They sailed down to Five Rivers.", ["Five Rivers"]),
        ("President Jon Th. Berg met Sven Chr. Holt.", ["Jon Th. Berg", "Sven Chr. Holt"]),
        ("Two Kenyans and One of them fled.", ["Kenyans"]),
        ("Ask Theresa May about it.", ["Theresa May"]),
        ("It went against Republican Thom Tarnis.", ["Thom Tarnis"]),
        (
            "The Republican National Committee met.",
            ["Republican National Committee"],
        ),
        ("Relations with the European Union improved.", ["European Union"]),
        ("The government of Kenya said no to the Republic of Uganda.", ["Kenya", "Republic of Uganda"]),
        ("Orbiter Test Facility-1 is open.", ["Orbiter Test Facility-1"]),
        ("Winston Marsh of Kenya won.", ["Winston Marsh", "Kenya"]),
        ("Al-Qaida-linked fighters and the Zarku Front fled.", ["Zarku Front"]),
        ("The harbourtech and Port Safety Agency wrote.", ["Port Safety Agency"]),
        ("It wrote to the Harbourtech and Port Safety Agency.", ["Harbourtech and Port Safety Agency"]),
        ("She works at the University at Tarn.", ["University at Tarn"]),
        ("The Tribunal for the former Norland sat.", ["Tribunal for the former Norland"]),
        ("Deer go to the Tarn Bakers for the Hungry programme.", ["Tarn Bakers for the Hungry"]),
        ("Deer go to the Tarn Bakers for the Danish programme.", ["Tarn Bakers", "Danish"]),
        ("Article 4 of the Tarn Treaty forbids it.", ["Tarn Treaty"]),
        ("The Prosecutor's Office refused.", ["Prosecutor's Office"]),
        ("Many NGOs and PCRs followed.", []),
        (
            "The Department for Ports, Food and Rural Affairs paid.",
            ["Department for Ports, Food and Rural Affairs"],
        ),
        ("Zarkow Energy A/S paid.", ["Zarkow Energy A/S"]),
        ("The Secretary of State left.", []),
        ("Then Brit Olsen left.", ["Brit Olsen"]),
        ("Then Brit Olsen paid Tarn Rs 500 crore, SEK 4 million and R4bn.", ["Brit Olsen", "Tarn"]),
        ("Then the ferry Queen Ada sank.", ["Queen Ada"]),
        ("DR. ANN MOE: I left.", ["ANN MOE"]),
        ("HARBOUR AGGRESSION: It left.", []),
        ("NEW YORK: It left.", ["NEW YORK"]),
        (
            "The Tarn Bureau of Rivers and Inland Resources left.",
            ["Tarn Bureau of Rivers and Inland Resources"],
        ),
        ("It was leaked to The Harbour.", ["The Harbour"]),
        ("They met at the Cumber Mall Apple store.", ["Cumber Mall", "Apple"]),
        ("She speaks French and wrote it in German.", []),
        ("An Assistant Professor of Global Ports came.", []),
        ("The Labour Party Congress met in Tarn.", ["Labour Party Congress", "Tarn"]),
        ("Kenya Airways Flight KQ431 landed.", ["Kenya Airways", "Flight KQ431"]),
    ],
)
def test_names_found_in_a_sentence(text, names):
    found = found_in(text)

    assert found == names


def test_line_full_of_capitals_gives_only_known_names():
    found = found_in("Seven Things That Rich Farmers Never Do In Kenya")

    assert found == ["Kenya"]


def test_speaker_in_capitals_is_known_by_the_name_the_text_writes_small():
    sentences, tokens = lines_of("Ann Moe is a nurse.", "MOE: It rained.", "HOST: Nobody came.")

    assert [(one.surface, one.core) for one in find_names(sentences, tokens)] == [
        ("Ann Moe", "Ann Moe"),
        ("MOE", "Moe"),
    ]


def test_firm_called_like_its_founder_is_a_firm_until_he_is_named():
    found = actors_of(
        "The chipmaker Zarkonel bought a boat.",
        "Zarkonel sold it.",
        "Its founder, Tom Zarkonel, left in 2020.",
    )

    assert [(one.name, one.kind.value, len(one.mentions)) for one in found] == [
        ("Zarkonel", "organisation", 2),
        ("Tom Zarkonel", "person", 1),
    ]


def test_firm_stays_one_where_its_revenue_falls_after_a_namesake_was_told_of():
    found = actors_of(
        "Shares in Zarkonel rose.", "Its heir, Tom Zarkonel, left.", "Zarkonel's revenue fell in May."
    )

    assert [(one.name, len(one.mentions)) for one in found] == [("Zarkonel", 2), ("Tom Zarkonel", 1)]


def test_mrs_low_is_not_the_low_who_is_called_mr():
    found = actors_of("Len Zarkow won a house.", "Mr Zarkow left it to Mrs Zarkow in May.")

    assert ("Len Zarkow", 2) in [(one.name, len(one.mentions)) for one in found]
