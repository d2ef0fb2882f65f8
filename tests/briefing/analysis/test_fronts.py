import pytest

from tests.briefing.analysis.readings import read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("During storms the harbour becomes a trap.", [("main", "the harbour", "becomes")]),
        (
            "In the town of Marlo the repair of the pier was slow.",
            [("main", "the repair of the pier", "was")],
        ),
        (
            "After Lee's speech Norland trade minister Karl Berg said in May that it was over.",
            [("main", "Norland trade minister Karl Berg", "said"), ("content", "it", "was")],
        ),
        ("With president Karl Berg the council met.", [("main", "the council", "met")]),
        ("For both crews and owners it can be hard to see the coast.", [("main", "it", "can be")]),
        ("In the town the army took it snowed.", []),
        ("In the bay the army took, it snowed.", []),
        ("On board Flight 12 were four sailors.", []),
        ("Days later, Berg sold the ferry.", [("main", "Berg", "sold")]),
        ("Hours after the storm, a crew found it.", [("main", "a crew", "found")]),
        (
            "Just hours after the storm struck, the crew tried to sail.",
            [("time", "the storm", "struck"), ("main", "the crew", "tried")],
        ),
        ("Last fall, Marlo elected a mayor.", [("main", "Marlo", "elected")]),
        ("The fall rains were late.", [("main", "The fall rains", "were")]),
        (
            "When they raised the ferry in Marlo they found rust.",
            [("time", "they", "raised"), ("main", "they", "found")],
        ),
        (
            "So when Lee heard that crews had found rust, she went back.",
            [("time", "Lee", "heard"), ("main", "she", "went")],
        ),
        ("Then there will be a sale.", [("main", "there", "will be")]),
        ("However she left.", [("main", "she", "left")]),
    ],
)
def test_clause_behind_a_fronted_phrase(text, expected):
    assert read(text) == expected


@pytest.mark.parametrize("text", ["In", "About", "Before and after", "By and by", "For or against", "In of"])
def test_preposition_without_a_noun_opens_no_clause(text):
    assert read(text) == []


def test_inverted_clause_may_be_cut_behind_its_verb():
    assert read("On board flight Tarn 12 were") == []
