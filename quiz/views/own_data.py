"""Taking one's own data along, and having it erased."""

from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

from django.contrib import messages
from django.contrib.auth import logout
from django.http import HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_safe

from quiz.formats.safe_csv import as_csv
from quiz.learners import learner_of
from quiz.services.own_data import answer_rows, erase, export_of, tables_of
from quiz.views.caching import private
from quiz.views.failing import says_when_not_saved


@private
@require_safe
def export(request):
    learner = learner_of(request)
    if learner is None:
        messages.info(request, "Nothing is recorded about you yet.")
        return redirect("quiz:progress")
    reply = JsonResponse(export_of(learner), json_dumps_params={"indent": 1, "ensure_ascii": False})
    reply["Content-Disposition"] = 'attachment; filename="briefed-my-data.json"'
    return reply


@private
@require_safe
def export_answers(request):
    """Every answer as one line of a table."""
    learner = learner_of(request)
    if learner is None:
        messages.info(request, "Nothing is recorded about you yet.")
        return redirect("quiz:progress")
    reply = HttpResponse(_table(answer_rows(learner)), content_type="text/csv; charset=utf-8")
    reply["Content-Disposition"] = 'attachment; filename="briefed-my-answers.csv"'
    return reply


@private
@require_safe
def export_tables(request):
    """Everything as tables, one file for each kind of row."""
    learner = learner_of(request)
    if learner is None:
        messages.info(request, "Nothing is recorded about you yet.")
        return redirect("quiz:progress")
    packed = BytesIO()
    with ZipFile(packed, "w", ZIP_DEFLATED) as folder:
        for name, rows in tables_of(learner).items():
            folder.writestr(f"{name}.csv", _table(rows))
    reply = HttpResponse(packed.getvalue(), content_type="application/zip")
    reply["Content-Disposition"] = 'attachment; filename="briefed-my-data.zip"'
    return reply


def _table(rows):
    header = list(rows[0]) if rows else ["nothing recorded"]
    return "\ufeff" + as_csv(header, (row.values() for row in rows))


@private
@says_when_not_saved
@require_http_methods(["GET", "HEAD", "POST"])
def delete(request):
    """Asks first; what is erased can't be brought back."""
    learner = learner_of(request)
    if learner is None:
        return redirect("quiz:progress")
    if request.method == "POST" and request.POST.get("sure") == "yes":
        erase(learner)
        logout(request)
        messages.success(request, "Your record is erased.")
        return redirect("briefing:library")
    return render(request, "quiz/delete.html", {"is_unsure": request.method == "POST"})
