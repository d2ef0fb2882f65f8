"""Sets aside what is said about the author at the edges of an article."""

import re

from briefing.analysis.boilerplate.lines import Line, Reasons, body_bounds
from briefing.analysis.wordlists import words

_TITLES = r"(?:(?:Dr|Prof|Professor|Sir|Dame|Lord|Amb|Ambassador|Lt|Gen|Col|Maj|Adm)\.? ){0,3}"
_NAME = rf"{_TITLES}[A-Z][\w'.-]+(?: (?:[A-Z][\w'.-]*|de|van|von|der|al|bin|la|du)){{1,4}}"
_BIOGRAPHY = re.compile(
    rf"^\W*(?:About the authors?:? ?)?(?:{_NAME}(?:,| and| &)? ?){{1,3}}(?:,[^,]{{1,40}},)? ?"
    r"(?:is|are|serves|works|teaches|writes|holds|covers|reports|leads"
    r"|has (?:been|written|covered|worked|reported))\b(?! that)"
)
_WORKS_AS = re.compile(
    rf"^(?!The ){_NAME}(?: {_NAME})? (?:is based in [^.]{{2,40}} and )?"
    r"(?:covers|writes|reports|teaches|tweets)\b(?! that)"
)
# "Ann Lee is the author of “The Gulls of Tarn”."; other lines with words in quotation marks tell the news.
_WROTE = re.compile(rf'^{_NAME} is the (?:co-)?author of (?:[\w-]+ ){{0,4}}"[^"]+"[^"]*$')
_UNNAMED = re.compile(
    r"^(?:The (?:authors?|writers?|reviewer)\b"
    r"|(?:He|She|They) (?:tweets?|is the author of)\b)"
)
_CONTACT = re.compile(
    r"\b(?:can be (?:reached|contacted|followed) (?:at|via|through|by (?:e-?mail|phone)|on (?!foot))"
    r"|follow (?:him|her|them|me) (?:on|at|@)|tweets? (?:at|as|@)"
    r"|contact (?:him|her|them) (?:at|via|on|by)\b)|(?:^|\s)@\w{3,}|[\w.]+@[\w-]+\.\w+",
    re.I,
)
# "Ann Lee is a contributing editor for Tarn Weekly and once wrote for the Marlo Post.", and no more.
_OF_THE_PRESS = re.compile(
    rf"^(?P<name>{_NAME}) is (?:an?|the) (?:[\w'-]+ ){{0,5}}?"
    r"(?:columnist|contributor|correspondent|editor|freelancer|journalist|reporter|writer)"
    r" (?:[\w'-]+ ){0,3}?(?:at|for|of|to|with) (?:the )?[A-Z][^;?!]*$"
)
_TOLD = re.compile(r"\b(?:accused|according|said|says|told)\b")
# Nor that "he was jailed", which is news.
_TELLS_MORE = re.compile(
    r"[.] [A-Z]|\b(?:had|has been|was|were)\b|, [^,]*\b(?:heard|said|says|shows?|told|according|wrote)\b"
)
_LAST_LINES = 6
_MOST_WORDS = 130


def author_notes(lines: tuple[Line, ...], reasons: Reasons) -> Reasons:
    """Reasons for biographies and addresses of authors; the middle of the article is left alone."""
    kept = [line.index for line in lines if line.index not in reasons]
    first_body, last_body = body_bounds(lines, reasons)
    late = kept[-_LAST_LINES:] if len(kept) > 2 * _LAST_LINES else kept[len(kept) * 2 // 3 :]
    found: Reasons = {}
    for line in lines:
        at_edge = line.index < first_body or line.index > last_body or line.index in late
        at_edge = at_edge or line.index == first_body and _follows_its_name(line, lines)
        is_note = at_edge and _is_about_author(line, lines) or _presents_the_press(line, lines)
        if line.index not in reasons and is_note:
            found[line.index] = "author note"
    return found


def _follows_its_name(line: Line, lines: tuple[Line, ...]) -> bool:
    """ "Ann Lee teaches in Tarn." under the line "Ann Lee" tells who wrote what follows."""
    above = lines[line.index - 1] if line.index else None
    return above is not None and len(above.words) in (2, 3) and line.text.startswith(f"{above.text} ")


def _is_about_author(line: Line, lines: tuple[Line, ...]) -> bool:
    if line.is_too_long or len(line.words) > _MOST_WORDS or _TOLD.search(line.text):
        return False
    if '"' in line.text:
        return _WROTE.match(line.text) is not None and not _is_known(line, lines)
    if _CONTACT.search(line.text) or _UNNAMED.match(line.text):
        return True
    introduces = _WORKS_AS.match(line.text) or (_BIOGRAPHY.match(line.text) and _names_profession(line))
    return bool(introduces) and not _is_known(line, lines)


def _presents_the_press(line: Line, lines: tuple[Line, ...]) -> bool:
    """ "Ann Lee is a writer for Tarn Weekly.", wherever no other running text has her surname."""
    found = None if line.is_too_long else _OF_THE_PRESS.match(line.text)
    if found is None or _TELLS_MORE.search(line.text, found.end("name")):
        return False
    surname = found["name"].split()[-1].casefold()
    return not any(surname in other.words for other in lines if other.is_body and other.index != line.index)


def _names_profession(line: Line) -> bool:
    text = f" {' '.join(line.words)} "
    return any(f" {word} " in text or f" {word}s " in text for word in words("profession_words"))


def _is_known(line: Line, lines: tuple[Line, ...]) -> bool:
    """Whether the article itself speaks about the person, or lets her speak: then the line belongs to it."""
    surnames = [word.strip(",").casefold() for word in line.text.split(" is ")[0].split()[:4]][1:2]
    others = [other for other in lines if other.is_body]
    return any(
        name in other.words and (other.index < line.index or _speaks(name, other))
        for name in surnames
        for other in others
        if other.index != line.index
    )


def _speaks(surname: str, line: Line) -> bool:
    """ "Low says that the quay will hold": a source of the article, not who wrote it."""
    pairs = zip(line.words, line.words[1:], strict=False)
    return any({*pair} & {surname} and {*pair} & {"says", "said"} for pair in pairs)
