"""Which drafts are published: surest first, few a sentence and an answer, nothing told or asked twice."""

from collections import Counter, defaultdict
from collections.abc import Set

from quiz.questions.drafts import GAPS, LEAST_CONFIDENCE, WHO_SAID, WHOLE_TEXT_KINDS, Kind, QuestionDraft
from quiz.questions.ground import Ground
from quiz.questions.keys import order_key
from quiz.questions.plain import plain
from quiz.questions.titled_stems import telling, without_title

# What is told is asked before who said it, and who said it before who holds which office.
SPOKEN = WHO_SAID | {"saying"}
MOST_PER_SENTENCE = 2
# A long sentence tells more than one thing worth asking.
LONG_SENTENCE = 18
# Whose deeds or words are asked for need not be known by an office as well.
MOST_PER_ANSWER = 4
# An office once, and so much of what one person says word for word.
MOST_OF_RULE = {"role": 1, "quotation": 3}
MOST_GAPS = 0.25
# So sure, a gap is asked of a sentence of which nothing else is.
SURE_GAP, FAIR_GAP = 0.66, 0.6
# Sentences with a gap for the same answer, or judged alike, tell the same where they share so many words.
MOSTLY = 0.5
HANDICAPS = {Kind.TRUE_FALSE: 0.15, Kind.EVIDENCE: 0.2, Kind.TYPED: 0.03, Kind.MULTIPLE: -0.1}
KIND_SHARE = {Kind.TRUE_FALSE: 0.15, Kind.EVIDENCE: 0.25}


def chosen_keys(
    drafts: list[QuestionDraft], seed: int, long: set[int], certain: Set[str] = frozenset()
) -> set[str]:
    """Keys of the drafts to publish: surest first, few a sentence and an answer, no kind too often.

    Gaps come late, as a fallback, and statements to be judged last. `long` holds the numbers of the
    sentences that tell several things, `certain` the keys of gaps that only one thing fills, of which there
    may be more, each alone in its sentence, as of sure ones for a name.
    """
    ranked = sorted(
        (draft for draft in drafts if draft.confidence >= LEAST_CONFIDENCE),
        key=lambda draft: (turn_of(draft), -rank(draft), draft.sentence, order_key(seed, draft.key)),
    )
    choice = Choice(sentences=len({draft.sentence for draft in ranked}), long=long, certain=certain)
    for draft in ranked:
        if choice.has_room_for(draft):
            choice.take(draft)
    return choice.keys


def turn_of(draft: QuestionDraft) -> int:
    """What asks comes first, then what leaves a gap, then what a guess may answer."""
    return 2 if draft.kind is Kind.TRUE_FALSE else int(draft.rule in GAPS)


def leaves_one(ground: Ground, draft: QuestionDraft) -> bool:
    """Whether a gap is for a date, an amount or what a thing is called: what is left out can be but one."""
    if draft.rule in ("kind gap", "term gap"):
        return True
    amounts = (ground.quantity(index) for index in ground.quantities.get(draft.sentence, ()))
    dates = (ground.date(index).start for index in ground.dates.get(draft.sentence, ()))
    is_amount = any(one.core_start <= draft.answer_start < one.core_end for one in amounts)
    return draft.rule in GAPS and (is_amount or draft.answer_start in dates)


class Choice:
    """What was taken so far, and whether one more fits beside it."""

    def __init__(self, sentences: int, long: set[int], certain: Set[str]):
        self.keys: set[str] = set()
        self.few = self.gaps = 0
        self.long = long
        self.certain = certain
        self.asked: dict[int, list[QuestionDraft]] = defaultdict(list)
        # By answer, how many questions ask for it otherwise than word for word, and how many so.
        self.asked_for: dict[str, list[int]] = defaultdict(lambda: [0, 0])
        # The words of the sentences that were shown, by the answers: two may tell the same.
        self.told: dict[tuple[str, ...], list[set[str]]] = defaultdict(list)
        self.per_kind: Counter[Kind] = Counter()
        self.allowed = {kind: max(2, int(share * sentences)) for kind, share in KIND_SHARE.items()}

    def has_room_for(self, draft: QuestionDraft) -> bool:
        """Whether sentence, answer, kind and the share of gaps leave room for one more."""
        if draft.kind in WHOLE_TEXT_KINDS:
            return True
        beside = self.asked[draft.sentence]
        if len(beside) >= MOST_PER_SENTENCE + (draft.sentence in self.long):
            return False
        if self.is_one_of_few(draft) and is_gap_too_many(self.gaps_beside(draft), len(self.keys)):
            return False
        if self.per_kind[draft.kind] >= self.allowed.get(draft.kind, len(self.keys) + 1):
            return False
        is_crowded = draft.kind is Kind.TRUE_FALSE and any(one.rule not in GAPS for one in beside)
        is_worn = self.count(draft) >= MOST_OF_RULE.get(draft.rule, MOST_PER_ANSWER)
        said = telling_words(draft)
        is_told = is_of_words(draft) and any(is_mostly(said, other) for other in self.told[draft.answers])
        return not (
            is_crowded or is_worn or is_told or any(is_same_question(draft, other) for other in beside)
        )

    def is_one_of_few(self, draft: QuestionDraft) -> bool:
        """Whether it is a gap that is unsure and several things fill, or one of the two beside a question.

        "_____ fell" is both; "Norway sold 40 _____" several things fill. Who said the sentence is another
        question than what it says, and is none beside it.
        """
        is_certain, is_sure = draft.key in self.certain, draft.confidence >= SURE_GAP
        is_first = all(one.rule in WHO_SAID for one in self.asked[draft.sentence])
        is_fit = (is_certain or is_sure) and is_first or is_certain and is_sure
        return draft.rule in GAPS and not is_fit

    def gaps_beside(self, draft: QuestionDraft) -> int:
        """How many gaps count: beside a fair one, the few; beside one for a name that hardly asks, all."""
        is_fair = draft.key in self.certain or draft.confidence >= FAIR_GAP
        return self.few if is_fair else self.gaps

    def take(self, draft: QuestionDraft) -> None:
        self.few += self.is_one_of_few(draft)
        self.gaps += draft.rule in GAPS
        self.keys.add(draft.key)
        if draft.kind not in WHOLE_TEXT_KINDS:
            self.asked[draft.sentence].append(draft)
            if is_of_words(draft):
                self.told[draft.answers].append(telling_words(draft))
            self.asked_for[answer_of(draft)][draft.rule == "quotation"] += 1
            self.per_kind[draft.kind] += 1

    def count(self, draft: QuestionDraft) -> int:
        """How often the answer is asked for; who said it word for word takes no other question's place."""
        others, quoted = self.asked_for[answer_of(draft)]
        return {"role": others + quoted, "quotation": quoted}.get(draft.rule, others)


def is_of_words(draft: QuestionDraft) -> bool:
    """Whether it is a sentence of the article that is shown, with a gap or to be judged."""
    return draft.rule in GAPS or draft.kind is Kind.TRUE_FALSE


def telling_words(draft: QuestionDraft) -> set[str]:
    return telling([without_title(draft.stem).removeprefix("Fill the gap: ")])


def is_mostly(words: set[str], others: set[str]) -> bool:
    """Whether most of the shorter set stands in the longer: "built in 1815, she was 146 feet long"."""
    return bool(words & others) and len(words & others) >= MOSTLY * min(len(words), len(others))


def answer_of(draft: QuestionDraft) -> str:
    """What counts as the same answer; "True" is not one."""
    return draft.key if draft.kind is Kind.TRUE_FALSE else plain("; ".join(draft.answers))


def is_gap_too_many(gaps: int, chosen: int) -> bool:
    """Whether one gap more would be over a quarter."""
    return gaps + 1 > MOST_GAPS * (chosen + 1)


def rank(draft: QuestionDraft) -> float:
    """How much a draft deserves to be asked; kinds that show the answer less well follow.

    A whole list is asked for before one of it.
    """
    handicap = HANDICAPS.get(draft.kind, 0.0)
    handicap += 0.1 if draft.rule in SPOKEN else 0.0
    handicap += 0.25 if draft.rule == "role" else 0.0
    return draft.confidence - handicap - 0.2 * draft.difficulty


def is_same_question(draft: QuestionDraft, other: QuestionDraft) -> bool:
    """Whether two drafts of a sentence ask for the same words, or in the same words.

    Who said a sentence is another question than what it says.
    """
    overlap = draft.answer_start < other.answer_end and other.answer_start < draft.answer_end
    is_other = (draft.rule in WHO_SAID) is not (other.rule in WHO_SAID)
    is_apart = is_other and draft.answers != other.answers
    return overlap and not is_apart or plain(draft.stem) == plain(other.stem)
