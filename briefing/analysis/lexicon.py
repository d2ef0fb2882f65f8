"""What a word can be: its parts of speech, its verb forms, its lemma, its other forms. Words in, values out.

The only room that knows lemminflect, so that its two look-up tables can be vendored one day.
"""

from functools import cache, lru_cache

import lemminflect
from textblob.en import lexicon as tagger_lexicon

from briefing.analysis.wordlists import rows

_CACHED_WORDS = 200_000


@lru_cache(_CACHED_WORDS)
def pos_of(word: str) -> frozenset[str]:
    """Universal parts of speech the dictionary knows for the word ("NOUN", "VERB" …); empty if unknown."""
    return frozenset(lemminflect.getAllLemmas(word.lower()))


@lru_cache(_CACHED_WORDS)
def verb_forms(word: str) -> frozenset[str]:
    """Penn verb tags the word can carry: `verb_forms("put")` holds VB, VBP, VBD and VBN."""
    word = word.lower()
    lemmas = lemminflect.getAllLemmas(word, upos="VERB").get("VERB", ())
    tags = {tag for lemma in lemmas for tag, forms in inflections(lemma).items() if word in forms}
    return frozenset(tags)


@lru_cache(_CACHED_WORDS)
def inflections(lemma: str) -> dict[str, tuple[str, ...]]:
    """Verb forms of a lemma by Penn tag. The dictionary omits a VBN that equals VBD: it is put back."""
    forms = lemminflect.getAllInflections(lemma, upos="VERB")
    if "VBD" in forms and "VBN" not in forms:
        forms = {**forms, "VBN": forms["VBD"]}
    return forms


@lru_cache(_CACHED_WORDS)
def inflect(lemma: str, tag: str) -> str:
    """The lemma in the form a Penn tag asks for: `inflect("sign", "VBD")` is "signed"."""
    if tag in _IRREGULAR_BE and lemma == "be":
        return _IRREGULAR_BE[tag]
    if lemma == "have" and tag in _IRREGULAR_HAVE:
        return _IRREGULAR_HAVE[tag]
    known = inflections(lemma).get(tag)
    if known:
        return known[0]
    return (lemminflect.getInflection(lemma, tag) or (lemma,))[0]


@lru_cache(_CACHED_WORDS)
def lemma(word: str, tag: str) -> str:
    """The dictionary form of a word with this Penn tag, in lower case."""
    word = word.lower()
    if tag.startswith("VB"):
        return _verb_lemma(word)
    if tag == "MD":
        return _modal_lemmas().get(word, word)
    if tag in ("NN", "NNS"):
        return _first(word, "NOUN") if tag == "NNS" else word
    if tag in ("JJR", "JJS"):
        return _first(word, "ADJ")
    return word


@lru_cache(_CACHED_WORDS)
def is_noun(word: str) -> bool:
    return "NOUN" in pos_of(word)


@lru_cache(_CACHED_WORDS)
def is_verb(word: str) -> bool:
    return "VERB" in pos_of(word)


@lru_cache(_CACHED_WORDS)
def is_plural(word: str) -> bool:
    """Whether the word is a plural that differs from its singular ("talks", "men"; not "series", "bus")."""
    return is_noun(word) and _first(word.lower(), "NOUN") != word.lower()


@lru_cache(_CACHED_WORDS)
def usual_tag(word: str) -> str:
    """The Penn tag the tagger's own lexicon gives the lower-case word; "" if it does not know it."""
    return tagger_lexicon.get(word.lower()) or ""


_IRREGULAR_BE = {"VB": "be", "VBD": "was", "VBZ": "is", "VBP": "are", "VBG": "being", "VBN": "been"}
_IRREGULAR_HAVE = {"VBD": "had", "VBN": "had", "VBZ": "has", "VBP": "have"}


@cache
def _modal_lemmas() -> dict[str, str]:
    return {"ca": "can", "wo": "will", "'ll": "will", "'d": "would", "sha": "shall"}


@cache
def _ambiguous_verbs() -> dict[str, str]:
    return dict(rows("verb_lemmas"))


def _verb_lemma(word: str) -> str:
    settled = _ambiguous_verbs().get(word)
    if settled:
        return settled
    for part in ("VERB", "AUX"):
        known = lemminflect.getAllLemmas(word, upos=part).get(part)
        if known:
            return known[0]
    return (lemminflect.getAllLemmasOOV(word, upos="VERB").get("VERB") or (word,))[0]


def _first(word: str, part: str) -> str:
    known = lemminflect.getAllLemmas(word, upos=part).get(part)
    return known[0] if known else word
