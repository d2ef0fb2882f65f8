"""Who takes quizzes."""

import pytest

from tests.factories import make_learner, make_user


@pytest.fixture
def alice():
    return make_learner(make_user("alice"))
