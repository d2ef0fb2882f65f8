"""Odd addresses, odd values, odd methods and far too much: answered in words, and nothing is changed."""

import re
from itertools import chain
from urllib.parse import quote, urljoin, urlsplit

import pytest
from django.apps import apps
from django.contrib.auth import get_user_model
from django.urls import reverse

from quiz.models import Answer, Attempt, Learner
from tests.factories import PASSWORD
from tests.odd_values import ELSEWHERE, FORBIDDEN_FIELDS, ODD_ADDRESSES, ODD_VALUES
from tests.site_addresses import Town, addresses, site_addresses

pytestmark = pytest.mark.django_db

PLACE = re.compile(r"<(?:\w+:)?(\w+)>")
ANSWERS = {200, 301, 302, 400, 403, 404, 405, 409, 410, 422}


def everything():
    """All rows of our apps and of accounts as values, to compare before and after."""
    models = chain(
        *(apps.get_app_config(label).get_models() for label in ("briefing", "quiz", "auth", "admin"))
    )
    return {model.__name__: list(model.objects.order_by("pk").values()) for model in models}


def is_told(response):
    return response.status_code in ANSWERS and b"Traceback" not in response.content


@pytest.mark.parametrize("is_root", [False, True], ids=["visitor", "root"])
def test_odd_values_in_addresses_are_no_server_errors(client, is_root):
    town = Town(public=True)
    if is_root:
        client.force_login(town.root)

    bad = {
        (path[:90], method): response.status_code
        for path in odd_paths(town)
        for method in (("get",) if is_root else ("get", "post"))
        if not is_told(response := getattr(client, method)(path))
    }

    assert bad == {}


def odd_paths(town):
    """Each address with each odd value in each of its places, the other places filled well."""
    for address in addresses():
        if "^" in address.route:
            continue
        values = town.values(address)
        for place in address.arguments:
            for odd in ODD_VALUES:
                yield "/" + PLACE.sub(lambda match: str({**values, place: odd}[match[1]]), address.route)  # noqa: B023


@pytest.mark.parametrize("path", ODD_ADDRESSES, ids=lambda path: path[:30])
def test_odd_address_is_no_server_error(client, path):
    assert is_told(client.get(path))


LISTS = ["briefing_briefing", "briefing_sentence", "briefing_actor", "briefing_namehint"]
LISTS += ["quiz_question", "quiz_quiz", "quiz_schoolclass", "auth_user", "auth_group"]
TOO_LARGE = "9" * 23


@pytest.mark.parametrize("name", LISTS)
def test_list_of_the_admin_answers_odd_lookups_with_the_list(client, name):
    client.force_login(Town(public=True).root)
    url = reverse(f"admin:{name}_changelist")
    lookups = ("id", "pk", "p", "o", "briefing", "sentence", "owner", "briefing__id__exact", "kind")
    lookups += ("id__exact", "q", "is_staff__exact", "groups__id__exact")

    ends = {
        (lookup, odd, *sent): client.get(
            url, {lookup: odd, **dict.fromkeys(sent, "1")}, follow=True
        ).status_code
        for lookup in lookups
        for odd in (TOO_LARGE, "-1", "x", "٣", "\0")
        for sent in ((), ("e",))
    }

    assert {tried: code for tried, code in ends.items() if code not in (200, 400)} == {}


@pytest.mark.parametrize("name", LISTS)
@pytest.mark.parametrize("chosen", ["x", "", "1e3", "-1", "٣", TOO_LARGE])
def test_action_on_rows_that_cannot_be_does_nothing_and_says_so(client, name, chosen):
    client.force_login(Town(public=True).root)
    url = reverse(f"admin:{name}_changelist")
    before = everything()

    page = client.post(url, {"action": "delete_selected", "_selected_action": ["1", chosen]}, follow=True)

    assert page.status_code == 200
    assert "Nothing was done: choose rows of this list." in page.content.decode()
    assert everything() == before


@pytest.mark.parametrize("method", ["get", "head", "options"])
def test_looking_changes_nothing(client, method):
    town = Town(public=True)
    client.force_login(town.alice)
    before = everything()

    for address in site_addresses():
        getattr(client, method)(town.url(address))

    assert everything() == before


@pytest.mark.parametrize("method", ["put", "patch", "delete", "trace"])
def test_other_methods_change_nothing(client, method):
    town = Town(public=True)
    client.force_login(town.alice)
    before = everything()

    codes = {getattr(client, method)(town.url(address)).status_code for address in site_addresses()}

    assert codes <= {200, 302, 400, 403, 404, 405}
    assert everything() == before


def test_no_address_takes_a_post_without_its_token(client):
    town = Town(public=True)
    client.force_login(town.alice)
    client.handler.enforce_csrf_checks = True
    before = everything()

    codes = {
        address.name: client.post(town.url(address), {"answer": "x", "username": "x"}).status_code
        for address in site_addresses()
    }

    assert {name: code for name, code in codes.items() if code not in (403, 405)} == {}
    assert everything() == before


def test_extra_fields_have_no_effect_on_an_account(client):
    client.post(
        reverse("accounts:signup"),
        {
            **dict.fromkeys(FORBIDDEN_FIELDS, "1"),
            "username": "cleo",
            "password": PASSWORD,
            "password1": PASSWORD,
            "password2": PASSWORD,
        },
    )

    cleo = get_user_model().objects.get(username="cleo")
    assert (cleo.is_staff, cleo.is_superuser, cleo.groups.count(), cleo.user_permissions.count()) == (
        False,
        False,
        0,
        0,
    )


def test_extra_fields_have_no_effect_on_an_answer(client):
    town = Town(public=True)
    client.force_login(town.alice)
    answer = town.attempt.answers.get(position=1)
    wrong = next(option["id"] for option in answer.shown["options"] if not option["is_key"])
    url = reverse("quiz:question", args=[town.attempt.pk, 1])

    client.post(
        url,
        {
            **dict.fromkeys(FORBIDDEN_FIELDS, "1"),
            "answer": wrong,
            "shown": "{}",
            "mark": "1",
            "position": "1",
        },
    )

    marked = Answer.objects.get(pk=answer.pk)
    assert (marked.mark, marked.shown, marked.position) == (0, answer.shown, 1)
    assert Attempt.objects.get().learner == town.learner
    assert Attempt.objects.get().finished_at is None


def test_extra_fields_have_no_effect_on_settings(client):
    town = Town(public=True)
    client.force_login(town.bob)

    client.post(reverse("quiz:settings"), {**dict.fromkeys(FORBIDDEN_FIELDS, "1"), "theme": "dark"})

    assert Learner.objects.get(user=town.bob).theme == "dark"
    assert Learner.objects.get(user=town.alice) == town.learner
    assert not get_user_model().objects.get(username="bob").is_staff


@pytest.mark.parametrize("name", ["accounts:login", "accounts:signup", "quiz:settings"])
def test_next_never_leaves_the_site(client, name):
    town = Town(public=True)
    account = {"username": "alice", "password": PASSWORD, "password1": PASSWORD, "password2": PASSWORD}

    left = {}
    for number, address in enumerate(ELSEWHERE):
        client.logout()
        if name == "accounts:signup":
            account["username"] = f"cleo{number}"
        where = f"{reverse(name)}?next={quote(address, safe='')}"
        response = client.post(where, {**account, "theme": "dark", "next": address})
        target = response.headers.get("Location", "")
        if response.status_code != 302 or not is_here(target):
            left[address] = (response.status_code, target)

    assert town.alice.username == "alice"
    assert len(ELSEWHERE) >= 40
    assert left == {}


@pytest.mark.parametrize(
    "address", ["1e9", "null", "a b", "[]", "<b>", "briefing:overview", "www.evil.example"]
)
@pytest.mark.parametrize("name", ["accounts:signup", "quiz:settings"])
def test_next_that_is_no_path_leads_where_nothing_was_said(client, name, address):
    account = {"username": "cleo", "password": PASSWORD, "password1": PASSWORD, "password2": PASSWORD}

    reply = client.post(reverse(name), {**account, "theme": "dark", "next": address})

    assert reply.status_code == 302
    assert reply.url == reverse("briefing:library" if name == "quiz:settings" else "quiz:progress")


def is_here(target):
    """Whether a browser, which takes a backslash for a slash, stays on this site."""
    plain = target.replace("\\", "/")
    return urlsplit(urljoin("http://testserver/accounts/login/", plain)).netloc == "testserver"


def test_far_too_large_a_post_is_answered_with_a_sentence(client):
    response = client.post(reverse("quiz:settings"), {"theme": "x" * 12_000_000})

    assert response.status_code == 413
    assert "That is too large" in response.content.decode()


def test_far_too_many_fields_are_answered_with_a_sentence(client):
    response = client.post(reverse("quiz:settings"), {f"field{number}": "x" for number in range(5000)})

    assert response.status_code == 413
    assert "That is too large" in response.content.decode()


HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
}


def test_every_page_carries_the_security_headers(client):
    town = Town(public=True)
    client.force_login(town.root)
    client.raise_request_exception = False
    paths = [town.url(address) for address in site_addresses()]
    paths += [
        "/nowhere/",
        "/attempts/1/",
        "/admin/",
        "/admin/nowhere/",
        "/admin/briefing/briefing/",
        "/?q=%00",
    ]

    missing = {}
    for path in paths:
        response = client.get(path)
        policy = response.headers.get("Content-Security-Policy", "")
        lacking = [name for name, value in HEADERS.items() if response.headers.get(name) != value]
        if lacking or "default-src 'none'" not in policy or "frame-ancestors 'none'" not in policy:
            missing[path] = (response.status_code, lacking, policy)
        if "unsafe" in policy or "*" in policy:
            missing[path] = policy

    assert missing == {}


def test_errors_carry_the_security_headers_too(client, monkeypatch):
    def broken(*args):
        raise RuntimeError("what went wrong")

    monkeypatch.setattr("briefing.models.Briefing.objects.public", broken)
    client.raise_request_exception = False

    response = client.get("/")

    assert response.status_code == 500
    assert [response.headers.get(name) for name in HEADERS] == list(HEADERS.values())
    assert "default-src 'none'" in response.headers["Content-Security-Policy"]
