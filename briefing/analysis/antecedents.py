"""Which actor a pronoun or "the country" can stand for: what the article speaks of in, one actor or None out.

Precision first: where two readings are possible, there is none.
"""

from collections.abc import Iterator, Sequence

from briefing.analysis.anaphors import Anaphor
from briefing.analysis.clause_subjects import (
    is_governed,
    named_subject,
    verb_before,
)
from briefing.analysis.discourse import FRONTED, Discourse
from briefing.analysis.reporting import is_saying
from briefing.analysis.results import Token, Use
from briefing.analysis.rivals import (
    doer_here,
    is_beside,
    is_beside_main_body,
    is_led_by_kin,
    is_led_by_kin_of_same,
    is_matched,
    is_met_in_passing,
    is_place_nearer,
    is_retold,
    is_rivalled,
    is_said_by_another,
    may_be_unknown,
)
from briefing.analysis.token_spans import token_at
from briefing.analysis.unnamed import leaves_a_thing, tells_of_the_one
from briefing.analysis.verb_groups import FINITE
from briefing.analysis.wordlists import words

_SUBORDINATORS = ("when", "after", "before", "because", "until", "once", "while", "although", "though", "as")
# So many sentences back a reader still knows whom the article spoke of.
_WINDOW = 3
_NOBODY = -1
# Of a lake, a basin, a state or a coast.
_BROAD = ("area", "region")


def antecedent(discourse: Discourse, anaphor: Anaphor, only_here: bool = False) -> int | None:
    """The one actor that fits: in the sentence before the place, else in the sentences before it.

    `only_here`: another noun before the place may own it, so that no earlier sentence is asked.
    """
    named = _named(discourse, anaphor)
    if named is not None:
        return named
    meant = _meant(discourse, anaphor, only_here)
    if meant is not None and meant == doer_here(discourse, anaphor):
        return None
    is_called_so = meant is not None and discourse.named.get(anaphor.noun) == meant
    return None if is_called_so and _may_be_another(discourse, anaphor, meant) else meant


def _may_be_another(discourse: Discourse, anaphor: Anaphor, actor: int) -> bool:
    """Whether others of the noun are told of as often as the one with a name, who was not just named."""
    met = _met_before(discourse, anaphor, actor)
    is_near = met[-1:] == [anaphor.sentence - 1] or actor in discourse.named_before(anaphor)
    return not is_near and discourse.others_met(anaphor) >= len(met)


def _meant(discourse: Discourse, anaphor: Anaphor, only_here: bool) -> int | None:
    """Whom the sentence tells of before the place, else the sentences before it."""
    ahead = _subject_ahead(discourse, anaphor)
    if ahead is not _NOBODY:
        return ahead
    is_open = discourse.is_open(anaphor.sentence, anaphor.gender)
    if anaphor.gender and (is_open or discourse.is_somebody_nearer(anaphor)):
        return None
    done_by = doer_here(discourse, anaphor)
    here = [one for one in discourse.fitting(anaphor, discourse.named_before(anaphor)) if one != done_by]
    doer = _own_subject(discourse, anaphor) if here else None
    if doer is not None and doer in here:
        return None if is_retold(discourse, anaphor) else doer
    if here:
        is_sure = len(here) == 1 and not is_rivalled(discourse, anaphor, here[0])
        return here[0] if is_sure and not is_beside(discourse, anaphor, here[0]) else None
    if only_here or anaphor.gender and discourse.is_somebody_before(anaphor):
        return None
    if anaphor.labels and may_be_unknown(discourse, anaphor) or is_said_by_another(discourse, anaphor):
        return None
    near = _from_earlier(discourse, anaphor)
    far = _only_one(discourse, anaphor) if near is None else near
    is_broad = far is not None and anaphor.noun in _BROAD
    return None if is_broad and is_place_nearer(discourse, anaphor, far) else far


def _own_subject(discourse: Discourse, anaphor: Anaphor) -> int | None:
    """ "Low sold his boat", "Low, a baker, said he": the named subject of the clause before the place.

    Nobody else may stand between the verb and the place, and no other noun may own what "its" speaks of.
    "Jailed many of its members" is seldom said of the doer's own.
    """
    line, found = discourse.line(anaphor.sentence), discourse.mentions(anaphor.sentence)
    place = token_at(line, anaphor.start) or 0
    verb = verb_before(line, place)
    if verb is None or anaphor.labels or anaphor.is_subject and not is_saying(line[place - 1]):
        return None
    between = [one.actor for one in found if line[verb].start <= one.start < anaphor.start]
    is_owned = not anaphor.gender and any(token.tag.startswith("NN") for token in line[verb:place])
    is_hostile = line[verb].lemma.lower() in words("verbs_of_hostility")
    if is_owned or is_hostile or discourse.fitting(anaphor, between):
        return None
    subject = named_subject(line, found, verb)
    return None if subject is None else subject.actor


def _named(discourse: Discourse, anaphor: Anaphor) -> int | None:
    """ "The commission" for the one actor called so, where no other of its kind was just named."""
    actor = discourse.named.get(anaphor.noun)
    if actor is None:
        return None
    near = range(max(1, anaphor.sentence - _WINDOW), anaphor.sentence)
    here = discourse.named_before(anaphor)
    told = [*here, *(one for number in near for one in discourse.spoken_of(number, anaphor))]
    rivals = (
        one for one in discourse.fitting(anaphor, told) if discourse.actors[one].label != "organisation"
    )
    if any(rival != actor for rival in rivals):
        return None
    if anaphor.noun in words("works_words") and actor not in told:
        return None
    last = anaphor.sentence if actor in here else max(_met_before(discourse, anaphor, actor), default=0)
    return actor if last and not discourse.others_met(anaphor) else None


def _met_before(discourse: Discourse, anaphor: Anaphor, actor: int) -> list[int]:
    """The sentences before the anaphor's that name the actor."""
    return [one.sentence for one in discourse.actors[actor].mentions if one.sentence < anaphor.sentence]


def _only_one(discourse: Discourse, anaphor: Anaphor) -> int | None:
    """ "The country" however far back, where the article knows but one and keeps naming it."""
    fitting = discourse.fitting(anaphor, range(len(discourse.actors))) if anaphor.labels else []
    if len(fitting) != 1:
        return None
    is_called = discourse.is_called(anaphor, fitting[0]) or discourse.was_described(anaphor, fitting[0])
    if "country" not in anaphor.labels and not is_called:
        return None
    return fitting[0] if len(_met_before(discourse, anaphor, fitting[0])) > 1 else None


def _subject_ahead(discourse: Discourse, anaphor: Anaphor) -> int | None:
    """ "On his first day, Ann Lee's rival Karl Berg left": the subject that a fronted phrase leads to.

    None where that subject is no actor who fits, `_NOBODY` where no fronted phrase holds the pronoun.
    """
    line = discourse.line(anaphor.sentence)
    if anaphor.labels or line[0].tag not in FRONTED:
        return _NOBODY
    place = token_at(line, anaphor.start) or 0
    comma = next((i for i in range(place, len(line)) if line[i].text == ","), len(line))
    is_clause = any(token.tag in FINITE for token in line[:comma])
    if comma + 1 >= len(line) or is_clause and not _leads_to_name(discourse, anaphor, line, place, comma):
        return _NOBODY
    if anaphor.is_subject and not is_clause:
        return _NOBODY
    start = line[comma + 1].start
    verb = next((token.start for token in line[comma:] if token.tag in FINITE), line[-1].end)
    if discourse.fitting(anaphor, discourse.named_before(anaphor)):
        return _NOBODY
    named = [one for one in discourse.mentions(anaphor.sentence) if start <= one.start and one.end <= verb]
    free = [one.actor for one in named if one.use is Use.NAME and not is_governed(line, one)]
    fitting = discourse.fitting(anaphor, free)
    return fitting[0] if len(fitting) == 1 else None


def _leads_to_name(
    discourse: Discourse, anaphor: Anaphor, line: Sequence[Token], place: int, comma: int
) -> bool:
    """ "Before he left, Lind spoke": a person right behind the comma, and nobody else before."""
    starts = {one.start for one in discourse.mentions(anaphor.sentence)}
    is_subordinate = any(token.text.lower() in _SUBORDINATORS for token in line[:place])
    if not anaphor.gender or not is_subordinate or line[comma + 1].start not in starts:
        return False
    before = discourse.subject(anaphor.sentence - 1) if anaphor.sentence > 1 else None
    named = next(
        one.actor for one in discourse.mentions(anaphor.sentence) if one.start == line[comma + 1].start
    )
    return before in (None, named) or not discourse.fits(anaphor, before)


def _from_earlier(discourse: Discourse, anaphor: Anaphor) -> int | None:
    """The first sentence back that speaks of one who fits decides; a quotation counts as no step.

    Who said something there goes on speaking in "…, he said", whomever else the sentence names. "It"
    means nothing further back than the sentence before: its own things come between.
    """
    here = anaphor.sentence
    for number in _sentences_before(discourse, anaphor.sentence):
        speakers = discourse.speakers(number, anaphor) if anaphor.speaks and anaphor.gender else ()
        if speakers and discourse.is_close(number, here, steps=2):
            return next(iter(speakers)) if len(speakers) == 1 else None
        if not discourse.is_close(number, here):
            return None
        is_open = discourse.is_open(number, anaphor.gender) or discourse.is_about_somebody(number)
        is_told = not anaphor.speaks and tells_of_the_one(discourse.line(number), anaphor.gender)
        if anaphor.gender and (is_open or is_told):
            return None
        if anaphor.gender and is_led_by_kin_of_same(discourse, anaphor, number):
            return None
        subject = discourse.subject(number)
        found = discourse.fitting(anaphor, discourse.spoken_of(number, anaphor))
        if len(found) == 1:
            is_clear = _is_prominent(discourse, found[0], subject, number, anaphor)
            return found[0] if is_clear and _is_near(discourse, found[0], number, anaphor) else None
        if found:
            is_either = anaphor.gender and (
                is_matched(discourse, number, subject, found) or is_led_by_kin(discourse.line(number))
            )
            is_sure = anaphor.is_subject and not is_either
            return subject if subject in found and is_sure else None
        if anaphor.is_thing:
            return None
        here = number if _is_passed_over(discourse, number, anaphor) else here
    return None


def _sentences_before(discourse: Discourse, number: int) -> Iterator[int]:
    """As many as a reader remembers, from the last one back; what is quoted does not count."""
    steps = 0
    while number > 1 and steps < _WINDOW:
        number -= 1
        yield number
        steps += not discourse.sentences[number - 1].is_quoted


def _is_passed_over(discourse: Discourse, number: int, anaphor: Anaphor) -> bool:
    """A quotation between a speaker and the next "he"."""
    return bool(anaphor.gender) and discourse.sentences[number - 1].is_quoted


def _is_near(discourse: Discourse, actor: int, number: int, anaphor: Anaphor) -> bool:
    """A description means what the sentence before tells of; of several such places or firms, none.

    A country where something merely happens two sentences back is not meant either, nor one beside that
    which the article is about.
    """
    if "country" in anaphor.labels and discourse.is_passing_country(number, actor):
        return False
    if not anaphor.labels or number == anaphor.sentence - 1:
        return True
    if discourse.was_described(anaphor, actor, since=number):
        return True
    if "country" in anaphor.labels:
        return any(
            mention.actor == actor and mention.use is Use.NAME for mention in discourse.mentions(number)
        )
    earlier = (
        index
        for index, one in enumerate(discourse.actors)
        if one.mentions and one.mentions[0].sentence < anaphor.sentence
    )
    return len(discourse.fitting(anaphor, earlier)) == 1


def _owns_another(discourse: Discourse, actor: int, number: int) -> bool:
    """ "The Tarn Union's Harbour Agency": behind it "the agency" may be either."""
    line = discourse.line(number)
    ends = [token_at(line, one.end - 1) or 0 for one in discourse.mentions(number) if one.actor == actor]
    behind = [[token.tag for token in line[end + 1 : end + 3]] for end in ends]
    return bool(behind) and all(tags in (["POS", "NNP"], ["POS", "NNPS"]) for tags in behind)


def _is_prominent(
    discourse: Discourse, actor: int, subject: int | None, number: int, anaphor: Anaphor
) -> bool:
    """A person or a described kind needs no more; "it" and "its" follow only the subject before them.

    "Its" may also mean what the sentence before names twice.
    """
    if anaphor.gender:
        return actor == subject or not is_met_in_passing(discourse, anaphor, actor, number)
    if anaphor.labels:
        is_passing = is_beside_main_body(discourse, anaphor, actor, number)
        return not is_passing and not _owns_another(discourse, actor, number)
    if actor == subject:
        return not (anaphor.is_subject and leaves_a_thing(discourse.line(number), discourse.verb_of(anaphor)))
    is_next = not anaphor.is_subject and number == anaphor.sentence - 1
    return is_next and discourse.spoken_of(number, anaphor).count(actor) > 1
