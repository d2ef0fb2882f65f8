"""An article comes in by the admin: pasted, as a file of any kind, several at once; never public at first."""

from datetime import date

import pytest
from django.contrib.admin.models import LogEntry
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from django.utils import timezone

from briefing.models import Briefing, Upload
from briefing.services.uploads import put_in_line
from tests.factories import make_briefing, make_instructor, make_user
from tests.word_files import word_file

pytestmark = pytest.mark.django_db

IMPORT = "/admin/briefing/briefing/import/"
ARTICLE = """## A bridge for Gerona

Spain opened a bridge over the Ter on 3 May 2024. The bridge cost 40 million euros.

## The neighbours

France protested on 7 May 2024. Germany offered to mediate between France and Spain.
"""


def file_of(name, content=ARTICLE):
    return SimpleUploadedFile(name, content.encode() if isinstance(content, str) else content)


def test_pasted_article_becomes_a_hidden_briefing_of_ones_own(client, ines):
    response = client.post(IMPORT, {"text": ARTICLE, "form": "markdown", "title": "A bridge"})

    briefing = Briefing.objects.get()
    assert response.url == reverse("admin:briefing_briefing_preview", args=[briefing.pk])
    assert (briefing.title, briefing.owner, briefing.is_public) == ("A bridge", ines, False)
    assert client.get("/").content.decode().count("A bridge") == 0
    assert [str(entry.change_message) for entry in LogEntry.objects.all()] == ["Imported the article."]


MATTER = """---
title: A bridge
standfirst: Forty years of talks.
author: Mira Sole
source: The Lenna Post
url: https://example.org/bridge
published_on: 2024-05-20
---

"""


@pytest.mark.parametrize("form", ["markdown", "plain"])
def test_front_matter_of_a_pasted_article_fills_what_the_fields_leave_out(client, ines, form):
    text = (MATTER + ARTICLE).replace("\n", "\r\n")

    client.post(IMPORT, {"text": text, "form": form, "author": "Ada Brenn"})

    row = Briefing.objects.get()
    assert (row.title, row.standfirst, row.author) == ("A bridge", "Forty years of talks.", "Ada Brenn")
    assert (row.source_name, row.source_url) == ("The Lenna Post", "https://example.org/bridge")
    assert row.published_on == date(2024, 5, 20)
    assert row.sentences.get(number=1).text == "Spain opened a bridge over the Ter on 3 May 2024."


def test_front_matter_that_cannot_be_read_is_said_at_the_text(client, ines):
    response = client.post(IMPORT, {"text": "---\ntitle: one: two\n---\nWords.", "form": "markdown"})

    assert response.status_code == 422
    assert response.context["form"].errors["text"][0].startswith("The front matter is not YAML near line 2;")


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.html"])
def test_file_is_read_by_its_ending(client, ines, name):
    client.post(IMPORT, {"files": file_of(name), "title": "A bridge"})

    assert Briefing.objects.get().form == {"a.txt": "plain", "a.md": "markdown", "a.html": "html"}[name]


def test_word_document_is_an_article(client, ines):
    document = word_file("Spain opened a bridge over the Ter.", "France protested on 7 May 2024.")

    client.post(IMPORT, {"files": file_of("a.docx", document), "title": "A bridge"})

    assert [row.text for row in Briefing.objects.get().sentences.all()] == [
        "Spain opened a bridge over the Ter.",
        "France protested on 7 May 2024.",
    ]


BOMB = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
BROKEN = {
    "no zip": b"PK\x03\x04 but no more",
    "entities": word_file("One.", extra=BOMB),
    "broken xml": word_file("One < two."),
    "nothing in it": word_file(),
    "too much in it": word_file("a" * 31_000_000),
}


@pytest.mark.parametrize("content", BROKEN.values(), ids=BROKEN)
def test_bad_word_document_is_refused_in_words(client, ines, content):
    response = client.post(IMPORT, {"files": file_of("a.docx", content)})

    assert response.status_code == 422
    assert response.context["form"].errors["files"]
    assert Briefing.objects.count() == 0


@pytest.mark.parametrize(
    ("sent", "field", "words"),
    [
        ({}, "text", "Paste an article, or choose a file."),
        ({"text": "   "}, "text", "Paste an article, or choose a file."),
        ({"text": "Words.", "published_on": "yesterday"}, "published_on", "Enter a valid date."),
    ],
)
def test_nothing_to_read_is_said_at_the_field(client, ines, sent, field, words):
    response = client.post(IMPORT, sent)

    assert response.status_code == 422
    assert response.context["form"].errors[field] == [words]


def test_file_of_another_kind_is_refused(client, ines):
    response = client.post(IMPORT, {"files": file_of("a.pdf")})

    assert "a.pdf is no" in response.context["form"].errors["files"][0]


def test_same_article_again_makes_no_second_briefing(client, ines):
    for _ in range(2):
        client.post(IMPORT, {"text": ARTICLE, "form": "markdown", "title": "A bridge"})

    assert Briefing.objects.count() == 1


def test_another_article_of_that_title_never_revises_what_is_public(client, ines):
    public = make_briefing(owner=ines, title="A bridge")

    page = client.post(IMPORT, {"text": ARTICLE, "form": "markdown", "title": "A bridge"}, follow=True)

    public.refresh_from_db()
    assert Briefing.objects.count() == 2
    assert public.sentences.standing().count() == len(public.sentences.all())
    assert "Another briefing has this title" in page.content.decode()


def test_several_files_wait_in_line_and_are_read_one_after_the_other(client, ines):
    other = ARTICLE.replace("Gerona", "Girona")
    files = [file_of("one.md"), file_of("two.md", other), file_of("three.md", "\n"), file_of("four.md")]

    page = client.post(IMPORT, {"files": files}, follow=True)
    address = page.redirect_chain[-1][0]
    before = (page.context["waiting"], Briefing.objects.count())
    client.get(address)
    first = client.post(address, follow=True)
    last = client.post(address, follow=True)

    assert before == (3, 0)
    assert (first.context["waiting"], last.context["waiting"]) == (1, 0)
    assert list(Upload.objects.values_list("name", "state")) == [
        ("one.md", "done"),
        ("two.md", "done"),
        ("three.md", "refused"),
        ("four.md", "done"),
    ]
    assert "This article is here already" in Upload.objects.get(name="four.md").note
    assert set(Briefing.objects.values_list("owner", "is_public")) == {(ines.pk, False)}


def test_article_that_is_being_read_elsewhere_is_not_read_twice(client, ines):
    page = client.post(IMPORT, {"files": [file_of("one.md"), file_of("two.md", "\n")]}, follow=True)
    address = page.redirect_chain[-1][0]
    Upload.objects.filter(name="one.md").update(taken_up_at=timezone.now())

    page = client.post(address, follow=True)

    assert (page.context["waiting"], page.context["done"], Briefing.objects.count()) == (0, 1, 0)
    assert page.content.decode().count("Being read") == 1
    assert "1 being read" in page.content.decode()


@pytest.mark.parametrize("count", [1, 3])
def test_line_asks_the_same_few_queries_for_any_number_of_articles(
    client, ines, django_assert_num_queries, count
):
    files = [(f"{number}.md", ARTICLE.encode()) for number in range(count)]
    address = reverse("admin:briefing_upload_batch", args=[put_in_line(files, owner=ines, details={})])
    client.get(address)

    with django_assert_num_queries(6):
        page = client.get(address)

    assert page.context["waiting"] == count


def test_anothers_line_is_not_found(client, ines):
    page = client.post(IMPORT, {"files": [file_of("one.md"), file_of("two.md", "\n")]}, follow=True)
    client.force_login(make_instructor("otto"))

    assert client.get(page.redirect_chain[-1][0]).status_code == 404


def test_only_instructors_import(client):
    client.force_login(make_user("alice"))
    assert client.get(IMPORT).status_code == 302
    client.force_login(make_user("stan", is_staff=True))
    assert client.get(IMPORT).status_code == 403


def test_adding_a_briefing_leads_to_the_import(client, ines):
    assert client.get(reverse("admin:briefing_briefing_add")).url == IMPORT
