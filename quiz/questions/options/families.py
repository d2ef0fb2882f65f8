"""Which sub-kinds of actors may stand side by side as options."""

from collections import Counter
from collections.abc import Iterable, Sequence
from functools import cache

from briefing.analysis.results import Actor, ActorKind
from briefing.analysis.wordlists import rows

# Labels that say no more of an actor than its kind does: a team and a spell may both be "organisation", and a
# bank, a shop and a maker of ships "company", a laboratory and a fund "facility".
VAGUE_LABELS = {"building", "company", "event", "facility", "group", "organisation", "place"}
# Sorts of which a reader knows many: two others beside the key are too few to choose from.
COMMON_SORTS = {"company", "country", "party", "person", "state", "team", "town"}
FEWEST_COMMON, FEWEST_RARE = 3, 2


def family(actor: Actor) -> str:
    """Cities, towns and villages are one family; a label that no list has is a family of its own."""
    return label_families().get(actor.label, actor.label or actor.kind.value)


def is_of_known_sort(actor: Actor) -> bool:
    """Whether the article or a list tells what sort of actor it is, so that others may be set beside it."""
    return actor.kind is ActorKind.PERSON or bool(actor.label) and actor.label not in VAGUE_LABELS


def fewest_rivals(actor: Actor) -> int:
    """How many others must stand beside it; of museums or treaties two will do, where there are no more."""
    sort = "person" if actor.kind is ActorKind.PERSON else family(actor)
    return FEWEST_COMMON if sort in COMMON_SORTS else FEWEST_RARE


def label_in_list(actors: Iterable[Actor]) -> str:
    """What all of a list are, where they are of one sort, else "".

    Of Ohio, Washington and New York the last two are no cities.
    """
    labels = set(labels_in_list(tuple(actors)))
    return labels.pop() if len(labels) == 1 else ""


def labels_in_list(actors: Sequence[Actor]) -> list[str]:
    """What each of a list is; beside Ohio New York is a state."""
    has_state = any(actor.label == "state" for actor in actors)
    return ["state" if has_state and actor.name in names_of_states() else actor.label for actor in actors]


def is_of_their_sort(actor: Actor, keys: Sequence[Actor]) -> bool:
    """No town beside "Texas, Ohio and New York", of which most are states, nor "southern Ohio"."""
    if actor.kind is not ActorKind.PLACE or len(keys) == 1:
        return True
    sort, count = Counter(labels_in_list(keys)).most_common(1)[0]
    is_part = sort == "state" and actor.country in ("", "US") and actor.name not in names_of_states()
    return 2 * count <= len(keys) or actor.label == sort and not is_part


@cache
def names_of_states() -> frozenset[str]:
    """ "Ohio", "New York": those of the United States."""
    return frozenset(state for _, state in rows("state_capitals"))


@cache
def label_families() -> dict[str, str]:
    """Label -> family."""
    return dict(rows("label_families"))
