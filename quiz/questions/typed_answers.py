"""Compares a typed answer with a right one: names and words with patience, numbers and dates exactly."""

import re
import unicodedata

from briefing.analysis.letters import PLAIN_LETTERS
from quiz.questions.written_dates import read_dates
from quiz.questions.written_numbers import is_same_amount

LONGEST_ANSWER = 200
ONE_SLIP_FROM = 7
TWO_SLIPS_FROM = 12
ARTICLES = {"the", "a", "an"}
WORD = re.compile(r"[^\W_]+")
POSSESSIVE = re.compile(r"'s?\b")
# The stops of "U.S.", and not of "Fish. Ships".
INITIALS = re.compile(r"\b\w\.\w")


def is_same_answer(given: str, right: str) -> bool:
    """Whether `given` says what `right` says.

    Case, accents, punctuation and leading articles do not matter. A date or amount must be the same one,
    however it is written. In other words one slip is forgiven from seven letters on, two from twelve.
    """
    if not given.strip() or len(given) > LONGEST_ANSWER:
        return False
    if given.strip() == right.strip():
        return True
    dates = read_dates(right)
    if dates:
        return bool(dates & read_dates(given))
    is_amount = is_same_amount(given, right)
    if is_amount is not None:
        return is_amount
    given_words, right_words = without_and(plain_words(given)), without_and(plain_words(right))
    if given_words and "".join(given_words) == "".join(right_words):
        return True
    return 0 < len(given_words) == len(right_words) and all(map(is_same_word, given_words, right_words))


def plain_words(text: str) -> tuple[str, ...]:
    """Lower-case words without accents, punctuation, possessive endings and leading articles."""
    text = without_accents(text.replace("’", "'"))
    text = text.replace("&", " and ").replace(".", "" if INITIALS.search(text) else " ")
    words = WORD.findall(POSSESSIVE.sub("", text))
    while len(words) > 1 and words[0] in ARTICLES:
        words = words[1:]
    return tuple(words)


def without_and(words: tuple[str, ...]) -> tuple[str, ...]:
    """ "Norway, Denmark" for "Norway and Denmark"."""
    return tuple(word for word in words if word != "and")


def without_accents(text: str) -> str:
    """The text in lower case, its letters without marks."""
    if text.isascii():
        return text.casefold()
    text = unicodedata.normalize("NFKD", text.translate(PLAIN_LETTERS)).casefold()
    return "".join(character for character in text if not unicodedata.combining(character))


def is_same_word(given: str, right: str) -> bool:
    """Equal, or so long that a slip is more likely than another word. The first letter must be right:
    it is what tells Gambia from Zambia and a million from a billion."""
    if given == right:
        return True
    if not (given.isalpha() and right.isalpha()) or given[0] != right[0]:
        return False
    allowed = (len(right) >= ONE_SLIP_FROM) + (len(right) >= TWO_SLIPS_FROM)
    return 0 < slips(given, right, allowed) <= allowed


def slips(given: str, right: str, limit: int) -> int:
    """How many letters were dropped, added, changed or swapped with a neighbour; limit + 1 if more."""
    if abs(len(given) - len(right)) > limit:
        return limit + 1
    before: list[int] = []
    row = list(range(len(right) + 1))
    for i, letter in enumerate(given, start=1):
        before, last, row = row, before, [i]
        for j, other in enumerate(right, start=1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (letter != other))
            if i > 1 and j > 1 and letter == right[j - 2] and given[i - 2] == other:
                cost = min(cost, last[j - 2] + 1)
            row.append(cost)
    return row[-1]
