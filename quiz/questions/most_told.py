"""Whether the article is about those asked for: in how many sentences it tells of each in, yes or no out."""

from collections.abc import Iterable

# In so many sentences tells the article of those whom it is about.
OFTEN = 4


def are_most_told(asked: Iterable[int], others: Iterable[int]) -> bool:
    """ "Norway" in six sentences and "Latvia" in five, and no other country in so many."""
    fewest = min(asked)
    return fewest >= OFTEN and fewest > max(others, default=0)
