"""Views that more than one holds: who believes it is asked where nobody else speaks of the same."""

import re
from collections.abc import Iterator
from itertools import pairwise, takewhile

from briefing.analysis.results import Fact, Phrase, Token
from briefing.analysis.wordlists import words
from quiz.questions.candidates import Candidate
from quiz.questions.clauses_of_saying import speakers_in
from quiz.questions.doubles import is_told_apart
from quiz.questions.ground import Ground, content_lemmas
from quiz.questions.plain import plain
from quiz.questions.speakers import person, quoted_speaker, speaker_of

# A statement has one who made it; a view may be held by all.
HOLDING = re.compile(r"(?:Who|Which [\w ]+) (?:argue|believe|fear|feel|felt|think|thought|worr)\w* that\b")
MOST_COMPARED = 40
# "Cited the fact that … as an example of the harm": the end goes with the citing, and not with what is cited.
AS_EXAMPLE = re.compile(
    r" as (?:an? |the )?(?:\w+ )?(?:evidence|example|illustration|instance|proof|sign) (?:of|that)\b"
)
CITING = {
    "cite", "describe", "give", "hold", "name", "offer", "present", "quote", "regard", "see", "take",
    "use",
}  # fmt: skip
# "Who said that the claims are plainly false?": nothing but a verdict.
VERDICT = re.compile(r"\b(?:is|are|was|were) (?:\w+ly )?(\w+)\?$")


def view_of_another(ground: Ground, candidate: Candidate) -> str:
    """ "Who believes that felling old trees harms Marlo?", where another speaks of felling trees."""
    if (
        candidate.rule != "report"
        or HOLDING.match(candidate.stem) is None
        or is_told_apart(ground, candidate)
    ):
        return ""
    for told in sorted(deeds_in(ground.tokens(candidate.sentence))):
        numbers = ground.sentences_with_lemma.get(told[0], ())
        for number in ground.nearest(numbers, candidate.sentence, MOST_COMPARED):
            is_same = number != candidate.sentence and told in deeds_in(ground.tokens(number))
            if is_same and others_speak(ground, number, candidate.answer.index):
                return f"sentence {number} tells what another says of it"
    return ""


def verdict_of_another(ground: Ground, candidate: Candidate) -> str:
    """ "Who said that the claims are false?", where another calls a claim false, too."""
    found = VERDICT.search(candidate.stem) if candidate.rule == "report" else None
    verdict = found.group(1).lower() if found is not None else ""
    if verdict not in words("verdict_adjectives") or is_told_apart(ground, candidate):
        return ""
    numbers = ground.sentences_with_lemma.get(verdict, ())
    near = ground.nearest(numbers, candidate.sentence, MOST_COMPARED)
    others = (one for one in near if one != candidate.sentence)
    other = next((one for one in others if others_speak(ground, one, candidate.answer.index)), None)
    return f"sentence {other} tells who else calls something {verdict}" if other is not None else ""


def verdict_told_otherwise(ground: Ground, candidate: Candidate) -> str:
    """ "How did Lee describe the port?": where she calls it “safe” and, elsewhere, “a good port”."""
    fact = candidate.fact
    if candidate.rule != "verdict" or fact is None:
        return ""
    speaker, judged = speaker_of(ground, fact), [*things_in(ground, fact.subject)][-1:]
    for other in (one for facts in ground.facts.values() for one in facts if one.sentence != fact.sentence):
        is_same = not set(judged).isdisjoint(things_in(ground, other.subject))
        if not is_same or not judging(ground, other) - set(plain(candidate.answer.text).split()):
            continue
        teller = other.speaker or quoted_speaker(ground, other.sentence)
        if speaker is not None and teller is not None and teller.actor == speaker.actor:
            return f"sentence {other.sentence} tells how else the speaker judges it"
    return ""


def example_of_another(ground: Ground, candidate: Candidate) -> str:
    """ "How many crews trust salt as proof of the harm?" of "Lee cited the fact that … as proof of …"."""
    fact = candidate.fact
    if fact is None or AS_EXAMPLE.search(candidate.stem) is None:
        return ""
    before = ground.tokens(fact.sentence)[: fact.subject.first]
    is_led = any(one.text.lower() == "that" for one in before[-1:])
    is_cited = is_led and any(one.tag.startswith("VB") and one.lemma.lower() in CITING for one in before)
    return "the example is that of somebody who cites it" if is_cited else ""


def things_in(ground: Ground, phrase: Phrase) -> Iterator[int | str]:
    """The actors and the nouns that the words name up to a preposition, the nouns of names left out."""
    named = ground.mentions_within(phrase.sentence, phrase.start, phrase.end)
    for token in takewhile(lambda token: token.tag != "IN", ground.tokens_of(phrase)):
        actor = next((one.actor for one in named if one.start <= token.start < one.end), None)
        if actor is not None or token.tag in ("NN", "NNS"):
            yield token.lemma.lower() if actor is None else actor


def judging(ground: Ground, fact: Fact) -> set[str]:
    """The words that judge in what is said to be so: "good" of "is a good port"."""
    judges = words("verdict_adjectives", "evaluative_adjectives")
    told = (one for phrase in fact.objects if fact.verb == "be" for one in ground.tokens_of(phrase))
    return {token.text.lower() for token in told if token.text.lower() in judges}


def deeds_in(tokens: tuple[Token, ...]) -> set[tuple[str, str]]:
    """("fell", "tree") of "felling old trees": each verb with a noun that follows it."""
    return set(pairs_in(tokens))


def pairs_in(tokens: tuple[Token, ...]) -> Iterator[tuple[str, str]]:
    telling = [token for token in tokens if content_lemmas([token])]
    for verb, noun in pairwise(token for token in telling if not token.tag.startswith("JJ")):
        if verb.tag.startswith("VB") and noun.tag in ("NN", "NNS"):
            yield verb.lemma.lower(), noun.lemma.lower()


def others_speak(ground: Ground, number: int, index: int | None) -> bool:
    """Whether somebody else than the actor says something in the sentence."""
    found = (person(ground, phrase) for phrase in speakers_in(ground, number))
    return any(one is not None and one.actor not in (None, index) for one in found)
