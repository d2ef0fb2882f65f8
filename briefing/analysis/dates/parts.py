"""Early, mid and late, in all their wordings."""

PARTED = (
    r"(?:(?P<part>[Ee]arly|[Mm]id|[Ll]ate"
    r"|(?:[Tt]he\s)?(?:[Bb]eginning|[Ss]tart|[Ee]nd|[Mm]iddle|[Cc]lose|[Tt]urn)\sof(?:\sthe)?)[-\s])"
)


def part_name(words: str) -> str:
    """early, mid or late, whatever the wording."""
    plain = words.lower()
    if plain.startswith("early") or "beginning" in plain or "start" in plain:
        return "early"
    return "mid" if "mid" in plain else "late"
