"""Words of a stem for people whom nothing in it names: "officers paid them visits", "the couple moved"."""

import re
from itertools import takewhile

from briefing.analysis.results import ActorKind, Token
from briefing.analysis.wordlists import words
from quiz.questions.candidates import Candidate
from quiz.questions.ground import Ground
from quiz.questions.plain import contains_words
from quiz.questions.things import head_of, is_human, nouns_for_bodies
from quiz.questions.wording.binding import may_be_they
from quiz.questions.wording.naming import name_of, possessive

# "Her client" of "Ann Lee said her client was ill": no name for whom she speaks.
CLIENT = re.compile(r"\b(?:her|his) client\b")
# "Is forbidden to do so": what?
DO_SO = re.compile(r"\b(?:do|does|did|doing|done) so\b")
THEM = re.compile(r"\bthem\b")
THEY = re.compile(r"\bthey\b")
# "The couple of nurses", "the couple who sold it" tell which.
COUPLE = re.compile(
    r"[Tt]he(?<=\b[Tt]he) (?:couple|duo|pair|trio|twins)(?:[’']s?)?(?! (?:of|that|who|whose|from)\b)"
)
TWO_NAMED = re.compile(r"\b[A-Z][\w’'-]+ (?:and|&) [A-Z]")
LIGHT = {"be", "have", "do"}
PLURAL = ("NNS", "NNPS")
# "Crews and mayors", "Ann Lee and Jon Vik": several make a plural, too.
SEVERAL = ("CC",)


def them_untold(ground: Ground, candidate: Candidate) -> str:
    """ "How long was the standoff that began when officers paid them visits?": paid whom?"""
    stem = candidate.whole_stem
    if candidate.rule == "quotation" or "them" not in stem or THEM.search(stem) is None:
        return ""
    tokens = ground.tokens(candidate.sentence)
    place = next((k for k, token in enumerate(tokens) if token.text == "them"), 0)
    said = set(stem.replace(",", " ").split())
    before = [token for token in tokens[:place] if token.text in said]
    if not before or not before[-1].tag.startswith("VB"):
        return ""
    doers = len(list(takewhile(is_of_subject, reversed(before[:-1]))))
    told = before[: len(before) - 1 - doers]
    is_told = any(token.tag in (*PLURAL, *SEVERAL, "NNP", "CD") for token in told)
    return "" if is_told else "nobody is told who “them” are"


def they_untold(ground: Ground, candidate: Candidate) -> str:
    """ "Ann Lee fell on May 3, four hours after they left Oslo": she and who else?

    "Four hours" left nothing; "Tarn Rovers" or "the council" may have.
    """
    stem = candidate.whole_stem
    if candidate.rule == "quotation" or "they" not in stem or THEY.search(stem) is None:
        return ""
    tokens, number = ground.tokens(candidate.sentence), candidate.sentence
    told = set(THEY.split(stem)[0].replace(",", " ").split())
    place = next((k for k, token in enumerate(tokens) if token.text == "they"), 0)
    before = [token for token in tokens[:place] if token.text in told or token.text == "and"]
    named = ground.mentions_within(number, tokens[0].start, tokens[place].start)
    is_told = any(may_be_several(token) for token in before)
    is_told = is_told or any(ground.actor(one.actor).kind is not ActorKind.PERSON for one in named)
    return "nobody is told who “they” are" if place and not is_told else ""


def its_untold(ground: Ground, candidate: Candidate) -> str:
    """ "Its rival Tarn Air", "Tarn Bank, its biggest lender": no subject is its own rival.

    In "the boat that lost its mast" a deed leads to what is its own.
    """
    fact = candidate.fact
    if fact is None or candidate.rule == "quotation":
        return ""
    subject = ground.tokens_of(fact.subject)
    place = next((k for k, one in enumerate(subject) if one.text.lower() in ("its", "their")), None)
    if place is None or any(one.tag.startswith(("VB", "IN", "W")) for one in subject[:place]):
        return ""
    owned = " ".join(one.text for one in subject[place : place + 2])
    return f"nobody is told whose it is, “{owned}”" if contains_words(candidate.whole_stem, owned) else ""


def its_of_another(ground: Ground, candidate: Candidate) -> str:
    """ "Altered Tarn Farm's genes" of "the pig was bred by Tarn Farm, which altered its genes"."""
    pointing = [one for one in ground.references.get(candidate.sentence, ()) if one.surface.lower() == "its"]
    main = next((one for one in ground.facts[candidate.sentence] if one.is_main), None) if pointing else None
    if main is None or main.subject.actor is not None:
        return ""
    head = head_of(ground.tokens_of(main.subject))
    if head is None or head.tag != "NN" or is_human((head,)):
        return ""
    for one in pointing:
        if one.actor is None or one.start < main.action.end:
            continue
        own = possessive(name_of(ground.actor(one.actor)))
        named = ground.mentions_within(candidate.sentence, main.action.end, one.start)
        if own in candidate.whole_stem and any(other.actor == one.actor for other in named):
            return f"it may be the {head.text}'s, and not {own}"
    return ""


def may_be_several(token: Token) -> bool:
    """ "Crews", "Lee and Vik", "the council"; and no "hours"."""
    is_body = token.lemma.lower() in nouns_for_bodies() | words("collective_nouns")
    return may_be_they(token) or is_body or token.tag in SEVERAL


def is_of_subject(token: Token) -> bool:
    """The words right before the verb, up to what opens the clause."""
    return token.tag.startswith(("NN", "JJ", "DT", "RB", "MD", "VBG", "VBN", "VBD", "VBP"))


def couple_untold(ground: Ground, candidate: Candidate) -> str:
    """ "In which city did the couple marry?": an article may tell of two, and the stem of none."""
    stem = candidate.whole_stem
    found = COUPLE.search(stem) if candidate.rule != "quotation" else None
    before, behind = (stem[: found.start()], stem[found.end() :]) if found is not None else ("", "")
    is_told = TWO_NAMED.search(before) or behind.startswith(",") and TWO_NAMED.search(behind.split(",")[1])
    return f"nobody is told who “{found.group()}” are" if found is not None and not is_told else ""


def client_untold(ground: Ground, candidate: Candidate) -> str:
    """ "Who said that her client was ill?": nobody is told who is ill."""
    found = CLIENT.search(candidate.stem) if candidate.rule != "quotation" else None
    return f"nobody is told who “{found.group()}” is" if found is not None else ""


def deed_untold(ground: Ground, candidate: Candidate) -> str:
    """ "Tarn is forbidden to do so by a law of _____": what it must not do was told before."""
    stem = candidate.whole_stem
    found = DO_SO.search(stem) if candidate.rule != "quotation" else None
    if found is None:
        return ""
    said = set(stem[: found.start()].split())
    line = ground.tokens(candidate.sentence)
    place = next((k for k, one in enumerate(line[:-1]) if line[k + 1].text == "so" and one.lemma == "do"), 0)
    led = line[: place - 1] if place and line[place - 1].tag == "TO" else line[:place]
    before = led[:-1] if led and led[-1].tag.startswith(("VB", "JJ")) else led
    told = (one for one in before if one.tag.startswith("VB") and one.text in said)
    return "" if any(one.lemma not in LIGHT for one in told) else "nobody is told what it is to “do so”"
