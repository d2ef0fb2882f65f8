"""Explains in what somebody says, in brackets as an editor does, initials and people by one name: "TNP [Tarn
National Park]", "Vik [harbour clerk Jon Vik]", "[Jon] Vik's boats".
"""

import re

from briefing.analysis.results import Actor, ActorKind
from briefing.analysis.wordlists import words
from quiz.questions.drafts import LONGEST_STEM, LONGEST_TITLED
from quiz.questions.ground import Ground
from quiz.questions.plain import contains_words
from quiz.questions.quotations import Quotation
from quiz.questions.telling_roles import is_mere_title
from quiz.questions.wording.naming import spelt_out
from quiz.questions.wording.people import introduced

INITIALS = re.compile(r"[A-Z]{2,6}")
ASKING = "Who said:"


def with_names_explained(ground: Ground, number: int, quoted: Quotation) -> str:
    """The quotation with each short name that not every reader knows explained once, where there is room."""
    text = quoted.text
    for mention in ground.mentions_within(number, quoted.start, quoted.end):
        short, actor = mention.surface, ground.actor(mention.actor)
        if contains_words(text, actor.name):
            continue
        for meant in (*people_meant(ground, actor, short), *bodies_meant(actor, short)):
            longer = with_name_explained(text, short, meant)
            if len(longer.split()) <= room(ground) and not contains_words(text, meant):
                text = longer
                break
    return text


def with_name_explained(text: str, short: str, meant: str) -> str:
    """ "Vik [harbour clerk Jon Vik]", before an owner's ending "[harbour clerk Jon] Vik's"; no family."""
    first = meant.removesuffix(f" {short}")
    owner = re.search(rf"\b{re.escape(short)}(?=['’]s)", text)
    if owner is not None and first != meant:
        return f"{text[: owner.start()]}[{first}] {text[owner.start() :]}"
    return re.sub(rf"\b{re.escape(short)}\b(?!['’]s| famil)", f"{short} [{meant}]", text, count=1)


def room(ground: Ground) -> int:
    """How many words may be quoted, so that no title behind the question need be cut for it."""
    titled = LONGEST_TITLED - len(ground.analysis.title.split())
    longest = LONGEST_STEM if ground.analysis.title_is_automatic else min(LONGEST_STEM, titled)
    return longest - len(ASKING.split())


def bodies_meant(actor: Actor, letters: str) -> tuple[str, ...]:
    """What initials stand for that not every reader knows; nothing of other names.

    Only what the article spells out: the "AP" of an "AP exam" is no agency.
    """
    is_known = INITIALS.fullmatch(letters) is None or letters in words("known_acronyms")
    name = letters if is_known else spelt_out(actor, letters) or actor.name
    is_told = any(mention.surface == name for mention in actor.mentions)
    return (name,) if is_told and not contains_words(name, letters) else ()


def people_meant(ground: Ground, person: Actor, name: str) -> tuple[str, ...]:
    """Who "Vik" is, first with the role, if that is no mere title; nothing where all or the title know."""
    surname = person.name.split()[-1]
    is_known = surname in words("known_surnames") or contains_words(ground.analysis.title, name)
    if person.kind is not ActorKind.PERSON or is_known or " " in name or name == person.name:
        return ()
    is_told = person.role is not None and not is_mere_title(person.role)
    return (introduced(person).rstrip(","), person.name) if is_told else (person.name,)
