"""Who else a pronoun or "the country" may mean than the actor that fits: a discourse and a place in.

Precision first: where two readings are possible, there is none.
"""

from collections.abc import Sequence
from itertools import pairwise

from briefing.analysis import name_words
from briefing.analysis.anaphors import Anaphor
from briefing.analysis.clause_subjects import hangs_on_preposition, named_subject, verb_before
from briefing.analysis.discourse import Discourse
from briefing.analysis.genders import gender_of_title
from briefing.analysis.reporting import is_saying
from briefing.analysis.results import Actor, ActorKind, Mention, Token
from briefing.analysis.token_spans import token_at
from briefing.analysis.unnamed import tells_of_the_one
from briefing.analysis.verb_groups import FINITE
from briefing.analysis.wordlists import words

_OWNERS_BY_GENDER = {"f": "her", "m": "his"}
# Words before what somebody has a share in.
_OWNING = ("of", "in", "owns", "holds")
# What may stand between a verb and whom or what it is done to.
_TO_AN_OBJECT = ("VB", "VBN", "VBG", "RB", "RP", "TO", "IN")
# Of whom the article has told so often, it tells on.
_OFTEN = 4


def is_said_by_another(discourse: Discourse, anaphor: Anaphor) -> bool:
    """ "A shipyard said it would pay", "the ministry said that it": who says so and was not led to a name."""
    line = discourse.line(anaphor.sentence)
    place = token_at(line, anaphor.start) or 0
    verb = place - 2 if line[place - 1].text == "that" else place - 1
    if not anaphor.is_thing or not anaphor.is_subject or verb < 1 or not is_saying(line[verb]):
        return False
    noun = verb - 1
    while noun > 0 and line[noun].tag in (*FINITE, "VB", "VBN", "RB"):
        noun -= 1
    first = noun
    while first > 0 and line[first].tag in ("NN", "JJ"):
        first -= 1
    return line[noun].tag == "NN" and discourse.settled_at(anaphor.sentence, line[first].start) is None


def is_beside(discourse: Discourse, anaphor: Anaphor, actor: int) -> bool:
    """ "A link spread on Kibo said it had grown": what hangs on a preposition is not what "it" means."""
    if anaphor.gender or anaphor.labels:
        return False
    found = (one for one in discourse.mentions(anaphor.sentence) if one.end <= anaphor.start)
    named = [one for one in found if one.actor == actor]
    line = discourse.line(anaphor.sentence)
    return bool(named) and all(hangs_on_preposition(line, one) for one in named)


def is_retold(discourse: Discourse, anaphor: Anaphor) -> bool:
    """ "(Low named the man.) He said he had been trained": the second "he" may be the man told of."""
    line, before = discourse.line(anaphor.sentence), anaphor.sentence - 1
    place = token_at(line, anaphor.start) or 0
    is_twice = any(token.text.lower() in ("he", "she") for token in line[:place])
    is_told = is_twice and anaphor.is_subject
    return (
        is_told
        and discourse.is_close(before, anaphor.sentence)
        and tells_of_the_one(discourse.line(before), anaphor.gender)
    )


def is_matched(discourse: Discourse, number: int, subject: int, found: Sequence[int]) -> bool:
    """Whether another of those found is the subject of a clause of his own, or the one told of at the end.

    "Low sold his boat; Marsh waited", "Low named the boat for Marsh, who …".
    """
    line = discourse.line(number)
    others = [one for one in discourse.mentions(number) if one.actor in found and one.actor != subject]
    return any(_opens_clause(line, one) or _is_told_on(line, one) for one in others)


def is_led_by_kin(line: Sequence[Token]) -> bool:
    """ "His father, Low, sold it", "Low's son, a baker, left": behind it "he" may mean either of the two."""
    owner = next((k for k, token in enumerate(line) if not token.tag.startswith("NNP")), len(line))
    if owner + 2 >= len(line) or line[owner].tag not in ("PRP$", "POS"):
        return False
    return line[owner + 1].text.lower() in name_words.name_class("kin") and line[owner + 2].text == ","


def is_led_by_kin_of_same(discourse: Discourse, anaphor: Anaphor, number: int) -> bool:
    """ "Her mother, Ada, left", "Low's niece Ada left": "she" may be the one whose kin it is, or the kin.

    "His wife, Ada Low, left" tells of but one woman.
    """
    line = discourse.line(number)
    owner = next((k for k, token in enumerate(line) if not token.tag.startswith("NNP")), len(line))
    noun = line[owner + 1].text.lower().rpartition("-")[2] if owner + 1 < len(line) else ""
    if noun not in name_words.name_class("kin") or gender_of_title(noun) not in ("", anaphor.gender):
        return False
    if line[owner].tag == "PRP$":
        return line[owner].text.lower() == _OWNERS_BY_GENDER[anaphor.gender]
    subject = discourse.subject(number)
    return line[owner].tag == "POS" and (subject is None or not discourse.fits(anaphor, subject))


def _opens_clause(line: Sequence[Token], one: Mention) -> bool:
    """ "(Low speaks for Tarn,) Peter Marsh speaks"."""
    first = token_at(line, one.start) or 0
    while first and line[first - 1].tag == "NNP":
        first -= 1
    after = [token for token in line if token.start >= one.end][:1]
    return (
        first > 0
        and line[first - 1].text in (";", ",", "and", "but")
        and bool(after)
        and after[0].tag in FINITE
    )


def _is_told_on(line: Sequence[Token], one: Mention) -> bool:
    """ "Marsh of Riga, who left": he is told of last."""
    first = token_at(line, one.end - 1) or 0
    comma = next((place for place in range(first, len(line)) if line[place].text == ","), len(line))
    behind = [token.text.lower() for token in line[comma + 1 : comma + 2]]
    return behind == ["who"] and all(token.tag in ("NNP", "IN") for token in line[first:comma])


def doer_here(discourse: Discourse, anaphor: Anaphor) -> int | None:
    """Who does in the clause what is done to "him", by name or by a pronoun settled before.

    None where the pronoun is no object.
    """
    if not anaphor.is_object:
        return None
    line = discourse.line(anaphor.sentence)
    verb = verb_before(line, token_at(line, anaphor.start) or 0)
    if verb is None:
        return None
    settled = discourse.settled_at(anaphor.sentence, line[verb - 1].start) if verb else None
    if settled is not None:
        return settled
    subject = named_subject(line, discourse.mentions(anaphor.sentence), verb)
    return None if subject is None else subject.actor


def is_done_to_itself(discourse: Discourse, number: int, first: int, last: int, actor: int) -> bool:
    """ "Tarn Bank has paid the group", "spoke to the company": whom the subject does it to is another.

    What follows must not be a clause that the noun opens: "says the company has ships".
    """
    line = discourse.line(number)
    verb = verb_before(line, first)
    if verb is None or any(token.tag not in _TO_AN_OBJECT for token in line[verb + 1 : first]):
        return False
    behind = next((token for token in line[last:] if token.tag != "RB"), None)
    is_owner = behind is not None and behind.tag == "POS"
    is_doer = behind is not None and behind.tag in FINITE
    is_inverted = verb > 0 and line[verb - 1].text in (",", '"')
    if is_owner or is_doer or is_inverted or is_saying(line[verb]) and line[verb].lemma != "tell":
        return False
    subject = named_subject(line, discourse.mentions(number), verb)
    return subject is not None and subject.actor == actor


def may_be_unknown(discourse: Discourse, anaphor: Anaphor) -> bool:
    """ "A shareholder of Tarn, with a quarter of the company": of a name behind "of" that nobody knows."""
    line, known = discourse.line(anaphor.sentence), discourse.mentions(anaphor.sentence)
    place = token_at(line, anaphor.start)
    if not place or line[place - 1].text != "of":
        return False
    owned = (token for of, token in pairwise(line[:place]) if of.text in _OWNING and token.tag == "NNP")
    free = (token for token in owned if not any(one.start <= token.start < one.end for one in known))
    return any(token.text.istitle() and token.text not in words("calendar_names") for token in free)


def is_rivalled(discourse: Discourse, anaphor: Anaphor, actor: int) -> bool:
    """Whether the sentence before speaks of another who fits as well, and this one is no subject."""
    if "country" in anaphor.labels and _is_government(discourse, anaphor, actor):
        return False
    if _owns_opening(discourse, anaphor, actor):
        return False
    before = anaphor.sentence - 1
    if not discourse.is_close(before, anaphor.sentence):
        return False
    if is_retold(discourse, anaphor):
        return True
    if actor == discourse.subject(anaphor.sentence):
        return False
    found = discourse.fitting(anaphor, discourse.spoken_of(before, anaphor))
    doer = doer_here(discourse, anaphor)
    return any(other not in (actor, doer) for other in found)


def _owns_opening(discourse: Discourse, anaphor: Anaphor, actor: int) -> bool:
    """ "Kenya's plan for its ports": whose plan the sentence opens with."""
    if anaphor.gender or anaphor.labels:
        return False
    line = discourse.line(anaphor.sentence)
    opening = (one for one in discourse.mentions(anaphor.sentence) if (one.actor, one.start) == (actor, 0))
    follows = [token_at(line, one.end) for one in opening]
    return any(place is not None and line[place].tag == "POS" for place in follows)


def _is_government(discourse: Discourse, anaphor: Anaphor, actor: int) -> bool:
    """ "According to the Kenyan government, the country …": its own country is meant."""
    return any(
        mention.actor == actor
        and mention.end <= anaphor.start
        and mention.surface.split()[-1].lower() in words("government_words")
        for mention in discourse.mentions(anaphor.sentence)
    )


def is_place_nearer(discourse: Discourse, anaphor: Anaphor, actor: int) -> bool:
    """ "(Tarn Land said no.) The Kelda marsh is wide. The region …": any place may be "the region"."""
    last = max(
        (one.sentence for one in discourse.actors[actor].mentions if one.sentence < anaphor.sentence),
        default=0,
    )
    named = (one.actor for number in range(last + 1, anaphor.sentence) for one in discourse.mentions(number))
    return any(discourse.actors[one].kind is ActorKind.PLACE for one in named)


def is_met_in_passing(discourse: Discourse, anaphor: Anaphor, actor: int, number: int) -> bool:
    """ "The songs were sung with Kim Low. One of his …": met first there, in an article on another."""
    line = discourse.line(number)
    places = [one for one in discourse.mentions(number) if one.actor == actor]
    is_new = bool(places) and discourse.actors[actor].mentions[0] == places[0]
    if not is_new or not all(_is_companion(line, one) for one in places):
        return False
    others = (k for k, one in enumerate(discourse.actors) if k != actor and _is_told_often(one, number))
    return any(discourse.fits(anaphor, k) for k in others)


def is_beside_main_body(discourse: Discourse, anaphor: Anaphor, actor: int, number: int) -> bool:
    """ "(Tarnox was set up in 1998.) Low left it to found Kelda Ltd. The firm …": Tarnox may be meant.

    So it may wherever a body that is new and does nothing itself stands in the sentence before, in an
    article that tells more often of another.
    """
    met = discourse.actors[actor].mentions
    if discourse.actors[actor].kind is not ActorKind.ORGANISATION or actor == discourse.subject(number):
        return False
    if not met or met[0].sentence != number or discourse.was_described(anaphor, actor):
        return False
    others = (k for k, one in enumerate(discourse.actors) if k != actor and _is_told_before(one, number))
    return any(discourse.fits(anaphor, k) for k in others)


def _is_told_before(actor: Actor, number: int) -> bool:
    """Whether more than one mention stands before the sentence."""
    return len(actor.mentions) > 1 and actor.mentions[1].sentence < number


def _is_told_often(actor: Actor, number: int) -> bool:
    """Whether more than so many mentions, which are in order, stand before the sentence."""
    return len(actor.mentions) > _OFTEN and actor.mentions[_OFTEN].sentence < number


def _is_companion(line: Sequence[Token], one: Mention) -> bool:
    """ "With Kim Low", "like Kim Low", and not "by Kim Low", who then did it."""
    first = token_at(line, one.start) or 0
    return hangs_on_preposition(line, one) and first > 0 and line[first - 1].text.lower() != "by"
