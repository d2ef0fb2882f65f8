"""An invented article and what is set aside of it, for the tests of this folder."""

from briefing.analysis.boilerplate import set_aside
from briefing.analysis.reading import read
from briefing.analysis.results import BlockKind, Form

BODY = (
    "The town of Tarn opened its new harbour on Monday after nine years of work.\n"
    "Most of the money came from the state, and the rest from a loan.\n"
    "Ships of up to two hundred metres can now unload there by day and night.\n"
)
MORE = (
    "The first ship came from Oslo and carried nine thousand tons of grain.\n"
    "The mayor promised that the fish market would stay where it is.\n"
    "Fishermen had feared that they would have to leave the old quay.\n"
)


def reasons(source, form=Form.PLAIN, title=""):
    _, aside = set_aside(read(source, form), title)
    return {line.text: line.reason for line in aside}


def headings(source, form=Form.PLAIN):
    kept, _ = set_aside(read(source, form))
    return [block.text for block in kept if block.kind is BlockKind.HEADING]
