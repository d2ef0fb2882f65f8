"""The question bank and the quizzes: every question beside the sentence it stands on.

Instructors see what belongs to their own briefings and to those that nobody owns. What learners have
answered is never deleted here: a question that was asked is dropped instead.
"""

from django.contrib import admin, messages
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.html import format_html, format_html_join

from briefing.analysis.counted import counted
from briefing.services.deeds import record_each
from quiz.account_admin import ListedGroupAdmin, ListedUserAdmin  # noqa: F401
from quiz.class_admin import SchoolClassAdmin  # noqa: F401
from quiz.desk.exchange import export_selected
from quiz.desk.urls import question_urls, quiz_urls
from quiz.forms.question_bank import (
    OptionForm,
    OptionFormSet,
    PlaceFormSet,
    QuestionForm,
    QuizPlaceForm,
)
from quiz.forms.quizzes import QuizForm
from quiz.forms.typed_questions import TypedQuestion
from quiz.models import Answer, Attempt, Option, Question, Quiz, QuizQuestion
from quiz.own_rows_admin import AmongOwnRows, OfOwnBriefings
from quiz.questions.drafts import Kind
from quiz.services.cautioning import cautions_on
from quiz.services.deciding import STATE_OF
from quiz.services.own_questions import accept_other_names, complete
from quiz.services.versions import copy_of, keep_version

USE_AND_ORIGIN = ["used_in", "rule", "confidence", "modality", "version", "earlier_versions", "author"]


def lines_of(texts):
    """The texts, escaped, one below the other."""
    return format_html_join(format_html("{}<br>", ""), "{}", ((text,) for text in texts))


def version_line(row):
    by = f", changed by {row.changed_by}" if row.changed_by else ""
    answers = ", ".join(row.copy["answers"])
    at = date_format(timezone.localtime(row.changed_at), "j F Y, H:i")
    return f"{row.version}{by} on {at}: {row.copy['stem']} ({answers})"


class OptionInline(admin.TabularInline):
    model = Option
    form = OptionForm
    formset = OptionFormSet
    ordering = ["position"]

    def get_extra(self, request, obj=None, **kwargs):
        """Rows to fill in stand on the page: a script may add more, none has to."""
        return 1 if obj else 4


@admin.register(Question)
class QuestionAdmin(OfOwnBriefings):
    form = QuestionForm
    list_display = ["stem", "evidence", "kind", "rule", "state", "confidence"]
    list_filter = ["state", "kind", "rule", ("briefing", admin.RelatedOnlyFieldListFilter)]
    list_select_related = ["sentence"]
    search_fields = ["stem", "sentence__text"]
    list_per_page = 50
    fieldsets = [
        (None, {"fields": ["briefing", "sentence", "deciding_words"]}),
        ("Question", {"fields": ["kind", "stem", "answers", "accept", "explanation", "difficulty", "state"]}),
        (
            "Where it is used and comes from",
            {"classes": ["collapse"], "fields": USE_AND_ORIGIN},
        ),
    ]
    readonly_fields = USE_AND_ORIGIN
    numbered = ["sentence"]
    inlines = [OptionInline]
    actions = ["publish_selected", "drop_selected", export_selected]

    def get_urls(self):
        return [*question_urls(self.admin_site), *super().get_urls()]

    def records_of(self, questions):
        attempts = Answer.objects.filter(question__in=questions).values("attempt").distinct().count()
        return f"{counted(attempts, 'attempt')} that asked it; drop the question instead" if attempts else ""

    @admin.display(description="evidence", ordering="sentence__number")
    def evidence(self, question):
        """The sentence with the deciding words in bold."""
        if not question.sentence_id:
            return "–"
        text, start, end = question.sentence.text, question.answer_start, question.answer_end
        number = question.sentence.number or "retired"
        return format_html("{}. {}<strong>{}</strong>{}", number, text[:start], text[start:end], text[end:])

    def save_model(self, request, obj, form, change):
        """A question that a hand has touched is that instructor's: imports leave its words alone."""
        if not obj.author_id:
            obj.author = request.user
        form.earlier = copy_of(Question.objects.get(pk=obj.pk)) if change else None
        super().save_model(request, obj, form, change)

    def save_related(self, request, form, formsets, change):
        """A new wording is a new version, and the old one is kept; doubts about it are told at once."""
        question = form.instance
        super().save_related(request, form, formsets, change)
        complete(question)
        self.accept_other_names(request, form)
        reworded = set(form.changed_data) - {"state", "difficulty"}
        if change and (reworded or any(formset.has_changed() for formset in formsets)):
            keep_version(question, form.earlier, by=request.user, at=timezone.now())
            question.version += 1
            question.save(update_fields=["version"])
        for doubt in cautions_on([question])[question.pk]:
            self.message_user(request, doubt, messages.WARNING)

    def accept_other_names(self, request, form):
        """A new answer with nothing under Accept counts by its other names too, and the page says so."""
        question = form.instance
        is_asked = question.kind == Kind.TYPED and "answers" in form.changed_data and not question.accept
        if is_asked and (added := accept_other_names(question)):
            names = ", ".join(f"“{name}”" for name in added)
            self.message_user(request, f"Typed, these count as right too: {names}. Change them under Accept.")

    def render_change_form(self, request, context, *args, **kwargs):
        """Beside the form: the sentence to pick words from, and the doubts about what stands in it."""
        form = context["adminform"].form
        question = context["original"]
        context["checked"] = "_check" in request.POST
        is_as_stored = question and request.method != "POST"
        context["picked"] = question.sentence if is_as_stored else form.picked_sentence()
        if request.method == "POST":
            context["doubts"] = TypedQuestion(request.POST, user=request.user, stored=question).doubts
        elif question:
            context["doubts"] = cautions_on([question])[question.pk]
        return super().render_change_form(request, context, *args, **kwargs)

    @admin.display(description="used in")
    def used_in(self, question):
        if not question.pk:
            return "–"
        attempts = Answer.objects.filter(question=question).count()
        quizzes = [
            f"{place.quiz.title}, place {place.position}" for place in question.places.select_related("quiz")
        ]
        return lines_of([*quizzes, f"Drawn in {counted(attempts, 'attempt')}"])

    @admin.display(description="earlier versions")
    def earlier_versions(self, question):
        kept = question.versions.select_related("changed_by") if question.pk else ()
        return lines_of(version_line(row) for row in kept) or "None"

    @admin.action(description="Publish selected questions", permissions=["change"])
    def publish_selected(self, request, questions):
        self.decide(request, questions.filter(sentence__number__isnull=False), Question.Decision.ACCEPTED)

    @admin.action(description="Drop selected questions", permissions=["change"])
    def drop_selected(self, request, questions):
        self.decide(request, questions, Question.Decision.DROPPED)

    def decide(self, request, questions, decision):
        """A decision outlives every import; the words of a question go on following the article."""
        questions = list(questions)
        state = Question.State(STATE_OF[decision])
        Question.objects.filter(pk__in=[question.pk for question in questions]).update(
            state=state, decision=decision
        )
        quizzes = Quiz.objects.filter(questions__in=questions, is_published=True).distinct().count()
        words = f"{decision.label}: {state.label.lower()} now."
        record_each(request.user, questions, words)
        held = counted(quizzes, "published quiz holds", "published quizzes hold")
        what = "it" if len(questions) == 1 else "them"
        self.message_user(request, f"{counted(len(questions), 'question')} {words} {held} {what}.")


class PlaceInline(AmongOwnRows, admin.TabularInline):
    model = QuizQuestion
    form = QuizPlaceForm
    formset = PlaceFormSet
    verbose_name = verbose_name_plural = "questions"
    fields = ["position", "question", "stem", "state"]
    readonly_fields = ["stem", "state"]
    numbered = ["question"]
    extra = 0
    ordering = ["position"]

    def get_queryset(self, request):
        return super().get_queryset(request).select_related("question")

    @admin.display(description="stem")
    def stem(self, place):
        return place.question.stem if place.question_id else ""

    @admin.display(description="state")
    def state(self, place):
        return place.question.get_state_display() if place.question_id else ""


@admin.register(Quiz)
class QuizAdmin(OfOwnBriefings):
    form = QuizForm
    list_display = ["title", "briefing", "purpose", "is_published", "question_count"]
    list_filter = ["purpose", "is_published", ("briefing", admin.RelatedOnlyFieldListFilter)]
    list_select_related = ["briefing"]
    search_fields = ["title", "briefing__title"]
    fields = [
        "briefing",
        "title",
        "slug",
        "purpose",
        "feedback",
        "is_published",
        "opens_at",
        "closes_at",
        "time_limit",
        "lets_extend",
        "attempts_allowed",
        "pass_mark",
        "asks_evidence",
        "asks_confidence",
        "owner",
    ]
    readonly_fields = ["owner"]
    prepopulated_fields = {"slug": ["title"]}
    inlines = [PlaceInline]

    def get_urls(self):
        return [*quiz_urls(self.admin_site), *super().get_urls()]

    def response_add(self, request, obj, post_url_continue=None):
        """A new quiz goes on to the builder."""
        reply = super().response_add(request, obj, post_url_continue)
        is_done = {"_continue", "_addanother", "_popup"}.isdisjoint(request.POST)
        return redirect("admin:quiz_quiz_build", obj.pk) if is_done else reply

    def get_queryset(self, request):
        return super().get_queryset(request).with_question_count()

    def get_prepopulated_fields(self, request, obj=None):
        return {} if obj else self.prepopulated_fields

    def get_readonly_fields(self, request, obj=None):
        fields = super().get_readonly_fields(request, obj)
        return [*fields, "slug", "purpose"] if obj else [*fields, "purpose"]

    def records_of(self, quizzes):
        attempts = Attempt.objects.filter(quiz__in=quizzes).count()
        return f"{counted(attempts, 'attempt')} at it; unpublish the quiz instead" if attempts else ""

    def save_model(self, request, obj, form, change):
        """A quiz that a hand has touched is that instructor's: imports leave it alone."""
        if not obj.owner_id:
            obj.owner = request.user
        super().save_model(request, obj, form, change)

    @admin.display(description="questions", ordering="question_count")
    def question_count(self, quiz):
        return quiz.question_count
