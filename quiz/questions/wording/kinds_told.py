"""Says "red tar" for "this form of tar" behind a sentence on red tar: ground and tokens in, kinds out."""

from briefing.analysis.results import Token
from briefing.analysis.word_classes import word_class
from quiz.questions.ground import Ground

LONGEST_TERM = 3


def kinds_told(ground: Ground, number: int, tokens: tuple[Token, ...]) -> dict[tuple[int, int], str]:
    """By span, the kind of which the sentence before told for each "this form of", "this kind of"."""
    found = {}
    for place, (this, noun, of, thing) in enumerate(
        zip(tokens, tokens[1:], tokens[2:], tokens[3:], strict=False)
    ):
        is_kind = this.text.lower() == "this" and noun.text.lower() in word_class("kind_nouns")
        is_whole = tokens[place + 4 : place + 5] == () or not tokens[place + 4].tag.startswith("NN")
        kind = kind_before(ground, number, thing) if is_kind and of.text == "of" and is_whole else ""
        if kind:
            found[this.start, thing.end] = kind
    return found


def kind_before(ground: Ground, number: int, thing: Token) -> str:
    """The subject of the sentence before, where it is one kind of the thing and no other is named there."""
    told = [fact for fact in ground.facts.get(number - 1, ()) if fact.is_main]
    if not told or not thing.tag.startswith("NN"):
        return ""
    subject = ground.tokens_of(told[0].subject)
    named = [token for token in ground.tokens(number - 1) if token.lemma.lower() == thing.lemma.lower()]
    is_kind = 1 < len(subject) <= LONGEST_TERM and named == [subject[-1]] and subject[0].tag != "DT"
    if not is_kind or ground.mentions_within(number - 1, subject[0].start, subject[-1].end):
        return ""
    text = told[0].subject.text
    is_small = subject[0].text.lower() in ground.lower_words
    return text[0].lower() + text[1:] if is_small else text
