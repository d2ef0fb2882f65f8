"""The way in: an article is pasted or sent as a file; several wait in a line that their page shows."""

from django.contrib import messages
from django.db.models import BooleanField, ExpressionWrapper
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from briefing.analysis.results import Form
from briefing.forms.importing import ImportForm
from briefing.models import Briefing, Upload
from briefing.services import ArticleRefused, Outcome, import_article
from briefing.services.article_files import read_article, read_text
from briefing.services.deeds import record
from briefing.services.uploads import is_free, put_in_line, read_next
from config.desk import desk_page, needs

# So much work is done in one request; the page asks again for the rest.
ARTICLES_AT_ONCE = 2


@require_http_methods(["GET", "POST"])
@needs("briefing.add_briefing")
def import_page(request):
    is_sent = request.method == "POST"
    form = ImportForm(request.POST, request.FILES) if is_sent else ImportForm()
    if is_sent and form.is_valid():
        files = [(file.name, file.read()) for file in form.cleaned_data["files"]]
        if len(files) > 1:
            batch = put_in_line(files, owner=request.user, details=form.details)
            return redirect("admin:briefing_upload_batch", batch)
        try:
            result = import_one(request.user, form, files)
        except ArticleRefused as refused:
            form.add_error("files" if files else "text", str(refused))
        else:
            tell_outcome(request, result)
            return redirect("admin:briefing_briefing_preview", result.briefing.pk)
    status = 422 if is_sent else 200
    return desk_page(
        request, "admin/briefing/import.html", title="Import an article", form=form, status=status
    )


def import_one(user, form, files):
    """Reads the one article that came; nothing of it is public yet."""
    if files:
        source, written, own = read_article(*files[0])
    else:
        source, written, own = read_text(
            form.cleaned_data["text"], Form(form.cleaned_data["form"] or "plain")
        )
    given = {**own, **form.details}
    return import_article(source=source, form=written, owner=user, as_new=True, **given)


def tell_outcome(request, result):
    briefing = result.briefing
    if result.outcome is Outcome.UNCHANGED:
        messages.info(request, "This very article is here already; nothing was changed.")
        return
    record(request.user, briefing, "Imported the article.")
    alike = Briefing.objects.editable_by(request.user).filter(title=briefing.title).exclude(pk=briefing.pk)
    if alike.exists():
        messages.warning(
            request,
            "Another briefing has this title. If this is a new version of that article, delete this one and "
            "revise the other, so that its learners keep their record.",
        )


@require_http_methods(["GET", "POST"])
@needs("briefing.add_briefing")
def batch_page(request, batch):
    """Several articles on their way: what became of each, and a button that reads the next ones."""
    rows = Upload.objects.filter(batch=batch, owner=request.user)
    get_object_or_404(rows[:1])
    if request.method == "POST":
        for _ in range(ARTICLES_AT_ONCE):
            row = read_next(batch, owner=request.user, at=timezone.now())
            if row and row.state == Upload.State.DONE:
                record(request.user, row.briefing, f"Imported {row.name}.")
        return redirect("admin:briefing_upload_batch", batch)
    waits = ExpressionWrapper(is_free(timezone.now()), BooleanField())
    rows = list(rows.annotate(waits=waits).defer("source").select_related("briefing"))
    waiting = sum(row.waits for row in rows)
    being_read = {row.pk for row in rows if row.state == Upload.State.WAITING and not row.waits}
    refused = sum(row.state == Upload.State.REFUSED for row in rows)
    done = len(rows) - waiting - len(being_read)
    context = {"rows": rows, "waiting": waiting, "being_read": being_read, "refused": refused, "done": done}
    return desk_page(request, "admin/briefing/batch.html", title="Importing articles", **context)
