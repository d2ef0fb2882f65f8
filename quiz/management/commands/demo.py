"""A site to look at, with one command and nothing to set up."""

import os
import secrets
from io import StringIO

from django.conf import settings
from django.contrib.auth import get_user_model
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError

from briefing.services import ArticleRefused, import_file
from quiz.services.instructors import make_instructors_group

USERNAME = "demo"
# Whoever has set one of these is running a real site.
SIGNS_OF_PRODUCTION = ("SECRET_KEY", "DATABASE_URL", "HTTPS")


class Command(BaseCommand):
    help = (
        "Shows Briefed with its sample article: makes the database, imports seeds/, makes an instructor "
        f"named {USERNAME} with a new password, and serves the site on this computer only. It may be run "
        "again at any time: learners' answers stay. It refuses to run where a real site is configured."
    )
    requires_migrations_checks = False

    def add_arguments(self, parser):
        parser.add_argument("--port", type=int, default=8000, help="port to serve on (8000)")
        parser.add_argument("--no-serve", action="store_true", help="prepare everything, serve nothing")

    def handle(self, *, port, no_serve, **options):
        refuse_production()
        self.stdout.write("Making the database …")
        call_command("migrate", interactive=False, verbosity=0)
        self.import_seeds()
        password = make_demo_instructor()
        address = f"http://127.0.0.1:{port}/"
        self.stdout.write(f"\nThe site:     {address}")
        self.stdout.write(f"Instructors:  {address}admin/   sign in as {USERNAME}, password {password}\n")
        self.stdout.flush()
        if not no_serve:
            serve_files_as_they_are()
            call_command("runserver", f"127.0.0.1:{port}", use_reloader=False)

    def import_seeds(self):
        for path in sorted((settings.BASE_DIR / "seeds").glob("*.md")):
            self.stdout.write(f"Reading {path.name} …")
            try:
                result = import_file(path, publish=True)
            except ArticleRefused as refused:
                raise CommandError(f"{path.name}: {refused}") from refused
            self.stdout.write("\n".join([f"  “{result.briefing.title}”, {result.outcome}", *result.notes]))
        call_command("refresh_pages", verbosity=0, stdout=StringIO())


def refuse_production():
    signs = [name for name in SIGNS_OF_PRODUCTION if os.environ.get(name)]
    if signs:
        raise CommandError(
            f"The demo does not run on a real site, and here {' and '.join(signs)} is set. Unset it, or "
            "start the site as the README says."
        )


def make_demo_instructor():
    """The demo's instructor with a fresh password; the old one stops working."""
    password = secrets.token_urlsafe(9)
    user, _ = get_user_model().objects.get_or_create(username=USERNAME)
    user.is_staff, user.is_active = True, True
    user.set_password(password)
    user.save()
    user.groups.set([make_instructors_group()])
    return password


def serve_files_as_they_are():
    """Style sheets and scripts come from where they lie, without `collectstatic`; errors stay plain pages."""
    settings.STORAGES["staticfiles"]["BACKEND"] = "django.contrib.staticfiles.storage.StaticFilesStorage"
    settings.WHITENOISE_USE_FINDERS = True
    settings.WHITENOISE_AUTOREFRESH = True
