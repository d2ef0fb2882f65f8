"""What an edit of the article would change, before it is saved: sentences that stand, go, come or change."""

from dataclasses import dataclass, replace
from difflib import SequenceMatcher

from briefing import models
from briefing.analysis.decoding import clean
from briefing.analysis.results import Analysis, Sentence
from briefing.services.edits import analysed, article_of
from briefing.services.pairing import paired


@dataclass(frozen=True)
class WordPiece:
    text: str
    is_changed: bool = False


@dataclass(frozen=True)
class Changed:
    """A standing sentence (a row) and the sentence that takes its place, cut where their words differ."""

    old: models.Sentence
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
