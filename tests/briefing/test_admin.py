"""The instructors' side of briefings: who sees what, at what cost, and what an edit does."""

import pytest
from django.urls import reverse

from briefing.models import Actor, ActorEdit, Briefing
from briefing.services import import_article
from quiz.models import Attempt
from tests.factories import make_briefing, make_instructor, make_learner, make_question, make_quiz, make_user

pytestmark = pytest.mark.django_db

LISTS = ["briefing_briefing", "briefing_sentence", "briefing_actor", "quiz_question", "quiz_quiz"]


@pytest.fixture
def ines(client):
    user = make_instructor()
    client.force_login(user)
    return user


def changelist(name, client):
    return client.get(reverse(f"admin:{name}_changelist"))


def change_url(row):
    return reverse(f"admin:{row._meta.app_label}_{row._meta.model_name}_change", args=[row.pk])


@pytest.mark.parametrize("name", LISTS)
def test_lists_open_for_instructors_and_for_nobody_else(client, ines, name):
    make_quiz(make_briefing(owner=ines))

    assert changelist(name, client).status_code == 200
    client.force_login(make_user("alice"))
    assert changelist(name, client).status_code == 302
    client.logout()
    assert changelist(name, client).status_code == 302


@pytest.mark.parametrize("name", ["auth_user", "auth_group"])
def test_instructors_see_no_accounts(client, ines, name):
    assert changelist(name, client).status_code == 403


def test_instructors_see_their_own_briefings_and_nobodys(client, ines):
    otto = make_instructor("otto")
    mine, nobodys = make_briefing(owner=ines), make_briefing(owner=None)
    make_briefing(owner=otto, is_public=False, title="A secret draft")

    response = changelist("briefing_briefing", client)

    assert set(response.context["cl"].queryset) == {mine, nobodys}


def test_anothers_rows_cannot_be_opened(client, ines):
    briefing = make_briefing(owner=make_instructor("otto"), is_public=False)
    quiz = make_quiz(briefing)

    for row in (
        briefing,
        quiz,
        quiz.questions.first(),
        briefing.sentences.first(),
        briefing.appearances.first().actor,
    ):
        assert client.get(change_url(row)).status_code == 302


def test_superuser_sees_all(client):
    client.force_login(make_user("root", is_staff=True, is_superuser=True))
    make_briefing(owner=make_instructor("otto"), is_public=False)

    assert changelist("briefing_briefing", client).context["cl"].queryset.count() == 1


@pytest.mark.parametrize("name", LISTS)
def test_lists_cost_the_same_for_one_row_and_for_three(
    client, ines, name, django_assert_num_queries, django_assert_max_num_queries
):
    make_quiz(make_briefing(owner=ines))
    with django_assert_max_num_queries(14) as one:
        changelist(name, client)
    make_quiz(make_briefing(owner=ines))
    make_quiz(make_briefing(owner=ines))

    with django_assert_num_queries(len(one)):
        changelist(name, client)


def form_data(response):
    """What a browser would send back unchanged."""
    data = {}
    admin_form = response.context["adminform"].form
    forms = [admin_form]
    for inline in response.context["inline_admin_formsets"]:
        forms += [inline.formset.management_form, *inline.formset.forms]
    for form in forms:
        for name in form.fields:
            value = form[name].value()
            field = form.fields[name]
            value = field.prepare_value(value) if hasattr(field, "prepare_value") else value
            if value is not None and value is not False:
                data[form.add_prefix(name)] = value
    return data


def test_edited_heading_is_no_longer_automatic(client, ines):
    briefing = make_briefing(owner=ines)
    briefing.sections.update(heading_is_automatic=True)
    data = form_data(client.get(change_url(briefing)))

    client.post(change_url(briefing), {**data, "sections-0-heading": "A better heading"})

    assert list(briefing.sections.values_list("heading", "heading_is_automatic")) == [
        ("A better heading", False),
        ("What the neighbours say", True),
    ]


def test_questions_follow_a_title_given_by_hand(client, ines):
    briefing = make_briefing(owner=ines, title="An old title")
    question = make_question(briefing, stem="Who left? (“An old title”)", answers=["Tarvia"])
    data = form_data(client.get(change_url(briefing)))

    client.post(change_url(briefing), {**data, "title": "A new title"})

    question.refresh_from_db()
    assert question.stem == "Who left? (“A new title”)"


def test_article_cannot_be_edited(client, ines):
    briefing = make_briefing(owner=ines)
    data = form_data(client.get(change_url(briefing)))

    client.post(change_url(briefing), {**data, "article": "Something else", "slug": "other", "owner": ""})

    again = Briefing.objects.get()
    assert (again.article, again.slug, again.owner) == (briefing.article, briefing.slug, ines)


def test_briefing_is_published_and_hidden_by_action(client, ines):
    briefing = make_briefing(owner=ines, is_public=False)
    url = reverse("admin:briefing_briefing_changelist")

    client.post(url, {"action": "publish_selected", "_selected_action": [briefing.pk]})
    published = Briefing.objects.get()
    client.post(url, {"action": "unpublish_selected", "_selected_action": [briefing.pk]})

    assert (published.is_public, bool(published.public_since)) == (True, True)
    assert Briefing.objects.get().is_public is False


def test_change_page_costs_the_same_for_more_parts(client, ines, django_assert_num_queries):
    small = make_briefing(owner=ines)
    small.sections.last().delete()
    small.appearances.filter(position__gt=1).delete()
    small.key_points.last().delete()
    large = make_briefing(owner=ines)
    client.get(change_url(small))

    with django_assert_num_queries(11):
        client.get(change_url(small))
    with django_assert_num_queries(11):
        client.get(change_url(large))


def test_briefing_with_attempts_cannot_be_deleted(client, ines):
    briefing = make_briefing(owner=ines)
    quiz = make_quiz(briefing)
    Attempt.objects.create(
        learner=make_learner(), quiz=quiz, number=1, seed=1, started_at=briefing.created_at
    )
    url = reverse("admin:briefing_briefing_delete", args=[briefing.pk])

    page = client.get(url)
    client.post(url, {"post": "yes"})

    assert "1 record of learners; hide it instead" in page.content.decode()
    assert Briefing.objects.count() == 1


def test_briefing_that_nobody_tried_is_deleted_whole(client, ines):
    briefing = make_briefing(owner=ines)
    make_quiz(briefing)

    client.post(reverse("admin:briefing_briefing_delete", args=[briefing.pk]), {"post": "yes"})

    assert Briefing.objects.count() == 0


def test_actor_of_anothers_briefing_is_not_edited(client, ines):
    make_briefing(owner=ines)
    make_briefing(owner=make_instructor("otto"))
    actor = Actor.objects.get(name="Orlin")

    response = client.post(change_url(actor), {"name": "Orlinburg", "kind": "place"})

    assert response.status_code == 403
    assert Actor.objects.get(pk=actor.pk).name == "Orlin"


@pytest.mark.parametrize(
    "given", [[("Iberia", "country")], [("Spain", "place")], [("Iberia", "place"), ("Hispania", "country")]]
)
def test_actor_changed_by_hand_is_the_same_after_a_later_reading(client, ines, given):
    articles = {title: f"{title} opened. Spain is glad." for title in ("Bridges", "Roads")}
    for title, source in articles.items():
        import_article(source=source, title=title, owner=ines)
    actor = Actor.objects.get(name="Spain")
    for name, kind in given:
        client.post(change_url(actor), {"name": name, "kind": kind})

    for title, source in articles.items():
        import_article(source=f"{source} France protested.", title=title, owner=ines)

    rows = Actor.objects.exclude(name="France")
    assert list(rows.values_list("pk", "name", "kind", "slug")) == [(actor.pk, *given[-1], "spain")]
    assert actor.appearances.count() == 2
    assert [edit.name for edit in ActorEdit.objects.all()] == ["Spain", "Spain"]


def delete_on_its_page(client, actor):
    client.post(reverse("admin:briefing_actor_delete", args=[actor.pk]), {"post": "yes"})


def delete_in_the_list(client, actor):
    chosen = {"action": "delete_selected", "_selected_action": [actor.pk], "post": "yes"}
    client.post(reverse("admin:briefing_actor_changelist"), chosen)


@pytest.mark.parametrize("delete", [delete_on_its_page, delete_in_the_list])
def test_actor_deleted_by_hand_is_none_at_a_later_reading(client, ines, delete):
    source = "Spain opened a bridge. Spain is glad."
    briefing = import_article(source=source, title="Bridges", owner=ines).briefing
    opened = Briefing.objects.get(pk=briefing.pk)

    delete(client, Actor.objects.get(name="Spain"))
    closed = Briefing.objects.get(pk=briefing.pk)
    import_article(source=f"{source} France protested.", title="Bridges", owner=ines)

    assert closed.updated_at > opened.updated_at
    assert list(Actor.objects.values_list("name", flat=True)) == ["France"]
    assert [str(edit) for edit in closed.actor_edits.all()] == ["Spain is no actor"]


def test_actor_saved_without_a_change_is_no_edit(client, ines):
    actor = make_briefing(owner=ines).appearances.first().actor

    client.post(change_url(actor), {"name": actor.name, "kind": actor.kind})

    assert ActorEdit.objects.count() == 0


def test_titles_of_anothers_drafts_do_not_show_beside_actors(client, ines):
    make_briefing(owner=ines)
    make_briefing(owner=make_instructor("otto"), title="A secret draft", is_public=False)

    assert "A secret draft" not in changelist("briefing_actor", client).content.decode()


def test_hostile_words_are_text(client, ines):
    briefing = make_briefing(owner=ines, title="<script>alert(1)</script>")
    sentence = briefing.sentences.first()
    sentence.text = "<img src=x onerror=alert(1)> said so."
    sentence.save()
    question = make_question(briefing, stem='"><script>alert(2)</script>', answer_end=4)

    pages = [changelist(name, client).content.decode() for name in LISTS]
    pages += [client.get(change_url(row)).content.decode() for row in (briefing, question)]

    assert not [page for page in pages if "<script>alert" in page or "<img src=x" in page]
