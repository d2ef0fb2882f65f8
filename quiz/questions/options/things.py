"""Rivals for a thing: noun phrases of the article whose head is of the key's kind, in the same form.

"A trade deal" may rival "an outright apology", never "the harbour"; a noun of no known kind has no rivals.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence

from briefing.analysis.results import Phrase
from quiz.questions.candidates import Candidate
from quiz.questions.ground import Ground, content_lemmas, once
from quiz.questions.options.rival import Rival, may_be_true, quoted
from quiz.questions.things import Form, form_of, noun_phrases
from quiz.questions.wording.capitals import as_inside
from quiz.questions.wording.resolving import say

MOST_TRIED = 30


def rivals(ground: Ground, candidate: Candidate) -> list[Rival]:
    """The article's phrases of the key's form, those nearest in the text first."""
    key = [
        token
        for token in ground.tokens(candidate.sentence)
        if candidate.answer.start <= token.start and token.end <= candidate.answer.end
    ]
    form = form_of(tuple(key))
    if form is None:
        return []
    taken = set(content_lemmas(key)) | candidate.stem_lemmas
    found: list[Rival] = []
    for phrase in nearest(things_by_form(ground).get(form, ()), candidate.sentence):
        if phrase.sentence == candidate.sentence or not fits(candidate.answer.text, phrase.text):
            continue
        lemmas = set(content_lemmas(ground.tokens_of(phrase)))
        made = rival(ground, candidate, phrase) if not lemmas & taken else None
        if made is not None:
            taken |= lemmas
            found.append(made)
    return found


@once
def things_by_form(ground: Ground) -> dict[Form, tuple[Phrase, ...]]:
    """Noun phrases behind verbs and prepositions, by what their head stands for, number and article."""
    found: dict[Form, list[Phrase]] = defaultdict(list)
    for number, tokens in enumerate(ground.analysis.tokens, start=1):
        for phrase, form in noun_phrases(number, ground.text(number), tokens):
            found[form].append(phrase)
    return {form: tuple(phrases) for form, phrases in found.items()}


def nearest(phrases: Sequence[Phrase], sentence: int) -> list[Phrase]:
    """The few phrases nearest to the sentence, of those given in text order."""
    place = bisect_left(phrases, sentence, key=lambda one: one.sentence)
    around = phrases[max(0, place - MOST_TRIED) : place + MOST_TRIED]
    return sorted(around, key=lambda one: abs(one.sentence - sentence))[:MOST_TRIED]


def fits(key: str, text: str) -> bool:
    """Whether two phrases are about as long and made alike, so that neither stands out."""
    sizes = sorted((len(key), len(text)))
    return sizes[1] <= 2 * sizes[0] + 6 and (" of " in key) == (" of " in text)


def rival(ground: Ground, candidate: Candidate, phrase: Phrase) -> Rival | None:
    said = say(ground, phrase)
    if said is None or may_be_true(ground, candidate, (phrase.sentence,), None):
        return None
    place = quoted(ground, phrase.sentence, phrase.start, phrase.end)
    text = as_inside(ground, phrase, said.text)
    return Rival(text, f"The article tells something else of it: {place}.", phrase.sentence)
