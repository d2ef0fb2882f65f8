"""Characters that break programs, and one mark by the thousand."""

from collections.abc import Iterator

from tests.nasty_articles.article import HTML, MARKDOWN, PARAGRAPH, Nasty


def odd_characters() -> Iterator[Nasty]:
    words = PARAGRAPH.split(" ")
    between = {
        "NUL": "\x00",
        "bidi override": "\u202e",
        "bidi isolate": "\u2067",
        "zero-width joiner": "\u200d",
        "soft hyphen": "\u00ad",
        "combining accent": "\u0301",
        "line separator": "\u2028",
        "form feed": "\x0c",
        "no-break hyphen": "\u2011",
        "object mark": "\ufffc",
        "tag character": "\U000e0041",
        "private use": "\ue000",
        "non-character": "\ufdd0",
        "Hangul filler": "\u3164",
    }
    for name, mark in between.items():
        yield Nasty(f"{name} between words", f" {mark}".join(words).encode(), is_refused=None)
    yield Nasty("carriage returns", "\r".join([PARAGRAPH] * 5).encode())
    yield Nasty("mixed line ends", "\r\n\n\r\v\f\x85".join([PARAGRAPH] * 5).encode())
    yield Nasty(
        "a thousand accents on a letter", ("The to" + "\u0301" * 1000 + "wn opened a bridge.").encode()
    )
    yield Nasty("accents on every letter", "".join(c + "\u0335\u0489" * 20 for c in PARAGRAPH).encode())
    yield Nasty("letters of mathematics", "".join(chr(0x1D400 + ord(c) % 52) for c in PARAGRAPH * 5).encode())
    yield Nasty(
        "full-width letters", "".join(chr(ord(c) + 0xFEE0) if c.isalnum() else c for c in PARAGRAPH).encode()
    )
    yield Nasty("Arabic digits", "The bridge cost ٤٠ million euros in ٢٠٢٤. It has ١٢ lanes.".encode())
    yield Nasty(
        "odd digits", "It cost ² million, ⅷ euros, ½ of ①② lanes and 𝟛 May 𝟚𝟘𝟚𝟜. It is Ⅳ years old.".encode()
    )
    yield Nasty("case that grows", ("İSTANBUL ŞEHRİ ßtraße ŉ ǰ ΐ ﬁﬂ opened a bridge. " * 40).encode())


def scripts_of_the_world() -> Iterator[Nasty]:
    texts = {
        "Armenian": "Նոր կամուրջը բացվեց մայիսի 3-ին։ Քաղաքապետը շնորհակալություն հայտնեց։ ",
        "Georgian": "ახალი ხიდი გაიხსნა 3 მაისს. მერმა მადლობა გადაუხადა ყველას. ",
        "Chinese": "新桥于五月三日开通。市长感谢大家。造价四千万欧元。",
        "Japanese": "新しい橋が五月三日に開通した。市長は感謝した。",
        "Thai": "สะพานใหม่เปิดเมื่อวันที่สามพฤษภาคม นายกเทศมนตรีขอบคุณ ",
        "Arabic": "افتتح الجسر الجديد في ٣ مايو. شكر العمدة الجميع؟ ",
        "Hebrew": "הגשר החדש נפתח ב-3 במאי. ראש העיר הודה לכולם. ",
        "Hindi": "नया पुल तीन मई को खुला। महापौर ने सबको धन्यवाद दिया। ",
        "Russian": "Новый мост открылся 3 мая. Мэр поблагодарил всех. ",
        "Greek": "Η νέα γέφυρα άνοιξε στις 3 Μαΐου. Ο δήμαρχος ευχαρίστησε όλους; ",
        "Korean": "새 다리가 5월 3일에 열렸다. 시장은 감사했다. ",
        "Amharic": "አዲሱ ድልድይ ተከፈተ። ከንቲባው አመሰገኑ። ",
    }
    for name, text in texts.items():
        yield Nasty(f"{name} prose", (text * 60).encode())
        yield Nasty(
            f"{name} in English", (f"The mayor said “{text.strip()}” in Norland. " * 10).encode(), MARKDOWN
        )
    yield Nasty("emoji families", "👩‍👩‍👧‍👦🏳️‍🌈🇦🇲 opened a bridge 🎉. ".encode() * 200)
    yield Nasty("all scripts in one line", "".join(texts.values()).encode() * 20)


def endless_runs() -> Iterator[Nasty]:
    runs = {
        "a": 50_000,
        '"': 20_000,
        "'": 20_000,
        "(": 20_000,
        ")": 20_000,
        "[": 20_000,
        "<": 20_000,
        ">": 20_000,
        "{": 20_000,
        ".": 20_000,
        ",": 20_000,
        "-": 20_000,
        "—": 20_000,
        "*": 20_000,
        "_": 20_000,
        "`": 20_000,
        "#": 20_000,
        "&": 20_000,
        "\\": 20_000,
        "|": 20_000,
        "/": 20_000,
        "~": 20_000,
        "0": 20_000,
        "$": 20_000,
        "%": 20_000,
        "A.": 10_000,
        "¿": 20_000,
        "!": 20_000,
        "?": 20_000,
        "“": 20_000,
        "😀": 20_000,
    }
    for mark, count in runs.items():
        yield Nasty(f"{count} x {mark}", mark.encode() * count, is_refused=None)
    for mark in ("[", "![", "<http://a.b", "*a", "**a_", "`a", "]("):
        yield Nasty(f"8000 x {mark} in Markdown", mark.encode() * 8000, MARKDOWN, None)
    for mark in ("<", "<!--", "<a", "</", "&amp", "&#", "<b>", "<![CDATA["):
        yield Nasty(f"8000 x {mark} in HTML", mark.encode() * 8000, HTML, None)
    yield Nasty("quotes before a saying", ('"' * 3000 + " said he.").encode())
