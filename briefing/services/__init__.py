"""What changes briefings: one verb, one transaction each."""

from briefing.analysis.limits import ArticleRefused
from briefing.services.article_files import import_file
from briefing.services.importing import ImportResult, Outcome, import_article
from briefing.services.publishing import publish, unpublish
from briefing.services.writing import write_briefing

__all__ = [
    "ArticleRefused",
    "ImportResult",
    "Outcome",
    "import_article",
    "import_file",
    "publish",
    "unpublish",
    "write_briefing",
]
