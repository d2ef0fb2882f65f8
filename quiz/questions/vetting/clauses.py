"""Questions that stand on a clause read wrongly, or take their answer from another clause."""

from briefing.analysis.results import Adjunct, Token
from briefing.analysis.wordlists import words
from quiz.questions.candidates import AnswerType, Candidate
from quiz.questions.ground import Ground
from quiz.questions.wording.verb_groups import FINITE

RELATIVES = {"that", "which", "who"}
CLOSES = {",", ";", ":", "—", "–", "-", '"', "(", ")"}
OPENS_CLAUSE = {"before", "after", "while", "when", "until", "that", "which", "who", "whose", "where", "if"}
SETTING_RULES = {"when", "where", "preposition", "place", "officials"}
LONGEST_THIN = 9
LONGEST_SUBJECT = 13
FEWEST_SAID = 4
PATHS = ("To which", "From which", "Into which")
MANY = {"most", "many", "several", "few", "these", "those", "all"}
PLURAL_LOOKING = {"news", "series", "species", "means", "politics", "physics", "mathematics", "headquarters"}


def verb_misread(ground: Ground, candidate: Candidate) -> str:
    """ "Boats built for the lake that leaked sank": the finite verb is "sank", "built" a participle."""
    fact = candidate.fact
    if fact is None:
        return ""
    tokens = ground.tokens(fact.sentence)
    is_bare = fact.action.last - fact.action.first == 1
    if not is_bare or tokens[fact.action.first].tag not in ("VBD", "VBP"):
        return ""
    relative = next(
        (k for k in range(fact.action.last, len(tokens)) if tokens[k].text.lower() in RELATIVES), None
    )
    if relative is None or any(token.text in CLOSES for token in tokens[fact.action.last : relative]):
        return ""
    may_be_participle = tokens[fact.action.last].tag == "IN"
    tags = (*FINITE, "VBN") if may_be_participle else FINITE
    verbs = [k for k in range(relative + 1, len(tokens)) if tokens[k].tag in tags]
    if len(verbs) < 2 or verbs[0] != relative + 1:
        return ""
    between = tokens[verbs[0] + 1 : verbs[1]]
    is_run_on = not any(
        token.text in CLOSES
        or token.tag in ("CC", "WDT", "WP", "WRB", "PRP")
        or token.text.lower() in OPENS_CLAUSE
        for token in between
    )
    return f"“{tokens[verbs[1]].text}” is the verb of the clause" if is_run_on else ""


def agreement(ground: Ground, candidate: Candidate) -> str:
    """A plural subject with a singular verb: a noun was taken for the verb ("most workers use ladders")."""
    fact = candidate.fact
    if fact is None:
        return ""
    verb = ground.tokens_of(fact.action)[0]
    subject = ground.tokens_of(fact.subject)
    if not subject or verb.tag != "VBZ":
        return ""
    head = head_of(subject)
    is_many = subject[0].text.lower() in MANY and subject[0].text[0].isalpha() and len(subject) > 1
    is_plural = head is not None and head.tag == "NNS" and head.text.islower()
    is_plural = is_plural and head.text not in PLURAL_LOOKING
    has_tail = any(token.tag in ("IN", "CC", "CD", "POS", "TO") for token in subject)
    if (is_many or is_plural) and not has_tail:
        return f"“{verb.text}” does not agree with “{fact.subject.text}”"
    return ""


def head_of(subject: tuple[Token, ...]) -> Token | None:
    """The last noun before the first preposition."""
    nouns: list[Token] = []
    for token in subject:
        if token.tag in ("IN", "TO", "WDT", "WP"):
            break
        if token.tag.startswith("NN"):
            nouns.append(token)
    return nouns[-1] if nouns else None


def answer_of_another_clause(ground: Ground, candidate: Candidate) -> str:
    """A date or place behind an infinitive, a gerund or another clause does not set the main verb."""
    fact, answer = candidate.fact, candidate.answer
    is_setting = candidate.rule in SETTING_RULES or answer.type in (AnswerType.DATE, AnswerType.QUANTITY)
    if fact is None or not is_setting or candidate.rule == "statement" or candidate.rule == "gap":
        return ""
    if candidate.rule in ("preposition", "officials") and not asks_place(candidate):
        return ""
    if answer.start < fact.action.start:
        return ""
    between = [
        token for token in ground.tokens(fact.sentence)[fact.action.last :] if token.end <= answer.start
    ]
    for one, other in zip(between, between[1:], strict=False):
        if one.tag == "TO" and other.tag == "VB":
            return f"it may tell of “to {other.text}”"
    for place, token in enumerate(between):
        word = token.text.lower()
        if token.tag == "VBG" and token.text.islower() and not is_noun_like(between, place):
            return f"it may tell of “{token.text}”"
        if word in OPENS_CLAUSE and place < len(between) - 1:
            return f"it stands behind “{token.text}”"
    return host_event(between, candidate)


def asks_place(candidate: Candidate) -> bool:
    """Whether the question word asks where."""
    return candidate.stem.startswith(("In which", "At which", "Near which", "Where"))


def is_noun_like(between: list[Token], place: int) -> bool:
    """ "A shooting", "the meeting": a gerund behind an article is a noun."""
    return place > 0 and between[place - 1].tag in ("DT", "JJ", "PRP$", "POS", "NN")


def host_event(between: list[Token], candidate: Candidate) -> str:
    """ "For the summit in March": the date is that of the summit."""
    if candidate.answer.type is not AnswerType.DATE:
        return ""
    nouns = [token for token in between if token.tag.startswith("NN")]
    own = {"in", "on", "at", "of", "the", "during", "back", ","}
    tail = [token for token in between if not nouns or token.start > nouns[-1].start]
    is_close = bool(nouns) and all(token.text.lower() in own for token in tail)
    is_behind = (
        any(
            token.text.lower() in ("for", "of", "from", "about", "at") and token.end <= nouns[-1].start
            for token in between
        )
        if nouns
        else False
    )
    if is_close and is_behind and nouns[-1].lemma.lower() in words("event_nouns"):
        return f"it is the date of “{nouns[-1].text}”"
    return ""


def preposition_of_noun(ground: Ground, candidate: Candidate) -> str:
    """ "To whom was it the best of answers?": behind "be" the preposition belongs to the noun before it."""
    fact = candidate.fact
    is_asked = candidate.rule == "preposition" and candidate.stem.startswith(
        ("To ", "For ", "Against ", "By ")
    )
    if fact is None or not is_asked or fact.verb != "be" or fact.is_passive:
        return ""
    return "its preposition belongs to a noun"


def place_of_noun(ground: Ground, candidate: Candidate) -> str:
    """ "A strike against a factory in Kalm": the place may be the factory's."""
    fact = candidate.fact
    if (
        fact is None
        or candidate.rule not in ("where", "preposition")
        or candidate.answer.start < fact.action.start
    ):
        return ""
    tokens = ground.tokens(fact.sentence)
    between = [token for token in tokens[fact.action.last :] if token.end <= candidate.answer.start]
    joints = [token for token in between if token.tag in ("IN", "TO") and token.text.lower() != "of"]
    nouns = [token for token in between if token.tag.startswith("NN")]
    return f"the place may be that of “{nouns[-1].text}”" if len(joints) > 1 and nouns else ""


def compared_to_nothing(ground: Ground, candidate: Candidate) -> str:
    """ "Which government is more careful?": than whom?"""
    fact = candidate.fact
    if fact is None or fact.verb not in ("be", "become", "remain", "get", "grow") or not fact.objects:
        return ""
    tokens = ground.tokens_of(fact.objects[0])
    is_compared = any(
        token.tag in ("JJR", "RBR") or token.text.lower() in ("more", "less") for token in tokens
    )
    has_than = any(token.text.lower() == "than" for token in ground.tokens(fact.sentence)[fact.action.last :])
    ends_so = bool(tokens) and tokens[-1].tag in ("JJ", "JJR")
    return "it does not say than what" if is_compared and ends_so and not has_than else ""


def subject_unwieldy(ground: Ground, candidate: Candidate) -> str:
    """A subject of a dozen words between auxiliary and verb, or one that begins with somebody's age."""
    fact = candidate.fact
    if fact is None or candidate.answer.start == fact.subject.start:
        return ""
    tokens = ground.tokens_of(fact.subject)
    if len(tokens) > 1 and tokens[0].tag == "CD" and tokens[1].text == ",":
        return "its subject is cut"
    is_turned = candidate.rule not in ("statement", "gap", "saying")
    return "its subject is too long" if is_turned and len(tokens) > LONGEST_SUBJECT else ""


def thin(ground: Ground, candidate: Candidate) -> str:
    """ "Which country took over in 1999?": a deed with nothing but its time."""
    fact = candidate.fact
    if (
        fact is None
        or candidate.rule != "subject"
        or fact.objects
        or len(candidate.stem.split()) > LONGEST_THIN
    ):
        return ""
    is_timed = all(kind is Adjunct.TIME for kind, _ in fact.adjuncts)
    return "it tells no more than when" if is_timed else ""


def said_nothing(ground: Ground, candidate: Candidate) -> str:
    """ "Who said, adding that …?": the question lost what was said."""
    fact = candidate.fact
    if fact is None or candidate.rule != "subject" or fact.verb not in words("saying_verbs"):
        return ""
    tokens = ground.tokens(fact.sentence)
    has_words = any(
        len(phrase.text.split()) >= FEWEST_SAID
        and not any(token.tag == "VBG" for token in tokens[fact.action.last : phrase.first + 1])
        for phrase in fact.objects
    )
    return "" if has_words else f"nobody is told what “{fact.action.text}” tells"


def no_motion(ground: Ground, candidate: Candidate) -> str:
    """ "To which country did it lose contact on a flight?": without a verb of moving, "to" is a noun's."""
    fact = candidate.fact
    is_asked = candidate.rule in ("where", "preposition") and candidate.stem.startswith(PATHS)
    if fact is None or not is_asked or fact.verb in words("transfer_verbs") | words("motion_words"):
        return ""
    return f"“{fact.verb}” is no movement"
