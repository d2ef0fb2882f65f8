"""Stems that say a deed or a thing was there, and not of, to or against what it was."""

import re

from briefing.analysis.results import Token
from briefing.analysis.wordlists import words
from quiz.questions.candidates import AnswerType, Candidate
from quiz.questions.drafts import VERBATIM
from quiz.questions.ground import Ground, once
from quiz.questions.plain import contains_words, plain
from quiz.questions.wording.illnesses import is_illness, of_no_illness, tells_of_illness
from quiz.questions.wording.responses import is_answer_to_untold
from quiz.questions.wording.title_words import title_words

# "Evidence of theft", "attacks on Riga": what follows completes the noun; "in Riga", "by crews" does not.
COMPLETING = {"about", "against", "among", "between", "for", "from", "into", "of", "on", "over", "that", "to"}
DESCRIBING = ("JJ", "RB", "CC", "DT")
PACES = {"fast", "gradual", "lengthy", "protracted", "quick", "rapid", "slow", "swift"}
RANKED = {"first", "final", "last", "latest", "next", "second"}
# Behind these verbs such words open what was spoken of: "asked how she came".
ASKING = {"ask", "describe", "discuss", "explain", "recall", "recount", "tell"}
ASKED = {"how", "what", "when", "where", "whether", "why"}
CARRYING_ON = ("carry on", "continue", "go on", "proceed", "resume")
GOING_ON = re.compile(
    r"\b(?P<verb>(?:able|unable|allowed|eager|forced|free|fit|unfit|ready|willing|unwilling) to"
    rf" (?:{'|'.join(CARRYING_ON)}))(?:,| (?:and|but)\b|\?)"
)
# "Might not notice and wave crews through": what there was to notice is told before.
UNNOTICED = re.compile(
    r"n(?:ot(?<=\bnot)|['’]t|ever(?<=\bnever)) (?P<verb>notice|reali[sz]e|recogni[sz]e)"
    r"(?=[,?]| (?:and|but|or)\b)"
)
# "His role", and not "his role in it", "his role as a guard".
PART_TAKEN = re.compile(
    r"\b(?:his|her|its|their) (?:[a-z]+ )?(?P<part>role|part|involvement)\b(?! (?:in|of|as)\b)"
)
WINNING = {"attain", "clinch", "garner", "secure"}
INTERNAL = re.compile(
    r"^According to an internal (?:analysis|assessment|audit|document|inquiry|memo|report|review)\b"
    r"(?! (?:by|of|from|at) )"
)
POINTING = {"that", "the", "these", "this", "those"}


def object_untold(ground: Ground, candidate: Candidate) -> str:
    """ "When did Norway launch attacks?": on whom?

    A gap or a quotation shows its sentence; "in an attack" but tells the circumstances.
    """
    if candidate.fact is None or candidate.rule in VERBATIM:
        return ""
    nouns = nouns_of_what(ground, candidate.sentence)
    found = next((noun for noun in nouns if is_left_open(candidate.stem, noun)), None)
    return f"nobody is told of what the “{found.text}” was" if found is not None else ""


@once
def nouns_of_what(ground: Ground, number: int) -> tuple[Token, ...]:
    """ "Attacks", "evidence", where no word before them tells of which sort they are."""
    line = ground.tokens(number)
    return tuple(
        noun
        for place, noun in enumerate(line)
        if noun.tag.startswith("NN")
        and noun.lemma.lower() in words("nouns_of_what")
        and tells_no_sort(line, place)
    )


def tells_no_sort(tokens: tuple[Token, ...], place: int) -> bool:
    """ "A new transfer", and not "a bank transfer", "Norway's transfers", "the transfer", "by a transfer"."""
    first = place
    while first and tokens[first - 1].tag in DESCRIBING:
        first -= 1
    said = tokens[first:place]
    light = words("passing_adjectives", "evaluative_adjectives") | PACES
    is_sort = any(one.tag == "JJ" and one.text.lower() not in light for one in said)
    is_pointing = any(one.text.lower() in POINTING for one in said)
    before = tokens[first - 1].tag if first else ""
    is_tied = before.startswith(("NN", "POS", "PRP$", "IN", "TO", "VBN", "CD"))
    is_before_noun = any(one.tag.startswith("NN") for one in tokens[place + 1 : place + 2])
    return not (is_sort or is_pointing or is_tied or is_before_noun)


def is_left_open(stem: str, noun: Token) -> bool:
    """Whether the stem has the noun, and goes on behind it with no word that completes it."""
    found = re.search(rf"\b{re.escape(noun.text)}\b[,”]? ?([\w’'-]*)", stem)
    return found is not None and found.group(1).lower() not in COMPLETING


def part_untold(ground: Ground, candidate: Candidate) -> str:
    """ "Who was jailed for his role?" of "for his role in the theft": in what?"""
    stem = candidate.whole_stem
    found = PART_TAKEN.search(stem) if candidate.rule not in VERBATIM else None
    if found is None:
        return ""
    is_told = re.search(rf"\b{found.group('part')} in\b", ground.text(candidate.sentence)) is not None
    return f"nobody is told in what “{found.group()}” was" if is_told else ""


def won_untold(ground: Ground, candidate: Candidate) -> str:
    """ "Which country clinched in May?": what did it win?"""
    fact = candidate.fact
    is_open = fact is not None and fact.verb in WINNING and not fact.is_passive and not fact.objects
    is_open = is_open and candidate.rule != "quotation"
    return "nobody is told of what was won" if is_open else ""


def internal_to_untold(ground: Ground, candidate: Candidate) -> str:
    """ "According to an internal review, how many boats …?": whose review?"""
    found = INTERNAL.search(candidate.whole_stem) if candidate.rule not in VERBATIM else None
    return f"nobody is told whose it was, “{found.group()}”" if found is not None else ""


def content_untold(ground: Ground, candidate: Candidate) -> str:
    """ "When did Norway make an admission?" of "made an admission in June that …": what did it admit?

    "When did the port put out advice?" of "put out advice in May about nets": about what? "Moved its office
    in May about the time of the strike" tells when.
    """
    fact = candidate.fact
    if fact is None or candidate.answer.type is not AnswerType.DATE:
        return ""
    behind = [one.text for one in ground.tokens(candidate.sentence) if one.start >= candidate.answer.end][:1]
    nouns = [one for one in ground.tokens_of(fact.objects[-1]) if one.tag == "NN"] if fact.objects else []
    if not nouns or any(f" {word} " in candidate.stem for word in behind):
        return ""
    is_topic = behind == ["about"] and nouns[-1].lemma.lower() in words("about_governors")
    is_cut = is_topic or behind == ["that"]
    return f"nobody is told of what the “{nouns[-1].text}” was" if is_cut else ""


def question_passed_on(ground: Ground, candidate: Candidate) -> str:
    """ "Who was asked how she came?", "who explained why crews left?": nobody is told what was said."""
    fact = candidate.fact
    if fact is None or candidate.rule != "subject" or not fact.objects:
        return ""
    opening = ground.tokens_of(fact.objects[0])[0].text.lower()
    is_passed_on = fact.verb in ASKING and opening in ASKED
    return f"it tells that somebody {fact.action.text}, and not what" if is_passed_on else ""


def one_of_what(ground: Ground, candidate: Candidate) -> str:
    """ "The first cohort started in May", "the latest poll put it at 40": of what, and on what?"""
    fact = candidate.fact
    if fact is None or not fact.is_main or candidate.rule == "quotation":
        return ""
    subject = ground.tokens_of(fact.subject)
    is_ranked = len(subject) > 2 and subject[0].text.lower() == "the" and subject[1].text.lower() in RANKED
    is_bare = all(one.tag.startswith(("NN", "JJ", "RB", "VBN")) and one.text.islower() for one in subject[1:])
    behind = ground.tokens(fact.sentence)[fact.subject.last : fact.subject.last + 1]
    is_open = bool(behind) and behind[0].text.lower() not in COMPLETING
    is_said = contains_words(candidate.stem, fact.subject.text)
    is_left = is_ranked and is_bare and is_open and is_said
    return f"nobody is told of what it was “{fact.subject.text}”" if is_left else ""


def answered_untold(ground: Ground, candidate: Candidate) -> str:
    """ "Which country responded by banning films?": to what the stem does not say."""
    fact = candidate.fact
    if fact is None or candidate.rule == "quotation" or not is_answer_to_untold(ground, fact):
        return ""
    is_deed = candidate.rule == "gap" and fact.action.text not in candidate.stem
    return "" if is_deed else f"nobody is told to what somebody {fact.action.text}"


def going_on_untold(ground: Ground, candidate: Candidate) -> str:
    """ "Who was able to continue and won the race?": with what somebody went on is told before."""
    stem = candidate.whole_stem
    is_going_on = candidate.rule != "quotation" and any(one in stem for one in CARRYING_ON)
    found = GOING_ON.search(stem) if is_going_on else None
    return f"nobody is told what it was to “{found['verb']}”" if found is not None else ""


def unnoticed_untold(ground: Ground, candidate: Candidate) -> str:
    """ "Who said that a crew might not notice and sail on?": not notice what?"""
    found = UNNOTICED.search(candidate.whole_stem) if candidate.rule != "quotation" else None
    return f"nobody is told what it was not to “{found['verb']}”" if found is not None else ""


def illness_untold(ground: Ground, candidate: Candidate) -> str:
    """ "In which year were resistant strains found?": of what neither stem nor title says."""
    fact = candidate.fact
    if fact is None or candidate.rule == "quotation" or not tells_of_illness(ground):
        return ""
    told = {word.removesuffix("s") for word in plain(candidate.stem).split()} | title_words(ground)
    if any(is_illness(word) for word in told):
        return ""
    open_ones = of_no_illness(ground.tokens(candidate.sentence))
    said = next((one.text for one in open_ones if contains_words(candidate.stem, one.text)), "")
    return f"nobody is told of what the “{said}” are" if said else ""
