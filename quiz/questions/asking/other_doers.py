"""Others who do as one told of before: "Norway is courting Tarn. Others in the queue include Kelda …".

What they do is what that one does, and is asked with it: "Besides Norway, which of these countries are in the
queue of those who are courting Tarn?" Where it is past, denied or only reported, nothing is asked.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from briefing.analysis.lexicon import inflect
from briefing.analysis.results import Fact, Mention, Modality
from quiz.questions.asking.lists import kind_in_list, list_answer, question_word, secrets, whole_list
from quiz.questions.candidates import Candidate
from quiz.questions.facts import askable, may_be_asked_of
from quiz.questions.ground import Ground
from quiz.questions.proposing import asked_lemmas, sentence_candidate
from quiz.questions.wording import verb_groups
from quiz.questions.wording.naming import name_of
from quiz.questions.wording.stems import Stem, capitalised, squeezed
from quiz.questions.wording.tails import texts, told_tail
from quiz.questions.wording.verbs_told import verb_told

OPENINGS = {"other", "others", "also"}
BEING = {"are", "include"}
STANDING = {"among", "in", "on"}
# Whoever does the deed may be said to stand in them; in a hall, or the field of a race, others stand as well.
ROWS = {"line", "list", "queue", "ranks"}
# Of these verbs a first one is told who is something, has something or says something, and does nothing.
NO_DEEDS = {"be", "have", "say", "tell", "include"}


@dataclass(frozen=True, slots=True)
class Others:
    """What a sentence on others tells: where they stand ("in the queue"), what they are ("bidder"), who."""

    sentence: int
    row: str
    noun: str
    listed: list[Mention]


def ask(ground: Ground) -> Iterator[Candidate]:
    """ "Besides Norway, which of these countries are in the queue of those who are courting Tarn?" """
    for sentence in ground.analysis.sentences:
        others = others_in(ground, sentence.number)
        doing = doing_before(ground, others) if others is not None else None
        stem = stem_for(ground, doing, others) if doing is not None else None
        if stem is not None:
            answer = list_answer(ground, others.listed)
            made = sentence_candidate(ground, others.sentence, "list", stem, answer)
            lemmas = asked_lemmas(ground, doing, doing.subject)
            yield replace(made, verb=doing.verb, stem_lemmas=lemmas, fact=doing)


def others_in(ground: Ground, number: int) -> Others | None:
    """ "Others [in the queue] include …", "other bidders are …", "also in the queue are …"; else None."""
    tokens = ground.tokens(number)
    if len(tokens) < 6 or tokens[0].text.lower() not in OPENINGS or not may_be_asked_of(ground, number):
        return None
    verb = next((k for k, token in enumerate(tokens[:6]) if token.text in BEING), 0)
    opening, between = tokens[0].text.lower(), tokens[1:verb]
    noun = between[0].lemma if opening == "other" and between and between[0].tag == "NNS" else ""
    row = between[1:] if noun else between
    is_told = bool(noun) if opening == "other" else opening == "others" or bool(row)
    if not verb or not is_told or row and not is_row([token.text.lower() for token in row]):
        return None
    last = len(tokens) - 1 if tokens[-1].text == "." else len(tokens)
    listed = whole_list(ground, ground.phrase(number, verb + 1, last)) if verb + 1 < last else []
    return Others(number, verb_groups.joined(row), noun, listed) if listed else None


def is_row(heard: list[str]) -> bool:
    """ "In the queue", "on the list"."""
    return len(heard) == 3 and heard[0] in STANDING and heard[1] == "the" and heard[2] in ROWS


def doing_before(ground: Ground, others: Others) -> Fact | None:
    """What the sentence before tells that a first one does; None without one that is sure."""
    number = sentence_of_first(ground, others)
    told = [fact for fact in askable(ground) if fact.sentence == number and fact.is_main]
    doing = told[0] if len(told) == 1 else None
    if doing is None or not is_sure(ground, doing) or not is_deed_now(ground, doing):
        return None
    kind, doer = kind_in_list(ground.actor(others.listed[0].actor)), doing.subject.actor
    is_like = doer is not None and kind_in_list(ground.actor(doer)) is kind
    is_new = doer not in {one.actor for one in others.listed}
    return doing if is_like and is_new and is_said_to_do_it(ground, others, doing) else None


def is_said_to_do_it(ground: Ground, others: Others, doing: Fact) -> bool:
    """ "Other bidders" behind "is bidding", "others in the queue"; bare "others" behind "is also courting".

    Behind "Many shops moved. One is selling cod to Tarn" bare "others" may be others of the shops, and
    behind "Norway is also courting Iceland" others of those courted.
    """
    if others.noun:
        return is_doer_of(others.noun, doing.verb)
    return bool(others.row) or is_one_more(ground, doing.sentence) and not has_like_beside(ground, doing)


def has_like_beside(ground: Ground, doing: Fact) -> bool:
    """Whether the sentence names another of the doer's kind: "Norway is also courting Iceland"."""
    kind = kind_in_list(ground.actor(doing.subject.actor))
    named = {one.actor for one in ground.mentions.get(doing.sentence, ())} - {doing.subject.actor}
    return any(kind_in_list(ground.actor(one)) is kind for one in named)


def sentence_of_first(ground: Ground, others: Others) -> int:
    """The sentence before; of others who open a paragraph the one that opened the paragraph before.

    There "Norway is also courting Tarn" tells of one in a row, and what follows it must be of Norway.
    """
    number = others.sentence - 1
    if is_row_told_before(ground, others):
        return 0
    if not number or ground.sentence(others.sentence).begin:
        return number
    while ground.sentence(number).begin and is_of_one_doer(ground, number - 1, number):
        number -= 1
    return number if number == others.sentence - 1 or is_one_more(ground, number) else 0


def is_row_told_before(ground: Ground, others: Others) -> bool:
    """Whether a list was told of before, so that "on the list" may mean that one."""
    row = others.row.rpartition(" ")[2]
    return bool(row) and any(row in ground.lemmas[number] for number in range(others.sentence - 1))


def is_one_more(ground: Ground, number: int) -> bool:
    """ "Norway is also courting Tarn": one in a row of those who do so."""
    return any(token.text.lower() == "also" for token in ground.tokens(number))


def is_of_one_doer(ground: Ground, before: int, number: int) -> bool:
    """Whether both sentences tell what one actor does, and nobody else does anything in the second."""
    doers = {fact.subject.actor for fact in ground.facts.get(number, ()) if fact.is_main}
    first = {fact.subject.actor for fact in ground.facts.get(before, ()) if fact.is_main}
    return len(doers) == 1 and doers == first and None not in doers


def is_sure(ground: Ground, doing: Fact) -> bool:
    """Whether the article itself says it of one whom it names there."""
    is_told = doing.modality is Modality.STATED and doing.speaker is None
    return (
        is_told and not doing.is_negated and not doing.is_passive and not ground.is_reference(doing.subject)
    )


def is_deed_now(ground: Ground, doing: Fact) -> bool:
    """ "Is courting", "has joined", "sells": what others may do, too; "sat in the hall" was one's own."""
    is_present = ground.tokens_of(doing.action)[0].tag in ("VBZ", "VBP")
    return is_present and doing.verb not in NO_DEEDS


def is_doer_of(noun: str, verb: str) -> bool:
    """ "Bidder" of "bid", "buyer" of "buy"."""
    return noun.startswith(verb.rstrip("e")) and noun.endswith(("er", "or")) and len(noun) - len(verb) <= 3


def stem_for(ground: Ground, doing: Fact, others: Others) -> Stem | None:
    """ "Besides Norway, which of these countries are also courting Tarn?", "are in the queue of those …?" """
    deed = deed_of(ground, doing, others)
    verbs = [one for one in verb_groups.spoken(verb_told(ground, doing)) if one.text.lower() != "also"]
    if deed is None or not verbs or verbs[0].tag not in ("VBZ", "VBP"):
        return None
    first, later = plural_of(verbs[0].text.lower(), verbs[0].lemma), verb_groups.joined(verbs[1:])
    if others.row:
        told = f"are {others.row} of those who {first} {later}"
    else:
        told = f"{first} also {later}" if later else f"also {first}"
    asked = question_word(ground, others.listed)
    asked = asked[0].lower() + asked[1:]
    name = name_of(ground.actor(doing.subject.actor))
    text = squeezed(f"Besides {name}, {asked} {told} {deed.text}")
    return Stem(capitalised(text) + "?", (*deed.actors, doing.subject.actor))


def plural_of(word: str, base: str) -> str:
    """ "Are" for "is", "have" for "has", "sell" for "sells"."""
    return verb_groups.PLURALS.get(word) or (
        word if word in verb_groups.PLURAL_FORMS else inflect(base, "VBP")
    )


def deed_of(ground: Ground, doing: Fact, others: Others) -> Stem | None:
    """ "Tarn", "for the port of Tarn": what the deed is done to, a name in it, and nothing of the doer's own.

    Why or when the first one does it is not told of the others.
    """
    bare = replace(doing, adjuncts=())
    tail = told_tail(ground, bare, None, None, secrets(ground, others.listed)) if doing.objects else None
    if tail is None or tail.lost:
        return None
    actors = tuple(sorted({actor for said in tail.said for actor in said.actors}))
    is_told = bool(actors) and doing.subject.actor not in actors
    return Stem(" ".join(texts(tail)), actors) if is_told else None
