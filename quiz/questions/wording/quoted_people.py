"""Says in a quotation, in brackets as an editor does, who "he" is: "[Tarn Vik] will never sell a boat".

Only the one person of whom the whole article tells, where it names nobody else nearby who may be meant.
"""

import re
from dataclasses import replace

from briefing.analysis.results import ActorKind, Token
from briefing.analysis.verb_groups import FINITE
from briefing.analysis.wordlists import words
from quiz.questions.genders_told import PRONOUN_GENDERS, gender_told
from quiz.questions.ground import Ground, once
from quiz.questions.quotations import Quotation
from quiz.questions.quoted_speakers import speaker_of_quotation
from quiz.questions.things import nouns_for_callings
from quiz.questions.wording.main_actors import is_in_title
from quiz.questions.wording.naming import name_of, possessive
from quiz.questions.wording.quoted_pointers import points

# So many sentences before a quotation may name whom it calls "he".
REACH = 2
# Whom the article is about is told of in so many sentences, and in so many times as many as the next.
FEWEST, FAR_MORE = 4, 2
# "Himself" is whoever does it, and never says who that is.
SELVES = {"himself", "herself"}
# Behind "he's" they tell that it is "he has".
PERFECT = {"been", "got", "had"}


def with_person_named(ground: Ground, number: int, quoted: Quotation) -> Quotation:
    """The quotation with the first "he" that it does not explain told by name, and its tokens as names."""
    tokens = quoted.tokens
    hanging = [place for place in range(len(tokens)) if is_hanging(ground, number, tokens, place)]
    genders = {PRONOUN_GENDERS[tokens[place].text.lower()] for place in hanging}
    is_open = len(genders) == 1 and not tells_of_another(tokens, hanging[0])
    person = person_meant(ground, number, genders.pop()) if is_open else None
    if person is None:
        return quoted
    name = name_of(ground.actor(person))
    named = {tokens[place].start for place in hanging}
    as_names = (replace(one, text=name, tag="NNP") if one.start in named else one for one in tokens)
    return Quotation(with_name(quoted.text, tokens, hanging[0], name), tuple(as_names))


def with_name(text: str, tokens: tuple[Token, ...], place: int, name: str) -> str:
    """ "[Tarn Vik] is old" for "he's old", "[Tarn Vik’s] boat" for "his boat"."""
    pronoun, behind = tokens[place], [one.text.lower() for one in tokens[place + 1 : place + 4]]
    if behind[:1] in (["'s"], ["’s"]):
        verb = "has" if PERFECT & set(behind) else "is"
        return re.sub(rf"\b{pronoun.text}['’]s\b", f"[{name}] {verb}", text, count=1, flags=re.IGNORECASE)
    said = f"[{possessive(name) if pronoun.tag == 'PRP$' else name}]"
    return re.sub(rf"\b{pronoun.text}\b", said, text, count=1, flags=re.IGNORECASE)


def tells_of_another(tokens: tuple[Token, ...], place: int) -> bool:
    """ "The clerk sold [his boat]": whoever the quotation names first; not "with no boat to sell, [he] …".

    "Now he can sell it" goes on from what was told before.
    """
    before = tokens[:place]
    if tokens[0].text.lower() == "now":
        return True
    is_scene = bool(before) and before[-1].text == "," and not any(one.tag in FINITE for one in before)
    return not is_scene and any(one.tag in ("NN", "NNP") for one in before)


def is_hanging(ground: Ground, number: int, tokens: tuple[Token, ...], place: int) -> bool:
    word = tokens[place].text.lower()
    return word in PRONOUN_GENDERS and word not in SELVES and points(ground, number, tokens, place)


def person_meant(ground: Ground, number: int, gender: str) -> int | None:
    """The one of whom the article tells, unless the speaker is meant or somebody else named nearby."""
    person, speaker = main_person(ground, gender), speaker_of_quotation(ground, number)
    if person is None or speaker is None or speaker.actor == person:
        return None
    near = people_near(ground, number)
    others = near - {person, speaker.actor}
    is_alone = not any(gender_told(ground, one) in ("", gender) for one in others)
    is_known = person in near or is_in_title(ground, ground.actor(person))
    if not is_alone or not is_known:
        return None
    is_met = any(tells_of_nameless(ground, place, gender) for place in range(max(1, number - REACH), number))
    return None if is_met else person


@once
def tells_of_nameless(ground: Ground, number: int, gender: str) -> bool:
    """ "The mayor of Tarn", "a young clerk": one without a name, whom "he" may mean as well."""
    told = known_words(ground, number)
    tokens = ground.tokens(number)
    nouns = nouns_for_callings() - words("female_titles" if gender == "m" else "male_titles")
    return any(
        one.tag == "NN"
        and one.text.lower() in nouns
        and not any(behind.tag in ("NN", "NNP") for behind in tokens[place + 1 : place + 2])
        and not any(start <= one.start < end for start, end in told)
        for place, one in enumerate(tokens)
    )


def known_words(ground: Ground, number: int) -> list[tuple[int, int]]:
    """Where names stand, what is led back to them, and what they are called: "Ann Lee, a sailor"."""
    led = [one for one in ground.references.get(number, ()) if one.actor is not None]
    met = [*ground.mentions.get(number, ()), *led]
    roles = [role for one in met for role in ground.actor(one.actor).roles if role.sentence == number]
    return [(one.start, one.end) for one in (*met, *roles)]


def people_near(ground: Ground, number: int) -> set[int]:
    """All whom the sentence and those right before it name, or mean."""
    places = range(max(1, number - REACH), number + 1)
    told = [
        one
        for place in places
        for one in (*ground.mentions.get(place, ()), *ground.references.get(place, ()))
    ]
    found = {one.actor for one in told if one.actor is not None}
    return {index for index in found if ground.actor(index).kind is ActorKind.PERSON}


@once
def main_person(ground: Ground, gender: str) -> int | None:
    """The man or woman told of far more often than any other may be, or whom alone the title names."""
    fit = [
        index
        for index, one in enumerate(ground.analysis.actors)
        if one.kind is ActorKind.PERSON and gender_told(ground, index) in ("", gender)
    ]
    told = sorted((-len(ground.sentences_of_actor.get(index, ())), index) for index in fit)
    if not told or gender_told(ground, told[0][1]) != gender or -told[0][0] < FEWEST:
        return None
    titled = [index for index in fit if is_in_title(ground, ground.actor(index))]
    is_far_ahead = len(told) == 1 or told[0][0] <= FAR_MORE * told[1][0]
    return told[0][1] if is_far_ahead or titled == [told[0][1]] else None
