"""What a question lost on which its sense hangs: its text in, what is missing out, or ""."""

import re

from briefing.analysis.wordlists import words
from quiz.questions.drafts import VERBATIM

# "Who met Jan van?": a name that stops at its particle.
TORN_NAME = re.compile(r" (?:van|von|de|der|den|del|della|bin|ibn|al|el|la|le|di|da|dos|ter)\?$")
# "Who born in Riga?", and not "when was Ann Lee born", "is a Dane born in Riga", "the first born".
PARTICIPLE_LEFT = re.compile(r"^(?!.*\b(?:was|were|been|is|are|be|first)\b.* born\b).* born\b")
# "… although?", "… because ill?", "… that since tea is bitter?"
UNFINISHED_CLAUSE = re.compile(
    r"\b(?:although|though|because|since|while|whereas)(?: [a-z_]\w*)?[?.]$"
    r"|\bthat (?:although|though|because|since|whereas) [^,]*[?.]$"
)
# "… which Ann Lee blasted as.", "… its decision to no?", "… it sank only?": the words that close it were cut.
TORN_END = re.compile(
    r"\b(?:an?|and|as|because|for all|mainly|only|or|partly|simply|than|the"
    r"|to (?:find out|fully|never|no|not|only|no longer)|in (?:large )?part"
    r"|(?:was|were)(?: [^,]+)? (?:appointed|elected|nominated|promoted|re-elected))[?.]$"
)
# "… play a role?": in what?
OPEN_ENDS = {"role", "part", "fit", "step", "example", "chance", "reason"}
# "… was called either “fish”?": or what?
EITHER = re.compile(
    r"\b(?:either (?!side|end|way|of|bank|party|team)(?!.*\bor\b)|neither (?!.*\bnor\b))", re.IGNORECASE
)
# "… – who she said fell three times –": two things said in one another. "Not only old": but what?
SAID_WITHIN = re.compile(r"\bwho(?:m)? (?:he|she|they|it|[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)*) (?:said|says)\b")
NOT_ONLY = re.compile(r"\bnot only\b(?!.*\b(?:but|also)\b)", re.IGNORECASE)
# "It sold 40 ships and although they were old [, it got a lot for them]".
CONCESSION_LEFT = re.compile(r"\b(?:and|but) (?:although|though|while) [^,;]*[.?]$")
# "… list the hall with an assessed value?", "… value _____.", "heat of up to in 2015": of how much?
# "In 2017 its largest deal": a comma is lost.
VALUE_LOST = re.compile(
    r"\bwith an? (?:[a-z-]+ ){0,2}(?:budget|capacity|price|rate|salary|value)(?:\?$| _____| [$€£]\d)"
    r"|\b(?:19|20)\d\d (?:its|his|her|their) (?!own\b)[a-z]+(?: [a-z]+)* and an? "
    r"|\bup to (?:by|for|in|on)\b"
)
# "… elected as mayor?": of what?
POST_WITHOUT_PLACE = re.compile(
    rf"\bas (?:an? |the )?(?:new |first |next )?(?:{'|'.join(sorted(words('posts_of_places')))})\?$",
    re.IGNORECASE,
)
# What each shows to be missing, in this order; none is looked for where its word does not stand.
LOST = (
    ("as ", POST_WITHOUT_PLACE, "it does not say where the post is"),
    ("", VALUE_LOST, "it lost an amount, and what stood round it does not join"),
    ("who", SAID_WITHIN, "it says who said it within what was said"),
    ("not only", NOT_ONLY, "“not only” has lost its other half"),
    ("", CONCESSION_LEFT, "it ends in what was so in spite of words that are cut"),
    ("born", PARTICIPLE_LEFT, "“born” has lost its verb"),
)


def torn_in(asked: str, rule: str) -> str:
    """ "… elected as mayor?": of what? "Either “fish”": or what? Somebody who is quoted may break off."""
    small = asked.lower()
    missing = next((reason for word, shows, reason in LOST if word in small and shows.search(asked)), "")
    half = EITHER.search(asked) if not missing and rule != "quotation" and "ither " in asked else None
    return f"“{half.group().strip()}” has lost its other half" if half is not None else missing


def end_torn(asked: str, last: str, rule: str) -> str:
    """ "… blasted as.": as what? `last` is its last word; somebody who is quoted may break off."""
    if asked.endswith("?") and last in OPEN_ENDS:
        return "its last word does not say of what"
    if rule not in ("quotation", "capacity") and TORN_END.search(asked):
        return f"“{last}” has lost what it leads to"
    if rule not in VERBATIM and UNFINISHED_CLAUSE.search(asked):
        return "it ends in a clause without its verb"
    return "a name is cut" if TORN_NAME.search(asked) else ""
