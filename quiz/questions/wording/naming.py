"""How a stem names an actor: in full, with the article the name takes, and with a role at first use."""

import re

from briefing.analysis.results import Actor, ActorKind
from briefing.analysis.wordlists import words

# By sound: "an old fine", "an hourly fee", "an 11-year ban", and "a user fee", "a one-off fine",
# "a Ukrainian". Letters are said one by one: "an MP", "a U.S. judge".
AN_BEFORE = re.compile(
    r"(?!e[uw]|onc?e\b|u(?:bi|gand|kr|nanim|ni[cfloqtv]|r[aio]|rugu|s[aeu]|t[ei]))[aeiou]"
    r"|h(?:eir|onest|onou?r|our)|8|1[18](?!\d)"
)
IN_LETTERS = re.compile(r"[A-Z]{2,}\b|(?:[A-Z]\.){2,}")
AN_BEFORE_LETTERS = re.compile(r"[AEFHILMNORSX]")


def a_or_an(text: str) -> str:
    """The article by the sound of what follows: "an" of "old fine", "a" of "Ukrainian"."""
    is_an = AN_BEFORE_LETTERS.match(text) if IN_LETTERS.match(text) else AN_BEFORE.match(text.lower())
    return "an" if is_an else "a"


def name_of(actor: Actor) -> str:
    """The name as running text writes it: "the European Union", "Armenia"."""
    if not actor.takes_the:
        return actor.name
    described = (
        alias for alias in actor.aliases if alias.startswith(f"{actor.name} ") and alias.split()[-1].islower()
    )
    return f"the {next(described, actor.name)}"


def spelt_out(actor: Actor, letters: str) -> str:
    """ "Tarn Harbour Fund" for "THF", "Bandar al Kelda" for "BaK": the wording with these initials, or ""."""
    capitals = [char for char in letters if char.isupper()]
    for name in (actor.name, *actor.aliases):
        initials = [word[0] for word in name.split() if word[0].isupper()]
        if len(name) > len(letters) + 3 and initials == capitals and len(capitals) > 1:
            return name
    return ""


def possessive(name: str) -> str:
    """ "Armenia" -> "Armenia’s", "the United States" -> "the United States’", "Carl Peters’"."""
    return name + ("’" if name.endswith("s") else "’s")


def without_bare_title(text: str) -> str:
    """ "Co-founder Ann Lee signed" as "Ann Lee signed": nobody is told of what she is a founder."""
    title, _, rest = text.partition(" ")
    is_bare = {title, title.lower()} & words("bare_titles") and re.match(r"[A-Z][\w’'-]+ [A-Z]", rest)
    return rest if is_bare else text


def without_article(text: str) -> str:
    """The text without a leading article."""
    for article in ("the ", "The ", "a ", "A ", "an ", "An "):
        if text.startswith(article):
            return text[len(article) :]
    return text


def is_half_known(actor: Actor) -> bool:
    """A person of whom the article gives one name and no role: nobody can tell who that is."""
    is_one_name = actor.kind is ActorKind.PERSON and " " not in actor.name
    return is_one_name and actor.role is None and not is_famous(actor)


def is_famous(actor: Actor) -> bool:
    """Whom readers know by one name: Churchill, the emperor Hirohito, Lord Mountbatten."""
    role = actor.role.text.split()[-1].lower() if actor.role is not None else ""
    return actor.name in words("known_surnames") or role in words("crowned_titles")
