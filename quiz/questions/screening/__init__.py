"""The gate: every rule that can refuse a draft, by name. A draft that passes all of them may be published.

Each check reads the finished draft (and the ground) and answers with a reason, or "" when it has none.
"""

from collections.abc import Callable

from quiz.questions.drafts import QuestionDraft, Refusal
from quiz.questions.ground import Ground
from quiz.questions.screening import answers, guessable, second_reading, titled, whose_state, wording, worth
from quiz.questions.screening.wording import WORDED

__all__ = ["CHECKS", "NEED_GROUND", "WORDED", "refusal"]

Check = Callable[[Ground, QuestionDraft], str]

CHECKS: dict[str, Check] = {
    "evidence missing": answers.evidence_missing,
    "key in stem": answers.key_in_stem,
    "key half in stem": answers.key_half_in_stem,
    "key unfit": answers.key_unfit,
    "people asked as a country": answers.people_as_country,
    "option repeated": answers.option_repeated,
    "option in stem": answers.option_in_stem,
    "options uneven": answers.options_uneven,
    "stem length": wording.stem_length,
    "stem untidy": wording.stem_untidy,
    "dash lost": wording.dash_lost,
    "stem does not stand alone": wording.stem_hangs,
    "wh-word and answer differ": wording.wh_mismatch,
    "clause left over": wording.clause_left,
    "dates in a row": wording.dates_in_a_row,
    "coarse": wording.coarse,
    "asked noun twice": wording.asked_noun_twice,
    "name repeated": wording.name_repeated,
    "acronym unexplained": wording.acronym_unexplained,
    "state untold": whose_state.state_untold,
    "half of a country": whose_state.half_of_country,
    "words repeated": wording.words_repeated,
    "bound swapped": worth.bound_swapped,
    "bounds nested": worth.bounds_nested,
    "other fair forms": worth.other_fair_forms,
    "gap left open": worth.gap_open,
    "title tells": worth.title_tells,
    "title tells by a nickname": worth.nickname_tells,
    "whole article": worth.whole_article,
    "only one": worth.only_one,
    "guessed unread": guessable.guessed,
    "trivial": worth.is_trivial,
    "stem that does not read": second_reading.stem_garbled,
    "leans on a title not shown": titled.title_not_shown,
}
# These read the analysis; the others can be asked of a draft alone.
NEED_GROUND = {
    "leans on a title not shown",
    "stem that does not read",
    "acronym unexplained",
    "state untold",
    "half of a country",
    "evidence missing",
    "bound swapped",
    "bounds nested",
    "dash lost",
    "guessed unread",
    "gap left open",
    "people asked as a country",
    "title tells",
    "title tells by a nickname",
    "whole article",
    "only one",
    "trivial",
}


def refusal(ground: Ground, draft: QuestionDraft) -> Refusal | None:
    """The first rule that turns the draft away, with its reason; None when all let it pass."""
    for name, check in CHECKS.items():
        reason = check(ground, draft)
        if reason:
            return Refusal(name, draft.stem, draft.sentence, reason)
    return None
