from io import StringIO

import pytest
from django.core.management import call_command

from briefing.models import ReadyBriefing
from tests.factories import make_briefing

pytestmark = pytest.mark.django_db


def refreshed(*arguments):
    out = StringIO()
    call_command("refresh_pages", *arguments, stdout=out)
    return out.getvalue()


def test_only_what_is_out_of_date_is_made_anew():
    make_briefing()
    older = make_briefing()
    ReadyBriefing.objects.filter(briefing=older).update(edition="older")

    assert refreshed() == "1 briefing made ready.\n"
    assert refreshed() == "0 briefings made ready.\n"
    assert refreshed("--all") == "2 briefings made ready.\n"
