"""Letters that stay as they are when marks are taken off, as plain ones: ł is written l, ß is ss."""

PLAIN_LETTERS = str.maketrans(
    {
        "Ł": "L", "ł": "l", "Ø": "O", "ø": "o", "Đ": "D", "đ": "d", "Ð": "D", "ð": "d", "Þ": "Th", "þ": "th",
        "ß": "ss", "ẞ": "SS", "Æ": "AE", "æ": "ae", "Œ": "OE", "œ": "oe", "Ħ": "H", "ħ": "h", "ı": "i",
        "Ŧ": "T", "ŧ": "t", "ŋ": "ng", "Ŋ": "Ng",
    }
)  # fmt: skip
DASHES = str.maketrans(dict.fromkeys("‐‑‒–—―−", "-"))
