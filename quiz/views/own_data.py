"""Taking one's own data along, and having it erased."""

from functools import wraps
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
from quiz.views.files import as_file, for_spreadsheets, table_file


def of_record(view):
    """Hands the view the learner; who has no record is told so."""

    @wraps(view)
    def found(request):
        if learner := learner_of(request):
            return view(request, learner)
        messages.info(request, "Nothing is recorded about you yet.")
        return redirect("quiz:progress")

    return found


@private
@require_safe
@of_record
def export(request, learner):
    reply = JsonResponse(export_of(learner), json_dumps_params={"indent": 1, "ensure_ascii": False})
    return as_file(reply, "briefed-my-data.json")


@private
@require_safe
@of_record
def export_answers(request, learner):
    """Every answer as one line of a table."""
    return table_file(_table(answer_rows(learner)), "briefed-my-answers.csv")


@private
@require_safe
@of_record
def export_tables(request, learner):
    """Everything as tables, one file for each kind of row."""
    packed = BytesIO()
    with ZipFile(packed, "w", ZIP_DEFLATED) as folder:
        for name, rows in tables_of(learner).items():
            folder.writestr(f"{name}.csv", for_spreadsheets(_table(rows)))
    return as_file(HttpResponse(packed.getvalue(), content_type="application/zip"), "briefed-my-data.zip")


def _table(rows):
    header = list(rows[0]) if rows else ["nothing recorded"]
    return as_csv(header, (row.values() for row in rows))


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
