"""Lists of the admin: a value that no row can have is answered with the list, as other odd lookups are."""

from django.contrib import admin, messages
from django.contrib.admin.helpers import ACTION_CHECKBOX_NAME
from django.contrib.admin.views.main import ERROR_FLAG
from django.db import DataError
from django.shortcuts import redirect

LONGEST_NUMBER = 18


class ListedAdmin(admin.ModelAdmin):
    def changelist_view(self, request, extra_context=None):
        if not all(map(may_be_key, request.POST.getlist(ACTION_CHECKBOX_NAME))):
            messages.warning(request, "Nothing was done: choose rows of this list.")
            return redirect(request.get_full_path())
        try:
            return super().changelist_view(request, extra_context)
        except (OverflowError, DataError):
            # A number in the address is too large for the database.
            return redirect(f"{request.path}?{ERROR_FLAG}=1")


def may_be_key(text):
    return text.isascii() and text.isdigit() and len(text) <= LONGEST_NUMBER
