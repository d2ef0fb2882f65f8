"""What a short question gives its reader to hold on to: names and figures, the topic, whom most is told of.

Measured on questions about articles that the rules had not seen: short ones with few names and figures were
refused more than twice as often as others, and three times as often where the topic is not in them either.
"""

from heapq import nlargest
from itertools import groupby

from briefing.analysis.results import Actor
from briefing.analysis.wordlists import words
from quiz.questions.appraising.asked import key_actor
from quiz.questions.appraising.stem_words import telling_words, telling_words_of, words_of_stem
from quiz.questions.drafts import GAPS, QuestionDraft
from quiz.questions.ground import Ground, once
from quiz.questions.options.renown import is_named
from quiz.questions.placing import is_all_over, placed_by
from quiz.questions.plain import plain
from quiz.questions.titled_stems import without_title

# So few names and figures in so few words: one may do in none of them, two in more.
FEW_IN_WORDS = ((3, 16), (2, 20))
# Rules that ask for one thing out of what a sentence tells.
OF_ONE_THING = {"subject", "when", "where", "how many", "how much", "statement"} | GAPS
# So much of what it tells is told all over the article.
OF_TOPIC = 2 / 3
# The article tells most of so many.
MOST_TOLD = 4


def has_nothing_to_hold(ground: Ground, draft: QuestionDraft) -> bool:
    """ "Who opened the two gates again?": no topic, nobody known, no year, no place."""
    return holds_few(ground, draft) and not (
        is_on_title(ground, draft) or tells_of_the_most_told(ground, draft)
    )


def has_little_to_hold(ground: Ground, draft: QuestionDraft) -> bool:
    """ "When did Bergen open the two gates?": the topic or whom the article tells of most, and no more."""
    return holds_few(ground, draft) and not has_nothing_to_hold(ground, draft)


def asks_when_little_was(ground: Ground, draft: QuestionDraft) -> bool:
    """ "When did Bergen open the two gates?" on its own: which opening, of which gates?"""
    return draft.rule == "when" and holds_few(ground, draft)


def holds_few(ground: Ground, draft: QuestionDraft) -> bool:
    """Whether it is short and has few names and figures, and most of its words are not of the topic."""
    return draft.rule in OF_ONE_THING and tells_few(ground, draft.stem)


@once
def tells_few(ground: Ground, stem: str) -> bool:
    said = words_of_stem(stem)
    held = names_and_figures(ground, said)
    telling = telling_words_of(said) - words("closed_words")
    is_few = any(held < few and len(said) < long for few, long in FEW_IN_WORDS)
    return is_few and (not telling or placed_by(ground, telling) < OF_TOPIC * len(telling))


def names_and_figures(ground: Ground, said: tuple[str, ...]) -> int:
    """How many there are: "Ann Lee", "May 9", "1,500"; a first word is one only if a name begins with it."""
    opens = first_words(ground)
    held = (is_name_or_figure(word) and bool(place or word in opens) for place, word in enumerate(said))
    return sum(has_name for has_name, _ in groupby(held))


def is_name_or_figure(word: str) -> bool:
    """ "Lee", "1,500"; no mark that stands alone between two blanks."""
    return word[0].isalnum() and not word[0].islower()


@once
def first_words(ground: Ground) -> set[str]:
    """The words that names in the article begin with; the "The" of a name tells nothing."""
    opens = {one.surface.split()[0] for actor in ground.analysis.actors for one in actor.mentions}
    return {word for word in opens if word.lower() not in words("closed_words")}


def is_titled(ground: Ground) -> bool:
    """Whether somebody gave the title; one made of the text is a sentence like any other."""
    return not ground.analysis.title_is_automatic


def is_on_title(ground: Ground, draft: QuestionDraft) -> bool:
    """Whether it has a word of the title; where nobody gave that, a topic of the whole article, too."""
    telling = telling_words(draft)
    is_titled = not telling.isdisjoint(plain(ground.analysis.title).split())
    return (
        is_titled or ground.analysis.title_is_automatic and any(is_all_over(ground, word) for word in telling)
    )


def tells_of_the_most_told(ground: Ground, draft: QuestionDraft) -> bool:
    """Whether it names one of those of whom most sentences tell, beside the key."""
    asked, key = without_title(draft.stem), key_actor(ground, draft)
    return any(is_named(asked, one) for one in most_told(ground) if one != key)


@once
def most_told(ground: Ground) -> list[Actor]:
    """Those of whom most sentences tell."""
    told = enumerate(ground.analysis.actors)
    ranked = nlargest(MOST_TOLD, told, key=lambda one: len(ground.sentences_of_actor.get(one[0], ())))
    return [actor for _, actor in ranked]
