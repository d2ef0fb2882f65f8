"""Whether the question is worth asking, and the answer the only fair one."""

import re
from functools import cache

from briefing.analysis.dates.calendar_words import MONTH_NAME
from briefing.analysis.results import Actor, ActorKind
from briefing.analysis.wordlists import words
from quiz.questions.drafts import GAPS, WHOLE_TEXT_KINDS, Kind, QuestionDraft
from quiz.questions.ground import Ground
from quiz.questions.placing import ALL_OVER, lemmas_told
from quiz.questions.plain import contains_words, plain
from quiz.questions.screening.wording import question_of, without_attribution
from quiz.questions.voices import buildings
from quiz.questions.word_forms import are_of_one_word
from quiz.questions.years import YEAR

TOPIC_SENTENCES = 5
OFTEN = 5
# So many telling words of the title, and so much of it, in a stem: the title says it.
FEWEST_TOLD = 3
FEWEST_OF_DEED = 5
# Telling words of a stem with a name or figure, and without; of statements and gaps, those besides such.
FEWEST_ANCHORED, FEWEST_LOOSE = 4, 5
FEWEST_OF_NAMED_GAP, FEWEST_OF_STATEMENT = 3, 4
# Who did it to whom: so many words of names say of which amount it is.
FEWEST_NAMES = 3
# Rules that ask for a thing in common words.
OF_THINGS = {"thing", "inner", "thing told", "inner told"}
# Rules that ask for one who or which took part in a deed.
OF_DEEDS = {"subject", "where", "preposition"}
TOLD = 0.7
# "Inflation slows to 2.1%, lowest since 2021, as energy falls": three clauses of one title.
TITLE_JOINTS = re.compile(r"[,;:] | [–—-] | (?:after|amid|as|but|while) ")
# So many letters of its name does a team's nickname keep.
NICKNAMED = 3
# "More than", "age" before a number: what holds over 12 may hold over 11.
BOUNDS = "over|under|above|below|at least|at most|more than|less than|fewer than|up to|as many as|as much as"
BOUND = re.compile(rf"\b(?:{BOUNDS}|within|nearly|almost|about|around|roughly|some|age)\W*$", re.IGNORECASE)
LED_BY_BOUND = re.compile(rf"(?:{BOUNDS}) \S*\d", re.IGNORECASE)
SINCE = re.compile(r"\bthe (?:most|least|\w+est) (?:[\w-]+ ){0,3}since\W*$", re.IGNORECASE)
BOUND_ASKED = re.compile(r"\bat least(?= how many\b)", re.IGNORECASE)
BOUND_AHEAD = re.compile(rf"\b(?:{BOUNDS})\W*$", re.IGNORECASE)
# Rules whose options tell what there is to know.
TOLD_IN_OPTIONS = {"role", "deed told", "saying"}
# Rules that weigh by themselves whether there is enough to know.
WEIGHED = TOLD_IN_OPTIONS | {"body", "byname", "quotation"}
# "By which agency": what is asked for tells nothing of it.
ASKED_NOUN = re.compile(r"^\w+ which \w+", re.IGNORECASE)
ASKED_SORT = re.compile(r"(?:\w+ )?which ([\w ]+?)(?:[’']s)? ", re.IGNORECASE)
# A word or a whole figure: "6.4", "1,200".
WORD = re.compile(r"\d[\d.,]*\d|[\w’'-]+")
MONTH_OF_LIGHT_WORD = "May"
# "(as of May 2019)": when a figure so far was so; "_____ 2019": half of a date.
NOT_TOLD = re.compile(r" \(as of [^)]*\)|_____,? (?:19|20)\d\d\b")
# A name, and no month.
NAMED = re.compile(rf"(?<!^)\b(?!(?:{MONTH_NAME})\b)[A-Z]\w+")
# What a state has one of, so that its noun alone may mean it.
ORGANS = {"court", "military", "ministry", "parliament", "police"}
# Words that begin an answer which only a comparison explains: "more boron".
COMPARED = {"more", "less", "fewer", "other", "another", "several", "some", "many", "such", "both"}


def is_trivial(ground: Ground, draft: QuestionDraft) -> str:
    """Too little to know: hardly a name, a number or a telling word besides what is asked for.

    Who did something, or where, is only asked where the deed is told whole: readers took few of fewer words.
    """
    if draft.kind in WHOLE_TEXT_KINDS or draft.rule in WEIGHED:
        return ""
    asked = without_attribution(question_of(draft))
    sort = ASKED_NOUN.match(asked)
    found = WORD.findall(asked if sort is None else f"Which{asked[sort.end() :]}")[1:]
    telling = [word for word in found if is_long(word) and word != "_____" and is_telling(word)]
    figures = sum(word[0].isdigit() for word in telling)
    names = sum(not word[0].isdigit() and (word[0].isupper() or is_topic(ground, word)) for word in telling)
    anchors = names + figures
    if draft.kind is Kind.TRUE_FALSE and not (draft.actors or any(is_anchor(word) for word in telling)):
        return "it names nobody and nothing"
    is_figure = any(character.isdigit() for character in draft.answers[0])
    if draft.kind is Kind.TRUE_FALSE or draft.rule in GAPS:
        is_named_gap = anchors > 0 and draft.kind is not Kind.TRUE_FALSE
        is_placed = names > 1 and is_figure or is_dated(draft)
        fewest = FEWEST_OF_NAMED_GAP - is_placed
        is_enough = len(telling) - anchors >= (fewest if is_named_gap else FEWEST_OF_STATEMENT)
        # "Vik is suing Lind for _____" says enough, and "The Old Tarn Fund paid _____" does not.
        is_dealing = is_figure and len(draft.actors) > 1 and len(telling) > names >= FEWEST_NAMES
        is_enough = is_enough or is_named_gap and is_dealing
    else:
        years = sum(word.isdigit() and len(word) > 2 for word in telling)
        is_enough = len(telling) >= (FEWEST_ANCHORED if anchors else FEWEST_LOOSE) or names + years >= 2
        is_enough = is_enough and (draft.rule not in OF_DEEDS or len(telling) >= FEWEST_OF_DEED)
    return "" if is_enough else "there is too little in it to know"


def is_dated(draft: QuestionDraft) -> bool:
    """ "Jon Vik was arrested in Riga in 2024": somebody named, and a year besides the article's own.

    Beside "in _____ 2024" it is but half of what is asked for.
    """
    said = NOT_TOLD.sub("", question_of(draft))
    return YEAR.search(said) is not None and NAMED.search(said) is not None


def is_telling(word: str) -> bool:
    """ "May" is a month, and "may" tells nothing."""
    return word == MONTH_OF_LIGHT_WORD or word.lower() not in untelling()


@cache
def untelling() -> frozenset[str]:
    """Words by which a question tells nothing."""
    return words("light_words", "dangling_words", "asked_nouns", "verb_particles")


def is_anchor(word: str) -> bool:
    """A name or a figure: a statement without either is often a truism."""
    return word[0].isdigit() or word[0].isupper()


def is_long(word: str) -> bool:
    """Whether the word may tell something: figures do, however short, and the letters of a name."""
    return len(word) > 2 or word.isdigit() or len(word) == 2 and word.isupper()


def only_one(ground: Ground, draft: QuestionDraft) -> str:
    """ "Which canal …?" where the article has one canal and tells of it again and again."""
    if draft.kind is not Kind.TYPED:
        return ""
    match = ASKED_SORT.match(without_attribution(question_of(draft)))
    if match is None:
        return ""
    labelled = [k for k, one in enumerate(ground.analysis.actors) if one.label == match.group(1)]
    is_told_often = len(labelled) == 1 and len(ground.sentences_of_actor.get(labelled[0], ())) >= OFTEN
    return f"the article has only one {match.group(1)}" if is_told_often else ""


def is_topic(ground: Ground, word: str) -> bool:
    """Whether the article is about the word: it stands in many of its sentences."""
    small, told = word.lower(), lemmas_told(ground, TOPIC_SENTENCES)
    return small in told or small.removesuffix("s") in told


def bounds_nested(ground: Ground, draft: QuestionDraft) -> str:
    """ "At least 19" beside "at least 11": what holds of one bound holds of the other, too."""
    if draft.kind is not Kind.SINGLE:
        return ""
    before = ground.text(draft.sentence)[: draft.answer_start] if draft.rule in GAPS else ""
    bound = LED_BY_BOUND.match(draft.answers[0]) or BOUND_AHEAD.search(before)
    bound = bound or BOUND_ASKED.search(draft.stem)
    return f"“{bound.group().strip()}” sets a bound, no value" if bound else ""


def bound_swapped(ground: Ground, draft: QuestionDraft) -> str:
    """A false statement made by moving a bound: what holds over 12 may hold over 11, too."""
    if draft.kind is not Kind.TRUE_FALSE or draft.answers != ("False",):
        return ""
    text = ground.text(draft.sentence)
    if SINCE.search(text[: draft.answer_start]):
        return "what is the lowest since one day may be so since another"
    is_number = any(character.isdigit() for character in text[draft.answer_start : draft.answer_end])
    bound = BOUND.search(text[: draft.answer_start])
    return f"“{bound.group().strip()}” sets a bound, no value" if is_number and bound else ""


def other_fair_forms(ground: Ground, draft: QuestionDraft) -> str:
    """Typed answers that may fairly be put otherwise: a government by its country, "more boron" as boron."""
    if draft.kind is not Kind.TYPED:
        return ""
    found = plain(draft.answers[0]).split()
    # "Brussels" is a city's name as well.
    if draft.answers[0] in buildings() | {"Pentagon"}:
        return f"{draft.answers[0]} goes by the name of its office, too"
    is_of_country = bool(found) and found[-1] in words("government_words") and len(draft.accept) < 2
    if is_of_country and f"hich {found[-1]} " not in draft.stem:
        return "a government may be called by its country"
    has_number = any(character.isdigit() for character in draft.answers[0]) or found[1:2] == ["than"]
    return f"“{found[0]}” needs a comparison" if found and found[0] in COMPARED and not has_number else ""


def title_tells(ground: Ground, draft: QuestionDraft) -> str:
    """The title says it: it has the answer and most of its other words stand in the stem.

    So it is where it has the answer with the word that follows the gap.
    """
    if draft.kind not in (Kind.SINGLE, Kind.TYPED) or not contains_words(
        ground.analysis.title, draft.answers[0]
    ):
        return ""
    if draft.rule in GAPS and contains_words(ground.analysis.title, filled(draft)):
        return "the title says it"
    clauses = (ground.analysis.title, *TITLE_JOINTS.split(ground.analysis.title))
    is_told = any(tells(clause, draft) for clause in clauses if contains_words(clause, draft.answers[0]))
    return "the title says it" if is_told else ""


def tells(clause: str, draft: QuestionDraft) -> bool:
    """Whether most of the telling words of the title, or of one clause of it, stand in the stem."""
    key, stem = set(plain(draft.answers[0]).split()), set(plain(draft.stem).split())
    title = {word for word in plain(clause).split() if word not in words("light_words")} - key
    told = {word for word in title if any(are_of_one_word(word, one) for one in stem)}
    return len(title) >= FEWEST_TOLD and len(told) >= TOLD * len(title)


def nickname_tells(ground: Ground, draft: QuestionDraft) -> str:
    """ "Which team trailed by two?" of the Tarn Islanders, under the title "Lee's goal lifts Isles"."""
    if draft.kind not in (Kind.SINGLE, Kind.TYPED) or "hich team " not in draft.stem:
        return ""
    last = draft.answers[0].split()[-1]
    title = WORD.findall(ground.analysis.title)
    found = next((word for word in title if is_short_for(word, last)), "")
    return f"the title calls it {found}" if found else ""


def is_short_for(word: str, name: str) -> bool:
    """ "Isles" for "Islanders", "Cavs" for "Cavaliers"."""
    is_plural = word[0].isupper() and word.endswith("s") and name.endswith("s")
    return is_plural and len(word) < len(name) and word[:NICKNAMED] == name[:NICKNAMED]


def filled(draft: QuestionDraft) -> str:
    """ "30th voyage" for "the _____ voyage of the ferry"; more than a title has where a mark follows.

    So it is where "of" does: "30 of" may be said of anything.
    """
    behind = question_of(draft).partition("_____ ")[2].partition(" ")[0]
    is_told = behind and behind.lower() not in words("closed_words", "light_words")
    return f"{draft.answers[0]} {behind}" if is_told else question_of(draft)


def whole_article(ground: Ground, draft: QuestionDraft) -> str:
    """Asking for the term that the article is about: whoever saw its title knows."""
    key, size = plain(draft.answers[0]).removeprefix("the "), len(ground.analysis.sentences)
    if draft.kind not in (Kind.SINGLE, Kind.TYPED) or draft.rule not in OF_THINGS or " " in key:
        return ""
    told = len(ground.sentences_with_lemma.get(key, ()))
    return f"the article is about {key}" if told >= ALL_OVER * size else ""


def gap_open(ground: Ground, draft: QuestionDraft) -> str:
    """A gap for a country that nothing else in the sentence points to: many would fit.

    So would "the military" for the armed forces that the article calls so.
    """
    if draft.rule != "gap":
        return ""
    asked = [one for one in ground.analysis.actors if one.name == draft.answers[0]]
    found = re.findall(r"[\w’'-]+", question_of(draft))[1:]
    has_anchor = any(word[0].isupper() or word[0].isdigit() for word in found if word[0] != "_")
    if any(one.kind is ActorKind.COUNTRY for one in asked) and not has_anchor:
        return "nothing else in it points to the country"
    called = next((one.label for one in asked if is_called_by_label(ground, one)), "")
    return f"“the {called}” would be as right" if called and draft.kind is Kind.TYPED else ""


def is_called_by_label(ground: Ground, actor: Actor) -> bool:
    """Whether the article writes "the military" of an armed force, "the police" of a police."""
    is_organ = actor.kind is ActorKind.ORGANISATION and actor.label in ORGANS
    return is_organ and any(
        contains_words(one.text, f"the {actor.label}") for one in ground.analysis.sentences
    )
