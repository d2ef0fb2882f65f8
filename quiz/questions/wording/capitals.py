"""Whether the first word of a phrase keeps its capital inside a sentence: a name's does, "The" does not."""

import re
from dataclasses import replace
from itertools import pairwise

from briefing.analysis.casing import opens_sentence
from briefing.analysis.gazetteer import entry_of
from briefing.analysis.lexicon import pos_of
from briefing.analysis.name_words import is_role
from briefing.analysis.results import ActorKind, Phrase, Token
from briefing.analysis.wordlists import words
from quiz.questions.drafts import QuestionDraft
from quiz.questions.ground import Ground, once

ARTICLES = {"the", "a", "an"}
RANKS = {"first", "former", "last", "next", "other", "past"}
# "Driverless", "cashless": what has none of something is no name.
WITHOUT = "less"
SCIENTIFIC = ("emic", "onic", "otic", "ular", "ological", "ous")
# "Keeper of the Harbour" is a title before a name; "Mayor" alone is often an office.
SHORTEST_TITLE, JOINING_TITLES = 3, {"of", "for", "the", "and", "to"}
# "Bank of Lumen", "Lumen and Sons": what stands beside them may be half a name.
JOINING_NAMES = {"of", "for", "and"}
# Mentions that are looked through for one inside a sentence.
MOST_READ = 20


def keeps_its_capital(ground: Ground, phrase: Phrase) -> bool:
    """Whether it opens with a name: "New Mexico", "Local 90"."""
    first = ground.tokens_of(phrase)[0]
    if opens_title(ground, phrase):
        return True
    if opens_name(ground, phrase) or is_named_elsewhere(ground, phrase) or has_its_own(ground, phrase):
        return True
    if first.text.lower() in words("words_beside_another"):
        return False
    if is_owning_surname(ground, phrase):
        return True
    if is_known_name(first.text.partition("-")[0]) or first.text in lone_capitals(ground):
        return True
    is_name = first.tag.startswith("NNP") and first.text.lower() not in ground.lower_words
    is_name = is_name and not first.text.endswith(WITHOUT)
    tokens = ground.tokens_of(phrase)
    is_numbered = first.text.istitle() and [one.tag for one in tokens[1:2]] == ["CD"]
    if is_numbered and first.tag in ("NN", "NNP", "JJ") and first.text.lower() not in RANKS:
        return True
    is_opening = phrase.first == 0 and len(tokens) > 1
    if is_opening and any(one.start == tokens[1].start for one in ground.mentions.get(phrase.sentence, ())):
        return is_name or first.tag.startswith("NNP")
    if is_name and is_opening and is_common_word(first.text.lower()):
        mentions = ground.mentions.get(phrase.sentence, ())
        is_title = ground.tokens_of(phrase)[1].text.istitle()
        is_name = is_title or any(one.start <= first.start < one.end for one in mentions)
    return is_name or first.text.isupper() and len(first.text) > 1


def is_owning_surname(ground: Ground, phrase: Phrase) -> bool:
    """ "Woods’ caddie left", and not "Woods burnt"."""
    first, *behind = ground.tokens(phrase.sentence)[phrase.first : phrase.first + 2]
    return first.text in words("plural_surnames") and any(one.tag == "POS" for one in behind)


def as_inside(ground: Ground, phrase: Phrase, said: str) -> str:
    """What is said of the phrase as it stands inside a sentence: "the map", and "Ann Lee's map" for it."""
    opens = phrase.first == 0 and said.startswith(ground.tokens_of(phrase)[0].text)
    is_small = opens and not keeps_its_capital(ground, phrase)
    return said[0].lower() + said[1:] if is_small else said


def has_its_own(ground: Ground, phrase: Phrase) -> bool:
    """ "Democratic members left", where the article has "the Democratic mayor" inside a sentence."""
    first = ground.tokens(phrase.sentence)[phrase.first]
    return first.text.lower() not in ground.lower_words and first.text in adjectives_with_capitals(ground)


@once
def lone_capitals(ground: Ground) -> frozenset[str]:
    """Names like "Lumen" of "required Lumen to pay": no capital beside it, and never small."""
    found = set()
    for line in (ground.tokens(one.number) for one in ground.analysis.sentences):
        for place in range(1, len(line) - 1):
            one = line[place]
            if one.tag.startswith("NNP") and one.text.istitle() and one.text not in found:
                is_alone = is_apart(line[place - 1]) and is_apart(line[place + 1])
                if is_alone and not opens_sentence(line, place):
                    found.add(one.text)
    return frozenset(word for word in found if word.lower() not in ground.lower_words)


def is_apart(token: Token) -> bool:
    """ "Required" beside "Lumen", and not "of" or another capital, beside which it is part of more."""
    return token.text.islower() and token.text not in JOINING_NAMES and token.tag not in ("HYPH", "POS")


@once
def adjectives_with_capitals(ground: Ground) -> frozenset[str]:
    """The adjectives that have a capital before a small noun, though no sentence begins with them."""
    lines = (ground.tokens(one.number) for one in ground.analysis.sentences)
    return frozenset(
        one.text
        for line in lines
        for place, (one, noun) in enumerate(pairwise(line))
        if one.tag == "JJ"
        and one.text.istitle()
        and noun.text.islower()
        and noun.tag in ("NN", "NNS")
        and not opens_sentence(line, place)
    )


def opens_name(ground: Ground, phrase: Phrase) -> bool:
    """ "New" of "New Mexico", and not "The" of "The Hague"; "Nets" of "Nets and Boat Control pays"."""
    return opens_joint_name(ground, phrase) or any(
        one.start == phrase.start and " " in one.surface and one.surface.split()[0].lower() not in ARTICLES
        for one in ground.mentions.get(phrase.sentence, ())
    )


def opens_title(ground: Ground, phrase: Phrase) -> bool:
    """ "Keeper of the Harbour Ann Lee": words with capitals right before the name of a person."""
    inside = ground.mentions_within(phrase.sentence, phrase.start, phrase.end)
    people = (one for one in inside if ground.actor(one.actor).kind is ActorKind.PERSON)
    named = next(people, None)
    title = [one for one in ground.tokens_of(phrase) if named is not None and one.end <= named.start]
    if len(title) < SHORTEST_TITLE or not is_role(title[0].text) or not title[-1].text.istitle():
        return False
    return all(one.text.istitle() or one.text in JOINING_TITLES for one in title)


def is_named_elsewhere(ground: Ground, phrase: Phrase) -> bool:
    """Whether the first word is a name that the article also has inside a sentence: "Amber"."""
    first = ground.tokens_of(phrase)[0]
    if first.text.lower() in ground.lower_words:
        return False
    names = ground.mentions.get(phrase.sentence, ())
    actor = next((one.actor for one in names if (one.start, one.end) == (first.start, first.end)), None)
    told = () if actor is None else ground.actor(actor).mentions
    return any(
        one.surface == first.text and one.start > ground.tokens(one.sentence)[0].start
        for one in told[:MOST_READ]
    )


def opens_joint_name(ground: Ground, phrase: Phrase) -> bool:
    """Whether "and" joins the first word to a name, and the verb tells that both are one."""
    line = ground.tokens(phrase.sentence)[phrase.first :]
    if not line[0].text[0].isupper() or [one.text for one in line[1:2]] != ["and"]:
        return False
    behind = next((k for k in range(2, len(line)) if line[k].tag != "NNP"), len(line))
    verb = next((one for one in line[behind:] if one.tag != "RB"), None)
    return behind > 2 and verb is not None and (verb.tag == "VBZ" or verb.text == "was")


def is_known_name(word: str) -> bool:
    """ "Riga", "Turkey", and not "Reading" or "Orange", which are words as well."""
    entry = entry_of(word)
    return entry is not None and (entry.kind is ActorKind.COUNTRY or not is_common_word(word.lower()))


def is_common_word(word: str) -> bool:
    """A word of the dictionary, or one of science: "septicemic"."""
    return bool(pos_of(word)) or word.endswith(SCIENTIFIC)


def with_capitals_of_names(ground: Ground, draft: QuestionDraft) -> QuestionDraft:
    """ "The boat Fair" as the article has it elsewhere, "the Boat fair": a capital of the second word alone
    is a slip.
    """
    stem = draft.stem
    for name, slip in names_of_events(ground):
        stem = slip.sub(name, stem)
    return draft if stem == draft.stem else replace(draft, stem=stem)


@once
def names_of_events(ground: Ground) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """The names of two words, with what they look like where only the second has its capital."""
    events = (one.name for one in ground.analysis.actors if one.kind is ActorKind.EVENT)
    pairs = ((name, name.split()) for name in sorted(events))
    return tuple(
        (name, re.compile(rf"\b{re.escape(f'{found[0].lower()} {found[1].capitalize()}')}\b"))
        for name, found in pairs
        if len(found) == 2 and found[0].istitle()
    )
