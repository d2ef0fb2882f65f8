"""The thing deep in an object: behind its preposition, or behind its infinitive or gerund.

"What did the council decide to close?" for "decided to close the port", "What is the base vital to stopping?"
for "vital to stopping theft", "What did she die from?" for "died from blood poisoning".
"""

from collections.abc import Iterator
from dataclasses import replace

from briefing.analysis.noun_phrases import base_end, phrase_end
from briefing.analysis.results import Adjunct, Fact, Phrase, Token
from briefing.analysis.wordlists import row_set, words
from quiz.questions.asking.objects import noun_answer
from quiz.questions.candidates import Candidate
from quiz.questions.facts import askable
from quiz.questions.ground import Ground
from quiz.questions.proposing import candidate_of
from quiz.questions.things import head_of, is_empty, is_human, nouns_for_bodies
from quiz.questions.whole_things import fair_forms, is_torn, is_whole_thing
from quiz.questions.wording.resolving import say
from quiz.questions.wording.stems import Stem, about_part

LONGEST = 9
LONGEST_LEAD = 4
LEADS = {"JJ", "RB", "VBN", "IN", "TO", "VB", "VBG", "RBR", "RBS"}
STRANDED = {"from", "of", "with", "to", "for", "on", "about", "into", "against", "over"}
# "For children", "for old ships".
USERS = {"NNS", "JJ"}
# What ended with a draw: how it ended.
ENDING = {"conclude", "end", "finish"}
# Where somebody goes is no "what".
MOVING = {"come", "go", "move"}
# Prepositions with which a verb tells of what, and not where to.
WANTED = {"of", "with", "for"}


def ask(ground: Ground) -> Iterator[Candidate]:
    for fact in askable(ground):
        for phrase in askable_parts(ground, fact) if fact.is_main or fact.speaker is not None else ():
            inner = inner_thing(ground, phrase)
            if inner is not None and is_worth_asking(ground, fact, phrase, inner):
                yield from ask_inner(ground, fact, phrase, inner)


def askable_parts(ground: Ground, fact: Fact) -> Iterator[Phrase]:
    """The objects, and what stands behind the preposition that the verb wants: "charged Vik with theft"."""
    yield from fact.objects
    for _, phrase in fact.adjuncts:
        if is_wanted(ground, fact, phrase):
            yield phrase


def is_wanted(ground: Ground, fact: Fact, phrase: Phrase) -> bool:
    """Whether the phrase behind a preposition belongs to the verb, as in "provided Tarn with tents"."""
    opening = ground.tokens_of(phrase)[0].text.lower()
    return opening in WANTED and (fact.verb, opening) in row_set("verb_prepositions")


def inner_thing(ground: Ground, phrase: Phrase) -> Phrase | None:
    """The noun phrase behind "to close", "vital to preventing" or "from"; None where there is none."""
    tokens = ground.tokens_of(phrase)
    place = lead_length(tokens)
    if not place or closes_preposition(ground, phrase):
        return None
    opens_quotation = tokens[place].tag == '"'
    end = len(tokens) if opens_quotation else phrase_end(tokens, place, len(tokens))
    end = with_users(tokens, end)
    if end <= place or end < len(tokens) and not may_follow(*tokens[end : end + 2]):
        return None
    if tokens[place - 1].tag == "VBG" and [one.tag for one in tokens[end : end + 2]] == ["TO", "VB"]:
        # "For paying mills to close": the mills are to close.
        return None
    if opens_quotation:
        place, end = place + 1, end - (tokens[-1].tag == '"')
    if end <= place or any(token.tag == '"' for token in tokens[place:end]):
        return None
    return ground.phrase(phrase.sentence, phrase.first + place, phrase.first + end)


def closes_preposition(ground: Ground, phrase: Phrase) -> bool:
    """ "In addition [to selling nets]", "with regard [to the nets]": a preposition of three words is cut."""
    before = ground.tokens(phrase.sentence)[max(0, phrase.first - 2) : phrase.first]
    return [token.tag for token in before] == ["IN", "NN"]


def lead_length(tokens: tuple[Token, ...]) -> int:
    """How many tokens stand before the thing: a preposition or verb is the last of them; 0 for none."""
    place = 0
    while place < min(len(tokens) - 1, LONGEST_LEAD + 1) and tokens[place].tag in LEADS:
        place += 1
    while place and tokens[place - 1].tag in ("JJ", "VBN", "RB", "RBR", "RBS"):
        place -= 1
    if not 1 <= place <= LONGEST_LEAD:
        return 0
    last = tokens[place - 1]
    is_verb = last.tag in ("VB", "VBG") and place > 1 and tokens[place - 2].tag in ("TO", "IN")
    is_light = last.lemma.lower() in words("verbs_too_light", "verbs_not_asked")
    return place if is_verb and not is_light or place == 1 and last.text.lower() in STRANDED else 0


def with_users(tokens: tuple[Token, ...], end: int) -> int:
    """Where "for children" ends behind "(to close) a school": it is theirs, closed for whomever.

    "For a year", "for $4m" tell how long and for how much.
    """
    if not 0 < end < len(tokens) - 1 or tokens[end].text.lower() != "for" or tokens[end - 1].tag == '"':
        return end
    users = tokens[end + 1 : base_end(tokens, end + 1, len(tokens))]
    return end + 1 + len(users) if users and all(one.tag in USERS for one in users) else end


def may_follow(token: Token, *behind: Token) -> bool:
    """Whether the thing is whole before the token, so that what follows may stay in the stem."""
    if behind and is_way(token, behind[0]):
        return True
    return token.tag in ("IN", "TO", ",") and token.text.lower() not in ("by", "of", "that", "than", "as")


def is_worth_asking(ground: Ground, fact: Fact, phrase: Phrase, inner: Phrase) -> bool:
    """A thing in common words, of some substance; names, dates and amounts are asked by other rules.

    In the place of one word, "tensions", others fit as well, unless somebody is quoted with it.
    """
    tokens = ground.tokens_of(inner)
    nouns = [token for token in tokens if token.tag in ("NN", "NNS")]
    number, start, end = inner.sentence, inner.start, inner.end
    is_name = any(
        mention.end == end and mention.start <= tokens[-1].start
        for mention in ground.mentions_within(number, start, end)
    )
    is_counted = ground.quantities_within(number, start, end) or ground.dates_within(number, start, end)
    is_quoted = inner.first > 0 and ground.tokens(number)[inner.first - 1].tag == '"'
    is_full = (len(tokens) > 1 or is_quoted) and not is_empty(tokens) and not is_human(tokens)
    leads = ground.tokens(number)[phrase.first : inner.first]
    is_behind = phrase.first == fact.action.last and not fact.is_passive or is_wanted(ground, fact, phrase)
    if len(leads) == 1 and (not is_behind or inner.end != phrase.end):
        return False
    is_light = fact.verb in words("verbs_not_asked") or fact.verb in MOVING
    is_light = is_light or is_whom(ground, inner)
    is_light = is_light or len(leads) == 1 and fact.verb in words("verbs_too_light")
    return bool(nouns) and is_full and not (is_name or is_counted or is_light) and len(tokens) <= LONGEST


def is_whom(ground: Ground, inner: Phrase) -> bool:
    """ "(Teams up with) Tarnish firms": with whom, and not with what."""
    before = ground.tokens(inner.sentence)[inner.first - 1].text.lower()
    head = head_of(ground.tokens_of(inner))
    return before == "with" and head is not None and head.lemma.lower() in nouns_for_bodies()


def ask_inner(ground: Ground, fact: Fact, phrase: Phrase, inner: Phrase) -> Iterator[Candidate]:
    said = say(ground, inner, bound=fact.subject.actor)
    stem = stem_of(ground, fact, phrase, inner)
    if said is None or stem is None or is_cut(ground, inner, stem.text):
        return
    answer = noun_answer(ground, inner, said)
    is_told = is_whole_thing(ground, inner) and not is_torn(ground, inner, fact.verb)
    if is_told:
        answer = replace(answer, accept=fair_forms(ground, inner))
    yield candidate_of(ground, fact, "inner told" if is_told else "inner", stem, answer, phrase)


def stem_of(ground: Ground, fact: Fact, phrase: Phrase, inner: Phrase) -> Stem | None:
    """ "What did she die from?"; for "charged Vik in May with theft" it is "With what did they …?".

    For "ended with a draw" it is "How did it end?".
    """
    if fact.verb in ENDING and phrase.first == fact.action.last and ends_with(ground, phrase, inner):
        return about_part(ground, fact, "How", phrase)
    if inner.first == phrase.first + 1 and phrase.first != fact.action.last:
        return about_part(ground, fact, f"{ground.tokens_of(phrase)[0].text.capitalize()} what", phrase)
    return about_part(ground, split(ground, fact, phrase, inner), "What", inner)


def ends_with(ground: Ground, phrase: Phrase, inner: Phrase) -> bool:
    """Whether the phrase is but "with" and the thing."""
    is_whole = (inner.first, inner.last) == (phrase.first + 1, phrase.last)
    return is_whole and ground.tokens_of(phrase)[0].text.lower() == "with"


def is_cut(ground: Ground, inner: Phrase, stem: str) -> bool:
    """ "What was the port told to hang?" of "told to hang flags on its cranes": the place completes it.

    Nor does "determined with high confidence that he lied" tell what was determined with it. "Decided to
    sell old nets, ropes and boats" is cut in its list.
    """
    line = [one for one in ground.tokens(inner.sentence)[inner.last : inner.last + 4] if one.tag != '"']
    after = line[:1]
    is_list = [one.text for one in line[::2]] in ([",", "and"], [",", "or"]) and line[1].tag in ("NN", "NNS")
    if is_list or after and after[0].text.lower() == "that":
        return True
    is_led = bool(after) and after[0].tag in ("IN", "TO") and not stem.endswith(f" {after[0].text}?")
    return is_led and f" {after[0].text} " not in stem


def parted(ground: Ground, rest: Phrase) -> tuple[Phrase, ...]:
    """ "In Riga | by blocking its port": where it was done, and how."""
    tokens = ground.tokens_of(rest)
    way = next((k for k in range(1, len(tokens) - 1) if is_way(*tokens[k : k + 2])), 0)
    return (ground.start_of(rest, way), ground.rest_of(rest, way)) if way else (rest,)


def is_way(token: Token, behind: Token) -> bool:
    """ "By blocking the port" tells how it was done, "by Norway" belongs to the thing."""
    return token.text.lower() == "by" and behind.tag == "VBG"


def split(ground: Ground, fact: Fact, phrase: Phrase, inner: Phrase) -> Fact:
    """The fact with the phrase in parts: what leads to the thing, the thing itself, and what follows it."""
    tokens = ground.tokens(phrase.sentence)
    before = ground.phrase(phrase.sentence, phrase.first, inner.first - (tokens[inner.first - 1].tag == '"'))
    adjuncts = fact.adjuncts
    if inner.last < phrase.last and tokens[inner.last].tag != '"':
        rest = parted(ground, ground.phrase(phrase.sentence, inner.last, phrase.last))
        adjuncts = (*adjuncts, *((Adjunct.MANNER, part) for part in rest))
    objects = tuple(part for one in fact.objects for part in ((before, inner) if one == phrase else (one,)))
    return replace(fact, objects=objects, adjuncts=adjuncts)
