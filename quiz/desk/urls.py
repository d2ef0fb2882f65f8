"""Addresses of the desk, under the admin's own of questions and quizzes."""

from django.urls import path

from quiz.desk import drafts


def question_urls(site):
    return [
        path("of/<int:pk>/", site.admin_view(drafts.drafts_page), name="quiz_question_drafts"),
    ]
