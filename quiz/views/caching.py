"""Learner pages are nobody else's: no cache keeps them, and the back button asks again."""

from django.views.decorators.cache import cache_control

private = cache_control(private=True, no_store=True, no_cache=True, must_revalidate=True, max_age=0)
