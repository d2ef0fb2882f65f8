"""Accounts: made, entered and left; `next` stays on this site."""

import logging

import pytest
from axes.models import AccessAttempt
from django.contrib.auth import get_user_model
from django.core import mail
from django.urls import reverse

from quiz.models import Attempt
from tests.factories import PASSWORD, make_briefing, make_question, make_quiz, make_user

pytestmark = pytest.mark.django_db
LOGIN, SIGN_UP = "/accounts/login/", "/accounts/signup/"
NEW = {"username": "alice", "email": "alice@example.com", "password": "three words walking"}
OUTSIDE = [
    "https://evil.example/", "//evil.example", "///evil.example", "/\\evil.example", "\\\\evil.example",
    "javascript:alert(1)", "http:evil.example", "https:/evil.example", "\t//evil.example", "data:text/html,x",
]  # fmt: skip


def test_sign_up_makes_an_account_and_signs_in(client):
    reply = client.post(SIGN_UP, NEW)

    assert reply.url == reverse("quiz:progress")
    assert client.session["_auth_user_id"] == str(get_user_model().objects.get(username="alice").pk)


@pytest.mark.parametrize(
    "fields",
    [
        {"password": "short"},
        {"password": "password123"},
        {"password": "alicealice", "username": "alicealice"},
        {"username": ""},
        {"username": "a b"},
        {"email": "not an address"},
    ],
)
def test_sign_up_with_a_fault_is_told_at_the_field(client, fields):
    reply = client.post(SIGN_UP, NEW | fields)

    page = reply.content.decode()
    assert reply.status_code == 200
    assert '<div class="errors" role="alert"' in page
    assert "<title>Error: " in page
    assert not get_user_model().objects.exists()


def test_sign_up_with_a_taken_name_is_refused_whatever_its_capitals(client):
    make_user("alice")

    reply = client.post(SIGN_UP, NEW | {"username": "Alice"})

    assert "This username is taken" in reply.content.decode()


def test_sign_up_takes_no_rights_from_the_form(client):
    client.post(SIGN_UP, NEW | {"is_staff": "on", "is_superuser": "on", "groups": "1"})

    user = get_user_model().objects.get()
    assert (user.is_staff, user.is_superuser, user.groups.count()) == (False, False, 0)


def test_sign_in_renews_the_session(client):
    make_user("alice")
    client.post(reverse("quiz:settings"), {"theme": "dark"})
    before = client.session.session_key

    client.post(LOGIN, {"username": "alice", "password": PASSWORD})

    assert client.session.session_key != before


def test_sign_in_words_are_the_same_for_a_stranger_and_a_wrong_password(client):
    make_user("alice")

    pages = [
        client.post(LOGIN, {"username": name, "password": "wrong"}).content.decode()
        for name in ("alice", "nobody")
    ]

    words = "Please enter a correct username and password"
    assert [words in page for page in pages] == [True, True]


@pytest.mark.parametrize("address", OUTSIDE)
@pytest.mark.parametrize("page", [LOGIN, SIGN_UP])
def test_next_never_leaves_the_site(client, page, address):
    make_user("bob")
    fields = NEW if page == SIGN_UP else {"username": "bob", "password": PASSWORD}

    reply = client.post(page, fields | {"next": address})

    assert reply.url == reverse("quiz:progress")


def test_next_on_the_site_is_followed(client):
    reply = client.post(SIGN_UP, NEW | {"next": "/actors/"})

    assert reply.url == "/actors/"


def test_sign_in_is_paused_after_ten_wrong_passwords(client):
    make_user("alice")
    replies = [client.post(LOGIN, {"username": "alice", "password": "wrong"}) for _ in range(11)]

    assert replies[8].status_code == 200
    assert replies[-1].status_code == 429
    assert client.post(LOGIN, {"username": "alice", "password": PASSWORD}).status_code == 429
    assert client.post(LOGIN, {"username": "bob", "password": "wrong"}).status_code == 200


def test_sign_out_needs_a_post(client):
    client.force_login(make_user("alice"))

    refused = client.get(reverse("accounts:logout"))
    client.post(reverse("accounts:logout"))

    assert refused.status_code == 405
    assert "_auth_user_id" not in client.session


def test_password_change_signs_other_devices_out(client):
    from django.test import Client

    user, other = make_user("alice"), Client()
    client.force_login(user)
    other.force_login(user)
    new = "another long password"
    fields = {"old_password": PASSWORD, "new_password1": new, "new_password2": new}

    reply = client.post(reverse("accounts:password_change"), fields)

    assert reply.url == reverse("quiz:progress")
    assert client.get(reverse("accounts:password_change")).status_code == 200
    assert other.get(reverse("accounts:password_change")).status_code == 302


def test_password_reset_sends_a_link_that_works_once(client):
    make_user("alice", email="alice@example.com")

    reply = client.post(reverse("accounts:password_reset"), {"email": "alice@example.com"})
    link = next(word for word in mail.outbox[0].body.split() if "/accounts/reset/" in word)
    path = client.get(link.removeprefix("http://testserver")).url
    new = "another long password"
    done = client.post(path, {"new_password1": new, "new_password2": new})
    again = client.get(link.removeprefix("http://testserver"))

    assert reply.url == reverse("accounts:password_reset_done")
    assert done.url == reverse("quiz:progress")
    assert "This link no longer works" in again.content.decode()


def test_password_reset_says_the_same_for_an_unknown_address(client):
    reply = client.post(reverse("accounts:password_reset"), {"email": "nobody@example.com"})

    assert reply.url == reverse("accounts:password_reset_done")
    assert mail.outbox == []


@pytest.mark.parametrize("page", [LOGIN, SIGN_UP, "/accounts/reset/", "/accounts/reset/sent/", "/me/"])
def test_pages_are_private_and_open_to_all(client, page):
    reply = client.get(page)

    assert reply.status_code == 200


def test_logs_hold_no_password_and_no_answer(client, caplog):
    caplog.set_level(logging.DEBUG)
    secrets = ["three words walking", "a wrong guess", "40 million and a bit"]
    client.post(reverse("accounts:signup"), {"username": "alice", "password": secrets[0], "email": ""})
    briefing = make_briefing()
    quiz = make_quiz(briefing, questions=[make_question(briefing, kind="typed")])
    client.post(quiz.get_absolute_url())
    address = reverse("quiz:question", args=[Attempt.objects.get().pk, 1])
    client.post(address, {"answer": secrets[2]})
    client.post(address, {"answer": secrets[2] + " more"})
    client.post(reverse("accounts:logout"))
    client.post(reverse("accounts:login"), {"username": "alice", "password": secrets[1]})

    said = "\n".join(record.getMessage() for record in caplog.records if record.name != "django.db.backends")

    assert AccessAttempt.objects.get(username="alice").failures_since_start == 1
    assert [secret for secret in secrets if secret in said] == []
    assert [row for row in AccessAttempt.objects.values() if secrets[1] in str(row)] == []
