"""Quotations by which nobody is known: refusals to comment, courtesies, what anybody would feel."""

import re

from briefing.analysis.results import Token
from briefing.analysis.wordlists import words
from quiz.questions.candidates import Candidate
from quiz.questions.ground import Ground

QUOTED = re.compile(r"“(.+)”", re.DOTALL)
NO_COMMENT = re.compile(
    r"\b(?:no comment|(?:cannot|can['’]t|do not|don['’]t|will not|won['’]t|not) comment|refer you to)\b",
    re.IGNORECASE,
)
COURTESY = re.compile(
    r"\b(?:(?:I|we) look (?:very much )?forward to|(?:I am|we are|I['’]m|we['’]re) looking forward to"
    r"|(?:are|am|will) (?:also |fully )?co-?operat(?:e|ing)"
    r"|(?:thoughts|prayers|hearts?) (?:are|is|go(?:es)? out) (?:with|to))\b",
    re.IGNORECASE,
)
# "I honestly have no idea."
IGNORANCE = re.compile(
    r"\bI (?:\w+ )?(?:have (?:\w+ )?no|(?:do not|don['’]t) have (?:an?|any)) (?:clue|idea)\b(?! that\b)"
)
# "Who knows what the future will bring", "only time will tell".
WHAT_COMES = re.compile(
    r"\b(?:what (?:the future|tomorrow) (?:brings|holds|will bring)|(?:only )?time will tell"
    r"|remains to be seen)$",
    re.IGNORECASE,
)
# "We must all be ready for storms": so can everybody.
PREPARED = re.compile(
    r"(?:And |But |So )?(?:We|You|They|People) (?:can|could|have to|must|need to|should) (?:all )?be"
    r" (?:better|more|well) (?:equipped|prepared|ready)\b"
)
# "You know where I found the towel?": who asks so tells it in the next breath.
LEAD_IN = re.compile(
    r"(?:And |So |But )?(?:(?:Do |Did )?you know|Want to know|Know|Guess) (?:wh|how)", re.IGNORECASE
)
# "We are deeply disappointed by the vote", where hardly more is said.
WE_ARE = r"(?:I am|we are|I['’]m|we['’]re) (?:\w+ )?"
FEELING = re.compile(
    rf"{WE_ARE}(?:delighted|disappointed|excited|grateful|pleased|proud|saddened|shocked|thrilled) ",
    re.IGNORECASE,
)
FEW_WORDS = 10
# "All the best to you", "congratulations to her": said to one, and the same to everyone. "I wish we had
# all known" and "it was not good luck" wish nobody anything.
WISH = re.compile(
    r"\b(?:I|we) (?:\w+ )?wish (?:(?!(?:could|had|was|were|would)\b)\w+ ){1,3}?"
    r"(?:all|every|good|luck|success|the (?:very )?best|well)\b"
    r"|\bcongratulations\b|\bgood luck (?:to|with)\b|\b(?:I|we) (?:\w+ )?congratulate\b",
    re.IGNORECASE,
)
THANKS = re.compile(
    r"\b(?:am|are|is|['’]m|['’]re) (?:\w+ )?(?:grateful|thankful) (?:for|to)\b", re.IGNORECASE
)
# "We are so glad to bring sailors over a bridge": what a firm says of all it does.
PLEASURE = re.compile(rf"{WE_ARE}(?:delighted|excited|glad|happy|pleased|proud|thrilled) to ", re.IGNORECASE)
# "The ministry will continue to review its plans": so does every ministry.
GOING_ON = re.compile(
    r"(?:\w+ ){0,2}(?:\w+ will continue|\w+(?: are| is|['’]re) continuing) to"
    r" (?:assess|engage|evaluate|investigate|monitor|review|work (?:closely|together|with))\b",
    re.IGNORECASE,
)
# "The warning will be updated as soon as facts are known": of what, and by whom?
TO_BE_UPDATED = re.compile(
    r"\bwill (?:be (?:provided|released|shared|updated)|(?:provide|release|share|update)\b).*"
    r" (?:as|once|when)(?: [\w-]+)* (?:available|known)\b",
    re.IGNORECASE,
)
# "Our plan is to be where sailors are": what a firm aims at, in words for any.
OWN_AIM = re.compile(
    r"(?:And |But |So )?Our (?:\w+ )?(?:aim|approach|focus|goal|mission|objective|priority|strategy|vision)"
    r" (?:is|was|has|will|remains)\b"
)
# "Tarn is committed to helping all crews": so is every firm.
COMMITTED = re.compile(
    r"(?:\w+ ){0,2}\w+(?: are| is| am| remain|['’]re|['’]m) (?:\w+ )?committed to ", re.IGNORECASE
)
# "Action is promised, as per the law", "we will do everything we can": whoever holds an office says so of
# whatever happened.
OF_OFFICE = re.compile(
    r"\b(?:(?:action|steps) (?:will|shall|would) be (?:initiated|taken)|as per (?:the )?law"
    r"|the law will take its (?:own )?course|(?:appropriate|necessary|strict|stern) (?:action|steps)\b"
    r"|work(?:ing)? (?:tirelessly|around the clock|day and night|flat out)"
    r"|do(?:ing)? (?:all|everything|whatever)(?: that)?(?: in our power| (?:I|we|they) (?:possibly )?can)\b"
    r"|(?:I|we) (?:\w+ )?condemn\b)",
    re.IGNORECASE,
)
# "We learned about things in a hearing", "we will bring a further 250", "in light of recent events", "the
# choice of doing something": of what?
OF_WHAT = re.compile(
    r"\b(?:about|certain|some) things\b"
    r"|\brecent (?:developments|events|happenings)\b(?! (?:at|in|involving|near|on|such|that|which)\b)"
    r"|\bof doing something\b(?! (?:\w+ly )?(?:about|against|for|good|in|new|on|that|to|with)\b)"
    r"|\b(?:a further|another|an additional|an extra) [\d,.]*\d(?= and\b|[.,;?!]|$)"
)
# "This town is no exception", "we expect nothing less": the rule, or what was done, was told before.
AS_BEFORE = re.compile(
    r"\b(?:is|are|was|were|be|been|['’]s|['’]re) no (?:exception|different(?! (?:from|than|to)\b))"
    r"|\bexpect(?:ed|s|ing)? (?:nothing|no) less(?! than\b)",
    re.IGNORECASE,
)
# "Who said that the firm was very happy that the port had opened?": so everyone says of good news. "Pleased
# with its 40 boats" tells something.
HAPPY_REPORT = re.compile(
    r"\bthat [\w’'+ &-]{2,60}? (?:is|are|was|were) (?:\w+ )?"
    r"(?:(?P<ahead>confident in)|(?:delighted|glad|grateful|happy|pleased|proud|thrilled)(?P<news> that)?)\b"
)
OF_ONESELF = re.compile(r"(?:And |But |So )?(?:I|My)\b")
FEWEST_NOUNS = 2
# "I thought that", "I saw": what follows is told, and not the speaker's life.
TELLING = ("saying_verbs", "verbs_with_clauses", "sense_words")
FIGURE = re.compile(r"\d")
NAME_OR_FIGURE = re.compile(r"(?<=.)(?:\b(?!I\b)[A-Z]|\d)")


def remark_empty(ground: Ground, candidate: Candidate) -> str:
    """ "Who said: “I would refer you to the ministry”?": whose words these are, nobody needs to know."""
    if candidate.rule == "report" and is_joy(candidate.stem):
        return "anybody would be so glad"
    found = QUOTED.search(candidate.stem) if candidate.rule == "quotation" else None
    if found is None:
        return ""
    said = found.group(1)
    if NO_COMMENT.search(said):
        return "it is a refusal to comment"
    if IGNORANCE.search(said) or WHAT_COMES.search(said) and NAME_OR_FIGURE.search(said) is None:
        return "the speaker does not know"
    if LEAD_IN.match(said) and said.endswith("?"):
        return "the speaker asks it only to answer"
    if is_private(ground, candidate, said):
        return "it tells of the speaker’s own life alone"
    if WISH.search(said) and FIGURE.search(said) is None:
        return "it is a wish, as everybody is given"
    is_usual = any(
        one.match(said) for one in (PLEASURE, GOING_ON, COMMITTED, OWN_AIM, PREPARED)
    ) or TO_BE_UPDATED.search(said)
    if is_usual and NAME_OR_FIGURE.search(said) is None:
        return "any firm would say so"
    if THANKS.search(said) and NAME_OR_FIGURE.search(said) is None:
        return "anybody would thank so"
    if OF_OFFICE.search(said) and NAME_OR_FIGURE.search(said) is None:
        return "any official would say so"
    if OF_WHAT.search(said) or AS_BEFORE.search(said):
        return "it does not say of what it tells"
    is_feeling = FEELING.match(said) is not None and len(said.split()) <= FEW_WORDS
    return "anybody would say so" if is_feeling or COURTESY.search(said) else ""


def is_joy(stem: str) -> bool:
    """ "That the firm was happy that the port had opened", "happy with its work": with what, by name?

    "Confident in Ann Lee" tells of nothing that has come about.
    """
    found = HAPPY_REPORT.search(stem)
    if found is None:
        return False
    is_empty = bool(found["ahead"] or found["news"])
    return is_empty or NAME_OR_FIGURE.search(stem[found.end() :]) is None


def is_private(ground: Ground, candidate: Candidate, said: str) -> bool:
    """ "I keep two goats, and we sleep by a harbour": nothing and nobody in it is told of elsewhere,
    but for the next sentence. "I climbed off a pony, and a wall fell" is but what the speaker lived through,
    and "I ordered the men to fire" is not, where the men are told of.
    """
    if OF_ONESELF.match(said) is None or NAME_OR_FIGURE.search(said) is not None:
        return False
    told = [one for one in ground.tokens(candidate.sentence) if one.tag in ("NN", "NNS") and one.text in said]
    nouns = {one.lemma.lower() for one in told}
    places = [place for noun in nouns for place in ground.sentences_with_lemma.get(noun, ())]
    if any(place not in (candidate.sentence, candidate.sentence + 1) for place in places):
        return is_moving(ground, candidate, said)
    return len(nouns) >= FEWEST_NOUNS or is_lived_through(ground, candidate, said)


def is_lived_through(ground: Ground, candidate: Candidate, said: str) -> bool:
    """ "I started in a mill": a deed of the speaker's own in the past; not "I thought that …", "I would"."""
    verb, _ = own_deed(ground, candidate, said)
    return verb is not None and verb.lemma.lower() not in words(*TELLING)


def is_moving(ground: Ground, candidate: Candidate, said: str) -> bool:
    """ "I walked right up", "I got out of a boat": a scene, whatever else is told in it."""
    verb, behind = own_deed(ground, candidate, said)
    if verb is None:
        return False
    is_getting = verb.lemma.lower() == "get" and behind.tag in ("IN", "RP")
    return is_getting or verb.lemma.lower() in words("motion_words")


def own_deed(ground: Ground, candidate: Candidate, said: str) -> tuple[Token, Token] | tuple[None, None]:
    """The past verb that the quotation has right behind its "I", and the word behind that."""
    line = ground.tokens(candidate.sentence)
    for one, verb, behind in zip(line, line[1:], line[2:], strict=False):
        if one.text == "I" and verb.tag == "VBD" and said.startswith(f"I {verb.text} "):
            return verb, behind
    return None, None
