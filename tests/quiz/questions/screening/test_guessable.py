"""What is to be typed is no guess: one of few, the first that comes to mind, a ruler of the title."""

import pytest

from briefing.analysis import analyse
from briefing.analysis.results import Article
from quiz.questions.drafts import Kind, OptionDraft, QuestionDraft
from quiz.questions.ground import Ground
from quiz.questions.screening.guessable import guessed

TEXT = (
    "US President Barack Obama praised the ferry of Marlo. Mayor Ann Lee called it a toy. "
    "The United States paid for it, and the United Nations and Norway did not. Africa has no such ferry."
)


def is_guessed(title: str = "A ferry for Marlo", kind: Kind = Kind.TYPED, **changes) -> bool:
    ground = Ground(analyse(Article(TEXT, title=title)))
    told = {"stem": "Who praised the ferry?", "rule": "subject", "answers": ("Barack Obama",)} | changes
    everybody = tuple(range(len(ground.analysis.actors)))
    draft = QuestionDraft("k", kind, told["rule"], told["stem"], 1, 0, 5, told["answers"], actors=everybody)
    return guessed(ground, draft) != ""


@pytest.mark.parametrize(
    ("stem", "answer", "expected"),
    [
        ("Which continent has no such ferry?", "Africa", True),
        ("Which country paid for it?", "United States", True),
        ("Which country’s officials paid for it?", "United States", True),
        ("Which country did not pay for it?", "Norway", False),
        ("Which organisation did not pay for it?", "United Nations", True),
        ("Which body did not pay for it?", "United Nations", False),
        ("In which strait did the ferry sink?", "Strait of Hormuz", True),
        ("In which strait did the ferry sink?", "Tarn Strait", False),
        ("Which ministry said: “It is a toy”?", "Ministry of Toys", True),
    ],
)
def test_first_that_comes_to_mind_is_not_typed(stem, answer, expected):
    assert is_guessed(stem=stem, answers=(answer,)) is expected


def test_guess_is_open_among_options():
    assert not is_guessed(stem="Which country paid for it?", answers=("United States",), kind=Kind.SINGLE)


@pytest.mark.parametrize(
    ("rule", "title", "answer", "expected"),
    [
        ("subject", "A ferry for Marlo", "Barack Obama", True),
        ("subject", "A ferry for Marlo", "Ann Lee", False),
        ("role", "A ferry for Marlo", "Barack Obama", False),
        ("urged", "A ferry for Marlo", "Barack Obama", False),
        ("urged", "Obama praises a ferry for Marlo", "Barack Obama", True),
        ("subject", "A ferry for Marlo", "Obama administration", True),
        ("subject", "A ferry for Marlo", "Lee administration", False),
        ("quotation", "A ferry for Marlo", "Barack Obama", False),
        ("quotation", "Obama praises a ferry for Marlo", "Barack Obama", True),
        ("quotation", "Mayor Lee scolds a ferry for Marlo", "Ann Lee", False),
    ],
)
def test_one_whom_all_know_is_not_typed_as_doer_or_under_a_title_with_the_name(rule, title, answer, expected):
    assert is_guessed(title, rule=rule, answers=(answer,)) is expected


@pytest.mark.parametrize("kind", [Kind.SINGLE, Kind.TYPED])
@pytest.mark.parametrize(
    ("stem", "answer", "expected"),
    [
        ("Who will lend SpaceX a ferry?", "Elon Musk", True),
        ("Who will lend SpaceX a ferry?", "Ann Lee", False),
        ("Who will lend Norway a ferry?", "Elon Musk", False),
        ("Which organisation counted 40 cases of Tarn fever worldwide?", "World Health Organization", True),
        ("Which organisation counted 40 cases of Tarn fever in Marlo?", "World Health Organization", False),
        ("In which city did Mayor Ann Lee see the Red Square?", "Moscow", True),
        ("Who sold Apple’s 40 old ferries?", "Steve Jobs", True),
        ("Who sold 40 apple trees in Marlo?", "Steve Jobs", False),
        ("Who fed 40 dogs in Marlo?", "Jerome Powell", False),
        ("Who bought 40 jars of virgin oil?", "Richard Branson", False),
        ("Who read the meta analyses of Marlo?", "Mark Zuckerberg", False),
        ("From which center did the space shuttle Tarnia lift off?", "Kennedy Space Center", True),
        ("From which center did the rocket Tarnia lift off?", "Kennedy Space Center", False),
        ("At which center was a model of the space shuttle Tarnia found?", "Kennedy Space Center", False),
        ("Which company repaired 40 old 737 jets in Marlo?", "Boeing", True),
        ("Which company cut 737 jobs in Marlo?", "Boeing", False),
        ("During which war were 1953 boats sunk off Marlo?", "Korean War", False),
        ("What is the union's executive arm called?", "European Commission", True),
        ("Which department said nurses of the NHS count nets?", "Department of Health and Social Care", True),
        ("Which department said nurses of Marlo count nets?", "Department of Health and Social Care", False),
        ("Who was the first man in space?", "Yuri Gagarin", True),
        ("Who opened the museum of Marlo?", "Yuri Gagarin", False),
        ("Which tennis event began in Marlo in August 2018?", "US Open", True),
        ("Which event set up a second round of loans in August 2018?", "US Open", False),
        ("Which country still has credit because the Fed prints money?", "United States", True),
    ],
)
def test_nobody_is_asked_for_whom_a_word_of_the_question_tells_to_all(kind, stem, answer, expected):
    assert is_guessed(stem=stem, answers=(answer,), rule="quotation", kind=kind) is expected


@pytest.mark.parametrize(("times", "expected"), [(4, True), (3, False)])
def test_list_of_those_whom_the_article_is_about_is_no_question(times, expected):
    often = " ".join(f"Norway sold ferry {k}. Denmark bought ferry {k}." for k in range(times))
    ground = Ground(analyse(Article(f"{often} Iceland slept. Sweden slept.", title="Ferries")))
    names = {"Norway": True, "Denmark": True, "Iceland": False, "Sweden": False}
    options = tuple(OptionDraft(name, is_key=is_key) for name, is_key in names.items())
    draft = QuestionDraft(
        "k", Kind.MULTIPLE, "list", "Which of these?", 1, 0, 5, ("Norway", "Denmark"), options
    )

    assert (guessed(ground, draft) != "") is expected


@pytest.mark.parametrize(
    ("stem", "answer", "expected"),
    [
        ("Which party barred Democratic Rep. Ann Lee?", "Tarn Republicans", True),
        ("Which party barred Rep. Ann Lee?", "Tarn Republicans", False),
        ("Which party took the ferry from the Tories?", "Labour", True),
        ("Who barred Democratic Rep. Ann Lee?", "Tarn Republicans", False),
    ],
)
def test_party_is_not_asked_for_beside_its_one_rival(stem, answer, expected):
    assert is_guessed(stem=stem, answers=(answer,)) is expected
