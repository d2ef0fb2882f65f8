"""The desk's pages that send questions out and bring them in: looked at first, then done, by their owner."""

import csv
import io
from zipfile import ZipFile

import pytest
from django.contrib.admin.models import LogEntry
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from quiz.formats.file_text import MAX_BYTES
from quiz.models import Question
from tests.factories import make_briefing, make_instructor, make_question, make_quiz
from tests.hostile_text import HOSTILE, Markup
from tests.quiz.formats.refused_files import REFUSED

pytestmark = pytest.mark.django_db

GIFT = "What did the bridge cost?{=40 million euros ~3 million euros}\n\nWho rang?{=Mira Sole ~Jon Halle}\n"


@pytest.fixture
def briefing(ines):
    return make_briefing(owner=ines)


def page(name, briefing):
    return reverse(f"admin:quiz_question_{name}", args=[briefing.pk])


def upload(name, content):
    return SimpleUploadedFile(name, content if isinstance(content, bytes) else content.encode())


# --------------------------------------------------------------------------- coming in


def test_first_look_tells_what_would_happen_and_stores_nothing(client, briefing):
    reply = client.post(page("import", briefing), {"file": upload("a.gift", GIFT), "_look": "1"})

    assert [(line.line, line.outcome.value) for line in reply.context["lines"]] == [
        (1, "changed"),
        (3, "skipped"),
    ]
    text = Markup(reply.content.decode()).text
    assert "What would happen: 1 changed, 1 skipped" in text
    assert "It quotes nothing: put on sentence 2, which holds its answer." in text
    assert (reply.status_code, Question.objects.count()) == (200, 0)


def test_looked_at_file_is_carried_to_the_second_press(client, briefing, ines):
    looked = client.post(page("import", briefing), {"file": upload("a.gift", GIFT)})
    form = looked.context["form"]

    reply = client.post(page("import", briefing), {**form.initial, "_save": "1"})

    assert form.initial == {"text": GIFT, "form": "gift"}
    assert list(Question.objects.values_list("stem", "state", "author")) == [
        ("What did the bridge cost?", "draft", ines.pk)
    ]
    assert "Brought in: 1 changed, 1 skipped" in Markup(reply.content.decode()).text
    assert LogEntry.objects.get().change_message == "Brought in questions: 1 changed, 1 skipped."


def test_sending_it_twice_brings_it_in_once(client, briefing):
    for _ in range(2):
        reply = client.post(page("import", briefing), {"text": GIFT, "_save": "1"})

    assert "Brought in: 1 unchanged, 1 skipped" in Markup(reply.content.decode()).text
    assert Question.objects.count() == 1


def test_file_too_large_to_carry_is_asked_for_again(client, briefing):
    padded = GIFT + "// \n" * 470_000

    reply = client.post(page("import", briefing), {"file": upload("a.gift", padded)})

    assert (reply.status_code, reply.context["form"].initial["text"]) == (200, "")


@pytest.mark.parametrize("name", REFUSED)
def test_broken_and_hostile_files_get_a_sentence(client, briefing, name):
    data, words = REFUSED[name]

    reply = client.post(page("import", briefing), {"file": upload("questions", data), "_save": "1"})

    # Django itself refuses a file without a byte.
    words = words if data else "The submitted file is empty."
    assert (reply.status_code, Markup(reply.content.decode()).text.count(words)) == (422, 2)
    assert not Question.objects.exists()


@pytest.mark.parametrize("data", [{}, {"text": "  "}, {"text": "\0"}, {"text": GIFT, "form": "qti"}])
def test_nothing_and_nonsense_get_a_sentence(client, briefing, data):
    reply = client.post(page("import", briefing), data)

    assert (reply.status_code, "needs putting right" in Markup(reply.content.decode()).text) == (422, True)


def test_hostile_words_in_a_file_never_run(client, briefing):
    rows = [f'"{text}","40 million euros",bridge' for text in (text.replace('"', '""') for text in HOSTILE)]
    table = "\n".join(["question,answers,kind", *rows])

    reply = client.post(page("import", briefing), {"text": table, "form": "csv"})

    assert (reply.status_code, Markup(reply.content.decode()).found) == (200, [])


def test_reports_take_the_same_queries_for_more_lines(client, briefing, django_assert_max_num_queries):
    client.post(page("import", briefing), {"text": GIFT})
    more = "\n".join(f"What did bridge {n} cost?{{=40 million euros ~{n} euros}}\n" for n in range(40))

    with django_assert_max_num_queries(20):
        client.post(page("import", briefing), {"text": more, "_save": "1"})

    assert Question.objects.count() == 40


# --------------------------------------------------------------------------- going out


def test_downloads_hold_the_published_questions(client, briefing):
    make_question(briefing, stem="=1+1 and what?")
    make_question(briefing, kind="typed", state="draft")

    replies = {
        form: client.post(page("export", briefing), {"form": form, "which": "published", "_download": "1"})
        for form in ("gift", "moodle", "aiken", "csv", "qti")
    }

    assert {form: reply["Content-Disposition"] for form, reply in replies.items()} == {
        form: f'attachment; filename="{briefing.slug}{ending}"'
        for form, ending in (
            ("gift", ".gift"), ("moodle", ".xml"), ("aiken", ".txt"), ("csv", ".csv"), ("qti", ".zip")
        )
    }  # fmt: skip
    assert b"[plain]\\=1+1 and what?{" in replies["gift"].content
    rows = list(csv.reader(io.StringIO(replies["csv"].content.decode("utf-8-sig"), newline="")))
    assert [row[4] for row in rows] == ["question", "'=1+1 and what?"]
    assert ZipFile(io.BytesIO(replies["qti"].content)).namelist() == [
        "imsmanifest.xml",
        "test.xml",
        "items/item-1.xml",
    ]


def test_drafts_a_quiz_and_ticked_ones_go_out_when_chosen(client, briefing):
    first, draft = make_question(briefing), make_question(briefing, kind="typed", state="draft")
    last = make_question(briefing, kind="order")
    quiz = make_quiz(briefing, questions=[last, first])

    def sent(which, *ticked):
        data = {"form": "csv", "which": which, "question": [row.pk for row in ticked], "_download": "1"}
        content = client.post(page("export", briefing), data).content.decode("utf-8-sig")
        return [row[0] for row in csv.reader(io.StringIO(content, newline=""))][1:]

    assert sent("drafts") == [first.key, draft.key, last.key]
    assert sent(f"quiz-{quiz.pk}") == [last.key, first.key]
    assert sent("ticked", draft) == [draft.key]


def test_report_names_what_a_format_cannot_hold(client, briefing):
    make_question(briefing)
    make_question(briefing, kind="match")

    reply = client.post(page("export", briefing), {"form": "aiken", "which": "published", "_look": "1"})

    assert [(line.outcome.value, line.notes) for line in reply.context["lines"]] == [
        ("changed", ("Aiken has no place for: feedback on options, identifier, quote.",)),
        ("skipped", ("Aiken holds only questions with one right option.",)),
    ]
    assert "0 questions go out whole." in Markup(reply.content.decode()).text


def test_hostile_words_never_run_on_the_page(client, briefing):
    for text in HOSTILE[::5]:
        make_question(briefing, stem=text)
    make_quiz(briefing, title=HOSTILE[0])

    reply = client.post(page("export", briefing), {"form": "aiken", "which": "published", "_look": "1"})

    assert (reply.status_code, Markup(reply.content.decode()).found) == (200, [])


def test_page_leads_to_paper_and_takes_a_quiz_from_its_address(client, briefing):
    quiz = make_quiz(briefing)

    reply = client.get(page("export", briefing), {"quiz": quiz.pk})

    text = reply.content.decode()
    assert f'<option value="quiz-{quiz.pk}" selected>' in text
    assert reverse("quiz:paper", args=[quiz.slug]) in text
    assert reverse("quiz:paper_key", args=[quiz.slug]) in text


def test_selected_questions_are_ticked_on_the_page(client, briefing):
    chosen, other = make_question(briefing), make_question(briefing)
    elsewhere = make_question(make_briefing(owner=briefing.owner))
    bank = reverse("admin:quiz_question_changelist")

    def select(*rows):
        ids = [row.pk for row in rows]
        return client.post(bank, {"action": "export_selected", "_selected_action": ids}, follow=True)

    one, two = select(chosen), select(other, elsewhere)

    assert (one.context["ticked"], one.context["form"].initial["which"]) == ({chosen.pk}, "ticked")
    assert "Select at most 200 questions of one briefing" in Markup(two.content.decode()).text


@pytest.mark.parametrize(
    "data", [{}, {"form": "doc", "which": "published"}, {"form": "gift", "which": "ticked"}]
)
def test_odd_wishes_get_a_sentence(client, briefing, data):
    reply = client.post(page("export", briefing), {**data, "_download": "1", "question": "x"})

    assert reply.status_code == 422


def test_anothers_questions_neither_go_out_nor_come_in(client, ines):
    briefing = make_briefing(owner=make_instructor("otto"))
    stranger = make_question(make_briefing(owner=ines))
    make_question(briefing)

    out = client.post(page("export", briefing), {"form": "csv", "which": "published", "_download": "1"})
    into = client.post(page("import", briefing), {"text": GIFT, "_save": "1"})
    ticked = client.post(
        page("export", stranger.briefing),
        {"form": "csv", "which": "ticked", "question": briefing.questions.get().pk, "_download": "1"},
    )

    assert (out.status_code, into.status_code, ticked.status_code) == (404, 404, 422)
    assert briefing.questions.count() == 1


def test_export_costs_the_same_for_more_questions(client, briefing, django_assert_num_queries):
    other = make_briefing(owner=briefing.owner)
    make_question(briefing)
    for _ in range(5):
        make_question(other)
    data = {"form": "csv", "which": "published", "_look": "1"}
    client.post(page("export", briefing), data)

    for row in (briefing, other):
        with django_assert_num_queries(8):
            client.post(page("export", row), data)


def test_largest_file_is_read_and_one_byte_more_is_not(client, briefing):
    filler = b"// " + b"x" * (MAX_BYTES - len(GIFT) - 4) + b"\n"

    fits = client.post(page("import", briefing), {"file": upload("a.gift", filler + GIFT.encode())})
    not_quite = client.post(
        page("import", briefing), {"file": upload("a.gift", b"x" + filler + GIFT.encode())}
    )

    assert (fits.status_code, not_quite.status_code) == (200, 422)
