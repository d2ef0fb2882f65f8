"""Deeds by which nobody is known: what leads to another deed or to words, a stay, what a rule allows.

A candidate that asks who did it goes in, and out comes why nobody would ask for the doer, or "".
"""

import re

from briefing.analysis.results import ActorKind, Fact, Phrase, Token
from quiz.questions.candidates import Candidate
from quiz.questions.ground import Ground
from quiz.questions.options.renown import has_known_name
from quiz.questions.standings import is_one_of_many
from quiz.questions.wording.main_actors import is_in_title
from quiz.questions.years import YEAR

OPENING_SCENE = {"after", "as", "before", "once", "when", "while"}
GOING_ON = {"he", "she"}
# "In a letter: “We came.”"; "[gave a speech] in which she warned".
LEADS_TO_WORDS = re.compile(r"[^.;:]*:\s*[“\"]")
IN_WHICH = re.compile(r",?\s*in which (?:he|she)\b")
ONE_TEXT = re.compile(
    r"an? (?:[\w-]+ ){0,2}(?:address|column|interview|lecture|letter|post|sermon|speech|statement)\b"
)
# "Lived in Oslo", "had been staying at the port".
STAYS = {("live", "in"), ("live", "at"), ("live", "on"), ("reside", "in"), ("stay", "at"), ("stay", "in")}
ALLOWED = {"allow", "entitle", "permit", "require"}
HELD_IN_TURN = re.compile(r"^Who (?:(?:had|has) )?served as (?!an? |the (?:first|last)\b)")
# "Is third in the history of the cup", "is the fourth": at the day of the article.
RANK_OF_TODAY = re.compile(
    r"^(?:Who|Which [\w ]+?) (?:is|ranks|stands) (?:now )?(?:first|second|third|fourth|fifth|sixth"
    r"|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)) "
)
# "A mother of three", and not "mother of the mayor", "the mayor’s father".
PARENTS = {"dad", "father", "mom", "mother", "mum", "parent"}
OWNERS = re.compile(r"[’']s? | of (?!(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+)\b)")
ADDRESS = re.compile(r"\bhttps?://|\bwww\.")


def doer_asked(ground: Ground, candidate: Candidate) -> Fact | None:
    """The deed of one person whose name is asked for; None where something else is."""
    index = candidate.answer.index
    is_asked = candidate.rule == "subject" and candidate.fact is not None and index is not None
    is_person = is_asked and ground.actor(index).kind is ActorKind.PERSON
    return candidate.fact if is_person else None


def deed_before_another(ground: Ground, candidate: Candidate) -> str:
    """ "When Ann Lee heard that the port was shut, she sold both boats": that she heard it is no news."""
    fact = doer_asked(ground, candidate)
    if fact is None or not is_opening_scene(ground, fact):
        return ""
    later = (one for one in ground.facts[fact.sentence] if one.subject.start >= fact.action.end)
    goes_on = any(
        one.is_main and one.subject.text.lower() in GOING_ON and one.subject.actor == candidate.answer.index
        for one in later
    )
    return f"“{fact.action.text}” leads to another deed" if goes_on else ""


def is_opening_scene(ground: Ground, fact: Fact) -> bool:
    """Whether "when" or the like stands before the subject."""
    before = ground.tokens(fact.sentence)[: fact.subject.first][-1:]
    return bool(before) and before[0].text.lower() in OPENING_SCENE


def deed_before_words(ground: Ground, candidate: Candidate) -> str:
    """ "Ann Lee gave a speech in which she said …", "Lee praises the boats in a letter: “…”": the words are
    the news.
    """
    fact = doer_asked(ground, candidate)
    if fact is None or '"' in candidate.stem or "“" in candidate.stem:
        return ""
    behind = ground.text(fact.sentence)[end_of_told(fact, candidate.stem) :]
    is_speech = any(ONE_TEXT.match(one.text) for one in fact.objects)
    leads = LEADS_TO_WORDS.match(behind) or is_speech and IN_WHICH.match(behind)
    return "it leads to words that are left out" if leads else ""


def end_of_told(fact: Fact, stem: str) -> int:
    """Where the last part of the fact ends that the stem tells."""
    parts = (*fact.objects, *(phrase for _, phrase in fact.adjuncts))
    return max((one.end for one in parts if is_said(one, stem)), default=fact.action.end)


def is_said(phrase: Phrase, stem: str) -> bool:
    """Whether the stem has the last word of the phrase."""
    return phrase.text.split()[-1].strip(',.”"') in stem


def stay_of_somebody(ground: Ground, candidate: Candidate) -> str:
    """ "Who had been living in Oslo?": so had many."""
    fact = doer_asked(ground, candidate)
    line = ground.tokens(fact.sentence) if fact is not None else ()
    behind = line[fact.action.last].text.lower() if fact is not None and fact.action.last < len(line) else ""
    is_stay = fact is not None and (fact.verb, behind) in STAYS
    return f"many “{fact.action.text} {behind}” a place" if is_stay else ""


def right_of_many(ground: Ground, candidate: Candidate) -> str:
    """ "Who is allowed to catch five salmon a year?": whoever the rule is for."""
    fact = doer_asked(ground, candidate)
    verbs = ground.tokens_of(fact.action) if fact is not None else ()
    is_rule = fact is not None and fact.is_passive and fact.verb in ALLOWED and is_present(verbs)
    return f"a rule by which somebody “{fact.action.text}” to do so holds for many" if is_rule else ""


def is_present(verbs: tuple[Token, ...]) -> bool:
    return bool(verbs) and verbs[0].tag in ("VBZ", "VBP")


def post_of_many(ground: Ground, candidate: Candidate) -> str:
    """ "Who served as mayor of Oslo?": all mayors did, unless it says when."""
    fact = doer_asked(ground, candidate)
    is_post = fact is not None and HELD_IN_TURN.match(candidate.stem) is not None
    return "others served so before and after" if is_post and not YEAR.search(candidate.stem) else ""


def rank_of_today(ground: Ground, candidate: Candidate) -> str:
    """ "Who is fifth in the history of the cup?" at the day of the article; later it is another."""
    is_ranked = candidate.rule == "subject" and RANK_OF_TODAY.match(candidate.stem) is not None
    return "the rank is that of one day" if is_ranked and not YEAR.search(candidate.stem) else ""


def page_visited(ground: Ground, candidate: Candidate) -> str:
    """ "Who visited https://www.tarnbank.com?": the address of a page tells of no deed."""
    fact = doer_asked(ground, candidate)
    return "it tells of a page on the web" if fact is not None and ADDRESS.search(candidate.stem) else ""


def life_of_one_of_many(ground: Ground, candidate: Candidate) -> str:
    """ "Who takes home 2,000 crowns a month?": the article tells of a clerk as of one of many."""
    fact = doer_asked(ground, candidate)
    index = candidate.answer.index
    if fact is None or not (is_one_of_many(ground, index) or is_but_parent(ground, index)):
        return ""
    actor = ground.actor(index)
    is_story = has_known_name(actor) or is_in_title(ground, actor)
    return "" if is_story else f"{actor.name} is one of many"


def is_but_parent(ground: Ground, index: int) -> bool:
    """ "Single mother Ann Lee", "Jon Vik, a father of two": of nobody in particular."""
    roles = [role.text.lower().split() for role in ground.actor(index).roles]
    return bool(roles) and all(
        not PARENTS.isdisjoint(words) and not OWNERS.search(" ".join(words)) for words in roles
    )
