"""Hostile text never runs, on any page; ordinary text is seen as it was typed."""

import ast
import re
from html import escape
from pathlib import Path

import pytest
from django.conf import settings
from django.urls import reverse
from django.utils import timezone

from briefing.analysis.results import Form
from briefing.models import Actor, Briefing
from briefing.services import ArticleRefused, import_article, publish
from quiz.models import Quiz
from quiz.services.attempts import start_attempt
from tests.factories import make_learner, make_question, make_quiz, make_user
from tests.hostile_text import ATTRIBUTES, BENIGN, ELEMENTS, HOSTILE, TEMPLATES, Markup

# Unlike one another, as a paragraph that repeats another is set aside.
SENTENCES = (
    "Mayor Ann Lee of Norland opened {0} in Port Victor on {1} May 2024.",
    "Before the winter of {2}, fishermen had asked for {0} with {1} lanes.",
    "The Harbour Council paid {1} million euros for {0}, which nobody wanted.",
    "Because the river moved {1} metres, {0} stands on dry land.",
    "Karl Berg, a farmer, walked {1} miles to see {0} in the rain.",
    "Estavia threatened to close {0} unless {1} ships left its waters.",
    "In {2}, engineers from Tarvia had drawn {0} on a napkin.",
    "More than {1} people signed a letter that called {0} a disgrace.",
)
SIZE = 40


def sentence(text, number=0):
    """A sentence of the article about `text`; no two of a few dozen are alike."""
    return SENTENCES[number % len(SENTENCES)].format(text, number + 3, 1900 + number)


def article_of(payloads, form):
    """A heading, a paragraph, a list item, a quotation and, in Markdown, a table for each payload."""
    parts = []
    for number, payload in enumerate(payloads):
        body = sentence(f"{payload} bridge {number}", number)
        if form is Form.MARKDOWN:
            parts.append(f"## Bridge {number} {payload}\n\n{body}\n\n- It had {number + 9} lanes. {payload}")
            parts.append(f"> So said {number} of them {payload}.")
            parts.append(f"| {payload} | b |\n|---|---|\n| a | `{payload}` |")
        elif form is Form.HTML:
            parts.append(f'<h2>Bridge {number} {payload}</h2><p title="{payload}">{body}</p>')
            parts.append(f"<ul><li>It had {number + 9} lanes. {escape(payload)}</li></ul>")
        else:
            parts.append(f"Bridge {number} {payload}\n\n{body}")
    return "\n\n".join(parts)


def pages_of(client, briefing):
    """(address, page) for everything a reader, a learner and an instructor see of the briefing."""
    own = [briefing.get_absolute_url(), reverse("briefing:actors", args=[briefing.slug])]
    own += [section.get_absolute_url() for section in briefing.sections.all()]
    own += [actor.get_absolute_url() for actor in Actor.objects.all()[:5]]
    own += [reverse("quiz:start", args=[quiz.slug]) for quiz in Quiz.objects.all()]
    own += [reverse(name) for name in ("briefing:library", "briefing:all_actors", "quiz:progress")]
    own += ["/?q=bridge", "/actors/?q=lee"]
    rows = [briefing, *Actor.objects.all()[:2], *briefing.questions.all()[:5], *Quiz.objects.all()[:2]]
    own += [reverse(f"admin:{row._meta.label_lower.replace('.', '_')}_change", args=[row.pk]) for row in rows]
    lists = {row._meta.label_lower.replace(".", "_") for row in rows} | {"briefing_sentence"}
    own += [reverse(f"admin:{name}_changelist") for name in sorted(lists)]
    return [(address, client.get(address, follow=True)) for address in own]


def test_the_eye_sees_what_would_run():
    """All but the few that only come to life when somebody cleans them badly."""
    asleep = [payload for payload in ELEMENTS if not Markup(f"<p>{payload}</p>").found]

    assert len(asleep) <= 4
    assert Markup(f"<p title='{escape(ELEMENTS[0])}'>{escape(ELEMENTS[0])}</p>").found == []


@pytest.mark.django_db
@pytest.mark.parametrize("form", list(Form), ids=lambda form: form.value)
@pytest.mark.parametrize("start", range(0, len(HOSTILE), SIZE))
def test_hostile_article_never_runs_on_any_page(client, form, start):
    payloads = HOSTILE[start : start + SIZE]
    admin = make_user("root", is_staff=True, is_superuser=True)
    result = import_article(
        source=article_of(payloads, form), form=form, title=payloads[0], standfirst=payloads[1],
        author=payloads[2], source_name=payloads[3], key_points=payloads[4:7], publish=True,
    )  # fmt: skip
    client.force_login(admin)

    found = {}
    for address, page in pages_of(client, result.briefing):
        assert page.status_code == 200, address
        if markup := Markup(page.content.decode()).found:
            found[address] = markup

    assert found == {}


@pytest.mark.django_db
def test_hostile_words_of_rows_never_run_on_any_page(client):
    """Titles, headings, names, roles and questions that an instructor wrote, and a learner's own name."""
    found = {}
    user = make_user("root", is_staff=True, is_superuser=True, first_name=HOSTILE[0], last_name=HOSTILE[56])
    learner = make_learner(user)
    client.force_login(user)
    for number, payload in enumerate((*ELEMENTS, *ATTRIBUTES, *TEMPLATES)):
        article = sentence("the bridge", number)
        briefing = import_article(source=article, title=f"Bridge {number}").briefing
        write_everywhere(briefing, payload)
        publish(briefing)
        for address, page in attempted(client, learner, briefing, payload):
            if markup := Markup(page.content.decode()).found:
                found[f"{payload}: {address}"] = markup
        briefing.quizzes.all().update(is_published=False)
        Briefing.objects.filter(pk=briefing.pk).update(is_public=False)

    assert found == {}


def write_everywhere(briefing, payload):
    Briefing.objects.filter(pk=briefing.pk).update(
        title=payload, standfirst=payload, author=payload, source_name=payload,
    )  # fmt: skip
    briefing.sections.update(heading=payload, standfirst=payload)
    briefing.key_points.update(text=payload)
    briefing.timeline_events.update(label=payload, surface=payload[:100])
    briefing.appearances.update(role=payload, label=payload[:60], aliases=[payload])
    for actor in Actor.objects.filter(appearances__briefing=briefing):
        Actor.objects.filter(pk=actor.pk).update(name=f"{payload} {actor.pk}")
    briefing.refresh_from_db()


def attempted(client, learner, briefing, payload):
    options = [(payload, True, "", None), (f"{payload} other", False, "", None)]
    question = make_question(briefing, stem=payload, answers=[payload], options=options)
    quiz = make_quiz(briefing, questions=[question], title=payload)
    attempt = start_attempt(learner=learner, quiz=quiz, at=timezone.now())
    place = reverse("quiz:question", args=[attempt.pk, 1])
    addresses = [
        briefing.get_absolute_url(), briefing.sections.first().get_absolute_url(), "/", "/actors/",
        reverse("quiz:start", args=[quiz.slug]), place, reverse("quiz:progress"),
        reverse("admin:quiz_question_change", args=[question.pk]),
        reverse("admin:briefing_briefing_changelist"),
    ]  # fmt: skip
    for address in addresses:
        yield address, client.get(address)
    wrong = next(one["id"] for one in attempt.answers.get().shown["options"] if not one["is_key"])
    yield "wrong answer", client.post(place, {"answer": wrong}, follow=True)
    yield "search", client.get("/", {"q": payload})
    yield "actor filter", client.get("/actors/", {"q": payload, "kind": payload})


@pytest.mark.parametrize("address", [one[9:] for one in HOSTILE if one.startswith("<a href='")])
def test_source_address_that_is_no_web_address_is_refused(address):
    with pytest.raises(ArticleRefused):
        import_article(source=sentence("the bridge"), title="A bridge", source_url=address)


@pytest.mark.django_db
@pytest.mark.parametrize("form", list(Form), ids=lambda form: form.value)
def test_ordinary_text_is_seen_as_typed(client, form):
    typed = [sentence(f"{text} bridge", number) for number, text in enumerate(BENIGN)]
    written = {Form.PLAIN: str, Form.MARKDOWN: markdown, Form.HTML: lambda line: f"<p>{escape(line)}</p>"}
    source = "\n\n".join(map(written[form], typed))
    briefing = import_article(source=source, form=form, title="a < b & {{ x }}", publish=True).briefing

    seen = " ".join(
        re.sub(r"\s+", " ", Markup(client.get(section.get_absolute_url()).content.decode()).text)
        for section in briefing.sections.all()
    )

    assert [line for line in typed if line not in seen] == []
    assert "a < b & {{ x }}" in Markup(client.get(briefing.get_absolute_url()).content.decode()).text


def markdown(line):
    """As someone types it who knows Markdown: its marks are escaped."""
    return re.sub(r"([\\`*_{}\[\]()#+!>-])", r"\\\1", line)


def test_one_room_turns_text_into_html():
    """`mark_safe` and its kin stand in `briefing/rendering.py` alone, `|safe` and `autoescape` nowhere."""
    base = Path(settings.BASE_DIR)
    code = [path for app in ("briefing", "quiz", "config") for path in (base / app).rglob("*.py")]
    pages = [*(base / "templates").rglob("*.html"), *base.glob("*/templates/**/*.html")]

    rooms = {str(path.relative_to(base)) for path in code if trusts_text(path)}
    trusting = [str(page) for page in pages if re.search(r"\|\s*safe(seq)?\b|autoescape", page.read_text())]

    assert rooms == {"briefing/rendering.py"}
    assert trusting == []


def trusts_text(path):
    """Whether the code calls `mark_safe`, makes a `SafeString`, or defines `__html__`."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        called = node.func if isinstance(node, ast.Call) else None
        name = getattr(called, "id", getattr(called, "attr", ""))
        if name in ("mark_safe", "SafeString", "SafeText") or getattr(node, "name", "") == "__html__":
            return True
    return False
