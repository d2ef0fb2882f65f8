"""What briefing tells the rest of the house; whoever wants to know connects a receiver."""

from django.dispatch import Signal

# Sent once, inside the import's transaction, after a briefing was made or revised. `sender` is `Briefing`;
# receivers get `briefing` (the row), `analysis` (what the engine found) and `sentences` (rows by number).
briefing_refreshed = Signal()

# Sent after an instructor gave a briefing another title by hand; receivers get `briefing` (the row)
# and `old` (the title before).
briefing_retitled = Signal()
