"""Where somebody works, from the roles the article gives: "At which university is Jon Vik a biologist?"."""

from collections.abc import Iterator

from briefing.analysis.results import Actor, ActorKind, Mention, Role
from briefing.analysis.wordlists import rows, words
from quiz.questions.actor_names import answer_for
from quiz.questions.bound_bodies import is_body
from quiz.questions.candidates import AnswerType, Candidate
from quiz.questions.ground import Ground
from quiz.questions.plain import contains_words
from quiz.questions.wording.described_roles import described
from quiz.questions.wording.question_words import is_other_university, scholarly_noun
from quiz.questions.wording.resolving import outermost

PREPOSITIONS = {"at", "for", "with"}
SPEAKING = {"spokesman", "spokeswoman", "spokesperson"}
# "The Senate Democratic leader" leads a side of the Senate.
SIDES = {"conservative", "democratic", "labor", "labour", "liberal", "majority", "minority", "republican"}
SAID_LABELS = {"university", "newspaper", "bank", "museum", "hospital", "school", "institute", "party"}


def ask(ground: Ground) -> Iterator[Candidate]:
    for index, actor in enumerate(ground.analysis.actors):
        for role in actor.roles:
            if role.sentence not in ground.section_of or ground.sentence(role.sentence).is_quoted:
                continue
            if actor.kind is ActorKind.PERSON:
                yield from ask_body(ground, index, actor, role)


def ask_body(ground: Ground, index: int, actor: Actor, role: Role) -> Iterator[Candidate]:
    """ "At which organisation is Jon Vik a marine biologist?" for "a marine biologist at Oslo University"."""
    if " " not in actor.name or role.text not in role.verbatim or is_heard_once(ground, index):
        return
    found = body_behind(ground, role) or body_before(ground, role)
    if found is None:
        return
    mention, preposition, post = found
    body = ground.actor(mention.actor)
    noun = body_noun(body)
    if not noun or any(contains_words(post, name) for name in (body.name, *body.aliases)):
        return
    stem = f"{preposition.capitalize()} which {noun} is {actor.name} {with_article(role, post)}?"
    answer = answer_for(ground, mention.actor, mention.start, mention.end, AnswerType.ACTOR)
    yield Candidate("affiliation", stem, answer, role.sentence, (index,), importance=0.5)


def is_heard_once(ground: Ground, index: int) -> bool:
    """Whether one sentence alone tells of the person: where somebody heard once works, nobody need know."""
    return len(ground.sentences_of_actor.get(index, ())) < 2


def body_behind(ground: Ground, role: Role) -> tuple[Mention, str, str] | None:
    """The body that closes the role, its preposition and the post: "a marine biologist", "at" a university.

    Only an office is held "of" a body: who is the owner of one need not belong to it.
    """
    mentions = outermost(ground.mentions_within(role.sentence, role.start, role.end))
    if not mentions or mentions[-1].end != role.end or not is_body(ground, mentions[-1]):
        return None
    before = ground.text(role.sentence)[role.start : mentions[-1].start].removesuffix("the ").split()
    post = last_post(" ".join(before[:-1]))
    is_placed = len(before) > 2 and before[-1].lower() in PREPOSITIONS
    is_headed = len(before) > 1 and before[-1].lower() == "of" and is_office(post)
    return (mentions[-1], before[-1], post) if is_placed or is_headed else None


def body_before(ground: Ground, role: Role) -> tuple[Mention, str, str] | None:
    """The body that opens a title: "for" the one whose spokesman somebody is, "of" the one that he heads.

    A "Federal Harbour Services Minister" is the minister for them, and heads no body called so.
    """
    mentions = outermost(ground.mentions_within(role.sentence, role.start, role.end))
    if not mentions or mentions[0].start != role.start or not is_body(ground, mentions[0]):
        return None
    post = ground.text(role.sentence)[mentions[0].end : role.end].strip().lower()
    if len(mentions) > 1 or not post[:1].isalpha() or is_name_cut(ground, mentions[0]):
        return None
    if post.split()[0] in SIDES or post.endswith("minister"):
        return None
    if post in SPEAKING:
        return mentions[0], "for", post
    return (mentions[0], "of", post) if post.split()[-1] in words("offices") else None


def is_name_cut(ground: Ground, mention: Mention) -> bool:
    """Whether a capitalised word stands right before the name, which may begin with it."""
    before = ground.text(mention.sentence)[: mention.start].split()
    return bool(before) and before[-1][:1].isupper() and before[-1] not in ("The", "A", "An")


def is_office(post: str) -> bool:
    """Whether one person at a time holds the post."""
    return any(word in words("offices") for word in post.lower().split())


def with_article(role: Role, post: str) -> str:
    """ "The director", "a marine biologist"."""
    if post.lower().startswith(("a ", "an ", "the ")):
        return post
    article = "the " if is_office(post) else "a "
    return described(Role(post, post, role.sentence, role.start, role.end, role.rule), article)


def last_post(post: str) -> str:
    """ "A retired judge and professor of law": the body named behind them stands with the last post alone."""
    first, joint, last = post.rpartition(" and ")
    named = [word for word in last.lower().split() if word in words("person_roles")]
    is_second = any(word in words("person_roles") for word in first.lower().split())
    return last if joint and named and is_second else post


def body_noun(body: Actor) -> str:
    """What the question calls the body; "" where the article's name does not tell what it is."""
    if body.label == "hospital":
        return "institution"
    if is_other_university(body):
        return scholarly_noun(body)
    if body.label in SAID_LABELS:
        return body.label
    says = {word for word, *_ in rows("organisation_words")}
    is_known = body.label != "organisation" or any(word in says for word in body.name.split())
    return "organisation" if is_known else ""
