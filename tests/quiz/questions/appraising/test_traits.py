from dataclasses import replace

import pytest

from briefing.analysis import analyse
from briefing.analysis.results import Article
from quiz.questions.appraising.traits import TRAITS
from quiz.questions.drafts import Kind, QuestionDraft
from quiz.questions.ground import Ground

TITLE = "Bergen builds a cable car"
TEXT = (
    "Mayor Ann Lee wants a cable car for Bergen. "
    "The cable car will climb the old hill in four minutes. "
    "Town spokesman Jon Vik said that the cable car costs 40 million kroner. "
    "Visitors queue at the hill every summer. "
    "A ferry crossed the fjord in 1911. "
    "The Nordic Lift Company builds the cable car. "
    "Its engineers measured the hill in May. "
    "Two towers will stand on rock. "
    "The wind blows hard in winter. "
    "Sheep graze beside the path. "
    "Shops hope to sell more coffee. "
    "Children ride free. "
    "The first ride is planned for 2027."
)
DRAFT = QuestionDraft(
    "k", Kind.TYPED, "subject", "Who wants it?", 1, 6, 13, ("Ann Lee",), actors=(0, 1, 2, 3)
)


@pytest.fixture(scope="module")
def ground():
    return Ground(analyse(Article(TEXT, title=TITLE)))


def about(ground, **changes) -> QuestionDraft:
    return replace(DRAFT, actors=tuple(range(len(ground.analysis.actors))), **changes)


@pytest.mark.parametrize(
    ("name", "changes", "is_seen"),
    [
        ("short", {"stem": "Who wants a cable car?"}, True),
        ("short", {"stem": "Who wants a cable car that climbs the old hill in four minutes?"}, False),
        ("brief", {"stem": "Who wants a cable car that climbs the hill in four minutes?"}, True),
        ("brief", {"stem": "Who wants a cable car that climbs the old hill in four minutes?"}, False),
        ("brief", {"rule": "gap", "stem": "Fill the gap: _____ wants a cable car."}, False),
        ("off topic", {"stem": "Who drinks coffee beside the cable?"}, True),
        ("off topic", {"stem": "Who takes the cable car on the hill?"}, False),
        ("short", {"rule": "body", "stem": "What is Norway’s ruling party called?"}, False),
        ("off topic", {"rule": "body", "stem": "What is Norway’s ruling party called?"}, False),
        ("no topic at all", {"rule": "body", "stem": "What is Norway’s ruling party called?"}, False),
        ("no topic at all", {"stem": "Who drinks coffee with the sheep?"}, True),
        ("no topic at all", {"stem": "Who drinks coffee beside the cable?"}, False),
        ("no word of the title", {"stem": "Who climbed the hill with the sheep?"}, True),
        ("no word of the title", {"stem": "Who climbed the hill of Bergen?"}, False),
        ("sentence without a name", {"rule": "gap", "stem": "Fill the gap: It costs _____ in winter."}, True),
        (
            "sentence without a name",
            {"rule": "gap", "stem": "Fill the gap: In Bergen it costs _____."},
            False,
        ),
        ("sentence without a name", {"stem": "Who drinks coffee?"}, False),
        ("gap for a date", {"rule": "when", "sentence": 7, "answer_start": 36, "answer_end": 39}, False),
        ("sentence opens with a pronoun", {"sentence": 7}, True),
        ("sentence opens with a pronoun", {"sentence": 7, "rule": "quotation"}, False),
        ("sentence opens with a pronoun", {"sentence": 6}, False),
        ("report off its title", {"rule": "report", "stem": "Who said that sheep ride free?"}, True),
        ("report off its title", {"rule": "report", "stem": "Who said that a car costs much?"}, False),
        ("doer told in passing", {"doubts": ("beside the point",)}, True),
        ("doer told in passing", {"doubts": ("beside the point",), "rule": "when"}, False),
        ("doer told in passing", {"doubts": ()}, False),
        ("report off its title", {"rule": "quotation", "stem": "Who said: “Sheep ride free”?"}, False),
        ("key is the capital", {"stem": "In which city did Norwegians ride?", "answers": ("Oslo",)}, True),
        ("key is the capital", {"stem": "In which city of Ohio was it?", "answers": ("Columbus",)}, True),
        ("key is the capital", {"stem": "In which city do Danish sheep graze?", "answers": ("Oslo",)}, False),
        ("key in title", {"answers": ("cable car",)}, True),
        ("key in title", {"answers": ("Ann Lee",)}, False),
        ("key is a spokesperson", {"answers": ("Jon Vik",)}, True),
        ("key is a spokesperson", {"answers": ("Ann Lee",)}, False),
        ("told of oneself", {"rule": "quotation", "stem": "Who said: “I’ve slept while sheep sang”?"}, True),
        ("told of oneself", {"rule": "quotation", "stem": "Who said: “My sheep sang in Italy”?"}, False),
        ("told of oneself", {"rule": "quotation", "stem": "Who said: “I slept in the cable car”?"}, False),
        ("told of oneself", {"rule": "quotation", "stem": "Who said: “Sheep sang while I slept”?"}, False),
        ("told of oneself", {"rule": "subject", "stem": "Who slept while sheep sang?"}, False),
        ("which of a sort", {"stem": "Which company builds it?"}, True),
        ("which of a sort", {"stem": "Which Mayor builds it?"}, False),
        ("which of a sort", {"stem": "Which Mayor builds it?", "kind": Kind.SINGLE}, True),
        ("which of a sort", {"stem": "According to Jon Vik, which company builds it?"}, True),
        ("which of a sort", {"stem": "In which city is it?"}, False),
        ("whose people", {"stem": "Which country’s officials ride free?"}, True),
        ("whose people", {"stem": "Which country’s officials ride free?", "rule": "whose"}, False),
        ("whose people", {"stem": "Which country rides free?"}, False),
        ("key is a body", {"answers": ("Nordic Lift Company",)}, True),
        ("key is a body", {"answers": ("Ann Lee",)}, False),
        ("who said it is a body", {"rule": "report", "answers": ("Nordic Lift Company",)}, True),
        ("who said it is a body", {"rule": "report", "answers": ("Ann Lee",)}, False),
        (
            "who said it is told by its sort",
            {"rule": "report", "stem": "Which company said it?", "answers": ("Nordic Lift Company",)},
            True,
        ),
        (
            "who said it is told by its sort",
            {"rule": "report", "stem": "Which old firm said it?", "answers": ("Nordic Lift Company",)},
            False,
        ),
        (
            "who said it is told by its sort",
            {"rule": "report", "stem": "Who said it?", "answers": ("Ann Lee",)},
            False,
        ),
        ("key is the body in question", {"answers": ("Ann Lee",)}, False),
        ("key is the body in question", {"answers": ("Nordic Lift Company",)}, False),
        ("key is an office of state", {"stem": "Which agency measured the hill?"}, True),
        ("key is an office of state", {"stem": "Which company measured the hill?"}, False),
        ("reported", {"modality": "reported"}, True),
        ("reported", {"modality": "reported", "rule": "gap"}, False),
        ("possible", {"modality": "possible"}, True),
        ("quoted", {"modality": "stated"}, False),
        ("quoted", {"modality": "quoted"}, True),
        ("quoted", {"modality": "quoted", "rule": "verdict"}, False),
    ],
)
def test_trait_is_seen(ground, name, changes, is_seen):
    assert TRAITS[name](ground, about(ground, **changes)) is is_seen


@pytest.mark.parametrize(
    ("text", "answer", "is_seen"),
    [
        ("Kelda measured the hill in May.", "May", True),
        ("Kelda measured the hill in December 2026.", "December 2026", True),
        ("Kelda measured the hill on 4 May.", "4 May", True),
        ("Kelda measured the hill in 1911.", "1911", False),
        ("Kelda told June Marlo of the hill.", "June Marlo", False),
        ("Kelda told Theresa May of the hill.", "May", False),
    ],
)
def test_gap_takes_a_date_of_the_calendar(text, answer, is_seen):
    first = text.index(answer)
    span = {"sentence": 1, "answer_start": first, "answer_end": first + len(answer)}
    ground = Ground(analyse(Article(text)))

    assert TRAITS["gap for a date"](ground, about(ground, rule="gap", answers=(answer,), **span)) is is_seen


@pytest.mark.parametrize(("title", "is_seen"), [("Tarn Lift Company sells cars", True), ("Cars", False)])
def test_company_of_the_title_is_told_by_its_sort_also_word_for_word(title, is_seen):
    ground = Ground(analyse(Article("The Tarn Lift Company said: “Our cars are old.”", title=title)))
    stem = "Which company said: “Our cars are old”?"
    draft = replace(DRAFT, rule="quotation", stem=stem, answers=("Tarn Lift Company",), actors=(0,))

    assert TRAITS["who said it is told by its sort"](ground, draft) is is_seen


@pytest.mark.parametrize(
    ("sentences", "rule", "is_seen"), [(3, "subject", True), (3, "report", False), (2, "subject", False)]
)
def test_body_that_the_article_is_about_is_guessed(sentences, rule, is_seen):
    told = " ".join(
        f"The Nordic Lift Company sold {n} cable cars to Bergen." for n in range(2, 2 + sentences)
    )
    ground = Ground(analyse(Article(f"{told} The Tarn Bank paid. Rain fell.", title=TITLE)))
    draft = replace(
        DRAFT, rule=rule, answers=("Nordic Lift Company",), actors=tuple(range(len(ground.analysis.actors)))
    )

    assert TRAITS["key is the body in question"](ground, draft) is is_seen


def test_ship_that_the_article_is_about_is_no_body():
    told = " ".join(f"The ferry Norna sailed with {n} cable cars to Bergen." for n in range(2, 5))
    ground = Ground(analyse(Article(f"{told} The Tarn Bank paid. Rain fell.", title=TITLE)))

    assert not TRAITS["key is the body in question"](
        ground, about(ground, rule="subject", answers=("Norna",))
    )


def test_words_that_ask_and_the_gap_are_no_words_of_the_question(ground):
    gap = about(ground, rule="gap", stem="Fill the gap: Ann Lee wants a cable car for _____.")

    assert TRAITS["short"](ground, gap)


def test_title_made_of_the_text_tells_nothing(ground):
    made = Ground(replace(ground.analysis, title_is_automatic=True))

    assert not TRAITS["no word of the title"](made, about(made, stem="Who climbed the hill?"))
    assert not TRAITS["key in title"](made, about(made, answers=("cable car",)))


@pytest.mark.parametrize(
    ("title", "is_seen"), [("Norwegian crews sing", True), ("Lee sings", False), ("Crews sing", False)]
)
def test_actor_stands_in_the_title_by_any_of_its_names(title, is_seen):
    ground = Ground(analyse(Article("Norway sold a ship to Ann Lee. Rain fell in Oslo.", title=title)))

    assert TRAITS["key in title"](ground, about(ground, answers=("Norway",))) is is_seen


def test_notice_of_a_few_sentences_is_never_off_topic():
    notice = Ground(analyse(Article("Ann Lee sold a ship. Rain fell in Oslo.", title="News")))

    assert not TRAITS["off topic"](notice, about(notice, stem="Who sold a ship?"))


@pytest.mark.parametrize(
    ("name", "rule", "is_seen"),
    [
        ("Ann Lee", "quotation", True),
        ("Ann Lee", "report", True),
        ("Ann Lee", "subject", False),
        ("Jon Vik", "report", False),
    ],
)
def test_words_of_a_president_are_guessed(name, rule, is_seen):
    text = "US President Ann Lee met Jon Vik, president of the Nordic Lift Company. Rain fell in Oslo."
    ground = Ground(analyse(Article(text, title=TITLE)))

    assert TRAITS["who said it is a ruler"](ground, about(ground, answers=(name,), rule=rule)) is is_seen


def test_president_and_one_of_two_parties_are_guessed():
    text = (
        "US President Ann Lee met the Bergen Party. The Tarn Party beat the Bergen Party. The Tarn Party "
        "sang. The Bergen Party wept. The Tarn Party left the Bergen Party. The mayor Jon Vik slept."
    )
    ground = Ground(analyse(Article(text, title=TITLE)))
    known, one_of_two = TRAITS["key is known to all"], TRAITS["key is one of two"]

    assert known(ground, about(ground, answers=("Ann Lee",)))
    assert not known(ground, about(ground, answers=("Ann Lee",), rule="quotation"))
    assert not known(ground, about(ground, answers=("Jon Vik",)))
    assert one_of_two(ground, about(ground, answers=("Tarn Party",)))
    assert not one_of_two(ground, about(ground, answers=("Ann Lee",)))


@pytest.mark.parametrize(
    ("title", "behind", "is_seen"),
    [
        ("Long strikes in Norland", "", True),
        ("Long strikes in Norland", " (“Long strikes in Norland”)", False),
        ("Long strikes in Norland", " (“Norland today”)", True),
        ("Norland", "", False),
    ],
)
def test_noun_that_the_title_explains_leans_on_it(title, behind, is_seen):
    ground = Ground(analyse(Article("A strike began. A ferry sank. The strike ended 400 jobs.", title=title)))
    draft = replace(DRAFT, sentence=3, rule="how many", stem=f"How many jobs did the strike end?{behind}")

    assert TRAITS["leans on its title"](ground, draft) == is_seen


@pytest.mark.parametrize(
    ("stem", "is_seen"),
    [
        ("Who quickly sold the boat?", True),
        ("Who quickly sold a boat?", False),
        ("Who quickly sold the boathouse?", False),
    ],
)
def test_noun_that_an_earlier_sentence_explains_is_seen(stem, is_seen):
    text = "A crew stole a boat in Bergen. Ann Lee quickly sold the boat. Rain fell. The wind blew."
    ground = Ground(analyse(Article(text, title=TITLE)))

    assert TRAITS["noun told before"](ground, replace(DRAFT, stem=stem, sentence=2, actors=())) is is_seen
