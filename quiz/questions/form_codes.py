"""The short code of a paper: the seed of an attempt in letters that are not mistaken for each other.

The same quiz with the same code gives the same questions and options in the same order.
"""

LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
READ_AS = str.maketrans("OILU", "011V")
SEEDS = 2**30
LONGEST = 13


def code_of(seed):
    """K7Q-2M4 for a seed of up to 30 bits; longer for longer ones."""
    letters = ""
    while seed or len(letters) < 6:
        seed, place = divmod(seed, 32)
        letters = LETTERS[place] + letters
    return "-".join(letters[start : start + 3] for start in range(0, len(letters), 3))


def seed_of(code):
    """The seed behind a code as somebody typed it, or None for what is no code."""
    letters = "".join(code.upper().split()).replace("-", "").translate(READ_AS)
    if not 0 < len(letters) <= LONGEST or set(letters) - set(LETTERS):
        return None
    seed = 0
    for letter in letters:
        seed = seed * 32 + LETTERS.index(letter)
    return seed if seed < 2**63 else None
