"""Years as texts write them."""

import re

# "1640", "2019", and not "1200 boats".
YEAR = re.compile(r"\b(?:1[5-9]|20)\d\d\b")
