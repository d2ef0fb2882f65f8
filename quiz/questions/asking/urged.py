"""Who was brought to do something: "Which country was urged by Tarn to close its port?".

Reads a verb of urging, the actor behind it and the infinitive that tells what that one was to do: "Tarn urged
Norway to close its port", "the fire prompted the mayor, Ann Lee, to resign".
"""

from collections.abc import Iterator

from briefing.analysis.lexicon import inflect
from briefing.analysis.results import ActorKind, Fact, Mention, Modality, Phrase, Token, Use
from briefing.analysis.verb_groups import FINITE
from briefing.analysis.wordlists import words
from quiz.questions.actor_names import answer_for, is_given_away
from quiz.questions.asking.objects import is_listed
from quiz.questions.asking.stated import is_sure
from quiz.questions.candidates import AnswerType, Candidate
from quiz.questions.drafts import LONGEST_STEM
from quiz.questions.facts import askable
from quiz.questions.ground import Ground
from quiz.questions.proposing import sentence_candidate
from quiz.questions.wording.question_words import subject_word
from quiz.questions.wording.resolving import Said, outermost, say
from quiz.questions.wording.stems import Stem, capitalised, squeezed
from quiz.questions.wording.subjects import say_subject

ASKED = {ActorKind.PERSON, ActorKind.COUNTRY, ActorKind.ORGANISATION}
TOLD_TAGS = {"VBD", "VBN", "VBZ", "VBP"}
# Before "urged" these make it no deed that was done, or one of somebody else's.
NOT_DONE = {"be", "not", "never", "n't", "would", "could", "may", "might", "will", "can", "should", "must"}
OF_FEW = (["few"], ["Few"])
# Whoever was prompted to do it did it; who was asked to may not have.
DRIVING = {"cause", "compel", "drive", "force", "induce", "lead", "prompt"}
# "Led by a quarrel to sue" reads ill.
DONE_AT_ONCE = {"lead"}
# "Norway allowed Iceland to use its port": whose port it is nothing tells but the verb.
PERMITTING = {"allow", "authorise", "authorize", "let", "permit"}
OF_EITHER = {"her", "his", "its", "their"}
REACH = 12
LEAST_WORDS = 4
# A comma behind the infinitive ends it only before what tells of another thing.
CLOSING_TAGS = ("VBG", "WDT", "WP", "WRB", "IN", "CC")
STOPS = {";", ":", "(", ")", '"', "–", "—", "--"}


def ask(ground: Ground) -> Iterator[Candidate]:
    for number in sorted(set(ground.section_of) - ground.repeated):
        if ground.sentence(number).is_quoted:
            continue
        for place, token in enumerate(ground.tokens(number)):
            if token.tag in TOLD_TAGS and token.lemma.lower() in words("verbs_of_urging"):
                yield from ask_urged(ground, number, place)


def ask_urged(ground: Ground, number: int, place: int) -> Iterator[Candidate]:
    """The question on the verb at token `place`, where somebody and an infinitive follow it."""
    tokens = ground.tokens(number)
    start = next((k for k in range(place + 1, len(tokens) - 1) if tokens[k].tag == "TO"), 0)
    who = urged_one(ground, number, place, start)
    deed = infinitive(ground, number, start) if who is not None else None
    if deed is None or is_undone(tokens, place) or is_denied(ground, number, place):
        return
    said = say(ground, deed, bound=who.actor, dated=True)
    urger = said_urger(ground, number, place)
    if said is None or urger is None:
        return
    word = subject_word(ground, ground.actor(who.actor))
    verb = tokens[place].lemma.lower()
    is_of_either = verb in PERMITTING and not OF_EITHER.isdisjoint(said.text.split())
    is_done = not urger.text or verb in DONE_AT_ONCE
    told = deed_done(tokens, place, start, said) if is_done else ""
    told = told or deed_urged(tokens[place], urger, said)
    text = capitalised(squeezed(f"{word} {told}").rstrip(" ,.")) + "?"
    is_fair = len(text.split()) <= LONGEST_STEM and not is_given_away(ground, who.actor, text)
    if is_fair and word != "Which place" and not is_of_either:
        stem = Stem(text, tuple(sorted({*said.actors, *urger.actors})))
        answer = answer_for(ground, who.actor, who.start, who.end, AnswerType.ACTOR)
        yield sentence_candidate(ground, number, "urged", stem, answer)


def deed_urged(verb: Token, urger: Said, said: Said) -> str:
    """ "Was urged by the council to close its port"."""
    by = f" by {urger.text}" if urger.text else ""
    return f"was {inflect(verb.lemma.lower(), 'VBN')}{by} {said.text}"


def deed_done(tokens: tuple[Token, ...], place: int, start: int, said: Said) -> str:
    """ "Skipped the boat fair" for "led the mayor to skip the boat fair", where nobody is said to."""
    done = inflect(tokens[start + 1].lemma.lower(), "VBD")
    opening = f"to {tokens[start + 1].text} "
    is_driven = tokens[place].lemma.lower() in DRIVING and said.text.startswith(opening)
    return f"{done} {said.text.removeprefix(opening)}" if is_driven and done else ""


def is_undone(tokens: tuple[Token, ...], place: int) -> bool:
    """ "Did not urge", "would force", "was urged"."""
    before = {one.lemma.lower() for one in tokens[max(0, place - 3) : place]}
    return not before.isdisjoint(NOT_DONE)


def is_denied(ground: Ground, number: int, place: int) -> bool:
    """ "Nobody ever urged Norway", "few in Riga urged Norway", "crews denied that Tarn urged Norway"."""
    facts = ground.facts.get(number, ())
    own = next((one for one in facts if is_verb_of(one, number, place)), None)
    above = [one for one in facts if one is not own and one.action.first < place]
    led = own or max(above, key=lambda one: one.action.first, default=None)
    is_of_few = led is not None and led.subject.text.split()[:1] in OF_FEW
    is_not_held = any(one.verb in words("verbs_not_vouching") for one in above)
    return is_not_held or is_of_few or led is not None and led.is_negated


def urged_one(ground: Ground, number: int, place: int, start: int) -> Mention | None:
    """The actor whose name closes the words before "to": "the mayor, Ann Lee, to", no "crews of Tarn to"."""
    tokens = ground.tokens(number)
    if not place < start <= place + REACH:
        return None
    last = start - (tokens[start - 1].text == ",")
    between = tokens[place + 1 : last]
    inside = (
        outermost(ground.mentions_within(number, tokens[place].end, tokens[last - 1].end)) if between else []
    )
    who = inside[-1] if inside and inside[-1].end == between[-1].end else None
    is_inner = who is not None and any(one.tag == "IN" and one.end == who.start - 1 for one in between)
    if who is None or is_inner or who.use is Use.ATTRIBUTE or ground.actor(who.actor).kind not in ASKED:
        return None
    is_plain = all(one.tag.startswith(("DT", "NN", "JJ", "POS", "PRP$", ",", "IN")) for one in between)
    is_apposed = sum(one.text == "," for one in between) == (last != start)
    is_one = is_plain and is_apposed and not is_listed(ground, number, who.end, who.actor)
    return who if is_one else None


def infinitive(ground: Ground, number: int, start: int) -> Phrase | None:
    """ "To close its port", up to where its clause ends; None where that cannot be told."""
    tokens = ground.tokens(number)
    last = next((k for k in range(start, len(tokens)) if ends_deed(tokens, k)), len(tokens))
    behind = tokens[last + 1 : last + 2]
    goes_on = bool(behind) and not behind[0].tag.startswith(CLOSING_TAGS)
    is_cut = last < len(tokens) and tokens[last].text == "," and goes_on
    if is_cut or last - start < LEAST_WORDS or tokens[start + 1].tag not in ("VB", "RB"):
        return None
    return ground.phrase(number, start, last)


def ends_deed(tokens: tuple[Token, ...], place: int) -> bool:
    """At a mark, the end, or the "and" of a second deed: "told Norway to pay [and fined it]"."""
    one, *behind = tokens[place : place + 2]
    is_joined = one.tag == "CC" and bool(behind) and behind[0].tag in FINITE
    return not behind or is_joined or one.text in STOPS or one.text == ","


def said_urger(ground: Ground, number: int, place: int) -> Said | None:
    """Who or what urged, as a subject is said; nothing where the verb is the second of its subject; None
    where it cannot be said, or is not said outright.
    """
    fact = next((one for one in askable(ground) if is_verb_of(one, number, place)), None)
    if fact is None:
        return Said("") if is_sure(ground, number) else None
    return say_subject(ground, fact) if fact.modality is Modality.STATED else None


def is_verb_of(fact: Fact, number: int, place: int) -> bool:
    return fact.sentence == number and fact.action.first <= place < fact.action.last
