"""Makes the copy of a text that the rules read: quotes, spaces and hyphens in one form each, same length.

One character becomes exactly one character, so every offset into the copy is an offset into the original.
"""

_SINGLE_QUOTES = "\u2018\u2019\u201a\u201b\u02bc\u2032\u00b4\u0060\uff07"
_DOUBLE_QUOTES = "\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033\uff02"
_HYPHENS = "\u2010\u2011\u00ad\ufe63\uff0d"
_MINUSES = "\u2212\u2012"
_SPACES = (
    "\t\n\u000b\u000c\r\u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
    "\u200b\u2028\u2029\u202f\u205f\u2060\u3000\ufeff"
)

_PLAIN = str.maketrans(
    {
        **dict.fromkeys(_SINGLE_QUOTES, "'"),
        **dict.fromkeys(_DOUBLE_QUOTES, '"'),
        **dict.fromkeys(_HYPHENS + _MINUSES, "-"),
        **dict.fromkeys(_SPACES, " "),
    }
)


def normalise(text: str) -> str:
    """`text` with typographic quotes, spaces and hyphens replaced; dashes that part clauses (– —) stay."""
    if text.isascii() and text.isprintable() and "`" not in text:
        return text
    return text.translate(_PLAIN)
