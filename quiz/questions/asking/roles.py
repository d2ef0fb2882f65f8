"""Who is who: "Who is the mayor of Narvik?"."""

import re
from collections.abc import Iterator

from briefing.analysis.results import Actor, ActorKind, Role, Use
from briefing.analysis.wordlists import words
from quiz.questions.actor_names import answer_for
from quiz.questions.candidates import AnswerType, Candidate
from quiz.questions.ground import Ground
from quiz.questions.known_offices import is_known_to_all
from quiz.questions.plain import contains_words, plain
from quiz.questions.telling_roles import is_telling
from quiz.questions.wording.described_roles import described
from quiz.questions.wording.naming import name_of
from quiz.questions.wording.question_words import TOWNS

OWNER = re.compile(r"(?:[A-Z][\w.]* )?[A-Z][\w.]*(?:['’]s|s['’]) |[A-Z]\w+ ")
# Who comes up once or twice in a long text is not to be known by title.
LEAST_TOLD = 3
SHORT_TEXT = 15
# "Senate Minority Leader": no leader of a Senate Minority.
PARTS_OF_TITLES = {"Assistant", "Chief", "Deputy", "Majority", "Minority", "Vice"}
PARTS_OF_NAMES = {"City", "Town", "County", "State", "Island", "District"}


def ask(ground: Ground) -> Iterator[Candidate]:
    for index, actor in enumerate(ground.analysis.actors):
        told = len(ground.sentences_of_actor.get(index, ()))
        is_told_of = told >= LEAST_TOLD or len(ground.analysis.sentences) < SHORT_TEXT
        if actor.kind is ActorKind.PERSON and actor.role is not None and is_told_of:
            candidate = ask_holder(ground, index, actor, actor.role)
            if candidate is not None:
                yield candidate


def ask_holder(ground: Ground, index: int, actor: Actor, role: Role) -> Candidate | None:
    """Asks for the person by the role, where the role says enough and is held by one."""
    if not is_telling(role) or is_shared(ground, index, role) or role.sentence not in ground.section_of:
        return None
    mention = next((one for one in actor.mentions if one.sentence == role.sentence), None)
    if mention is None:
        return None
    if not says_where_held(ground, role) or not is_office(role) or is_known_to_all(ground, role):
        return None
    past = role.text.lower().startswith(("former ", "then", "ex-", "late "))
    post = post_of(ground, role)
    if not PARTS_OF_TITLES.isdisjoint(post.split()[-1:]):
        return None
    if not post.lower().startswith("the ") and OWNER.match(post) is None:
        return None
    stem = f"Who was {post}?" if past else held_now(ground, role, post)
    answer = answer_for(ground, index, mention.start, mention.end, AnswerType.ACTOR)
    return Candidate(
        rule="role",
        stem=stem,
        answer=answer,
        sentence=role.sentence,
        doubts=frozenset() if is_public(role) else frozenset({"no public office"}),
        importance=min(0.9, 0.35 + 0.05 * len(actor.mentions)),
    )


def is_public(role: Role) -> bool:
    """A mayor or a minister; a "vice president" may be one of many in a firm."""
    said = set(re.findall(r"[a-z]+", role.text.lower()))
    return bool(said & words("public_offices")) and "vice" not in said


def held_now(ground: Ground, role: Role, post: str) -> str:
    """ "Who was the mayor of Narvik in May 2024?": who governs changes, and the article is of its day."""
    day = ground.analysis.published_on
    if not is_public(role) or day is None or ground.analysis.date_is_assumed:
        return f"Who is {post}?"
    return f"Who was {post} in {day:%B %Y}?"


def is_shared(ground: Ground, index: int, role: Role) -> bool:
    """Whether another actor's role says the same or holds it."""
    return any(
        other_index != index
        and (plain(other.text) == plain(role.text) or contains_words(other.text, role.text))
        for other_index, actor in enumerate(ground.analysis.actors)
        if actor.kind is ActorKind.PERSON
        for other in actor.roles
    )


def says_where_held(ground: Ground, role: Role) -> bool:
    """Whether the role says where it is held: "Civil Defence Minister" alone could be anybody's."""
    is_owned = any(mark in f" {role.text} " for mark in ("’s ", "'s "))
    return is_owned or bool(ground.mentions_within(role.sentence, role.start, role.end))


def is_office(role: Role) -> bool:
    """Whether one person at a time holds it: a mayor does, a referee or a teenager does not."""
    return any(word in words("offices") for word in re.findall(r"[a-z-]+", role.text.lower()))


def post_of(ground: Ground, role: Role) -> str:
    """The role with its article; a title behind the name of a place is turned: "the mayor of Narvik"."""
    mentions = ground.mentions_within(role.sentence, role.start, role.end)
    if role.rule == "title" and role.text == role.verbatim and mentions and mentions[0].start == role.start:
        post = role.text[mentions[0].end - role.start :].strip()
        words_of = post.split()
        is_title = (
            bool(words_of)
            and words_of[0] not in PARTS_OF_NAMES
            and all(word[0].isupper() and not word.isupper() for word in words_of)
            and not is_portfolio(ground.actor(mentions[0].actor), post)
        )
        if is_title and mentions[0].use is not Use.ATTRIBUTE and "’" not in post and "'" not in post:
            return f"the {post.lower()} of {name_of(ground.actor(mentions[0].actor))}"
    return described(role, ground.text(role.sentence)[: role.start])


def is_portfolio(actor: Actor, post: str) -> bool:
    """ "Federal Harbour Services Minister": what the minister is for, and neither place nor ministry."""
    is_ruled = actor.kind is ActorKind.COUNTRY or actor.label in TOWNS | {"ministry", "region"}
    return post.split()[-1:] == ["Minister"] and not is_ruled
