"""Finds lines that say again what another line says: pull quotes, teasers printed twice."""

from collections import Counter, defaultdict

from briefing.analysis.boilerplate.lines import Line, Reasons

# So many words in a row do not come twice by chance.
_SHINGLE = 5
_FEWEST_WORDS = 7
_MOST_WORDS_LEFT = 10
_MOST_PLACES = 20
_MOST_IN_HEADING = 14
_NEARBY = 6


def repeats(lines: tuple[Line, ...], reasons: Reasons) -> Reasons:
    """Reasons for the later of two equal lines, and for lines that repeat a part of a longer one."""
    found = _duplicates(lines, reasons)
    places = _places(lines, {**reasons, **found})
    for line in lines:
        if line.index not in reasons and line.index not in found and _is_pull_quote(line, lines, places):
            found[line.index] = "pull quote"
    return found


def _duplicates(lines: tuple[Line, ...], reasons: Reasons) -> Reasons:
    found: Reasons = {}
    seen: set[tuple[str, ...]] = set()
    for line in lines:
        if line.index in reasons or len(line.words) < 4:
            continue
        if line.words in seen:
            found[line.index] = "repeated line"
        seen.add(line.words)
    return found


def _shingles(line: Line) -> list[tuple[str, ...]]:
    return [line.words[n : n + _SHINGLE] for n in range(len(line.words) - _SHINGLE + 1)]


def _places(lines: tuple[Line, ...], reasons: Reasons) -> dict[tuple[str, ...], list[int]]:
    """In which lines each run of words stands."""
    places: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for line in lines:
        if line.index in reasons:
            continue
        for shingle in _shingles(line):
            if len(places[shingle]) < _MOST_PLACES and line.index not in places[shingle][-1:]:
                places[shingle].append(line.index)
    return places


def _is_pull_quote(line: Line, lines: tuple[Line, ...], places: dict[tuple[str, ...], list[int]]) -> bool:
    """Its words come in one piece from a longer line of running text; a speaker's name may follow."""
    if len(line.words) < _FEWEST_WORDS:
        return False
    shingles = _shingles(line)
    # Whole or broken off, the quote begins as its place does: only where its first words stand need be asked.
    begun = {
        place
        for place in places.get(shingles[0], ())
        if place != line.index and len(lines[place].words) > len(line.words) and lines[place].is_body
    }
    if not begun or (_heads_text(line, lines) and min(abs(place - line.index) for place in begun) > _NEARBY):
        return False
    shared = Counter(place for shingle in shingles for place in places.get(shingle, ()) if place in begun)
    missing = len(shingles) - max(shared.values())
    return missing <= min(_MOST_WORDS_LEFT, len(line.words) // 2)


def _heads_text(line: Line, lines: tuple[Line, ...]) -> bool:
    """A heading may quote a passage from far off: short, without a full stop, right before a paragraph."""
    following = lines[line.index + 1 : line.index + 2]
    return line.is_label and len(line.words) <= _MOST_IN_HEADING and all(other.is_body for other in following)
