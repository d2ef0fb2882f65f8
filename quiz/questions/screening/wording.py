"""The stem as it is written: whole, tidy, understood without the article, its question word fit."""

import re
from collections import Counter
from functools import cache

from briefing.analysis.currencies import without_currencies
from briefing.analysis.dates.calendar_words import MONTH_NAME
from briefing.analysis.gazetteer import entry_of
from briefing.analysis.wordlists import rows, words
from quiz.questions.drafts import (
    LONGEST_QUOTING,
    LONGEST_STEM,
    VERBATIM,
    WHO_SAID,
    WHOLE_TEXT_KINDS,
    Kind,
    QuestionDraft,
)
from quiz.questions.ground import Ground, once
from quiz.questions.plain import contains_words, plain
from quiz.questions.screening.torn_clauses import end_torn, torn_in
from quiz.questions.standing_alone import looks_back, stands_alone
from quiz.questions.wording.occasions import OPENERS

SHORTEST_STEM = 3
WORDED = {Kind.SINGLE, Kind.MULTIPLE, Kind.TYPED, Kind.TRUE_FALSE}
# So many words in a row that come twice are a repetition.
REPEATED = 4
# "In return …", "for example …", "… instead?", "… as a result.": words that answer the sentence before.
LEANING = re.compile(
    r"^(?:in (?:return|turn|(?:response|addition|contrast)(?! to\b)|other words|the meantime)"
    r"|in (?:any|that) case"
    r"|as a result"
    r"|for (?:example|instance)|at the same time|by (?:contrast|comparison)|after that|since then|meanwhile"
    r"|on the other hand|even so|as such|with that"
    r"|looking (?:ahead|forward)(?! to\b))\b|\b(?:(?:instead|as a result)[?.]$|likewise\b)",
    re.IGNORECASE,
)
# A stop behind a closed quotation, a comma before one that ends the stem, two spaces, a space before a mark,
# marks in a row, a small first letter.
MARKS_ASTRAY = re.compile(
    r"^\W*[a-z]|[.!?][”\"]\.|\s(?:[’']ll\b|[\s,.;:?!)])|,(?:[”\"’'][.?]?$|[?,])|\(\s|\?\?|\.\.[?’']|[;:–—-]\?$"
)
PARTED = re.compile(r"([\w’'-]+) (?:–|—|--?) (?=([\w’'-]+))")
# "LONDON, UK", "BREAKING NEWS": a dateline or heading.
SHOUTED = re.compile(r"[A-Z](?<=\b[A-Z])(?:[A-Z]+, [A-Z]+\b|[A-Z]{3,} [A-Z]{2,}\b)")
WORD = re.compile(r"[\w’'-]+")
VOWELS = frozenset("AEIOUY")
ACRONYM = re.compile(r"\b[A-Z]{2,6}\b")
# "J.C.", and not "J.C. Lee", "U.S. boats".
INITIALS = re.compile(r"[A-Z]\.(?<![\w.][A-Z]\.)(?:[A-Z]\.)+(?! [A-Z])")
ASKED_NOUN = re.compile(r"(?:\w+ )?which (\w+)\b(.*)", re.IGNORECASE)
TWICE = re.compile(r"\b(\w{2,}) (?=[a-z])(?i:\1)\b")
# Words in marks, and in them those of the one who speaks.
QUOTED = re.compile(r"[“\"][^“”\"]+[”\"]")
OWN_VOICE = re.compile(r"\b(?:I|me|my|our|us|we)\b ?")
TOO_FINE = re.compile(r"\d\.\d{5}")
# "How many cracks did the roof have?"
OWNED = re.compile(r"\b(?:did|do|does) .* have\?$")
# "Who says that its founder left?": a firm does.
THING_ASKED = re.compile(r"Who (?:has |had )?\w+ (?:that )?its\b")
# "In 2020 in 2026": two dates of two things behind one another.
_DATE = rf"(?:(?:early |late |mid-)?(?:\d{{1,2}} )?(?:(?:{MONTH_NAME}) )?(?:\d{{1,2}}, )?(?:19|20)\d\d)"
DATES_IN_A_ROW = re.compile(rf"\b(?:in|on|since|during) {_DATE},? (?:in|on|since|during) {_DATE}\b")
PARTICLE = "(?:de|la|van|der|den|von|bin|al|da|di|du|le|del|dos)"
# "Ann Lee", "Ludwig van der Berg".
WHOLE_NAME = re.compile(rf"[A-Z][\w’'-]+(?: (?:{PARTICLE} ){{0,2}}[A-Z][\w’'-]+)+")
# "According to Ann Lee, which …", "After the vote, which …": what stands before the question is not asked.
ATTRIBUTION = re.compile(
    rf"^(?:According to|As of|{'|'.join(sorted(OPENERS))}|\d|[A-Z]\w+ \d).*?,"
    r" (?=(?:\w+ )?(?:who|whom|whose|which|what|when|where|why|how)\b)",
    re.IGNORECASE,
)


def without_attribution(asked: str) -> str:
    """ "Which port fell?" of "According to Ann Lee, which port fell?"."""
    found = ATTRIBUTION.match(asked)
    return asked[found.end() :] if found is not None else asked


def question_of(draft: QuestionDraft) -> str:
    """The question itself, where a stem only wraps it."""
    if draft.kind is Kind.EVIDENCE and "“" in draft.stem:
        return draft.stem.partition("“")[2].removesuffix("”")
    return draft.stem.removeprefix("Fill the gap: ")


def stem_length(ground: Ground, draft: QuestionDraft) -> str:
    count = len(question_of(draft).split())
    if count > (LONGEST_QUOTING if draft.rule == "quotation" else LONGEST_STEM):
        return f"{count} words are too long"
    return f"{count} words are too few" if count < SHORTEST_STEM else ""


def stem_untidy(ground: Ground, draft: QuestionDraft) -> str:
    """Marks or white space out of place, or an unclosed bracket or quotation."""
    stem = draft.stem
    if TWICE.search(stem):
        return "a word stands twice"
    if TOO_FINE.search(stem):
        return "nobody remembers so many decimals"
    if SHOUTED.search(stem) and draft.rule != "quotation":
        return "words stand in capitals"
    if MARKS_ASTRAY.search(stem):
        return "marks are out of place"
    if stem.count("(") != stem.count(")") or stem.count("“") != stem.count("”") or stem.count('"') % 2:
        return "a bracket or quotation is not closed"
    # A single dash in words of the article is their author's.
    if draft.rule not in VERBATIM and (stem.count("—") % 2 or stem.count(" – ") % 2):
        return "a dash is left alone"
    is_left_open = draft.rule == "deed told" and stem.endswith(" …")
    return "" if stem[-1] in "?.”" or is_left_open else "it does not end as a sentence"


def dash_lost(ground: Ground, draft: QuestionDraft) -> str:
    """ "The tour – the best in Oslo will end": words that a dash parts stand beside each other."""
    parted = parted_words(ground, draft.sentence) if draft.kind not in WHOLE_TEXT_KINDS else ()
    lost = [before for before, after in parted if f" {before} {after} " in draft.stem]
    return f"the dash behind “{lost[0]}” is lost" if lost else ""


@once
def parted_words(ground: Ground, number: int) -> tuple[tuple[str, str], ...]:
    """The words before and behind each dash of the sentence."""
    text = ground.text(number)
    return tuple(PARTED.findall(text)) if any(f" {dash}" in text for dash in "–—-") else ()


def stem_hangs(ground: Ground, draft: QuestionDraft) -> str:
    """A word that points outside the stem."""
    if LEANING.search(question_of(draft)):
        return "it leans on the sentence before"
    if draft.rule not in WHO_SAID and looks_back(question_of(draft)):
        return "it is set against what was told before"
    is_whole = draft.kind is Kind.ORDER or draft.rule == "quotation" or stands_alone(without_own_voice(draft))
    return "" if is_whole else "it needs another sentence to be understood"


def without_own_voice(draft: QuestionDraft) -> str:
    """The question; "we" within the marks of a report are whoever is asked for: “sank our boats”."""
    text = question_of(draft)
    if draft.rule != "report":
        return text
    return QUOTED.sub(lambda found: OWN_VOICE.sub("", found.group()), text)


def wh_mismatch(ground: Ground, draft: QuestionDraft) -> str:
    """ "Who" wants a person, "how many" a number, "when" a date."""
    if draft.kind not in (Kind.SINGLE, Kind.TYPED):
        return ""
    key, stem = draft.answers[0], draft.stem
    has_digit = any(character.isdigit() for character in key)
    if THING_ASKED.match(stem):
        return "“its” is of no person"
    if stem.startswith("How many") and not has_digit and not set(plain(key).split()) & words("number_names"):
        return "the answer is no number"
    if stem.startswith(("On what date", "In which year")) and not has_digit:
        return "the answer is no date"
    return ""


def clause_left(ground: Ground, draft: QuestionDraft) -> str:
    """The stem ends in a word that wants another after it, or in a clause of its own.

    What somebody said and ends as the sentence does ends whole: "even if the port is not".
    """
    asked = question_of(draft).rstrip("”")
    found = WORD.findall(asked)
    torn = torn_in(asked, draft.rule) if found else ""
    is_whole = ground is not None and draft.rule == "report" and ends_its_sentence(ground, draft)
    if torn or not found or is_whole:
        return torn
    torn = end_torn(asked, found[-1], draft.rule)
    if torn:
        return torn
    if draft.kind not in WORDED and draft.kind is not Kind.EVIDENCE:
        return ""
    if draft.rule in VERBATIM:
        return ""
    is_stranded = (
        draft.rule in ("inner", "inner told", "capacity")
        or asked.endswith("do?")
        or OWNED.search(asked) is not None
    )
    return f"it ends in “{found[-1]}”" if found[-1] in words("dangling_words") and not is_stranded else ""


def ends_its_sentence(ground: Ground, draft: QuestionDraft) -> bool:
    """Whether the last two words of the stem are those of the sentence."""
    said, told = WORD.findall(question_of(draft)), WORD.findall(ground.text(draft.sentence))
    return said[-2:] == told[-2:]


def dates_in_a_row(ground: Ground, draft: QuestionDraft) -> str:
    """ "What fell from 40 in 2010 in 2020?": of the dates of two figures one has lost its own."""
    found = DATES_IN_A_ROW.search(question_of(draft)) if draft.rule != "quotation" else None
    return f"“{found.group()}” are dates of two things" if found else ""


def coarse(ground: Ground, draft: QuestionDraft) -> str:
    """No teacher reads it out."""
    heard = set(plain(draft.stem).split()) & words("coarse_words")
    return f"it says “{min(heard)}”" if heard else ""


def asked_noun_twice(ground: Ground, draft: QuestionDraft) -> str:
    """ "In which base does the army keep its base?" """
    asked = without_attribution(question_of(draft))
    match = ASKED_NOUN.match(asked)
    # "A three-year deal" does not say "year" again.
    rest = re.sub(r"\b\w+(?:-\w+)+\b", "", match.group(2)) if match else ""
    if match and match.group(1).lower() not in ("of", "country") and contains_words(rest, match.group(1)):
        return f"it asks which {match.group(1)} and says “{match.group(1)}” again"
    return ""


def words_repeated(ground: Ground, draft: QuestionDraft) -> str:
    """ "Ann Lee, the mayor of Narvik, is the mayor of Narvik": four words in a row that come twice.

    The sentence itself may say "the tenth birthday of the old ferry" and "of the old port".
    """
    found = twice_in(question_of(draft)) if draft.rule != "quotation" else []
    told = set(twice_in(ground.text(draft.sentence))) if found and ground is not None else set()
    return next((f"it says “{run}” twice" for run in found if run not in told), "")


def twice_in(text: str) -> list[str]:
    """So many words in a row that come twice in the text."""
    found = plain(text).split()
    runs = [" ".join(found[k : k + REPEATED]) for k in range(len(found) - REPEATED + 1)]
    if len(set(runs)) == len(runs):
        return []
    return [run for run, times in Counter(runs).items() if times > 1]


def acronym_unexplained(ground: Ground, draft: QuestionDraft) -> str:
    """ "HP" for a disease the stem does not name: letters that are no actor's name and not known to all.

    What the title says, "XQVs are back", every reader has met, and "Tarn, DC" is a place.
    Somebody who is quoted may also raise his voice, "NEVER", but no voice says "XQV" as a word.
    """
    asked = question_of(draft)
    unknown = (one for one in INITIALS.findall(asked) if not is_known_initials(one))
    initials = next(unknown, "") if draft.rule == "quotation" else ""
    if initials:
        return f"nobody is told who “{initials}” is"
    if not ACRONYM.search(asked):
        return ""
    found = set(ACRONYM.findall(without_currencies(asked))) - known_acronyms() - acronyms_told(ground)
    if draft.rule == "quotation":
        found = {letters for letters in found if VOWELS.isdisjoint(letters)}
    return f"nobody is told what “{sorted(found)[0]}” is" if found else ""


def is_known_initials(initials: str) -> bool:
    """ "U.S.", "D.C."."""
    letters = initials.replace(".", "")
    is_place = any(entry_of(one) is not None for one in (initials, letters))
    return is_place or {initials, letters} & words("known_acronyms", "abbreviated_places") != set()


@cache
def known_acronyms() -> frozenset[str]:
    """ "NATO", the "DC" of "D.C.", and the "GW" of "40 GW"."""
    places = {place.replace(".", "") for place in words("abbreviated_places")}
    return words("known_acronyms") | places | {unit for unit, *_ in rows("units") if unit.isupper()}


@once
def acronyms_told(ground: Ground) -> frozenset[str]:
    """Those in the names of actors, and those of the title, be it of several: "XQVs"."""
    names = [name for actor in ground.analysis.actors for name in (actor.name, *actor.aliases)]
    told = re.sub(r"(?<=[A-Z]{2})s\b", "", ground.analysis.title)
    return frozenset(acronym for name in (*names, told) for acronym in ACRONYM.findall(name))


def name_repeated(ground: Ground, draft: QuestionDraft) -> str:
    """ "What did Ann Lee say of Ann Lee’s plan?": a pronoun of the article was named wrongly or stiffly."""
    for name in WHOLE_NAME.findall(question_of(draft)) if draft.rule != "quotation" else ():
        whole = name.removesuffix("’s").removesuffix("'s")
        # "East Africa" within "the East Africa Company" is another name.
        is_twice = question_of(draft).count(whole) > 1
        if is_twice and len(re.findall(rf"{re.escape(whole)}(?! [A-Z])", question_of(draft))) > 1:
            return f"it names “{whole}” twice"
    return ""
