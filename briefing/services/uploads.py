"""Several articles at once: they wait as rows and are read one by one, so that a reload loses nothing."""

import uuid
from datetime import date

from django.db import transaction

from briefing.analysis.limits import ArticleRefused
from briefing.models import Upload
from briefing.services.article_files import read_article
from briefing.services.importing import Outcome, import_article


def put_in_line(files, *, owner, details):
    """Keeps the text of each (name, bytes) until it is read; a file that is no text says so at once."""
    batch = uuid.uuid4()
    for name, data in files:
        row = Upload(owner=owner, batch=batch, name=name[:200])
        try:
            row.source, row.form, own = read_article(name, data)
            row.details = as_json({**own, **details})
        except ArticleRefused as refused:
            row.state, row.note = Upload.State.REFUSED, str(refused)
        row.save()
    return batch


def as_json(details):
    return {name: value.isoformat() if isinstance(value, date) else value for name, value in details.items()}


@transaction.atomic
def read_next(batch, *, owner):
    """Imports the next waiting article of the batch and returns its row; None when nothing waits."""
    waiting = Upload.objects.select_for_update().filter(batch=batch, owner=owner, state=Upload.State.WAITING)
    row = waiting.order_by("pk").first()
    if row is None:
        return None
    details = dict(row.details)
    if details.get("published_on"):
        details["published_on"] = date.fromisoformat(details["published_on"])
    try:
        result = import_article(source=row.source, form=row.form, owner=owner, as_new=True, **details)
    except ArticleRefused as refused:
        row.state, row.note = Upload.State.REFUSED, str(refused)
    else:
        row.state, row.briefing, row.note = Upload.State.DONE, result.briefing, note_on(result)
    row.source = ""
    row.save()
    return row


def note_on(result):
    if result.outcome is Outcome.UNCHANGED:
        return "This article is here already; nothing was changed."
    return "; ".join(result.notes)
