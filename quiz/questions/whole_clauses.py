"""Whether a clause was read whole: its parts uncut, its verb no participle, its words of one clause alone."""

from briefing.analysis.lexicon import inflect, verb_forms
from briefing.analysis.results import ActorKind, Adjunct, Fact, Modality, Phrase, Token
from briefing.analysis.subjects import Subject, is_of_clause_within
from briefing.analysis.verb_groups import FINITE
from briefing.analysis.word_classes import word_class
from briefing.analysis.wordlists import words
from quiz.questions.ground import Ground, phrases_behind
from quiz.questions.run_together import SETTING, is_pair_cut, is_run_together

# What may stand between "that" and its clause, with a verb of its own.
LEADING = {"after", "when", "if", "because", "while", "although", "as", "once", "unless", "until", "before"}
# Behind the comma of "that while she knows it, the port is open" stands a clause.
LONGEST_LED_END = 2
DENYING = {"no", "little", "any"}
RELATIVES = {"which", "who", "whose", "where"}
SINCE = {"after", "before", "since", "until"}


def is_finite(token: Token) -> bool:
    """A finite verb; "IS" is a name, and "'s" an owner's mark as often as a verb."""
    return token.tag in FINITE and token.text.islower() and token.text[0].isalpha()


def is_whole(ground: Ground, fact: Fact) -> bool:
    """Whether nothing shows that the clause was cut or misread: in its objects, its subject, its verb."""
    if any(is_clause_cut(ground, fact, phrase) for phrase in fact.objects) or is_subject_cut(ground, fact):
        return False
    if fact.is_main and is_verb_torn_off(ground, fact):
        return False
    return not any(is_amiss(ground, fact) for is_amiss in MISREADINGS)


def is_clause_cut(ground: Ground, fact: Fact, phrase: Phrase) -> bool:
    """ "That when the ice" of "said that when the ice melts …": what is said lacks its verb."""
    heard = [token.text.lower() for token in ground.tokens_of(phrase)]
    is_said = fact.verb in words("verbs_with_clauses") and phrase is fact.objects[-1]
    if heard[0] == "to" or heard[0] != "that" and not (is_said and not is_thing(ground, phrase)):
        return False
    is_led = heard[0] == "that" and len(heard) > 1 and heard[1] in LEADING
    if is_led and "," not in heard[:-LONGEST_LED_END] or is_share_cut(ground, phrase):
        return True
    return sum(is_finite(token) for token in ground.tokens_of(phrase)) < 1 + is_led


def is_share_cut(ground: Ground, phrase: Phrase) -> bool:
    """ "That of the ports which closed" of "that of the ports which closed, half were sold"."""
    tokens, after = ground.tokens_of(phrase), ground.tokens(phrase.sentence)[phrase.last : phrase.last + 1]
    is_share = [token.text.lower() for token in tokens[:2]] == ["that", "of"]
    is_closed = bool(after) and after[0].text == "," and "," not in [token.text for token in tokens]
    return is_share and is_closed and any(token.tag in ("WDT", "WP") for token in tokens[2:])


def is_subject_cut(ground: Ground, fact: Fact) -> bool:
    """Whether the subject is the end of a longer list or phrase, or opens with a date that is none of it."""
    line, first = ground.tokens(fact.sentence), fact.subject.first
    before = line[max(0, first - 2) : first]
    is_listed = is_list_end(before) or is_list_opened(line[max(0, first - 3) : first])
    if closes_place(ground, fact.subject) or is_listed or is_torn_off(before, ground.tokens_of(fact.subject)):
        return True
    if is_of_clause_within(line, Subject(first, fact.subject.last, fact.action.first)):
        return True
    if opens_clause_within(ground, fact.subject):
        return True
    dates = ground.dates_within(fact.sentence, fact.subject.start, fact.subject.end)
    return any(ground.date(index).start == fact.subject.start for index in dates)


def opens_clause_within(ground: Ground, subject: Phrase) -> bool:
    """ "The first test since Ann Lee" before "closed the port": the clause behind "since" is hers."""
    tokens = ground.tokens_of(subject)
    places = [k for k, token in enumerate(tokens) if k and token.text.lower() in SINCE]
    rest = ground.rest_of(subject, places[-1] + 1) if places and places[-1] + 1 < len(tokens) else None
    named = ground.mentions_within(subject.sentence, rest.start, rest.end) if rest is not None else []
    return any(ground.actor(one.actor).kind is ActorKind.PERSON and one.end == subject.end for one in named)


def closes_place(ground: Ground, subject: Phrase) -> bool:
    """ "Norway, and a baker" of "Ann Lee, a cook in Oslo, Norway, and a baker,": an end."""
    before = ground.tokens(subject.sentence)[max(0, subject.first - 2) : subject.first]
    named = ground.mentions_within(subject.sentence, subject.start, subject.end)[:1]
    is_place = any(ground.actor(one.actor).kind in (ActorKind.COUNTRY, ActorKind.PLACE) for one in named)
    is_behind_name = len(before) == 2 and before[0].tag == "NNP" and before[1].text == ","
    return is_place and is_behind_name and any(token.text == "," for token in ground.tokens_of(subject)[1:4])


def is_list_end(before: tuple[Token, ...]) -> bool:
    """ "Norway and" before the subject: the list began before it."""
    if len(before) < 2 or before[1].tag != "CC":
        return False
    return before[0].tag.startswith(("NN", "PRP", "JJ")) or before[0].text.isupper()


def is_list_opened(before: tuple[Token, ...]) -> bool:
    """ "If Norway," before "Sweden and Denmark": no clause has so short a beginning."""
    if len(before) < 3 or before[0].text.lower() not in LEADING:
        return False
    return before[1].tag.startswith("NNP") and before[2].text == ","


def is_torn_off(before: tuple[Token, ...], subject: tuple[Token, ...]) -> bool:
    """ "Research organisation" of "a Kalm-based research organisation": the phrase began before it."""
    if [token.text.lower() for token in before[-2:]] in (["one", "of"], ["some", "of"], ["none", "of"]):
        return True
    is_open = bool(before) and before[-1].tag in ("JJ", "JJR", "JJS", "POS", "PRP$", "HYPH")
    is_bare = bool(subject) and subject[0].tag in ("NN", "NNS", "JJ", "VBN", "VBG")
    return is_open and is_bare


def is_verb_torn_off(ground: Ground, fact: Fact) -> bool:
    """Whether words torn from their place stand between subject and verb, as "the ship [that sank] sailed".

    Adverbs, times and a clause between two commas are told elsewhere, or can be left out.
    """
    line, place, stop = ground.tokens(fact.sentence), fact.subject.last, fact.action.first
    if is_insertion(line[place:stop]):
        return False
    timed = [phrase for kind, phrase in fact.adjuncts if kind is Adjunct.TIME]
    is_torn = any(
        token.text[0].isalnum() and not token.tag.startswith("RB")
        for k, token in enumerate(line[place:stop], start=place)
        if not any(phrase.first <= k < phrase.last for phrase in timed)
    )
    return is_torn and not shares_subject(ground, fact)


def is_insertion(between: tuple[Token, ...]) -> bool:
    """ ", which sank in May,", ", built in Tarn,", ", by contrast,": what two commas set apart."""
    words_between = list(between)
    while words_between and words_between[-1].tag.startswith("RB"):
        words_between.pop()
    return len(words_between) > 2 and words_between[0].text == words_between[-1].text == ","


def is_thing(ground: Ground, phrase: Phrase) -> bool:
    """ "Admitted 200 refugees", "a plan to sell": a verb of saying has a thing, and no clause cut short."""
    tokens, after = ground.tokens_of(phrase), ground.tokens(phrase.sentence)[phrase.last : phrase.last + 1]
    is_closed = not after or after[0].tag in (",", ".", "IN", "CC")
    led = zip(tokens, ("", *(token.tag for token in tokens)), strict=False)
    verbs = [before for token, before in led if token.tag.startswith("VB")]
    return is_closed and all(before == "TO" for before in verbs) and (not verbs or tokens[0].tag == "DT")


def shares_subject(ground: Ground, fact: Fact) -> bool:
    """ "The port closed and was sold": the second verb stands apart from the subject of both."""
    before = ground.tokens(fact.sentence)[fact.action.first - 1]
    is_joined = before.tag in ("CC", "RB") or before.text == ","
    return is_joined and any(
        other.subject.start == fact.subject.start and other.action.first < fact.action.first
        for other in ground.facts[fact.sentence]
    )


def is_participle(ground: Ground, fact: Fact) -> bool:
    """ "A picture obtained by the board": a past form that lacks the object it takes is a participle.

    "Gave" is none, and nothing is said so of "he" or "they".
    """
    action = ground.tokens_of(fact.action)
    is_past = len(action) == 1 and action[0].tag == "VBD" and "VBN" in verb_forms(action[0].text.lower())
    if not is_past or ground.tokens_of(fact.subject)[-1].tag == "PRP":
        return False
    has_object = has_direct_object(ground, fact) or fact.speaker is not None
    return not has_object and action[0].text.lower() in words("transitive_participles")


def has_direct_object(ground: Ground, fact: Fact) -> bool:
    """Whether an object stands right behind the verb, its particle or its time."""
    after = ground.tokens(fact.sentence)[fact.action.last : fact.action.last + 1]
    has_particle = bool(after) and after[0].text.lower() in words("verb_particles")
    places = (fact.action.last, fact.action.last + has_particle, *ends_of_times_behind(fact))
    return any(is_direct(ground, one) for one in fact.objects if one.first in places)


def ends_of_times_behind(fact: Fact) -> tuple[int, ...]:
    """Where "on Monday" ends that stands right behind the verb: "announced on Monday that …"."""
    timed = (part for kind, part in fact.adjuncts if kind is Adjunct.TIME)
    return tuple(part.last for part in timed if part.first == fact.action.last)


def is_direct(ground: Ground, phrase: Phrase) -> bool:
    """A direct object: a noun phrase, an amount with its hedge ("up to half of it"), "that …", "to sell"."""
    opening = [token.text.lower() for token in ground.tokens_of(phrase)[:1]]
    if opening == ["that"] or [token.tag for token in ground.tokens_of(phrase)[:2]] == ["TO", "VB"]:
        return True
    counted = ground.quantities_within(phrase.sentence, phrase.start, phrase.end)
    opens_with_amount = any(ground.quantity(index).start == phrase.start for index in counted)
    return opens_with_amount or ground.tokens_of(phrase)[0].tag not in ("IN", "TO")


def is_object_elsewhere(ground: Ground, fact: Fact) -> bool:
    """ "The pipeline, which it uses to export oil": the object stands before the clause, which lacks it.

    So it is in "the pipes that it uses to export oil", and not in "the fear that it uses pipes".
    """
    before = ground.tokens(fact.sentence)[max(0, fact.subject.first - 1) : fact.subject.first]
    is_led = bool(before) and before[0].text.lower() == "that" and before[0].tag in ("IN", "DT")
    if is_led and not fact.is_main and not fact.is_passive and lacks_object(ground, fact):
        return True
    is_relative = bool(before) and before[0].tag in ("WDT", "WP") and before[0].text.lower() != "what"
    return is_relative and not fact.is_main


def lacks_object(ground: Ground, fact: Fact) -> bool:
    """Whether the verb takes an object and none stands behind it."""
    is_transitive = inflect(fact.verb, "VBN") in words("transitive_participles")
    return is_transitive and not has_direct_object(ground, fact)


def is_doubted(ground: Ground, fact: Fact) -> bool:
    """ "The idea that Norway pays", "it is false that Norway pays": nobody vouches for what they hold."""
    line, place = ground.tokens(fact.sentence), fact.subject.first - 1
    if fact.is_main or place < 0:
        return False
    if any(
        holds(other, fact) for other in ground.facts[fact.sentence] if other.modality is Modality.POSSIBLE
    ):
        return True
    has_that = line[place].text.lower() == "that"
    place -= has_that
    if has_that and line[place].tag == "CC":
        return any(holds_clause(line, earlier) for earlier in range(place))
    return is_doubting(line[place])


def holds(other: Fact, fact: Fact) -> bool:
    """Whether the fact is the object of the other: "it might mean that Norway leaves"."""
    return any(one.first <= fact.subject.first and fact.action.last <= one.last for one in other.objects)


def holds_clause(line: tuple[Token, ...], place: int) -> bool:
    """Whether an earlier "that" hangs on a doubting word, or "no evidence" opens what "or that" continues."""
    is_open = line[place + 1].text.lower() == "that" or line[place - 1].text.lower() in DENYING
    return is_open and is_doubting(line[place])


def is_doubting(token: Token) -> bool:
    """ "Idea", "fear", "unlikely", "false": what follows need not be so."""
    if token.tag.startswith("JJ"):
        return token.text.lower() in words("doubting_adjectives")
    return token.tag.startswith("NN") and token.lemma.lower() in words("doubted_nouns")


def is_set_in_time(ground: Ground, fact: Fact) -> bool:
    """ "After the troops leave", "when fever spreads": a present that only sets another time."""
    before = ground.tokens(fact.sentence)[max(0, fact.subject.first - 1) : fact.subject.first]
    is_present = ground.tokens_of(fact.action)[0].tag in ("VBP", "VBZ")
    opens = bool(before) and before[0].text.lower() in SETTING
    return is_present and opens and not fact.is_main


def is_naming_unfinished(ground: Ground, fact: Fact) -> bool:
    """ "Dubbed the bridge" without what it was dubbed: reading ended before the name or the judgement."""
    if fact.verb not in word_class("unfinished_namings"):
        return False
    has_as = any(phrase.text.lower().startswith("as ") for phrase in phrases_behind(fact))
    return len(fact.objects) < (1 if fact.is_passive else 2) and not has_as


def is_half_of_pair(ground: Ground, fact: Fact) -> bool:
    """ "Mended and oiled 36 winches": the amount is what both verbs did, each of them fewer."""
    line, first = ground.tokens(fact.sentence), fact.action.first
    before = [token.tag for token in line[max(0, first - 2) : first]]
    counted = any(
        phrase.first == fact.action.last
        and ground.quantities_within(phrase.sentence, phrase.start, phrase.end)
        for phrase in fact.objects
    )
    return counted and before[-1:] == ["CC"] and before[0].startswith("VB")


MISREADINGS = (
    is_half_of_pair,
    is_set_in_time,
    is_doubted,
    is_object_elsewhere,
    is_participle,
    is_naming_unfinished,
    is_pair_cut,
    is_run_together,
)
