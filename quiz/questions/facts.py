"""What every rule must know of a fact first: whether it may be asked, how sure it is, how much it matters."""

from collections.abc import Iterator
from dataclasses import replace

from briefing.analysis.results import Fact, Modality, Phrase, Token
from briefing.analysis.wordlists import words
from quiz.questions.candidates import Answer, Candidate
from quiz.questions.ground import Ground, content_lemmas
from quiz.questions.speakers import with_speaker
from quiz.questions.things import head_of, is_human
from quiz.questions.wording.stems import Stem

FINITE = {"VBD", "VBZ", "VBP", "MD"}
SHORTEST_NEWS = 6
DOUBTED = {
    "idea",
    "claim",
    "allegation",
    "accusation",
    "notion",
    "theory",
    "rumour",
    "rumor",
    "fear",
    "belief",
}
DOUBTED |= {
    "suggestion",
    "possibility",
    "evidence",
    "hope",
    "chance",
    "doubt",
    "suspicion",
    "report",
    "assertion",
}
DOUBTED |= {"argument", "myth", "view", "concern", "impression", "charge", "prospect", "assumption", "risk"}
SILENT = {"comment", "answer", "respond", "reply", "discuss", "say", "elaborate", "speculate"}
APPROXIMATE = {"about", "around", "nearly", "almost", "roughly", "shortly", "just"}
LEADING = {"after", "when", "if", "because", "while", "although", "as", "once", "unless", "until", "before"}
COUNTED_BACK = {"prior", "earlier", "previously", "ago"}
CUTS_OFF = {"which", "who", "whose", "where", "that"}
SURE = {Modality.STATED: 0.8, Modality.POSSIBLE: 0.62, Modality.REPORTED: 0.7, Modality.QUOTED: 0.7}


def askable(ground: Ground, with_speech: bool = False) -> tuple[Fact, ...]:
    """Facts the article vouches for, or reports or quotes of somebody: no negation, opinion or question."""
    if with_speech not in ground.askable:
        ground.askable[with_speech] = tuple(_askable(ground, with_speech))
    return ground.askable[with_speech]


def _askable(ground: Ground, with_speech: bool) -> Iterator[Fact]:
    for number in sorted(ground.facts):
        is_question = ground.text(number).rstrip(" ”\"'").endswith("?")
        if is_question or number not in ground.section_of or number in ground.repeated:
            continue
        for fact in ground.facts[number]:
            fact = with_speaker(ground, with_core_subject(ground, fact))
            if (
                fact is None
                or fact.is_negated
                or fact.modality not in SURE
                or is_said_by_nobody(ground, fact)
            ):
                continue
            if (with_speech or not is_speech_without_news(fact)) and is_whole(ground, fact):
                yield fact


def is_said_by_nobody(ground: Ground, fact: Fact) -> bool:
    """Whether the phrase taken for the speaker is no person, body or text that could say anything."""
    if fact.speaker is None or fact.speaker.actor is not None:
        return False
    tokens = ground.tokens_of(fact.speaker)
    if ground.mentions_within(fact.sentence, fact.speaker.start, fact.speaker.end) or tokens[0].tag == "PRP":
        return False
    head = head_of(tokens)
    if head is not None and head.lemma.lower() in ("people", "person", "source", "user", "one"):
        return True
    says = words("source_nouns") | words("collective_nouns") | words("press_roles")
    return head is None or not (is_human(tokens) or {head.text.lower(), head.lemma.lower()} & says)


def is_finite(token: Token) -> bool:
    """A finite verb; "IS" is a name."""
    return token.tag in FINITE and token.text.islower()


def with_core_subject(ground: Ground, fact: Fact) -> Fact:
    """The fact with its subject cut before a relative clause: "the ferry, which sank in May" is the ferry."""
    tokens = ground.tokens_of(fact.subject)
    for place in range(1, len(tokens) - 1):
        if tokens[place].text == "," and tokens[place + 1].text.lower() in CUTS_OFF:
            end = tokens[place - 1].end
            text = ground.text(fact.sentence)[fact.subject.start : end]
            subject = replace(fact.subject, last=fact.subject.first + place, end=end, text=text)
            return replace(fact, subject=subject)
    return fact


def is_whole(ground: Ground, fact: Fact) -> bool:
    """Whether the parts look uncut: a clause said has its verb, a subject is not the end of a longer list."""
    says = fact.verb in words("verbs_with_clauses")
    for phrase in fact.objects:
        tokens = ground.tokens_of(phrase)
        is_clause = tokens[0].text.lower() == "that" or (
            says and phrase is fact.objects[-1] and not is_thing(ground, phrase)
        )
        verbs = sum(is_finite(token) for token in tokens)
        is_led = len(tokens) > 1 and tokens[0].text.lower() == "that" and tokens[1].text.lower() in LEADING
        if is_clause and verbs < 1 + is_led and tokens[0].text.lower() != "to":
            return False
    before = ground.tokens(fact.sentence)[max(0, fact.subject.first - 2) : fact.subject.first]
    is_list_end = (
        len(before) == 2
        and before[1].tag == "CC"
        and (before[0].tag.startswith(("NN", "PRP", "JJ")) or before[0].text.isupper())
    )
    is_list_end = is_list_end or is_torn_off(before, ground.tokens_of(fact.subject))
    dated = [
        index
        for index in ground.dates_within(fact.sentence, fact.subject.start, fact.subject.end)
        if ground.date(index).start == fact.subject.start
    ]
    torn = ground.tokens(fact.sentence)[fact.subject.last : fact.action.first]
    is_torn = not shares_subject(ground, fact) and any(
        token.text[0].isalnum() and not token.tag.startswith("RB") for token in torn
    )
    is_cut = is_torn and fact.is_main or is_set_in_time(ground, fact) or is_misread(ground, fact)
    is_cut = is_cut or is_noun_content(ground, fact) or is_object_elsewhere(ground, fact)
    is_cut = is_cut or is_participle(ground, fact)
    return not is_list_end and not dated and not is_cut


def is_torn_off(before: tuple[Token, ...], subject: tuple[Token, ...]) -> bool:
    """ "Research organisation" of "a Kalm-based research organisation": the phrase began before it."""
    if [token.text.lower() for token in before[-2:]] in (["one", "of"], ["some", "of"], ["none", "of"]):
        return True
    is_open = bool(before) and before[-1].tag in ("JJ", "JJR", "JJS", "POS", "PRP$", "HYPH")
    is_bare = bool(subject) and subject[0].tag in ("NN", "NNS", "JJ", "VBN", "VBG")
    return is_open and is_bare


def is_thing(ground: Ground, phrase: Phrase) -> bool:
    """ "Admitted 200 refugees": the object of a verb of saying is a thing, and no clause cut short."""
    after = ground.tokens(phrase.sentence)[phrase.last : phrase.last + 1]
    is_closed = not after or after[0].tag in (",", ".", "IN", "CC")
    return is_closed and not any(token.tag.startswith("VB") for token in ground.tokens_of(phrase))


def shares_subject(ground: Ground, fact: Fact) -> bool:
    """ "The port closed and was sold": the second verb stands apart from the subject of both."""
    before = ground.tokens(fact.sentence)[fact.action.first - 1]
    is_joined = before.tag in ("CC", "RB") or before.text == ","
    return is_joined and any(
        other.subject.start == fact.subject.start and other.action.first < fact.action.first
        for other in ground.facts[fact.sentence]
    )


def is_misread(ground: Ground, fact: Fact) -> bool:
    """ "Weeks the team" as a subject, "12 years" cut off "prior": words that the parser put together."""
    subject = ground.tokens_of(fact.subject)
    is_run_on = any(
        one.tag.startswith("NN") and other.tag == "DT"
        for one, other in zip(subject, subject[1:], strict=False)
    )
    is_run_on = is_run_on or any(token.text.lower() == "but" for token in subject)
    is_run_on = is_run_on or bool(subject) and subject[0].text.lower() in APPROXIMATE and is_time(subject)
    line = ground.tokens(fact.sentence)
    ends = [phrase.last for phrase in (*fact.objects, *(phrase for _, phrase in fact.adjuncts))]
    return is_run_on or any(line[end].text.lower() in COUNTED_BACK for end in ends if end < len(line))


def is_participle(ground: Ground, fact: Fact) -> bool:
    """ "A picture obtained by the board": a past form that lacks the object it takes is a participle."""
    action = ground.tokens_of(fact.action)
    is_past = len(action) == 1 and action[0].tag == "VBD"
    behind = [one for one in fact.objects if one.first == fact.action.last]
    has_object = any(is_direct(ground, one) for one in behind) or fact.speaker is not None
    return is_past and not has_object and action[0].text.lower() in words("transitive_participles")


def is_direct(ground: Ground, phrase: Phrase) -> bool:
    """A direct object: a noun phrase, an amount with its hedge ("up to half of it"), "that …", "to sell"."""
    opening = [token.text.lower() for token in ground.tokens_of(phrase)[:1]]
    if opening == ["that"] or [token.tag for token in ground.tokens_of(phrase)[:2]] == ["TO", "VB"]:
        return True
    counted = ground.quantities_within(phrase.sentence, phrase.start, phrase.end)
    opens_with_amount = any(ground.quantity(index).start == phrase.start for index in counted)
    return opens_with_amount or ground.tokens_of(phrase)[0].tag not in ("IN", "TO")


def is_time(subject: tuple[Token, ...]) -> bool:
    """ "About a month after the ministers": how long, and not who."""
    return any(token.text.lower() in ("after", "before", "ago", "later", "earlier") for token in subject)


def is_object_elsewhere(ground: Ground, fact: Fact) -> bool:
    """ "The pipeline, which it uses to export oil": the object stands before the clause, which lacks it."""
    before = ground.tokens(fact.sentence)[max(0, fact.subject.first - 1) : fact.subject.first]
    is_relative = bool(before) and before[0].tag in ("WDT", "WP") and before[0].text.lower() != "what"
    return is_relative and not fact.is_main


def is_noun_content(ground: Ground, fact: Fact) -> bool:
    """ "The idea that Norway pays", "no evidence Norway pays": nobody vouches for what such a noun holds."""
    before = ground.tokens(fact.sentence)[max(0, fact.subject.first - 2) : fact.subject.first]
    if fact.is_main or not before:
        return False
    noun = before[0] if before[-1].text.lower() == "that" else before[-1]
    return noun.tag.startswith("NN") and noun.lemma.lower() in DOUBTED


def is_set_in_time(ground: Ground, fact: Fact) -> bool:
    """ "After the troops leave", "when fever spreads": a present that only sets another time."""
    before = ground.tokens(fact.sentence)[max(0, fact.subject.first - 1) : fact.subject.first]
    is_present = ground.tokens_of(fact.action)[0].tag in ("VBP", "VBZ")
    opens = bool(before) and before[0].text.lower() in (
        "after",
        "before",
        "when",
        "until",
        "once",
        "whenever",
    )
    return is_present and opens and not fact.is_main


def is_speech_without_news(fact: Fact) -> bool:
    """ "He declined to comment", "she said on Tuesday": nothing that a reader should know."""
    if (
        fact.verb in ("decline", "refuse")
        and fact.objects
        and SILENT & set(fact.objects[0].text.lower().split())
    ):
        return True
    says_something = any(len(phrase.text.split()) >= SHORTEST_NEWS for phrase in fact.objects)
    is_dated = fact.verb == "appear" and bool(fact.dates)
    return fact.verb in words("verbs_not_asked") and not says_something and not is_dated


def candidate_of(
    ground: Ground,
    fact: Fact,
    rule: str,
    stem: Stem,
    answer: Answer,
    asked: Phrase | None,
    confidence: float = 0.0,
) -> Candidate:
    """The candidate for a fact, its confidence lowered for everything that had to be left out or guessed."""
    without = (asked.first, asked.last) if asked is not None else (0, 0)
    spans = [fact.action, *fact.objects, *(phrase for _, phrase in fact.adjuncts)]
    if asked is not fact.subject:
        spans.append(fact.subject)
    tokens = [
        token
        for phrase in spans
        for place, token in enumerate(ground.tokens_of(phrase), start=phrase.first)
        if not without[0] <= place < without[1]
    ]
    is_aside = not fact.is_main and fact.speaker is None
    sure = SURE[fact.modality] + confidence - 0.05 * stem.lost - (0.08 if is_aside else 0)
    return Candidate(
        rule=rule,
        stem=stem.text,
        answer=answer,
        sentence=fact.sentence,
        actors=stem.actors,
        verb=fact.verb,
        stem_lemmas=frozenset(content_lemmas(tokens)),
        modality=fact.modality,
        confidence=max(0.05, min(0.99, sure)),
        importance=importance_of(ground, fact),
        fact=fact,
    )


def importance_of(ground: Ground, fact: Fact) -> float:
    """How much a fact matters: central actors in it, a key point on it, dates and amounts."""
    in_key_points = any(fact.sentence in point.sentences for point in ground.analysis.key_points)
    actors = {mention.actor for mention in ground.mentions.get(fact.sentence, ())}
    central = sum(len(ground.actor(actor).mentions) for actor in actors)
    telling = bool(ground.dates.get(fact.sentence)) + bool(ground.quantities.get(fact.sentence))
    return min(
        1.0, 0.3 + 0.25 * in_key_points + min(0.3, 0.02 * central) + 0.08 * telling + 0.07 * fact.is_main
    )
