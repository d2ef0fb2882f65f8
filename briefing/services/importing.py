"""The main job: an article becomes a briefing, or revises the one it became before."""

import hashlib
import json
from dataclasses import dataclass
from enum import StrEnum
from functools import partial

from django.core.exceptions import ValidationError
from django.db import transaction

from briefing.analysis.decoding import clean
from briefing.analysis.limits import ArticleRefused
from briefing.analysis.results import Article, Form
from briefing.models import Briefing
from briefing.services.addresses import plain_address
from briefing.services.edits import analysed
from briefing.services.name_hints import hints_for
from briefing.services.publishing import publish as make_public
from briefing.services.writing import prepare, write_briefing

# Goes up when the engine would read the same article differently, so that importing it again reads it anew.
ENGINE = "1"
DETAILS = ("standfirst", "author", "source_name", "source_url")


class Outcome(StrEnum):
    MADE = "made"
    REVISED = "revised"
    UNCHANGED = "unchanged"


@dataclass(frozen=True, slots=True)
class ImportResult:
    """What an import did: `retired` are the sentences an edit removed, `notes` what listeners have to say,
    `details` what more they would say.
    """

    briefing: Briefing
    outcome: Outcome
    retired: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    details: tuple[str, ...] = ()


def import_article(
    *,
    source,
    form=Form.PLAIN,
    title="",
    standfirst="",
    author="",
    source_name="",
    source_url="",
    published_on=None,
    key_points=(),
    owner=None,
    publish=False,
    briefing=None,
    as_new=False,
    analysis=None,
    prepared=None,
):
    """Makes a briefing of an article, whole or not at all; raises `ArticleRefused` with words for the user.

    The same article changes nothing. A changed one revises `briefing`, or else the briefing of its title, but
    with `as_new` it becomes one of its own. What instructors changed in a briefing outlives its revision.
    Where the article was analysed already, `analysis` is what came of it, and `prepared` (`prepare`) of that.
    """
    article = Article(clean(source), title=one_line(title), published_on=published_on, form=Form(form))
    details = {
        "standfirst": one_line(standfirst),
        "author": one_line(author),
        "source_name": one_line(source_name),
        "source_url": source_url.strip(),
    }
    points = tuple(point for point in map(one_line, key_points) if point)
    refuse_bad_details(article.title, details)
    mark = fingerprint(article, points)
    find = partial(find_standing, owner, mark, source_url=details["source_url"])
    standing = briefing or find("" if as_new else article.title)
    if standing and standing.fingerprint == mark:
        return keep(standing, details, publish)
    analysis = analysis or analysed(article, standing)
    prepared = prepare(analysis) if prepared is None else prepared
    with transaction.atomic():
        if standing is None and (found := find("" if as_new else analysis.title)):
            if found.fingerprint == mark:
                return keep(found, details, publish)
            standing, analysis, prepared = found, analysed(article, found), {}
        return write(analysis, prepared, standing, mark, points, details, owner, publish)


def write(analysis, prepared, standing, mark, points, details, owner, publish):
    """Makes a briefing, or revises the standing one, whose details stay where no new ones are given."""
    if standing:
        standing = Briefing.objects.select_for_update().get(pk=standing.pk)
        details = {name: value for name, value in details.items() if value}
    else:
        details = {**details, "owner": owner}
    written = write_briefing(
        analysis, prepared=prepared, briefing=standing, key_points=points, fingerprint=mark, **details
    )
    if publish:
        make_public(written.briefing)
    outcome = Outcome.REVISED if standing else Outcome.MADE
    return ImportResult(written.briefing, outcome, written.retired, written.notes, written.details)


def keep(standing, details, publish):
    """Nothing to read anew: only details that are given and differ are written, and publishing is done."""
    changed = {name: value for name, value in details.items() if value and value != getattr(standing, name)}
    for name, value in changed.items():
        setattr(standing, name, value)
    if changed:
        standing.save(update_fields=[*changed, "updated_at"])
    if publish and not standing.is_public:
        make_public(standing)
    return ImportResult(standing, Outcome.UNCHANGED)


def find_standing(owner, mark, title, source_url):
    """The briefing that this article already became: by its whole text, else by its title.

    Articles of one title that name different source addresses are different articles. An owner's article
    never touches another owner's briefing.
    """
    rows = Briefing.objects.editable_by(owner) if owner else Briefing.objects.all()
    same = rows.filter(fingerprint=mark).order_by("pk").first()
    if same or not title:
        return same
    titled = rows.filter(title=title) | rows.filter(slug=plain_address(title, ""))
    for row in titled.order_by("pk"):
        if not (row.source_url and source_url and row.source_url != source_url):
            return row
    return None


def fingerprint(article, key_points):
    """A hash of all that the rows of a briefing hang on."""
    day = article.published_on.isoformat() if article.published_on else ""
    hints = [[hint.name, hint.kind, *hint.aliases] for hint in hints_for(article.source)]
    read = [ENGINE, article.form.value, article.source, article.title, day, *key_points, *hints]
    return hashlib.sha256(json.dumps(read).encode()).hexdigest()


def refuse_bad_details(title, details):
    """Raises `ArticleRefused` where a detail does not fit its column or is no web address."""
    row = Briefing(title=title or "untitled", **details)
    unchecked = [field.name for field in Briefing._meta.fields if field.name not in {"title", *details}]
    try:
        row.clean_fields(exclude=unchecked)
    except ValidationError as error:
        name, messages = next(iter(error.message_dict.items()))
        label = Briefing._meta.get_field(name).verbose_name
        raise ArticleRefused(f"The {label} cannot be used: {messages[0]}") from error
    if details["source_url"] and not details["source_url"].lower().startswith(("http://", "https://")):
        raise ArticleRefused("The source address must begin with http:// or https://.")


def one_line(text):
    return " ".join(clean(text).split())
