"""What a stem may say behind its verb: the fact's objects and adjuncts, in their own words, nothing torn."""

from dataclasses import dataclass
from itertools import pairwise

from briefing.analysis.results import Adjunct, Fact, Phrase
from briefing.analysis.verb_groups import FINITE
from briefing.analysis.wordlists import row_set
from quiz.questions.ground import Ground
from quiz.questions.plain import contains_words
from quiz.questions.wording.asked_parts import dangles, goes_with_asked, set_off
from quiz.questions.wording.between_parts import is_gap_empty, is_word
from quiz.questions.wording.clauses_said import THAT, behind_date, tells_clause
from quiz.questions.wording.doers import doer_before
from quiz.questions.wording.occasions import occasion
from quiz.questions.wording.parts import (
    Part,
    clings,
    has_own_doer,
    is_absolute,
    is_empty,
    is_half,
    is_hanging_on,
    is_occasion_before,
    led,
    parts_behind,
)
from quiz.questions.wording.parts_of_reports import MEANWHILE
from quiz.questions.wording.parts_said import say_part, subject_and_verb
from quiz.questions.wording.relatives import before_second_deed, with_relatives
from quiz.questions.wording.resolving import Said
from quiz.questions.wording.verbs_told import verb_tokens


@dataclass(frozen=True, slots=True)
class Tail:
    """The parts behind the verb as they may be said, in order; the end may be cut, never below `needed`."""

    said: tuple[Said, ...]
    needed: int
    lost: int
    occasion: Said | None = None


def told_tail(
    ground: Ground,
    fact: Fact,
    asked: Phrase | None,
    bound: int | None,
    secret: frozenset[str],
    stand_in: str = "",
) -> Tail | None:
    """Objects and adjuncts without the phrase asked for; None where one that is needed cannot be said.

    What follows a phrase that was left out goes with it, as it may hang on it; only times stand alone.
    `stand_in` ("to do") takes the place of the phrase asked for.
    """
    tail = TailInMaking(ground, fact, asked, bound, secret, stand_in)
    parts = with_relatives(ground, parts_behind(ground, fact), asked)
    if asked is not None:
        parts = [part if part.phrase == asked else before_second_deed(ground, part) for part in parts]
    if not all(tail.takes(part) for part in parts) or tail.stops_at_verb():
        return None
    return Tail(tuple(tail.said), tail.needed, tail.lost, tail.occasion)


class TailInMaking:
    """What is said so far, up to which place of the sentence, and whether something was torn on the way."""

    def __init__(
        self,
        ground: Ground,
        fact: Fact,
        asked: Phrase | None,
        bound: int | None,
        secret: frozenset[str],
        stand_in: str,
    ):
        self.ground, self.fact = ground, fact
        self.asked, self.stand_in = asked, stand_in
        self.bound, self.secret = bound, secret
        # Whom the stem asks for, where that is the subject itself, and no army or crew of it.
        self.key = bound if self.is_subject_asked() and bound == fact.subject.actor else None
        self.said: list[Said] = []
        self.objects: list[int] = []
        self.last = fact.action
        self.needed = self.lost = 0
        self.is_broken, self.dropped, self.is_clause_cut = False, -1, False
        # Up to where the phrase asked for goes, with what is left out as its own.
        self.asked_upto = asked.last if asked is not None else -1
        self.occasion = self.told_occasion()
        self.place = self.tied = fact.action.first + len(verb_tokens(ground, fact))

    def takes(self, part: Part) -> bool:
        """Says the part or leaves it out; False where the whole cannot be told without it."""
        is_fronted = self.fact.fronted is not None and part.phrase.last == self.fact.fronted.last
        whole = led(self.ground, self.fact, part)
        if not is_fronted and not self.reaches(part, whole):
            return False
        if self.is_clause_cut and part.phrase.first == self.dropped:
            return part.phrase != self.asked and self.drops(part)
        if part.phrase == self.asked:
            return self.leaves_asked(part)
        if is_hanging_on(self.ground, self.fact, part, self.asked):
            return False
        if self.asked is not None and goes_with_asked(
            self.ground, self.fact, part, self.asked, self.asked_upto
        ):
            self.asked_upto = part.phrase.last
            return True
        is_asking = self.asked is not None or self.is_subject_asked()
        if is_asking and has_own_doer(self.ground, part):
            return self.drops(part)
        if is_occasion_before(self.ground, self.fact, part, self.asked):
            return True
        is_untold = is_fronted or self.is_subject_asked()
        before = () if is_untold else subject_and_verb(self.ground, self.fact)
        told = say_part(
            self.ground, whole, self.owner_in(part), self.secret, before, self.objects_before(whole), self.key
        )
        if (told is None or self.is_broken) and clings(self.ground, part):
            return False
        if (
            told is None
            or self.is_out_of_place(part, is_fronted)
            or dangles(self.ground, self.fact, part, self.asked)
        ):
            return is_fronted and self.occasion is not None or self.drops(part)
        self.says(part, whole, told, is_fronted)
        return True

    def objects_before(self, part: Part) -> tuple[int, ...]:
        """The actors of the objects told so far, where a word of the part may mean one of them."""
        phrase = part.phrase
        is_pointing = self.ground.references_within(phrase.sentence, phrase.start, phrase.end)
        return tuple(self.objects) if is_pointing else ()

    def owner_in(self, part: Part) -> int | None:
        """Whose pronouns the part may have: in "expects Tarn to sell its nets" they are Tarn's."""
        if self.ground.tokens_of(part.phrase)[0].tag != "TO":
            return self.bound
        doer = doer_before(self.ground, self.fact, part.phrase)
        return self.bound if doer is None else doer

    def told_occasion(self) -> Said | None:
        """The sentence's opening, unless it would give the secret away."""
        said = occasion(self.ground, self.fact, self.asked, self.bound, self.is_subject_asked())
        return None if said and any(contains_words(said.text, word) for word in self.secret) else said

    def reaches(self, part: Part, whole: Part) -> bool:
        """Goes on to the part's end; False where words before it would be torn off that it cannot lack."""
        is_torn = not is_gap_empty(self.ground, self.fact, self.place, whole.phrase.first)
        if is_torn and (part.is_needed or self.is_at_verb()):
            return False
        self.is_broken = self.is_broken or is_torn
        self.place = part.phrase.last
        return True

    def is_subject_asked(self) -> bool:
        """Whether the stem leaves its subject to be named, so that no pronoun can lean on it."""
        return self.asked is None and bool(self.secret)

    def is_at_verb(self) -> bool:
        return self.place <= self.fact.action.last + 1

    def leaves_asked(self, part: Part) -> bool:
        """The phrase asked for is left out, or its stand-in told; behind a tear only a time can be asked."""
        if self.is_broken and part.kind is not Adjunct.TIME:
            return False
        if self.stand_in:
            self.said.append(Said(self.stand_in))
            self.needed = len(self.said)
        return True

    def is_out_of_place(self, part: Part, is_fronted: bool) -> bool:
        """Whether the part hangs on words left out, or is an opening that would follow another date."""
        if is_fronted:
            phrase = part.phrase
            is_date = bool(self.ground.dates_within(phrase.sentence, phrase.start, phrase.end))
            is_dated = is_date and self.has_date()
            is_behind_deed = self.has_clause() or self.is_subject_asked() and self.has_deed()
            return is_dated or is_behind_deed and not self.opens_clause()
        return self.is_broken and (part.kind is not Adjunct.TIME or part.phrase.first == self.dropped)

    def has_date(self) -> bool:
        """ "Sold 40 ships in 2015"; the 40 of "sold 40 ships" are no date."""
        number, first = self.fact.sentence, self.fact.action.end
        is_dated = self.ground.dates_within(number, first, self.ground.tokens(number)[self.place - 1].end)
        return bool(is_dated) and any(letter.isdigit() for one in self.said for letter in one.text)

    def has_deed(self) -> bool:
        """Whether what is said, up to a comma, tells another deed, to which a date behind it would go.

        So "used by spies" does in "found stations used by spies".
        """
        tokens = self.ground.tokens(self.fact.sentence)[self.fact.action.last : self.tied]
        is_deed = any(token.tag == "VBG" or token.tag in FINITE for token in tokens)
        return is_deed or any(
            noun.tag in ("NN", "NNS") and token.tag == "VBN" for noun, token in pairwise(tokens)
        )

    def has_clause(self) -> bool:
        """ "To clean a lagoon that it spoilt": no "on Tuesday" behind it is read of the first deed."""
        tokens = self.ground.tokens(self.fact.sentence)[self.fact.action.last : self.tied]
        return any(token.tag == "WDT" or token.tag == "IN" and token.text == "that" for token in tokens)

    def opens_clause(self) -> bool:
        """ "[That] it would sell two ships" is all that is said: a date goes before it."""
        is_alone = len(self.said) == 1
        return is_alone and (self.said[0].text.startswith(THAT) or tells_clause(self.ground, self.fact))

    def drops(self, part: Part) -> bool:
        """Leaves the part out; what follows it may be torn then.

        What a half part completes goes with it: "for her stance" of "for her stance on what she sees".
        """
        if part.is_needed or is_governed(self.ground, self.fact, part):
            return False
        if is_half(self.ground, part) and part.phrase.first == self.tied and len(self.said) > self.needed:
            self.said.pop()
        if not is_empty(part):
            is_clause = is_absolute(self.ground, part) or has_own_doer(self.ground, part)
            is_aside = is_clause or self.is_clause_cut
            self.dropped, self.lost = part.phrase.last, self.lost + (not is_aside)
            self.is_clause_cut = is_aside
            is_tear = part.kind is not Adjunct.TIME or has_verb(self.ground, part.phrase)
            self.is_broken = self.is_broken or is_tear
        return True

    def says(self, part: Part, whole: Part, told: Said, is_fronted: bool) -> None:
        """Adds the part; an opening goes before a part that a comma sets off, or a clause ("that …").

        `whole` is the part with the word before it that it needs.
        """
        place = len(self.said)
        self.occasion = None if is_fronted else self.occasion
        if is_fronted and self.opens_clause():
            place, self.needed = 0, self.needed + 1
            self.said[0] = behind_date(self.said[0])
        elif is_fronted and place > self.needed and self.ends_apart():
            place -= 1
        self.said.insert(place, set_off(self.ground, self.fact, part, whole, told, self.asked))
        self.last = part.phrase
        if not is_fronted and not self.said[-1].text.startswith(", "):
            self.tied = part.phrase.last
        if part.is_needed:
            self.needed = len(self.said)
            self.objects += told.actors

    def ends_apart(self) -> bool:
        """ ", in Tarn", "while closing the port": a date behind it would seem to tell when it was closed."""
        opening = self.ground.tokens_of(self.last)[0]
        is_deed = opening.tag == "VBG" or opening.text.lower() in MEANWHILE
        return is_deed or self.said[-1].text.startswith(", ")

    def stops_at_verb(self) -> bool:
        """Whether a word that the stem would have to say follows the verb, and no part has it."""
        after = self.ground.tokens(self.fact.sentence)[self.place : self.place + 1]
        return self.is_at_verb() and bool(after) and is_word(after[0])


def is_governed(ground: Ground, fact: Fact, part: Part) -> bool:
    """ "With the flood" of "was confronted with the flood": the verb says little without it."""
    opening, *rest = ground.tokens_of(part.phrase)
    is_deed = bool(rest) and rest[0].tag == "VB"
    return not is_deed and (fact.verb, opening.text.lower()) in row_set("verb_prepositions")


def has_verb(ground: Ground, phrase: Phrase) -> bool:
    return any(token.tag in FINITE for token in ground.tokens_of(phrase))


def texts(tail: Tail) -> list[str]:
    return [said.text for said in tail.said]
