"""Whether a sentence of the article states something, without doubt and in its own name; how to say it."""

from briefing.analysis.results import Modality, Phrase, Token
from briefing.analysis.verb_groups import FINITE
from briefing.analysis.wordlists import words
from quiz.questions.facts import SUPPOSING
from quiz.questions.ground import Ground, once
from quiz.questions.plain import contains_words
from quiz.questions.wording.stems import Stem
from quiz.questions.wording.whole_sentences import bare_sentence, whole_sentence

KNOWING = {"feel", "find", "know", "learn", "realise", "realize", "think", "understand"}


def stated_whole(ground: Ground, number: int) -> Stem | None:
    """The sentence whole, or cut before a clause that may go, whatever is known of its facts.

    Who does it may stand as it is where it cannot be named: "There were 40 boats", "both boats sank in 2018".
    """
    fact = next((one for one in ground.facts.get(number, ()) if one.is_main), None)
    whole = whole_sentence(ground, fact, may_be_cut=True) if fact is not None else None
    return bare_sentence(ground, number) if whole is None else whole


def is_vouched(ground: Ground, number: int) -> bool:
    """Whether the sentence states, or says itself who says so: the gap keeps the attribution."""
    vouched = {Modality.STATED, Modality.REPORTED}
    return all(other.modality in vouched for other in ground.facts.get(number, ()))


@once
def is_sure(ground: Ground, number: int) -> bool:
    """Whether somebody vouches for what the sentence says, without a word of doubt."""
    return is_vouched(ground, number) and not is_hedged(ground, number)


def is_supposed(ground: Ground, number: int) -> bool:
    """Whether somebody named says it, doubts and all, or plans it: "Tarn says Oslo may sell 40 boats"."""
    facts = ground.facts.get(number, ())
    planners = (one.subject for one in facts if one.is_main and one.verb in words("verbs_of_intent"))
    speakers = (one.speaker for one in facts if one.speaker is not None)
    is_named = any(is_naming(ground, one) for one in (*planners, *speakers))
    modalities = {one.modality for one in facts}
    return is_named and modalities <= {Modality.STATED, Modality.REPORTED, Modality.POSSIBLE}


def is_left_open(ground: Ground, number: int) -> bool:
    """Whether the sentence itself says that it may be so, or is planned, and on no condition."""
    facts = ground.facts.get(number, ())
    held = {Modality.STATED, Modality.REPORTED, Modality.POSSIBLE}
    is_asking = any(token.text.lower() == "whether" for token in ground.tokens(number))
    return bool(facts) and not is_asking and {one.modality for one in facts} <= held


def keeps_doubt(ground: Ground, number: int, text: str) -> bool:
    """Whether every word of doubt or of a condition in the sentence stands in the text made of it."""
    doubting = [
        token.text
        for token in ground.tokens(number)
        if token.tag == "MD"
        or token.lemma.lower() in words("hedged_words")
        or token.lemma.lower() in SUPPOSING
    ]
    return all(contains_words(text, word) for word in doubting)


def is_naming(ground: Ground, phrase: Phrase) -> bool:
    is_told = phrase.actor is not None
    return is_told or bool(ground.mentions_within(phrase.sentence, phrase.start, phrase.end))


def is_statement(ground: Ground, number: int) -> bool:
    """Whether the sentence is whole, the article's own, and states something without doubt."""
    is_own = not ground.sentence(number).is_quoted and ground.text(number).endswith(".")
    tokens = ground.tokens(number)
    is_one = any(token.tag in FINITE for token in tokens) and all(token.text != ":" for token in tokens)
    is_one = is_one and not is_participle_alone(tokens)
    is_denied = any(one.is_negated and one.is_main for one in ground.facts.get(number, ()))
    return is_own and is_one and not is_denied and is_tellable(ground, number)


def is_tellable(ground: Ground, number: int) -> bool:
    """Whether somebody vouches for what the sentence says, or it says itself how sure that is."""
    return is_sure(ground, number) or is_supposed(ground, number) or is_left_open(ground, number)


def is_participle_alone(tokens: tuple[Token, ...]) -> bool:
    """ "New boats, supplied with nets.": what looks like the only finite verb lacks the object it takes."""
    finite = [place for place, token in enumerate(tokens) if token.tag in FINITE]
    if len(finite) != 1 or tokens[finite[0]].tag != "VBD":
        return False
    place, commas = finite[0], [k for k, token in enumerate(tokens) if token.text == ","]
    is_behind = [k for k in commas if k < place] == [place - 1]
    is_opened = tokens[0].tag in ("IN", "WRB")
    is_led = any(token.tag in ("IN", "TO") for token in tokens[place + 1 : place + 2])
    is_transitive = tokens[place].text.lower() in words("transitive_participles")
    return is_behind and not is_opened and is_led and is_transitive


@once
def is_hedged(ground: Ground, number: int) -> bool:
    """Whether a word of doubt stands anywhere in the sentence, but before an amount ("roughly 40")."""
    amounts = (ground.quantity(index) for index in ground.quantities.get(number, ()))
    rounding = {place for one in amounts for place in range(one.start, one.core_start)}
    return any(
        token.lemma.lower() in words("hedged_words")
        and not token.tag.startswith("NNP")
        and token.start not in rounding
        for token in ground.tokens(number)
    )


def is_reported(ground: Ground, number: int) -> bool:
    """Whether the sentence passes on what somebody says or knows, in any of its clauses."""
    says = words("verbs_with_clauses")
    return is_told_in_clause(ground, number) or any(
        other.modality is not Modality.STATED or other.speaker is not None or other.verb in says
        for other in ground.facts.get(number, ())
    )


def is_told_in_clause(ground: Ground, number: int) -> bool:
    """ "Crews say their pay is low", "crews know the port is closed", and not "crews found the old port"."""
    finite = [token.lemma.lower() for token in ground.tokens(number) if token.tag in FINITE]
    return any(lemma in KNOWING or lemma in words("saying_verbs") for lemma in finite[:-1])
