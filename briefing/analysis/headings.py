"""Names sections that have no author's heading: by the topic of each, in words the text itself uses.

A heading is the noun phrase or the pair of actors that covers most sentences of its section.
"""

import re
from collections.abc import Sequence

from briefing.analysis.heading_candidates import MOST_WORDS, Coverage, candidates
from briefing.analysis.results import Actor, Reference, Sentence, Token
from briefing.analysis.sections import Part

_LONGEST = 200
_OWNER = re.compile(r"(?:[A-Z]\w{0,40} ){1,5}[A-Z]\w{0,40}'s")
_SMALL_WORDS = frozenset({"the", "and", "of", "a", "an", "in", "with", "on", "for", "to", "from", "between"})


def name_sections(
    parts: Sequence[Part],
    sentences: Sequence[Sentence],
    tokens: Sequence[Sequence[Token]],
    actors: Sequence[Actor],
    references: Sequence[Reference],
) -> tuple[tuple[str, bool], ...]:
    """(heading, whether it is automatic) for each part; no two automatic headings are alike."""
    if all(part.heading for part in parts):
        return tuple((part.heading[:_LONGEST], False) for part in parts)
    coverage = Coverage(parts, sentences, tokens, actors, references)
    used = [_signature(part.heading) for part in parts if part.heading]
    named: list[tuple[str, bool]] = []
    for index, part in enumerate(parts):
        heading = part.heading[:_LONGEST] or _best_new(candidates(coverage, index), used)
        heading = heading or f"Part {index + 1}"
        if not part.heading:
            used.append(_signature(heading))
        named.append((heading, not part.heading))
    return tuple(named)


def _best_new(found: Sequence[tuple[float, str]], used: Sequence[frozenset[str]]) -> str:
    """The best heading that no other one is like; a poor or long one only where no good one is left."""
    ranked = sorted(found, key=lambda item: (len(item[1].split()) > MOST_WORDS, -item[0], item[1]))
    return next((heading for _, heading in ranked if _is_new(heading, used)), "")


def _is_new(heading: str, used: Sequence[frozenset[str]]) -> bool:
    signature = _signature(heading)
    return bool(signature) and not any(
        2 * len(signature & other) > min(len(signature), len(other)) for other in used
    )


def _signature(heading: str) -> frozenset[str]:
    one_owner = _OWNER.sub(lambda owner: owner[0].replace(" ", "-"), heading.replace("\u2019", "'"))
    plain = one_owner.lower().replace("'s", "")
    stripped = (word.strip(".,:;'") for word in plain.split())
    return frozenset(word.removesuffix("s") for word in stripped if word not in _SMALL_WORDS)
