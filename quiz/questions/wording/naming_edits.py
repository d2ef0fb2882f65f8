"""Puts names in the place of pronouns, descriptions and short forms: edits by their span in a sentence."""

import re

from briefing.analysis.gazetteer import entry_of
from briefing.analysis.name_words import name_class
from briefing.analysis.results import Actor, ActorKind, Mention, Phrase, Reference, Token
from briefing.analysis.verb_groups import FINITE
from briefing.analysis.wordlists import words
from quiz.questions.ground import Ground
from quiz.questions.things import kinds
from quiz.questions.wording.binding import ACTING, POSSESSIVES, PRONOUNS, stays
from quiz.questions.wording.definite_words import is_of_some_state
from quiz.questions.wording.naming import name_of, possessive, spelt_out
from quiz.questions.wording.people import introduced
from quiz.questions.wording.state_bodies import state_of

# From where to where the text is replaced, and by what.
Edit = tuple[int, int, str]
# What stands behind "his" or "her": a noun, or what belongs to it; "sold his", "reached her" have none.
OWNED = ("NN", "JJ", "CD", "VBN", "VBG", "RB", '"', "$", "``", "FW", "HYPH", "POS", "PDT")
OF_ONE_PERSON = {"he", "she", "his", "her", "himself", "herself"}
# "The judge told her she had lied": who is told is not who tells.
HEARER = re.compile(r"\b(?:advised|assured|informed|reminded|told|warned) (?:her|him)\b")
# Countries by their letters, which take "the" as their names do.
IN_LETTERS = {"UAE", "UK", "U.K.", "US", "U.S."}
# Tags of words that belong to the noun behind them.
BEFORE_NOUNS = ("DT", "PRP$", "POS", "JJ", "NN", "CD", "VBN")
# "A 80-mile road", "a 11-year plan": a slip of the article.
ARTICLE_SLIP = re.compile(r" (?:(?<=^A )|(?<=\ba ))(?=(?:8\d*|1[18]|18\d\d)(?:\D|$))")
# "A NBC poll", and not "Category A NHS mills": letters without a vowel are said one by one.
LETTERS_SLIP = re.compile(r" (?:(?<=^A )|(?<=\ba ))(?=[FHLMNRSX][B-DF-HJ-NP-TV-XZ]+\b)")
# "Between 6% to 13%": another.
BETWEEN_SLIP = re.compile(r"\b([Bb]etween [$€£]?\d[\d.,]*%?) to (?=[$€£]?\d)")
CALLED_SOMEBODY = re.compile(
    r"\b[Tt]he (?:man|woman|boy|girl|child), ([A-Z][\w’'-]+(?: [A-Z][\w’'.-]+)+)(?:,(?= (?![A-Z]|and\b))|$)"
)
BRACKETS = re.compile(r"\s*\([^()]*\)")
DOUBLE_NAME = re.compile(r"-[A-Z]")


def edits_for_mentions(
    ground: Ground, mentions: list[Mention], tokens: tuple[Token, ...], introduce: bool
) -> list[Edit]:
    """Names in full; a person who is the whole phrase is introduced where that is wanted."""
    whole, edits = is_whole(mentions, tokens), []
    for mention in mentions:
        if is_in_double_name(ground, mention):
            continue
        before = [token for token in tokens if token.end <= mention.start][-1:]
        in_longer = bool(before) and (before[0].tag == "POS" or before[0].tag.startswith("NNP"))
        actor = ground.actor(mention.actor)
        edit = edit_for_mention(actor, mention, introduce and whole, in_longer)
        if is_name_of_thing(ground, actor, mention):
            edit = mention.start, mention.start, ""
        takes_the = (
            actor.takes_the or actor.kind is ActorKind.AGREEMENT and is_abbreviated(actor, mention.surface)
        )
        if edit[2] == actor.name and takes_the and stands_free(tokens, mention):
            edit = (*edit[:2], f"the {name_of(actor).removeprefix('the ')}")
        if edit[2] == "" and lacks_article(ground, actor, mention):
            edit = mention.start, mention.end, f"the {mention.surface}"
        state = state_of(ground, mention, tuple(before)) if edit[2] in ("", actor.name) else None
        if state is not None:
            edits.append(
                (before[0].start, mention.end, f"{possessive(name_of(ground.actor(state)))} {actor.name}")
            )
            continue
        # Before a whole name a "Mr" says nothing.
        is_address = bool(before) and before[0].text.rstrip(".") in name_class("addresses")
        is_addressed = is_address and " " in edit[2]
        edits.append((before[0].start, *edit[1:]) if is_addressed else edit)
    return edits


def is_name_of_thing(ground: Ground, actor: Actor, name: Mention) -> bool:
    """ "The Marlo prize", before the article tells of Ann Marlo who founded it: so the prize is called."""
    if actor.kind is not ActorKind.PERSON or " " in name.surface or name.surface == actor.name:
        return False
    line = ground.tokens(name.sentence)
    before = [token.text.lower() for token in line if token.end <= name.start][-1:]
    after = [token.tag for token in line if token.start >= name.end][:1]
    is_told = any(one.surface == actor.name and one.sentence <= name.sentence for one in actor.mentions)
    return before == ["the"] and after in (["NN"], ["NNS"]) and not is_told


def lacks_article(ground: Ground, actor: Actor, name: Mention) -> bool:
    """ "It came after US sold ships": only headlines leave the "the" out before a verb."""
    if actor.kind is not ActorKind.COUNTRY or not actor.takes_the or name.surface not in IN_LETTERS:
        return False
    line = ground.tokens(name.sentence)
    before = [token.tag for token in line if token.end <= name.start][-1:]
    after = [token.tag for token in line if token.start >= name.end][:1]
    is_led = any(tag.startswith(BEFORE_NOUNS) for tag in before)
    return not is_led and any(tag in FINITE for tag in after)


def stands_free(tokens: tuple[Token, ...], name: Mention) -> bool:
    """ "WFP ships grain", and not "a WFP clerk", "former WFP crews": the name alone is the noun phrase."""
    before = [token.tag for token in tokens if token.end <= name.start][-1:]
    after = [token.tag for token in tokens if token.start >= name.end][:1]
    is_led = any(tag.startswith(BEFORE_NOUNS) for tag in before)
    return not (is_led or any(tag.startswith(("NN", "JJ", "CD")) for tag in after))


def edit_for_reference(ground: Ground, reference: Reference, bound: int | None) -> Edit | None:
    """What a pronoun or definite description becomes; None where nobody can tell."""
    word = reference.surface.lower()
    behind = tuple(one for one in ground.tokens(reference.sentence) if one.start >= reference.end)
    is_alone = not behind or not behind[0].tag.startswith(OWNED)
    if word == "hers" or word == "his" and is_alone:
        return None
    is_known = stands(word) and not is_of_some_state(word.removeprefix("the "), behind)
    if reference.actor is None and (is_known or stays(ground, reference)):
        return reference.start, reference.start, ""
    if reference.actor is None:
        is_own = word in POSSESSIVES - {"his", "her"} and bound is not None
        is_own = is_own and (word == "their" or has_body_before(ground, reference, bound))
        is_own = is_own and not is_headed_by_person(ground, reference, bound)
        is_own = is_own or (
            word in OF_ONE_PERSON
            and not (word == "her" and is_alone)
            and is_only_person(ground, reference.sentence, bound)
        )
        return (reference.start, reference.start, "") if is_own else None
    if reference.actor == bound and word in PRONOUNS:
        return reference.start, reference.start, ""
    actor = ground.actor(reference.actor)
    if actor.kind is ActorKind.PLACE and word not in PRONOUNS and not is_only_one(ground, actor):
        return None
    after = ground.text(reference.sentence)[reference.end : reference.end + 2]
    if reference.actor == bound and actor.kind is not ActorKind.PERSON and after in ("'s", "’s"):
        return reference.start, reference.end + 2, "its"
    name = name_of(actor)
    if after in ("'s", "’s") and word in PRONOUNS:
        verb = contracted(ground, reference)
        return (reference.start, reference.end + 2, f"{name} {verb}") if verb else None
    if after in ("'s", "’s") and name.endswith("s"):
        return reference.start, reference.end + 2, possessive(name)
    is_owner = word in POSSESSIVES and not is_object(ground, reference) and not (word == "her" and is_alone)
    if is_owner or word.endswith(("'s", "’s")):
        name = possessive(name)
    # "Her own study" is Ann Lee's study.
    is_own = word in POSSESSIVES and [token.text for token in behind[:1]] == ["own"]
    return reference.start, behind[0].end if is_own else reference.end, name


def has_body_before(ground: Ground, reference: Reference, bound: int) -> bool:
    """Whether "its" may be that of the subject or of a body behind it: Low "won the cup as its captain".

    Who has no role may be a firm that is called like a person.
    """
    if ground.actor(bound).kind is not ActorKind.PERSON or not ground.actor(bound).roles:
        return True
    named = (one for one in ground.mentions.get(reference.sentence, ()) if one.end <= reference.start)
    return any(ground.actor(one.actor).kind in ACTING for one in named)


def is_headed_by_person(ground: Ground, reference: Reference, bound: int | None) -> bool:
    """ "Ann Lee was its head cook": of whom, no word of it tells, for she is none of whom "its" is said."""
    if reference.surface.lower() != "its" or bound is None:
        return False
    before = [one for one in ground.tokens(reference.sentence) if one.end <= reference.start][-1:]
    is_behind_be = any(one.lemma in ("be", "become") for one in before)
    return is_behind_be and ground.actor(bound).kind is ActorKind.PERSON


def is_object(ground: Ground, reference: Reference) -> bool:
    """ "Told her she had won", "sent her to Riga": no "her" that owns what follows."""
    line = (one for one in ground.tokens(reference.sentence) if one.start == reference.start)
    return any(one.tag == "PRP" for one in line)


def contracted(ground: Ground, reference: Reference | Phrase) -> str:
    """ "Has" of "she's stood firm", "is" of "it's opening"; "" where that may be either."""
    behind = [one for one in ground.tokens(reference.sentence) if one.start >= reference.end + 2][:2]
    telling = next((one for one in behind if one.tag != "RB"), None)
    verbs = {"VBN": "has", "VBG": "is"}
    return verbs.get(telling.tag, "") if telling is not None else ""


def is_only_person(ground: Ground, number: int, index: int | None) -> bool:
    """Whether the actor is a person, and the sentence names no other, nor tells her anything."""
    if index is None or ground.actor(index).kind is not ActorKind.PERSON:
        return False
    if HEARER.search(ground.text(number)):
        return False
    named = (one.actor for one in ground.mentions.get(number, ()))
    return all(one == index or ground.actor(one).kind is not ActorKind.PERSON for one in named)


def is_only_one(ground: Ground, actor: Actor) -> bool:
    """Whether the article has no other place of its sort: with two cities, "the city" may be either."""
    return sum(other.label == actor.label for other in ground.analysis.actors) == 1


def stands(description: str) -> bool:
    """ "The body", "the sea": a description that means the same to every reader."""
    article, _, noun = description.partition(" ")
    return article == "the" and (noun in words("definites_that_stand") or kinds().get(noun) == "body")


def edit_for_mention(
    actor: Actor, mention: Mention, introduce: bool, is_part_of_longer: bool = False
) -> Edit:
    """A bare surname becomes the full name, an acronym its organisation or law; other wordings stay."""
    surface = mention.surface
    keep = mention.start, mention.start, ""
    if actor.kind is ActorKind.PERSON and is_part_of_name(actor, surface):
        if introduce:
            return mention.start, mention.end, introduced(actor)
        return (mention.start, mention.end, actor.name) if surface != actor.name else keep
    if surface.islower() and not actor.name.islower():
        return mention.start, mention.end, actor.name
    if is_short_form(actor, surface) and not is_part_of_longer:
        return mention.start, mention.end, actor.name
    if not is_abbreviated(actor, surface):
        return keep
    return mention.start, mention.end, spelt_out(actor, surface) or actor.name


def is_abbreviated(actor: Actor, surface: str) -> bool:
    """ "WFP" of a body or a law, and any "BaK" whose capitals are the initials of "Bandar al Kelda"."""
    if surface.isalpha() and not surface.isupper():
        return bool(spelt_out(actor, surface))
    if len(actor.name) <= len(surface) + 3 or surface in actor.name.split():
        return False
    return actor.kind in (ActorKind.ORGANISATION, ActorKind.AGREEMENT) and surface.isupper()


def is_part_of_name(actor: Actor, surface: str) -> bool:
    """ "Lee" of "Ann Lee", and "Von Tarn", which opens a sentence, of "Ann von Tarn"."""
    return surface in actor.name or f" {surface[0].lower()}{surface[1:]}" in actor.name


def is_short_form(actor: Actor, surface: str) -> bool:
    """ "Columbia" for the Space Shuttle Columbia: one or two words of a body's longer name."""
    short, full = surface.split(), actor.name.split()
    is_end = full[-len(short) :] == short and entry_of(" ".join(full[: -len(short)])) is None
    return actor.kind is ActorKind.ORGANISATION and is_end and len(short) < len(full) <= len(short) + 2


def is_in_double_name(ground: Ground, mention: Mention) -> bool:
    """ "Lee" and "Vik" of "the comet Lee-Vik", which is not called by their whole names."""
    text = ground.text(mention.sentence)
    is_person = ground.actor(mention.actor).kind is ActorKind.PERSON
    return is_person and (bool(DOUBLE_NAME.match(text, mention.end)) or text[: mention.start].endswith("-"))


def is_whole(mentions: list[Mention], tokens: tuple[Token, ...]) -> bool:
    return len(mentions) == 1 and (mentions[0].start, mentions[0].end) == (tokens[0].start, tokens[-1].end)


def edited(text: str, start: int, end: int, edits: list[Edit]) -> str:
    """`text[start:end]` with the edits made; no "the" and no stop of a name is doubled."""
    out, place = "", start
    for begin, stop, new in sorted(edits):
        if stop <= begin or begin < place:
            continue
        before = text[place:begin]
        if new.lower().startswith("the ") and before.lower().endswith("the "):
            new = new[4:]
        out += before + new
        place = stop + (new.endswith(".") and text[stop : stop + 1] == ".")
    return out + text[place:end]


def tidy(text: str) -> str:
    """No brackets, single spaces, no stray marks at either end, "between" with "and".

    Before eight and NBC stands "an".
    "The man, Ann Lee, …" is Ann Lee.
    """
    if ", " in text:
        text = CALLED_SOMEBODY.sub(r"\1", text)
    if "(" in text:
        text = BRACKETS.sub("", text)
    text = ARTICLE_SLIP.sub("n ", " ".join(text.split()))
    text = LETTERS_SLIP.sub("n ", text)
    if "etween " in text:
        text = BETWEEN_SLIP.sub(r"\1 and ", text)
    return text.replace(" ,", ",").replace(",,", ",").strip(" ,;:–—-")
