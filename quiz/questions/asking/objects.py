"""Whom and what: "Which country did the envoy visit?", "What did Norway demand?"."""

from collections.abc import Iterator

from briefing.analysis.results import Fact, Phrase, Use
from briefing.analysis.wordlists import words
from quiz.questions.asking.facts import askable, candidate_of
from quiz.questions.candidates import Answer, AnswerType, Candidate
from quiz.questions.ground import Ground
from quiz.questions.options.actors import answer_for, secret_names
from quiz.questions.wording.question_words import object_word
from quiz.questions.wording.resolving import outermost, say
from quiz.questions.wording.stems import about_part

LONGEST_TYPED = 5
LONGEST_PHRASE = 14


def ask(ground: Ground) -> Iterator[Candidate]:
    for fact in askable(ground):
        for phrase in fact.objects:
            yield from ask_object(ground, fact, phrase)


def ask_object(ground: Ground, fact: Fact, phrase: Phrase) -> Iterator[Candidate]:
    tokens = ground.tokens_of(phrase)
    opening = tokens[0]
    actor = whole_actor(ground, phrase)
    if actor is not None and actor != fact.subject.actor and fact.verb != "be":
        word = object_word(ground, ground.actor(actor))
        stem = about_part(ground, fact, word, phrase, secret_names(ground, actor))
        if stem is not None:
            answer = answer_for(ground, actor, phrase.start, phrase.end, AnswerType.ACTOR)
            yield candidate_of(ground, fact, "object", stem, answer, phrase)
        return
    if opening.text.lower() == "to" and len(tokens) > 2:
        yield from ask_deed(ground, fact, phrase)
    elif is_plain_noun_phrase(ground, fact, phrase):
        yield from ask_thing(ground, fact, phrase)


def whole_actor(ground: Ground, phrase: Phrase) -> int | None:
    """The actor whose name is the whole phrase, but for "the"."""
    mentions = outermost(ground.mentions_within(phrase.sentence, phrase.start, phrase.end))
    if len(mentions) != 1 or mentions[0].use is Use.ATTRIBUTE:
        return None
    before = ground.text(phrase.sentence)[phrase.start : mentions[0].start].strip().lower()
    return mentions[0].actor if before in ("", "the") and mentions[0].end == phrase.end else None


def ask_deed(ground: Ground, fact: Fact, phrase: Phrase) -> Iterator[Candidate]:
    """ "What did the council decide to do?" for "decided to close the port"."""
    if fact.verb not in words("verbs_of_intent") or not 3 <= len(phrase.text.split()) <= LONGEST_PHRASE:
        return
    said = say(ground, phrase, bound=fact.subject.actor)
    stem = about_part(ground, fact, "What", phrase)
    if said is None or stem is None:
        return
    text = stem.text.removesuffix("?") + " to do?"
    answer = Answer(AnswerType.CLAUSE, said.text, phrase.start, phrase.end)
    yield candidate_of(ground, fact, "deed", type(stem)(text, stem.actors, stem.lost), answer, phrase, -0.05)


def is_plain_noun_phrase(ground: Ground, fact: Fact, phrase: Phrase) -> bool:
    """A thing worth asking for: a noun phrase of a full verb, short, and not itself a name or amount."""
    tokens = ground.tokens_of(phrase)
    if fact.verb in words("verbs_too_light") or not 1 <= len(phrase.text.split()) <= LONGEST_PHRASE:
        return False
    if (
        tokens[0].tag in ("IN", "TO", "WP", "WDT", "WRB", "VB", "VBG", "VBN", "RB", "PRP", "PRP$")
        or tokens[-1].tag == "IN"
    ):
        return False
    if not any(token.tag in ("NN", "NNS") for token in tokens):
        return False
    return not ground.quantities_within(phrase.sentence, tokens[0].start, tokens[-1].end)


def ask_thing(ground: Ground, fact: Fact, phrase: Phrase) -> Iterator[Candidate]:
    """ "What did Norway demand?" for "demanded an outright apology"."""
    said = say(ground, phrase, bound=fact.subject.actor)
    stem = about_part(ground, fact, "What", phrase)
    if said is None or stem is None:
        return
    accept = shorter_forms(ground, phrase) if len(said.text.split()) <= LONGEST_TYPED else ()
    answer = Answer(AnswerType.NOUN, said.text, phrase.start, phrase.end, accept=accept)
    yield candidate_of(ground, fact, "thing", stem, answer, phrase, -0.05)


def shorter_forms(ground: Ground, phrase: Phrase) -> tuple[str, ...]:
    """The phrase without its adjectives: "an outright apology" also counts as "apology"."""
    tokens = ground.tokens_of(phrase)
    nouns = [token for token in tokens if token.tag.startswith("NN")]
    if len(nouns) == len(tokens) or any(token.tag in ("IN", "CC", "POS") for token in tokens):
        return ()
    start = nouns[0].start
    return (ground.text(phrase.sentence)[start : tokens[-1].end],) if nouns[0] is not tokens[0] else ()
