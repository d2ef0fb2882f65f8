"""What needs the sentences before it does not stand alone."""

import pytest

from quiz.questions.standing_alone import looks_back, stands_alone


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("_____ sank when it struck a bridge.", True),
        ("In _____ it struck a bridge.", False),
    ],
)
def test_gap_for_the_subject_is_what_a_pronoun_stands_for(text, expected):
    assert stands_alone(text) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Besides Norway, with which other country did Iceland sign a treaty?", True),
        ("Besides Norway, which of these countries are also courting Latvia?", True),
        ("Besides Kari Nordby and Aino Laine, who else sold ships?", True),
        ("Besides Kari Nordby, with whom else did Iceland sign a treaty?", True),
        ("Besides, Norway sold its ships.", False),
        ("Norway has sold 31 ships since then.", False),
        ("Norway had 40 ships in 2004 and has sold 31 since then.", True),
        ("Who said that one of the first moves was to sell ships?", False),
        ("One of the biggest old problems is rust.", False),
        ("When Norway fined Iceland, one of the main old targets was oil.", True),
        ("According to Aino Laine, one of the first moves was to sell ships.", False),
        ("One of the first decisions of Norway was to sell ships.", True),
        ("Who won over many voters in the last debate?", False),
        ("Who won over many voters in the last debate of 2019?", True),
        ("Who said that Kari Nordby was hurt in the weekend strike?", False),
        ("There are about _____ ports in Norway.", True),
        ("There have been _____ fires in Norway.", True),
        ("There Norway sold its ships.", False),
        ("In one case, Norway was given _____ by a bank.", False),
        ("In one case of fraud, Norway was given _____ by a bank.", True),
        ("Many were freed around 2000, and Norway sold its ships.", False),
        ("Many sailors were freed around 2000, and Norway sold its ships.", True),
        ("All three old ports are held by Norway.", False),
        ("All three of the ports are held by Norway.", True),
        ("The wreck killed all seven sailors aboard.", True),
        ("Two hundred sailors were freed around 2000, and Norway sold its ships.", True),
        ("Norway quarrelled over the fall of its oldest port.", True),
        ("All three of the old ports are held by Norway.", True),
        ("Both old ports of Tarn and Marlo are held by Norway.", True),
        ("Both old ports are held by Norway.", False),
        ("Norway fined Kari Nordby, and both ports were sold.", False),
        ("Tarn and Marlo lost ships, and both ports were sold.", True),
        ("Norway built a wall on both sides of the road.", True),
        ("Norway sold both ships and ports.", True),
        ("All of which has angered Norway and its neighbours.", False),
        ("Norway called all of that into question in May.", False),
        ("Norway called all of its treaties into question in May.", True),
        ("Both of whom sold ships to Norway.", False),
        ("With which country did Norway sign a treaty?", True),
        ("When did Norway ban seine nets?", True),
        ("When did it ban seine nets?", False),
        ("How long did it take to build the Oslo ferry?", True),
        ("Which country asked both sides to leave?", False),
        ("In which year did Kari Nordby die many years later?", False),
        ("Kari Nordby built ships until she died many years earlier, in 1948.", False),
        ("Norway will sell ships in coming months.", False),
        ("Norway will sell ships in the coming weeks of 2031.", True),
        ("Norway will sell ships within days.", False),
        ("Norway will sell ships within days of the fair.", True),
        ("Over the summer, Norway sold ships.", False),
        ("Over the summer of 1995, Norway sold ships.", True),
        ("Who left Norway two days later than Kari Nordby?", True),
        ("Until May, he had worked as a driver in Bergen.", False),
        ("In May, Norway said it would leave.", True),
        ("Who leads the current government?", False),
        ("How many ships did the latest count show?", False),
        ("How many ships did the latest count, from 2019, show?", True),
        ("Which of these countries signed the treaty?", True),
        ("When did Norway help those who fled?", True),
        ("When did Norway help those?", False),
        ("Where will Norway hold concurrent races?", False),
        ("Where will Norway hold races concurrent with those of Iceland?", True),
        ("Norway did not stay for all that.", False),
        ("Norway may lose ships in the following _____.", False),
        ("Norway may lose ships in the next 3-5 years.", False),
        ("Norway may lose ships in the next three to five years.", False),
        ("Norway may lose ships in the next two and a half years.", False),
        ("Norway may lose ships in the next few hours.", False),
        ("Norway may lose ships in the next couple of weeks.", False),
        ("Norway sold nets in the last ten days of the fair.", True),
        ("Norway sold nets in the last _____ of the fair.", True),
        ("Norway sold the last boat of many years.", True),
        ("Norway sold ships in 2010 and nets in the following _____.", True),
        ("Norway lost the last _____ games in Riga.", True),
        ("Norway is just as keen to sell ships.", False),
        ("Norway is just as keen as Iceland to sell ships.", True),
        ("Norway sold all that its crews caught.", True),
        ("Why did Norway say that it would leave?", True),
        ("What share of that did Norway spend on nets?", False),
        ("In which year did Jon Vik lose both his sons?", True),
        ("Which country closed both its embassy and its port in Oslo in 2012?", True),
        ("Which port did both James Lee and Ann Moe leave in 2012?", True),
        ("In which year did Norway sue both Los Angeles and San Diego?", True),
        ("In which year did Norway lose both of its ferries?", True),
        ("In which year did Norway lose both old ferries?", False),
        ("What share of what it earned did Norway spend on nets?", True),
    ],
)
def test_stands_alone(text, expected):
    assert stands_alone(text) is expected


def test_that_which_somebody_called_something_was_told_before():
    assert not stands_alone("Ann Lee called that a small mistake driven by strong winds.")
    assert stands_alone("Ann Lee said that a small mistake was made in Riga.")
    assert stands_alone("What is the ferry called that the council of Riga sold?")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway had already sold _____ ships to Iceland.", True),
        ("Norway sold ships to Iceland already in _____.", False),
        ("Norway faces a separate trial on its ships in 2031.", True),
        ("Norway keeps its old ships separate from _____ new ones.", False),
        ("Norway expressed further concern about _____ ships.", True),
        ("Norway sailed further north than _____ other crews.", False),
        ("Norway may further cut the number of its ships to _____.", False),
        ("Norway sells _____ ships in the nearby port of Kalm.", True),
        ("Norway has sold _____ ships so far.", True),
        ("Norway sells _____ ships, and cannot sell them anywhere else.", True),
        ("Norway sells more fish than anyone else in _____.", True),
        ("Norway sold ships under the then _____.", True),
    ],
)
def test_word_that_sets_it_against_something_told_before_looks_back(text, expected):
    assert looks_back(text) is expected
