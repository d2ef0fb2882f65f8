"""What can be seen of a finished question that readers seldom take as it stands: doubts, by their names.

Each looks at a draft and the ground it stands on and says whether the doubt is there.
"""

import re
from collections.abc import Callable

from briefing.analysis.results import Grain, Modality
from quiz.questions.appraising.bodies import (
    asks_body,
    asks_body_in_question,
    asks_capital,
    asks_office_of_state,
    asks_one_of_two,
    asks_what_sort_said,
    asks_which_of_sort,
    asks_whose_people,
    has_key_in_title,
)
from quiz.questions.appraising.doers import (
    asks_great_power,
    asks_source_of_figure,
    asks_spokesperson,
    asks_state_or_town,
    asks_what_body_said,
    asks_what_ruler_said,
    tells_of_present,
    tells_sex,
)
from quiz.questions.appraising.holding import (
    asks_when_little_was,
    has_little_to_hold,
    has_nothing_to_hold,
    is_on_title,
    is_titled,
)
from quiz.questions.appraising.keeping import is_gap_of_later_part, is_small_part
from quiz.questions.appraising.known_doers import asks_whom_all_know
from quiz.questions.appraising.main_actor import asks_main_actor
from quiz.questions.appraising.ordinary import (
    asks_ordinary_voice,
    asks_untold_person,
    tells_of_untold_person,
)
from quiz.questions.appraising.stem_words import telling_words_of, words_of
from quiz.questions.appraising.told_halves import is_half_told
from quiz.questions.drafts import GAPS, UNTITLED_KINDS, WHO_SAID, Kind, QuestionDraft
from quiz.questions.ground import Ground, once
from quiz.questions.placing import PLACING, placed_by
from quiz.questions.plain import plain
from quiz.questions.titled_stems import without_title
from quiz.questions.wording.definite_ends import definite_end
from quiz.questions.wording.definites import is_loose_definite
from quiz.questions.wording.hanging import told_by_title_alone

Trait = Callable[[Ground, QuestionDraft], bool]

SHORT, BRIEF = 9, 13
# "Tarn’s ruling party": what fits one body alone needs neither more words nor the sentences around it.
TOLD_ALONE = {"body"}
TOLD_IN_STEM = {"subject", "when", "how many"} | WHO_SAID
# Whose words they are, the sentence or the question says itself.
SAYING_WHOSE = GAPS | WHO_SAID | {"verdict"}
POINTING_BACK = {"he", "she", "it", "they", "his", "her", "its", "their"}
OF_CALENDAR = {Grain.DAY, Grain.MONTH}
APOSTROPHE = re.compile(r"['’]")


def is_short(ground: Ground, draft: QuestionDraft) -> bool:
    return draft.rule not in TOLD_ALONE and len(words_of(draft)) < SHORT


def is_brief(ground: Ground, draft: QuestionDraft) -> bool:
    """Whether few words tell what was done or said; of whole sentences readers took short ones as gladly."""
    return draft.rule in TOLD_IN_STEM and len(words_of(draft)) < BRIEF


def is_off_topic(ground: Ground, draft: QuestionDraft) -> bool:
    """Whether hardly a word of it is told of elsewhere: without the sentences around it, it hangs."""
    return draft.rule not in TOLD_ALONE and placed(ground, words_of(draft)) < PLACING


def has_no_topic(ground: Ground, draft: QuestionDraft) -> bool:
    return draft.rule not in TOLD_ALONE and placed(ground, words_of(draft)) == 0


@once
def placed(ground: Ground, said: tuple[str, ...]) -> int:
    """How many of the telling words the article keeps telling of."""
    return placed_by(ground, telling_words_of(said))


def is_off_title(ground: Ground, draft: QuestionDraft) -> bool:
    return is_titled(ground) and not is_on_title(ground, draft)


def has_no_title_behind(ground: Ground, draft: QuestionDraft) -> bool:
    """Whether a title that could say what it is about tells the key or had no room behind it."""
    can_have = is_titled(ground) and draft.kind not in UNTITLED_KINDS
    return can_have and draft.stem == without_title(draft.stem)


def leans_on_title(ground: Ground, draft: QuestionDraft) -> bool:
    """Whether it says "the strike", which the title alone explains, and the title is not behind it."""
    asked = without_title(draft.stem)
    shown = {word.removesuffix("s") for word in plain(draft.stem.removeprefix(asked)).split()}
    leaning = told_by_title_alone(ground, draft.sentence) if draft.rule != "quotation" else ()
    said = [noun for phrase, noun in leaning if says(asked, phrase)]
    return any(noun.removesuffix("s") not in shown for noun in said)


def points_to_noun_before(ground: Ground, draft: QuestionDraft) -> bool:
    """Whether it says "the strike" as the article does, where an earlier sentence told which strike."""
    asked, line = without_title(draft.stem), ground.tokens(draft.sentence)
    said = (place for place, phrase in definites(ground, draft.sentence) if says(asked, phrase))
    return any(is_loose_definite(ground, draft.sentence, line, place, False) for place in said)


def says(asked: str, phrase: str) -> bool:
    """Whether the question has "the boat" in whole words, at its head or not: "the boathouse" is another."""
    if phrase.lower() not in asked.lower():
        return False
    return re.search(rf"(?<!\w){re.escape(phrase)}(?!\w)", asked, re.IGNORECASE) is not None


@once
def definites(ground: Ground, number: int) -> tuple[tuple[int, str], ...]:
    """The noun phrases of the sentence that begin with "the", each with the place of that."""
    text, line = ground.text(number), ground.tokens(number)
    places = [place for place, token in enumerate(line) if token.text.lower() == "the"]
    ends = (line[definite_end(line, place + 1)[0] - 1].end for place in places)
    return tuple((place, text[line[place].start : end]) for place, end in zip(places, ends, strict=True))


def leaves_out_date(ground: Ground, draft: QuestionDraft) -> bool:
    """ "Tarn fell on _____": a day or month is seldom what a sentence is for; June Marlo may be."""
    if draft.rule not in GAPS:
        return False
    dates = map(ground.date, ground.dates_within(draft.sentence, draft.answer_start, draft.answer_end))
    return any(one.grain in OF_CALENDAR and one.end == draft.answer_end for one in dates)


def opens_with_pronoun(ground: Ground, draft: QuestionDraft) -> bool:
    """ "He was 15", "Its fleet grew": the sentence before tells whose, and most of what it is about."""
    line = ground.tokens(draft.sentence)
    return draft.rule != "quotation" and bool(line) and line[0].text.lower() in POINTING_BACK


def asks_who_in_passing(ground: Ground, draft: QuestionDraft) -> bool:
    """ "Ann Lee, who ran a mill, won": who ran the mill is seldom what a sentence is for."""
    return draft.rule == "subject" and "beside the point" in draft.doubts


def is_report_off_title(ground: Ground, draft: QuestionDraft) -> bool:
    return draft.rule == "report" and is_off_title(ground, draft)


def leaves_out_without_name(ground: Ground, draft: QuestionDraft) -> bool:
    """A whole sentence of nobody and nothing by name: of which study, which war are its figures?"""
    is_sentence = draft.rule in GAPS or draft.kind is Kind.TRUE_FALSE
    return is_sentence and not any(word[0].isupper() for word in words_of(draft)[1:])


def tells_of_oneself(ground: Ground, draft: QuestionDraft) -> bool:
    """ "Who said: “I remember how my husband slept”?": off the topic, and without a name or figure."""
    if draft.rule != "quotation":
        return False
    said = [APOSTROPHE.split(word)[0] for word in words_of(draft)]
    is_own = said[:1] in (["I"], ["My"])
    is_told = any(word != "I" and not word[:1].islower() for word in said[1:])
    return is_own and not is_told and is_off_topic(ground, draft)


def is_held(modality: Modality) -> Trait:
    """Whether the article does not state it itself; gaps, reports and verdicts say so in their words."""
    return lambda ground, draft: draft.modality == modality and draft.rule not in SAYING_WHOSE


TRAITS: dict[str, Trait] = {
    "nothing to hold on to": has_nothing_to_hold,
    "little to hold on to": has_little_to_hold,
    "time of little": asks_when_little_was,
    "gap of a later part": is_gap_of_later_part,
    "small part of a sentence": is_small_part,
    "gap for a date": leaves_out_date,
    "sentence opens with a pronoun": opens_with_pronoun,
    "report off its title": is_report_off_title,
    "nobody tells who it is": asks_untold_person,
    "names somebody untold": tells_of_untold_person,
    "doer told in passing": asks_who_in_passing,
    "key is a great power": asks_great_power,
    "key is a state or town": asks_state_or_town,
    "told of the present": tells_of_present,
    "sex told": tells_sex,
    "source of a figure": asks_source_of_figure,
    "short": is_short,
    "brief": is_brief,
    "off topic": is_off_topic,
    "no topic at all": has_no_topic,
    "no word of the title": is_off_title,
    "no title behind it": has_no_title_behind,
    "leans on its title": leans_on_title,
    "sentence without a name": leaves_out_without_name,
    "key in title": has_key_in_title,
    "key half told": is_half_told,
    "key is the main actor": asks_main_actor,
    "key is known to all": asks_whom_all_know,
    "who said it is a ruler": asks_what_ruler_said,
    "key is one of two": asks_one_of_two,
    "key is a spokesperson": asks_spokesperson,
    "key is an ordinary voice": asks_ordinary_voice,
    "told of oneself": tells_of_oneself,
    "noun told before": points_to_noun_before,
    "which of a sort": asks_which_of_sort,
    "whose people": asks_whose_people,
    "key is a body": asks_body,
    "who said it is a body": asks_what_body_said,
    "who said it is told by its sort": asks_what_sort_said,
    "key is the body in question": asks_body_in_question,
    "key is an office of state": asks_office_of_state,
    "key is the capital": asks_capital,
    "possible": is_held(Modality.POSSIBLE),
    "reported": is_held(Modality.REPORTED),
    "quoted": is_held(Modality.QUOTED),
}
