"""Classes in the admin: one's own alone, with their quizzes, their learners, and more time for some."""

from django.contrib import admin
from django.forms import ModelChoiceField
from django.urls import path, reverse
from django.utils.html import format_html

from briefing.models import Briefing
from config.lists import ListedAdmin
from quiz.desk import classes
from quiz.forms.question_bank import CleanForm
from quiz.forms.quizzes import MembershipForm
from quiz.models import Assignment, Membership, Quiz, SchoolClass
from quiz.services.classes import give_extra_time
from quiz.services.gradebook import name_of


class QuizOfBriefingField(ModelChoiceField):
    """A quiz is chosen by its briefing too."""

    def label_from_instance(self, quiz):
        return quiz.full_title


class AssignmentInline(admin.TabularInline):
    model = Assignment
    extra = 1
    verbose_name_plural = "quizzes"

    def formfield_for_foreignkey(self, db_field, request, **kwargs):
        if db_field.name == "quiz":
            own = Briefing.objects.editable_by(request.user)
            quizzes = Quiz.objects.filter(briefing__in=own).select_related("briefing")
            kwargs["queryset"] = quizzes.defer("briefing__article").order_by("briefing__title", "title", "pk")
            kwargs["form_class"] = QuizOfBriefingField
        return super().formfield_for_foreignkey(db_field, request, **kwargs)

    def get_formset(self, request, obj=None, **kwargs):
        """A moment is two fields, day and time, and the label names but the first."""
        formset = super().get_formset(request, obj, **kwargs)
        for part, widget in zip(
            ("day", "time"), formset.form.base_fields["due_at"].widget.widgets, strict=True
        ):
            widget.attrs["aria-label"] = f"Due, {part}"
        return formset


class MembershipInline(admin.TabularInline):
    model = Membership
    form = MembershipForm
    extra = 0
    verbose_name_plural = "learners"
    fields = ["name", "joined_at", "extra_minutes"]
    readonly_fields = ["name", "joined_at"]

    def has_add_permission(self, request, obj=None):
        """Learners join by the code."""
        return False

    def get_queryset(self, request):
        return super().get_queryset(request).select_related("learner__user")

    @admin.display(description="learner")
    def name(self, membership):
        return name_of(membership)


@admin.register(SchoolClass)
class SchoolClassAdmin(ListedAdmin):
    form = CleanForm
    list_display = ["name", "join_code", "is_open", "learner_count"]
    search_fields = ["name"]
    fields = ["name", "is_open", "code"]
    readonly_fields = ["code"]
    inlines = [AssignmentInline, MembershipInline]

    def get_urls(self):
        page = self.admin_site.admin_view
        return [
            path("<int:pk>/gradebook/", page(classes.gradebook_page), name="quiz_schoolclass_gradebook"),
            path("<int:pk>/gradebook.csv", page(classes.gradebook_table), name="quiz_schoolclass_table"),
            *super().get_urls(),
        ]

    def get_queryset(self, request):
        own = classes.classes_of(request.user)
        return own.prefetch_related("memberships")

    def save_model(self, request, obj, form, change):
        if not change:
            obj.owner = request.user
        super().save_model(request, obj, form, change)

    def save_related(self, request, form, formsets, change):
        super().save_related(request, form, formsets, change)
        give_extra_time(form.instance)

    @admin.display(description="join code")
    def code(self, school_class):
        if not school_class.pk:
            return "It is made when the class is saved."
        return format_html(
            "<strong>{}</strong><br>Learners sign in, open “Your classes” ({}) and type it in.",
            school_class.join_code,
            reverse("quiz:classes"),
        )

    @admin.display(description="learners")
    def learner_count(self, school_class):
        return len(school_class.memberships.all())
