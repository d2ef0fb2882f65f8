"""Whether "the" and its noun, or a number, say which one is meant."""

import pytest

from briefing.analysis import analyse
from briefing.analysis.results import Article
from quiz.questions.ground import Ground
from quiz.questions.wording.definites import is_loose_definite
from tests.quiz.questions.wording.said_of import said


@pytest.mark.parametrize(
    ("text", "words", "stands"),
    [
        ("Norway sees the strike at Skagen.", "the strike at Skagen", True),
        ("A strike began. Norway sees the strike in autumn.", "the strike in autumn", False),
        ("A harbour froze. Norway sold the harbour of Bergen.", "the harbour of Bergen", True),
        ("Norway broke the relations with Iceland.", "the relations with Iceland", True),
        ("Norway won the main prize.", "the main prize", True),
        ("Norway jailed the 48-year-old Dane.", "the 48-year-old Dane", False),
        ("Norway jailed the 48-year-old Danish driver.", "the 48-year-old Danish driver", False),
        ("Norway jailed the 48-year-old Tarnlander.", "the 48-year-old Tarnlander", False),
        ("Norway sold the 48-year-old Danish ferry.", "the 48-year-old Danish ferry", True),
        ("Norway jailed the alleged robber.", "the alleged robber", False),
        ("Norway jailed the apparent father, who fled.", "the apparent father, who fled", False),
        ("Norway jailed the apparent father of Jon Vik.", "the apparent father of Jon Vik", True),
        ("Norway told of the apparent need.", "the apparent need", True),
        ("Norway met the green Alliance for Iceland.", "the green Alliance for Iceland", True),
        ("A prize was given. Norway won the same prize.", "the same prize", False),
        ("Norway met Iceland over the phone.", "over the phone", True),
        ("Norway found a phone. Iceland sold the phone.", "the phone", False),
        ("Norway kept the crew on the bench.", "on the bench", False),
        ("Norway lost ships over the years.", "over the years", True),
        ("Norway sold the ships an old crew had built.", "the ships an old crew had built", True),
        ("When Norway left the ships an old crew slept.", "the ships an old crew slept", False),
        ("Norway backed the attempt to fish cod.", "the attempt to fish cod", True),
        ("Norway has the ships to fish cod.", "the ships to fish cod", True),
        ("Norway has sold the ships to fish cod.", "the ships to fish cod", False),
        ("Norway sold the ships to fish cod.", "the ships to fish cod", False),
        ("In the ships an old crew slept.", "the ships an old crew slept", False),
        ("A stage stood in Oslo. Norway took the stage.", "the stage", True),
        ("A stage stood in Oslo. Norway sold the stage.", "the stage", False),
        ("Norway found a key. Iceland holds the key.", "the key", True),
        ("Norway helped those who fled.", "those who fled", True),
        ("Norway helped those in Riga.", "those in Riga", False),
        ("Norway sold fish and many other goods.", "fish and many other goods", True),
        ("Norway sold more fish than any other country.", "more fish than any other country", True),
        ("Norway sold more fish than many others.", "more fish than many others", True),
        ("Norway sold more fish than the others.", "more fish than the others", False),
        ("Norway jailed two former spies.", "two former spies", True),
        ("Norway met the strongest to hit Tarn.", "the strongest to hit Tarn", True),
        ("Norway met the strongest.", "the strongest", False),
        ("Norway sold 40 boats, the majority in May.", "40 boats, the majority in May", True),
        ("Norway sold fish, the majority in May.", "fish, the majority in May", False),
        ("Norway taxed the median income.", "the median income", True),
        ("Norway saw the rate at which fish grow.", "the rate at which fish grow", True),
        ("Norway read notes of the week beginning 14 April 2020.", "the week beginning 14 April 2020", True),
        ("Norway feared the coronavirus epidemic.", "the coronavirus epidemic", True),
        ("Norway bought the smallpox vaccine.", "the smallpox vaccine", True),
        ("Norway sold 40 boats in the same period of 2025.", "40 boats in the same period of 2025", True),
        ("Norway sold 40 boats in the same period.", "40 boats in the same period", False),
        ("Norway raised its previous offer of $40.", "Norway raised its previous offer of $40", True),
        ("Norway raised its previous offer.", "Norway raised its previous offer", False),
        ("Norway agreed, among other things, to sail.", "agreed, among other things, to sail", True),
        ("Norway fished off Iceland and in other lands.", "off Iceland and in other lands", True),
        ("Norway jailed Jon Vik and four other spies.", "Jon Vik and four other spies", True),
        ("Norway jailed four other spies.", "four other spies", False),
        ("Norway warned a crew that the crew had erred.", "a crew that the crew had erred", True),
        ("A crew sailed. Norway warned Tarn that the crew had erred.", "Tarn that the crew had erred", False),
        ("Iceland and Denmark sold fish. Norway chose the former.", "the former", False),
        ("Norway told of 12 previous thefts.", "12 previous thefts", True),
        ("Norway told of previous thefts.", "previous thefts", False),
        ("Norway sold the other goods.", "the other goods", False),
        ("Norway sold fish among other goods.", "among other goods", False),
        ("Norway has a death penalty. Iceland seeks the death penalty.", "the death penalty", True),
        ("Norway has a fish penalty. Iceland seeks the old fish penalty.", "the old fish penalty", False),
        ("Norway burnt the nets used by Danish crews.", "the nets used by Danish crews", True),
        ("Norway burnt the nets used in May.", "the nets used in May", False),
        ("Norway burnt the nets Iceland used.", "the nets Iceland used", True),
        ("Norway burnt the nets it likes.", "the nets", False),
        ("Norway rules the herring market.", "the herring market", True),
        ("A market opened. Norway rules the new market.", "the new market", False),
        ("Norway bought the boat, a Viking 30.", "the boat, a Viking 30", True),
        ("Norway saw the crew of the boat, a Viking 30.", "the crew of the boat, a Viking 30", False),
        ("Norway bought the boat, a good one.", "the boat, a good one", False),
        ("Norway registered the mark “Tarn”.", "the mark “Tarn”", True),
        ("Norway studied the health and diet of crews.", "the health and diet of crews", True),
        ("Norway studied the boat and crews.", "the boat and crews", False),
        ("Norway met the Danish striker.", "the Danish striker", False),
        ("Norway met the Danish striker, Ann Lee.", "the Danish striker, Ann Lee", True),
        ("Norway met Ann Lee, the Danish striker.", "Ann Lee, the Danish striker", True),
        ("Rain fell in the US supermarket group.", "the US supermarket group", False),
        ("Norway taxed Tarn Steel, the Danish carmaker.", "Tarn Steel, the Danish carmaker", True),
        ("Norway met the Danish president.", "the Danish president", True),
        ("Norway met the Danish army.", "the Danish army", True),
        ("Rain fell where the Dane was.", "the Dane", False),
        ("Rain fell where the Danes were.", "the Danes", True),
        ("Norway sold 12.", "12", False),
        ("Norway sold it in 2012.", "2012", True),
        ("Norway praised the Swiss firm.", "the Swiss firm", False),
        ("Norway praised the Swiss firm that sank.", "the Swiss firm that sank", True),
        ("Norway praised the Swiss data.", "the Swiss data", False),
        ("Norway praised the Swiss data that sank.", "the Swiss data that sank", True),
        ("Norway praised the Swiss laws.", "the Swiss laws", True),
        ("Ann Lee praised Norway in her introduction.", "in her introduction", False),
        ("Crews of Norway met with their proposal.", "Crews of Norway met with their proposal", False),
        (
            "Crews met in Oslo with their proposal on nets.",
            "Crews met in Oslo with their proposal on nets",
            True,
        ),
        ("Norway praised the Swiss parliament.", "the Swiss parliament", True),
        ("Norway regrets the 20 November clash.", "the 20 November clash", False),
        ("Norway regrets the 20 November 2012 clash.", "the 20 November 2012 clash", True),
        ("Norway regrets the 20 November clash in Riga.", "the 20 November clash in Riga", True),
        ("Many saw the park, Norway said.", "Many saw the park, Norway said", False),
        ("Many saw the park, Norway, in May.", "Many saw the park, Norway", True),
        (
            "Norway opened a harbour. Iceland slept. Denmark woke. Finland sang. Sweden left. Estonia ate. "
            "Norway sold the long harbour.",
            "the long harbour",
            False,
        ),
    ],
)
def test_definite_or_number_says_which_one(text, words, stands):
    assert said(text, words) == (words if stands else None)


@pytest.mark.parametrize(
    ("behind", "is_said"), [("from sinking in May", False), ("from Riga", True), ("that sank", True)]
)
def test_from_before_a_deed_tells_not_which(behind, is_said):
    ground = Ground(analyse(Article(f"A ferry sank. In 1995 crews in Oslo kept the ferry {behind}.")))
    tokens = ground.tokens(2)
    place = next(k for k, one in enumerate(tokens) if one.text == "the")

    assert is_loose_definite(ground, 2, tokens, place, False) is not is_said
