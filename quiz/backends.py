"""Who signs in: Django's own accounts, each with the learner's record."""

from django.contrib.auth import get_user_model
from django.contrib.auth.backends import ModelBackend
from django.db.models import OuterRef

from quiz.learners import has_due


class AccountBackend(ModelBackend):
    """Fetches the account together with its learner: every page of somebody signed in needs both."""

    def get_user(self, user_id):
        users = get_user_model()._default_manager.select_related("learner")
        user = users.annotate(has_due=has_due(learner__user=OuterRef("pk"))).filter(pk=user_id).first()
        return user if user and self.user_can_authenticate(user) else None
