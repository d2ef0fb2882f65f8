"""Questions that stand on a clause torn off or cut, or on one that tells too little."""

import re
from itertools import pairwise, takewhile

from briefing.analysis.results import Adjunct, Fact, Phrase, Token
from briefing.analysis.verb_groups import FINITE
from briefing.analysis.word_classes import word_class
from briefing.analysis.wordlists import words
from quiz.questions.candidates import AnswerType, Candidate
from quiz.questions.drafts import GAPS, VERBATIM
from quiz.questions.facts import does_something
from quiz.questions.ground import Ground
from quiz.questions.plain import contains_words
from quiz.questions.vetting.misread_verbs import AS_THEY_STAND
from quiz.questions.wording.placed_dates import is_past

# Openings of clauses whose deed alone is no news: "because he could not pay".
REASONING = {"because", "although", "though", "unless", "whether"}
SUPPOSED = {"could", "might", "would"}
# What must be granted for what would be so: "under the first plan, the port would close".
GRANTED = {"under", "with", "without"}
OPENING_PLACES = {"among", "at", "for", "from", "in", "on", "under", "with"}
LONGEST_THIN = 9
LONGEST_BARE = 3
LONGEST_SUBJECT = 18
# A key without a name or figure must not be sought for so long.
LONGEST_BEFORE_NOUN = 13
FEWEST_SAID = 4
NEWS_OPENERS = {"of", "about", "that", "to", "how", "when", "why", "if", "whether", "against"}
DEPENDING = re.compile(r"\bdepending (?:up)?on\b", re.IGNORECASE)
# "At the earliest" right behind an answer.
LIMIT = re.compile(r" at (?:the )?(?:very )?(?:earliest|latest|soonest|best|worst)\b")
AGO = re.compile(
    r"(?P<span>[\w.,]+ (?:million |billion )?(?:years|months|weeks|days|decades|centuries)) ago\b"
)
# Behind these what stands is of a clause of its own.
CLAUSE_TAGS = (*FINITE, "TO", "WDT", "WP", "WRB")
# Tags of a noun phrase with nothing done in it.
OF_NOUNS = ("NN", "DT", "POS", "PRP", "IN", "CD")
DO_ASKED = re.compile(r"d(?:id(?<=\bdid)|oes(?<=\bdoes)|o(?<=\bdo)) ")


def clause_torn(ground: Ground, candidate: Candidate) -> str:
    """ "In Kalm, where streets have cafés", "because he was late": alone it lacks place or deed."""
    fact = candidate.fact
    if fact is None or not fact.subject.first:
        return ""
    opening = ground.tokens(fact.sentence)[fact.subject.first - 1].text.lower()
    is_torn = opening == "where" or candidate.rule == "subject" and opening in REASONING
    is_kept = f" {opening} " in candidate.stem.lower()
    return f"it hangs on what stands before “{opening}”" if is_torn and not is_kept else ""


def condition_lost(ground: Ground, candidate: Candidate) -> str:
    """ "If Norway closes the port, Latvia will lose 80 boats": the stem must say on what condition.

    What was done is done: "they asked crews if they sailed".
    """
    fact = candidate.fact
    if fact is None:
        return ""
    fronted = () if fact.fronted is None else (fact.fronted,)
    is_supposed = any(token.text.lower() in SUPPOSED for token in ground.tokens_of(fact.action))
    for phrase in openings_of(ground, fact) if is_supposed else ():
        opener = phrase.text.lower().split()[0]
        if opener in GRANTED and not contains_words(candidate.whole_stem, opener):
            return f"it would be so “{phrase.text}”"
    if is_past(ground, fact):
        return ""
    if (later := condition_behind(ground, candidate, fact)) is not None:
        return f"it is so “{later} …”"
    for phrase in (*fronted, *(phrase for _, phrase in fact.adjuncts)):
        opener = opener_of_condition(phrase.text.lower())
        is_asked = phrase.start <= candidate.answer.start < phrase.end
        if opener and not is_asked and not contains_words(candidate.whole_stem, opener):
            return f"it is so “{phrase.text}”"
    return ""


def dependence_lost(ground: Ground, candidate: Candidate) -> str:
    """ "Depending on the weather, it takes 12 to 40 days": without the weather it is no fixed figure."""
    answer = candidate.answer
    is_figure = answer.type in (AnswerType.QUANTITY, AnswerType.DATE)
    found = DEPENDING.search(ground.text(candidate.sentence)) if is_figure else None
    if found is None or DEPENDING.search(candidate.whole_stem) is not None:
        return ""
    between = ground.text(candidate.sentence)[answer.end : found.start()]
    is_of_answer = not found.start() or answer.end <= found.start() and not re.search(r"\d", between)
    return f"it is so “{found.group()} …”" if is_of_answer else ""


def condition_behind(ground: Ground, candidate: Candidate, fact: Fact) -> str | None:
    """The "unless" of "will play in the hall, which is old, unless it rains": it is the first clause's."""
    line = ground.tokens(fact.sentence)
    is_led = fact.is_main and fact.objects and line[fact.action.first].tag == "MD"
    comma = next((k for k in range(fact.action.last, len(line)) if line[k].text == ","), len(line))
    behind = [k for k in range(comma, len(line)) if line[k].text.lower() == "unless"] if is_led else []
    is_lost = behind and not contains_words(candidate.whole_stem, "unless")
    return line[behind[0]].text if is_lost else None


def limit_lost(ground: Ground, candidate: Candidate) -> str:
    """ "In which year will the port open?" of "will open in 2029 at the earliest": it may be later."""
    behind = ground.text(candidate.sentence)[candidate.answer.end :]
    found = LIMIT.match(behind)
    is_told = found is None or contains_words(candidate.whole_stem, found.group().strip())
    return "" if is_told else f"“{found.group().strip()}” is lost"


def ago_lost(ground: Ground, candidate: Candidate) -> str:
    """ "Boats built 40 years are old" of "boats built 40 years ago are old"."""
    text = ground.text(candidate.sentence)
    if " ago" not in text:
        return ""
    stem = candidate.whole_stem.replace("_____", candidate.answer.text)
    for found in AGO.finditer(text):
        if contains_words(stem, found["span"]) and not contains_words(stem, found.group()):
            return f"“{found.group()}” has lost its end"
    return ""


def openings_of(ground: Ground, fact: Fact) -> list[Phrase]:
    """What stands in front of the fact, and in front of the sentence that tells it."""
    told = [
        one for one in ground.facts[fact.sentence] if one.is_main and one.action.first < fact.action.first
    ]
    return [one.fronted for one in (*told, fact) if one.fronted is not None]


def interrupted(ground: Ground, candidate: Candidate) -> str:
    """ "It was in the air for ten minutes when it dropped": it may have stayed there for longer."""
    after = ground.text(candidate.sentence)[candidate.answer.end :]
    is_length = candidate.stem.startswith(("For how long ", "How long "))
    if is_length and " when " in after and " when " not in candidate.stem:
        return "it was so long when something else happened"
    return ""


def opener_of_condition(text: str) -> str:
    """The "unless" that opens the text, or ""."""
    openers = word_class("condition_subordinators")
    return next((opener for opener in openers if f"{text} ".startswith((f"{opener} ", f"{opener},"))), "")


def clause_without_verb(ground: Ground, candidate: Candidate) -> str:
    """ "Said that the sale of boats and nets", "unless the mayor": the clause was cut before its verb."""
    fact = candidate.fact
    if fact is not None and is_condition_cut(ground, fact, candidate.whole_stem):
        return "its condition has no verb"
    for phrase in fact.objects if fact is not None and candidate.rule not in AS_THEY_STAND else ():
        tokens = ground.tokens_of(phrase)
        is_clause = tokens[0].text.lower() == "that" and tokens[0].tag == "IN"
        if is_clause and not any(token.tag in FINITE for token in tokens):
            return "its clause has no verb"
    return ""


def opening_behind_colon(ground: Ground, candidate: Candidate) -> str:
    """ "Waiting is costly: in the _____ old ports." of "…: in the 40 old ports, where …, 290 boats sank"."""
    if candidate.rule not in GAPS or ": " not in candidate.stem.removeprefix("Fill the gap: "):
        return ""
    tail = candidate.stem.rpartition(": ")[2].rstrip(".").replace("_____", candidate.answer.text)
    is_opening = tail.partition(" ")[0].lower() in OPENING_PLACES
    is_cut = is_opening and f": {tail}," in ground.text(candidate.sentence)
    return f"what was so “{tail}” is cut off" if is_cut else ""


def is_condition_cut(ground: Ground, fact: Fact, stem: str) -> bool:
    """ "Unless the heirs" of "unless the heirs, who live in Riga, object", with no more of it in the stem."""
    line = ground.tokens(fact.sentence)
    for kind, part in fact.adjuncts:
        opener = opener_of_condition(part.text.lower()) if kind is Adjunct.CONDITION else ""
        is_bare = all(token.tag.startswith(OF_NOUNS) for token in line[part.first + 1 : part.last])
        after = [one.text for one in line[part.last : part.last + 2]]
        goes_on = len(after) == 2 and after[0] == "," and not contains_words(stem, after[1])
        if opener in ("if", "unless") and is_bare and goes_on:
            return True
    return False


def second_deed_left(ground: Ground, candidate: Candidate) -> str:
    """ "How many posts did the law create and included a date?": the second verb keeps its own form."""
    fact = candidate.fact
    if fact is None or not DO_ASKED.search(candidate.stem):
        return ""
    for one, verb in pairwise(ground.tokens(candidate.sentence)[fact.action.last :]):
        if one.tag in FINITE:
            return ""
        if one.text.lower() in ("and", "but") and verb.tag in ("VBD", "VBZ"):
            is_left = f" {one.text} {verb.text} " in candidate.stem
            return f"“{one.text} {verb.text}” does not go on from what it asks" if is_left else ""
    return ""


def end_of_second_deed(ground: Ground, candidate: Candidate) -> str:
    """ "In which city has Norway sold its boats and closed a mill?": what stands behind the second deed is
    said of that alone.
    """
    fact = candidate.fact
    if fact is None or candidate.rule in VERBATIM or candidate.answer.start < fact.action.end:
        return ""
    tokens = ground.tokens(candidate.sentence)
    verb = tokens[fact.action.last - 1]
    behind = takewhile(lambda one: one.start < candidate.answer.start, tokens[fact.action.last :])
    deed = takewhile(lambda pair: pair[0].tag not in CLAUSE_TAGS, pairwise(behind))
    second = next((other for one, other in deed if one.text == "and" and other.tag == verb.tag), None)
    is_deed = (
        second is not None and verb.tag == "VBN" and contains_words(candidate.stem, f"and {second.text}")
    )
    return f"it is only where “{second.text}” leads" if is_deed else ""


def nobody_in_particular(ground: Ground, candidate: Candidate) -> str:
    """ "Despite a cast that includes Ann Lee": which cast it is stands before the clause."""
    fact = candidate.fact
    if (
        fact is None
        or fact.is_main
        or fact.speaker is not None
        or candidate.answer.start == fact.subject.start
    ):
        return ""
    tokens = ground.tokens_of(fact.subject)
    is_bare = tokens[0].text.lower() in ("a", "an") and len(tokens) <= LONGEST_BARE
    return f"nobody is told which {tokens[-1].text}" if is_bare else ""


def subject_unwieldy(ground: Ground, candidate: Candidate) -> str:
    """A subject too long between auxiliary and verb, or cut behind an age; an asked-for list may be long."""
    fact, answer = candidate.fact, candidate.answer
    is_list_in_it = fact is not None and bool(answer.items) and answer.start < fact.subject.end
    if fact is None or answer.start == fact.subject.start or is_list_in_it:
        return ""
    tokens = ground.tokens_of(fact.subject)
    if len(tokens) > 1 and tokens[0].tag == "CD" and tokens[1].text == ",":
        return "its subject is cut"
    is_turned = candidate.rule not in AS_THEY_STAND | {"casualties", "statement", "gap", "saying"}
    longest = LONGEST_BEFORE_NOUN if answer.type is AnswerType.NOUN else LONGEST_SUBJECT
    # Marks and the halves of "Marlo-made" and "Marlo's" cost no breath.
    is_long = len(tokens) > longest and len(fact.subject.text.split()) > longest
    return "its subject is too long" if is_turned and is_long else ""


def thin(ground: Ground, candidate: Candidate) -> str:
    """ "Which country took over in 1999?": a deed with nothing but its time."""
    fact = candidate.fact
    has_more = fact is not None and bool(fact.adjuncts)
    verbs = {candidate.verb, ground.tokens_of(fact.action)[-1].text} if has_more else {candidate.verb}
    is_sum = candidate.stem.startswith("How much money ") or ", how much money " in candidate.stem
    if is_sum and any(candidate.stem.endswith(f" {verb}?") for verb in verbs):
        return "it does not say when or for what"
    if (
        fact is None
        or candidate.rule != "subject"
        or fact.objects
        or len(candidate.stem.split()) > LONGEST_THIN
    ):
        return ""
    is_timed = all(kind is Adjunct.TIME for kind, _ in fact.adjuncts)
    return "it tells no more than when" if is_timed else ""


def of_what(ground: Ground, candidate: Candidate) -> str:
    """ "Who notified the police?": of what?"""
    fact = candidate.fact
    if fact is None or fact.verb not in words("verbs_of_notice"):
        return ""
    line = ground.tokens(fact.sentence)[fact.action.last :]
    comma = next((k for k, token in enumerate(line) if token.text == ","), len(line))
    # "Informed Low, the head of the port, that …": within the commas stands who Low is.
    opening = (one for k, one in enumerate(line) if k < comma or line[k - 1].text == ",")
    has_news = any(token.text.lower() in NEWS_OPENERS for token in opening)
    return "" if has_news else f"it does not say of what somebody “{fact.action.text}”"


def said_nothing(ground: Ground, candidate: Candidate) -> str:
    """ "Who said, adding that …?": the question lost what was said."""
    fact = candidate.fact
    if fact is not None and is_as_said(ground, fact) and not contains_words(candidate.stem, "as"):
        return f"nobody is told what “{fact.action.text}” tells"
    if fact is None or candidate.rule != "subject" or fact.verb not in words("saying_verbs"):
        return ""
    if does_something(ground, fact):
        return ""
    tokens = ground.tokens(fact.sentence)
    has_words = any(
        len(phrase.text.split()) >= FEWEST_SAID
        and not is_about(tokens[phrase.first])
        and not any(token.tag == "VBG" for token in tokens[fact.action.last : phrase.first + 1])
        for phrase in fact.objects
    )
    return "" if has_words else f"nobody is told what “{fact.action.text}” tells"


def is_as_said(ground: Ground, fact: Fact) -> bool:
    """ "As Ann Lee pointed out in 2012, the sea rises": what she said is told behind her clause."""
    line = ground.tokens(fact.sentence)
    is_led = fact.subject.first > 0 and line[fact.subject.first - 1].text.lower() == "as"
    particle = [token.text.lower() for token in line[fact.action.last : fact.action.last + 1]]
    is_told = fact.verb in words("saying_verbs") or (fact.verb, particle) == ("point", ["out"])
    return is_led and is_told and not fact.objects and not fact.is_passive


def is_about(token: Token) -> bool:
    """ "Of himself and others": of whom it was said, and not what."""
    return token.tag == "IN" and token.text.lower() in ("of", "about")
