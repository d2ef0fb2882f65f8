"""Words that seem to point outside a quotation and are explained in it: tokens, a place in, yes or no out."""

from collections.abc import Callable

from briefing.analysis.results import Token
from quiz.questions.things import is_human

# Behind "those" they tell who is meant: "those who", "those living in Tarn", "those killed in May".
TELLING_WHO = ("WP", "WDT", "VBG", "VBN", "JJ", "RBS", "JJS")
ANYBODY = {"anybody", "anyone", "everybody", "everyone", "nobody", "somebody", "someone"}
ANY = {"a", "an", "any", "each", "every", "no"}
# "It is our job to mend boats": what follows is the job. "It is our plan to" may be of another.
OWN_TASKS = {"belief", "duty", "goal", "honor", "honour", "hope", "job", "responsibility", "task", "view"}
OWNERS = {"my", "our", "your"}
TAKING = {"take", "takes"}
STEPS = {"action", "care", "measures", "part", "place", "steps", "today"}
POINTING = {"that", "these", "this", "those"}
REACH = 12


def is_told_within(tokens: tuple[Token, ...], place: int) -> bool:
    """Whether the quotation itself tells what the word means."""
    explains = EXPLAINED.get(tokens[place].text.lower())
    return explains is not None and explains(tokens, place)


def is_beside_place(tokens: tuple[Token, ...], place: int) -> bool:
    """ "Here in Marlo"."""
    behind = tokens[place + 1 : place + 3]
    return [one.text.lower() for one in behind[:1]] == ["in"] and behind[-1].tag.startswith("NNP")


def is_noun_again(tokens: tuple[Token, ...], place: int) -> bool:
    """ "We hear of Tarn's fears, and will meet those fears": the noun stands before, and does not point."""
    noun = next((one for one in tokens[place + 1 : place + 2] if one.tag in ("NN", "NNS")), None)
    before = tokens[:place]
    told = [k for k, one in enumerate(before) if noun is not None and one.lemma == noun.lemma]
    is_named = bool(told) and before[told[0]].tag.startswith("NN")
    return is_named and not (told[0] and before[told[0] - 1].text.lower() in POINTING)


def are_those_told(tokens: tuple[Token, ...], place: int) -> bool:
    """ "Those responsible", "those killed in May"; not "those old boats"."""
    behind = tokens[place + 1 : place + 3]
    is_led = bool(behind) and behind[0].tag in TELLING_WHO
    is_noun = len(behind) > 1 and behind[1].tag.startswith(("NN", "JJ"))
    return is_led and not is_noun or is_noun_again(tokens, place)


def are_they_told(tokens: tuple[Token, ...], place: int) -> bool:
    """ "We told Tarn and Marlo that they …", "help somebody if they …", "a voter and their"."""
    before = tokens[:place]
    names = zip(before, before[1:], before[2:], strict=False)
    if any(
        one.tag.startswith("NNP") and other.tag.startswith("NNP") and joint.text == "and"
        for one, joint, other in names
    ):
        return True
    people = zip(before, before[1:], strict=False)
    is_any = any(
        one.text.lower() in ANY and other.tag == "NN" and is_human((other,)) for one, other in people
    )
    return is_any or any(one.text.lower() in ANYBODY for one in before)


def is_empty(tokens: tuple[Token, ...], place: int) -> bool:
    """ "It is our job to mend it", "it takes courage to sail", "it was said that", "makes it unsafe to"."""
    before, behind = tokens[place - 1 : place] if place else (), tokens[place + 1 : place + 1 + REACH]
    said = [one.text.lower() for one in behind]
    if said[:1] and said[0] in TAKING or said[1:2] and said[1] in TAKING and behind[0].tag == "MD":
        leads = any(
            one.text == "to" and two.tag == "VB" for one, two in zip(behind, behind[1:], strict=False)
        )
        return leads and STEPS.isdisjoint(said[:4])
    if before and before[0].lemma == "make":
        return bool(behind) and behind[0].tag == "JJ" and said[1:2] in (["to"], ["for"], ["that"])
    if [one.lemma for one in behind[:1]] == ["be"] and said[1:2] and said[1] in OWNERS:
        return said[2:3] != [] and said[2] in OWN_TASKS and "to" in said
    return is_told_of_many(behind)


def is_told_of_many(behind: tuple[Token, ...]) -> bool:
    """ "(It) has been found that", "should be noted that", "appears that", "appears all boats"."""
    that = next((k for k, one in enumerate(behind) if one.text.lower() == "that"), 0)
    group = behind[:that]
    is_group = all(one.tag in ("MD", "RB", "VB", "VBD", "VBN", "VBP", "VBZ") for one in group)
    if that > 1 and is_group and group[-1].tag == "VBN" and any(one.lemma == "be" for one in group):
        return True
    is_seen = len(behind) > 1 and behind[0].lemma in ("appear", "seem")
    return is_seen and behind[1].tag in ("DT", "IN", "NNS", "PRP")


EXPLAINED: dict[str, Callable[[tuple[Token, ...], int], bool]] = {
    "here": is_beside_place,
    "it": is_empty,
    "that": is_noun_again,
    "this": is_noun_again,
    "these": is_noun_again,
    "those": are_those_told,
    **dict.fromkeys(("they", "them", "their"), are_they_told),
}
