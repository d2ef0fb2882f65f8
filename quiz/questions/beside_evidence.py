"""What an explanation says beyond the sentence that is shown beside it: reads both, returns the rest.

Only the program's own forms are known, word for word. What an instructor wrote is in none of them.
"""

import re

from quiz.questions.renumbering import SAID, is_quoted

QUOTING = re.compile(r"(?:(?P<lead>[^“”]*): )?“(?P<words>[^“”]+)” \(sentence \d+\)\.?")
# What the right answer says, which stands above it.
REPEATING = re.compile(r"The article (?:gives|says) (?!the contrary$).+")


def beyond(text: str, sentence: str) -> str:
    """The text without its quotation of the sentence; "" where it only points there or repeats the answer."""
    said = SAID.fullmatch(text)
    if said:
        return "" if said[3] in sentence else text
    quoting = QUOTING.fullmatch(text)
    if quoting is None or not is_quoted(quoting["words"], sentence):
        return text
    lead = quoting["lead"]
    return f"{lead}." if lead and not REPEATING.fullmatch(lead) else ""


def unaddressed(text: str, number: int) -> str:
    """The text without the number of that sentence, to which a link beside it leads."""
    text = re.sub(rf"([.!?…]”) \(sentence {number}\)\.", r"\1", text)
    return text.replace(f" (sentence {number})", "")
