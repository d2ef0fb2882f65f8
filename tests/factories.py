"""Builders of rows, for tests: each makes what it needs and takes any field by name.

People: Alice and Bob are learners, Ines is an instructor. The texts are invented.
"""

from dataclasses import dataclass, field
from datetime import date
from itertools import count

from django.contrib.auth import get_user_model
from django.utils import timezone
from django.utils.html import format_html, format_html_join
from django.utils.safestring import mark_safe

from briefing.models import Actor, Briefing
from briefing.ready_parts import make_parts
from quiz.models import Learner, Question, Quiz
from quiz.services.instructors import make_instructors_group

numbers = count(1)
PASSWORD = "a long enough password"


# --------------------------------------------------------------------------- people


def make_user(username="alice", **fields):
    return get_user_model().objects.create_user(username=username, password=PASSWORD, **fields)


def make_instructor(username="ines", **fields):
    user = make_user(username, is_staff=True, **fields)
    user.groups.add(make_instructors_group())
    return user


def make_learner(user=None, **fields):
    """A learner with an account, or a visitor where no user is given."""
    return Learner.objects.create(user=user, **fields)


# ------------------------------------------------------------------------- briefings


@dataclass(frozen=True)
class Named:
    """An actor of the invented article: its wordings are looked up in every sentence."""

    name: str
    kind: str
    label: str = ""
    role: str = ""
    role_sentence: int | None = None
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True)
class Story:
    """What `make_briefing` writes: sections of paragraphs of sentences, and what is found in them."""

    sections: tuple[tuple[str, tuple[tuple[str, ...], ...]], ...]
    actors: tuple[Named, ...] = ()
    events: tuple[tuple[int, str, date, str], ...] = field(default=())


BRIDGE = Story(
    sections=(
        (
            "A bridge over the Lenna",
            (
                (
                    "Orlin opened a new bridge over the Lenna on 3 May 2024.",
                    "The bridge cost 40 million euros.",
                ),
                ("Mayor Ada Brenn called it a promise kept.",),
            ),
        ),
        (
            "What the neighbours say",
            (
                (
                    "Tarvia protested on 7 May 2024.",
                    "Its foreign minister, Jon Halle, told Ada Brenn that the River Accord had been broken.",
                ),
                ("The Lenna Council will meet in Orlin on 12 June 2024.",),
            ),
        ),
    ),
    actors=(
        Named("Orlin", "place", label="city"),
        Named("Ada Brenn", "person", role="Mayor", role_sentence=3),
        Named("Tarvia", "country", aliases=("Tarvian",)),
        Named("Jon Halle", "person", role="Tarvia's foreign minister", role_sentence=5),
        Named("River Accord", "agreement"),
        Named("Lenna Council", "organisation"),
    ),
    events=(
        (1, "3 May 2024", date(2024, 5, 3), "Orlin opened a new bridge"),
        (4, "7 May 2024", date(2024, 5, 7), "Tarvia protested"),
        (6, "12 June 2024", date(2024, 6, 12), "The Lenna Council will meet"),
    ),
)


def story_of(section_count, sentences_each=3):
    """A plain story of any length, for query counts and long pages."""
    sections = tuple(
        (
            f"Part {s}",
            (tuple(f"Orlin counted boat {s}.{n} on the Lenna." for n in range(1, sentences_each + 1)),),
        )
        for s in range(1, section_count + 1)
    )
    return Story(sections, actors=(Named("Orlin", "place", label="city"),))


def make_briefing(*, story=BRIDGE, **fields):
    """A public briefing with sections, sentences, actors, mentions, a timeline and key points."""
    number = next(numbers)
    article = "\n\n".join(
        f"## {heading}\n\n" + "\n\n".join(" ".join(paragraph) for paragraph in paragraphs)
        for heading, paragraphs in story.sections
    )
    values = {
        "title": f"Bridge report {number}",
        "slug": f"bridge-report-{number}",
        "standfirst": "A bridge is open, and the neighbours are not pleased.",
        "author": "Mira Sole",
        "source_name": "The Lenna Post",
        "published_on": date(2024, 5, 20),
        "article": article,
        "form": Briefing.Form.MARKDOWN,
        "fingerprint": f"{number:064}",
        "word_count": len(article.split()),
        "is_public": True,
        **fields,
    }
    if values["is_public"]:
        values.setdefault("public_since", timezone.now())
    briefing = Briefing.objects.create(**values)
    for position, (heading, paragraphs) in enumerate(story.sections, start=1):
        make_section(briefing, position=position, heading=heading, paragraphs=paragraphs)
    for position, named in enumerate(story.actors, start=1):
        make_appearance(briefing, named, position)
    sentences = {sentence.number: sentence for sentence in briefing.sentences.all()}
    for position, (sentence, surface, day, label) in enumerate(story.events, start=1):
        begin = sentences[sentence].text.index(surface)
        briefing.timeline_events.create(
            position=position, sentence=sentences[sentence], label=label, surface=surface, start=begin,
            end=begin + len(surface), first_day=day, last_day=day, grain="day",
        )  # fmt: skip
    for position, sentence in enumerate((sentences[1], sentences[max(sentences)]), start=1):
        briefing.key_points.create(position=position, text=sentence.text).sentences.add(sentence)
    make_parts(briefing)
    return briefing


def make_section(briefing, *, position, heading, paragraphs, **fields):
    """A section after those that stand, with its sentences numbered on and its rendered HTML."""
    section = briefing.sections.create(
        position=position, slug=f"section-{position}", heading=heading, standfirst=paragraphs[0][0], **fields
    )
    html = []
    for paragraph, texts in enumerate(paragraphs):
        rows = [make_sentence(briefing, text, section=section, paragraph=paragraph) for text in texts]
        spans = format_html_join(
            " ",
            '<span class="s" id="s{}"><a class="s-n" href="#s{}" aria-label="Sentence {}">{}</a>{}</span>',
            ((row.number, row.number, row.number, row.number, row.text) for row in rows),
        )
        html.append(format_html('<div class="para"><p>{}</p></div>', spans))
    section.html = mark_safe("\n".join(html))
    section.word_count = sum(len(text.split()) for texts in paragraphs for text in texts)
    section.save()
    return section


def make_sentence(briefing, text="Orlin counted its boats.", *, section=None, **fields):
    """The next sentence of a briefing, at the end of its last section unless one is given."""
    number = briefing.sentences.standing().count() + 1
    start = briefing.article.find(text)
    if start < 0:
        start = len(briefing.article) + 100 * number
    values = {"number": number, "key": f"{number:016x}:1", "start": start, "end": start + len(text), **fields}
    section = section or briefing.sections.order_by("position").last()
    return briefing.sentences.create(section=section, text=text, **values)


def make_actor(name="Orlin", kind="place", **fields):
    slug = f"{name.lower().replace(' ', '-')}-{next(numbers)}"
    return Actor.objects.get_or_create(name=name, kind=kind, defaults={"slug": slug, **fields})[0]


def make_appearance(briefing, named, position):
    sentences = list(briefing.sentences.standing())
    role_sentence = next((row for row in sentences if row.number == named.role_sentence), None)
    appearance = briefing.appearances.create(
        actor=make_actor(named.name, named.kind), position=position, label=named.label, role=named.role,
        role_sentence=role_sentence, aliases=list(named.aliases),
    )  # fmt: skip
    for sentence in sentences:
        start = sentence.text.find(named.name)
        if start >= 0:
            end = start + len(named.name)
            appearance.mentions.create(sentence=sentence, start=start, end=end, surface=named.name)
    return appearance


# --------------------------------------------------------------------------- quizzes

# What a question of each kind looks like: stem, answers, options as (text, is_key, pair, rank).
SAMPLES = {
    "single": (
        "What did Orlin open on 3 May 2024?",
        ["a new bridge"],
        [
            ("a new bridge", True, "", None),
            ("a new port", False, "", None),
            ("a new school", False, "", None),
        ],
    ),
    "multiple": (
        "Which of these spoke about the bridge?",
        ["Ada Brenn", "Jon Halle"],
        [
            ("Ada Brenn", True, "", None),
            ("Jon Halle", True, "", None),
            ("Mira Sole", False, "", None),
        ],
    ),
    "true_false": (
        "Orlin opened a new bridge over the Lenna.",
        ["True"],
        [("True", True, "", None), ("False", False, "", None)],
    ),
    "typed": ("What did the bridge cost?", ["40 million euros"], []),
    "match": (
        "Who is who?",
        ["Ada Brenn: Mayor", "Jon Halle: foreign minister"],
        [("Ada Brenn", False, "Mayor", None), ("Jon Halle", False, "foreign minister", None)],
    ),
    "order": (
        "Put these events in order.",
        [],
        [
            ("Orlin opened a new bridge", False, "", 1),
            ("Tarvia protested", False, "", 2),
            ("The Lenna Council will meet", False, "", 3),
        ],
    ),
    "evidence": (
        "Which sentence says when the bridge was opened?",
        ["Orlin opened a new bridge over the Lenna on 3 May 2024."],
        [
            ("Orlin opened a new bridge over the Lenna on 3 May 2024.", True, "", None),
            ("The bridge cost 40 million euros.", False, "", None),
            ("Tarvia protested on 7 May 2024.", False, "", None),
        ],
    ),
}


def make_question(briefing, *, kind="single", sentence=None, options=None, **fields):
    """A published question with options, on the first sentence unless one is given.

    `options` are (text, is_key, pair, rank); the wrong ones get feedback that says so.
    """
    stem, answers, sample = SAMPLES[kind]
    sentence = sentence or briefing.sentences.standing().order_by("number").first()
    number = next(numbers)
    values = {
        "key": f"{number:020x}",
        "stem": stem,
        "answers": answers,
        "answer_end": len(sentence.text.split(" ")[0]),
        "state": Question.State.PUBLISHED,
        "rule": "test",
        **fields,
    }
    question = Question.objects.create(briefing=briefing, sentence=sentence, kind=kind, **values)
    for position, (text, is_key, pair, rank) in enumerate(sample if options is None else options, start=1):
        feedback = "" if is_key or pair or rank else f"The article does not say “{text}”."
        question.options.create(
            position=position, text=text, is_key=is_key, pair=pair, rank=rank, feedback=feedback
        )
    return question


def make_quiz(briefing, *, questions=None, **fields):
    """A published quiz; with three single-choice questions unless questions are given.

    A section check is `make_quiz(briefing, section=section, purpose="section")`.
    """
    number = next(numbers)
    values = {"title": f"Quiz {number}", "slug": f"quiz-{number}", "purpose": Quiz.Purpose.WHOLE, **fields}
    quiz = Quiz.objects.create(briefing=briefing, **{"is_published": True, **values})
    if questions is None:
        standing = briefing.sentences.standing().order_by("number")
        if quiz.section_id:
            standing = standing.filter(section=quiz.section_id)
        questions = [make_question(briefing, sentence=sentence) for sentence in standing[:3]]
    for position, question in enumerate(questions, start=1):
        quiz.places.create(question=question, position=position)
    return quiz
