"""Says "Norway and Iceland" for "the two countries", where the article leaves no other pair to be meant."""

from briefing.analysis.results import ActorKind, Token, Use
from quiz.questions.ground import Ground, once
from quiz.questions.wording.naming import name_of

PAIRED = {"countries", "nations"}
# The pair that an article is about is met in so many times as many sentences as any third country.
FAR_MORE = 2


def two_countries(
    ground: Ground, number: int, inner: tuple[Token, ...], has_owned: bool
) -> tuple[str, tuple[int, ...]] | None:
    """The names of the two, with who they are; "the two countries" itself behind both their names."""
    if len(inner) != 2 or inner[0].text.lower() != "two" or inner[1].text.lower() not in PAIRED:
        return None
    pair = pair_meant(ground, number, inner[0].start)
    if pair and set(pair) <= countries_named(ground, number, inner[0].start):
        return f"the two {inner[1].text}", pair
    return (
        (" and ".join(name_of(ground.actor(one)) for one in pair), pair) if pair and not has_owned else None
    )


def pair_meant(ground: Ground, number: int, start: int) -> tuple[int, ...]:
    """The two in the order in which they came in; none where nobody could tell.

    In "Mali warned the two countries" Mali is none of them; nor may a third be named right before.
    Two right before are meant if they do something, and the article is about no other two.
    """
    here, before = countries_named(ground, number, start), countries_named(ground, number - 1)
    if here:
        return in_order(ground, here) if len(here) == 2 else ()
    main = main_pair(ground)
    if len(before) == 2 and before == countries_doing(ground, number - 1):
        return in_order(ground, before) if not main or before == set(main) else ()
    is_met = all(ground.sentences_of_actor[one][0] <= number for one in main)
    return main if before <= set(main) and is_met else ()


def countries_named(ground: Ground, number: int, until: int | None = None) -> set[int]:
    """The countries of the sentence, by name or as "Norwegian", up to a place in it."""
    named = (one for one in ground.mentions.get(number, ()) if until is None or one.start < until)
    return {one.actor for one in named if ground.actor(one.actor).kind is ActorKind.COUNTRY}


def countries_doing(ground: Ground, number: int) -> set[int]:
    """ "Norway met Iceland", "between Norway and Iceland"; not "a Danish boat", nor where: "it left Peru"."""
    text = ground.text(number)
    doing = {
        one.actor
        for one in ground.mentions.get(number, ())
        if one.use is Use.NAME or text[: one.start].endswith("between ")
    }
    return doing & countries_named(ground, number)


def in_order(ground: Ground, pair: set[int]) -> tuple[int, ...]:
    return tuple(sorted(pair, key=lambda one: (ground.sentences_of_actor[one][0], one)))


@once
def main_pair(ground: Ground) -> tuple[int, ...]:
    """The two countries of which the article tells far more than of any third, if it has such two."""
    told = [
        (len(ground.sentences_of_actor.get(index, ())), -index)
        for index, one in enumerate(ground.analysis.actors)
        if one.kind is ActorKind.COUNTRY
    ]
    first = sorted(told, reverse=True)[:3]
    is_clear = len(first) > 1 and first[1][0] > 1
    is_clear = is_clear and (len(first) == 2 or first[1][0] >= FAR_MORE * first[2][0])
    return in_order(ground, {-one for _, one in first[:2]}) if is_clear else ()
