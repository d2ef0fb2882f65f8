"""What instructors settle about names beats the rules, and an article that it touches is read anew."""

import pytest
from django.db import IntegrityError, transaction
from django.urls import reverse

from briefing.analysis import ActorKind, Hint
from briefing.models import NameHint
from briefing.services import Outcome, import_article
from briefing.services.name_hints import hints_for
from quiz.services.instructors import make_instructors_group
from tests.factories import make_instructor, make_user

pytestmark = pytest.mark.django_db

ARTICLE = """The Gull sank off Norland on 3 May 2024. Ann Lee, a fisher, saw the Gull go down.

Ann Lee said that the Old Lady of the coast would be missed. Zarvania sent two boats to the Gull."""


def named(briefing):
    return {row.actor.name: row.actor.kind for row in briefing.appearances.select_related("actor")}


def test_hint_gives_name_kind_and_wordings():
    NameHint.objects.create(name="MV Gull", kind="organisation", aliases="the Gull\n  Gull \n\nOld Lady")

    briefing = import_article(source=ARTICLE, title="A ship").briefing

    assert named(briefing)["MV Gull"] == "organisation"
    gull = briefing.appearances.get(actor__name="MV Gull")
    assert {mention.surface.removeprefix("the ") for mention in gull.mentions.all()} == {"Gull", "Old Lady"}


def test_name_that_is_no_actor_is_left_out():
    before = named(import_article(source=ARTICLE, title="A ship").briefing)

    NameHint.objects.create(name="Ann Lee", kind="none")
    after = named(import_article(source=ARTICLE, title="A ship").briefing)

    assert "Ann Lee" in before
    assert "Ann Lee" not in after


def test_import_after_a_new_hint_reads_the_article_anew_and_only_then():
    first = import_article(source=ARTICLE, title="A ship")
    again = import_article(source=ARTICLE, title="A ship")
    NameHint.objects.create(name="Zarvania", kind="country")
    hinted = import_article(source=ARTICLE, title="A ship")
    quiet = import_article(source=ARTICLE, title="A ship")

    outcomes = [one.outcome for one in (first, again, hinted, quiet)]
    assert outcomes == [Outcome.MADE, Outcome.UNCHANGED, Outcome.REVISED, Outcome.UNCHANGED]
    assert named(hinted.briefing)["Zarvania"] == "country"
    assert hinted.briefing == first.briefing


def test_hint_that_an_article_does_not_touch_leaves_it_alone():
    import_article(source=ARTICLE, title="A ship")
    NameHint.objects.create(name="Port Victor", kind="place")

    assert import_article(source=ARTICLE, title="A ship").outcome is Outcome.UNCHANGED


def test_hints_come_in_the_order_of_their_names():
    NameHint.objects.create(name="Zarvania", kind="country")
    NameHint.objects.create(name="Ann Lee", kind="none", aliases="Ann Lee\nMs Lee\nMs Lee")

    assert hints_for(ARTICLE) == (
        Hint("Ann Lee", None, ("Ms Lee",)),
        Hint("Zarvania", ActorKind.COUNTRY, ()),
    )


def test_name_is_settled_once_and_never_empty():
    NameHint.objects.create(name="Gull", kind="none")

    for name in ("Gull", ""):
        with pytest.raises(IntegrityError), transaction.atomic():
            NameHint.objects.create(name=name, kind="none")


def test_instructor_settles_a_name_at_the_desk(client):
    ines = make_instructor()
    client.force_login(ines)

    client.post(
        reverse("admin:briefing_namehint_add"),
        {"name": "Gull\u202e", "kind": "none", "aliases": "the Gull", "note": "A ship."},
    )

    hint = NameHint.objects.get()
    assert (hint.name, hint.wordings, hint.owner) == ("Gull", ("the Gull",), ines)


def test_learner_settles_nothing(client):
    client.force_login(make_user("alice"))

    response = client.post(reverse("admin:briefing_namehint_add"), {"name": "Gull", "kind": "none"})

    assert response.status_code == 302
    assert not NameHint.objects.exists()


def test_group_of_instructors_may_keep_the_list():
    codenames = make_instructors_group().permissions.values_list("codename", flat=True)

    assert {f"{action}_namehint" for action in ("add", "change", "delete", "view")} <= set(codenames)


def test_hint_list_costs_the_same_for_one_and_three(client, django_assert_max_num_queries):
    client.force_login(make_instructor())
    counts = []

    for name in ("Gull", "Swan", "Crane"):
        NameHint.objects.create(name=name, kind="none", owner=make_user(name.lower()))
        with django_assert_max_num_queries(30) as captured:
            client.get(reverse("admin:briefing_namehint_changelist"))
        counts.append(len(captured))

    assert len(set(counts)) == 1
