"""An instructor's hour, and a learner's part in it: from a pasted article to what the class missed.

The article is our own, of about 900 words, and what it tells is invented.
"""

from pathlib import Path

import pytest
from django.utils import timezone

from briefing.models import Briefing
from quiz.models import Answer, Attempt, Credit, Question, Quiz
from quiz.services.attempts import finish, save_answer, start_attempt
from tests.factories import PASSWORD, make_learner, make_user

pytestmark = pytest.mark.browser
ARTICLE = (Path(__file__).parent / "texts" / "lindau_harbour.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("javascript", [True, False], ids=["with script", "without script"])
def test_from_a_pasted_article_to_what_a_class_missed(desk, visit, javascript):
    ines, faults = desk(javascript=javascript), {}

    def clean(visitor, name):
        """What axe finds in a state that no page has by itself; it is a script and needs scripts."""
        if javascript:
            faults[name] = (visitor.violations(), max(0, visitor.overflow()))

    briefing = paste_and_mend(ines)
    check_questions_and_publish(ines, briefing)
    quiz = build_quiz(ines, briefing)
    missed = take_quiz_and_miss_one(visit, quiz, javascript)
    correct_it(ines, missed)
    learner_is_told(visit, missed, javascript, clean)
    revise(ines, briefing, clean)
    read_heat_map(ines, briefing, quiz)

    assert faults == {name: ([], 0) for name in faults}
    assert ines.outside == []
    # axe itself puts a style into the page, which the site's policy refuses.
    assert [error for error in ines.errors if "inline style" not in error] == []


def press(page, name):
    page.click(f"input[name={name}]")
    page.wait_for_load_state()


def paste_and_mend(ines):
    page = ines.page
    ines.open("/admin/briefing/briefing/import/")
    page.fill("#id_text", ARTICLE)
    page.select_option("#id_form", "markdown")
    page.fill("#id_published_on", "2024-08-10")
    page.click("input[value='Read and preview']")
    page.wait_for_url("**/preview/")
    briefing = Briefing.objects.get()

    page.get_by_label("Heading of section 2").fill("Vienna, Bern and Vaduz")
    page.get_by_label("SBB is the same as").fill("Swiss Federal Railways")
    press(page, "_save")

    assert briefing.sections.get(position=2).heading == "Vienna, Bern and Vaduz"
    assert not briefing.appearances.filter(actor__name="SBB").exists()
    assert "SBB" in briefing.appearances.get(actor__name="Swiss Federal Railways").aliases
    assert not briefing.is_public
    return briefing


def check_questions_and_publish(ines, briefing):
    page = ines.page
    press(page, "_questions")
    accepted, doubted = (
        page.locator(f"input[value=accepted]{state}") for state in (":checked", ":not(:checked)")
    )
    names = [accepted.nth(index).get_attribute("name") for index in (0, -1)]
    # Of an article that it read in part the program publishes little by itself: she accepts what it doubts.
    for name in [radio.get_attribute("name") for radio in doubted.all()]:
        page.locator(f"input[name={name}][value=accepted]").check(force=True)
    for name in names:
        page.locator(f"input[name={name}][value=dropped]").check(force=True)
    press(page, "_publish")

    briefing.refresh_from_db()
    dropped = briefing.questions.filter(decision="dropped").values_list("pk", flat=True)
    assert briefing.is_public
    assert sorted(f"question-{pk}" for pk in dropped) == sorted(names)


def build_quiz(ines, briefing):
    page = ines.page
    ines.open("/admin/quiz/quiz/add/")
    page.select_option("#id_briefing", str(briefing.pk))
    page.fill("#id_title", "Ten on the harbour")
    page.fill("#id_slug", "ten-on-the-harbour")
    page.locator("#id_is_published").check()
    press(page, "_save")
    page.wait_for_url("**/build/")
    page.fill("#id_words", "10 questions, 1 per section, 1 order, none on hedged claims")
    press(page, "_fill")
    quiz = Quiz.objects.get(title="Ten on the harbour")
    asked = {question.sentence.section.position for question in quiz.questions.select_related("sentence")}
    told = page.locator(".messagelist .warning").all_inner_texts()
    assert quiz.questions.count() == 10
    # What the bank cannot fill is said.
    wished = {f"in section {section.position}," for section in briefing.sections.all()}
    open_wishes = {wish for wish in wished if any(wish in words for words in told)}
    assert open_wishes == wished - {f"in section {position}," for position in asked}

    ines.open(f"/admin/quiz/quiz/{quiz.pk}/preview/")
    assert page.locator("form.mini").count() == 10
    assert Attempt.objects.count() == 0
    return quiz


def sign_in(visitor, name):
    visitor.open("/accounts/login/")
    visitor.page.fill("#id_username", name)
    visitor.page.fill("#id_password", PASSWORD)
    visitor.page.locator("main button[type=submit]").click()
    visitor.page.wait_for_load_state()


def take_quiz_and_miss_one(visit, quiz, javascript):
    """Alice answers in her browser until she has missed a choice; four others do so without one."""
    make_learner(make_user("alice"))
    alice = visit(javascript=javascript)
    sign_in(alice, "alice")
    alice.open(quiz.get_absolute_url())
    alice.page.get_by_role("button", name="Start").click()
    alice.page.wait_for_url("**/1/")
    attempt = Attempt.objects.get()
    missed = next(row for row in attempt.answers.order_by("position") if row.shown["kind"] == "single")
    wrong = next(option for option in missed.shown["options"] if not option["is_key"])
    alice.open(f"/attempts/{attempt.pk}/{missed.position}/")
    alice.page.locator(f"main fieldset input[value='{wrong['id']}']").check(force=True)
    alice.page.locator("main form button[type=submit]").first.click()
    alice.page.wait_for_selector(".verdict.wrong")
    missed.refresh_from_db()
    assert (missed.mark, missed.given) == (0, wrong["id"])
    finish(attempt=attempt, at=timezone.now())
    for _ in range(4):
        now = timezone.now()
        other = start_attempt(learner=make_learner(), quiz=quiz, at=now)
        for answer in other.answers.all():
            save_answer(answer=answer, given="nonsense", at=now)
    return missed


def correct_it(ines, missed):
    """What Alice chose counts as well."""
    page = ines.page
    chosen = next(option["text"] for option in missed.shown["options"] if option["id"] == missed.given)
    version = Question.objects.get(pk=missed.question_id).version
    ines.open(f"/admin/quiz/question/{missed.question_id}/correct/")
    page.locator("input[value=accept]").check()
    page.get_by_label(chosen, exact=True).check()
    page.fill("#id_words", "The text allows both.")
    page.click("input[value='Correct it and mark all answers again']")
    page.wait_for_load_state()

    assert Credit.objects.get(answer=missed).mark == 1
    assert Question.objects.get(pk=missed.question_id).version == version + 1
    missed.refresh_from_db()
    assert missed.mark == 0


def learner_is_told(visit, missed, javascript, clean):
    alice = visit(javascript=javascript)
    sign_in(alice, "alice")
    alice.open("/")
    news = alice.page.locator("aside.news")
    assert "Ten on the harbour: 1 question was corrected after you answered." in news.inner_text()
    clean(alice, "news")
    alice.page.get_by_role("button", name="I have seen this").click()
    news.wait_for(state="detached")
    assert Credit.objects.get(answer=missed).told_at is not None


def revise(ines, briefing, clean):
    page, answers = ines.page, Answer.objects.count()
    ines.open(f"/admin/quiz/question/of/{briefing.pk}/revise/")
    page.fill("#id_source", ARTICLE.replace("cost 40 million euros", "cost about 45 million euros"))
    press(page, "_compare")
    assert page.locator("ins").first.inner_text() == "about 45"
    assert briefing.sentences.standing().filter(text__contains="cost 40 million").exists()
    clean(ines, "revise")
    press(page, "_save")
    assert briefing.sentences.standing().filter(text__contains="about 45 million").exists()
    assert Answer.objects.count() == answers


def read_heat_map(ines, briefing, quiz):
    ines.open(f"/admin/quiz/quiz/of/{briefing.pk}/heat/")
    assert ines.page.locator("[class^=heat-]:not(.heat-0) .share").count() >= 5
    ines.open(f"/admin/quiz/quiz/{quiz.pk}/items/")
    assert ines.page.locator("#content-main tbody tr").count() == 10 and "uncertain" in ines.page.content()
