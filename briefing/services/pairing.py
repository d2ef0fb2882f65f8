"""Which sentence of a revised article took the place of which that is gone: by the words they share."""

from difflib import SequenceMatcher

ALIKE = 0.5
# Each gone sentence is held against each new one; beyond this none is paired.
MOST_COMPARED = 20_000


def paired(gone, added):
    """(old, new) that became one another: those most alike first, returned in the order of the text.

    Each has a text and a number of its own.
    """
    if len(gone) * len(added) > MOST_COMPARED:
        return []
    pairs, used_old, used_new = [], set(), set()
    for _, old, new in sorted(alike(gone, added), key=lambda one: (-one[0], one[1].number, one[2].number)):
        if old.number not in used_old and new.number not in used_new:
            used_old.add(old.number)
            used_new.add(new.number)
            pairs.append((old, new))
    return sorted(pairs, key=lambda pair: pair[0].number)


def alike(gone, added):
    """(likeness, old, new) of those that are alike enough; the quick estimates settle nearly all others."""
    olds = [(old, old.text.split()) for old in gone]
    matcher = SequenceMatcher(None, autojunk=False)
    for new in added:
        matcher.set_seq2(new.text.split())
        for old, words in olds:
            matcher.set_seq1(words)
            estimates = (matcher.real_quick_ratio, matcher.quick_ratio)
            if all(most() >= ALIKE for most in estimates) and (likeness := matcher.ratio()) >= ALIKE:
                yield likeness, old, new
