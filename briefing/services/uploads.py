"""Several articles at once: they wait as rows and are read one by one, so that a reload loses nothing."""

import uuid
from datetime import date, timedelta

from django.db import transaction
from django.db.models import Q

from briefing.analysis.limits import ArticleRefused
from briefing.models import Upload
from briefing.services.article_files import read_article
from briefing.services.importing import Outcome, import_article

# The longest article is read in less: whoever took it up has died, and the next one takes it up again.
LONGEST_READING = timedelta(minutes=10)


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


def read_next(batch, *, owner, at):
    """Imports the next article of the batch that nobody reads and returns its row; None when there is none.

    Only taking it up is a transaction, and the import's own: others save their answers meanwhile.
    """
    row = take_up(batch, owner=owner, at=at)
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
    row.save(update_fields=["state", "briefing", "note", "source"])
    return row


@transaction.atomic
def take_up(batch, *, owner, at):
    """The next article of the batch that nobody reads, which is being read from now on."""
    rows = Upload.objects.filter(batch=batch, owner=owner)
    row = rows.select_for_update().filter(is_free(at)).order_by("pk").first()
    if row:
        row.taken_up_at = at
        row.save(update_fields=["taken_up_at"])
    return row


def is_free(at):
    """Which articles wait, and nobody reads them or has died over them."""
    is_left = Q(taken_up_at=None) | Q(taken_up_at__lt=at - LONGEST_READING)
    return Q(state=Upload.State.WAITING) & is_left


def note_on(result):
    if result.outcome is Outcome.UNCHANGED:
        return "This article is here already; nothing was changed."
    return "; ".join(result.notes)
