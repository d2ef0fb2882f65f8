"""Says a phrase of the article so that it stands alone: references named, names in full, or not at all."""

import re
from dataclasses import dataclass
from functools import cache

from briefing.analysis.gazetteer import entry_of
from briefing.analysis.results import Actor, ActorKind, Mention, Phrase, Reference, Token
from briefing.analysis.wordlists import rows, words
from quiz.questions.ground import Ground
from quiz.questions.things import kinds
from quiz.questions.wording.deeds import doer_of
from quiz.questions.wording.naming import introduced, name_of, possessive

POSSESSIVES = {"its", "his", "her", "their"}
PRONOUNS = POSSESSIVES | {
    "it",
    "he",
    "she",
    "him",
    "they",
    "them",
    "itself",
    "himself",
    "herself",
    "themselves",
}
NOUN_PHRASE_TAGS = ("NN", "JJ", "CD", "VBN", "VBG", "POS", "RB", "HYPH")
EXPLAINING = {"of", "that", "who", "which", "where", "known", "called", "between"}
LONGEST_DOER = 8
UNIQUE = {"only", "first", "second", "third", "main", "sole"}


BRACKETS = re.compile(r"\s*\([^()]*\)")


@dataclass(frozen=True, slots=True)
class Said:
    """A phrase as a stem may say it, and the actors it names."""

    text: str
    actors: tuple[int, ...] = ()


def say(
    ground: Ground,
    phrase: Phrase,
    *,
    bound: int | None = None,
    introduce: bool = False,
    is_subject: bool = False,
) -> Said | None:
    """The phrase in words that need no other sentence; None where something in it hangs in the air.

    `bound` is the actor that the stem names (or asks for) as its subject: its pronouns may stay. `introduce`
    gives a person who is the whole phrase the role the article tells.
    """
    number = phrase.sentence
    references = ground.references_within(number, phrase.start, phrase.end)
    mentions = outermost(ground.mentions_within(number, phrase.start, phrase.end))
    tokens = ground.tokens_of(phrase)
    edits = []
    told = {mention.actor for mention in mentions}
    for reference in references:
        if reference.actor in told and reference.surface.lower().startswith("the "):
            continue
        edit = edit_for_reference(ground, reference, bound) or edit_for_deed(ground, reference)
        if edit is None:
            return None
        edits.append(edit)
    if hangs(ground, number, tokens, references, mentions, is_subject):
        return None
    whole = is_whole(mentions, tokens)
    for mention in mentions:
        before = [token for token in tokens if token.end <= mention.start][-1:]
        in_longer = bool(before) and (before[0].tag == "POS" or before[0].tag.startswith("NNP"))
        edits.append(edit_for_mention(ground.actor(mention.actor), mention, introduce and whole, in_longer))
    named = {mention.actor for mention in mentions} | {
        one.actor for one in references if one.actor is not None
    }
    text = tidy(edited(ground.text(number), phrase.start, phrase.end, edits))
    return Said(text, tuple(sorted(named))) if text else None


def edit_for_reference(
    ground: Ground, reference: Reference, bound: int | None
) -> tuple[int, int, str] | None:
    """What a pronoun or definite description becomes; None where nobody can tell."""
    word = reference.surface.lower()
    if reference.actor is None and stands(word):
        return reference.start, reference.start, ""
    if reference.actor is None:
        return (reference.start, reference.start, "") if word in POSSESSIVES and bound is not None else None
    if reference.actor == bound and word in PRONOUNS:
        return reference.start, reference.start, ""
    actor = ground.actor(reference.actor)
    if actor.kind is ActorKind.PLACE and word not in PRONOUNS and not is_only_one(ground, actor):
        return None
    after = ground.text(reference.sentence)[reference.end : reference.end + 2]
    if reference.actor == bound and actor.kind is not ActorKind.PERSON and after in ("'s", "’s"):
        return reference.start, reference.end + 2, "its"
    name = name_of(actor)
    if word in POSSESSIVES or word.endswith(("'s", "’s")):
        name = possessive(name)
    return reference.start, reference.end, name


def is_only_one(ground: Ground, actor: Actor) -> bool:
    """Whether the article has no other place of its sort: with two cities, "the city" may be either."""
    return sum(other.label == actor.label for other in ground.analysis.actors) == 1


def stands(description: str) -> bool:
    """ "The body", "the sea": a description that means the same to every reader."""
    article, _, noun = description.partition(" ")
    return article == "the" and (noun in words("definites_that_stand") or kinds().get(noun) == "body")


def edit_for_deed(ground: Ground, reference: Reference) -> tuple[int, int, str] | None:
    """ "These accusations" as "the ministries' accusations", where the sentence before tells who accused."""
    fact = doer_of(ground, reference)
    doer = say(ground, fact.subject) if fact is not None else None
    if doer is None or "," in doer.text or len(doer.text.split()) > LONGEST_DOER:
        return None
    noun = reference.surface.partition(" ")[2]
    name = "the " + doer.text[4:] if doer.text.startswith("The ") else doer.text
    return reference.start, reference.end, f"{possessive(name)} {noun}"


def edit_for_mention(
    actor: Actor, mention: Mention, introduce: bool, is_part_of_longer: bool = False
) -> tuple[int, int, str]:
    """A bare surname becomes the full name, an acronym its organisation; other wordings stay."""
    surface = mention.surface
    keep = mention.start, mention.start, ""
    if actor.kind is ActorKind.PERSON and surface in actor.name:
        if introduce:
            return mention.start, mention.end, introduced(actor)
        return (mention.start, mention.end, actor.name) if surface != actor.name else keep
    if surface.islower() and not actor.name.islower():
        return mention.start, mention.end, actor.name
    if is_short_form(actor, surface) and not is_part_of_longer:
        return mention.start, mention.end, actor.name
    if actor.kind is ActorKind.ORGANISATION and surface.isupper() and len(actor.name) > len(surface) + 3:
        return mention.start, mention.end, actor.name
    return keep


def is_short_form(actor: Actor, surface: str) -> bool:
    """ "Columbia" for the Space Shuttle Columbia: one or two words of a body's longer name."""
    short, full = surface.split(), actor.name.split()
    is_end = full[-len(short) :] == short and entry_of(" ".join(full[: -len(short)])) is None
    return actor.kind is ActorKind.ORGANISATION and is_end and len(short) < len(full) <= len(short) + 2


def outermost(mentions: list[Mention]) -> list[Mention]:
    """Mentions that do not lie inside another one."""
    kept: list[Mention] = []
    for mention in mentions:
        if not kept or mention.start >= kept[-1].end:
            kept.append(mention)
    return kept


def is_whole(mentions: list[Mention], tokens: tuple[Token, ...]) -> bool:
    return len(mentions) == 1 and (mentions[0].start, mentions[0].end) == (tokens[0].start, tokens[-1].end)


def edited(text: str, start: int, end: int, edits: list[tuple[int, int, str]]) -> str:
    """`text[start:end]` with the edits made; "the" before a name that brings its own is not doubled."""
    out, place = "", start
    for begin, stop, new in sorted(edits):
        if stop <= begin or begin < place:
            continue
        before = text[place:begin]
        if new.startswith("the ") and before.lower().endswith("the "):
            new = new[4:]
        out += before + new
        place = stop
    return out + text[place:end]


def tidy(text: str) -> str:
    """No brackets, single spaces, no stray marks at either end."""
    text = " ".join(BRACKETS.sub("", text).split())
    return text.replace(" ,", ",").replace(",,", ",").strip(" ,;:–—-")


# --------------------------------------------------------------- what hangs in the air


def hangs(
    ground: Ground,
    number: int,
    tokens: tuple[Token, ...],
    references: list[Reference],
    mentions: list[Mention],
    is_subject: bool = False,
) -> bool:
    """Whether a word in the phrase needs an earlier sentence: pronouns, "the deal", "last week", "others"."""
    if not tokens or tokens[0].text[0] in "'’" or tokens[0].text.lower() == "that" and tokens[0].tag == "DT":
        return True
    if (
        len(tokens) == 1
        and tokens[0].tag == "CD"
        and not ground.dates_within(number, tokens[0].start, tokens[0].end)
    ):
        return True
    covered = [(one.start, one.end) for one in references]
    named = [(one.start, one.end) for one in mentions]
    start, end = tokens[0].start, tokens[-1].end
    if any(ground.date(index).is_relative for index in ground.dates_within(number, start, end)):
        return True
    for place, token in enumerate(tokens):
        if inside(token, covered):
            continue
        if inside(token, named) or is_initialism(token):
            continue
        word = token.text.lower()
        is_example = word == "such" and next_word(tokens, place) == "as"
        if word in words("unbound_words") and not is_example:
            return True
        if word == "the" and is_loose_definite(ground, number, tokens, place, is_subject):
            return True
    return False


def is_loose_definite(
    ground: Ground, number: int, tokens: tuple[Token, ...], place: int, is_subject: bool = False
) -> bool:
    """Whether the noun phrase after "the" can only be understood from an earlier sentence."""
    stop = place + 1
    while stop < len(tokens) and tokens[stop].tag.startswith(NOUN_PHRASE_TAGS):
        if tokens[stop].tag in ("VBG", "VBN", "RB") and tokens[stop - 1].tag.startswith("NN"):
            break
        stop += 1
    inner = tokens[place + 1 : stop]
    owner = next((k for k, token in enumerate(inner) if token.tag == "POS"), None)
    if owner is not None:
        inner, stop = inner[:owner], place + 1 + owner
    if inner and inner[0].tag == "CD" and not any(character.isdigit() for character in inner[0].text):
        return True
    if not inner or any(token.tag.startswith(("NNP", "CD", "JJS", "RBS")) for token in inner):
        return False
    if is_named_behind(ground, number, tokens[stop : stop + 2]):
        return False
    if ground.mentions_within(number, inner[0].start, inner[-1].end):
        return False
    is_vague = inner[-1].lemma.lower() in words("vague_subjects")
    explaining = {"of", "that"} if is_vague else EXPLAINING
    following = next_word(tokens, stop - 1)
    is_explained = owner is None and (
        following in explaining
        or following in governed_by(inner[-1])
        or is_placed(ground, number, tokens[stop : stop + 3])
    )
    if is_explained or any(token.text.lower() in UNIQUE for token in inner):
        return False
    head = inner[-1]
    if len(inner) > 1 and " ".join(token.text for token in inner).lower() in ground.terms.get(
        head.text.lower(), ()
    ):
        return False
    if head.lemma.lower() in words("definites_that_stand") or head.text.lower() in words(
        "definites_that_stand"
    ):
        return False
    if kinds().get(head.lemma.lower()) == "body":
        return False
    return len(inner) == 1 or is_subject or is_met_before(ground, number, head)


def is_placed(ground: Ground, number: int, after: tuple[Token, ...]) -> bool:
    """ "The strike at Skagen": a preposition and a name say which one."""
    starts = {one.start for one in ground.mentions.get(number, ())}
    return bool(after) and after[0].tag == "IN" and any(token.start in starts for token in after[1:])


def governed_by(noun: Token) -> frozenset[str]:
    """The prepositions whose phrase belongs to the noun: "relations with", "agreement on"."""
    return relational_nouns().get(noun.lemma.lower(), frozenset())


@cache
def relational_nouns() -> dict[str, frozenset[str]]:
    return {noun: frozenset(prepositions.split()) for noun, prepositions in rows("relational_nouns")}


def is_named_behind(ground: Ground, number: int, after: tuple[Token, ...]) -> bool:
    """ "The ruling party, Civil Contract": the name follows behind a comma."""
    if len(after) < 2 or after[0].text != ",":
        return False
    return any(mention.start == after[1].start for mention in ground.mentions.get(number, ()))


def is_met_before(ground: Ground, number: int, head: Token) -> bool:
    """Whether the noun stands in a sentence before: then "the" points back to it."""
    first = next(iter(ground.sentences_with_lemma.get(head.lemma.lower(), ())), number)
    return first < number


def inside(token: Token, spans: list[tuple[int, int]]) -> bool:
    return any(start <= token.start and token.end <= end for start, end in spans)


def is_initialism(token: Token) -> bool:
    """ "US" is not "us"."""
    return len(token.text) > 1 and token.text.isupper()


def next_word(tokens: tuple[Token, ...], place: int) -> str:
    return tokens[place + 1].text.lower() if place + 1 < len(tokens) else ""
