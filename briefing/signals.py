"""What briefing tells the rest of the house; whoever wants to know connects a receiver."""

from dataclasses import dataclass

from django.dispatch import Signal


@dataclass(frozen=True, slots=True)
class Note:
    """What a receiver has to say: a sentence for all, and lines for whoever has room for them."""

    text: str
    lines: tuple[str, ...] = ()

    def __str__(self):
        return self.text


# Sent before the transaction of an import or an edit, in which nobody else can write to SQLite: receivers get
# `analysis` and put into the dictionary `prepared`, under a name, what they work out from it alone.
briefing_coming = Signal()

# Sent once, inside that transaction, after a briefing was made or revised. `sender` is `Briefing`;
# receivers get `briefing` (the row), `analysis` (what the engine found), `sections` and `actors` (rows in the
# order of the analysis), `sentences` (rows by number), `replaced` (of a sentence that is gone, by its id, the
# number of the one that took its place) and `prepared` (what the receivers of `briefing_coming` put there, if
# it was sent for this very analysis), and may return a `Note`.
briefing_refreshed = Signal()

# Sent after an instructor gave a briefing another title by hand; receivers get `briefing` (the row)
# and `old` (the title before).
briefing_retitled = Signal()
