"""Who may open what in the admin: every address of it has a row here, and an address without one fails.

Ines owns the rows, Otto is another instructor, Alice a learner with an account. Root may everything.
"""

import pytest
from django.contrib.auth.models import Group
from django.urls import get_resolver, reverse

from briefing.models import Briefing, NameHint
from quiz.models import Question, Quiz, SchoolClass
from tests.factories import make_briefing, make_instructor, make_question, make_quiz, make_user

pytestmark = pytest.mark.django_db

PEOPLE = ("nobody", "alice", "otto", "ines", "root")
# What each of them gets to a GET, in that order.
OPEN_TO_STAFF = (302, 302, 200, 200, 200)
OWNERS_ROW = (302, 302, 302, 200, 200)
OWNERS_PAGE = (302, 302, 404, 200, 200)
WANTS_POST = (302, 302, 405, 405, 405)
ROOTS = (302, 302, 403, 403, 200)
NOBODYS = (302, 302, 403, 403, 403)
LEADS_ON = (302, 302, 302, 302, 302)

ROWS = {
    "index": OPEN_TO_STAFF,
    "login": (200, 200, 302, 302, 302),
    "logout": WANTS_POST,
    "password_change": OPEN_TO_STAFF,
    "password_change_done": OPEN_TO_STAFF,
    "autocomplete": ROOTS[:2] + (403, 403, 403),
    "jsi18n": OPEN_TO_STAFF,
    "view_on_site": LEADS_ON,
    "app_list": OPEN_TO_STAFF,
    "briefing_briefing_import": OPEN_TO_STAFF,
    "briefing_upload_batch": (302, 302, 404, 404, 404),
    "briefing_briefing_preview": OWNERS_PAGE,
    "briefing_briefing_publish": WANTS_POST,
    "briefing_briefing_hide": WANTS_POST,
    "briefing_briefing_add": LEADS_ON,
    "briefing_sentence_add": NOBODYS,
    "briefing_actor_add": NOBODYS,
    "briefing_sentence_delete": NOBODYS,
    "quiz_question_drafts": OWNERS_PAGE,
    "quiz_question_correct": OWNERS_PAGE,
    "quiz_question_reports": OPEN_TO_STAFF,
    "quiz_question_pick": OWNERS_PAGE,
    "quiz_question_export": OWNERS_PAGE,
    "quiz_question_import": OWNERS_PAGE,
    "quiz_question_doubts": WANTS_POST,
    "quiz_question_revise": OWNERS_PAGE,
    "quiz_quiz_build": OWNERS_PAGE,
    "quiz_quiz_rehearsal": OWNERS_PAGE,
    "quiz_quiz_duplicate": WANTS_POST,
    "quiz_schoolclass_gradebook": OWNERS_PAGE,
    "quiz_schoolclass_table": OWNERS_PAGE,
    "quiz_schoolclass_changelist": OPEN_TO_STAFF,
    "quiz_schoolclass_add": OPEN_TO_STAFF,
    "quiz_quiz_items": OWNERS_PAGE,
    "quiz_quiz_item": OWNERS_PAGE,
    "quiz_quiz_heat": OWNERS_PAGE,
    "quiz_question_add": OPEN_TO_STAFF,
    "quiz_quiz_add": OPEN_TO_STAFF,
    **{f"auth_{model}_{page}": ROOTS for model in ("user", "group") for page in
       ("changelist", "add", "change", "delete", "history")},
    "auth_user_password_change": ROOTS,
    **{f"{model}_changelist": OPEN_TO_STAFF for model in
       ("briefing_briefing", "briefing_sentence", "briefing_actor", "quiz_question", "quiz_quiz")},
    # The list of settled names is the whole site's.
    **{f"briefing_namehint_{page}": OPEN_TO_STAFF for page in
       ("changelist", "add", "change", "delete", "history")},
}  # fmt: skip
OWN_MODELS = (
    "briefing_briefing", "briefing_sentence", "briefing_actor", "quiz_question", "quiz_quiz",
    "quiz_schoolclass",
)  # fmt: skip
OF_BRIEFINGS = {
    "quiz_question_drafts", "quiz_question_pick", "quiz_question_revise", "quiz_question_export",
    "quiz_question_import", "quiz_quiz_heat",
}  # fmt: skip
for model in OWN_MODELS:
    for page in ("change", "delete", "history"):
        ROWS.setdefault(f"{model}_{page}", OWNERS_ROW)


@pytest.fixture
def people():
    return {
        "nobody": None,
        "alice": make_user("alice"),
        "otto": make_instructor("otto"),
        "ines": make_instructor("ines"),
        "root": make_user("root", is_staff=True, is_superuser=True),
    }


@pytest.fixture
def rows(people):
    """Ines's draft, and one row of everything in it, by the model's name in addresses."""
    briefing = make_briefing(owner=people["ines"], is_public=False)
    question = make_question(briefing)
    return {
        "briefing_briefing": briefing,
        "briefing_sentence": briefing.sentences.first(),
        "briefing_actor": briefing.appearances.first().actor,
        "briefing_namehint": NameHint.objects.create(name="Lenna Council", kind="organisation"),
        "quiz_question": question,
        "quiz_schoolclass": SchoolClass.objects.create(name="Year 9", owner=people["ines"]),
        "quiz_quiz": make_quiz(briefing, questions=[question]),
        "auth_user": people["alice"],
        "auth_group": Group.objects.get(),
    }


def patterns(resolver=None, inside=False):
    """(name, names of its arguments) of every address below /admin/."""
    for pattern in (resolver or get_resolver()).url_patterns:
        if hasattr(pattern, "url_patterns"):
            if inside or str(pattern.pattern) == "admin/":
                yield from patterns(pattern, inside=True)
        elif inside and pattern.name:
            yield pattern.name, tuple(pattern.pattern.regex.groupindex)


def address(name, arguments, rows):
    """The address on the rows above."""
    row = rows.get("_".join(name.split("_")[:2]))
    if name in OF_BRIEFINGS:
        row = rows["briefing_briefing"]
    values = {
        "object_id": row and row.pk,
        "pk": row and row.pk,
        "question_pk": rows["quiz_question"].pk,
        "id": row and row.pk,
        "batch": "00000000-0000-4000-8000-000000000000",
        "app_label": "quiz",
        "content_type_id": 1,
    }
    if name == "view_on_site":
        from django.contrib.contenttypes.models import ContentType

        values["content_type_id"] = ContentType.objects.get_for_model(Briefing).pk
        values["object_id"] = rows["briefing_briefing"].pk
    return reverse(f"admin:{name}", kwargs={name: values[name] for name in arguments})


def test_every_address_of_the_admin_has_a_row():
    assert sorted({name for name, _ in patterns()} - set(ROWS)) == []


@pytest.mark.parametrize(("name", "arguments"), sorted(set(patterns())))
def test_everybody_gets_what_the_row_says(client, people, rows, name, arguments):
    got = []
    for person in PEOPLE:
        client.logout()
        if people[person]:
            client.force_login(people[person])
        got.append(client.get(address(name, arguments, rows)).status_code)

    assert tuple(got) == ROWS[name]


ACTIONS = {
    "briefing_briefing": ["publish_selected", "unpublish_selected", "delete_selected"],
    "briefing_actor": ["delete_selected"],
    "quiz_question": ["publish_selected", "drop_selected", "export_selected", "delete_selected"],
    "quiz_quiz": ["delete_selected"],
    "quiz_schoolclass": ["delete_selected"],
}


def state_of_things():
    return (
        list(Briefing.objects.values_list("pk", "is_public")),
        list(Question.objects.values_list("pk", "state", "decision")),
        list(Quiz.objects.values_list("pk", "is_published")),
        list(SchoolClass.objects.values_list("pk", "name")),
    )


@pytest.mark.parametrize(
    ("model", "action"),
    [(model, action) for model, names in ACTIONS.items() for action in names],
)
@pytest.mark.parametrize("person", ["nobody", "alice", "otto"])
def test_actions_do_nothing_to_anothers_rows(client, people, rows, model, action, person):
    if people[person]:
        client.force_login(people[person])
    before = state_of_things()

    client.post(
        reverse(f"admin:{model}_changelist"),
        {"action": action, "_selected_action": [rows[model].pk], "post": "yes"},
    )

    assert state_of_things() == before


# What the desk's own pages send; an address that takes a row and has none here is sent nothing.
SENT = {
    "quiz_question_correct": {"remedy": "credit"},
    "quiz_question_drafts": {"_publish": "1", "rule-object": "dropped"},
    "quiz_question_revise": {
        "source": "Orlin closed its bridge on 3 May 2024. Nobody knows why.",
        "_save": "1",
    },
    "quiz_quiz_build": {"_fill": "1", "total": "1"},
}


@pytest.mark.parametrize("name", sorted(name for name, arguments in set(patterns()) if "pk" in arguments))
def test_nothing_sent_to_anothers_page_changes_anything(client, people, rows, name):
    arguments = dict(patterns())[name]
    before = state_of_things()

    for person in ("nobody", "alice", "otto"):
        client.logout()
        if people[person]:
            client.force_login(people[person])
        reply = client.post(address(name, arguments, rows), SENT.get(name, {}))

        assert reply.status_code in (302, 404, 405) or name == "quiz_question_doubts"
    assert state_of_things() == before


def test_every_action_of_the_admin_has_a_row(rf, people):
    from django.contrib import admin

    request = rf.get("/admin/")
    request.user = people["root"]
    found = {
        f"{model._meta.app_label}_{model._meta.model_name}": sorted(site.get_actions(request))
        for model, site in admin.site._registry.items()
        if site.get_actions(request) and model._meta.app_label != "auth"
    }

    assert found == {model: sorted(names) for model, names in ACTIONS.items()}


@pytest.mark.parametrize("name", ["preview", "publish", "hide"])
def test_posts_to_anothers_briefing_are_not_found(client, people, rows, name):
    client.force_login(people["otto"])
    before = state_of_things()

    reply = client.post(reverse(f"admin:briefing_briefing_{name}", args=[rows["briefing_briefing"].pk]))

    assert (reply.status_code, state_of_things()) == (404, before)
