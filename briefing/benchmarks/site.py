"""A site for the benchmark alone: a new SQLite file, the shipped briefing, one learner with a session."""

import json
import os
import subprocess
import sys

from django.conf import settings

# Run by `manage.py shell` inside that site; prints what the load needs to know.
PREPARE = """
import json
from django.conf import settings
from django.contrib.auth import get_user_model
from django.test import Client
from briefing.models import Section
section = Section.objects.select_related("briefing").order_by("position")[3]
browser = Client(SERVER_NAME="127.0.0.1")
browser.force_login(get_user_model().objects.create_user("learner"))
browser.post(section.get_absolute_url() + "read/")
page = browser.get(section.get_absolute_url())
quiz = section.briefing.quizzes.get(purpose="whole")
browser.post(quiz.get_absolute_url(), {"feedback": "end"})
attempt = quiz.attempts.get()
answer = attempt.answers.filter(shown__kind="single").order_by("position")[0]
question = f"{attempt.get_absolute_url()}{answer.position}/"
browser.get(question)
cookies = {name: cookie.value for name, cookie in browser.cookies.items()}
print(json.dumps({"section": section.get_absolute_url(), "bytes": len(page.content), "cookies": cookies,
    "question": question, "token": cookies["csrftoken"]}))
"""


def environment_of(folder):
    return {
        **os.environ,
        "DJANGO_SETTINGS_MODULE": "config.benchmark_settings",
        "BENCHMARK_FOLDER": str(folder),
        "DATABASE_URL": f"sqlite:///{folder}/site.sqlite3",
        "SECRET_KEY": "only for the benchmark",
        "DEBUG": "",
        "HTTPS": "",
        "ALLOWED_HOSTS": "127.0.0.1",
    }


def prepare(folder):
    """Makes the site in the folder; returns {"section": address, "bytes": size, "cookies": the learner's}."""
    manage(folder, "migrate", "-v0")
    manage(folder, "collectstatic", "-v0", "--no-input")
    seeds = sorted(map(str, (settings.BASE_DIR / "seeds").glob("*.md")))
    manage(folder, "import_article", *seeds, "--publish")
    return json.loads(manage(folder, "shell", "-v0", "-c", PREPARE).splitlines()[-1])


def manage(folder, *arguments):
    done = subprocess.run(
        [sys.executable, str(settings.BASE_DIR / "manage.py"), *arguments],
        env=environment_of(folder),
        cwd=settings.BASE_DIR,
        capture_output=True,
        text=True,
        timeout=300,
    )
    if done.returncode:
        raise RuntimeError(f"manage.py {' '.join(arguments[:1])}: {done.stderr[-2000:]}")
    return done.stdout
