"""Every address of the site, as the URLconf has it, and rows to open them with."""

from dataclasses import dataclass
from uuid import uuid4

from django.urls import URLPattern, get_resolver, reverse
from django.utils import timezone

from quiz.services.attempts import start_attempt
from tests.factories import make_briefing, make_instructor, make_learner, make_quiz, make_user


@dataclass(frozen=True)
class Address:
    """`route` is as it stands in the URLconf: "briefings/<slug:slug>/"."""

    name: str
    route: str
    arguments: tuple[str, ...]


def addresses(resolver=None, namespace="", route=""):
    """All named patterns of the URLconf, depth first, with the names of what they take."""
    for entry in (resolver or get_resolver()).url_patterns:
        whole = route + str(entry.pattern)
        if isinstance(entry, URLPattern):
            if entry.name:
                name = f"{namespace}:{entry.name}" if namespace else entry.name
                yield Address(name, whole, tuple(entry.pattern.converters))
        else:
            yield from addresses(entry, entry.namespace or namespace, whole)


def site_addresses():
    """Without the admin, whose matrix is `tests/test_admin_matrix.py`."""
    return [address for address in addresses() if not address.name.startswith("admin:")]


class Town:
    """Alice has an attempt, Bob has none, Ines owns the briefing, which is public or a draft."""

    def __init__(self, *, public):
        self.ines, self.alice, self.bob = make_instructor("ines"), make_user("alice"), make_user("bob")
        self.root = make_user("root", is_staff=True, is_superuser=True)
        self.briefing = make_briefing(owner=self.ines, is_public=public)
        self.section = self.briefing.sections.first()
        self.quiz = make_quiz(self.briefing)
        make_quiz(self.briefing, section=self.section, purpose="section")
        self.learner = make_learner(self.alice)
        make_learner(self.bob)
        self.attempt = start_attempt(learner=self.learner, quiz=self.quiz, at=timezone.now())

    @property
    def people(self):
        return (None, self.alice, self.bob, self.ines, self.root)

    def url(self, address):
        """The address filled with rows of this town."""
        return reverse(address.name, kwargs=self.values(address))

    def values(self, address):
        """What the address takes, by name, from the rows of this town."""
        slug = self.briefing.slug
        if address.name in {"quiz:start", "quiz:paper", "quiz:paper_key"}:
            slug = self.quiz.slug
        if address.name in {"briefing:actor", "quiz:actor_test"}:
            slug = self.briefing.appearances.first().actor.slug
        values = {
            "slug": slug, "section_slug": self.section.slug, "attempt_id": self.attempt.pk, "position": 1,
            "number": 1, "uidb64": "MQ", "token": "a-token", "code": "ABCDEF", "pk": 1,
            "key": self.briefing.sentences.first().key,
        }  # fmt: skip
        return {name: values.get(name, uuid4()) for name in address.arguments}
