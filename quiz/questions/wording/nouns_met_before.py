"""Whether "the" before a noun points back: to a body, a happening, a deed, or what was told of before."""

from briefing.analysis.lexicon import verb_forms
from briefing.analysis.results import Token
from briefing.analysis.wordlists import words
from quiz.questions.ground import Ground
from quiz.questions.things import kinds, nouns_for_bodies
from quiz.questions.wording.definite_ends import definite_end

ONE_OF_MANY = ("happening_nouns", "event_nouns", "source_nouns", "vague_subjects")
# Endings of nouns for what somebody did, with those of their verbs: "communication", "decision".
ENDINGS_OF_DEEDS = {
    "ation": ("", "ate", "e"),
    "tion": ("ce", "t", "te"),
    "sion": ("d", "de", "s", "se", "t"),
    "ment": ("", "e"),
}
# "A small, old crew".
REACH_OF_ARTICLE = 5
WITHIN = {"CD", "JJ", "NN", "NNP", "VBG", "VBN", ","}
KINDS_OF_DEEDS = (None, "act", "condition", "event")


def is_one_of_many(head: Token) -> bool:
    """ "The mobile payments company", "the long strike": of bodies and happenings a reader asks which."""
    noun = head.text.lower()
    return any(noun in words(found) for found in ONE_OF_MANY) or noun in nouns_for_bodies()


def is_deed(noun: str) -> bool:
    """ "The illicit communication": what was done before, in other words; not "mansion", "pension"."""
    found = (
        (noun.removesuffix(ending), verbs)
        for ending, verbs in ENDINGS_OF_DEEDS.items()
        if noun.endswith(ending)
    )
    is_of_verb = any("VB" in verb_forms(stem + end) for stem, ends in found for end in ends)
    return is_of_verb and kinds().get(noun) in KINDS_OF_DEEDS


def is_met_before(ground: Ground, number: int, head: Token) -> bool:
    """Whether the noun stands in a sentence before: then "the" points back to it."""
    first = next(iter(ground.sentences_with_lemma.get(head.lemma.lower(), ())), number)
    return first < number


def is_brought_in_here(tokens: tuple[Token, ...], place: int) -> bool:
    """ "Norway warned a crew, but the crew sailed", "closed the Tarn Museum when the museum burnt"."""
    stop, _ = definite_end(tokens, place + 1)
    inner = tokens[place + 1 : stop]
    if len(inner) != 1 or inner[0].tag != "NN":
        return False
    alike = [k for k, one in enumerate(tokens[:place]) if one.text.lower() == inner[0].text]
    if len(alike) != 1:
        return False
    led = tokens[max(0, alike[0] - REACH_OF_ARTICLE) : alike[0]]
    is_name = tokens[alike[0]].tag == "NNP" and bool(led) and led[-1].tag == "NNP"
    article = next((k for k in range(len(led) - 1, -1, -1) if led[k].text.lower() in ("a", "an")), None)
    is_new = article is not None and all(one.tag in WITHIN for one in led[article + 1 :])
    return is_name or is_new
