"""Ines, signed in, and her two briefings."""

import pytest

from briefing.services import import_article
from tests.quiz.desk.revising.revised import ARTICLE, GRAIN


@pytest.fixture
def briefing(ines):
    return import_article(
        source=ARTICLE, form="markdown", title="A bridge", owner=ines, publish=True
    ).briefing


@pytest.fixture
def grain(ines):
    return import_article(source=GRAIN, form="markdown", title="Grain", owner=ines, publish=True).briefing
