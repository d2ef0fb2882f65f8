"""Addresses of quizzes, attempts and the learner's own record."""

from django.urls import path

from quiz.views import (
    attempts,
    cards,
    classes,
    corrections,
    first_change,
    notes,
    own_data,
    papers,
    progress,
    quizzes,
    reports,
    reviews,
    sections,
    self_tests,
    settings,
)

app_name = "quiz"
urlpatterns = [
    path("quizzes/<slug:slug>/", quizzes.start, name="start"),
    path("attempts/<uuid:attempt_id>/", attempts.attempt, name="attempt"),
    path("attempts/<uuid:attempt_id>/finish/", attempts.finish, name="finish"),
    path("attempts/<uuid:attempt_id>/<int:position>/", attempts.question, name="question"),
    path("attempts/<uuid:attempt_id>/<int:position>/report/", reports.report, name="report"),
    path("review/", reviews.review, name="review"),
    path("review/<uuid:attempt_id>/", reviews.session, name="review_session"),
    path("self-test/", self_tests.self_test, name="self_test"),
    path("self-test/before/<slug:slug>/", self_tests.before, name="before"),
    path("self-test/after/<slug:slug>/", self_tests.after, name="after"),
    path("briefings/<slug:slug>/questions.apkg", cards.anki_package, name="anki"),
    path("briefings/<slug:slug>/questions.csv", cards.table, name="cards"),
    path("briefings/<slug:slug>/<slug:section_slug>/read/", sections.mark_read, name="mark_read"),
    path(
        "briefings/<slug:slug>/<slug:section_slug>/check/<int:position>/",
        sections.check_answer,
        name="check_answer",
    ),
    path("briefings/<slug:slug>/<slug:section_slug>/place/", notes.place, name="place"),
    path("briefings/<slug:slug>/s/<int:number>/note/", notes.note, name="note"),
    path("actors/<slug:slug>/quiz/", self_tests.actor_test, name="actor_test"),
    path("quizzes/<slug:slug>/print/", papers.paper, name="paper"),
    path("quizzes/<slug:slug>/print/key/", papers.key, name="paper_key"),
    path("me/notes/", notes.notes, name="notes"),
    path("me/notes/export/", notes.notes_export, name="notes_export"),
    path("me/", progress.progress, name="progress"),
    path("me/export/", own_data.export, name="export"),
    path("me/export/answers.csv", own_data.export_answers, name="export_answers"),
    path("me/delete/", own_data.delete, name="delete"),
    path("me/classes/", classes.classes, name="classes"),
    path("me/corrections/", corrections.told, name="corrections_told"),
    path("me/token/", first_change.token, name="token"),
    path("me/settings/", settings.save_settings, name="settings"),
]
