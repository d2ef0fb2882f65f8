"""What a body is called that the sentence describes beside its name."""

import pytest

from tests.quiz.questions.asked import asked


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Norway's ruling party, Kelda Hope, lost a local election in Bergen.",
            [("What is Norway's ruling party called?", "Kelda Hope")],
        ),
        (
            "Boats were sold to Norway's official news agency Zarkow Line in May.",
            [("What is Norway's official news agency called?", "Zarkow Line")],
        ),
        (
            "Jon Vik bought boats of Tarn Steel, Norway’s largest steel company, in May.",
            [("What is Norway’s largest steel company called?", "Tarn Steel")],
        ),
        (
            "A spokesman for Steady Hand, the Norwegian military operation against pirates in Mali, told "
            "reporters that it was over.",
            [("What is the Norwegian military operation against pirates in Mali called?", "Steady Hand")],
        ),
        (
            "Norway's state broadcaster, the Kelda Broadcasting Service, cut its evening news.",
            [("What is Norway's state broadcaster called?", "Kelda Broadcasting Service")],
        ),
        (
            "Norway's domestic security service, the Kelda Office, arrested two men in Bergen.",
            [("What is Norway's domestic security service called?", "Kelda Office")],
        ),
        (
            "Tarn Foods sold 40 boats. Tarn Foods' parent, Kelda Group, left Norway.",
            [("What is Tarn Foods' parent company called?", "Kelda Group")],
        ),
        (
            "Jon Vik left his former record label, Big Kelda Records, in May.",
            [("What was Jon Vik’s former record label called?", "Big Kelda Records")],
        ),
        (
            "Norway's army, the Kelda Force, left Mali in May.",
            [("What is Norway's army called?", "Kelda Force")],
        ),
        (
            "Norway got its main ally, Denmark, to sell 40 boats.",
            [("Which country is Norway’s main ally?", "Denmark")],
        ),
    ],
)
def test_body_is_asked_by_the_description_that_fits_it_alone(text, expected):
    assert asked(text, "body") == expected


@pytest.mark.parametrize(
    "text",
    [
        "Norway met the army, Tarn Steel, and the mayor of Bergen.",
        "Jon Vik bought boats of Tarn Steel, the Norwegian web giant, in May.",
        "Jon Vik bought boats of Tarn Steel, a firm in Norway’s largest town, in May.",
        "Norway's central bank, the Bank of Norway, raised rates.",
        "Boats were sold to Norway's new fishing agency (NNFA) and the NNFA was glad.",
        "Norway's brand, Kelda Star, was sold in May.",
        "Norway's ship, the Tarn Steel Company, sank.",
        "Norway's company, Tarn Nets, cut jobs in Oslo.",
        "Norway's newspaper, Kelda Post, closed in Oslo.",
        "Norway's submarine, the Kelda, sank near Riga.",
        "Norway's band, Kelda Records, played in Riga.",
        "Norway sold boats. Its company, Tarn Nets, cut jobs in Oslo.",
        "Norway's state agency, Tarn Nets Agency, cut jobs in Oslo.",
        "Norway's public bank, Kelda Trust, cut jobs in Oslo.",
        "Norway's old fishing company, Tarn Nets, cut jobs in Oslo.",
        "Jon Vik sold his former brand, Big Kelda Records, in May.",
        "Tarn Steel, Norway's largest company and a bank, sold 40 boats.",
        "This is not the first time Tarn Steel has sold boats to Norway.",
        "Norway's latest bank Kelda Trust sold boats.",
        "Jon Vik is a reporter for the Norwegian public broadcaster Kelda Broadcasting Service.",
        "Norway's official news agency ZRT said that 40 boats sank.",
        "Boats were sold to Norway's official news agency ZRT in May.",
        "The Norwegian Crane Society (NCS) grew. The NCS’s finance arm, NCS Credit, closed in May.",
        "Once Norway's largest company, the Tarn Steel Company, went bankrupt.",
        "In 1912 Norway's largest company, the Tarn Steel Company, went bankrupt.",
        "The world's largest economy, Denmark, grew by 4%.",
        "Jon Vik left Kelda Trust, the largest steel company in the world, in May.",
        "The world's largest steel company, Kelda Trust, cut jobs in Oslo.",
        "In Norway's largest port, Tarn Steel, which sells boats, closed its quay.",
    ],
)
def test_body_is_not_asked_by_what_fits_others_or_gives_it_away(text):
    assert asked(text, "body") == []
