"""Lists of the admin: a value that no row can have is answered with the list, as other odd lookups are."""

from django.contrib import admin, messages
from django.contrib.admin.helpers import ACTION_CHECKBOX_NAME
from django.contrib.admin.options import IncorrectLookupParameters
from django.contrib.admin.views.main import ERROR_FLAG
from django.db import DataError, OperationalError
from django.shortcuts import redirect

from config.keys import may_be_key


class ListedAdmin(admin.ModelAdmin):
    def changelist_view(self, request, extra_context=None):
        if not all(map(may_be_key, request.POST.getlist(ACTION_CHECKBOX_NAME))):
            messages.warning(request, "Nothing was done: choose rows of this list.")
            return redirect(request.get_full_path())
        return super().changelist_view(request, extra_context)

    def get_changelist_instance(self, request):
        """The rows are counted here, before any action: what the database cannot look up is an odd lookup.

        Too large a number, a year that no calendar has, half a pattern, a thousand words. Without a lookup
        the fault is not in the address, and a list that fails on its own has to say so.
        """
        try:
            return super().get_changelist_instance(request)
        except (OverflowError, ValueError, RecursionError, DataError, OperationalError) as error:
            if not request.GET.keys() - {ERROR_FLAG}:
                raise
            raise IncorrectLookupParameters from error
