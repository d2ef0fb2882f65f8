"""Tells who the people are whom a stem names: "security researcher Ann Lee", "Ann Lee, a clerk of Tarn,".

All rules name people, few of them with their roles. A draft in, the draft out, with the roles that the
article tells and that the stem has room for and does not say.
"""

import re
from dataclasses import replace
from itertools import dropwhile

from briefing.analysis.gazetteer import entry_of
from briefing.analysis.results import Actor, ActorKind, Role
from briefing.analysis.tagging import tag_text
from briefing.analysis.wordlists import words
from quiz.questions.appraising.asked import key_actor
from quiz.questions.drafts import LONGEST_STEM, LONGEST_TITLED, UNTITLED_KINDS, Kind, QuestionDraft
from quiz.questions.framing import forms_of_key
from quiz.questions.ground import Ground
from quiz.questions.plain import contains_words, plain
from quiz.questions.screening.guessable import is_of_other_party
from quiz.questions.telling_roles import is_mere_title
from quiz.questions.titled_stems import telling, without_title
from quiz.questions.wording.naming import is_famous
from quiz.questions.wording.people import introduced, shortened
from quiz.questions.wording.stems import capitalised

NAMED = re.compile(r"\b[A-Z][\w’'-]+")
CALLING = re.compile(r"[a-z][a-z-]+(?: [a-z-]+){1,2}")
WHO = re.compile(r"(?:^|(?<=, ))([Ww])ho (?=[a-z])")
GAP_OPENING = "Fill the gap: "
# What a calling may open with that tells nobody which one it is.
UNASKED = words("words_beside_another", "evaluative_adjectives")
OWNING, OWNER = ("’", "'"), "’s "
# Tags of the words behind which a name stands by itself: "researcher Ann Lee" and "Tarn's Ann Lee" do not.
FREE_BEFORE = ("CC", "IN", "MD", "RB", "TO", "VB", "WP", "WRB", ",")
# Tags of the words before which it does: "Tarn base" does not.
FREE_BEHIND = ("CC", "IN", "JJ", "MD", "RB", "TO", "VB", "W", ",", ".")


def with_roles(ground: Ground, draft: QuestionDraft) -> QuestionDraft:
    """The draft with its people, and places on no map, introduced; a quotation stays as it is."""
    if draft.kind in UNTITLED_KINDS or draft.rule == "quotation":
        return draft
    bare, behind = without_title(draft.stem), shown_title(draft.stem)
    named = {*draft.actors, *(one.actor for one in ground.mentions.get(draft.sentence, ()))}
    for actor in map(ground.actor, sorted(named)):
        with_more = with_sort if actor.kind is ActorKind.PLACE else with_role
        told = with_more(ground, draft, bare, actor)
        is_short = len(told.removeprefix(GAP_OPENING).split()) <= LONGEST_STEM
        if is_short and len(f"{told}{behind}".split()) <= LONGEST_TITLED:
            bare = told
    stem = asking_by_calling(ground, draft, bare) + behind
    return draft if stem == draft.stem else replace(draft, stem=stem)


def asking_by_calling(ground: Ground, draft: QuestionDraft, stem: str) -> str:
    """ "Which opposition leader …?" for "Who …?" where one writes the answer: options it would rule out.

    Of a "fellow club captain" the stem would have to tell whose fellow: "Which club captain …?". That a
    "gifted club captain" is gifted is praise.
    """
    person = key_actor(ground, draft)
    role = person.role if person is not None else None
    if draft.kind is not Kind.TYPED or draft.rule != "subject" or role is None:
        return stem
    told = " ".join(dropwhile(UNASKED.__contains__, role.text.split()))
    said = set(plain(told).split())
    is_calling = CALLING.fullmatch(told) is not None and told.split()[-1] in words("person_roles")
    is_office = not said.isdisjoint(words("public_offices", "press_roles"))
    if not is_calling or is_office or not said.isdisjoint(plain(stem).split()):
        return stem
    return WHO.sub(lambda found: f"{found[1]}hich {told} ", stem, count=1)


def shown_title(stem: str) -> str:
    return stem.removeprefix(without_title(stem))


def with_role(ground: Ground, draft: QuestionDraft, stem: str, person: Actor) -> str:
    """The stem with the role at the person's name; as it is where that tells the key, or nothing new."""
    found = named_in(stem, person)
    if found is None or not is_to_introduce(ground, draft, person) or is_told(stem, person):
        return stem
    before, after = stem[: found.start()], stem[found.end() :]
    said = introduced(person)
    is_behind = said.startswith(person.name)
    is_owned_twice = after.startswith(OWNING) and OWNER in said.replace("'", "’")
    is_fit = takes_apposition(before, after) if is_behind else not is_owned_twice
    if not stands_free(before) or not is_fit:
        return stem
    said = said.removesuffix(",") if after[:1] in ("?", ".") else said
    opens = before in ("", GAP_OPENING)
    return f"{before}{capitalised(said) if opens else said}{after}"


def with_sort(ground: Ground, draft: QuestionDraft, stem: str, place: Actor) -> str:
    """ "The Tarn base" for a Tarn that is on no map, and that the article calls so, too."""
    found = named_in(stem, place)
    if found is None:
        return stem
    called = (alias.partition(f"{place.name} ") for alias in place.aliases)
    sort = next((one for before, _, one in called if not before and one.islower() and " " not in one), "")
    is_known = place.name in draft.answers or contains_words(shown_title(draft.stem), place.name)
    if not sort or is_known or entry_of(place.name) or contains_words(stem, sort):
        return stem
    before, after = stem[: found.start()], stem[found.end() :]
    is_free = stands_free(before) and takes_apposition(before, after)
    is_free = is_free and tag_text(after)[0].tag.startswith(FREE_BEHIND)
    is_told = any(contains_words(sort, form) for form in forms_of_key(ground, draft))
    the = "The" if before in ("", GAP_OPENING) else "the"
    return f"{before}{the} {place.name} {sort}{after}" if is_free and not is_told else stem


def named_in(stem: str, actor: Actor) -> re.Match[str] | None:
    """Where the name stands first in the stem, as a whole."""
    if actor.name not in stem:
        return None
    return re.search(rf"(?<![\w’'-]){re.escape(actor.name)}(?![\w-])", stem)


def is_to_introduce(ground: Ground, draft: QuestionDraft, person: Actor) -> bool:
    """A person with a telling role, not known to all or from the title, whose role keeps the key."""
    if person.kind is not ActorKind.PERSON or person.role is None or person.name in draft.answers:
        return False
    surname, said = person.name.split()[-1], introduced(person)
    is_known = (
        is_famous(person)
        or surname in words("known_surnames")
        or contains_words(shown_title(draft.stem), surname)
    )
    if is_known or said == person.name or is_mere_title(shortened(person.role)):
        return False
    secret = (*forms_of_key(ground, draft), *(option.text for option in draft.options))
    role = said.replace(person.name, "")
    is_spelt = any(contains_words(role, form) for form in secret)
    if draft.answers and is_of_other_party(f"{without_title(draft.stem)} {role}", plain(draft.answers[0])):
        return False
    return not is_spelt and telling(secret).isdisjoint(telling([role]))


def is_told(stem: str, person: Actor) -> bool:
    """Whether the stem has what one of the roles says somebody is ("the mayor"), or the name of what it is
    of."""
    rest = stem.replace(person.name, "")
    told, named = set(plain(rest).split()), set(NAMED.findall(rest))
    is_called = any(not callings(role).isdisjoint(told) for role in person.roles)
    return is_called or any(len(named.intersection(NAMED.findall(role.text))) > 1 for role in person.roles)


def callings(role: Role) -> set[str]:
    """The "clerk" and "mayor" of "clerk of Tarn and mayor of Marlo"; the last word, where no list has it."""
    found = plain(role.text).split()
    return set(found) & words("person_roles") or {found[-1]}


def stands_free(before: str) -> bool:
    """Whether no other noun leads the name, and it stands in no quotation."""
    is_quoted = before.count('"') % 2 or before.count("“") > before.count("”")
    if before in ("", GAP_OPENING):
        return True
    return not is_quoted and tag_text(before)[-1].tag.startswith(FREE_BEFORE)


def takes_apposition(before: str, after: str) -> bool:
    """Whether "Ann Lee, a clerk," reads well there: of nobody's things, in no list, before no other comma."""
    is_listed = before.rstrip().endswith((" and", ",")) or after.startswith((" and ", " or ", ","))
    return not is_listed and not after.startswith(OWNING)
