"""The gate: every rule that can refuse a draft, by name. A draft that passes all of them may be published.

Each check reads the finished draft (and the ground) and answers with a reason, or "" when it has none.
"""

import re
from collections.abc import Callable

from briefing.analysis.wordlists import words
from quiz.questions.drafts import Kind, QuestionDraft, Refusal
from quiz.questions.ground import Ground
from quiz.questions.plain import contains_words, plain

LONGEST_STEM = 30
TOPIC_SENTENCES = 5
SHORTEST_STEM = 3
OPEN_ENDS = {"role", "part", "fit", "step", "example", "chance", "reason"}
LONGEST_OPTION_RATIO = 3.0
QUESTION_ADVERBS = {"When", "Where", "Why", "How", "On", "In", "At", "Since", "According", "The", "A", "An"}
ATTRIBUTION = re.compile(
    r"^According to .*?, (?=(?:\w+ )?(?:who|whom|whose|which|what|when|where|why|how)\b)", re.IGNORECASE
)
WORDED = {Kind.SINGLE, Kind.MULTIPLE, Kind.TYPED, Kind.TRUE_FALSE}
Check = Callable[[Ground, QuestionDraft], str]


def refusal(ground: Ground, draft: QuestionDraft) -> Refusal | None:
    """The first rule that turns the draft away, with its reason; None when all let it pass."""
    for name, check in CHECKS.items():
        reason = check(ground, draft)
        if reason:
            return Refusal(name, draft.stem, draft.sentence, reason)
    return None


# ------------------------------------------------------------------ the key


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
    """A telling word of a worded answer stands in the stem."""
    if draft.kind not in (Kind.SINGLE, Kind.TYPED):
        return ""
    key = [
        word for word in plain(draft.answers[0]).split() if len(word) > 3 and word not in words("light_words")
    ]
    shared = [word for word in key if contains_words(draft.stem, word)]
    return f"the stem has “{shared[0]}” of the answer" if shared and len(shared) * 2 > len(key) else ""


def key_unfit(ground: Ground, draft: QuestionDraft) -> str:
    """A person asked for must have a full name; a single word may be a nickname, or no person at all."""
    asks_person = question_of(draft).startswith(("Who ", "Whom ")) and draft.kind in (Kind.SINGLE, Kind.TYPED)
    return "the name is not whole" if asks_person and len(draft.answers[0].split()) < 2 else ""


def evidence_missing(ground: Ground, draft: QuestionDraft) -> str:
    """The deciding words must stand in the sentence where the draft says."""
    span = ground.text(draft.sentence)[draft.answer_start : draft.answer_end]
    return "" if span.strip() else "the deciding words are empty"


def option_repeated(ground: Ground, draft: QuestionDraft) -> str:
    texts = [plain(option.text) for option in draft.options]
    return "two options say the same" if len(set(texts)) != len(texts) or "" in texts else ""


def option_in_stem(ground: Ground, draft: QuestionDraft) -> str:
    """A wrong option that the stem names is no rival."""
    if draft.kind not in (Kind.SINGLE, Kind.MULTIPLE):
        return ""
    named = [option.text for option in draft.options if contains_words(draft.stem, option.text)]
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


# ------------------------------------------------------------------ the stem


def question_of(draft: QuestionDraft) -> str:
    """The question itself, where a stem only wraps it."""
    if draft.kind is Kind.EVIDENCE:
        return draft.stem.partition("“")[2].removesuffix("”")
    return draft.stem.removeprefix("Fill the gap: ")


def stem_length(ground: Ground, draft: QuestionDraft) -> str:
    count = len(question_of(draft).split())
    if count > LONGEST_STEM:
        return f"{count} words are too long"
    return f"{count} words are too few" if count < SHORTEST_STEM else ""


def stem_untidy(ground: Ground, draft: QuestionDraft) -> str:
    """Marks or white space out of place, or an unclosed bracket or quotation."""
    stem = draft.stem
    if re.search(r"\s{2,}|\(\s|\s[,.;:?!)]|\?\?|\.\.\?|,\?|[,;:–—-]\?$|,,|^\W*[a-z]", stem):
        return "marks are out of place"
    if stem.count("(") != stem.count(")") or stem.count("“") != stem.count("”") or stem.count('"') % 2:
        return "a bracket or quotation is not closed"
    if stem.count("—") % 2 or stem.count(" – ") % 2:
        return "a dash is left alone"
    return "" if stem[-1] in "?.”" else "it does not end as a sentence"


def stem_hangs(ground: Ground, draft: QuestionDraft) -> str:
    """A word that points outside the stem."""
    return (
        ""
        if draft.kind is Kind.ORDER or stands_alone(draft.stem)
        else "it needs another sentence to be understood"
    )


def stands_alone(text: str) -> bool:
    """Whether no pronoun without a name before it, connective or relative time opens or hangs in the text."""
    found = re.findall(r"[\w’'-]+", text)
    lowered = [word.lower() for word in found]
    if lowered and (lowered[0] in words("opening_connectives") or lowered[0] in ("that", "there", "here")):
        return False
    for place, (word, low) in enumerate(zip(found, lowered, strict=True)):
        if word.isupper() and len(word) > 1:
            continue
        if low in ("he", "she", "they", "it", "him", "them", "this", "these", "those", "such", "others"):
            if low == "such" and lowered[place + 1 : place + 2] == ["as"]:
                continue
            if low in ("this", "these", "those", "such", "others") and "of these" not in text:
                return False
            if low in ("he", "she", "they", "it", "him", "them") and not has_name_before(found[:place]):
                return False
        if low in ("we", "our", "us", "my", "your", "you", "i", "i'm"):
            return False
    return not re.search(
        r"\b(?:last|next|this|previous) (?:week|month|year|night|season)\b|\bago\b", text.lower()
    )


def has_name_before(found: list[str]) -> bool:
    """Whether something a pronoun may stand for comes before it: a name, or the question word itself."""
    if any(word.lower() in ("which", "who", "what", "whose", "whom") for word in found):
        return True
    return any(word[0].isupper() for word in found if word not in QUESTION_ADVERBS)


def wh_mismatch(ground: Ground, draft: QuestionDraft) -> str:
    """ "Who" wants a person, "how many" a number, "when" a date."""
    if draft.kind not in (Kind.SINGLE, Kind.TYPED):
        return ""
    key, stem = draft.answers[0], draft.stem
    has_digit = bool(re.search(r"\d", key))
    if stem.startswith("How many") and not has_digit and plain(key).split()[0] not in words("number_names"):
        return "the answer is no number"
    if stem.startswith(("On what date", "In which year")) and not has_digit:
        return "the answer is no date"
    return ""


def clause_left(ground: Ground, draft: QuestionDraft) -> str:
    """The stem ends in a word that wants another after it, or in a clause of its own."""
    asked = question_of(draft).rstrip("”")
    if asked.endswith("?") and asked[:-1].split()[-1] in OPEN_ENDS:
        return "its last word does not say of what"
    if draft.kind not in WORDED:
        return ""
    last = re.findall(r"[\w’'-]+", draft.stem)[-1]
    is_stranded = draft.rule == "inner" or draft.stem.endswith("do?")
    return f"it ends in “{last}”" if last in words("dangling_words") and not is_stranded else ""


def is_trivial(ground: Ground, draft: QuestionDraft) -> str:
    """Too little to know: hardly a name, a number or a telling word besides what is asked for."""
    if draft.kind in (Kind.MATCH, Kind.ORDER) or draft.rule == "role":
        return ""
    found = re.findall(r"[\w’'-]+", ATTRIBUTION.sub("", question_of(draft)))[1:]
    light = words("light_words") | words("dangling_words") | words("asked_nouns")
    telling = [word for word in found if word.lower() not in light and len(word) > 2 and word != "_____"]
    anchors = sum(word[0].isupper() or word[0].isdigit() or is_topic(ground, word) for word in telling)
    if draft.kind is Kind.TRUE_FALSE or draft.rule == "gap":
        is_enough = len(telling) - anchors >= (4, 3)[anchors > 0]
    else:
        is_enough = len(telling) >= (3, 2)[anchors > 0] + (anchors == 0) or anchors >= 2
    return "" if is_enough else "there is too little in it to know"


def is_topic(ground: Ground, word: str) -> bool:
    """Whether the article is about the word: it stands in many of its sentences."""
    forms = {word.lower(), word.lower().removesuffix("s")}
    return any(len(ground.sentences_with_lemma.get(form, ())) >= TOPIC_SENTENCES for form in forms)


def asked_noun_twice(ground: Ground, draft: QuestionDraft) -> str:
    """ "In which base does the army keep its base?" """
    match = re.match(r"(?:\w+ )?which (\w+)\b(.*)", question_of(draft), re.IGNORECASE)
    if (
        match
        and match.group(1).lower() not in ("of", "country")
        and contains_words(match.group(2), match.group(1))
    ):
        return f"it asks which {match.group(1)} and says “{match.group(1)}” again"
    return ""


CHECKS: dict[str, Check] = {
    "evidence missing": evidence_missing,
    "key in stem": key_in_stem,
    "key half in stem": key_half_in_stem,
    "key unfit": key_unfit,
    "option repeated": option_repeated,
    "option in stem": option_in_stem,
    "options uneven": options_uneven,
    "stem length": stem_length,
    "stem untidy": stem_untidy,
    "stem does not stand alone": stem_hangs,
    "wh-word and answer differ": wh_mismatch,
    "clause left over": clause_left,
    "asked noun twice": asked_noun_twice,
    "trivial": is_trivial,
}
