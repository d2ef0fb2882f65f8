from django.apps import AppConfig


class QuizConfig(AppConfig):
    name = "quiz"
    verbose_name = "Quizzes and classes"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self):
        from quiz import receivers  # noqa: F401
