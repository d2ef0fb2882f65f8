"""What stands right behind "the law" and says which it is, or sets it against another: a token in."""

from briefing.analysis.results import Token
from quiz.questions.ground import Ground
from quiz.questions.wording.placed_callings import TYING


def is_told_on(ground: Ground, number: int, noun: Token) -> bool:
    """ "The attacks on the bank": the words behind the noun say which, other than those before."""
    behind = next((one for one in ground.tokens(number) if one.start >= noun.end), None)
    return behind is not None and behind.text.lower() in TYING


def is_compared(ground: Ground, number: int, noun: Token) -> bool:
    """ "The penalty is less hard": another than the one it is set against, of which was told before."""
    behind = [one for one in ground.tokens(number) if one.start >= noun.end][:3]
    is_said = bool(behind) and behind[0].lemma == "be"
    is_less = any(one.tag in ("JJR", "RBR") or one.text in ("less", "more") for one in behind[1:2])
    return is_said and is_less and "than" not in ground.text(number)[behind[-1].start :].split()
