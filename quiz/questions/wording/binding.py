"""Pronouns of things and crowds that may stay as they are: what they mean stands in their own clause.

A reference or a place among tokens in, yes or no out: "they" of a plural before it, "it" that means nothing.
"""

from briefing.analysis.results import Fact, Phrase, Reference, Token
from briefing.analysis.token_spans import token_at
from briefing.analysis.verb_groups import FINITE
from briefing.analysis.word_classes import word_class
from briefing.analysis.wordlists import words
from quiz.questions.ground import Ground, phrases_behind
from quiz.questions.things import head_of, is_human

PLURALS = {"they", "them", "their", "themselves"}
THINGS = PLURALS | {"it", "its", "itself"}
SUBJECTS = {"they"}
OWNERS = {"their", "themselves"}
JUDGING = {"make", "find", "consider", "deem", "think", "keep", "render", "believe"}
TIMES = word_class("spans_of_time") | {"time"}


def stays(ground: Ground, reference: Reference) -> bool:
    """Whether a pronoun that means no actor is understood from its own clause alone."""
    word = reference.surface.lower()
    if word == "it":
        return is_empty_it(ground, reference)
    return word in SUBJECTS | OWNERS and any(
        binds(ground, fact, reference) for fact in ground.facts.get(reference.sentence, ())
    )


def is_empty_it(ground: Ground, reference: Reference) -> bool:
    """ "It is hard to say", "makes it clear that", "when it comes to": nothing is meant."""
    tokens = ground.tokens(reference.sentence)
    place = token_at(tokens, reference.start)
    if place is None:
        return False
    before, after = tokens[place - 1 : place] if place else (), tokens[place + 1 :]
    if [token.lemma for token in after[:2]] == ["come", "to"] and before and before[0].tag in ("IN", "WRB"):
        return True
    if before and before[0].lemma in JUDGING:
        return is_judgement(after)
    verb = next((at for at, token in enumerate(after[:3]) if token.lemma == "be"), None)
    led = after[:verb] if verb is not None else ()
    is_copula = verb is not None and all(token.tag in ("MD", "RB") for token in led)
    return is_copula and is_judgement(after[verb + 1 :])


def is_judgement(tokens: tuple[Token, ...]) -> bool:
    """ "Very hard to", "clear that", "easy for": an adjective and what it judges."""
    adjectives = words("adjectives_of_empty_it")
    place = next((at for at, token in enumerate(tokens) if token.text.lower() in adjectives), len(tokens))
    judged = tokens[place + 1 : place + 2]
    is_plain = all(token.tag == "RB" for token in tokens[:place])
    return is_plain and bool(judged) and judged[0].text.lower() in ("to", "that", "for")


def binds(ground: Ground, fact: Fact, reference: Reference) -> bool:
    """Whether the plural subject of the fact owns or is the "they" behind its verb, and no other plural."""
    subject = fact.subject
    is_behind = any(one.start <= reference.start and reference.end <= one.end for one in phrases_behind(fact))
    if not is_behind or subject.end > reference.start or not is_crowd(ground, subject):
        return False
    word = reference.surface.lower()
    if word == "themselves":
        return True
    opening = subject.end if word in OWNERS else 0
    between = [
        token
        for token in ground.tokens(reference.sentence)
        if opening <= token.start < reference.start and not subject.start <= token.start < subject.end
    ]
    return not any(may_be_they(token) for token in between) and not has_other_people(ground, subject)


def is_crowd(ground: Ground, phrase: Phrase) -> bool:
    """ "The ministries", "staff on short contracts", "Lund and Berg": what "they" may mean."""
    tokens = ground.tokens_of(phrase)
    head = head_of(tokens)
    if head is None:
        return False
    is_joined = any(token.text.lower() == "and" for token in tokens) and not any(
        token.tag == "IN" for token in tokens
    )
    return head.tag in ("NNS", "NNPS") or head.text.lower() in words("collective_nouns") or is_joined


def may_be_they(token: Token) -> bool:
    """Whether "they" may mean the noun: a plural, but no span of time."""
    return token.tag in ("NNS", "NNPS") and token.lemma.lower() not in TIMES


def has_other_people(ground: Ground, subject: Phrase) -> bool:
    """Whether the sentence before speaks of people whom "they" could mean as well."""
    if subject.sentence == 1:
        return False
    own = {token.lemma.lower() for token in ground.tokens_of(subject)}
    before = ground.tokens(subject.sentence - 1)
    return any(
        token.text.lower() in ("they", "them", "their")
        or may_be_they(token)
        and is_human((token,))
        and token.lemma.lower() not in own
        for token in before
    )


def is_named_before(tokens: tuple[Token, ...], place: int) -> bool:
    """Whether a noun before "they" or "its" may be what it stands for.

    "It" must open a clause of its own behind another; "them" are people as a rule.
    """
    word = tokens[place].text.lower()
    heads = [
        noun
        for noun, after in zip(tokens[:place], tokens[1:], strict=False)
        if noun.tag.startswith("NN") and not after.tag.startswith("NN")
    ]
    fit = [noun for noun in heads if (noun.tag in ("NNS", "NNPS")) is (word in PLURALS)]
    if word == "them":
        return any(is_human((noun,)) for noun in fit)
    if word != "it":
        return bool(fit)
    opens_clause = tokens[place + 1 : place + 2] and tokens[place + 1].tag in FINITE
    return bool(fit and opens_clause) and any(one.tag in FINITE for one in tokens[:place])


def stands_for_nothing(tokens: tuple[Token, ...], place: int) -> bool:
    """ "There are concerns", "it is time to leave": the word only opens what follows it."""
    if tokens[place].tag == "EX":
        return True
    after = tokens[place + 1 : place + 3]
    is_judged = (
        len(after) == 2 and after[0].lemma == "be" and (after[1].tag == "JJ" or after[1].text == "time")
    )
    return is_judged and any(one.text.lower() in ("to", "that") for one in tokens[place + 3 :])
