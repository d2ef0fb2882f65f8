"""What the database itself holds to, whoever writes."""

from datetime import date

import pytest
from django.db import IntegrityError, transaction

from briefing.models import Briefing
from tests.factories import make_briefing, make_sentence

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    "break_it",
    [
        lambda briefing: make_sentence(briefing, number=1),
        lambda briefing: make_sentence(briefing, key=briefing.sentences.first().key),
        lambda briefing: make_sentence(briefing, start=5, end=5),
        lambda briefing: briefing.sections.create(position=1, slug="other", heading="Other"),
        lambda briefing: briefing.sections.create(position=9, slug="section-1", heading="Other"),
        lambda briefing: briefing.appearances.create(actor=briefing.appearances.first().actor, position=9),
        lambda briefing: briefing.timeline_events.update(last_day=date(1999, 1, 1)),
        lambda briefing: Briefing.objects.update(title=""),
    ],
)
def test_what_makes_no_sense_is_refused(break_it):
    briefing = make_briefing()

    with pytest.raises(IntegrityError), transaction.atomic():
        break_it(briefing)


def test_retired_sentences_share_having_no_number():
    briefing = make_briefing()

    briefing.sentences.update(number=None, section=None)

    assert briefing.sentences.standing().count() == 0
