"""Which of several kinds does it, and who or which named thing does it behind "by".

"Which kind of plague causes swelling in the lymph nodes?" for "bubonic plague causes …"; "Which fungus
carries barley rot?" for "is carried by the fungus Keldia marlo". Things without a name are not asked for.
"""

from collections.abc import Iterator
from dataclasses import replace

from briefing.analysis.lexicon import inflect
from briefing.analysis.results import ActorKind, Fact, Phrase, Token
from briefing.analysis.verb_groups import FINITE
from briefing.analysis.wordlists import words
from quiz.questions.actor_names import answer_for
from quiz.questions.asking.objects import whole_actor
from quiz.questions.candidates import Answer, AnswerType, Candidate
from quiz.questions.facts import askable
from quiz.questions.ground import Ground
from quiz.questions.kindred import kindred_terms
from quiz.questions.proposing import candidate_of
from quiz.questions.things import head_of, is_human, nouns_for_people
from quiz.questions.whole_things import fair_forms, is_whole_thing
from quiz.questions.wording import verb_groups
from quiz.questions.wording.attribution import attributed
from quiz.questions.wording.capitals import as_inside
from quiz.questions.wording.question_words import subject_word
from quiz.questions.wording.resolving import say
from quiz.questions.wording.stems import Stem, about_subject, capitalised, squeezed
from quiz.questions.wording.subjects import say_subject
from quiz.questions.wording.tails import texts, told_tail
from quiz.questions.wording.verbs_told import verb_tokens

LONGEST_TERM = 4
# Of two kinds the other is known to be wrong.
FEWEST_KINDRED = 2
PARTICLE_TAGS = ("RP", "RB", "IN")
NOUN_TAGS = ("NN", "JJ", "VBG", "VBN", "HYPH", "DT", "POS")


def ask(ground: Ground) -> Iterator[Candidate]:
    for fact in askable(ground):
        yield from ask_subject(ground, fact)
        if fact.is_passive:
            yield from ask_agent(ground, fact)


def ask_subject(ground: Ground, fact: Fact) -> Iterator[Candidate]:
    """ "Which kind of plague causes swelling in the lymph nodes?", where the article tells of several."""
    subject = fact.subject
    if subject.actor is not None or not is_term(ground, subject) or may_harm(ground, fact):
        return
    if len(kindred_terms(ground, subject.text)) < FEWEST_KINDRED:
        return
    if fact.verb in words("verbs_too_light") and fact.verb != "be":
        return
    said = say(ground, subject, is_subject=True)
    if said is None or verb_groups.is_plural(ground.tokens_of(fact.action)):
        return
    text = as_inside(ground, subject, said.text)
    stem = about_subject(ground, fact, f"Which kind of {text.split()[-1]}", None, frozenset({said.text}))
    if stem is not None:
        accept = fair_forms(ground, subject) if is_whole_thing(ground, subject) else ()
        answer = Answer(AnswerType.NOUN, text, subject.start, subject.end, accept=accept)
        is_story = ground.tokens_of(subject)[0].tag in ("DT", "PRP$")
        doubts = ["thing of the story"] if is_story else []
        yield candidate_of(ground, fact, "kind", stem, answer, subject, *doubts)


def may_harm(ground: Ground, fact: Fact) -> bool:
    """ "Wet plague can kill if it is not treated": and so may each of its kinds."""
    is_possible = ground.tokens_of(fact.action)[0].tag == "MD"
    return is_possible and fact.verb in words("verbs_of_harm")


def is_term(ground: Ground, phrase: Phrase) -> bool:
    """A short noun phrase of common words: "bubonic plague", "a lack of rain" is too long already."""
    tokens = ground.tokens_of(phrase)
    is_short = 1 <= len(tokens) <= LONGEST_TERM
    if not is_short or not all(token.tag.startswith(NOUN_TAGS) for token in tokens):
        return False
    if (
        tokens[-1].tag != "NN"
        or may_be_human(tokens[-1])
        or tokens[0].text.lower() in ("this", "that", "these", "those")
    ):
        return False
    return not ground.mentions_within(phrase.sentence, phrase.start, phrase.end)


def may_be_human(token: Token) -> bool:
    """Whether the noun is for people, or may be by its ending: nobody asks for them with "what"."""
    noun = token.text.lower()
    return noun in nouns_for_people() or noun in words("vague_subjects") or noun.endswith(("er", "ist"))


def ask_agent(ground: Ground, fact: Fact) -> Iterator[Candidate]:
    """ "Who carried the nets from barns to boats?" for "were carried from barns to boats by Danish clerks".

    "Was killed as crews shot whales by the thousands": "by" belongs to the second clause.
    """
    for _, phrase in fact.adjuncts:
        tokens = ground.tokens_of(phrase)
        if len(tokens) < 2 or tokens[0].text.lower() != "by" or tokens[1].tag == "VBG":
            continue
        between = [other for _, other in fact.adjuncts if fact.action.last <= other.first < phrase.first]
        if any(other.text.lower().startswith(("of ", "since ", "by ")) for other in between):
            continue
        line = ground.tokens(fact.sentence)
        if is_deed(line[phrase.first - 1]) or is_done_to_other(ground, fact, phrase):
            continue
        if any(token.tag in FINITE for token in line[fact.action.last : phrase.first]):
            continue
        yield from ask_doer(ground, fact, phrase, ground.rest_of(phrase, 1))


def is_deed(token: Token) -> bool:
    """ "Accustomed to mistreatment by police": behind a noun for a deed, "by" tells who does that."""
    noun = token.lemma.lower()
    is_made_so = token.tag.startswith("NN") and noun.endswith(("ment", "tion", "sion"))
    return is_made_so or noun in words("happening_nouns")


def is_done_to_other(ground: Ground, fact: Fact, phrase: Phrase) -> bool:
    """ "Drugs are sent to “ports hit” by the storm": behind another participle, "by" tells who did that."""
    between = ground.tokens(fact.sentence)[fact.action.last : phrase.first]
    words_between = [token for token in between if token.text.isalpha()]
    return bool(words_between) and words_between[-1].tag == "VBN"


def ask_doer(ground: Ground, fact: Fact, phrase: Phrase, inner: Phrase) -> Iterator[Candidate]:
    """ "Which fungus carries barley rot?"; not what does, where mice or a storm do."""
    verb = active(verb_tokens(ground, fact))
    subject = say_subject(ground, fact)
    said = say(ground, inner)
    if verb is None or subject is None or said is None or len(said.text.split()) > LONGEST_TERM + 2:
        return
    actor = whole_actor(ground, inner)
    word = asked_word(ground, inner, actor)
    others = tuple((kind, other) for kind, other in fact.adjuncts if other != phrase)
    tail = told_tail(ground, replace(fact, adjuncts=others), None, None, frozenset({said.text}))
    if tail is None:
        return
    noun, name = noun_and_name(ground, inner) if actor is None else ("", inner)
    if actor is None and not noun and word == "What":
        return
    word = f"Which {noun}" if noun else word
    text = squeezed(" ".join([word, verb, subject.text, *texts(tail)])).rstrip(" ,")
    if actor is None:
        answer = Answer(AnswerType.NOUN, name.text if noun else said.text, name.start, name.end)
    else:
        answer = answer_for(ground, actor, inner.start, inner.end, AnswerType.ACTOR)
    if actor is None and is_named_behind(ground, inner):
        return
    stem = Stem(capitalised(attributed(ground, fact, text)) + "?", subject.actors, tail.lost)
    yield candidate_of(ground, fact, "named agent" if noun else "agent", stem, answer, phrase)


def is_named_behind(ground: Ground, doer: Phrase) -> bool:
    """ "A clerk" of "by a clerk, Ann Lee": she has a name, which would be the answer."""
    line = ground.tokens(doer.sentence)
    behind = line[doer.last + 1 : doer.last + 2]
    starts = {one.start for one in ground.mentions.get(doer.sentence, ())}
    return bool(behind) and line[doer.last].text == "," and behind[0].start in starts


def asked_word(ground: Ground, doer: Phrase, actor: int | None) -> str:
    """ "Which agency", and "who" of a person under a title or told by a calling; else "what"."""
    if actor is not None:
        return subject_word(ground, ground.actor(actor))
    tokens = ground.tokens_of(doer)
    head = head_of(tokens)
    named = ground.mentions_within(doer.sentence, doer.start, doer.end)
    people = [one for one in named if ground.actor(one.actor).kind is ActorKind.PERSON]
    is_person = head is not None and any(one.start <= head.start < one.end for one in people)
    return "Who" if is_person or is_human(tokens) else "What"


def noun_and_name(ground: Ground, phrase: Phrase) -> tuple[str, Phrase]:
    """ "The bacterium Yersinia pestis" as noun and name; no noun where the phrase is not made so."""
    tokens = ground.tokens_of(phrase)
    is_named = len(tokens) > 2 and tokens[0].text.lower() == "the" and tokens[2].text[0].isupper()
    if not is_named or tokens[1].tag != "NN" or not all(t.text.isalpha() for t in tokens):
        return "", phrase
    return tokens[1].text, ground.rest_of(phrase, 2)


def active(group: tuple[Token, ...]) -> str | None:
    """The passive verb group turned active, for a singular doer: "is caused" -> "causes".

    A particle stays behind it: "has been carried out" -> "has carried out".
    """
    tokens = verb_groups.spoken(group)
    if len(tokens) > 2 and tokens[-2].tag == "VBN" and tokens[-1].tag in PARTICLE_TAGS:
        verb = active(tuple(tokens[:-1]))
        return verb and f"{verb} {tokens[-1].text}"
    if len(tokens) < 2 or verb_groups.is_negated(tokens) or tokens[-1].tag != "VBN":
        return None
    first, base = tokens[0].text.lower(), tokens[-1].lemma.lower()
    if len(tokens) == 2 and first in ("is", "are"):
        return inflect(base, "VBZ")
    if len(tokens) == 2 and first in ("was", "were"):
        return inflect(base, "VBD")
    if len(tokens) == 3 and tokens[1].text.lower() == "be":
        return f"{first} {base}"
    if len(tokens) == 3 and first in ("has", "have", "had") and tokens[1].text.lower() == "been":
        return f"{'had' if first == 'had' else 'has'} {tokens[-1].text}"
    return None
