"""A real browser goes over pages full of hostile text, and nothing runs."""

import pytest

from briefing.analysis.results import Form
from briefing.services import import_article
from quiz.models import Quiz
from tests.hostile_text import HOSTILE
from tests.test_hostile_text import article_of, write_everywhere

pytestmark = pytest.mark.browser
SIZE = 36


@pytest.fixture
def addresses(transactional_db, client):
    """Pages of briefings made of hostile articles, and of one whose every row is hostile."""
    found = ["/", "/actors/"]
    for start, form in zip(range(0, len(HOSTILE), SIZE), Form, strict=False):
        payloads = HOSTILE[start : start + SIZE]
        source = article_of(payloads, form)
        briefing = import_article(source=source, form=form, title=payloads[0], publish=True).briefing
        found += [briefing.get_absolute_url(), f"{briefing.get_absolute_url()}actors/"]
        found += [section.get_absolute_url() for section in briefing.sections.all()]
    write_everywhere(briefing, "<img src=x onerror=alert(1)>\" onmouseover='alert(2)' ' {{ 7|add:7 }}")
    found += [f"/quizzes/{quiz.slug}/" for quiz in Quiz.objects.published()]
    return found


def test_no_dialog_opens_on_any_page(visit, addresses):
    visitor = visit()
    dialogs = []
    visitor.page.on("dialog", lambda dialog: (dialogs.append(dialog.message), dialog.dismiss()))

    for address in addresses:
        visitor.open(address)
        visitor.page.mouse.move(200, 300)
        for button in visitor.page.locator("button.actor").all()[:2]:
            button.click()

    assert dialogs == []
    assert visitor.outside == []
    assert visitor.errors == []
