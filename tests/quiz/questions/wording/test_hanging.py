"""What an earlier sentence alone explains is not asked about."""

import pytest

from briefing.analysis import analyse
from briefing.analysis.results import Article
from quiz.questions.ground import Ground
from quiz.questions.wording.hanging import hangs
from quiz.questions.wording.resolving import say
from tests.quiz.questions.asked import ground_of
from tests.quiz.questions.vetting_of import turned_away
from tests.quiz.questions.wording.said_of import said


@pytest.mark.parametrize(
    ("subject", "is_asked"),
    [("The most serious", False), ("The largest", False), ("The most serious raid", True), ("A raid", True)],
)
def test_superlative_without_its_noun_is_no_subject(subject, is_asked):
    made = turned_away(f"{subject}, in 1995, killed 21 Latvian sailors.", "how many")

    assert bool(made) == is_asked


@pytest.mark.parametrize(
    ("behind", "is_said"),
    [("(the largest in Norway)", True), ("(the largest)", False), ("or the largest in Norway", False)],
)
def test_superlative_in_brackets_is_of_the_noun_before_them(behind, is_said):
    ground = ground_of(f"Crews sold boats in the port of Bergen {behind}.")

    said = say(ground, ground.phrase(1, 0, len(ground.tokens(1)) - 1))

    assert bool(said) == is_said


@pytest.mark.parametrize(
    ("subject", "is_asked"), [("The Portuguese coach", False), ("The Portuguese coach of Riga", True)]
)
def test_somebody_known_by_his_country_alone_is_no_subject(subject, is_asked):
    made = turned_away(f"{subject} sold 21 old ships to Latvian sailors in 1995.", "how many")

    assert bool(made) == is_asked


@pytest.mark.parametrize(
    ("things", "is_said"),
    [
        ("the 13 leaky ferries", False),
        ("the 13 people who left", True),
        ("the 13 ferries of Riga", True),
        ("the 2017 timetable", True),
    ],
)
def test_number_of_things_told_of_before_hangs(things, is_said):
    ground = Ground(analyse(Article(f"In 1995 crews in Oslo praised {things}.")))

    assert (say(ground, ground.facts[1][0].objects[0]) is not None) == is_said


@pytest.mark.parametrize(
    ("title", "is_said"),
    [
        ("Long strikes in Norland", True),
        ("Long winters in Norland", False),
        ("", False),
        (f"Long strikes in Norland {'and Latvia ' * 6}", True),
    ],
)
def test_noun_of_the_title_is_explained_by_it(title, is_said):
    ground = Ground(analyse(Article("A strike began. A ferry sank. The strike ended 400 jobs.", title=title)))

    assert (say(ground, ground.facts[3][0].subject, is_subject=True) is not None) == is_said


@pytest.mark.parametrize(
    ("thing", "is_said"),
    [("new timetable", False), ("new timetable of Riga", True), ("winter timetable", True)],
)
def test_thing_set_against_an_older_one_is_told_of_before(thing, is_said):
    ground = Ground(analyse(Article(f"In 1995 crews in Oslo praised the {thing} on two ferries.")))

    assert (say(ground, ground.facts[1][0].objects[0]) is not None) == is_said


@pytest.mark.parametrize(
    ("subject", "is_asked"),
    [
        ("The 2012 scheme", False),
        ("The 2012 raid", True),
        ("The 16th-century raid", False),
        ("The 15-member body", False),
    ],
)
def test_number_before_the_noun_of_a_subject_tells_not_which(subject, is_asked):
    made = turned_away(f"{subject} brought 21 old ships to Latvian sailors in 1995.", "how many")

    assert bool(made) == is_asked


@pytest.mark.parametrize(("subject", "is_said"), [("The second", False), ("The second port of Norway", True)])
def test_second_of_what_was_told_before_hangs(subject, is_said):
    ground = Ground(analyse(Article(f"Norway gave two bonuses. {subject} is a bonus of up to 40 boats.")))

    assert (say(ground, ground.facts[2][0].subject, is_subject=True) is not None) == is_said


@pytest.mark.parametrize(
    ("told", "is_said"),
    [
        ("Norway's seventh in May", False),
        ("Norway's fifth of the season", False),
        ("Norway's second of three goals", True),
        ("Norway's first and only goal", True),
        ("Norway's second in command", True),
        ("Norway's first goal in Riga and Norway's second in Oslo", True),
    ],
)
def test_rank_without_its_noun_hangs(told, is_said):
    assert (said(f"Crews saw {told}.", told) is not None) == is_said


@pytest.mark.parametrize(
    ("title", "text", "is_asked"),
    [
        ("New boats lead the show", "The boat has a new engine of 176 hp from Riga.", False),
        ("New boat leads the show", "The boat has a new engine of 176 hp from Riga.", True),
        ("New strikes hit the show", "The strike hit an old port of 176 crews in Riga.", True),
    ],
)
def test_one_of_the_things_of_the_title_hangs_at_the_head(title, text, is_asked):
    ground = ground_of(f"Crews met on Monday. They left.\n\n{text}", title)
    number = len(ground.analysis.sentences)
    subject = ground.facts[number][0].subject

    assert (say(ground, subject, is_subject=True) is not None) is is_asked


@pytest.mark.parametrize(
    ("words", "stands"),
    [
        ("The Swede, 24, beat Carlos Lind of Chile", False),
        ("The Dane beat Carlos Lind of Chile", False),
        ("The Czech, 24, beat Carlos Lind of Chile", False),
        ("The Portuguese, 24, beat Carlos Lind of Chile", False),
        ("The Swiss, 24, beat Carlos Lind of Chile", False),
        ("The Portuguese beat Carlos Lind of Chile", True),
        ("The Swiss beat Carlos Lind of Chile", True),
        ("The Danes beat Carlos Lind of Chile", True),
        ("The French beat Carlos Lind of Chile", True),
        ("The Swedish and Danish ministries sold ships", True),
    ],
)
def test_one_of_a_nation_has_a_name_elsewhere(words, stands):
    assert (said(f"{words}.", words) is not None) is stands


@pytest.mark.parametrize(
    ("held", "stands"),
    [("its 32% stake", False), ("its 32% stake in Tarn Ltd", True), ("a 32% stake", True)],
)
def test_stake_is_held_in_something(held, stands):
    words = f"Norway sold {held}"

    assert (said(f"{words}.", words) is not None) is stands


@pytest.mark.parametrize(
    ("words", "stands"),
    [("Those of Norway fell", False), ("Boats of Iceland rose as those of Norway fell", True)],
)
def test_those_of_somebody_need_a_noun_before(words, stands):
    assert (said(f"{words}.", words) is not None) is stands


@pytest.mark.parametrize(
    ("text", "is_hanging"),
    [("A third is to open in May.", True), ("A third harbour is to open in May.", False)],
)
def test_one_more_without_its_noun_hangs(text, is_hanging):
    ground = ground_of(text)

    assert hangs(ground, 1, ground.tokens(1), [], is_subject=True) == is_hanging
