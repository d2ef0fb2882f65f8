"""Says "red tar" for "this form of tar", "the norovirus" for "the virus", and whose "the death rate" is."""

from briefing.analysis.results import Phrase, Token
from briefing.analysis.word_classes import word_class
from briefing.analysis.wordlists import rows, words
from quiz.questions.ground import Ground, once
from quiz.questions.things import kinds
from quiz.questions.wording.callings import Calling, callings_of_lemma, is_before_noun

LONGEST_TERM = 3
VIRUS = "virus"
# What an article is about is named in so many sentences at its head.
OPENING = 3


def kinds_told(ground: Ground, phrase: Phrase) -> dict[tuple[int, int], str]:
    """By span, the kind of which the sentence before told for each "this form of", "this kind of".

    "The death rate" is of the illness of which that sentence told.
    """
    told = told_in(ground, phrase.sentence)
    return {span: kind for span, kind in told.items() if phrase.start <= span[0] and span[1] <= phrase.end}


@once
def told_in(ground: Ground, number: int) -> dict[tuple[int, int], str]:
    """The kinds of the whole sentence, by span."""
    return rates_told(ground, number) | forms_told(ground, number) | viruses_told(ground, number)


def viruses_told(ground: Ground, number: int) -> dict[tuple[int, int], str]:
    """By span, "the norovirus" for "the virus", where the article named it before and no other one."""
    name, first = the_virus(ground)
    if not name or number < first:
        return {}
    tokens = ground.tokens(number)
    return {
        (the.start, noun.end): f"{the.text} {name}"
        for place, (the, noun) in enumerate(zip(tokens, tokens[1:], strict=False))
        if the.text.lower() == "the"
        and noun.text == VIRUS
        and not any(one.tag.startswith("NN") or one.text == "that" for one in tokens[place + 2 : place + 3])
        and not any(one.text.lower() == name for one in tokens[:place])
    }


@once
def the_virus(ground: Ground) -> tuple[str, int]:
    """The one virus that the article names, and in which sentence first; "" where it tells of others.

    Of "a virus", "bird virus" or "viruses" nobody knows whether they are the same.
    """
    named = [word for word in ground.sentences_with_lemma if is_virus(word)]
    told = callings_of_lemma(ground, VIRUS)
    is_one = len(named) == 1 and told is not None and not names_other_illness(ground, named[0])
    if not is_one or not all(is_same_virus(one) for one in told or ()):
        return "", 0
    first = next((n for n in ground.sentences_with_lemma[named[0]] if is_told_of(ground, n, named[0])), None)
    return ("", 0) if first is None else (named[0], first)


def names_other_illness(ground: Ground, virus: str) -> bool:
    """ "Ebola", "measles": a virus without the word in its name; polio is what the poliovirus brings."""
    return any(
        illness in ground.sentences_with_lemma and own != [virus]
        for illness, *own in rows("illnesses_of_viruses")
    )


def is_told_of(ground: Ground, number: int, virus: str) -> bool:
    """Whether the article opens on it, or tells of itself: not by the way of a "coronavirus pandemic"."""
    tokens = ground.tokens(number)
    return number <= OPENING or any(
        one.lemma.lower() == virus and not is_before_noun(tokens, place) for place, one in enumerate(tokens)
    )


def is_virus(word: str) -> bool:
    """ "Norovirus", and not "antivirus"."""
    return word.endswith(VIRUS) and word not in (VIRUS, "antivirus")


def is_same_virus(one: Calling) -> bool:
    """ "The virus", "the new virus", and not "a virus", "viruses", "the bird virus"."""
    return one.noun == VIRUS and one.article in ("the", "this") and one.telling <= words("passing_adjectives")


def forms_told(ground: Ground, number: int) -> dict[tuple[int, int], str]:
    """By span, "red tar" for "this form of tar"."""
    found, tokens = {}, ground.tokens(number)
    for place, (this, noun, of, thing) in enumerate(
        zip(tokens, tokens[1:], tokens[2:], tokens[3:], strict=False)
    ):
        if of.text != "of" or this.text.lower() != "this":
            continue
        is_kind = noun.text.lower() in word_class("kind_nouns")
        is_whole = tokens[place + 4 : place + 5] == () or not tokens[place + 4].tag.startswith("NN")
        kind = kind_before(ground, number, thing) if is_kind and is_whole else ""
        if kind:
            found[this.start, thing.end] = kind
    return found


def rates_told(ground: Ground, number: int) -> dict[tuple[int, int], str]:
    """By span, "the death rate of sheep fever" for "the death rate", of which nothing more is told."""
    found, tokens = {}, ground.tokens(number)
    for place, (the, noun, rate) in enumerate(zip(tokens, tokens[1:], tokens[2:], strict=False)):
        if the.text.lower() != "the":
            continue
        heard = (the.text.lower(), noun.text.lower(), rate.text.lower())
        is_rate = heard[1] in word_class("rates_of_illness") and heard[2] == "rate"
        is_open = not any(one.tag in ("IN", "NN", "NNS") for one in tokens[place + 3 : place + 4])
        illness = illness_before(ground, number) if is_rate and is_open else ""
        if illness:
            found[the.start, rate.end] = f"{' '.join(heard)} of {illness}"
    return found


def illness_before(ground: Ground, number: int) -> str:
    """The illness that is the subject of the sentence before."""
    told = [fact for fact in ground.facts.get(number - 1, ()) if fact.is_main]
    subject = ground.tokens_of(told[0].subject) if told else ()
    is_told = 0 < len(subject) <= LONGEST_TERM and kinds().get(subject[-1].lemma.lower()) == "disease"
    return as_inside(ground, told[0].subject.text, subject[0]) if is_told else ""


def as_inside(ground: Ground, text: str, first: Token) -> str:
    """The words as they stand inside a sentence: "red tar", and "Tarn fever"."""
    return text[0].lower() + text[1:] if first.text.lower() in ground.lower_words else text


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
    return as_inside(ground, told[0].subject.text, subject[0])
