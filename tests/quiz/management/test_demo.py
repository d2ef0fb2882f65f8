"""`demo`: ready with one command, safe to repeat, never on a real site."""

import re
from io import StringIO

import pytest
from django.contrib.auth import authenticate, get_user_model
from django.core.management import CommandError, call_command

from briefing.models import Briefing
from quiz.management.commands import demo
from quiz.models import Quiz

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def no_production(monkeypatch):
    for name in demo.SIGNS_OF_PRODUCTION:
        monkeypatch.delenv(name, raising=False)


def run(*arguments):
    out = StringIO()
    call_command("demo", "--no-serve", *arguments, stdout=out)
    return out.getvalue()


def test_demo_imports_the_seeds_and_prints_a_sign_in_that_works(rf):
    said = run("--port", "8123")

    password = re.search(r"password (\S+)", said)[1]
    user = authenticate(rf.post("/"), username="demo", password=password)
    assert "http://127.0.0.1:8123/admin/" in said
    assert (user.is_staff, user.is_superuser, [group.name for group in user.groups.all()]) == (
        True, False, ["Instructors"],
    )  # fmt: skip
    assert Briefing.objects.public().count() == 1
    assert Quiz.objects.published().filter(purpose="section").exists()


def test_demo_again_changes_the_password_and_nothing_else(rf):
    old = re.search(r"password (\S+)", run())[1]
    before = list(Briefing.objects.values()), list(Quiz.objects.values())

    run()

    assert (list(Briefing.objects.values()), list(Quiz.objects.values())) == before
    assert get_user_model().objects.count() == 1
    assert authenticate(rf.post("/"), username="demo", password=old) is None


@pytest.mark.parametrize("name", demo.SIGNS_OF_PRODUCTION)
def test_demo_refuses_a_real_site(monkeypatch, name):
    monkeypatch.setenv(name, "set")

    with pytest.raises(CommandError, match=f"The demo does not run on a real site, and here {name} is set."):
        run()


def test_demo_serves_on_this_computer_only(monkeypatch):
    served = []
    monkeypatch.setattr(demo, "serve_files_as_they_are", lambda: None)
    monkeypatch.setattr(demo.Command, "import_seeds", lambda self: None)
    monkeypatch.setattr(demo, "call_command", lambda *given, **options: served.append(given))

    call_command("demo", "--port", "8124", stdout=StringIO())

    assert served == [("migrate",), ("runserver", "127.0.0.1:8124")]
