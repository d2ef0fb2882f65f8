"""Keeps how questions stood before somebody, or the article, changed them."""

from quiz.models import QuestionVersion

FIELDS = ("kind", "stem", "answers", "accept", "explanation", "answer_start", "answer_end", "sentence_id")
OPTION_FIELDS = ("position", "text", "is_key", "pair", "rank", "feedback")


def copy_of(question):
    """The question with its options as plain values."""
    options = [{name: getattr(row, name) for name in OPTION_FIELDS} for row in question.options.all()]
    return {**{name: getattr(question, name) for name in FIELDS}, "options": options}


def keep_version(question, copy, *, by, at):
    """Keeps the copy under the version that the question had until now."""
    kept, _ = QuestionVersion.objects.get_or_create(
        question=question,
        version=question.version,
        defaults={"copy": copy, "changed_by": by, "changed_at": at},
    )
    return kept


def keep_versions(rows, *, by, at):
    kept = [
        QuestionVersion(question=row, version=row.version, copy=copy_of(row), changed_by=by, changed_at=at)
        for row in rows
    ]
    QuestionVersion.objects.bulk_create(kept, ignore_conflicts=True)
