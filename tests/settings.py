"""The product's settings with a fast password hasher and plain static files."""

import os
import tempfile

from config.settings import *  # noqa: F403

DEBUG = False
SECRET_KEY = "only for tests"
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
WHITENOISE_USE_FINDERS = True
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"

# A file for each run, so that the browser tests' server thread sees a real SQLite database in WAL mode.
if DATABASES["default"]["ENGINE"].endswith("sqlite3"):  # noqa: F405
    own_file = f"{tempfile.gettempdir()}/briefed-test-{os.getpid()}.sqlite3"
    DATABASES["default"]["TEST"] = {"NAME": own_file}  # noqa: F405
# A test that changes a row sees it on the next page; keeping pages has tests of its own.
CACHES = {"default": {"BACKEND": "django.core.cache.backends.dummy.DummyCache"}}
