"""A blueprint fills itself from the bank, spread over the text, and says what it could not fill."""

from hypothesis import given
from hypothesis import strategies as st

from quiz.questions.blueprint import BankItem, Blueprint, fill

BANK = [
    BankItem(1, 1, 1, "single"),
    BankItem(2, 1, 1, "typed"),
    BankItem(3, 2, 1, "single", difficulty=0.9),
    BankItem(4, 3, 2, "single", modality="reported"),
    BankItem(5, 4, 2, "order"),
    BankItem(6, 5, 3, "typed", actors=frozenset({7})),
]
SECTIONS = [1, 2, 3]


def test_two_in_each_section_without_hedges():
    filled = fill(Blueprint(per_section=2, takes_hedged=False), BANK, SECTIONS)

    assert filled.questions == (1, 3, 5, 6)
    assert filled.gaps == (
        "Wanted 2 in section 2, found 1: the bank holds no more that fit, 1 on hedged claims left out.",
        "Wanted 2 in section 3, found 1: the bank holds no more that fit.",
    )


def test_what_is_left_out_is_said_with_its_reason():
    wish = Blueprint(kinds=(("order", 1), ("true_false", 1)), hardest=0.4)

    assert fill(wish, BANK, SECTIONS).gaps == (
        "Wanted 1 of the kind “order”, found 0: the bank holds none that fits, "
        "1 easier or harder than asked for left out.",
        "Wanted 1 of the kind “true false”, found 0: the bank holds none that fits.",
    )


def test_two_of_one_sentence_are_never_taken():
    filled = fill(Blueprint(per_section=3), BANK[:3], [1])

    assert filled.questions == (1, 3)
    assert filled.gaps == ("Wanted 3 in section 1, found 2: the others rest on sentences already asked.",)


def test_question_of_a_kind_counts_in_its_section_and_bars_its_sentence():
    filled = fill(Blueprint(per_section=2, kinds=(("typed", 1),)), BANK[:2], [1])

    assert filled.questions == (2,)
    assert filled.gaps == ("Wanted 2 in section 1, found 1: the others rest on sentences already asked.",)


def test_kinds_come_first_and_the_rest_is_spread():
    filled = fill(Blueprint(total=3, kinds=(("order", 1),)), BANK, SECTIONS)

    assert filled.questions == (1, 5, 6)
    assert filled.gaps == ()


def test_difficulty_and_actor_narrow_the_bank():
    assert fill(Blueprint(total=5, easiest=0.8), BANK, SECTIONS).questions == (3,)
    assert fill(Blueprint(total=1, actors=frozenset({7})), BANK, SECTIONS).questions == (6,)


def test_more_asked_for_than_the_total_is_said():
    filled = fill(Blueprint(total=2, per_section=1), BANK, SECTIONS)

    assert len(filled.questions) == 3
    assert filled.gaps == ("Sections and kinds ask for 3 questions, more than 2.",)


ITEMS = st.lists(
    st.builds(
        BankItem,
        id=st.integers(1, 999),
        sentence=st.integers(1, 30),
        section=st.integers(1, 4),
        kind=st.sampled_from(["single", "typed", "order"]),
        difficulty=st.floats(0, 1),
    ),
    unique_by=lambda item: item.id,
    max_size=60,
)
BLUEPRINTS = st.builds(
    Blueprint,
    total=st.integers(0, 20),
    per_section=st.integers(0, 4),
    kinds=st.just((("order", 1), ("typed", 2))),
    hardest=st.floats(0.3, 1),
)


@given(BLUEPRINTS, ITEMS)
def test_each_sentence_once_each_wish_met_or_named(blueprint, bank):
    filled = fill(blueprint, bank, [1, 2, 3, 4])

    by_id = {item.id: item for item in bank}
    taken = [by_id[pk] for pk in filled.questions]
    assert len({item.sentence for item in taken}) == len(taken)
    assert all(item.difficulty <= blueprint.hardest for item in taken)
    if not filled.gaps:
        assert len(taken) >= blueprint.total
        assert all(sum(i.section == s for i in taken) >= blueprint.per_section for s in (1, 2, 3, 4))
    assert filled == fill(blueprint, list(reversed(bank)), [1, 2, 3, 4])
