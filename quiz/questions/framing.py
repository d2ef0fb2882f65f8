"""Names the article that a question is about: "Who said: “We stay out”? (“Ferry strike cuts off islands”)".

So it stands alone in a review, on paper and in another course, too. Readers took .90 of good questions with
the title and .62 of the same without it, .39 and .02 of those that left open what they are about.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from briefing.analysis.gazetteer import adjectives
from briefing.analysis.tagging import tag_text
from quiz.questions.appraising.asked import key_actor
from quiz.questions.appraising.traits import is_titled
from quiz.questions.drafts import UNTITLED_KINDS, QuestionDraft
from quiz.questions.ground import Ground, once
from quiz.questions.plain import contains_words
from quiz.questions.titled_stems import can_carry, telling, with_title

FEWEST_IN_PART = 3
FEWEST_IN_BEGINNING = 3
PART = re.compile(r"(?:[:;?!]| [–—|-]) +")
PREDICATE_TAGS = {"MD", "TO", "VBD", "VBG", "VBP", "VBZ"}
# "'Moderate'", and not "Oslo's".
SINGLE_MARKS = re.compile(r"(?<!\w)'|'(?!\w)")
# "‘Tarn: The Sea,’", "'Tarn: The Sea'"; the mark of "Oslo’s" ends nothing.
QUOTATION = re.compile(r"(?<!\w)(?:‘.+?’(?!\w)|'.+?'(?!\w)|“.+?”|\".+?\")")
QUOTED = ("'", "‘", '"', "“")
# "Ports sell up to 40 ships": behind these it cannot be cut.
LEADING_ON = {"according", "back", "due", "less", "more", "next", "out", "up"}
# Before these a title can be cut, and after a comma.
OPENS_PHRASE = {
    "about", "after", "against", "amid", "and", "are", "as", "at", "but", "by", "can", "could", "despite",
    "did", "does", "during", "for", "from", "had", "has", "have", "in", "is", "may", "might", "of", "on",
    "over", "should", "that", "to", "was", "were", "when", "which", "while", "who", "will", "with", "would",
}  # fmt: skip


def framed(ground: Ground, draft: QuestionDraft) -> QuestionDraft:
    """The draft with the title behind its stem, whole or in part, where there is room.

    Of a title that tells the answer, what it says of it may stand there.
    """
    if draft.kind in UNTITLED_KINDS or not is_titled(ground):
        return draft
    secret = forms_of_key(ground, draft)
    is_told = not telling(secret).isdisjoint(telling([ground.analysis.title]))
    told = (*wordings(ground), *(endings(ground) if is_told else ()))
    title = next((one for one in told if can_carry(draft.stem, one, secret)), None)
    return draft if title is None else replace(draft, stem=with_title(draft.stem, title))


def forms_of_key(ground: Ground, draft: QuestionDraft) -> tuple[str, ...]:
    """The answer as given, as the sentence has it, and in all other forms: "Norwegian" tells Norway.

    Where the speaker is named in another sentence, what is marked are the words quoted, which the stem says.
    """
    evidence = ground.text(draft.sentence)[draft.answer_start : draft.answer_end]
    marked = () if contains_words(draft.stem, evidence) else (evidence,)
    key = key_actor(ground, draft)
    called = () if key is None else (*key.aliases, adjectives().get(key.country, ""))
    return (*marked, *draft.answers, *draft.accept, *called)


@once
def wordings(ground: Ground) -> tuple[str, ...]:
    """The title as it may stand behind a stem, the fullest first."""
    return tuple(worded(ground))


def worded(ground: Ground) -> Iterator[str]:
    """The title, then its parts, each with its beginnings before a phrase.

    The part that names most of what the article tells of comes first: "Plague returns", not "what we know".
    What hangs on another part, "and a bill for Norway", is none.
    """
    text = " ".join(ground.analysis.title.split())
    yield text
    parts = (part for part in parts_of(text) if part and not part.startswith(QUOTED))
    for part in sorted(parts, key=lambda part: (-told_of(ground, part), -len(part))):
        told = part.split()
        if told[0].lower() in OPENS_PHRASE:
            continue
        if part != text and len(told) >= FEWEST_IN_PART:
            yield part
        for size in range(len(told) - 1, FEWEST_IN_BEGINNING - 1, -1):
            cut = " ".join(told[:size])
            is_before_phrase = told[size].lower() in OPENS_PHRASE or cut.endswith(",")
            if is_before_phrase and is_closed(cut) and told[size - 1].lower() not in LEADING_ON:
                yield f"{cut.rstrip(',')} …"


def parts_of(text: str) -> Iterator[str]:
    """The parts between colons, dashes and the like; "Star of ‘Tarn: The Sea,’ dies" has one part."""
    start = 0
    for mark in PART.finditer(text):
        if not is_quoted_at(text, mark.start()):
            yield text[start : mark.start()].strip()
            start = mark.end()
    yield text[start:].strip()


def is_quoted_at(text: str, place: int) -> bool:
    return any(one.start() < place < one.end() for one in QUOTATION.finditer(text))


@once
def endings(ground: Ground) -> tuple[str, ...]:
    """ "… cuts off islands" of "Ferry strike cuts off islands": what the title tells of its subject."""
    title = " ".join(ground.analysis.title.split())
    verbs = (token for token in tag_text(title) if token.tag in PREDICATE_TAGS and token.text.islower())
    start = next((token.start for token in verbs), 0)
    rest = title[start:]
    is_fit = start > 0 and len(rest.split()) >= FEWEST_IN_PART and is_closed(rest)
    return (f"… {rest}",) if is_fit else ()


def is_closed(text: str) -> bool:
    """Whether every mark and bracket that opens in the text closes in it."""
    pairs = (("“", "”"), ("(", ")"), ("[", "]"))
    is_paired = all(text.count(opening) == text.count(closing) for opening, closing in pairs)
    is_paired = is_paired and text.count('"') % 2 == 0 and len(SINGLE_MARKS.findall(text)) % 2 == 0
    return is_paired and text.count("‘") <= text.count("’")


def told_of(ground: Ground, part: str) -> int:
    """In how many sentences its telling words stand, all together."""
    return sum(len(ground.sentences_with_lemma.get(lemma, ())) for lemma in telling([part]))
