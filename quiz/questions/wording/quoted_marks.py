"""Whether a quotation has the marks its words need: a quotation in, what is left open out."""

import re

from quiz.questions.quotations import Quotation

# A mark within the quotation that opens somebody's words, and one that closes them or an owner's "crews'".
OPENING = re.compile(r"(?:(?<=\s)|^)['‘](?=[^\W\d])")
CLOSING = re.compile(r"(?<=\S)['’](?!\w)")
# "'Em", "'til": a letter is left out, and nothing opens.
SHORTENED = re.compile(r"(?:(?<=\s)|^)['‘’](?:cause|em|n|round|til|tis|twas)\b", re.IGNORECASE)
# Before a pronoun at the head they ask: "am I", "do they".
ASKING = {
    "am", "are", "can", "could", "did", "do", "does", "has", "have", "is", "was", "were", "will",
    "would",
}  # fmt: skip


def is_torn(quoted: Quotation) -> bool:
    """Whether it opens what another sentence closes, or asks without asking."""
    return opens_only(quoted.text) or asks_unmarked(quoted)


def opens_only(text: str) -> bool:
    """ "They say 'Why should we pay?", whose answer the next sentence gives before it closes the mark."""
    bare = SHORTENED.sub("", text)
    return len(OPENING.findall(bare)) > len(CLOSING.findall(bare))


def asks_unmarked(quoted: Quotation) -> bool:
    """ "[I thought] am I no sailor": no question mark ends it, so that it is no sentence."""
    tokens = list(quoted.tokens)
    closing = next((k for k, token in enumerate(tokens) if token.text == "]"), -1)
    opening = closing + 1 if tokens[0].text == "[" else 0
    first, second = (tokens[opening : opening + 2] + [None, None])[:2]
    if first is None or second is None or quoted.text.endswith("?"):
        return False
    return first.text.lower() in ASKING and second.tag == "PRP"
