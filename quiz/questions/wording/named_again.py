"""Names a person in full once, and then as the article does: "Ann Lee’s sister paid Lee"."""

import re

from briefing.analysis.results import Actor, ActorKind
from briefing.analysis.wordlists import words
from quiz.questions.ground import Ground, once

ROLES = words("person_roles", "profession_words")


def named_again(ground: Ground, text: str) -> str:
    """The text with a short form for each person's name that it says in full before."""
    for name, short in short_forms(ground):
        if text.count(name) > 1:
            text = shortened_behind(text, name, short)
    return text


def shortened_behind(text: str, name: str, short: str) -> str:
    """The short form in the place of every full name but the first; in a quotation names stay.

    So do they behind a role, where the first is no person: "the Lee map of the mapmaker Ann Lee".
    """
    whole = re.compile(rf"(?<![\w’'-]){re.escape(name)}(?![\w-]| [A-Z])")
    first = whole.search(text)
    if first is None:
        return text
    before, after = text[: first.end()], text[first.end() :]
    is_quoted = before.count("“") > before.count("”") or any(mark in after for mark in '“”"')
    is_led = any(text[: one.start()].split()[-1] in ROLES for one in whole.finditer(text, first.end()))
    return text if is_quoted or is_led else before + whole.sub(short, after)


@once
def short_forms(ground: Ground) -> tuple[tuple[str, str], ...]:
    """Each person's name with the word of it by which the article goes on, where that is nobody else's."""
    people = [one for one in ground.analysis.actors if one.kind is ActorKind.PERSON and " " in one.name]
    found = ((one.name, short_form(one)) for one in people)
    return tuple(
        (name, short)
        for name, short in found
        if short and sum(short in other.name.split() for other in people) == 1
    )


def short_form(person: Actor) -> str:
    """ "Lee" of Ann Lee, whom the article calls so."""
    called = {mention.surface for mention in person.mentions}
    return next((word for word in reversed(person.name.split()) if word in called), "")
