"""Amounts deep in a phrase: behind its preposition or infinitive, or before what hangs on them.

"At how many ports did Norway hold rallies?" for "held rallies at nearly 20 ports", "How many ships did Norway
decide to sell?" for "decided to sell three old ships", "How much flour did Norway carry to Riga?".
"""

from collections.abc import Iterator
from dataclasses import replace

from briefing.analysis.noun_phrases import base_end, phrase_end
from briefing.analysis.results import Adjunct, Fact, Phrase, QuantityKind, Token, Use
from briefing.analysis.wordlists import row_set, words
from quiz.questions.asking.amounts import answer_for, bare_quantity, leading_quantity
from quiz.questions.asking.changes import question_word, whole_amount
from quiz.questions.candidates import Candidate
from quiz.questions.facts import askable
from quiz.questions.ground import Ground, phrases_behind
from quiz.questions.proposing import candidate_of
from quiz.questions.rates import with_rate
from quiz.questions.whole_clauses import is_finite
from quiz.questions.wording.explained_behind import governed_by
from quiz.questions.wording.stems import about_part

LED = {"at", "in", "to", "from", "on", "across", "against", "with", "among", "into", "for", "by", "through"}
OWNING = {"be", "have"}
PRICED = {"be", "cost", "fetch", "total"}
SOLD = {"acquire", "auction", "buy", "go", "offer", "purchase", "rent", "retail", "sell"}


def ask(ground: Ground) -> Iterator[Candidate]:
    for fact in askable(ground):
        for phrase in phrases_behind(fact):
            if not any(is_finite(token) for token in ground.tokens_of(phrase)):
                yield from ask_led(ground, fact, phrase)
        for phrase in fact.objects:
            yield from ask_leading(ground, fact, phrase)


def ask_led(ground: Ground, fact: Fact, phrase: Phrase) -> Iterator[Candidate]:
    """ "At how many ports did Norway hold rallies?", "By how much does Norway plan to cut its catch?" """
    fact, phrase = joined(ground, fact, phrase)
    place = preposition_place(ground, fact, phrase)
    if place is None:
        return
    led = ground.tokens_of(phrase)[place].text.lower()
    end = with_place(ground, phrase, noun_phrase_end(ground, phrase, place + 1))
    end = with_origin(ground, fact, phrase, end)
    asked = ground.phrase(phrase.sentence, phrase.first + place, end)
    found = led_amount(ground, fact, asked, led) or changed(ground, fact, phrase, asked)
    stem = about_part(ground, split(ground, fact, phrase, asked), found[1], asked) if found else None
    if found and stem:
        yield candidate_of(ground, fact, "how many", stem, answer_for(ground, *found), phrase)


def preposition_place(ground: Ground, fact: Fact, phrase: Phrase) -> int | None:
    """Where the first preposition of the phrase stands, if an amount follows it; "to" of "to sell" is none.

    "A treaty with 30 members", "paintings by 12 artists": there it belongs to the noun, and so behind "be"
    and "have": "was a pilot with 20 years", "is a town for 40 people". "Ten died, with two deaths in Oslo":
    it stands beside the fact. "Given based on four marks": it belongs to the participle, and "came alive
    with three goals" to the adjective.
    """
    tokens = ground.tokens_of(phrase)
    first = verb_end(tokens)
    places = (k for k in range(first, len(tokens) - 1) if tokens[k].tag in ("IN", "TO"))
    place = next((k for k in places if tokens[k].text.lower() not in ("of", "than")), None)
    if place is None or tokens[place].text.lower() not in LED:
        return None
    is_agent = tokens[place].text.lower() == "by" and place == 0 and fact.is_passive
    is_of_noun = tokens[0].text.lower() in ("a", "an") or place == 0 and fact.verb in OWNING
    is_loose = phrase not in fact.objects and (fact.verb, "with") not in row_set("verb_prepositions")
    is_of_noun = is_of_noun or place == 1 and tokens[0].tag == "JJ"
    is_owned = tokens[place].text.lower() == "with" and (is_of_noun or is_loose)
    is_counted = ground.quantities_within(phrase.sentence, tokens[place].start, phrase.end)
    is_what_it_is = fact.verb == "be" and tokens[0].text.lower() in ("a", "an")
    is_owned = is_owned or is_what_it_is or place > 0 and tokens[place - 1].tag == "VBN"
    is_fit = tokens[place].text.lower() != "by" or is_agent or first
    return place if is_counted and is_fit and not is_owned else None


def verb_end(tokens: tuple[Token, ...]) -> int:
    """Where the verb of "to sell" or "likely to sell" ends, which its object follows; 0 for what is none."""
    first = int(len(tokens) > 3 and tokens[0].tag == "JJ")
    is_infinitive = [token.tag for token in tokens[first : first + 2]] == ["TO", "VB"]
    return first + 2 if len(tokens) > first + 2 and is_infinitive else 0


def noun_phrase_end(ground: Ground, phrase: Phrase, place: int) -> int:
    """The token of the sentence behind the noun phrase that begins at the phrase's token `place`."""
    tokens = ground.tokens_of(phrase)
    end = phrase_end(tokens, place, len(tokens))
    if 0 < end < len(tokens) and tokens[end].text.lower() in governed_by(tokens[end - 1]):
        end = max(end, phrase_end(tokens, end + 1, len(tokens)))
    opened = ground.quantities_within(phrase.sentence, tokens[place].start, phrase.end)
    if opened and ground.quantity(opened[0]).start == tokens[place].start:
        stop = ground.quantity(opened[0]).end
        end = max(end, next((k for k, token in enumerate(tokens) if token.start >= stop), len(tokens)))
        end = counted_with_it(tokens, end)
    return phrase.first + (end if end > place else len(tokens))


def joined(ground: Ground, fact: Fact, phrase: Phrase) -> tuple[Fact, Phrase]:
    """ "(With 40 maps) from 12 crews in Norway" as one phrase: what stands before it is told of the maps.

    So is "(sifted) through 12 files from the board": who moves nothing sifts them, wherever they are from.
    """
    parts = [one for _, one in fact.adjuncts]
    is_behind = any(one.last == phrase.first for one in parts)
    place = next(
        (one for kind, one in fact.adjuncts if kind is Adjunct.PLACE and one.first == phrase.last), None
    )
    if place is None or phrase not in parts or not (is_behind or is_origin(ground, fact, place)):
        return fact, phrase
    whole = ground.phrase(phrase.sentence, phrase.first, place.last)
    kept = ((kind, whole if one == phrase else one) for kind, one in fact.adjuncts if one != place)
    return replace(fact, adjuncts=tuple(kept)), whole


def is_origin(ground: Ground, fact: Fact, phrase: Phrase) -> bool:
    """ "From the board" behind a noun, where the verb is no movement from there."""
    is_moved = fact.verb in words("transfer_verbs", "motion_words", "verbs_of_change")
    return ground.tokens_of(phrase)[0].text.lower() == "from" and not is_moved


def with_origin(ground: Ground, fact: Fact, phrase: Phrase, end: int) -> int:
    """Where "from the board" ends behind "(through) 12 files"."""
    if end >= phrase.last:
        return end
    return phrase.last if is_origin(ground, fact, ground.phrase(phrase.sentence, end, phrase.last)) else end


def with_place(ground: Ground, phrase: Phrase, end: int) -> int:
    """Where "in Norway" ends behind "(broke into) 30 ships": alone it would stand beside another word."""
    line = ground.tokens(phrase.sentence)[: phrase.last]
    if end + 1 >= len(line) or line[end].text.lower() not in ("in", "at", "near"):
        return end
    starts = {token.start for token in line[end + 1 : end + 2 + (line[end + 1].text.lower() == "the")]}
    named = ground.mentions_within(phrase.sentence, line[end].end, phrase.end)
    name = next((one for one in named if one.use is Use.PLACE and one.start in starts), None)
    return end if name is None else sum(token.start < name.end for token in line)


def counted_with_it(tokens: tuple[Token, ...], end: int) -> int:
    """Where "and old nets" ends behind "12 boats": without a number or article, they count, too."""
    if end + 2 > len(tokens) or tokens[end].text.lower() != "and" or tokens[end - 1].tag != "NNS":
        return end
    first = end + 1 + (tokens[end + 1].tag in ("VBG", "VBN"))
    is_bare = first < len(tokens) and tokens[first].tag in ("JJ", "NN", "NNS")
    last = base_end(tokens, first, len(tokens)) if is_bare else end
    return last if last > end and tokens[last - 1].tag == "NNS" else end


def led_amount(ground: Ground, fact: Fact, asked: Phrase, led: str) -> tuple[int, str] | None:
    """The count or price behind the preposition, with the words that ask for it."""
    if len(ground.tokens_of(asked)) < 2:
        return None
    found = leading_quantity(ground, ground.rest_of(asked, 1))
    if found is None:
        return None
    index, word = found
    kind = ground.quantity(index).kind
    if kind is QuantityKind.MONEY and led == "for" and fact.verb in SOLD:
        return index, with_rate(ground, ground.quantity(index), "For how much")
    is_share = kind in (QuantityKind.PERCENT, QuantityKind.FRACTION) and fact.verb == "account"
    is_asked = kind is QuantityKind.COUNT or is_share
    return (index, f"{led.capitalize()} {word[0].lower()}{word[1:]}") if is_asked else None


def changed(ground: Ground, fact: Fact, phrase: Phrase, asked: Phrase) -> tuple[int, str] | None:
    """The amount of change in "to cut its catch by half", with the words that ask for it."""
    tokens = ground.tokens_of(phrase)
    verb = verb_end(tokens)
    found = whole_amount(ground, asked) if verb else None
    if found is None:
        return None
    changing = replace(fact, verb=tokens[verb - 1].lemma.lower())
    quantity = ground.quantity(found[0])
    word = with_rate(ground, quantity, question_word(changing, quantity, found[1]))
    return (found[0], word) if word else None


def ask_leading(ground: Ground, fact: Fact, phrase: Phrase) -> Iterator[Candidate]:
    """ "How many ships did Norway decide to sell?", "How much flour did Norway carry to Riga?" """
    tokens = ground.tokens_of(phrase)
    first = verb_end(tokens)
    first += bool(first) and tokens[first].text.lower() in words("verb_particles")
    if first >= len(tokens):
        return
    last = noun_phrase_end(ground, phrase, first)
    is_explained = last < phrase.last and ground.tokens(phrase.sentence)[last].text == ","
    if not first and (last == phrase.last or is_explained):
        return
    counted = ground.phrase(phrase.sentence, phrase.first + first, last)
    is_price = bool(first) and tokens[first - 1].lemma.lower() in PRICED
    found = leading_quantity(ground, counted, is_price) or bare_quantity(ground, fact, counted)
    found = found or changed(ground, fact, phrase, counted)
    stem = about_part(ground, split(ground, fact, phrase, counted), found[1], counted) if found else None
    if found and stem:
        yield candidate_of(ground, fact, "how many", stem, answer_for(ground, *found), phrase)


def split(ground: Ground, fact: Fact, phrase: Phrase, asked: Phrase) -> Fact:
    """The fact with the phrase in parts: what leads to the amount, the amount itself, and what follows it.

    Of "three fans and two lamps" the lamps are left out: without the fans they lean on nothing.
    """
    if asked == phrase:
        return fact
    before = (
        (ground.phrase(phrase.sentence, phrase.first, asked.first),) if phrase.first < asked.first else ()
    )
    adjuncts = fact.adjuncts
    if asked.last < phrase.last and ground.tokens(phrase.sentence)[asked.last].tag != "CC":
        adjuncts = (*adjuncts, (Adjunct.MANNER, ground.phrase(phrase.sentence, asked.last, phrase.last)))
    objects = tuple(part for one in fact.objects for part in ((*before, asked) if one == phrase else (one,)))
    return replace(fact, objects=objects, adjuncts=adjuncts)
