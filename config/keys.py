"""Keys that come from outside, in forms and addresses."""

LONGEST_NUMBER = 18


def may_be_key(text):
    """Whether a database could look the text up as a row's number: digits, and no more than it can hold."""
    return text.isascii() and text.isdigit() and len(text) <= LONGEST_NUMBER


def key_of(text):
    """The number that the text may be as a key; 0, which no row has, for anything else."""
    return int(text) if text and may_be_key(text) else 0
