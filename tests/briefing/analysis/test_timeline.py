from datetime import date

import pytest

from briefing.analysis import Article, analyse

TODAY = date(2025, 5, 30)


def labels_of(text):
    return [event.label for event in analyse(Article(text, "A title", TODAY)).timeline]


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Sergey Petrov visited Norway on May 20.", "Sergey Petrov visited Norway"),
        ("Nothing was the same after the invasion of Norway three years ago.", "Invasion of Norway"),
        ("Many mourned December's sinking of a Norwegian ferry.", "Sinking of a Norwegian ferry"),
        (
            "They also discussed the April visit from Norway's president.",
            "Visit from Norway's president",
        ),
        (
            "The parliament of Norway said on Monday that the law had failed.",
            "Statement by the parliament of Norway",
        ),
        (
            "“We sell no nets,” Ann Roe said at a rally in Salem, Ore., on May 3, 2024.",
            "Statement by Ann Roe",
        ),
        ("Norway sold the ships to the U.S. in 2019.", "Norway sold the ships to the U.S."),
        (
            "Police arrested a man who attacked the Norwegian embassy in early 2023.",
            "A man attacked the Norwegian embassy",
        ),
        ("It signed an agreement on fishing rights in 2019.", "Agreement on fishing rights signed"),
        ("On 3 May 2024, Norway opened a new harbour.", "Norway opened a new harbour"),
        ("The most recent election in November left both parties weak.", "Most recent election"),
        ("The investiture vote is due between June 4 and 7.", "Investiture vote due"),
        (
            "The Norwegian police stressed this on June 3 by arresting a man who burnt the flag.",
            "The Norwegian police arrested a man",
        ),
        ("In a 1981 lecture, Ann Lee described a new engine.", "Ann Lee described a new engine"),
        (
            "After Harwick FC's painful 1-0 loss against Vale FC at Mill Lane Stadium in Harwick on Monday,"
            " coach Karl Berg said that Vale deserved to win.",
            "Harwick FC's painful 1-0 loss against Vale FC",
        ),
        ("Output has grown more than sixfold since 2022.", "Output has grown more than sixfold"),
        (
            "In April 28 elections to the National Assembly, two parties won.",
            "Elections to the National Assembly",
        ),
        ("Since Karl Berg was ousted in 2018, small parties have grown.", "Karl Berg was ousted"),
        ("Norway signed a plan for trade cooperation in 2025-2026.", "Trade cooperation"),
        ("Norway prepares for local elections scheduled for 2026.", "Local elections"),
        ("Much changed with the withdrawal in 1998.", "The withdrawal"),
        (
            "Norway wooed Chile to the extent of signing a fishing pact in 2010.",
            "Signing of a fishing pact",
        ),
        (
            "National Security Adviser Ann Lee on Monday met with senior union member Karl Berg.",
            "National Security Adviser Ann Lee met with Karl Berg",
        ),
        (
            "In December, it signed a $1.2 billion contract with a Gulf operator.",
            "Contract with a Gulf operator signed",
        ),
        (
            "Marta Quill, a geologist who drew the first full map of the sea floor, died on Jan. 30.",
            "Marta Quill died",
        ),
        (
            "A passenger ferry carrying 64 people sank on the Lume River on Tuesday, leaving 12 missing.",
            "A passenger ferry sank on the Lume River",
        ),
        (
            "Anger led Karl Berg to stay away from the Harvest parade in Oslo on 9 May.",
            "Harvest parade in Oslo",
        ),
        (
            "The fever killed many in the north in 1541 (the Plague of Harwick).",
            "Plague of Harwick",
        ),
        (
            "The roads were closed, the city Department of Health said Sunday.",
            "Statement by the city Department of Health",
        ),
    ],
)
def test_label_comes_from_the_happening_itself(text, label):
    assert labels_of(text) == [label]


@pytest.mark.parametrize(
    ("text", "label"),
    [
        (
            "Kelda camp lies in the hills. It first appeared in 1987, when sailors gathered there.",
            "Kelda camp appeared",
        ),
        (
            "Ties with Norway have been poor since December 2020, when Swedish troops burnt a ferry.",
            "Swedish troops burnt a ferry",
        ),
        (
            "Norway is small. Just two weeks ago, it signed a pact on fishing with Japan.",
            "Norway signed a pact on fishing with Japan",
        ),
    ],
)
def test_label_names_what_a_reference_means(text, label):
    assert labels_of(text) == [label]


@pytest.mark.parametrize(
    "text",
    [
        "Income rose to 40 cents from 20 cents a year ago.",
        "Today, many people live longer.",
        "Norway has changed over the past three years.",
        "Norway presented poor third quarter results.",
        "The engine, as we know it today, is quiet.",
    ],
)
def test_no_event_where_a_date_dates_no_happening(text):
    assert labels_of(text) == []


@pytest.mark.parametrize(
    ("behind", "label"),
    [
        (" with Iceland.", "Fishing cooperation with Iceland"),
        (" with the Danish fleet.", "Fishing cooperation with the Danish fleet"),
        (" with", "Fishing cooperation"),
    ],
)
def test_what_is_planned_for_years_names_the_other_side(behind, label):
    assert labels_of(f"Norway signed a plan on fishing cooperation for 2025-2026{behind}") == [label]


@pytest.mark.parametrize(
    "text",
    [
        "Norway will stop the ferry to Tarn on 1 June unless Tarn pays.",
        "If elected, Ann Lee will open a school in 2027.",
        "Ann Lee allegedly sold the ferry in 2021.",
        "Prosecutors allege that Ann Lee sold the ferry in 2021.",
        "According to prosecutors, Ann Lee sold the ferry in 2021.",
        "Ann Lee sold the ferry in 2021, prosecutors allege.",
        "Karl Berg denied that he sold the ferry in 2021.",
        "The court heard that Ann Lee sold the ferry in 2021.",
        "Norway will sell two ferries unless sales recover by September.",
    ],
)
def test_no_event_of_what_is_alleged_denied_or_made_to_depend(text):
    assert labels_of(text) == []


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Ann Lee is accused of selling the ferry in 2021.", "Ann Lee is accused of selling the ferry"),
        ("Ann Lee denied it but was sentenced to death in 2021.", "Ann Lee was sentenced to death"),
        ("The council said that Norway sold the ferry in 2021.", "Norway sold the ferry"),
        ("Ann Lee sold the ferry in 2021, reportedly saying that it leaked.", "Ann Lee sold the ferry"),
    ],
)
def test_event_of_an_accusation_or_behind_a_denial_stays(text, label):
    assert labels_of(text) == [label]


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("The ferry, built in 1998, carried 310 teachers to Tarn.", []),
        ("The ferry, a boat that Norway sold to Tarn in 2018, sank a year later.", []),
        ("Walnuts help, according to a study of 40 people published on Monday.", []),
        ("Norway reported a loss for the six months to March.", []),
        ("Turnout in Norway was 71%, the highest since 1994.", []),
        (
            "It was the highest profit since 2022, when the old ferry sank off Tarn.",
            ["The old ferry sank off Tarn"],
        ),
        ("Norway built the ferry in 1998.", ["Norway built the ferry"]),
    ],
)
def test_no_event_of_the_verb_that_has_another_date(text, labels):
    assert labels_of(text) == labels


def test_events_stand_in_the_order_of_their_dates():
    text = "Norway joined the pact in 2019. Sweden left the pact in 2004. Finns left the pact on May 3, 2019."

    assert labels_of(text) == ["Sweden left the pact", "Norway joined the pact", "Finns left the pact"]


def test_figure_for_comparison_dates_no_event():
    text = "Forty cases have been found since mid-July, up from 31 on Thursday."

    assert labels_of(text) == ["Forty cases have been found"]


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        (
            "Quarterly profits at media giant Lowcorp jumped 76% to $1.13bn in December.",
            ["Quarterly profits at Lowcorp jumped 76% to $1.13bn"],
        ),
        (
            "Last week, Karl Berg reminisced about his time as secretary general.",
            ["Karl Berg reminisced about his time as secretary general"],
        ),
        ("Karl Berg was appointed secretary general in 2016.", ["Karl Berg was appointed secretary general"]),
        ("Norway would have looked very different from today.", []),
        ("Norway could have won in 1998.", []),
        ("Lowcorp posted a profit of $3bn, up 27% from its 2003 performance.", []),
    ],
)
def test_label_tells_whole_happenings_only(text, labels):
    assert labels_of(text) == labels


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("Flight NA402 was shot down on July 17.", ["Flight NA402 was shot down"]),
        (
            "In 1993, Norway set up the Court for Fishing Rights.",
            ["Norway set up the Court for Fishing Rights"],
        ),
        ("I joined the club in 1998, and became its treasurer in 2001.", []),
        (
            "In the 1860s, more than 3,000 sailors from Chile died.",
            ["More than 3,000 sailors from Chile died"],
        ),
        (
            "Chinese ministry spokesperson Mao Ning said in May that it won.",
            ["Statement by Chinese ministry spokesperson Mao Ning"],
        ),
        ("China said in May that nobody won.", ["Statement by China"]),
        (
            "In 2020 Norway banned Lowcorp and dozens of other foreign apps including Chat.",
            ["Norway banned Lowcorp and dozens of other foreign apps"],
        ),
        ("Norway is dry in winter, yet parts of it, including Oslo, got rain in May 2024.", []),
        ("The two had met in Norway in May 2024.", []),
        ("It is part of a plan for a road to Oslo that was launched in 2012.", []),
        ("Norway's parliament voted on 8 May 2024 to ban nets.", ["Norway's parliament voted to ban nets"]),
        ("Norway voted on 8 May 2024 to ban nets from 2026.", ["Norway voted to ban nets from 2026"]),
        ("Norway found in 2022 that nets had destroyed its corals.", []),
        (
            "Ann Lee said Norway would sell it and cut jobs by the end of 2026.",
            [],
        ),
        ("The Norwegian ferry Ada ran aground in 2009.", ["The Norwegian ferry Ada ran aground"]),
        ("Repairs in Norway will cost 240 million crowns and take until 2027.", []),
        ("Most Norwegian ports use winter time all year from late March.", []),
        ("ANN LEE: In 1969 the herring left Norway.", ["The herring left Norway"]),
        ("In 2020 Norway banned Lowcorp and dozens of apps.", ["Norway banned Lowcorp and dozens of apps"]),
        ("Ann Lee set a 1500m record and won.", []),
        ("Back in 2012, it made sense that she won.", []),
        (
            "Norway's Harbour League game at Molinow against Italy on 11 June 2024 will be played at night.",
            ["Norway's Harbour League game at Molinow"],
        ),
        ("Norway built a quay in 1901 and controlled it until 1999.", ["Norway built a quay"]),
        (
            "Norway had no crash since its flights to Chile began in 2002.",
            ["Norway's flights to Chile began"],
        ),
        (
            "Thieves tried to enter at least 12 coastal grain stores in Norway on July 26, 2024.",
            ["Thieves tried to enter coastal grain stores in Norway"],
        ),
        (
            "As we have written, in August 2022 then-President Ann Lee signed a law.",
            ["Then-President Ann Lee signed a law"],
        ),
    ],
)
def test_label_keeps_to_the_clause_of_its_date(text, labels):
    assert labels_of(text) == labels
