"""Which rows: the questions pages ask of quizzes, attempts and answers, in words."""

from django.db import models


class QuestionQuerySet(models.QuerySet):
    def published(self):
        return self.filter(state="published", sentence__number__isnull=False)


class QuizQuerySet(models.QuerySet):
    def published(self):
        return self.filter(is_published=True, briefing__is_public=True)


class AttemptQuerySet(models.QuerySet):
    def open(self):
        return self.filter(finished_at__isnull=True)

    def of(self, learner):
        return self.filter(learner=learner)


class AnswerQuerySet(models.QuerySet):
    def marked(self):
        return self.filter(marked_at__isnull=False)
