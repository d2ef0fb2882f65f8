"""Which sub-kinds of actors may stand side by side as options."""

from briefing.analysis.results import Actor

LABEL_FAMILIES = {
    "city": "town",
    "town": "town",
    "village": "town",
    "capital": "town",
    "newspaper": "media",
    "TV channel": "media",
    "magazine": "media",
    "broadcaster": "media",
    "news agency": "media",
    "website": "media",
    "company": "company",
    "bank": "company",
    "airline": "company",
    "party": "party",
    "team": "team",
    "club": "team",
    "university": "school",
    "institute": "school",
    "museum": "museum",
    "country": "country",
    "region": "region",
    "province": "region",
    "sea": "water",
    "ocean": "water",
    "river": "water",
    "lake": "water",
    "treaty": "treaty",
    "law": "law",
    "war": "war",
    "mission": "mission",
    "spacecraft": "spacecraft",
    "ship": "ship",
    "summit": "summit",
    "election": "election",
    "airport": "building",
}


def family(actor: Actor) -> str:
    """Sub-kinds that may stand side by side as options."""
    return LABEL_FAMILIES.get(actor.label, actor.label or actor.kind.value)
