"""Which sentence took another's place; no article is so long that finding out takes long."""

from types import SimpleNamespace

from briefing.services import pairing
from briefing.services.pairing import paired


def sentences(*texts):
    return [SimpleNamespace(number=number, text=text) for number, text in enumerate(texts, start=1)]


def test_each_sentence_goes_with_the_one_most_like_it():
    gone = sentences(
        "The ferry carries 200 people.", "It rained all May.", "Tarvia wants a ferry of its own."
    )
    added = sentences(
        "Tarvia wants a ferry of its own now.", "The new ferry carries 300 people.", "Snow fell."
    )

    pairs = paired(gone, added)

    assert pairs == [(gone[0], added[1]), (gone[2], added[0])]


def test_sentence_takes_one_place_only():
    gone = sentences("The ferry carries 200 people.", "The ferry carries 210 people.")
    added = sentences("The ferry carries 210 people today.")

    assert paired(gone, added) == [(gone[1], added[0])]


def test_sentences_beyond_the_bound_are_not_held_against_each_other(monkeypatch):
    gone, added = sentences("The ferry sails.", "It rained."), sentences("The ferry sails on.", "It snowed.")
    monkeypatch.setattr(pairing, "MOST_COMPARED", 3)

    assert paired(gone, added) == []
