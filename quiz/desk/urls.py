"""Addresses of the desk, under the admin's own of questions and quizzes."""

from django.urls import path

from quiz.desk import analysis, builder, correcting, drafts, exchange, rehearsal, revising, writing


def question_urls(site):
    return [
        path("of/<int:pk>/", site.admin_view(drafts.drafts_page), name="quiz_question_drafts"),
        path("of/<int:pk>/revise/", site.admin_view(revising.revise_page), name="quiz_question_revise"),
        path("<int:pk>/correct/", site.admin_view(correcting.correct_page), name="quiz_question_correct"),
        path("reports/", site.admin_view(correcting.reports_page), name="quiz_question_reports"),
        path("of/<int:pk>/write/", site.admin_view(writing.pick_page), name="quiz_question_pick"),
        path("of/<int:pk>/export/", site.admin_view(exchange.export_page), name="quiz_question_export"),
        path("of/<int:pk>/import/", site.admin_view(exchange.import_page), name="quiz_question_import"),
        path("doubts/<int:pk>/", site.admin_view(writing.doubts_about), name="quiz_question_doubts"),
    ]


def quiz_urls(site):
    def page(route, view, name):
        return path(route, site.admin_view(view), name=f"quiz_quiz_{name}")

    return [
        page("<int:pk>/build/", builder.builder_page, "build"),
        page("<int:pk>/duplicate/", builder.duplicate_quiz, "duplicate"),
        page("<int:pk>/items/", analysis.items_page, "items"),
        page("<int:pk>/items/<int:question_pk>/", analysis.item_page, "item"),
        page("of/<int:pk>/heat/", analysis.heat_page, "heat"),
        page("<int:pk>/preview/", rehearsal.rehearsal_page, "rehearsal"),
    ]
