"""Match: each option has one pair, and all pairs are offered beside each option."""

import re
from typing import Any

from briefing.analysis.results import Actor, ActorKind, Role
from briefing.analysis.wordlists import words
from quiz.questions.candidates import Answer, AnswerType, Candidate
from quiz.questions.drafts import Kind, OptionDraft, QuestionDraft
from quiz.questions.forming import draft_of
from quiz.questions.ground import Ground
from quiz.questions.heard_in_passing import is_heard_in_passing
from quiz.questions.keys import order_key
from quiz.questions.known_offices import is_known_to_all
from quiz.questions.options.rival import quoted
from quiz.questions.options.role_families import role_families
from quiz.questions.plain import contains_words, plain
from quiz.questions.shown import Shown
from quiz.questions.telling_roles import is_telling
from quiz.questions.things import nouns_for_bodies

FEWEST_PAIRS = 3
MOST_PAIRS = 5
FEWEST_OF_STORY = 2
SHORTEST_ROLE, LONGEST_ROLE = 2, 12
# Of whom it tells what he was when it was written, and not who he is.
PASSING = re.compile(r"(?:visiting|(?:freshly|just|newly|recently) [\w-]+)\s+")
# "Of the House", "of the crews' union", "for naval affairs".
OF_A_BODY = re.compile(
    r"\b(?:at|for|of) (?:the |an? )?(?:[A-Z]|[a-z-]+(?:['’]s?)? (?!(?:and|at|for|in|of|to)\b)[a-z])"
)
# "Union of [Ferry Crews President]", "[director of support], research and training at Tarn": the rest of it.
OPENED_BEFORE = re.compile(r"\b[A-Z]\w+ (?:of|for|and) $")
GOES_ON = re.compile(r", (?:[a-z]+, )*[a-z]+,? and [a-z]+ (?:at|for|in|of) ")


def drafts(ground: Ground, seed: int) -> list[QuestionDraft]:
    """People to be matched to their roles, in sets of three to five with no two roles alike."""
    holders = distinct_roles(ground)
    holders.sort(key=lambda entry: (-len(entry[1].mentions), entry[0]))
    sets = [holders[start : start + MOST_PAIRS] for start in range(0, len(holders), MOST_PAIRS)][:2]
    return [match_roles(ground, entries, seed) for entries in sets if is_worth_knowing(ground, entries)]


def is_worth_knowing(ground: Ground, entries: list[tuple[int, Actor, Role]]) -> bool:
    """Whether there are enough, and two at least do more than comment: where others work is no news."""
    doing = [index for index, _, role in entries if not is_heard_in_passing(ground, index, role)]
    return len(entries) >= FEWEST_PAIRS and len(doing) >= FEWEST_OF_STORY


def distinct_roles(ground: Ground) -> list[tuple[int, Actor, Role]]:
    """People with a whole role that nobody else's role repeats or contains, and whose name is not in it."""
    people = [
        (index, actor, actor.role)
        for index, actor in enumerate(ground.analysis.actors)
        if actor.kind is ActorKind.PERSON
        and actor.role is not None
        and " " in actor.name
        and role_families(actor)
        and not is_known_to_all(ground, actor.role)
    ]
    kept: list[tuple[int, Actor, Role]] = []
    for index, actor, role in people:
        size = len(role.text.split())
        is_alike = any(
            contains_words(role.text, other.text) or contains_words(other.text, role.text)
            for _, _, other in kept
        )
        names_holder = set(plain(actor.name).split()) & set(plain(role.text).split())
        is_whole = is_telling(role) and says_where(ground, role) and not is_torn(ground, role)
        if is_whole and SHORTEST_ROLE <= size <= LONGEST_ROLE and not is_alike and not names_holder:
            kept.append((index, actor, role))
    return kept


def says_where(ground: Ground, role: Role) -> bool:
    """ "Mayor of Narvik", "head of the ferry crews' union", and not "former forest minister"."""
    titles = words("person_roles", "role_modifiers", "party_members") | nouns_for_bodies()
    is_named = bool(ground.mentions_within(role.sentence, role.start, role.end))
    names = [word for word in re.findall(r"[\w’'&.-]+", role.text) if word[0].isupper()]
    is_title = all(word in titles or word.lower() in titles for word in names)
    return is_named or not is_title or OF_A_BODY.search(role.text) is not None


def is_torn(ground: Ground, role: Role) -> bool:
    """Whether the name that it opens with began before it, or a list behind it goes on."""
    text = ground.text(role.sentence)
    opened = OPENED_BEFORE.search(text[: role.start])
    return role.rule == "title" and opened is not None or GOES_ON.match(text[role.end :]) is not None


def shown_role(role: Role) -> str:
    """ "Mayor of Narvik", of the "newly elected mayor of Narvik"."""
    told = PASSING.sub("", role.text, count=1) if PASSING.match(role.text) else role.text
    return told[0].upper() + told[1:]


def match_roles(ground: Ground, entries: list[tuple[int, Actor, Role]], seed: int) -> QuestionDraft:
    first, _, role = entries[0]
    options = [
        OptionDraft(
            actor.name,
            is_key=True,
            feedback=quoted(ground, held.sentence, held.start, held.end),
            pair=shown_role(held),
            sentence=held.sentence,
        )
        for _, actor, held in entries
    ]
    options.sort(key=lambda option: order_key(seed, "match", option.text))
    answer = Answer(AnswerType.LIST, role.text, role.start, role.end)
    candidate = Candidate(
        rule="roles",
        stem="Match each person to their role in the article.",
        answer=answer,
        sentence=role.sentence,
        actors=tuple(index for index, _, _ in entries),
        importance=0.7,
    )
    answers = tuple(f"{option.text}: {option.pair}" for option in options)
    return draft_of(ground, candidate, Kind.MATCH, tuple(options), answers=answers)


def prompt(shown: Shown) -> str:
    return "Choose one for each."


def mark(shown: Shown, given: Any) -> float:
    named = [option for option in shown.options if option.text]
    if not isinstance(given, dict) or not named:
        return 0.0
    right = sum(given.get(option.id) == option.pair for option in named)
    return right / len(named)


def right_answer(shown: Shown) -> dict[str, str]:
    return {option.id: option.pair for option in shown.options if option.text}
