"""Whether a text can be understood without the sentences before it."""

import re
from functools import lru_cache

from briefing.analysis.word_classes import word_class
from briefing.analysis.wordlists import words

# "Last week", "two years ago", "three days away", "the same day", "similar": of when, or of what?
RELATIVE_TIME = re.compile(
    r"\b(?:last|next|this|previous) (?:week|month|year|night|season)\b|\bago\b"
    r"|\b(?:week|month|year|day)s? away\b|\b(?:earlier|later) (?:in the|that) (?:day|week|month|year|night)\b"
    r"|\b(?:that|the same|the following|the previous|the next) (?:day|week|month|year|night|season)\b"
    r"|\b(?:current|currently)\b"
    r"|\b(?:concurrent|simultaneous)\b(?! with\b)"
    r"|\b(?:minutes|hours|days|weeks|months|years|decades) (?:earlier|later)(?=[,.?]|$)"
    r"|\bin the early hours\b|\blocal time\b|\bsimilar\b(?! to\b)"
    r"|\bat the time\b(?! (?:of|that|when)\b)"
)
# "The latest count", "in coming months", "over the summer": of when? "The latest count, from 2019" tells.
LATE = re.compile(
    r"\b(?:latest|recent|recently|upcoming)\b"
    r"|\bcoming (?:days|weeks|months|years)\b|\bwithin (?:hours|days|weeks|months)\b(?! of\b)"
    r"|\b(?:since|until|by) then\b"
    r"|\bover the (?:spring|summer|autumn|fall|winter|weekend|holidays)\b(?! (?:of|in)\b)"
)
# "The last debate", "the weekend strike": which? "The last debate of the year" tells.
NEXT_IN_LINE = re.compile(
    r"\bthe (?:last|next|previous|weekend) "
    rf"(?:{'|'.join(sorted(words('event_nouns', 'happening_nouns')))})\b"
    r"(?! (?:at|before|between|for|in|of|on|that|to)\b)"
)
WORD = re.compile(r"[\w’'-]+")
# "In the following 3-5 years", "over the next _____": counted from when? With a year before it, or an
# "of the fair" behind, it tells.
COUNTED_FROM_UNSAID = re.compile(
    r"\bthe (?:following|subsequent|next|coming|past|last|previous|preceding)"
    r" (?:_____(?=[.,;?]|$| (?:and|for|in|of|to)\b)"
    r"|(?:couple of|[\w–-]+(?: (?:to|or|and)(?: a)? [\w–-]+)?)"
    r" (?:minutes|hours|days|weeks|months|years|decades)\b)"
    r"(?! of (?:the|his|her|its|their)\b)"
)
YEAR = re.compile(r"\b(?:19|20)\d\d\b")
# "More than that", "and that in May", "called that a mistake": "that" for something said before.
THAT_ALONE = re.compile(
    r"\b(?:but|than|of|to|for|with|from|by|on|at|and) that(?= (?:from|in|on|at|to|by|of)\b|[,.?]|$)"
    r"|\ball (?:that|this)(?=[,.?]|$)"
    r"|^what (?:part|share|percentage) of that\b"
    r"|\ball of (?:that|this)\b|\bcall(?:s|ed)? (?:that|this|it) (?:an?|the)\b",
    re.IGNORECASE,
)
# "What is the ferry called that the council sold?": there it is the ferry.
ASKING_NAME = re.compile(r"\b[Ww]hat (?:is|are|was|were) the [^,?]+ called that ")
# "Just as keen to go": as who?
JUST_AS = re.compile(r"\bjust as (?!\w+ed\b)\w+(?!.*\bas\b)")
# "Had already left", "separate talks", "the nearby port": set against what was told before. "Already in 1990"
# and "further north than Oslo" say it themselves.
LOOKING_BACK = re.compile(
    r"\b(?:already(?! in\b)\b|separate (?!from\b|and\b)[a-z]|nearby [a-z]|so far(?! as\b)\b"
    r"|further(?<!could further)(?<!may further)(?<!might further)(?<!to further)(?<!will further)"
    r"(?<!would further)(?<!no further)"
    r" (?!(?:away|down|east|from|into|north|out|south|than|up|west)\b)[a-z]"
    r"|(?:any|every|some|no)(?:where|one|body|thing) else\b(?!.*\bthan\b)|elsewhere\b"
    r"|the then\b|just beginning\b)"
)
# "Many were released", "some say": who? "All three cities", "all of which has angered Norway": which?
COUNTED_UNSAID = re.compile(
    r"^(?:Many|Most|Some|Several|Few|All|Both|None|Neither|Two|Three|Four|Others) (?:also |still |now )?"
    r"(?:are|can|could|did|do|feel|had|has|have|is|may|might|said|say|think|was|were|will|would)\b"
    r"|^\w+ of (?:which|whom)\b"
    r"|\b[Aa]ll (?:two|three|four|five|six|seven|eight|nine|ten) (?!of\b)"
    rf"(?:[a-z-]+ ){{0,2}}[a-z]+s\b(?! (?:of|{'|'.join(sorted(word_class('behind_nouns')))}|--)|,)"
)
# "In one case, a ferry sank": one case of what?
ONE_OF_UNSAID = re.compile(
    r"^In (?:one|another|each|some|that|this) (?:case|cases|episode|example|incident|instance|instances),"
)
# "One of the first moves was to sell": whose? "One of the first moves of the council was" tells, and
# so does what opens the sentence.
ONE_OF_UNOWNED = re.compile(
    r"(?:^(?:Fill the gap: )?(?:According to .*, )?|\bthat )[Oo]ne of the"
    r" (?:biggest|chief|first|key|last|latest|main|major|next|other) (?:[a-z-]+ )?[a-z]+s"
    r" (?:could|had|has|is|may|might|was|will|would)\b"
)
# "Both ferries sank": which two? "Both ships and ferries", "both sides of the road" and "both hands" tell.
BOTH = re.compile(
    r"(?<!, )\bboth (?!(?:arms|ears|eyes|genders|hands|legs|parents|sexes)\b)(?!(?:his|her|its|of|their)\b)"
    r"(?:men|women|(?:(?!and\b)[a-z-]+ ){0,2}?[a-z-]+s)\b(?! (?:of|(?:[\w’'-]+ ){0,3}and)\b)"
)
TWO_NAMED = re.compile(r"(?:\b[A-Z][\w.’'-]*|\d|_____),? and (?:the )?(?:[A-Z0-9]|_____)")
# "Besides Riga, which other city …?", "Besides selling oil, which country’s …?", and not "Besides, …".
BESIDES_NAMED = re.compile(
    r"Besides (?:[A-Z][^?]*, (?:\w+ (?:the [\w ]+ of )?)?(?:which o(?:ther|f these)|whom? else)"
    r"|\w+ing [^?]*, which) "
)
QUESTION_ADVERBS = {"When", "Where", "Why", "How", "On", "In", "At", "Since", "According", "The", "A", "An"}
QUESTION_WORDS = {"which", "who", "what", "whose", "whom"}
HANGING_OPENINGS = {"that", "there", "here"}
# "There are 40 ports in Norway" points nowhere.
EXISTING = re.compile(r"There (?:are|is|was|were|will be|(?:has|have|had) been)\b")
POINTING = {"this", "these", "those", "such", "others"}
PERSONAL = {"he", "she", "they", "it", "him", "them"}
OWN_VOICE = {"we", "our", "us", "my", "your", "you", "i", "i'm"}
LEANING = POINTING | PERSONAL | OWN_VOICE


@lru_cache(2_000)
def stands_alone(text: str) -> bool:
    """Whether no pronoun without a name before it, connective or relative time opens or hangs in the text."""
    found = WORD.findall(text)
    first = found[0].lower() if found else ""
    is_left_open = first in HANGING_OPENINGS or first in words("opening_connectives")
    if is_left_open and not (BESIDES_NAMED.match(text) or EXISTING.match(text)):
        return False
    leaning = (place for place, word in enumerate(found) if word.lower() in LEANING)
    if any(points_away(found, place, text) for place in leaning):
        return False
    is_unsaid = (
        NEXT_IN_LINE.search(text)
        or THAT_ALONE.search(ASKING_NAME.sub("", text))
        or COUNTED_UNSAID.search(text)
        or ONE_OF_UNSAID.search(text)
        or ONE_OF_UNOWNED.search(text)
        or JUST_AS.search(text)
    )
    return not (is_undated(text) or is_unsaid or is_pair_unsaid(text) or RELATIVE_TIME.search(text.lower()))


def is_pair_unsaid(text: str) -> bool:
    """ "Both ferries", with no "Ada and Lom" before."""
    found = BOTH.search(text.replace("Both ", "both "))
    return found is not None and not TWO_NAMED.search(text[: found.start()])


def is_undated(text: str) -> bool:
    """ "Recently sold a port", "the latest count", with no year."""
    small = text.lower()
    is_late = LATE.search(small) or COUNTED_FROM_UNSAID.search(small)
    return is_late is not None and not YEAR.search(text)


def looks_back(text: str) -> bool:
    """Whether a word sets it against something told before: "already", "a separate trial"."""
    return LOOKING_BACK.search(text) is not None


def points_away(found: list[str], place: int, text: str) -> bool:
    """Whether the word needs another sentence: "this", "she" before any name, "we".

    Not "US", "such as", "how long did it take".
    """
    word = found[place].lower()
    if found[place].isupper() and len(word) > 1 or [word, *found[place + 1 : place + 2]] == ["such", "as"]:
        return False
    if word in POINTING:
        following = "".join(found[place + 1 : place + 2]).lower()
        is_told = word == "those" and following in word_class("completing_those")
        return "of these" not in text and not is_told
    if [word, *found[place + 1 : place + 2]] == ["it", "take"]:
        return False
    if word in PERSONAL:
        return not has_name_before(found[:place])
    return word in OWN_VOICE


def has_name_before(found: list[str]) -> bool:
    """Whether something a pronoun may stand for comes before it: a name or its gap, the question word."""
    if any(word.lower() in QUESTION_WORDS for word in found) or found[:1] == ["_____"]:
        return True
    return any(word[0].isupper() and not is_no_name(word) for word in found)


def is_no_name(word: str) -> bool:
    """ "Until", "May", "When": words with a capital that no pronoun stands for."""
    is_calendar = word in QUESTION_ADVERBS or word in words("calendar_names")
    return is_calendar or word.lower() in words("sentence_openers")
