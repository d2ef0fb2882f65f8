"""Rows as CSV that no spreadsheet takes for a formula. A guarded cell starts with an apostrophe, and one that
starts with apostrophes gets one more, so that `plain` gives back what went in.
"""

import csv
import io

RISKY = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def guarded(value):
    """The cell's text, made harmless; None is empty."""
    text = "" if value is None else str(value)
    return f"'{text}" if text.startswith((*RISKY, "'")) or text.lstrip().startswith(RISKY) else text


def plain(cell):
    """What `guarded` was given; an apostrophe that guards nothing is a letter of somebody else's table."""
    return cell[1:] if cell.startswith("'") and guarded(cell[1:]) == cell else cell


def as_csv(header, rows):
    """One text with a line for the header and one for each row."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(header)
    writer.writerows([guarded(value) for value in row] for row in rows)
    return out.getvalue()
