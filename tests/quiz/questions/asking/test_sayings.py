"""What somebody says is asked for, where it stands alone and does not name the speaker."""

import pytest

from tests.quiz.questions.asked import asked

CLAUSE = "Norway will close the fishing harbour of Bergen"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (f"Mayor Jon Vik said that {CLAUSE}.", "Mayor Jon Vik"),
        (f"“{CLAUSE},” said Jon Vik, the mayor of Oslo.", "Jon Vik, the mayor of Oslo,"),
    ],
)
def test_clause_is_asked_of_its_speaker(text, name):
    assert asked(text, "saying") == [(f"According to the article, which of these did {name} say?", CLAUSE)]


@pytest.mark.parametrize(
    "text",
    [
        "Mayor Jon Vik said that the harbour is old.",
        "Mayor Jon Vik said that it will close the fishing harbour of Bergen.",
        f"The mayor’s friends said that {CLAUSE}.",
        "Norway’s ministry said that Norway will close the fishing harbour of Bergen.",
    ],
)
def test_clause_that_is_thin_hangs_or_has_no_named_speaker_is_not_asked(text):
    assert asked(text, "saying") == []
