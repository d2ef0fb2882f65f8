"""The right answer and the wrong options: in their places, apart from each other and not in the stem."""

from collections import Counter
from functools import cache
from os.path import commonprefix

from briefing.analysis.results import ActorKind, Use
from briefing.analysis.wordlists import rows, words
from quiz.questions.drafts import WHO_SAID, Kind, QuestionDraft
from quiz.questions.ground import Ground, once
from quiz.questions.plain import contains_words, plain
from quiz.questions.screening.wording import question_of

LONGEST_OPTION_RATIO = 3.0
# In so many names of bodies a word is worn.
WORN = 4
# A word of the answer so long, at the head of a longer one in the stem, gives it away.
SPELT_OUT = 5
# "-ia" and "-ic" of "pneumonia" and "pneumonic".
LONGEST_ENDING = 2


def key_in_stem(ground: Ground, draft: QuestionDraft) -> str:
    """The stem spells out the answer, an alias of it, or the name it is made from."""
    if draft.kind not in (Kind.SINGLE, Kind.TYPED, Kind.MULTIPLE):
        return ""
    for form in (*draft.answers, *(form for form in draft.accept if len(form) > 1)):
        if contains_words(draft.stem, form):
            return f"“{form}” stands in the stem"
        if len(plain(form)) > 4 and plain(form) in plain(draft.stem) and form in draft.answers:
            return f"“{form}” can be read from the stem"
    return ""


def key_half_in_stem(ground: Ground, draft: QuestionDraft) -> str:
    """A telling word of a worded answer stands in the stem, or opens a longer word ("Petersburg").

    The unit of an amount tells nothing of it: "what percentage" for "40 percent". Nor does a word that many
    names of the article share: "Tarn" of the Tarn Dairy, the Tarn Museum and two more.
    """
    if draft.kind not in (Kind.SINGLE, Kind.TYPED):
        return ""
    untelling = plain_words() if ground is None else untelling_words(ground)
    key = [word for word in plain(draft.answers[0]).split() if len(word) > 3 and word not in untelling]
    stem = plain(draft.stem).split()
    spelt = [word for word in key if len(word) >= SPELT_OUT and any(one.startswith(word) for one in stem)]
    shared = [word for word in key if word in spelt or contains_words(draft.stem, word)]
    # "Which infection does pneumonic plague include?" tells of pneumonia.
    formed = [
        word for word in key[-1:] if draft.rule == "called" and any(is_formed(word, one) for one in stem)
    ]
    if formed:
        return f"the stem has a form of “{formed[0]}”"
    asks_person = question_of(draft).startswith(("Who ", "Whom "))
    if asks_person and spelt and key[-1:] == spelt[-1:]:
        return f"the stem spells “{spelt[-1]}” out"
    return f"the stem has “{shared[0]}” of the answer" if shared and len(shared) * 2 > len(key) else ""


def is_formed(word: str, other: str) -> bool:
    """Whether two long words differ in their endings alone: "pneumonia", "pneumonic"; not "notices"."""
    alike = len(commonprefix([word, other]))
    is_near = alike >= SPELT_OUT and alike >= max(len(word), len(other)) - LONGEST_ENDING
    return is_near and len(word) == len(other) and word != other


@once
def worn_words(ground: Ground) -> frozenset[str]:
    """The words that stand in so many names of organisations that none is known by them."""
    bodies = (ground.actor(index) for index in ground.actors_of_kind[ActorKind.ORGANISATION])
    worn = Counter(word for actor in bodies for word in set(plain(actor.name).split()))
    return frozenset(word for word, count in worn.items() if count >= WORN)


@once
def untelling_words(ground: Ground) -> frozenset[str]:
    return plain_words() | worn_words(ground)


@cache
def plain_words() -> frozenset[str]:
    """Light words, those of all units and those before amounts: "percent", "cent", "tonnes", "more than"."""
    units = (word for form, unit, *_ in rows("units") for word in f"{form} {unit}".split())
    hedges = (word for hedge in words("amount_hedges") for word in hedge.split())
    return words("light_words") | frozenset(units) | frozenset(hedges)


def key_unfit(ground: Ground, draft: QuestionDraft) -> str:
    """A person asked for must have a full name; a single word may be a nickname, or no person at all.

    Who said something may be one whom everybody knows by a surname.
    """
    asks_person = question_of(draft).startswith(("Who ", "Whom ")) and draft.kind in (Kind.SINGLE, Kind.TYPED)
    if not asks_person:
        return ""
    is_known = draft.rule in WHO_SAID and draft.answers[0] in words("known_surnames")
    return "the name is not whole" if len(draft.answers[0].split()) < 2 and not is_known else ""


def people_as_country(ground: Ground, draft: QuestionDraft) -> str:
    """ "Which country’s police …?" for "Palestinian police", in an article that names the people alone."""
    if "country" not in question_of(draft).lower() or draft.kind not in (Kind.SINGLE, Kind.TYPED):
        return ""
    asked = (ground.actor(index) for index in ground.actors_of_kind[ActorKind.COUNTRY])
    peoples = (one for one in asked if one.country in words("peoples_before_countries"))
    unnamed = (one for one in peoples if all(mention.use is Use.ATTRIBUTE for mention in one.mentions))
    return "the article names no such country" if any(one.name in draft.answers for one in unnamed) else ""


def evidence_missing(ground: Ground, draft: QuestionDraft) -> str:
    """The deciding words must stand in the sentence where the draft says."""
    span = ground.text(draft.sentence)[draft.answer_start : draft.answer_end]
    return "" if span.strip() else "the deciding words are empty"


def option_repeated(ground: Ground, draft: QuestionDraft) -> str:
    texts = [plain(option.text) for option in draft.options]
    return "two options say the same" if len(set(texts)) != len(texts) or "" in texts else ""


def option_in_stem(ground: Ground | None, draft: QuestionDraft) -> str:
    """A wrong option that the stem names is no rival, nor is a longer name of the one beside it."""
    if draft.kind not in (Kind.SINGLE, Kind.MULTIPLE):
        return ""
    named = [option.text for option in draft.options if contains_words(draft.stem, option.text)]
    if draft.rule == "companion" and ground is not None:
        told = [ground.actor(index).name for index in draft.actors if ground.actor(index).name in draft.stem]
        named += [one.text for one in draft.options for name in told if contains_words(one.text, name)]
    return f"the stem names “{named[0]}”" if named else ""


def options_uneven(ground: Ground, draft: QuestionDraft) -> str:
    """One option far longer or shorter than the others, or in another grammatical form, shows itself."""
    if draft.kind is not Kind.SINGLE:
        return ""
    sizes = [len(option.text) for option in draft.options]
    if max(sizes) > LONGEST_OPTION_RATIO * max(8, min(sizes)):
        return "the options differ too much in length"
    openings = {option.text[0].isdigit() for option in draft.options}
    return "some options are numbers, some are not" if len(openings) > 1 else ""
