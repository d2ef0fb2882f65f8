"""The pages to read, as anybody, as the owner of a draft, and as somebody else."""

from datetime import date, timedelta

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from briefing.models import Actor
from quiz.models import Answer
from quiz.services.attempts import finish, save_answer, start_attempt
from quiz.services.reading import mark_read
from tests.factories import (
    Named,
    Story,
    make_briefing,
    make_instructor,
    make_learner,
    make_question,
    make_quiz,
    make_user,
    story_of,
)

pytestmark = pytest.mark.django_db

MANY_DATES = Story(
    sections=(
        ("Counting", (tuple(f"In {1960 + n} Orlin counted {n} boats on the Lenna." for n in range(1, 61)),)),
    ),
    actors=(Named("Orlin", "place"),),
    events=tuple(
        (n, str(1960 + n), date(1960 + n, 1, 1), f"Orlin counted {n} boats on the Lenna")
        for n in range(1, 61)
    ),
)
MANY_ACTORS = Story(
    sections=(
        ("Everybody", (tuple(f"Orlin met Envoy Number{n:03} in the harbour." for n in range(1, 91)),)),
    ),
    actors=(Named("Orlin", "place"), *(Named(f"Number{n:03}", "person") for n in range(1, 91))),
)
BARE = Story(sections=(("All there is", (("Nothing happened.",),)),))


def section_of(briefing, position=1):
    return briefing.sections.get(position=position)


def learner_with_marked_check(briefing):
    """Alice finished the check of the first section a month ago, so its questions are due."""
    learner = make_learner(make_user())
    quiz = make_quiz(briefing, section=section_of(briefing), purpose="section")
    at = timezone.now() - timedelta(days=30)
    attempt = start_attempt(learner=learner, quiz=quiz, at=at)
    for answer in attempt.answers.all():
        save_answer(answer=answer, given="1", at=at, is_final=True)
    finish(attempt=attempt, at=at)
    return learner


def client_of(name):
    client = Client()
    client.force_login(make_user(name))
    return client


# --------------------------------------------------------------------------- library


def test_library_without_briefings_says_so(client):
    page = client.get("/").content.decode()

    assert "No briefings yet" in page


def test_library_lists_what_is_public_only(client):
    make_briefing(title="An open bridge")
    make_briefing(title="A secret bridge", is_public=False)

    page = client.get("/").content.decode()

    assert "An open bridge" in page
    assert "A secret bridge" not in page


@pytest.mark.parametrize("count", [1, 3])
def test_library_asks_the_same_number_of_queries(client, django_assert_num_queries, count):
    for _ in range(count):
        make_briefing()

    with django_assert_num_queries(3):
        client.get("/")


def test_library_shows_a_learner_where_they_stopped(client):
    user = make_user()
    briefing = make_briefing(title="Half read")
    mark_read(learner=make_learner(user), section=section_of(briefing), at=timezone.now())
    client.force_login(user)

    page = client.get("/").content.decode()

    assert "Where you stopped" in page
    assert "1 of 2 sections read" in page
    assert section_of(briefing, 2).get_absolute_url() in page


def test_library_tells_a_learner_what_is_due(client):
    learner = learner_with_marked_check(make_briefing(title="Long ago"))
    client.force_login(learner.user)

    page = client.get("/").content.decode()

    assert "Due for review" in page
    assert reverse("quiz:review") in page.split("Due for review")[1].split("</section>")[0]
    assert "Due for review" not in client_of("bob").get("/").content.decode()


def test_card_without_a_standfirst_shows_the_first_key_point(client):
    briefing = make_briefing(standfirst="")
    briefing.key_points.all().delete()
    briefing.key_points.create(position=2, text="The neighbours protest.")
    briefing.key_points.create(position=1, text="A bridge is open.")

    page = client.get("/").content.decode()

    assert '<p class="standfirst">A bridge is open.</p>' in page
    assert "The neighbours protest." not in page


def test_descriptions_for_machines_are_escaped_once(client):
    briefing = make_briefing(standfirst="The town's bridge & its price")
    actor = briefing.appearances.get(actor__name="Jon Halle").actor
    section = section_of(briefing)
    section.standfirst = ""
    section.save()

    pages = [client.get(row.get_absolute_url()).content.decode() for row in (briefing, section, actor)]

    said = '<meta name="description" content="The town&#x27;s bridge &amp; its price">'
    assert [said in page for page in pages] == [True, True, False]
    assert "Jon Halle: Tarvia&#x27;s foreign minister. Every sentence" in pages[2]


@pytest.mark.parametrize("count", [1, 3])
def test_library_of_a_learner_asks_the_same_number_of_queries(client, django_assert_max_num_queries, count):
    user = make_user()
    learner = make_learner(user)
    for _ in range(count):
        mark_read(learner=learner, section=section_of(make_briefing()), at=timezone.now())
    client.force_login(user)

    with django_assert_max_num_queries(12):
        client.get("/")


def test_search_finds_briefings_actors_and_sentences(client):
    make_briefing(title="The River Accord in danger")

    page = client.get("/", {"q": "river accord"}).content.decode()

    assert "The River Accord in danger" in page
    assert reverse("briefing:actor", args=[Actor.objects.get(name="River Accord").slug]) in page
    assert "told Ada Brenn that the <mark>River</mark> <mark>Accord</mark> had been broken." in page


def test_search_says_that_there_are_more_sentences(client):
    make_briefing(story=story_of(1, sentences_each=21))

    many, few = (client.get("/", {"q": words}).content.decode() for words in ("boat", "boat 1.7"))

    assert "These are the first 20." in many
    assert "These are the first" not in few


def test_search_leaves_drafts_out(client):
    make_briefing(title="A secret bridge", is_public=False)

    page = client.get("/", {"q": "bridge"}).content.decode()

    assert "A secret bridge" not in page
    assert "Nothing found for “bridge”" in page


@pytest.mark.parametrize("query", ["\0", "'\"<script>", "%", "ا" * 500, "a " * 5000])
def test_search_takes_whatever_is_typed(client, query):
    make_briefing()

    answer = client.get("/", {"q": query})

    assert answer.status_code == 200
    assert b"<script>" not in answer.content


@pytest.mark.parametrize("number", ["0", "-1", "999", "abc", "9" * 40])
def test_library_page_numbers_out_of_range_show_a_page(client, number):
    make_briefing()

    assert client.get("/", {"page": number}).status_code == 200


# -------------------------------------------------------------------------- overview


def test_overview_shows_key_points_sections_dates_and_actors(client):
    briefing = make_briefing()

    page = client.get(briefing.get_absolute_url()).content.decode()

    assert "In one minute" in page
    assert "What the neighbours say" in page
    assert "Three dates, 2024" in page
    assert "6 named" in page
    assert "Start reading" in page


@pytest.mark.parametrize(
    "story", [BARE, MANY_DATES, MANY_ACTORS, story_of(20)], ids=["bare", "dates", "actors", "sections"]
)
def test_overview_and_sections_stand_for_any_briefing(client, story):
    briefing = make_briefing(story=story, standfirst="", author="", source_name="", published_on=None)

    pages = [client.get(briefing.get_absolute_url())]
    pages += [client.get(section.get_absolute_url()) for section in briefing.sections.all()]
    pages.append(client.get(reverse("briefing:actors", args=[briefing.slug])))

    assert [page.status_code for page in pages] == [200] * len(pages)


@pytest.mark.parametrize("story", [story_of(1), story_of(3), MANY_ACTORS], ids=["one", "three", "many"])
def test_overview_asks_at_most_eight_queries(client, django_assert_max_num_queries, story):
    briefing = make_briefing(story=story)

    with django_assert_max_num_queries(8):
        client.get(briefing.get_absolute_url())


def test_overview_of_many_dates_draws_twelve_and_lists_all(client):
    briefing = make_briefing(story=MANY_DATES)

    page = client.get(briefing.get_absolute_url()).content.decode()

    assert "12 of the 60 dates" in page
    assert page.count("<li><b>") == 60


def test_overview_without_a_date_says_so(client):
    briefing = make_briefing(published_on=None)

    page = client.get(briefing.get_absolute_url()).content.decode()

    assert "Not stated; last event 12 June 2024" in page


def test_overview_escapes_what_the_article_says(client):
    briefing = make_briefing(title="<b>&", standfirst='"><script>alert(1)</script>')

    page = client.get(briefing.get_absolute_url()).content.decode()

    assert "<script>alert" not in page
    assert "&lt;b&gt;&amp;" in page


def test_foreign_passages_say_their_language_and_direction(client):
    briefing = make_briefing(title="The word مرحبا in Orlin")

    page = client.get(briefing.get_absolute_url()).content.decode()

    assert '<h1>The word <span lang="ar" dir="rtl">مرحبا</span> in Orlin</h1>' in page


# ---------------------------------------------------------------------------- drafts


def test_draft_is_not_there_for_others(client):
    briefing = make_briefing(is_public=False, owner=make_instructor("ivo"))
    client.force_login(make_instructor("ines"))

    addresses = [
        briefing.get_absolute_url(),
        section_of(briefing).get_absolute_url(),
        reverse("briefing:actors", args=[briefing.slug]),
        reverse("briefing:sentence", args=[briefing.slug, 1]),
        reverse("briefing:actor", args=[Actor.objects.get(name="Tarvia").slug]),
    ]

    assert [client.get(address).status_code for address in addresses] == [404] * 5


def test_draft_opens_to_its_owner(client):
    ines = make_instructor("ines")
    briefing = make_briefing(is_public=False, owner=ines)
    client.force_login(ines)

    page = client.get(briefing.get_absolute_url()).content.decode()

    assert "Draft, not published" in page


def test_own_draft_stays_closed_to_somebody_who_is_no_instructor(client):
    alice = make_user("alice")
    briefing = make_briefing(is_public=False, owner=alice)
    client.force_login(alice)

    assert client.get(briefing.get_absolute_url()).status_code == 404


# --------------------------------------------------------------------------- section


def test_section_shows_its_numbered_sentences(client):
    briefing = make_briefing()

    page = client.get(section_of(briefing, 2).get_absolute_url()).content.decode()

    assert '<span class="s" id="s4">' in page
    assert '<span class="s" id="s1">' not in page
    assert "Section 2 of 2" in page


def test_section_sets_notes_beside_their_paragraph(client):
    briefing = make_briefing()

    page = client.get(section_of(briefing, 2).get_absolute_url()).content.decode()

    paragraph = next(line for line in page.split("\n") if 'id="s6"' in line)
    assert "<b>Next</b> 12 June 2024: The Lenna Council will meet." in paragraph
    assert paragraph.endswith("</div></div>")


def test_section_has_one_card_for_each_actor_it_names(client):
    briefing = make_briefing()

    page = client.get(section_of(briefing).get_absolute_url()).content.decode()

    assert page.count('class="card-pop" id="actor-') == 2
    assert "Mayor" in page


def test_last_section_leads_back_to_the_overview(client):
    briefing = make_briefing()

    first = client.get(section_of(briefing, 1).get_absolute_url()).content.decode()
    last = client.get(section_of(briefing, 2).get_absolute_url()).content.decode()

    assert "Mark as read, go to section 2" in first
    assert "Mark as read, back to the overview" in last


@pytest.mark.parametrize("story", [story_of(1), story_of(3), MANY_ACTORS], ids=["one", "three", "many"])
def test_section_asks_the_same_few_queries(client, django_assert_max_num_queries, story):
    address = section_of(make_briefing(story=story)).get_absolute_url()

    with django_assert_max_num_queries(6):
        client.get(address)


def test_section_with_its_check_asks_few_more(client, django_assert_max_num_queries):
    briefing = make_briefing()
    section = section_of(briefing)
    make_quiz(briefing, section=section, purpose="section")
    address = section.get_absolute_url()

    with django_assert_max_num_queries(9):
        client.get(address)


def test_section_that_is_not_there(client):
    briefing = make_briefing()

    assert client.get(reverse("briefing:section", args=[briefing.slug, "nowhere"])).status_code == 404


def test_pages_are_only_looked_at(client):
    briefing = make_briefing()

    assert client.post(briefing.get_absolute_url()).status_code == 405
    assert client.head(briefing.get_absolute_url()).status_code == 200


def test_a_look_leaves_no_session(client):
    client.get(make_briefing().get_absolute_url())

    assert "sessionid" not in client.cookies


# -------------------------------------------------------------------------- sentence


def test_sentence_leads_to_its_place(client):
    briefing = make_briefing()

    answer = client.get(reverse("briefing:sentence", args=[briefing.slug, 5]))

    assert answer.url == section_of(briefing, 2).get_absolute_url() + "#s5"


@pytest.mark.parametrize("number", [0, 7, 10**30])
def test_sentence_that_is_not_there(client, number):
    briefing = make_briefing()

    assert client.get(f"/briefings/{briefing.slug}/s/{number}/").status_code == 404


# ---------------------------------------------------------------------------- actors


def test_actors_stand_by_kind(client):
    briefing = make_briefing()

    page = client.get(reverse("briefing:actors", args=[briefing.slug])).content.decode()

    headings = ["People", "Countries", "Organisations", "Places", "Agreements"]
    assert [page.index(f"{heading}</h2>") for heading in headings] == sorted(
        page.index(f"{heading}</h2>") for heading in headings
    )
    assert "Events</h2>" not in page


def test_actors_are_filtered_by_the_server_too(client):
    briefing = make_briefing()
    address = reverse("briefing:actors", args=[briefing.slug])

    by_kind = client.get(address, {"kind": "country"}).content.decode()
    by_role = client.get(address, {"q": "MAYOR"}).content.decode()
    by_nothing = client.get(address, {"q": "zebra"}).content.decode()

    assert [by_kind.count("data-name="), by_role.count("data-name="), by_nothing.count("data-name=")] == [
        1,
        1,
        0,
    ]
    assert "data-filter=" not in by_kind
    assert "No actor fits" in by_nothing


@pytest.mark.parametrize("story", [story_of(1), MANY_ACTORS], ids=["one", "many"])
def test_actors_ask_the_same_number_of_queries(client, django_assert_num_queries, story):
    briefing = make_briefing(story=story)

    with django_assert_num_queries(5):
        client.get(reverse("briefing:actors", args=[briefing.slug]))


def test_actor_tells_a_learner_what_they_were_asked(client, django_assert_max_num_queries):
    briefing = make_briefing()
    learner = learner_with_marked_check(briefing)
    actor = briefing.appearances.get(actor__name="Orlin").actor
    for question in briefing.questions.all():
        question.actors.add(actor)
    make_question(briefing, stem="Never asked of anybody?").actors.add(actor)
    stem = Answer.objects.first().question.stem
    address = actor.get_absolute_url()

    client.force_login(learner.user)
    with django_assert_max_num_queries(13):
        page = client.get(address).content.decode()
    others = client_of("bob").get(address).content.decode()

    assert "What you were asked about Orlin" in page
    assert (stem in page, "Comes back today" in page, "Never asked" in page) == (True, True, False)
    assert 'class="mastery"' in page.split("You know it")[1].split("</dd>")[0]
    assert "What you were asked" not in others


def test_all_actors_counts_what_is_public(client):
    make_briefing()
    make_briefing()
    make_briefing(is_public=False)

    page = client.get(reverse("briefing:all_actors")).content.decode()

    row = page[page.index(">Ada Brenn<") :]
    assert row[: row.index("</li>")].count("in 2 briefings") == 1
    assert '<span class="c">4<' in row[: row.index("</li>")]


def test_all_actors_are_sorted_whatever_their_case(client):
    names = ("Ada Brenn", "al-Tarvi", "Zora Lenn")
    sentence = " ".join(f"{name} spoke." for name in names)
    named = tuple(Named(name, "person") for name in reversed(names))
    make_briefing(story=Story((("Talk", ((sentence,),)),), named))

    page = client.get(reverse("briefing:all_actors")).content.decode()

    assert sorted(names, key=page.index) == list(names)


def test_all_actors_keeps_its_counts_when_filtered(client):
    make_briefing()

    page = client.get(reverse("briefing:all_actors"), {"q": "ada", "kind": "person"}).content.decode()

    assert page.count("data-name=") == 1
    assert '<span class="c">2<' in page


@pytest.mark.parametrize("count", [1, 3])
def test_all_actors_asks_the_same_number_of_queries(client, django_assert_num_queries, count):
    for _ in range(count):
        make_briefing()

    with django_assert_num_queries(2):
        client.get(reverse("briefing:all_actors"))


# ----------------------------------------------------------------------------- actor


def test_actor_is_quoted_with_every_sentence(client):
    make_briefing()
    ada = Actor.objects.get(name="Ada Brenn")

    page = client.get(ada.get_absolute_url()).content.decode()

    assert page.count("<mark>Ada Brenn</mark>") == 2
    assert "Jon Halle" in page
    assert "2 in 2 of 2 sections" in page


def test_actor_of_several_briefings_can_be_seen_in_one(client):
    first = make_briefing(title="First report")
    make_briefing(title="Second report")
    ada = Actor.objects.get(name="Ada Brenn")

    both = client.get(ada.get_absolute_url()).content.decode()
    one = client.get(ada.get_absolute_url(), {"briefing": first.slug}).content.decode()

    assert "4 in 2 briefings" in both
    assert ("First report" in one, "Second report" in one) == (True, False)


def test_actor_of_drafts_only_is_not_there(client):
    make_briefing(is_public=False)

    assert client.get(Actor.objects.get(name="Tarvia").get_absolute_url()).status_code == 404


@pytest.mark.parametrize("count", [1, 3])
def test_actor_asks_the_same_number_of_queries(client, django_assert_num_queries, count):
    for _ in range(count):
        make_briefing()
    ada = Actor.objects.get(name="Ada Brenn")

    with django_assert_num_queries(7):
        client.get(ada.get_absolute_url())


# ------------------------------------------------------------- timeline, handout, sentences


def test_timeline_has_every_date_with_its_sentence(client):
    briefing = make_briefing()

    page = client.get(reverse("briefing:timeline", args=[briefing.slug])).content.decode()

    assert page.count('<p class="when">') == 3
    assert "<mark>3 May 2024</mark>" in page
    assert page.count("Still to come when it was written") == 1


@pytest.mark.parametrize("story", [BARE, MANY_DATES], ids=["none", "many"])
def test_timeline_stands_for_any_number_of_dates(client, django_assert_max_num_queries, story):
    briefing = make_briefing(story=story)

    with django_assert_max_num_queries(8):
        page = client.get(reverse("briefing:timeline", args=[briefing.slug])).content.decode()

    assert ("No dates in this text" in page) == (story is BARE)


def test_handout_has_all_sections_the_glossary_and_the_dates(client, django_assert_max_num_queries):
    briefing = make_briefing(source_url="https://example.org/bridge")

    with django_assert_max_num_queries(10):
        page = client.get(reverse("briefing:handout", args=[briefing.slug])).content.decode()

    assert page.count('class="s" id=') == 6
    assert page.index("Who is who") < page.index("Ada Brenn</dt>") < page.index("<b>3 May 2024</b>")
    assert "Source: https://example.org/bridge" in page
    assert 'class="actor"' not in page


def test_sentence_is_found_by_its_key_wherever_it_stands(client):
    briefing = make_briefing()
    row = briefing.sentences.get(number=5)

    assert client.get(reverse("briefing:sentence_by_key", args=[briefing.slug, row.key])).url.endswith("#s5")
    briefing.sentences.filter(number=6).update(number=None)
    row.number = 6
    row.save()
    assert client.get(reverse("briefing:sentence_by_key", args=[briefing.slug, row.key])).url.endswith("#s6")


def test_retired_sentence_keeps_its_address_and_last_words(client):
    briefing = make_briefing()
    row = briefing.sentences.get(number=5)
    briefing.sentences.filter(pk=row.pk).update(number=None, section=None)

    page = client.get(reverse("briefing:sentence_by_key", args=[briefing.slug, row.key]))

    assert page.status_code == 200
    assert "no longer in the text" in page.content.decode()
    assert "told Ada Brenn that the River Accord" in page.content.decode()
    assert client.get(reverse("briefing:sentence_by_key", args=[briefing.slug, "nokey"])).status_code == 404


# ------------------------------------------------------------------- for a signed-in learner


def stories_of(count):
    sentences = tuple(f"Orlin met Envoy Number{n:03} in the harbour." for n in range(1, count + 1))
    actors = tuple(Named(f"Number{n:03}", "person") for n in range(1, count + 1))
    return Story(sections=(("Everybody", (sentences,)), ("Nobody", (("That is all.",),))), actors=actors)


@pytest.mark.parametrize("count", [5, 500])
@pytest.mark.parametrize("has_answered", [False, True], ids=["new", "answered"])
def test_reading_asks_a_learner_at_most_eight_queries(
    client, django_assert_max_num_queries, count, has_answered
):
    briefing = make_briefing(story=stories_of(count))
    section = section_of(briefing)
    if has_answered:
        learner = learner_with_marked_check(briefing)
    else:
        learner = make_learner(make_user())
        make_quiz(briefing, section=section, purpose="section")
    make_quiz(briefing)
    mark_read(learner=learner, section=section, at=timezone.now())
    client.force_login(learner.user)

    for address in (section.get_absolute_url(), briefing.get_absolute_url()):
        with django_assert_max_num_queries(8):
            page = client.get(address)
        assert (b'<span class="vh"> due</span>' in page.content) is has_answered
