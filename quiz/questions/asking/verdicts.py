"""How somebody judges a thing: "How did Ann Lee describe the report?" for "said it was “fiction”".

The words asked for are quoted, or plain adjectives, so short that there is one way to give them.
"""

from collections.abc import Iterator
from dataclasses import replace

from briefing.analysis.results import Fact, Modality, Phrase
from briefing.analysis.wordlists import words
from quiz.questions.asking.prepositions import cut
from quiz.questions.candidates import Answer, AnswerType, Candidate
from quiz.questions.facts import askable
from quiz.questions.ground import Ground, phrases_behind
from quiz.questions.proposing import candidate_of
from quiz.questions.reported_words import saying_verb
from quiz.questions.wording.attribution import ARTICLE, speaker_name, unnamed_work
from quiz.questions.wording.resolving import Said, say
from quiz.questions.wording.stems import Stem, about_part, capitalised, squeezed
from quiz.questions.wording.subjects import say_subject, with_closing_mark
from quiz.questions.wording.verb_groups import DO_SUPPORT

LONGEST = 6
PLAIN = {"JJ", "JJR", "JJS", "RB", "RBS", "RBR", "CC"}
# Prepositions that go on with a quoted judgement: "“ripe” for reform".
COMPLETING = {"of", "for", "to", "with", "from", "than", "about", "against"}
# "Very vague" judges by one word.
DEGREES = {"extremely", "more", "most", "pretty", "quite", "rather", "really", "so", "too", "very"}
COPULAS = {"is", "are", "was", "were"}


def ask(ground: Ground) -> Iterator[Candidate]:
    for fact in askable(ground, with_speech=True):
        yield from ask_as(ground, fact)
        if fact.speaker is not None and fact.speaker.actor is not None and is_copula(ground, fact):
            yield from ask_copula(ground, fact)


def ask_as(ground: Ground, fact: Fact) -> Iterator[Candidate]:
    """ "How did the ministry describe the report?" for "rejected the report as “pure fiction”"."""
    if fact.verb not in words("verdict_verbs") or fact.is_passive or not fact.objects:
        return
    for phrase in phrases_behind(fact):
        judged = words_after_as(ground, phrase)
        if judged is None:
            continue
        asked = cut(ground, phrase, max(0, judged.first - 2 - phrase.first))
        parts = tuple(asked if one == phrase else one for one in fact.objects)
        told = replace(fact, objects=tuple(filter(None, parts)), adjuncts=())
        stem = about_part(ground, told, "How", None)
        if stem is not None and told.objects:
            stem = Stem(stem.text.replace(f" {fact.verb} ", " describe ", 1), stem.actors, stem.lost)
            yield verdict(ground, fact, stem, judged)


def words_after_as(ground: Ground, phrase: Phrase) -> Phrase | None:
    """The short quotation behind the last "as" of a phrase, without its marks."""
    tokens = ground.tokens_of(phrase)
    before = ground.tokens(phrase.sentence)[phrase.first - 1].text.lower()
    if before == "as" and tokens[0].tag == '"':
        return unquoted(ground, phrase, 0)
    places = [k for k, token in enumerate(tokens) if token.text.lower() == "as"]
    if not places or places[-1] + 3 >= len(tokens) or tokens[places[-1] + 1].tag != '"':
        return None
    return unquoted(ground, phrase, places[-1] + 1)


def unquoted(ground: Ground, phrase: Phrase, place: int) -> Phrase | None:
    """The words between the quotation mark at `place` and the one that ends the phrase."""
    tokens = ground.tokens_of(phrase)
    closing = next((k for k in range(place + 1, len(tokens)) if tokens[k].tag == '"'), None)
    if closing is None or any(token.text[0].isalnum() for token in tokens[closing:]):
        return None
    if goes_on(ground, phrase):
        return None
    while closing > place + 1 and tokens[closing - 1].text in ",.":
        closing -= 1
    if not 1 <= closing - place - 1 <= LONGEST:
        return None
    return ground.phrase(phrase.sentence, phrase.first + place + 1, phrase.first + closing)


def goes_on(ground: Ground, phrase: Phrase) -> bool:
    """ "“Ripe” for reform", "“a big” mistake": what stands behind the quotation belongs to the judgement."""
    after = ground.tokens(phrase.sentence)[phrase.last : phrase.last + 1]
    return bool(after) and (after[0].text.lower() in COMPLETING or after[0].tag.startswith("NN"))


def is_copula(ground: Ground, fact: Fact) -> bool:
    """ "Is", "was"; "appears (to be)"."""
    return ground.tokens_of(fact.action)[-1].text.lower() in COPULAS or fact.verb in ("appear", "seem")


def ask_copula(ground: Ground, fact: Fact) -> Iterator[Candidate]:
    """ "How did the ministry describe the report?" for "said that the report is false"."""
    is_of_oneself = fact.subject.actor is not None and fact.subject.actor == fact.speaker.actor
    if is_of_oneself or len(fact.objects) != 1 or fact.objects[0].first != fact.action.last:
        return
    judged = predicate(ground, fact.objects[0])
    source, subject = speaker_name(ground, fact), say_judged(ground, fact)
    if judged is None or subject is None or source in (ARTICLE, unnamed_work(fact.speaker)):
        return
    source = with_closing_mark(ground, fact.speaker, source)
    text = squeezed(f"How {did(ground, fact)} {source} describe {subject.text}?").replace(",?", "?")
    named = {*subject.actors} | ({fact.speaker.actor} - {None})
    is_bare = judged.first == fact.objects[0].first and is_one_word(ground, judged)
    doubts = ["one word of judgement"] if is_bare else []
    yield verdict(ground, fact, Stem(capitalised(text), tuple(sorted(named))), judged, *doubts)


def is_one_word(ground: Ground, judged: Phrase) -> bool:
    """ "False", "very vague"."""
    return sum(token.text.lower() not in DEGREES for token in ground.tokens_of(judged)) == 1


def say_judged(ground: Ground, fact: Fact) -> Said | None:
    """The subject in full, but "his staff" behind the speaker's name; "their staff" is that of many."""
    opening = ground.tokens_of(fact.subject)[0]
    is_owned = opening.tag == "PRP$" and opening.text.lower() != "their"
    own = say(ground, fact.subject, bound=fact.speaker.actor, is_subject=True) if is_owned else None
    return own or say_subject(ground, fact)


def predicate(ground: Ground, phrase: Phrase) -> Phrase | None:
    """The predicate as it may be typed: a whole short quotation, or adjectives that judge."""
    if phrase.text.startswith("to be "):
        phrase = ground.rest_of(phrase, 2)
    tokens = ground.tokens_of(phrase)
    if tokens[0].tag == '"':
        return unquoted(ground, phrase, 0)
    judges = [token for token in tokens if token.tag.startswith("JJ")]
    is_plain = all(token.tag in PLAIN for token in tokens) and len(tokens) <= LONGEST
    is_telling = judges and all(token.text.lower() in words("verdict_adjectives") for token in judges)
    return phrase if is_plain and is_telling else None


def did(ground: Ground, fact: Fact) -> str:
    """ "Did", "does" or "do", as one or many said or say it."""
    saying = saying_verb(ground, fact)
    return DO_SUPPORT.get(ground.tokens_of(saying.action)[0].tag, "did") if saying is not None else "did"


def verdict(ground: Ground, fact: Fact, stem: Stem, judged: Phrase, *doubts: str) -> Candidate:
    """Intensifying adverbs need not be typed."""
    tokens = ground.tokens_of(judged)
    rest = tokens[1:] if tokens[0].tag == "RB" and tokens[0].text.lower() not in ("not", "never") else ()
    accept = (ground.text(judged.sentence)[rest[0].start : judged.end],) if rest else ()
    answer = Answer(AnswerType.WORDS, judged.text, judged.start, judged.end, accept=accept)
    asked = replace(fact, modality=Modality.STATED)
    return replace(
        candidate_of(ground, asked, "verdict", stem, answer, None, *doubts), modality=fact.modality
    )
