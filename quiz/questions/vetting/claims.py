"""Claims that lost their speaker, definitions turned round, furniture of the page, sums done by the stem."""

import re
from itertools import pairwise

from briefing.analysis.results import ActorKind, Fact, Modality, Token
from briefing.analysis.word_classes import word_class
from briefing.analysis.wordlists import words
from quiz.questions.candidates import AnswerType, Candidate
from quiz.questions.drafts import LEFT_OUT_OR_CHANGED
from quiz.questions.ground import Ground, content_lemmas, once
from quiz.questions.plain import contains_words
from quiz.questions.wording.verb_groups import is_negated

FUNDING = re.compile(
    r"\b(?:(?:supported|funded|financed|sponsored) (?:in part )?by (?:\w+ ){0,3}"
    r"(?:grants?|awards?|fellowships?|foundations?)\b"
    r"|(?:receives?|received) (?:\w+ ){0,2}(?:funding|grants?) from\b|conflicts? of interest\b"
    r"|does not work for, consult\b|no relevant affiliations\b)",
    re.IGNORECASE,
)
MOST_COMPARED = 40
# Before a surname they lead to a town that is called so.
PLACING = (" in ", " near ", " outside ")
# One has these in a person.
FEELING = re.compile(
    r"\b(?:belie(?:f|ved?|ves|ving)|confid(?:ed?|ence|es)|faith|hopes?|interest(?:ed)?|trust(?:ed|s)?) in $"
)
QUOTED = re.compile(r"“[^”]*”|\"[^\"]*\"")
OF_FAMILY = re.compile(
    r"an? (?:[\w-]+ ){0,3}(?:mother|father|grandmother|grandfather|wife|husband|parent|widow|widower)\b",
    re.IGNORECASE,
)
MANY_OTHERS = {"dozens", "everyone", "hundreds", "many", "millions", "most", "other", "others", "thousands"}
TOGETHER = {("along", "with"), ("as", "well"), ("together", "with")}
UNNAMED_SOURCE = re.compile(
    r"\b(?:(?:an?|another|one) (?:[a-z-]+ ){0,3}?"
    r"(?P<one>analysis|article|book|paper|poll|report|review|study|survey)"
    r"|(?P<many>documents|files|papers|records))"
    r"(?: (?:done|issued|made|printed|published|released|written) (?:in (?:[\w’-]+ ){1,4})?(?:in|on)"
    r"| from| dated| of) $",
    re.IGNORECASE,
)
# "Adults surveyed in _____": when those were asked who tell the rest.
ASKED_IN = re.compile(r"\b(?:interviewed|polled|questioned|surveyed) (?:in|on|during) $")
OWN_ACCOUNT = re.compile(
    r"\b(?:by|on) (?:his|her|its|their) own (?:account|accounting|admission|count|estimate|reckoning)\b",
    re.IGNORECASE,
)
# "Was counted as a fishing state": a class has many in it.
CLASSED = re.compile(
    r"\b(?:is|are|was|were) (?:[a-z]+ly )?(?:categori[sz]ed|classed|classified|counted|designated|listed)"
    r" (?:as(?! the\b)|among) (?:an? )?[a-z]"
)
WORD = re.compile("[a-z]+")
NEXT_CLAUSE = re.compile(r", (?:and|but)\b|; ")
SOME = {"many", "numerous", "several", "various"}
OWN_VIEW = ("for", "to", "in")
INDICATING = {"indicate", "hint", "imply"} | words("saying_verbs", "verbs_with_clauses")
VIEW_NOUNS = {"view", "eyes", "opinion", "theory", "terms"}


def own_account(ground: Ground, candidate: Candidate) -> str:
    """ "By her own account" in the clause that is asked, or in a sentence asked whole; "" without it."""
    text, fact = ground.text(candidate.sentence), candidate.fact
    own = OWN_ACCOUNT.search(text) if has_own_account(ground, candidate.sentence) else None
    if own is not None and fact is not None:
        joints = [one.start() for one in NEXT_CLAUSE.finditer(text)]
        start = max((joint for joint in joints if joint < fact.action.start), default=0)
        end = min((joint for joint in joints if joint >= fact.action.end), default=len(text))
        own = OWN_ACCOUNT.search(text, start, end)
    return own.group() if own is not None else ""


@once
def has_own_account(ground: Ground, number: int) -> bool:
    return OWN_ACCOUNT.search(ground.text(number)) is not None


def source_dated(ground: Ground, candidate: Candidate) -> str:
    """ "A paper published in [Nature in] 2014", "a study from 2014": when somebody without a name said so."""
    if candidate.answer.type is not AnswerType.DATE or candidate.rule not in LEFT_OUT_OR_CHANGED:
        return ""
    led = ground.text(candidate.sentence)[: candidate.answer.start]
    if ASKED_IN.search(led):
        return "it is the date on which people were asked"
    found = UNNAMED_SOURCE.search(led)
    if found is None or ground.text(candidate.sentence)[candidate.answer.end :].startswith(" by "):
        return ""
    return f"it is the date of the {found['one'] or found['many']}, which has no name"


def furniture(ground: Ground, candidate: Candidate) -> str:
    """Who paid for the study, who has no interest to declare: nobody reads an article for that."""
    if candidate.rule == "quotation":
        return ""
    return "it tells who paid or who declares" if tells_who_paid(ground, candidate.sentence) else ""


@once
def tells_who_paid(ground: Ground, number: int) -> bool:
    return FUNDING.search(ground.text(number)) is not None


def attribution_lost(ground: Ground, candidate: Candidate) -> str:
    """ "For Nordby, wealth is …", "Low has alleged that …": the stem must say whose view it is."""
    fact = candidate.fact
    own = own_account(ground, candidate)
    if own and not contains_words(candidate.stem, own):
        return f"it is so “{own}”"
    if fact is None or fact.modality is not Modality.STATED:
        return ""
    tokens = ground.tokens(fact.sentence)
    saying = verb_of_saying(tokens[: fact.subject.first])
    if saying is not None and not contains_words(candidate.stem, saying.text):
        return f"it is what somebody is told to be “{saying.text}”"
    opening = tokens[: fact.subject.first]
    if len(opening) < 2 or opening[0].text.lower() not in OWN_VIEW or opening[-1].text != ",":
        return ""
    holders = [
        ground.actor(mention.actor)
        for mention in ground.mentions_within(fact.sentence, opening[0].start, opening[-1].end)
        if ground.actor(mention.actor).kind is ActorKind.PERSON
    ]
    is_view = opening[0].text.lower() == "for" or any(t.text.lower() in VIEW_NOUNS for t in opening)
    lost = [actor.name for actor in holders if not contains_words(candidate.stem, actor.name)]
    return f"it is what {lost[0]} thinks" if is_view and lost else ""


def said_of_some(ground: Ground, candidate: Candidate) -> str:
    """ "Crews who have sailed for five years may rest": which crews are meant, and not that crews sailed.

    Several crews who sailed are several that did.
    """
    fact = candidate.fact
    if fact is None or fact.is_main or fact.subject.actor is not None:
        return ""
    line, subject = ground.tokens(fact.sentence), ground.tokens_of(fact.subject)
    place = fact.action.first - 1
    while place > 0 and line[place].tag == "RB":
        place -= 1
    is_relative = line[place].tag in ("WP", "WDT") and line[place - 1].text.isalpha()
    is_of_kind = bool(subject) and subject[-1].tag == "NNS" and subject[0].tag.startswith(("JJ", "NN"))
    is_of_kind = is_of_kind and subject[0].text.lower() not in SOME
    return (
        f"“{line[place].text}” says which {subject[-1].text} are meant" if is_relative and is_of_kind else ""
    )


def verb_of_saying(before: tuple[Token, ...]) -> Token | None:
    """The verb of "with reports indicating that", "Low has alleged that", "nobody can promise that".

    What somebody shows, or knows or not, is so all the same.
    """
    verb = before[-2] if len(before) > 1 and before[-1].text.lower() == "that" else None
    if verb is None or not verb.tag.startswith("VB") or verb.lemma in word_class("factive_verbs"):
        return None
    is_denied = is_negated(before[-5:-2])
    return verb if is_denied or verb.lemma.lower() in INDICATING else None


def definition_turned_round(ground: Ground, candidate: Candidate) -> str:
    """ "What is a lasting good?" for "Land is a lasting good": other things are that, too."""
    fact = candidate.fact
    if fact is None or fact.verb != "be" or candidate.answer.type is not AnswerType.NOUN:
        return ""
    is_subject = candidate.answer.start == fact.subject.start
    behind = fact.objects[0].text.lower() if fact.objects else ""
    is_kind = behind.startswith(("a ", "an ", "one of ", "part of ", "among "))
    return "other things may be that, too" if is_subject and is_kind else ""


def one_of_many(ground: Ground, candidate: Candidate) -> str:
    """ "Who became one of the first users?", "Like many, Lee fled", "Which country is classed as a small
    state?": the others are right, too.
    """
    fact = candidate.fact
    if fact is None or candidate.rule != "subject":
        return ""
    if is_like_others(ground, fact):
        return "others did so, too"
    if CLASSED.search(candidate.stem):
        return "others are of that class, too"
    if fact.verb not in ("be", "become", "remain"):
        return ""
    behind = fact.objects[0].text.lower() if fact.objects else ""
    return "others are that, too" if behind.startswith(("one of ", "part of ", "among ", "some of ")) else ""


def is_like_others(ground: Ground, fact: Fact) -> bool:
    """ "Lee, like many in Riga, fled", "like most others, Lee fled", "along with Ann Vik, Lee fled"."""
    first = fact.subject.first if fact.fronted is None else min(fact.fronted.first, fact.subject.first)
    before = [token.text.lower() for token in ground.tokens(fact.sentence)[first : fact.action.first]]
    pairs = set(pairwise(before))
    return not pairs.isdisjoint(TOGETHER) or any(("like", other) in pairs for other in MANY_OTHERS)


def opinion_as_fact(ground: Ground, candidate: Candidate) -> str:
    """ "Which two are terrific actors?": praise or blame in the article's own voice is one writer's view."""
    fact = candidate.fact
    if fact is None or fact.modality is not Modality.STATED or fact.speaker is not None:
        return ""
    said = WORD.findall(QUOTED.sub(" ", candidate.stem).lower())
    opinions = words("opinion_words")
    if opinions.isdisjoint(said):
        return ""
    return f"“{next(word for word in said if word in opinions)}” is the writer’s view"


def scene_set(ground: Ground, candidate: Candidate) -> str:
    """ "Who is standing in work boots?", "Who is a mother of four?": colour that nobody reads to learn."""
    fact = candidate.fact
    actor = fact.subject.actor if fact is not None else None
    if actor is None or ground.actor(actor).kind is not ActorKind.PERSON:
        return ""
    tags = {token.tag for token in ground.tokens_of(fact.action)}
    is_posing = fact.verb in words("verbs_of_posture") and "VBG" in tags
    if is_posing or fact.verb in words("scene_verbs"):
        return f"“{fact.verb}” sets the scene"
    is_kin = (
        candidate.rule == "subject"
        and fact.verb == "be"
        and fact.objects
        and OF_FAMILY.match(fact.objects[0].text)
    )
    return "it tells of somebody's family" if is_kin else ""


def place_as_person(ground: Ground, candidate: Candidate) -> str:
    """ "Senator Lee of Ohio, who said …": "who" is no place."""
    fact = candidate.fact
    if fact is None or fact.subject.actor is None or candidate.answer.start != fact.subject.start:
        return ""
    behind = ground.tokens(fact.sentence)[fact.subject.last : fact.action.first]
    is_place = ground.actor(fact.subject.actor).kind in (ActorKind.COUNTRY, ActorKind.PLACE)
    return "“who” is no place" if is_place and any(one.text.lower() == "who" for one in behind) else ""


def person_as_place(ground: Ground, candidate: Candidate) -> str:
    """ "The plant in Ann Lund", where the article has "in Lund": a town is meant; not by "trust in Lund"."""
    text = ground.text(candidate.sentence)
    for one in ground.mentions.get(candidate.sentence, ()):
        actor = ground.actor(one.actor)
        is_short = actor.kind is ActorKind.PERSON and one.surface != actor.name
        before, behind = text[: one.start], text[one.end :]
        is_placed = is_short and before.endswith(PLACING) and not behind.startswith(("'", "’"))
        if is_placed and FEELING.search(before) is None and contains_words(candidate.stem, actor.name):
            return f"“{one.surface}” is a place there"
    return ""


def said_of_another(ground: Ground, candidate: Candidate) -> str:
    """The article says the same of something else, so that there are two right answers."""
    fact = candidate.fact
    asks_subject = fact is not None and candidate.answer.start == fact.subject.start
    if not asks_subject or candidate.answer.type not in (AnswerType.NOUN, AnswerType.ACTOR):
        return ""
    asked = {lemma for lemma in candidate.stem_lemmas if lemma != fact.verb}
    own = set(content_lemmas(ground.tokens_of(fact.subject)))
    numbers = ground.sentences_with_lemma.get(fact.verb, ())
    for number in ground.nearest(numbers, fact.sentence, MOST_COMPARED):
        for other in ground.facts.get(number, ()):
            if other.verb != fact.verb or other.is_negated:
                continue
            subject = set(content_lemmas(ground.tokens_of(other.subject)))
            is_same = (
                own & subject or other.subject.actor is not None and other.subject.actor == fact.subject.actor
            )
            if not is_same and asked and len(asked & ground.lemmas_behind(other)) * 2 > len(asked):
                return f"sentence {number} says it of “{other.subject.text}”"
    return ""
