"""Rivals for an amount: the article's amounts of the same kind and size, then believable steps."""

import re
from collections import defaultdict

from briefing.analysis.numbers import INDIAN, in_lakhs
from briefing.analysis.results import Fact, Phrase, Quantity, QuantityKind
from briefing.analysis.wordlists import rows
from quiz.questions.candidates import Candidate
from quiz.questions.drafts import GAPS
from quiz.questions.ground import MOST_OF_A_SORT, Ground, once, phrases_behind
from quiz.questions.keys import order_key
from quiz.questions.options.rival import Rival, quoted
from quiz.questions.plain import contains_words
from quiz.questions.written_numbers import SCALES, read_amount

NUMBER = re.compile(rf"{INDIAN}|\d+(?:,\d{{3}})+(?:\.\d+)?|\d+(?:\.\d+)?")
# From here on ranges may overlap and still be told apart.
WIDE = 10
# What is so many times more or less than the key tempts nobody.
FARTHEST = 4
# A share has its size from what it is a share of: nobody saves 75 percent beside 20.
FARTHEST_SHARE = 2.5
ENOUGH, MOST_OF_ARTICLE = 5, 2
HIGHEST_SHARE, WHOLE = 95, 100
# Where a whole is shared out, and nothing rises from one share to the other.
SHARED_OUT = re.compile(
    r"^(?!.*\bfrom\b).*\b(?:support|vot\w+|polls?|polled|ballots?|respondents|margin)\b", re.IGNORECASE
)
# How far the middle of a range may move: "between 11 and 17 degrees" tempts nobody beside "between 4 and 10".
NEAREST_MIDDLE, FARTHEST_MIDDLE = 0.4, 1.7
# "1-3 boats" beside "7-9 boats": of so few any tempts.
FEW_APART = 2
# "21 of 131", "two out of the five".
PART = re.compile(r" (?:out )?of (?:the |its |their |all |his |her |our )?(?:\w+ )?")
# No round halves and doubles, from which the key could be worked out.
FACTORS = ((0.6, 1.4, 1.7, 2.3), (0.7, 1.3, 1.6, 0.45), (1.8, 0.65, 1.35, 2.4))
# What is told to a thousandth, a rate, moves little.
FINE, NEARER = 3, 8
SMALL_STEPS = ((1, 3, 2, -1), (-1, 2, 4, 1), (2, 1, -1, 5))
# "Ten million" beside "five million": of so many, one more or less tempts nobody.
SCALED_STEPS = ((-4, 2, 5, -2), (2, -3, 4, -5), (3, -2, 5, -4))
HIGHEST_WORD = 14
IN_WORDS = re.compile(rf"^(?:{'|'.join(word for word, _ in rows('number_words'))})\b", re.IGNORECASE)
FOLDS = ["twofold", "threefold", "fourfold", "fivefold", "sixfold", "sevenfold", "eightfold", "tenfold"]


def rivals(ground: Ground, candidate: Candidate, seed: int) -> list[Rival]:
    """Amounts written like the key with another number; none that stands in the evidence sentence."""
    if candidate.answer.index is None:
        return []
    key = ground.quantity(candidate.answer.index)
    written = candidate.answer.text
    sentence = ground.text(candidate.sentence)
    others = set_against(ground, candidate.answer.index)
    beside = of_other_clause(ground, candidate, key, written)
    others = [other for other in others if other.lower() not in (rival.text.lower() for rival in beside)]
    found = [*beside, *from_article(ground, candidate, key, written)][:MOST_OF_ARTICLE]
    shares = shares_beside(ground, candidate.answer.index, sentence)
    found = [rival for rival in found if is_possible(rival.text, written, others, shares)]
    taken = {written, *(rival.text for rival in found)}
    draw = int(order_key(seed, candidate.stem)[:8], 16)
    for text in steps(written, key, draw):
        is_told = text in sentence and re.search(rf"(?<!\w){re.escape(text)}(?!\w)", sentence)
        if text not in taken and not is_told and is_possible(text, written, others, shares):
            taken.add(text)
            place = quoted(ground, candidate.sentence, candidate.answer.start, candidate.answer.end)
            found.append(Rival(text, f"The article says {written}: {place}."))
    return found[:ENOUGH]


def set_against(ground: Ground, index: int) -> list[str]:
    """The amounts of the sentence that the key is measured by: those of its kind and unit, and its whole.

    The other end of "fell to 30, after climbing to 40", the whole of "3 of 7".
    """
    key = ground.quantity(index)
    text = ground.text(key.sentence)
    found = []
    for other in (ground.quantity(one) for one in ground.quantities[key.sentence] if one != index):
        first, last = sorted((key, other), key=lambda quantity: quantity.start)
        is_alike = (other.kind, other.unit) == (key.kind, key.unit)
        if is_alike or PART.fullmatch(text[first.end : last.start].lower()):
            found.append(text[other.core_start : other.core_end])
    return found


def shares_beside(ground: Ground, index: int, sentence: str) -> list[str]:
    """The other shares of the same voters: with them it makes a hundred at the most."""
    key = ground.quantity(index)
    if key.kind is not QuantityKind.PERCENT or SHARED_OUT.search(sentence) is None:
        return []
    told = (ground.quantity(one) for one in ground.quantities[key.sentence] if one != index)
    return [sentence[one.core_start : one.core_end] for one in told if one.kind is key.kind]


def is_possible(text: str, written: str, others: list[str], shares: list[str]) -> bool:
    """Whether the amount keeps its place among the others, and leaves room for the other shares."""
    return keeps_order(text, written, others) and leaves_room(text, written, shares)


def leaves_room(text: str, written: str, shares: list[str]) -> bool:
    """Whether the text and all the shares are no more than a hundred, where with the key they are not."""
    others = sum(amount.values[0] for amount in map(read_amount, shares) if amount is not None)
    if not others:
        return True
    rival, key = read_amount(text), read_amount(written)
    if rival is None or key is None:
        return True
    return key.values[0] + others > WHOLE or rival.values[0] + others <= WHOLE


def keeps_order(text: str, written: str, others: list[str]) -> bool:
    """Whether the text is above and below the same amounts as the key: what fell from 40 is not 50 now."""
    return all(is_on_its_side(text, written, other) for other in others)


def is_on_its_side(text: str, written: str, other_end: str) -> bool:
    """Whether the text is as the key above or below the other amount."""
    amounts = [read_amount(amount) for amount in (text, written, other_end)]
    if not all(amounts):
        return True
    rival, key, end = (amount.values[0] for amount in amounts)
    return (rival < end) is (key < end) and rival != end


def of_other_clause(ground: Ground, candidate: Candidate, key: Quantity, written: str) -> list[Rival]:
    """The "five million" of "ten million men buy rice, while five million men grow it", if no stem has it.

    It counts the same, in a clause with a subject of its own: what "may rise to 4 and reach 5" may be both.
    """
    fact = candidate.fact
    if fact is None or candidate.rule in GAPS:
        return []
    told = [one for one in ground.facts[candidate.sentence] if one.subject != fact.subject]
    own = (fact.subject, *fact.objects)
    # What somebody says holds both.
    apart = [phrase for one in told for phrase in phrases_of(one) if not holds(phrase, key)]
    found = []
    for other in map(ground.quantity, ground.quantities[candidate.sentence]):
        text = like(ground.text(other.sentence)[other.core_start : other.core_end], written)
        is_alike = (other.kind, other.unit) == (key.kind, key.unit) and bool(key.unit)
        is_apart = any(holds(one, other) for one in apart) and not any(holds(one, other) for one in own)
        is_fit = is_alike and is_apart and is_near(other, key) and shape(text) == shape(written)
        if is_fit and not contains_words(candidate.whole_stem, text):
            place = quoted(ground, other.sentence, other.start, other.end)
            found.append(Rival(text, f"{text} is the number of something else: {place}.", other.sentence))
    return found


def phrases_of(fact: Fact) -> list[Phrase]:
    return [fact.subject, *phrases_behind(fact)]


def holds(phrase: Phrase, quantity: Quantity) -> bool:
    return phrase.start <= quantity.start and quantity.end <= phrase.end


def like(text: str, written: str) -> str:
    """A number in words with a capital where the key has one."""
    if IN_WORDS.match(text) is None or IN_WORDS.match(written) is None:
        return text
    return (text[0].upper() if written[0].isupper() else text[0].lower()) + text[1:]


def from_article(ground: Ground, candidate: Candidate, key: Quantity, written: str) -> list[Rival]:
    """Amounts of the key's kind and unit, written in the same form, and not many times off."""
    found: dict[str, Rival] = {}
    form = shape(written)
    for other in map(ground.quantity, quantities_by_kind(ground)[key.kind]):
        if other.sentence == candidate.sentence or other.unit != key.unit or not is_near(other, key):
            continue
        text = like(ground.text(other.sentence)[other.core_start : other.core_end], written)
        if text not in (written, *found) and shape(text) == form:
            place = quoted(ground, other.sentence, other.start, other.end)
            found[text] = Rival(text, f"{text} is the number of something else: {place}.", other.sentence)
        if len(found) == MOST_OF_ARTICLE:
            break
    return list(found.values())


@once
def quantities_by_kind(ground: Ground) -> dict[QuantityKind, tuple[int, ...]]:
    """Indexes of the first quantities of each kind, one for each value and unit."""
    kinds: dict[QuantityKind, dict] = defaultdict(dict)
    for index, quantity in enumerate(ground.analysis.quantities):
        if len(kinds[quantity.kind]) < MOST_OF_A_SORT:
            kinds[quantity.kind].setdefault((quantity.value, quantity.unit), index)
    return defaultdict(tuple, {kind: tuple(found.values()) for kind, found in kinds.items()})


def is_near(other: Quantity, key: Quantity) -> bool:
    """Whether the other is not the key's own value, nor many times more or less."""
    if not key.value or not other.value or other.value == key.value:
        return False
    farthest = FARTHEST_SHARE if key.kind is QuantityKind.PERCENT else FARTHEST
    return 1 / farthest <= other.value / key.value <= farthest


def shape(text: str) -> str:
    """The form of an amount: its text with the digits levelled, whole numbers apart from broken ones.

    2.3 beside 2.36 would be the same, less exactly told. Numbers in words are alike: "five", "ten".
    """
    text = IN_WORDS.sub("9w", text)
    return re.sub(r"\.\d+|[\d,]*\d", lambda found: "." * (found[0][0] == ".") + nines(found[0]), text)


def nines(digits: str) -> str:
    """As many as there are decimals; one for a whole number."""
    return "9" * (len(digits) - 1) if digits.startswith(".") else "9"


def steps(written: str, key: Quantity, draw: int) -> list[str]:
    """The key's text with other numbers in it."""
    numbers = list(NUMBER.finditer(written))
    if key.kind is QuantityKind.MULTIPLE and written.lower() in FOLDS:
        place = FOLDS.index(written.lower())
        order = [place - 2, place + 2, place - 3, place + 1, place - 1]
        return [FOLDS[other] for other in order if 0 <= other < len(FOLDS)]
    if len(numbers) == 1:
        match = numbers[0]
        return [
            written[: match.start()] + number + after_number(written[match.end() :], key)
            for number in other_numbers(match.group(), key, draw)
        ]
    if not numbers:
        return other_words(written, draw)
    return ranges(written, numbers)


def other_numbers(number: str, key: Quantity, draw: int) -> list[str]:
    """Numbers of the same make (decimals, thousands marks, roundness) at believable steps."""
    value = float(number.replace(",", ""))
    decimals = len(number.partition(".")[2])
    # "About 10%" may be 11%, "about 11 million" 12 million.
    is_small = value <= 12 and not decimals and not key.hedge
    is_year_of_life = key.kind is QuantityKind.AGE or 12 < value < 100 and not decimals and key.unit == ""
    if key.kind is QuantityKind.ORDINAL and value >= 20 and value % 10 == 0:
        values = [value + 10 ** (len(str(int(value))) - 1) * step / 2 for step in SMALL_STEPS[draw % 3]]
    elif key.kind is QuantityKind.ORDINAL or is_year_of_life or is_small:
        values = [value + step for step in SMALL_STEPS[draw % 3]]
    else:
        factors = (*FACTORS[draw % 3], *FACTORS[(draw + 1) % 3])
        if decimals >= FINE:
            factors = tuple(1 + (factor - 1) / NEARER for factor in factors)
        values = [rounded_like(value * factor, number) for factor in factors]
    found, highest = [], highest_of(value, key)
    for other in values:
        text = (
            in_lakhs(int(other))
            if re.fullmatch(INDIAN, number)
            else f"{other:,.{decimals}f}"
            if "," in number or other >= 10000 and value >= 10000
            else f"{other:.{decimals}f}"
        )
        if key.kind is QuantityKind.ORDINAL:
            text = text + ordinal_ending(int(other))
        if 0 < other <= highest and text != number and text not in found:
            found.append(text)
    return found


def highest_of(value: float, key: Quantity) -> float:
    """A share is of a hundred, seldom all of it, and nobody writes "1000 million"."""
    if key.kind is QuantityKind.PERCENT and value <= 100:
        return max(value, HIGHEST_SHARE)
    is_scaled = key.value is not None and 0 < value < 1000 <= key.value / value
    return 999 if is_scaled else float("inf")


def after_number(rest: str, key: Quantity) -> str:
    """What follows the number; an ordinal's ending has been written with the number."""
    return rest[2:] if key.kind is QuantityKind.ORDINAL else rest


def ordinal_ending(number: int) -> str:
    """ "st", "nd", "rd" or "th"."""
    return {1: "st", 2: "nd", 3: "rd"}.get(number % 10 if number // 10 % 10 != 1 else 0, "th")


def rounded_like(value: float, number: str) -> float:
    """The value with as many significant digits as the number has: 38 -> 19, 57; 200 -> 100, 300."""
    digits = len(number.replace(",", "").replace(".", "").strip("0")) or 1
    keep = max(digits, 2) if not number.endswith("0") else max(digits, 1)
    scale = 10.0 ** (len(str(int(value))) - keep) if value >= 1 else 0
    return round(value / scale) * scale if scale >= 1 else value


def other_words(written: str, draw: int) -> list[str]:
    """ "seven astronauts" -> "five astronauts": the number words near the one written."""
    names = [word for word, _ in rows("number_words")]
    first, _, rest = written.partition(" ")
    if first.lower() not in names:
        return []
    place = names.index(first.lower())
    if place < 2 or place > 12:
        return []
    is_scaled = rest.partition(" ")[0].lower() in SCALES
    others = [place + step for step in (SCALED_STEPS if is_scaled else SMALL_STEPS)[draw % 3]]
    made = [names[other] for other in others if 1 < other <= HIGHEST_WORD + is_scaled]
    if first[0].isupper():
        made = [name.capitalize() for name in made]
    return [f"{name} {rest}".strip() for name in made]


def ranges(written: str, numbers: list[re.Match]) -> list[str]:
    """ "30–60%" -> "45–75%", "22–24%" -> "25–27%": both ends moved alike, narrow ranges apart."""
    if len(numbers) != 2:
        return []
    low, high = (float(match.group().replace(",", "")) for match in numbers)
    if any("." in match.group() for match in numbers) or high <= low:
        return []
    step = high - low
    made = []
    if step < WIDE:
        # "18 to 24 months" beside "12 to 18 months"; "22–24%" beside "25–27%".
        apart = step if low % step == 0 and step > 2 else step + 1
        moved = [(low + k * apart, high + k * apart) for k in (-1, 1, -2, 2)]
    else:
        half = step // 2
        moved = [(low - half, high - half), (low + half, high + half), (low // 2, low), (high, high + step)]
    for new_low, new_high in moved:
        moved_by = (new_low + new_high) / (low + high)
        is_near = step <= FEW_APART or NEAREST_MIDDLE <= moved_by <= FARTHEST_MIDDLE
        if is_near and new_low >= 1 and ("%" not in written or new_high <= WHOLE):
            first, last = numbers
            made.append(
                f"{written[: first.start()]}{new_low:.0f}{written[first.end() : last.start()]}{new_high:.0f}"
                f"{written[last.end() :]}"
            )
    return made
