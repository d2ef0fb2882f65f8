"""When a thing was made, signed or opened that the article tells of: "the Skagen bridge, opened in 1998".

"In which year was the Skagen bridge opened?": the participle behind the thing has the date, whatever the
clause around it tells; so has a clause between commas, "the Skagen bridge, which burned in 1998, …".
"""

from collections.abc import Iterator

from briefing.analysis.noun_phrases import NOMINAL
from briefing.analysis.results import ActorKind, Mention, Phrase, Token, Use
from briefing.analysis.verb_groups import FINITE
from briefing.analysis.wordlists import words
from quiz.questions.asking.times import is_asked, is_span, other_forms
from quiz.questions.candidates import Answer, AnswerType, Candidate
from quiz.questions.facts import askable
from quiz.questions.ground import Ground, content_lemmas, once
from quiz.questions.wording.naming import is_half_known, name_of
from quiz.questions.wording.question_words import date_word
from quiz.questions.wording.resolving import Said, say
from quiz.questions.wording.stems import capitalised, squeezed

SET_IN = {"in", "on"}
RELATIVE_PRONOUNS = {"which", "who"}
# How far before its date a participle stands, and how long the thing may be.
REACH = 14
LONGEST_THING = 10
# "Norway closed in 1998 its port": behind the date stands the object of a past tense.
OPENS_OBJECT = ("DT", "PRP", "JJ", "NN", "CD")
INSIDE = (*NOMINAL, "JJ", "CD", "POS", "DT", "HYPH")


def ask(ground: Ground) -> Iterator[Candidate]:
    for number in sorted(ground.dates):
        if number not in ground.section_of or number in ground.repeated or ground.sentence(number).is_quoted:
            continue
        for index in ground.dates[number]:
            if is_asked(ground.date(index)) and not is_span(ground.date(index)):
                yield from ask_participle(ground, number, index)
                yield from ask_relative(ground, number, index)


def ask_participle(ground: Ground, number: int, index: int) -> Iterator[Candidate]:
    """ "On what date was the Harbour Act signed by Mayor Ann Lee?" """
    date, tokens = ground.date(index), ground.tokens(number)
    place = participle_before(tokens, date.start)
    if place is None or is_told_verb(ground, number, place):
        return
    thing = thing_before(ground, number, place)
    after = next((token for token in tokens if token.start >= date.end), None)
    if thing is None or after is not None and after.tag.startswith(OPENS_OBJECT):
        return
    last = date_opening(tokens, date.start)
    if has_doer(ground, thing):
        return
    said, done = say(ground, thing, is_subject=True), say(ground, ground.phrase(number, place, last))
    if said is None or done is None or not is_known(ground, thing, said):
        return
    verb = "were" if ground.tokens_of(thing)[-1].tag in ("NNS", "NNPS") else "was"
    text = said.text if tokens[thing.first].text != "The" else f"the{said.text[3:]}"
    yield candidate(
        ground, index, f"{verb} {text} {done.text}", (said, done), tokens[place], tokens[thing.first : last]
    )


def candidate(
    ground: Ground, index: int, asked: str, said: tuple[Said, ...], verb: Token, told: tuple[Token, ...]
) -> Candidate:
    """Asks for the date of what `asked` says, which stands on the tokens `told`."""
    date = ground.date(index)
    stem = squeezed(f"{date_word(ground, date, date.surface)} {asked}")
    return Candidate(
        rule="when",
        stem=f"{capitalised(stem)}?",
        answer=Answer(AnswerType.DATE, date.surface, date.start, date.end, index, other_forms(date)),
        sentence=date.sentence,
        actors=tuple(sorted({actor for one in said for actor in one.actors})),
        verb=verb.lemma,
        stem_lemmas=frozenset(content_lemmas(told)),
    )


def ask_relative(ground: Ground, number: int, index: int) -> Iterator[Candidate]:
    """ "In which year did the Skagen bridge burn?" for "the Skagen bridge, which burned in 1998, …"."""
    date, tokens = ground.date(index), ground.tokens(number)
    place = relative_before(tokens, date.start)
    holder = described(ground, number, place) if place is not None else None
    if place is not None and tells_of_happening(tokens, place):
        holder = happening_before(ground, number, place)
    after = next((token for token in tokens if token.start >= date.end), None)
    if holder is None or after is not None and after.tag.startswith(OPENS_OBJECT):
        return
    verb = place + 1 + (tokens[place + 1].tag == "RB")
    first, last = verb + 1, date_opening(tokens, date.start)
    is_passive = tokens[verb].lemma == "be"
    bound = next(iter(holder.actors), None)
    done = say(ground, ground.phrase(number, first, last), bound=bound) if first < last else Said("")
    if done is None or is_passive and tokens[first].tag != "VBN" or (number, verb) in verbs_of_facts(ground):
        return
    asked = f"{tokens[verb].text} {holder.text}" if is_passive else f"did {holder.text} {tokens[verb].lemma}"
    told = tokens[place:last]
    yield candidate(ground, index, f"{asked} {done.text}", (holder, done), tokens[verb], told)


@once
def verbs_of_facts(ground: Ground) -> frozenset[tuple[int, int]]:
    """Sentence and place of the verbs about which other rules ask."""
    return frozenset((fact.sentence, fact.action.first) for fact in askable(ground))


def relative_before(tokens: tuple[Token, ...], end: int) -> int | None:
    """ "Which" or "who" behind a comma, with one past tense and no other clause between it and the date."""
    last = date_opening(tokens, end)
    if tokens[last].text.lower() not in SET_IN:
        return None
    for place in range(last - 1, max(1, last - REACH), -1):
        token = tokens[place]
        if token.text in RELATIVE_PRONOUNS and tokens[place - 1].text == ",":
            verbs = [one for one in tokens[place + 1 : last] if one.tag in FINITE]
            led = tokens[place + 1 + (tokens[place + 1].tag == "RB")]
            return place if verbs == [led] and led.tag == "VBD" else None
        if token.tag in ("CC", ",", ":", "WDT", "WP", "WRB", '"'):
            return None
    return None


def described(ground: Ground, number: int, place: int) -> Said | None:
    """Who or what the relative at `place` stands behind, by name: a person for "who", none for "which"."""
    tokens, is_person = ground.tokens(number), ground.tokens(number)[place].text == "who"
    named = [one for one in ground.mentions.get(number, ()) if one.end == tokens[place - 2].end]
    if not named:
        thing = None if is_person else thing_before(ground, number, place)
        has_name = thing is not None and any(one.tag == "NNP" for one in ground.tokens_of(thing))
        said = say(ground, thing) if has_name else None
        is_told = said is not None and said.text.lower().startswith("the ")
        return Said(f"the{said.text[3:]}", said.actors) if is_told else None
    actor = ground.actor(named[0].actor)
    is_fit = named[0].use is Use.NAME and is_person == (actor.kind is ActorKind.PERSON)
    is_fit = is_fit and not is_of_post(ground, named[0])
    return Said(name_of(actor), (named[0].actor,)) if is_fit and not is_half_known(actor) else None


def is_of_post(ground: Ground, named: Mention) -> bool:
    """ "Mona Lind of the Herring Institute, which …": it is told of as where one works, and no more."""
    people = (ground.actor(index) for index in ground.actors_of_kind[ActorKind.PERSON])
    posts = (role for one in people for role in one.roles if role.sentence == named.sentence)
    return any(role.start <= named.start and named.end <= role.end for role in posts)


def tells_of_happening(tokens: tuple[Token, ...], place: int) -> bool:
    """ "Which took place", "which happened": no body and no town does."""
    told = tokens[place + 1 + (tokens[place + 1].tag == "RB") :]
    return told[0].lemma in ("happen", "occur") or [one.text for one in told[:2]] == ["took", "place"]


def happening_before(ground: Ground, number: int, place: int) -> Said | None:
    """The happening with where or to whom it was: "the last delivery to Riga, which took place in May"."""
    tokens, last = ground.tokens(number), place - 1
    first = last
    while first and last - first < LONGEST_THING and tokens[first - 1].tag in (*INSIDE, "IN", "TO"):
        first -= 1
    opening = next((k for k in range(first, last) if tokens[k].text.lower() == "the"), None)
    said = say(ground, ground.phrase(number, opening, last)) if opening is not None else None
    return Said(f"the{said.text[3:]}", said.actors) if said is not None and said.actors else None


def date_opening(tokens: tuple[Token, ...], start: int) -> int:
    """Where "in 1998" begins: the preposition before the date, or the date itself."""
    last = next(k for k, token in enumerate(tokens) if token.start >= start)
    return last - (last > 0 and tokens[last - 1].text.lower() in SET_IN)


def participle_before(tokens: tuple[Token, ...], end: int) -> int | None:
    """The participle that the date at `end` belongs to, with nothing but nouns and prepositions between."""
    last = next((k for k, token in enumerate(tokens) if token.start >= end), 0)
    if last < 3 or tokens[last - 1].text.lower() not in SET_IN:
        return None
    for place in range(last - 2, max(0, last - REACH), -1):
        token = tokens[place]
        if token.tag in ("VBN", "VBD") and token.text.lower() in words("transitive_participles"):
            return place
        if token.tag.startswith("VB") or token.tag in (*FINITE, "CC", ",", ":", "WDT", "WP", "WRB", "TO"):
            return None
    return None


def is_told_verb(ground: Ground, number: int, place: int) -> bool:
    """ "Low, an aide of Berg, signed a bill": a verb with a subject of its own, and no participle."""
    return any(
        fact.action.first <= place < fact.action.last and not fact.is_passive and fact.subject.last <= place
        for fact in ground.facts.get(number, ())
    )


def thing_before(ground: Ground, number: int, place: int) -> Phrase | None:
    """The noun phrase that the participle describes: "the Act passed", "Oslo, founded"; no "Oslo passed"."""
    tokens = ground.tokens(number)
    last = place - (tokens[place - 1].text == ",")
    first = last
    while first and last - first <= LONGEST_THING and tokens[first - 1].tag in INSIDE:
        first -= 1
        if tokens[first].tag == "DT":
            break
    if first == last or tokens[last - 1].tag not in NOMINAL:
        return None
    is_told = last < place or tokens[place].tag == "VBN" and tokens[first].tag == "DT"
    is_quoted = sum(token.tag == '"' for token in tokens[:first]) % 2
    return ground.phrase(number, first, last) if is_told and not is_quoted else None


def has_doer(ground: Ground, thing: Phrase) -> bool:
    """ "The fish Tarn Foods sold in 1998": behind things told of stands who did it, and no part of a name."""
    tokens = ground.tokens_of(thing)
    named = ground.mentions_within(thing.sentence, thing.start, thing.end)
    before = [token for token in tokens if named and token.end <= named[-1].start][-1:]
    is_last = bool(before) and named[-1].end == thing.end
    return is_last and before[0].tag == "NNS" and before[0].text.islower()


def is_known(ground: Ground, thing: Phrase, said: Said) -> bool:
    """Whether the thing is named, or the first of its kind: no "bridge" and no "bridge in Oslo"."""
    heard = {token.text.lower() for token in ground.tokens_of(thing)}
    return bool(said.actors or "first" in heard) and not heard & {"a", "an", "some"}
