"""Finds what may name an actor: sentences and tokens in, `Candidate`s in reading order out."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache

from briefing.analysis import name_words
from briefing.analysis.candidates import Candidate
from briefing.analysis.casing import Casing, observe
from briefing.analysis.gazetteer import Entry, Sort, country, entry_of
from briefing.analysis.name_cutting import Piece, cut, with_lower_noun
from briefing.analysis.name_pairs import with_pairs_parted
from briefing.analysis.name_runs import name_runs
from briefing.analysis.not_acting import names_nobody
from briefing.analysis.results import ActorKind, Sentence, Token
from briefing.analysis.wordlists import rows, words

_HYPHEN_SORTS = (Sort.COUNTRY, Sort.DEMONYM, Sort.ORGANISATION, Sort.SEAT)
# "White said", "White didn't", "White's"; "White is" may be the colour.
_BEHIND_SURNAMES = ("VBD", "VBZ", "VBP", "MD", "POS")
_BE = frozenset({"is", "was", "are", "were", "'s", "’s"})
_LONGEST_LABEL = 6
_CLOSING_CITIES = ("camp", "base")


def find_names(
    sentences: Sequence[Sentence], tokens: Sequence[Sequence[Token]], casing: Casing | None = None
) -> tuple[Candidate, ...]:
    """Every candidate of every sentence, without overlaps."""
    casing = casing or observe(tokens)
    found: list[Candidate] = []
    for sentence, line in zip(sentences, tokens, strict=True):
        found.extend(_of_sentence(sentence, line, casing))
    return tuple(with_pairs_parted(found))


def _of_sentence(sentence: Sentence, line: Sequence[Token], casing: Casing) -> Iterator[Candidate]:
    texts = [token.text for token in line]
    label = _spoken_by(sentence, line, casing)
    if label is not None:
        yield label
    for first, last in name_runs(line, casing):
        if label is not None and first < label.last or _is_cried_out(texts, first, last):
            continue
        if _is_surname(line, first, last, casing):
            yield from _candidates(sentence, line, texts, Piece(first, last, None))
            continue
        for found in cut(texts, first, last):
            piece = _unless_a_town(line, found)
            if not names_nobody(line, texts, piece):
                yield from _candidates(sentence, line, texts, piece)


def _is_surname(line: Sequence[Token], first: int, last: int, casing: Casing) -> bool:
    """ "White said", of a Peter White whom the article names, everyday word or not; no "White voters"."""
    is_known = last - first == 1 and line[first].text in casing.surnames
    if not is_known or last >= len(line) or not name_words.is_no_actor(line[first].text):
        return False
    is_verb_of_it = line[last].text.lower() not in _BE or line[last].tag == "POS"
    return is_verb_of_it and line[last].tag.startswith(_BEHIND_SURNAMES)


def _spoken_by(sentence: Sentence, line: Sequence[Token], casing: Casing) -> Candidate | None:
    """ "ANN LEE:", "LEE:" before what she says: a name in capitals, alone only if the text knows it.

    "DANISH AGGRESSION:" is what a heading or caption is about, "NEW YORK:" where it was written.
    """
    last = next((index for index, token in enumerate(line[:_LONGEST_LABEL]) if token.text == ":"), 0)
    first = 0
    while first < last and _is_before_name(line[first].text):
        first += 1
    texts = [token.text for token in line[first:last]]
    if not all(text.isupper() and text.strip(".").isalpha() for text in texts):
        return None
    parts = [text.capitalize() for text in texts]
    known = len(parts) == 1 and len(parts[0]) > 2 and casing.capitalised[parts[0]]
    if not parts or not (known or len(parts) > 1) or name_words.is_role(parts[-1]):
        return None
    is_topic = name_words.is_common(parts[-1]) and not name_words.is_first_name(parts[0])
    if not known and (is_topic or entry_of(" ".join(parts)) is not None):
        return None
    head = name_words.head_of(parts) if len(parts) > 1 else None
    kind, kind_label = head or ((ActorKind.PERSON, "person") if len(parts) > 1 else (None, ""))
    start, end = line[first].start, line[last - 1].end
    surface = sentence.text[start:end]
    return Candidate(sentence.number, first, last, start, end, surface, " ".join(parts), kind, kind_label)


def _is_cried_out(texts: Sequence[str], first: int, last: int) -> bool:
    """ "DANISH AGGRESSION:" before a caption, whose last word is an everyday one; not "OSLO:" or "NATO:"."""
    told = texts[first:last]
    is_label = first == 0 and len(told) > 1 and texts[last : last + 1] == [":"]
    return is_label and all(word.isupper() for word in told) and name_words.is_common(told[-1].capitalize())


def _is_before_name(text: str) -> bool:
    return text == "." or name_words.is_honorific(text.capitalize())


def _unless_a_town(line: Sequence[Token], piece: Piece) -> Piece:
    """A town's name that is an everyday word, or has "the" before it, needs a sign that a town is meant."""
    if piece.entry is None or piece.entry.sort is not Sort.CITY or piece.last - piece.first > 1:
        return piece
    before = line[piece.first - 1].text.lower() if piece.first else ""
    follows = piece.last < len(line) and line[piece.last].tag in ("NN", "NNS")
    doubtful = name_words.is_common(line[piece.first].text) and before not in words("locative_words")
    listed = before in ("and", ",", "of") or (piece.last < len(line) and line[piece.last].text == ",")
    if (before == "the" and not follows) or (doubtful and not listed):
        return Piece(piece.first, piece.last, None)
    return piece


def _candidates(
    sentence: Sentence, line: Sequence[Token], texts: Sequence[str], piece: Piece
) -> Iterator[Candidate]:
    if piece.last - piece.first == 1 and "-" in texts[piece.first] and piece.entry is None:
        parts = list(_hyphenated(sentence, line, piece.first))
        if parts or not _is_one_name(texts[piece.first]):
            yield from parts
            return
    piece = _as_ship(line, piece)
    core = sentence.text[line[piece.first].start : line[piece.last - 1].end]
    if _is_government(line, piece):
        piece = _government(line, piece)
        core = sentence.text[line[piece.first].start : line[piece.last - 1].end]
    else:
        piece = _with_closing_noun(line, piece)
    start, end = line[piece.first].start, line[piece.last - 1].end
    yield Candidate(
        sentence.number,
        piece.first,
        piece.last,
        start,
        end,
        sentence.text[start:end],
        core,
        piece.kind,
        piece.label,
        piece.entry,
        piece.title,
    )


def _as_ship(line: Sequence[Token], piece: Piece) -> Piece:
    """ "the ferry Queen Ada": the title is part of the ship's name."""
    noun = line[piece.title - 1].text if piece.title > 0 else ""
    if name_words.noun_kinds().get(noun, (None, ""))[1] != "ship":
        return piece
    return replace(piece, first=piece.title, kind=ActorKind.ORGANISATION, label="ship", title=-1)


def _is_government(line: Sequence[Token], piece: Piece) -> bool:
    """ "Iranian authorities", "Baku regime", "Biden administration"; not "government forces"."""
    if piece.last >= len(line) or line[piece.last].text not in words("government_words"):
        return False
    if piece.last + 1 < len(line) and line[piece.last + 1].tag in ("NN", "NNS"):
        return False
    if piece.entry is not None:
        return piece.entry.sort in (Sort.DEMONYM, Sort.CAPITAL)
    is_single = piece.last - piece.first == 1 and piece.kind in (None, ActorKind.PERSON)
    return is_single and line[piece.last].text in ("administration", "regime", "government")


def _government(line: Sequence[Token], piece: Piece) -> Piece:
    """The name and its government word: the country itself, or the government of the person named."""
    if piece.entry is not None:
        return replace(piece, last=piece.last + 1, entry=replace(piece.entry, sort=Sort.SEAT))
    ruled = _ruled_countries().get(line[piece.first].text)
    if ruled is not None and line[piece.last].text in ("regime", "government"):
        return replace(piece, last=piece.last + 1, entry=replace(country(ruled), sort=Sort.SEAT))
    return replace(piece, last=piece.last + 1, kind=ActorKind.ORGANISATION, label="government")


@cache
def _ruled_countries() -> dict[str, str]:
    return dict(rows("rulers"))


def _with_closing_noun(line: Sequence[Token], piece: Piece) -> Piece:
    """Takes in "parade", "camp" … after a name that nothing else has settled."""
    if piece.last >= len(line) or piece.label == "designation":
        return piece
    noun = line[piece.last].text
    if noun in _CLOSING_CITIES and piece.entry is not None and piece.entry.sort is Sort.CITY:
        return replace(with_lower_noun(piece, name_words.noun_kinds()[noun]), entry=None)
    if piece.kind is not None:
        return piece
    if noun in words("lower_event_words") and piece.entry is None:
        head = name_words.noun_kinds().get(noun) or name_words.head_of([noun.capitalize()])
        return with_lower_noun(piece, head or (ActorKind.EVENT, "event"))
    if noun in words("lower_place_words") and piece.entry is None:
        return with_lower_noun(piece, name_words.noun_kinds().get(noun, (ActorKind.PLACE, noun)))
    return piece


def _hyphenated(sentence: Sentence, line: Sequence[Token], index: int) -> Iterator[Candidate]:
    """The known names inside one hyphenated word: "U.S.-backed", "NATO-led", "Franco-German"."""
    token = line[index]
    parts = token.text.split("-")
    offset = token.start
    for part in parts:
        entry = entry_of(part) if part[:1].isupper() else None
        if entry is not None and (entry.sort in _HYPHEN_SORTS or _is_power(entry, parts)):
            yield _part(sentence, index, offset, part, entry)
        offset += len(part) + 1


def _is_one_name(word: str) -> bool:
    """Not "Oslo-based", not "Bergen-Oslo": neither names anybody new."""
    parts = word.split("-")
    return not parts[-1].islower() and not all(part[:1].isupper() and entry_of(part) for part in parts)


def _is_power(entry: Entry, parts: Sequence[str]) -> bool:
    """ "Moscow-backed" speaks of a government, "Moscow-based" of a city, which is no actor here."""
    return entry.sort is Sort.CAPITAL and parts[-1] in words("power_participles")


def _part(sentence: Sentence, index: int, start: int, part: str, entry: Entry) -> Candidate:
    end = start + len(part)
    surface = sentence.text[start:end]
    return Candidate(
        sentence.number,
        index,
        index + 1,
        start,
        end,
        surface,
        surface,
        entry.kind,
        entry.label,
        entry,
        is_sure=False,
    )
