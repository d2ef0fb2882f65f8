"""Titles of the pictures: a claim made from counts, never a guess."""

NUMBERS = (
    "No",
    "One",
    "Two",
    "Three",
    "Four",
    "Five",
    "Six",
    "Seven",
    "Eight",
    "Nine",
    "Ten",
    "Eleven",
    "Twelve",
)


def timeline_title(periods):
    """`periods`: (first day, last day) of each event. "Eleven dates, 2022 to 2026"."""
    count = len(periods)
    number = NUMBERS[count] if count < len(NUMBERS) else str(count)
    first = min(first.year for first, _ in periods)
    last = max(last.year for _, last in periods)
    years = f"{first}" if first == last else f"{first} to {last}"
    return f"{number} date{'' if count == 1 else 's'}, {years}"


def network_title(pairs):
    """`pairs`: (names, number of shared sentences), the closest first."""
    if not pairs:
        return "Who is named"
    (names, most), *others = pairs
    if most == 1 or any(shared == most for _, shared in others):
        return "Who is named with whom"
    return f"{names[0]} and {names[1]} share the most sentences"
