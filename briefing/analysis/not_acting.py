"""Names of nobody who acts: titles of works, languages, speakers' initials, abbreviations of techniques.

A piece of a line, or all places of a name in, yes or no out.
"""

from collections.abc import Sequence

from briefing.analysis import name_words
from briefing.analysis.candidates import Candidate
from briefing.analysis.casing import opens_sentence
from briefing.analysis.gazetteer import Sort, longest_match
from briefing.analysis.lexicon import is_noun, pos_of
from briefing.analysis.name_cutting import Piece
from briefing.analysis.results import ActorKind, Token
from briefing.analysis.wordlists import words

_ERAS = ("Century", "Centuries", "Millennium", "Decade")
_INNER_PARTS = ("Department", "Faculty", "School")
_LANGUAGE_VERBS = ("speak", "learn", "teach", "understand", "study", "translate")
_AGENT_PREPOSITIONS = frozenset(("by", "at", "with", "joined", "from"))


def names_nobody(line: Sequence[Token], texts: Sequence[str], piece: Piece) -> bool:
    """Whether the piece of the line is no actor's name, by its own words or by what stands round it."""
    if _is_speaker_label(line, piece.first, piece.last) or _is_one_of_two(texts, piece):
        return True
    if _is_inner_part(line, texts, piece) or _is_mere_owner(line, texts, piece):
        return True
    if piece.entry is None:
        return _is_unlisted_and_nobody(line, texts, piece)
    is_adjective = piece.entry.sort is Sort.ADJECTIVE
    return is_adjective or _is_language(line, piece) or _is_everyday_noun(line, piece)


def _is_speaker_label(line: Sequence[Token], first: int, last: int) -> bool:
    """ "KB:" before what Karl Berg says in an interview."""
    if first or last != 1 or last >= len(line):
        return False
    return line[last].text == ":" and name_words.is_acronym(line[0].text)


def _is_one_of_two(texts: Sequence[str], piece: Piece) -> bool:
    """ "The elder Tarn": father or mother of the one whom the article calls by that name."""
    is_alone = piece.last - piece.first == 1 and piece.first > 0
    return is_alone and texts[piece.first - 1].lower() in ("elder", "younger")


def _is_inner_part(line: Sequence[Token], texts: Sequence[str], piece: Piece) -> bool:
    """ "Harwick University's Engineering Department": a part of its house; a country's is a ministry."""
    if piece.first < 2 or texts[piece.last - 1] not in _INNER_PARTS or line[piece.first - 1].tag != "POS":
        return False
    owner = longest_match(texts, piece.first - 2, piece.first - 1)
    return owner is None or owner[1].sort is Sort.ORGANISATION


def _is_mere_owner(line: Sequence[Token], texts: Sequence[str], piece: Piece) -> bool:
    """ "the Smithsonian's Air Museum": the museum is meant, and its owner is a word of its name."""
    is_house = piece.entry is not None and piece.entry.sort is Sort.ORGANISATION
    if not is_house or piece.last - piece.first > 1 or piece.last + 1 >= len(line):
        return False
    if line[piece.last].tag != "POS" or line[piece.last + 1].tag not in ("NNP", "NNPS"):
        return False
    end = piece.last + 1
    while end < len(line) and (line[end].tag in ("NNP", "NNPS") or texts[end] in ("and", "of", "&")):
        end += 1
    heads = (name_words.head_of(texts[piece.last + 1 : last]) for last in range(piece.last + 3, end + 1))
    return any(head is not None and head[1] in name_words.name_class("strong_heads") for head in heads)


def _is_unlisted_and_nobody(line: Sequence[Token], texts: Sequence[str], piece: Piece) -> bool:
    """A work, a species, a party's member, what is known to be no actor: by its words, as no list has it."""
    name = texts[piece.first : piece.last]
    if _is_work_title(name) or _is_quoted_title(line, piece):
        return True
    if _is_party_member(texts, piece) or _is_species(line, piece):
        return True
    return name_words.is_no_actor(" ".join(name)) or name_words.is_plural_acronym(" ".join(name))


def _is_work_title(name: Sequence[str]) -> bool:
    """ "Autobiography of Blue", "Twenty-First Century" (the end of a longer title)."""
    if name[-1] in _ERAS:
        return True
    opens_title = len(name) > 2 and name[1] in ("of", "in") and name[0] in words("heads_of_works")
    head = name_words.head_of(name[-1:])
    return opens_title and (head is None or head[0] is not ActorKind.ORGANISATION)


def _is_quoted_title(line: Sequence[Token], piece: Piece) -> bool:
    """ "The Dark Garden" between its marks: a book or a film, whatever its words name."""
    opening = piece.first - 1
    if opening > 0 and line[opening].text in ("The", "A", "An"):
        opening -= 1
    is_framed = opening >= 0 and piece.last < len(line) and line[opening].text == line[piece.last].text == '"'
    return is_framed and opening < piece.first - 1


def _is_party_member(texts: Sequence[str], piece: Piece) -> bool:
    """ "A Virginia Democrat": somebody of a party, and no name."""
    return piece.last - piece.first > 1 and texts[piece.last - 1] in words("party_members")


def _is_species(line: Sequence[Token], piece: Piece) -> bool:
    """A capitalised word no dictionary knows before a small one it knows as little: "Yersinia pestis"."""
    if piece.last - piece.first != 1 or piece.last >= len(line):
        return False
    word, following = line[piece.first].text, line[piece.last].text
    latin = following.isalpha() and following.islower() and len(following) > 3
    return (
        latin
        and not name_words.is_common(following)
        and (name_words.is_initial(word) or not name_words.is_common(word))
    )


def _is_everyday_noun(line: Sequence[Token], piece: Piece) -> bool:
    """ "Pole vaulters won": a small word that only the sentence writes large, before another noun."""
    token, after = line[piece.first], line[piece.last] if piece.last < len(line) else None
    return (
        piece.entry.sort is Sort.DEMONYM
        and opens_sentence(line, piece.first)
        and token.tag in ("NN", "NNP")
        and is_noun(token.text.lower())
        and pos_of(token.text) == {"NOUN", "VERB"}
        and after is not None
        and after.tag in ("NN", "NNS")
    )


def _is_language(line: Sequence[Token], piece: Piece) -> bool:
    """ "speaks French", "wrote it in German": the language, not the country."""
    if piece.last - piece.first > 1 or line[piece.first].text not in words("languages") or not piece.first:
        return False
    after = line[piece.last] if piece.last < len(line) else None
    before = line[piece.first - 1]
    if after is not None and after.tag.startswith(("NN", "JJ")):
        return False
    return before.lemma in _LANGUAGE_VERBS or before.text.lower() in ("in", "into")


def is_loose_head(line: Sequence[Token], one: Candidate) -> bool:
    """ "Radio hosts", "Culture, Media and Sport": no body is meant, as in "Radio said" and "the Council".

    Teams are called by their nouns alone wherever they stand.
    """
    head = name_words.head_of([one.core])
    if one.label != "bare head" or head is None or head[1] == "team":
        return False
    is_the_one = one.first > 0 and line[one.first - 1].text.lower() == "the"
    after = line[one.last] if one.last < len(line) else None
    if after is not None and after.tag in ("NN", "NNS", "NNP", "CD", "IN"):
        return True
    return not is_the_one and (after is None or not _acts(after))


def is_technical_term(candidates: Sequence[Candidate], lines: Sequence[Sequence[Token]]) -> bool:
    """Capitals nobody spells out, which never act, own or stand with "the": "MPI", "the LAMP stack"."""
    if any(one.entry is not None or not name_words.is_acronym(one.core) for one in candidates):
        return False
    return not any(_stands_as_body(lines[one.sentence - 1], one) for one in candidates)


def _stands_as_body(line: Sequence[Token], one: Candidate) -> bool:
    before = line[one.first - 1] if one.first else None
    after = line[one.last] if one.last < len(line) else None
    if after is not None and after.tag in ("NN", "NNS"):
        return name_words.is_role(after.text.removesuffix("s")) or after.text in words("government_words")
    if after is not None and (after.tag == "POS" or after.text == "("):
        return True
    if before is not None and before.text == "(" or one.surface != one.core:
        return True
    if before is not None and before.text.lower() in ("the", *_AGENT_PREPOSITIONS):
        return True
    if before is not None and before.tag == "NN" and name_words.is_body_noun(before.text):
        return True
    return after is not None and _acts(after)


def _acts(verb: Token) -> bool:
    acts = name_words.name_class("saying") | name_words.name_class("doing")
    return verb.tag in ("VBD", "VBZ", "VBP") and verb.lemma in acts
