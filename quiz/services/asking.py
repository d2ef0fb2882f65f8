"""A question as a page may show it before it is marked: reads the stored copy, leaves the key out.

This is the allow-list of what leaves the server: stem, wording of the options under opaque ids, and what the
learner has saved so far.
"""

from dataclasses import dataclass

from quiz.models import Question
from quiz.questions.marking import prompt


@dataclass(frozen=True)
class AskedOption:
    id: str
    text: str
    is_chosen: bool = False
    place: int | None = None
    choice: str = ""


@dataclass(frozen=True)
class Asked:
    """What the question's template prints."""

    kind: str
    stem: str
    prompt: str
    options: tuple[AskedOption, ...]
    choices: tuple[dict, ...]
    places: range
    text: str


def asked(shown, given=None):
    """The question of this copy with the learner's saved answer in place."""
    options = [option for option in shown["options"] if option["text"]]
    return Asked(
        kind=shown["kind"],
        stem=shown["stem"],
        prompt=prompt(shown),
        options=tuple(
            _asked_option(shown, option, index, given) for index, option in enumerate(options, start=1)
        ),
        choices=tuple(shown["choices"]),
        places=range(1, len(options) + 1),
        text=given if shown["kind"] == Question.Kind.TYPED and isinstance(given, str) else "",
    )


def _asked_option(shown, option, index, given):
    kind, key = shown["kind"], option["id"]
    if kind == Question.Kind.MATCH:
        return AskedOption(key, option["text"], choice=_choice_id(shown, (given or {}).get(key)))
    if kind == Question.Kind.ORDER:
        return AskedOption(key, option["text"], place=(given or {}).get(key, index))
    chosen = given if isinstance(given, list) else [given]
    return AskedOption(key, option["text"], is_chosen=key in chosen)


def _choice_id(shown, pair):
    return next((choice["id"] for choice in shown["choices"] if choice["text"] == pair), "")
