"""Two to be typed: "Which two countries signed the treaty?", where too few others could stand beside them.

The kind is that of what is typed; both must be given, in any order.
"""

from dataclasses import replace
from itertools import permutations, product

from briefing.analysis.results import ActorKind
from quiz.questions.candidates import Answer, Candidate
from quiz.questions.drafts import Kind, QuestionDraft
from quiz.questions.forming import draft_of
from quiz.questions.ground import Ground
from quiz.questions.most_told import are_most_told
from quiz.questions.options.listed import listed_with
from quiz.questions.plain import contains_words
from quiz.questions.typed_answers import plain_words
from quiz.questions.wording.main_actors import is_in_title

ASKED, PAIR = "hich of these ", "hich two "
# "Which of these besides Norway …?": of others there may be more than the two.
OTHERS = "esides "
# A body of two names, "Tarn Fish and Harbour Police", may be read as two.
KINDS = {ActorKind.COUNTRY, ActorKind.PERSON, ActorKind.PLACE}


def draft(ground: Ground, candidate: Candidate) -> QuestionDraft | None:
    """The list as two names to be typed; None where the title has both or a third may be meant."""
    items = candidate.answer.items
    if len(items) != 2 or candidate.rule != "list" or ASKED not in candidate.stem or OTHERS in candidate.stem:
        return None
    keys = [ground.actor(item.index) for item in items]
    is_shown = all(is_in_title(ground, actor) for actor in keys)
    is_known = is_shown or is_about(ground, [item.index for item in items if item.index is not None])
    if is_known or keys[0].kind not in KINDS or is_told_of_third(ground, candidate):
        return None
    asked = replace(candidate, stem=candidate.stem.replace(ASKED, PAIR, 1))
    told, *others = ways_to_give(items)
    return draft_of(ground, asked, Kind.TYPED, answers=(told,), accept=tuple(others))


def is_about(ground: Ground, keys: list[int]) -> bool:
    """Whether the article is about the two: of both it tells often, of no other of their kind so often."""
    alike = ground.actors_of_kind[ground.actor(keys[0]).kind]
    told = {one: len(ground.sentences_of_actor.get(one, ())) for one in {*alike, *keys}}
    others = [count for one, count in told.items() if one not in keys]
    return are_most_told([told[one] for one in keys], others)


def is_told_of_third(ground: Ground, candidate: Candidate) -> bool:
    """Whether a third of the kind stands beside the two elsewhere, or with most of what is asked."""
    keys = {item.index for item in candidate.answer.items}
    kind = ground.actor(candidate.answer.items[0].index).kind
    others = set(ground.actors_of_kind[kind]) - keys - set(candidate.actors)
    asked, own = candidate.stem_lemmas, candidate.sentence
    numbers = {number for other in others for number in ground.sentences_of_actor.get(other, ())} - {own}
    is_alike = any(2 * len(asked & ground.lemmas[number - 1]) > len(asked) for number in numbers)
    return is_alike or not others.isdisjoint(listed_with(ground, own, keys))


def ways_to_give(items: tuple[Answer, ...]) -> list[str]:
    """ "Norway and Denmark", "Denmark and Norway", and with each in its other forms."""
    forms = [forms_of(item) for item in items]
    return [" and ".join(both) for order in permutations(forms) for both in product(*order)]


def forms_of(item: Answer) -> list[str]:
    """The name and what else it goes by, but not its longer forms: "the Kingdom of Norway"."""
    marked = {plain_words(item.text): item.text}
    for form in item.accept:
        if not contains_words(form, item.text):
            marked.setdefault(plain_words(form), form)
    return list(marked.values())
