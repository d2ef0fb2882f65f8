"""A web worker reads rows and marks answers; the engine's dictionaries cost it a second and 100 MB."""

import os
import subprocess
import sys

PROGRAM = """
import sys
import django
django.setup()
import quiz.questions.marking, quiz.urls, quiz.views, briefing.views
from django.urls import get_resolver
get_resolver().url_patterns
print(*sorted({"lemminflect", "markdown", "nltk", "numpy", "sentencex", "textblob"} & set(sys.modules)))
"""


def test_pages_are_served_without_the_dictionaries():
    environment = {**os.environ, "DJANGO_SETTINGS_MODULE": "tests.settings"}

    ran = subprocess.run(
        [sys.executable, "-c", PROGRAM], env=environment, capture_output=True, text=True, check=True
    )

    assert ran.stdout.strip() == ""
