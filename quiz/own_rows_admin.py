"""Whose rows the desk shows and offers: those of the briefings that an instructor may edit."""

from collections.abc import Sequence

from django.contrib.admin.options import BaseModelAdmin

from briefing.models import Briefing
from config.lists import ListedAdmin
from quiz.forms.question_bank import NumberWidget


class AmongOwnRows(BaseModelAdmin):
    """What a row points to is chosen among the rows of the briefings one may edit."""

    numbered: Sequence[str] = ()

    def formfield_for_foreignkey(self, db_field, request, **kwargs):
        own = Briefing.objects.editable_by(request.user)
        if db_field.name == "briefing":
            kwargs["queryset"] = own.without_article()
        if db_field.name in self.numbered:
            kwargs["queryset"] = db_field.related_model.objects.filter(briefing__in=own)
            kwargs["widget"] = NumberWidget(db_field.remote_field, self.admin_site)
        return super().formfield_for_foreignkey(db_field, request, **kwargs)

    def formfield_for_dbfield(self, db_field, request, **kwargs):
        """The row is chosen here; changing it, or making another, has its own page."""
        field = super().formfield_for_dbfield(db_field, request, **kwargs)
        for name in ("can_add_related", "can_change_related", "can_delete_related", "can_view_related"):
            if hasattr(getattr(field, "widget", None), name):
                setattr(field.widget, name, False)
        return field


class OfOwnBriefings(AmongOwnRows, ListedAdmin):
    """Rows of the briefings one may edit; the briefing is chosen among those, once."""

    def get_queryset(self, request):
        own = Briefing.objects.editable_by(request.user)
        return super().get_queryset(request).filter(briefing__in=own)

    def get_readonly_fields(self, request, obj=None):
        fields = super().get_readonly_fields(request, obj)
        return [*fields, "briefing"] if obj else fields

    def get_deleted_objects(self, objs, request):
        """What was answered stays: the page says how many attempts stand in the way, and names none."""
        if in_the_way := self.records_of(objs):
            return [], {}, set(), [in_the_way]
        return super().get_deleted_objects(objs, request)
