"""What an edit of the article would change, before it is saved: sentences that stand, go, come or change."""

from dataclasses import dataclass, replace
from difflib import SequenceMatcher

from briefing.analysis.decoding import clean
from briefing.analysis.results import Analysis, Sentence
from briefing.services.edits import analysed, article_of

ALIKE = 0.5
# Each gone sentence is held against each new one; beyond this they are listed apart.
MOST_COMPARED = 20_000


@dataclass(frozen=True)
class WordPiece:
    text: str
    is_changed: bool = False


@dataclass(frozen=True)
class Changed:
    """A standing sentence (a row) and the sentence that takes its place, cut where their words differ."""

    old: object
    new: Sentence
    old_pieces: tuple[WordPiece, ...]
    new_pieces: tuple[WordPiece, ...]


@dataclass(frozen=True)
class Revision:
    analysis: Analysis
    unchanged: int
    changed: tuple[Changed, ...]
    gone: tuple[object, ...]
    added: tuple[Sentence, ...]

    def __bool__(self):
        return bool(self.changed or self.gone or self.added)


def compare(briefing, source):
    """The revision that this new text would be; raises `ArticleRefused` for a text that cannot be read."""
    article = replace(article_of(briefing), source=clean(source))
    analysis = analysed(article, briefing)
    standing = {row.key: row for row in briefing.sentences.standing().order_by("number")}
    keys = {sentence.key for sentence in analysis.sentences}
    gone = [row for key, row in standing.items() if key not in keys]
    added = [sentence for sentence in analysis.sentences if sentence.key not in standing]
    pairs = paired(gone, added)
    olds, news = {old.pk for old, _ in pairs}, {new.key for _, new in pairs}
    return Revision(
        analysis=analysis,
        unchanged=len(standing) - len(gone),
        changed=tuple(changed(old, new) for old, new in pairs),
        gone=tuple(row for row in gone if row.pk not in olds),
        added=tuple(sentence for sentence in added if sentence.key not in news),
    )


def paired(gone, added):
    """Which new sentence each old one became: those most alike first, in the order of the text."""
    if len(gone) * len(added) > MOST_COMPARED:
        return []
    scores = sorted(
        ((likeness(old.text, new.text), old, new) for old in gone for new in added),
        key=lambda one: (-one[0], one[1].number, one[2].number),
    )
    pairs, used = [], set()
    for score, old, new in scores:
        if score >= ALIKE and old.pk not in used and new.key not in used:
            used |= {old.pk, new.key}
            pairs.append((old, new))
    return sorted(pairs, key=lambda pair: pair[0].number)


def likeness(one, other):
    return SequenceMatcher(None, one.split(), other.split(), autojunk=False).ratio()


def changed(old, new):
    olds, news = old.text.split(), new.text.split()
    matcher = SequenceMatcher(None, olds, news, autojunk=False)
    old_pieces, new_pieces = [], []
    for tag, a, b, c, d in matcher.get_opcodes():
        old_pieces.append(WordPiece(" ".join(olds[a:b]), tag != "equal"))
        new_pieces.append(WordPiece(" ".join(news[c:d]), tag != "equal"))
    return Changed(old, new, filled(old_pieces), filled(new_pieces))


def filled(pieces):
    return tuple(piece for piece in pieces if piece.text)
