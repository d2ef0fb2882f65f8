"""Who takes quizzes."""

import pytest

from tests.factories import make_learner, make_user


@pytest.fixture
def alice(client):
    user = make_user("alice")
    client.force_login(user)
    return make_learner(user)
