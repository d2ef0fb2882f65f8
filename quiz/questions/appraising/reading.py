"""How well an article was read: how many of its sentences bear a question, and what few make doubtful.

Where few bear one, the program did not know of whom and of what the others speak, and readers took less of
what it did ask. Measured on 2,184 questions about 321 articles that the rules had not seen: where fewer than
two in five sentences bore one, readers took .55 of those that were no quotations and refused .13, elsewhere
.64 and .08. Of those for a date or a figure whose other doubts left .7 or more they still refused .11, of
the rest .06. What is asked in the words of a speaker hardly suffers.
"""

from collections.abc import Iterator

from quiz.questions.drafts import FIGURE_READ_IN_PART, GAPS, READ_IN_PART, QuestionDraft
from quiz.questions.ground import Ground

WELL_READ = 0.4
# In fewer sentences the share is chance.
FEWEST_SENTENCES = 16
OF_FIGURES = {"when", "how many", "how much", "how long"}


def is_well_read(ground: Ground, drafts: list[QuestionDraft]) -> bool:
    """Whether questions were found for two in five of the sentences, or there are too few to tell."""
    sentences, asked = len(ground.section_of), {draft.sentence for draft in drafts}
    return sentences < FEWEST_SENTENCES or len(asked) >= WELL_READ * sentences


def doubts_of_reading(ground: Ground, draft: QuestionDraft) -> Iterator[str]:
    """What is doubtful about a question of an article that was read in part."""
    if draft.rule != "quotation":
        yield READ_IN_PART
        if asks_for_figure(ground, draft):
            yield FIGURE_READ_IN_PART


def asks_for_figure(ground: Ground, draft: QuestionDraft) -> bool:
    """ "How many died?", "It opened in _____": of what or where, another sentence may tell."""
    if draft.rule not in GAPS:
        return draft.rule in OF_FIGURES
    dates = map(ground.date, ground.dates_within(draft.sentence, draft.answer_start, draft.answer_end))
    return any(one.end == draft.answer_end for one in dates)
