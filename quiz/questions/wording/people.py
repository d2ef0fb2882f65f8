"""How a stem brings in a person: the name with the role that the article gives."""

from dataclasses import replace

from briefing.analysis.gazetteer import entry_of
from briefing.analysis.lexicon import pos_of
from briefing.analysis.results import Actor, ActorKind, Role
from briefing.analysis.wordlists import words
from quiz.questions.wording.described_roles import described, is_mere_praise, is_owned_with_the
from quiz.questions.wording.naming import name_of, without_article

LONGEST_TITLE = 5
LONGEST_APPOSITION = 9
# Behind a small word these begin what a long role can do without; "at" does behind a name, too.
OPENS_REST = {"at", "for", "in", "on", "who", "with"}
# They tell when somebody was leader, and not of what; "opposition leader", "head coach" tell more.
OF_TIME = {
    "acting",
    "co",
    "current",
    "ex",
    "former",
    "interim",
    "longtime",
    "new",
    "outgoing",
    "overnight",
    "then",
}


def introduced(actor: Actor) -> str:
    """A person with the role the article gives, where it is short enough; anyone else by name.

    "A president" lacks its body: an office alone says nothing.
    """
    role = actor.role
    if actor.kind is not ActorKind.PERSON or role is None:
        return name_of(actor)
    role = shortened(role)
    is_title = role.rule == "title" and "," not in role.text and " of " not in role.text
    if is_title and is_bare(role):
        return actor.name
    if is_title and len(role.text.split()) <= LONGEST_TITLE:
        return f"{titled(without_article(role.text))} {actor.name}"
    is_cut = " " not in role.text and role.text.lower() in words("offices")
    said = described(role)
    # "Lee's husband" is no help to tell who Viktor Lee is.
    is_cut = is_cut or role.text.replace("’", "'").startswith(f"{actor.name.split()[-1]}'s ")
    if len(role.text.split()) > LONGEST_APPOSITION or "," in role.text or is_cut or is_mere_praise(said):
        return actor.name
    return f"{actor.name}, {said},"


def titled(title: str) -> str:
    """ "The UN’s harbour envoy", and "harbour envoy" before a name: bodies that own take their "the"."""
    said = in_running_text(title)
    return f"the {said}" if is_owned_with_the(said) else said


def is_bare(role: Role) -> bool:
    """ "Former leader", "co-founder", "then CEO": of what is not said."""
    *before, last = role.text.lower().split()
    return bool({last, last.upper()} & words("bare_titles")) and OF_TIME.issuperset(before)


def shortened(role: Role) -> Role:
    """ "Clerk for the Old Ports Fund" of "… at Tarn University’s Kelda School of Law": enough to tell who."""
    said, _, rest = role.text.partition(", ")
    found = (role.text if " and " in rest else said).split()
    if len(found) > LONGEST_APPOSITION:
        found = found[: end_of_short(found)]
    return replace(role, text=" ".join(found))


def end_of_short(found: list[str]) -> int:
    """Where the words may end early and still name somebody's; their number where they may not."""
    for end in range(LONGEST_APPOSITION, 1, -1):
        is_end = found[end] == "at" or found[end] in OPENS_REST and found[end - 1].islower()
        if is_end and any(word[0].isupper() for word in found[:end]):
            return end
    return len(found)


def in_running_text(title: str) -> str:
    """ "Author", "Marine biologist" that opened a sentence in small letters: a living is no title, as offices
    are, nor are words of which only the first is written large.
    """
    small, first = title.lower(), title.split()[0]
    is_living = small.split()[-1] in words("profession_words") - words("offices") and small != "professor"
    is_common = first == title or bool(pos_of(first)) and entry_of(first) is None
    is_opening = title[:1].isupper() and title[1:] == small[1:]
    return small if (is_living or " " in title) and is_common and is_opening else title
