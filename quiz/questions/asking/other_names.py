"""Second names: "By what other name is the Skagen camp known?" for "the camp, also known as the Hook"."""

from collections.abc import Iterator

from briefing.analysis.results import Mention, Token
from quiz.questions.candidates import Answer, AnswerType, Candidate
from quiz.questions.ground import Ground
from quiz.questions.plain import contains_words
from quiz.questions.wording.naming import name_of

PATTERNS = (
    ("also", "known", "as"),
    ("better", "known", "as"),
    ("also", "called"),
    ("formerly", "known", "as"),
)
FIRST_WORDS = {pattern[0] for pattern in PATTERNS}


def ask(ground: Ground) -> Iterator[Candidate]:
    for number in sorted(ground.section_of):
        if not ground.sentence(number).is_quoted:
            tokens = ground.tokens(number)
            for place in range(1, len(tokens)):
                if tokens[place].text.lower() in FIRST_WORDS:
                    yield from ask_at(ground, number, tokens, place)


def ask_at(ground: Ground, number: int, tokens: tuple[Token, ...], place: int) -> Iterator[Candidate]:
    """The question on a pattern that starts at token `place`, right behind the name it adds to."""
    spoken = heard(tokens, place)
    pattern = next((one for one in PATTERNS if spoken[: len(one)] == one), None)
    if pattern is None:
        return
    end = place + len(pattern)
    mentions = ground.mentions.get(number, [])
    owner = next((one for one in mentions if ends_before(tokens, place, one)), None)
    other = next((one for one in mentions if starts_at(tokens, end, one)), None)
    if owner is None or other is None or owner.actor != other.actor or is_alike(owner, other):
        return
    if is_one_of_several(tokens, other):
        return
    label = label_of(ground, owner, other)
    is_many = label.startswith("the ") and label.endswith("s")
    verb = ("were" if is_many else "was") if pattern[0] == "formerly" else ("are" if is_many else "is")
    how = f"{verb} {label} {'' if pattern[0] == 'also' else pattern[0] + ' '}known"
    stem = f"By what {'other ' if pattern[0] == 'also' else ''}name {how}?"
    answer = Answer(AnswerType.NOUN, other.surface, other.start, other.end)
    yield Candidate("other name", stem, answer, number, (owner.actor,), importance=0.5)


def label_of(ground: Ground, owner: Mention, other: Mention) -> str:
    """The name that is added to, with its article; never the second name, whichever the briefing prefers."""
    actor = ground.actor(owner.actor)
    is_second = contains_words(actor.name, other.surface)
    if is_described(owner) or is_second and actor.takes_the:
        return f"the {owner.surface}"
    return owner.surface if is_second else name_of(actor)


def heard(tokens: tuple[Token, ...], place: int) -> tuple[str, ...]:
    return tuple(token.text.lower() for token in tokens[place : place + 3])


def ends_before(tokens: tuple[Token, ...], place: int, mention: Mention) -> bool:
    """Whether the mention ends right before the pattern, but for a comma or bracket."""
    before = place - 1
    while before > 0 and tokens[before].text in (",", "("):
        before -= 1
    return tokens[before].end == mention.end


def starts_at(tokens: tuple[Token, ...], place: int, mention: Mention) -> bool:
    while place < len(tokens) and tokens[place].text.lower() in ("the", '"', "“", "‘"):
        place += 1
    return place < len(tokens) and tokens[place].start == mention.start


def is_one_of_several(tokens: tuple[Token, ...], mention: Mention) -> bool:
    """ "Also known as the Hook or the Bend": two names, either of which would be right."""
    after = [token.text.lower() for token in tokens if token.start >= mention.end][:2]
    return bool(after) and after[0] in ("or", "and", "(")


def is_alike(one: Mention, other: Mention) -> bool:
    return contains_words(one.surface, other.surface) or contains_words(other.surface, one.surface)


def is_described(mention: Mention) -> bool:
    """ "Skagen camp": a name with a common noun behind it takes "the"."""
    return mention.surface.split()[-1].islower()
