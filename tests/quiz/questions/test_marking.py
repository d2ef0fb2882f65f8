import pytest
from hypothesis import given as for_any
from hypothesis import strategies as st

from quiz.questions.drafts import Kind
from quiz.questions.marking import mark, prompt, right_answer
from quiz.questions.shown import Shown, ShownOption

SINGLE = Shown(
    Kind.SINGLE,
    (ShownOption("a", "Oslo", is_key=True), ShownOption("b", "Bergen"), ShownOption("c", "Narvik")),
)
TRUE_FALSE = Shown(Kind.TRUE_FALSE, (ShownOption("a", "True"), ShownOption("b", "False", is_key=True)))
EVIDENCE = Shown(Kind.EVIDENCE, (ShownOption("a", "It rained."), ShownOption("b", "It froze.", is_key=True)))
MULTIPLE = Shown(
    Kind.MULTIPLE,
    tuple(ShownOption(id, id.upper(), is_key=id in "ab") for id in "abcd"),
)
TYPED = Shown(Kind.TYPED, answers=("Harbour Council",), accept=("HC",))
MATCH = Shown(Kind.MATCH, tuple(ShownOption(id, f"name {id}", pair=f"role {id}") for id in "abc"))
ORDER = Shown(
    Kind.ORDER, tuple(ShownOption(id, f"event {id}", rank=rank) for rank, id in enumerate("abc", 1))
)
EVERY_KIND = [SINGLE, MULTIPLE, TRUE_FALSE, TYPED, MATCH, ORDER, EVIDENCE]

json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.sampled_from("abcd123"),
    lambda inner: st.lists(inner, max_size=6) | st.dictionaries(st.text() | st.sampled_from("abc"), inner),
    max_leaves=12,
)


@pytest.mark.parametrize("shown", EVERY_KIND)
def test_mark_is_one_for_the_right_answer(shown):
    assert mark(shown, right_answer(shown)) == 1


@pytest.mark.parametrize("shown", EVERY_KIND)
@pytest.mark.parametrize("given", [None, "", [], {}, 1, True])
def test_mark_is_nothing_for_what_is_no_answer(shown, given):
    assert mark(shown, given) == 0


@pytest.mark.parametrize("shown", EVERY_KIND)
def test_prompt_is_a_sentence(shown):
    assert prompt(shown)[-1] in ".?"


@for_any(given=json_values, shown=st.sampled_from(EVERY_KIND))
def test_mark_of_any_json_lies_between_nothing_and_one(given, shown):
    assert 0 <= mark(shown, given) <= 1


@pytest.mark.parametrize(("given", "expected"), [("a", 1), (["a"], 1), ("b", 0), (["a", "b"], 0), ("z", 0)])
def test_mark_of_single_needs_the_one_key(given, expected):
    assert mark(SINGLE, given) == expected


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (["a", "b"], 1),
        (["a"], 0.5),
        (["a", "b", "c"], 0.5),
        (["a", "c"], 0),
        (["a", "a"], 0.5),
        (list("abcd"), 0),
    ],
)
def test_mark_of_multiple_takes_one_away_for_each_wrong_choice(given, expected):
    assert mark(MULTIPLE, given) == expected


def test_mark_of_match_is_the_share_of_right_pairs():
    assert mark(MATCH, {"a": "role a", "b": "role c", "c": "role c"}) == 0.6667


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (["a", "b", "c"], 1),
        ({"a": "1", "b": "3", "c": "2"}, 0.3333),
        ({"a": 1, "b": 1, "c": 1}, 0),
        ({"a": 1, "b": True, "c": 3}, 0.6667),
    ],
)
def test_mark_of_order_is_the_share_in_the_right_place(given, expected):
    assert mark(ORDER, given) == expected


def test_mark_reads_what_a_page_has_stored():
    record = {
        "kind": "single",
        "stem": "Which city is the capital of Norway?",
        "options": [
            {"id": "x7", "text": "Oslo", "is_key": True},
            {"id": "k2", "text": "Bergen", "is_key": False},
        ],
    }

    assert (mark(record, "x7"), mark(record, "k2")) == (1, 0)
