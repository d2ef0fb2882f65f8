"""Whoever learns here, and how their pages look to them."""

from django.conf import settings
from django.db import models


class Learner(models.Model):
    """Whoever reads: an account, or a visitor whose record moves into the account on sign-up."""

    class Theme(models.TextChoices):
        AUTO = "auto", "System"
        LIGHT = "light", "Light"
        DARK = "dark", "Dark"

    class Size(models.TextChoices):
        SMALL = "small", "Small"
        REGULAR = "regular", "Regular"
        LARGE = "large", "Large"

    user = models.OneToOneField(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.CASCADE, related_name="learner"
    )
    theme = models.CharField(max_length=8, choices=Theme, default=Theme.AUTO)
    size = models.CharField("text size", max_length=8, choices=Size, default=Size.REGULAR)
    shows_numbers = models.BooleanField("sentence numbers", default=True)
    uses_shortcuts = models.BooleanField("single-key shortcuts", default=True)
    created_at = models.DateTimeField(auto_now_add=True)

    def __str__(self):
        return str(self.user) if self.user_id else f"visitor {self.pk}"
