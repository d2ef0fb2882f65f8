"""Stable keys: a question keeps its key while its sentence, kind, rule and deciding words stay the same."""

from hashlib import sha1


def question_key(sentence_key: str, kind: str, rule: str, start: int, end: int, salt: str = "") -> str:
    """Twenty hexadecimal digits; `salt` tells apart what else would fall together."""
    basis = "|".join([sentence_key, kind, rule, str(start), str(end), salt])
    return sha1(basis.encode()).hexdigest()[:20]


def order_key(seed: int, *parts: str) -> str:
    """A number-like text by which things are put in an order that looks random and is always the same."""
    return sha1("|".join([str(seed), *parts]).encode()).hexdigest()
