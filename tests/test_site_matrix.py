"""Who may do what on the site: every address has a row here, and one without a row fails.

The columns are a visitor, Alice (whose attempt it is), Bob (another learner), Ines (the instructor who owns
the briefing) and root. Other people's attempts are nobody's business, so they are not there: 404.
"""

import pytest
from django.db import transaction

from tests.site_addresses import Town, site_addresses

pytestmark = pytest.mark.django_db

SEEN = (200,) * 5
LEADS_ON = (302,) * 5
MISSING = (404,) * 5
REFUSED = (405,) * 5
MAKERS = (404, 404, 404, 200, 200)
MAKERS_ON = (404, 404, 404, 302, 302)
OWN = (404, 200, 404, 404, 404)
OWN_ON = (404, 302, 404, 404, 404)
OWN_UNREADABLE = (404, 422, 404, 404, 404)
RECORDED = (302, 200, 200, 302, 302)
NEWCOMERS = (200, 302, 302, 302, 302)
MEMBERS = (302, 200, 200, 200, 200)

# What a GET and an empty POST get where the briefing is public …
PUBLIC = {
    "briefing:library": (SEEN, REFUSED),
    "briefing:all_actors": (SEEN, REFUSED),
    "briefing:actor": (SEEN, REFUSED),
    "briefing:overview": (SEEN, REFUSED),
    "briefing:actors": (SEEN, REFUSED),
    "briefing:sentence": (LEADS_ON, REFUSED),
    "briefing:section": (SEEN, REFUSED),
    "briefing:timeline": (SEEN, REFUSED),
    "briefing:handout": (SEEN, REFUSED),
    "briefing:sentence_by_key": (LEADS_ON, REFUSED),
    "briefing:feed": (SEEN, REFUSED),
    "briefing:linked_data": (SEEN, REFUSED),
    "briefing:robots": (SEEN, REFUSED),
    "briefing:sitemap": (SEEN, REFUSED),
    "quiz:note": (SEEN, LEADS_ON),
    "quiz:place": (REFUSED, MISSING),
    "quiz:notes": (SEEN, REFUSED),
    "quiz:notes_export": (SEEN, REFUSED),
    "quiz:actor_test": (SEEN, LEADS_ON),
    "quiz:paper": (MAKERS, REFUSED),
    "quiz:paper_key": (MAKERS, REFUSED),
    "quiz:start": (SEEN, LEADS_ON),
    "quiz:attempt": (OWN_ON, REFUSED),
    "quiz:finish": (OWN_ON, OWN_ON),
    "quiz:more_time": (REFUSED, OWN_ON),
    "quiz:question": (OWN, OWN_UNREADABLE),
    "quiz:report": (MISSING, MISSING),  # only once it is answered
    "quiz:review": (SEEN, LEADS_ON),
    "quiz:review_session": (OWN_ON, REFUSED),
    "quiz:self_test": (SEEN, LEADS_ON),
    "quiz:before": (REFUSED, LEADS_ON),
    "quiz:after": (REFUSED, LEADS_ON),
    "quiz:mark_read": (SEEN, LEADS_ON),
    "quiz:check_answer": (SEEN, LEADS_ON),
    "quiz:progress": (SEEN, REFUSED),
    "quiz:export": (RECORDED, REFUSED),
    "quiz:export_answers": (RECORDED, REFUSED),
    "quiz:export_tables": (RECORDED, REFUSED),
    "quiz:anki": (SEEN, REFUSED),
    "quiz:cards": (SEEN, REFUSED),
    "quiz:delete": (RECORDED, RECORDED),
    "quiz:settings": (SEEN, LEADS_ON),
    "quiz:classes": (MEMBERS, (302, 422, 422, 422, 422)),
    "quiz:corrections_told": (REFUSED, LEADS_ON),
    "quiz:token": (SEEN, REFUSED),
    "accounts:login": (NEWCOMERS, NEWCOMERS),
    "accounts:signup": (NEWCOMERS, NEWCOMERS),
    "accounts:logout": (REFUSED, LEADS_ON),
    "accounts:password_change": (MEMBERS, MEMBERS),
    "accounts:password_reset": (SEEN, SEEN),
    "accounts:password_reset_done": (SEEN, REFUSED),
    "accounts:password_reset_confirm": (SEEN, SEEN),
}
# … and where it is a draft, as far as that differs.
DRAFT = {
    **PUBLIC,
    "briefing:actor": (MAKERS, REFUSED),
    "briefing:overview": (MAKERS, REFUSED),
    "briefing:actors": (MAKERS, REFUSED),
    "briefing:linked_data": (MAKERS, REFUSED),
    "briefing:sentence": (MAKERS_ON, REFUSED),
    "briefing:section": (MAKERS, REFUSED),
    "briefing:timeline": (MAKERS, REFUSED),
    "briefing:handout": (MAKERS, REFUSED),
    "briefing:sentence_by_key": (MAKERS_ON, REFUSED),
    "quiz:note": (MISSING, MISSING),
    "quiz:actor_test": (MISSING, MISSING),
    "quiz:start": (MISSING, MISSING),
    "quiz:anki": (MISSING, REFUSED),
    "quiz:cards": (MISSING, REFUSED),
    "quiz:before": (REFUSED, MISSING),
    "quiz:after": (REFUSED, MISSING),
    "quiz:mark_read": (MISSING, MISSING),
    "quiz:check_answer": (MISSING, MISSING),
}


class Undone(Exception):
    """Takes back what a request wrote, so that the next one finds the town as it was."""


def status(client, user, method, url):
    client.logout()
    if user:
        client.force_login(user)
    try:
        with transaction.atomic():
            code = getattr(client, method)(url).status_code
            raise Undone
    except Undone:
        return code


@pytest.mark.parametrize("rows", [PUBLIC, DRAFT], ids=["public", "draft"])
def test_every_address_answers_everybody_as_its_row_says(client, rows):
    town = Town(public=rows is PUBLIC)

    found = {
        address.name: tuple(
            tuple(status(client, user, method, town.url(address)) for user in town.people)
            for method in ("get", "post")
        )
        for address in site_addresses()
    }

    assert found == {address.name: rows.get(address.name, "has no row") for address in site_addresses()}
