"""Whom and what: "Which country did the envoy visit?", "What did Norway demand?"."""

from collections.abc import Iterator
from dataclasses import replace

from briefing.analysis.results import ActorKind, Fact, Mention, Phrase, Token, Use
from briefing.analysis.wordlists import words
from quiz.questions.actor_names import answer_for, secret_names
from quiz.questions.candidates import Answer, AnswerType, Candidate
from quiz.questions.facts import askable
from quiz.questions.ground import Ground
from quiz.questions.plain import contains_words
from quiz.questions.proposing import candidate_of
from quiz.questions.things import is_empty, is_human, is_whole_deed
from quiz.questions.whole_things import fair_forms, is_torn, is_whole_thing
from quiz.questions.wording.question_words import object_word
from quiz.questions.wording.resolving import Said, outermost, say
from quiz.questions.wording.stems import about_part

LONGEST_TYPED = 5
LONGEST_PHRASE = 14
TIED_TO_NOUN = {"about", "over", "among", "between", "regarding"}
TITLE_TAGS = ("NN", "NNP", "JJ", "POS", "HYPH")
NO_NOUN_TAGS = {"IN", "TO", "WP", "WDT", "WRB", "VB", "VBG", "VBN", "RB", "PRP", "PRP$"}


def ask(ground: Ground) -> Iterator[Candidate]:
    for fact in askable(ground):
        for phrase in fact.objects:
            yield from ask_object(ground, fact, phrase)


def ask_object(ground: Ground, fact: Fact, phrase: Phrase) -> Iterator[Candidate]:
    """The actor that is the whole object, else the deed ("to sell ships") or thing that it is."""
    tokens = ground.tokens_of(phrase)
    opening = tokens[0]
    actor = whole_actor(ground, phrase)
    if actor is not None and is_listed(ground, phrase.sentence, phrase.end, actor):
        return
    if actor is not None and actor != fact.subject.actor and fact.verb != "be":
        word = object_word(ground, ground.actor(actor))
        stem = about_part(ground, fact, word, phrase, secret_names(ground, actor))
        if stem is not None:
            answer = answer_for(ground, actor, phrase.start, phrase.end, AnswerType.ACTOR)
            is_person = ground.actor(actor).kind is ActorKind.PERSON
            doubts = ["person done to"] if is_person else []
            yield candidate_of(ground, fact, "object", stem, answer, phrase, *doubts)
        return
    if opening.text.lower() == "to" and len(tokens) > 2 and tokens[1].tag.startswith(("VB", "RB")):
        yield from ask_deed(ground, fact, phrase)
    elif is_plain_noun_phrase(ground, fact, phrase):
        yield from ask_thing(ground, fact, phrase)


def whole_actor(ground: Ground, phrase: Phrase) -> int | None:
    """The actor whose name is the whole phrase, but for "the"."""
    mentions = outermost(ground.mentions_within(phrase.sentence, phrase.start, phrase.end))
    if not mentions or mentions[-1].end != phrase.end or mentions[-1].use is Use.ATTRIBUTE:
        return None
    before = ground.text(phrase.sentence)[phrase.start : mentions[-1].start].strip().lower()
    is_bare = len(mentions) == 1 and before in ("", "the")
    return mentions[-1].actor if is_bare or is_titled(ground, phrase, mentions[-1]) else None


def is_titled(ground: Ground, phrase: Phrase, mention: Mention) -> bool:
    """ "Foreign Minister Ann Lee", "US historian Ann Lee": only the title stands before the person's name."""
    before = [token for token in ground.tokens_of(phrase) if token.end <= mention.start]
    is_person = ground.actor(mention.actor).kind is ActorKind.PERSON and " " in mention.surface
    is_noun = bool(before) and before[-1].tag in ("NN", "NNP")
    return is_person and is_noun and all(token.tag in TITLE_TAGS for token in before)


def is_listed(ground: Ground, number: int, end: int, actor: int) -> bool:
    """Whether the actor that ends there is one of a list, so that the others would be right as well."""
    kind = ground.actor(actor).kind
    mentions = [
        one for one in outermost(ground.mentions.get(number, [])) if ground.actor(one.actor).kind is kind
    ]
    place = next((k for k, one in enumerate(mentions) if one.end == end), None)
    if place is None:
        return False
    first = last = place
    while first and is_joint(ground, mentions[first - 1], mentions[first]):
        first -= 1
    while last + 1 < len(mentions) and is_joint(ground, mentions[last], mentions[last + 1]):
        last += 1
    text = ground.text(number)[mentions[first].end : mentions[last].start].lower()
    return last - first >= 2 or " and " in text or " or " in text


def is_joint(ground: Ground, one: Mention, other: Mention) -> bool:
    """Whether only a comma, "and" or "or" and a few words without a verb stand between the two."""
    between = [
        token for token in ground.tokens(one.sentence) if one.end <= token.start and token.end <= other.start
    ]
    has_joint = any(token.text.lower() in (",", "and", "or") for token in between)
    return has_joint and len(between) <= 7 and not any(token.tag.startswith("VB") for token in between)


def ask_deed(ground: Ground, fact: Fact, phrase: Phrase) -> Iterator[Candidate]:
    """ "What did the council decide to do?" for "decided to close the port"."""
    is_known = any(
        token.text.lower() in ("so", "it", "that", "this") for token in ground.tokens_of(phrase)[:4]
    )
    if fact.verb not in words("verbs_of_intent") or is_known or not is_whole_deed(ground.tokens_of(phrase)):
        return
    if not 3 <= len(phrase.text.split()) <= LONGEST_PHRASE:
        return
    said = say(ground, phrase, bound=fact.subject.actor)
    stem = about_part(ground, fact, "What", phrase, stand_in="to do")
    if said is None or stem is None:
        return
    answer = Answer(AnswerType.CLAUSE, said.text, phrase.start, phrase.end)
    yield candidate_of(ground, fact, "deed", stem, answer, phrase)


def is_plain_noun_phrase(ground: Ground, fact: Fact, phrase: Phrase) -> bool:
    """A thing worth asking for: a noun phrase of a full verb, short, and not itself a name or amount."""
    tokens = ground.tokens_of(phrase)
    if fact.is_passive or is_empty(tokens) or is_human(tokens) or is_of_verb(tokens):
        return False
    if fact.verb in words("verbs_too_light", "verbs_not_asked"):
        return False
    if is_named_first(ground, phrase) or names_person(ground, phrase):
        return False
    is_deed = tokens[0].tag == "VBG" and len(tokens) > 2 and tokens[1].tag == "IN"
    is_open = tokens[0].tag in NO_NOUN_TAGS or tokens[-1].tag == "IN"
    if is_open and not is_deed or len(phrase.text.split()) > LONGEST_PHRASE:
        return False
    if not is_deed and not any(token.tag in ("NN", "NNS") for token in tokens):
        return False
    return not ground.quantities_within(phrase.sentence, tokens[0].start, tokens[-1].end)


def is_of_verb(tokens: tuple[Token, ...]) -> bool:
    """ "Opened fire on guests", "lost sight of the ship": a bare noun says one thing with its verb."""
    return tokens[0].tag == "NN" and (len(tokens) == 1 or tokens[1].tag == "IN")


def names_person(ground: Ground, phrase: Phrase) -> bool:
    """ "Ann Lee and her wife": whom, not what."""
    inside = ground.mentions_within(phrase.sentence, phrase.start, phrase.end)
    text = ground.text(phrase.sentence)
    return any(
        ground.actor(one.actor).kind is ActorKind.PERSON and text[one.end : one.end + 2] not in ("'s", "’s")
        for one in inside
    )


def is_named_first(ground: Ground, phrase: Phrase) -> bool:
    """ "Norway of theft": a name with what hangs on it."""
    text = ground.text(phrase.sentence)
    return any(
        one.start == phrase.start and text[one.end : one.end + 4] == " of "
        for one in ground.mentions_within(phrase.sentence, phrase.start, phrase.end)
    )


def ask_thing(ground: Ground, fact: Fact, phrase: Phrase) -> Iterator[Candidate]:
    """ "What did Norway demand?" for "demanded an outright apology".

    What was done to a thing is worth asking; of what it "shapes" or "enjoys" readers took one in five.
    """
    if fact.verb not in words("verbs_asked_for_things"):
        return
    said = say(ground, phrase, bound=fact.subject.actor)
    after = [one.text.lower() for one in ground.tokens(phrase.sentence)[phrase.last : phrase.last + 3]]
    is_tied = after[:1] != [] and after[0] in TIED_TO_NOUN or after == ["as", "well", "as"]
    answer = noun_answer(ground, phrase, said) if said is not None and not is_tied else None
    # "Opened the harbour", which is that of Bergen: the sentence does not say so.
    if answer is None or not contains_words(phrase.text, answer.text):
        return
    stem = about_part(ground, fact, "What", phrase)
    if stem is None:
        return
    is_told = is_whole_thing(ground, phrase) and not is_torn(ground, phrase, fact.verb)
    if is_told:
        answer = replace(answer, accept=fair_forms(ground, phrase))
    yield candidate_of(ground, fact, "thing told" if is_told else "thing", stem, answer, phrase)


def noun_answer(ground: Ground, phrase: Phrase, said: Said) -> Answer:
    """The phrase as an answer without its quotation marks; what says it in fewer words counts as well."""
    text = said.text.strip("“”\"‘’' ")
    accept = shorter_forms(ground, phrase) if len(text.split()) <= LONGEST_TYPED else ()
    return Answer(AnswerType.NOUN, text, phrase.start, phrase.end, accept=accept)


def shorter_forms(ground: Ground, phrase: Phrase) -> tuple[str, ...]:
    """What says the same: without adjectives ("apology"), turned round ("aid delivery"), in other order."""
    tokens = ground.tokens_of(phrase)
    nouns = [token for token in tokens if token.tag.startswith("NN")]
    spoken = [token.text for token in tokens]
    for joint in ("and", "of"):
        if spoken.count(joint) == 1 and not any(token.tag in ("POS", ",") for token in tokens):
            place = spoken.index(joint)
            before, after = spoken[:place], spoken[place + 1 :]
            if joint == "and" and len(before) + len(after) > 2:
                return ()
            if joint == "and":
                return (" ".join([*after, "and", *before]),)
            shorter = [*before, "of", after[-1]]
            return tuple(dict.fromkeys(" ".join(form) for form in ([*after, *before], after, shorter)))
    if not nouns or len(nouns) == len(tokens) or any(token.tag in ("IN", "CC", "POS") for token in tokens):
        return ()
    start = nouns[0].start
    return (ground.text(phrase.sentence)[start : tokens[-1].end],) if nouns[0] is not tokens[0] else ()
