"""A section's page that is kept for many readers shows each of them their own."""

from datetime import timedelta

import pytest
from django.core.cache import cache
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from briefing.services.publishing import unpublish
from quiz.services.attempts import finish, save_answer, start_attempt
from quiz.services.notes import mark_sentence
from quiz.services.reading import mark_read
from tests.factories import make_briefing, make_learner, make_quiz, make_user

pytestmark = pytest.mark.django_db
NOW = timezone.now()


@pytest.fixture(autouse=True)
def memory(settings):
    settings.CACHES = {"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}}
    cache.clear()
    yield
    cache.clear()


@pytest.fixture
def section():
    briefing = make_briefing()
    section = briefing.sections.first()
    make_quiz(briefing, section=section, purpose="section")
    return section


@pytest.fixture
def page_of(client, section):
    def page(learner, **query):
        client.force_login(learner.user)
        return client.get(section.get_absolute_url(), query).content.decode()

    return page


@pytest.fixture
def alice():
    return make_learner(make_user("alice", first_name="<Alice>"))


@pytest.fixture
def bob():
    return make_learner(make_user("bob"))


def test_each_reader_finds_their_own_name(page_of, alice, bob):
    pages = [page_of(alice), page_of(bob), page_of(alice)]

    assert ["&lt;Alice&gt;" in page for page in pages] == [True, False, True]
    assert [">bob<" in page for page in pages] == [False, True, False]
    assert "<!--" not in "".join(pages)


def test_each_reader_gets_a_token_that_works(client, page_of, section, alice, bob):
    page_of(alice)
    browser = Client(enforce_csrf_checks=True)
    browser.force_login(bob.user)
    page = browser.get(section.get_absolute_url()).content.decode()
    token = page.split('name="csrfmiddlewaretoken" value="')[1].split('"')[0]

    address = reverse("quiz:mark_read", args=[section.briefing.slug, section.slug])
    assert browser.post(address, {"csrfmiddlewaretoken": token}).status_code == 302
    assert "token-of-the-visitor" not in page


def test_reading_marks_and_settings_are_each_readers_own(page_of, section, alice, bob):
    pages = [page_of(alice)]
    mark_read(learner=alice, section=section, at=NOW)
    mark_sentence(learner=alice, sentence=section.sentences.get(number=2), note="Mine", at=NOW)
    alice.theme = "dark"
    alice.save()
    pages += [page_of(alice), page_of(bob)]

    assert ["is-mine" in page for page in pages] == [False, True, False]
    assert ["Mark as read, go to section 2" in page for page in pages] == [True, False, True]
    assert ['data-theme="dark"' in page for page in pages] == [False, True, False]


def test_answers_are_shown_to_whoever_gave_them(page_of, section, alice, bob):
    page_of(alice)
    attempt = start_attempt(learner=alice, quiz=section.check_quiz, at=NOW)
    save_answer(answer=attempt.answers.get(position=1), given="1", at=NOW, is_final=True)

    pages = [page_of(alice), page_of(bob)]

    assert [page.count('class="mini is-marked"') for page in pages] == [1, 0]
    assert [page.count('class="mini"') for page in pages] == [2, 3]


def test_changed_text_shows_at_once(page_of, section, alice):
    page_of(alice)
    section.heading = "Changed words"
    section.save()

    assert "Changed words" in page_of(alice)


def test_due_reviews_are_counted_for_whom_they_are_due(page_of, section, alice, bob):
    page_of(alice)
    last_month = NOW - timedelta(days=30)
    attempt = start_attempt(learner=alice, quiz=section.check_quiz, at=last_month)
    save_answer(answer=attempt.answers.get(position=1), given="1", at=last_month, is_final=True)
    finish(attempt=attempt, at=last_month)

    pages = [page_of(alice), page_of(bob)]

    assert ['<span class="count">' in page for page in pages] == [True, False]


def test_message_is_told_once_and_to_its_reader_only(client, page_of, section, bob):
    carol = make_user("carol")
    page_of(bob)
    client.force_login(carol)
    client.get(reverse("quiz:export"))

    pages = [client.get(section.get_absolute_url()).content.decode() for _ in range(2)] + [page_of(bob)]

    assert ["Nothing is recorded about you yet" in page for page in pages] == [True, False, False]


def test_visitor_with_a_session_gets_no_page_of_an_account(page_of, section, alice):
    page_of(alice)
    visitor = Client()
    visitor.post(reverse("quiz:mark_read", args=[section.briefing.slug, section.slug]))

    page = visitor.get(section.get_absolute_url()).content.decode()

    assert "Sign in" in page and "Sign out" not in page
    assert "Go to section 2" in page


def test_withdrawn_briefing_shows_no_kept_page(client, page_of, section, alice):
    page_of(alice)
    unpublish(section.briefing)

    client.force_login(alice.user)
    assert client.get(section.get_absolute_url()).status_code == 404


def test_kept_page_asks_four_queries(client, page_of, section, alice, django_assert_num_queries):
    page_of(alice)

    # The session, the account with its learner, the section with its briefing, what the learner left in it.
    with django_assert_num_queries(4):
        client.get(section.get_absolute_url())


def test_empty_answer_is_asked_for_on_the_page_of_its_reader_only(page_of, alice, bob):
    pages = [page_of(alice, unanswered="1"), page_of(bob), page_of(alice)]

    assert ["Give an answer first" in page for page in pages] == [True, False, False]
