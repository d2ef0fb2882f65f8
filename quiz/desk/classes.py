"""The gradebook of a class: as a page that prints, and as a table for a spreadsheet."""

from django.http import HttpResponse
from django.views.decorators.http import require_GET

from config.desk import desk_page, own
from quiz.formats.gradebook_csv import table
from quiz.models import SchoolClass
from quiz.services.gradebook import gradebook_of


def classes_of(user):
    """One's own classes; nobody else's learners are anybody's business."""
    return SchoolClass.objects.all() if user.is_superuser else SchoolClass.objects.filter(owner=user)


own_class = own(classes_of, "quiz.view_schoolclass")


@require_GET
@own_class
def gradebook_page(request, school_class):
    return desk_page(
        request,
        "admin/quiz/gradebook.html",
        title=f"Gradebook: {school_class.name}",
        school_class=school_class,
        book=gradebook_of(school_class),
    )


@require_GET
@own_class
def gradebook_table(request, school_class):
    # The mark tells spreadsheets that the bytes are UTF-8.
    text = "\ufeff" + table(gradebook_of(school_class))
    reply = HttpResponse(text, content_type="text/csv; charset=utf-8")
    reply["Content-Disposition"] = f'attachment; filename="gradebook-{school_class.pk}.csv"'
    return reply
