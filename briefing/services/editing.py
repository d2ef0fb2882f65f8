"""What an instructor changes beside the text: kept as edits, with which the article is read again."""

from dataclasses import dataclass

from django.db import transaction

from briefing.models import Actor, ActorEdit, Briefing, KeptLine, SectionEdit, Sentence
from briefing.services.edits import analysed_with, article_of, edits_of
from briefing.services.writing import prepare, write_briefing

DETAILS = ("title", "standfirst", "author", "source_name", "source_url", "published_on")


@dataclass(frozen=True)
class SectionChange:
    """About the section that starts at `sentence`; None leaves things as they are."""

    sentence: Sentence
    heading: str | None = None
    is_joined: bool = False
    split_at: Sentence | None = None


@dataclass(frozen=True)
class ActorChange:
    """About an actor as it is shown now: its name and kind, or the actor that it is one with."""

    actor: Actor
    is_kept: bool = True
    name: str = ""
    kind: str = ""
    wordings: tuple[str, ...] = ()
    same_as: Actor | None = None


@dataclass(frozen=True)
class Changes:
    """All that one save of the page asks for. `undone` are rows of edits that are taken back."""

    details: dict
    sections: tuple[SectionChange, ...] = ()
    actors: tuple[ActorChange, ...] = ()
    kept_lines: tuple[str, ...] = ()
    undone: tuple = ()

    def __bool__(self):
        return any((self.details, self.sections, self.actors, self.kept_lines, self.undone))


def save_changes(briefing, changes):
    """Remembers the changes and writes the briefing anew; returns what was written, None for no change.

    The article is read with the changes, and its questions are written, outside of any transaction: others
    save their answers meanwhile. Raises `ArticleRefused` where nothing would be left to read, and then
    remembers nothing.
    """
    if not changes:
        return None
    expected = foreseen(briefing, changes)
    analysis = analysed_with(*expected)
    prepared = prepare(analysis)
    with transaction.atomic():
        briefing = remember(briefing, changes)
        # Somebody else may have saved other changes since.
        found = article_of(briefing), edits_of(briefing)
        if found != expected:
            analysis, prepared = analysed_with(*found), {}
        return write_briefing(analysis, prepared=prepared, briefing=briefing)


@transaction.atomic
def foreseen(briefing, changes):
    """The article and the edits as the changes will leave them; nothing is remembered yet."""
    briefing = remember(briefing, changes)
    found = article_of(briefing), edits_of(briefing)
    transaction.set_rollback(True)
    return found


def remember(briefing, changes):
    """Keeps the changes as edits; returns the briefing's row as they leave it, locked."""
    briefing = Briefing.objects.select_for_update().get(pk=briefing.pk)
    write_details(briefing, changes.details)
    for edit in changes.undone:
        type(edit).objects.filter(pk=edit.pk).delete()
    for change in changes.sections:
        edit_section(briefing, change)
    for change in changes.actors:
        edit_actor(briefing, change)
    for text in changes.kept_lines:
        KeptLine.objects.get_or_create(briefing=briefing, text=text)
    return briefing


def write_details(briefing, details):
    if details:
        for name, value in details.items():
            setattr(briefing, name, value)
        if "title" in details:
            briefing.title_is_automatic = not details["title"]
        briefing.save()


def edit_section(briefing, change):
    if change.heading is not None or change.is_joined:
        edit = section_edit(briefing, change.sentence)
        if change.is_joined:
            edit.starts, edit.heading = False, ""
        else:
            edit.heading = change.heading
        edit.save()
    if change.split_at:
        edit = section_edit(briefing, change.split_at)
        edit.starts = True
        edit.save()


def section_edit(briefing, sentence):
    return SectionEdit.objects.get_or_create(briefing=briefing, sentence_key=sentence.key)[0]


def edit_actor(briefing, change):
    """An actor that was renamed before is still known to the engine by its first name: that edit goes on."""
    edit = standing_edit(briefing, change.actor)
    edit.is_kept = change.is_kept
    if change.same_as:
        other = standing_edit(briefing, change.same_as)
        edit.same_as_name, edit.same_as_kind = other.name, other.kind
    if change.name and (change.name, change.kind) != (change.actor.name, change.actor.kind):
        edit.new_name, edit.new_kind = change.name, change.kind
    edit.wordings = [*dict.fromkeys((*edit.wordings, *change.wordings))]
    edit.save()


def standing_edit(briefing, actor):
    """The edit under whose last name the actor is shown, or a new one, not saved yet."""
    for edit in briefing.actor_edits.filter(is_kept=True, same_as_name=""):
        if (edit.new_name or edit.name, edit.new_kind or edit.kind) == (actor.name, actor.kind):
            return edit
    return ActorEdit(briefing=briefing, name=actor.name, kind=actor.kind)


def remember_heading(section):
    """A heading that was written elsewhere in the admin is an edit as well."""
    first = section.sentences.order_by("number").first()
    if first:
        SectionEdit.objects.update_or_create(
            briefing=section.briefing, sentence_key=first.key, defaults={"heading": section.heading}
        )


def remember_actor(actor):
    """A name or kind written elsewhere in the admin, not saved yet, is an edit in each of its briefings."""
    shown = Actor.objects.get(pk=actor.pk)
    edit_everywhere(ActorChange(shown, name=actor.name, kind=actor.kind))


def remember_deletion(actor):
    """An actor that is about to be deleted is none in any of its briefings."""
    edit_everywhere(ActorChange(actor, is_kept=False))


def edit_everywhere(change):
    briefings = Briefing.objects.filter(pk__in=change.actor.appearances.values("briefing"))
    for briefing in briefings.select_for_update().order_by("pk"):
        edit_actor(briefing, change)
