"""What the words of “the largest port” tell themselves of which one it is: tokens in, yes or no out."""

from briefing.analysis.numbers import ordinals
from briefing.analysis.results import Token
from briefing.analysis.wordlists import words
from quiz.questions.things import nouns_for_bodies, nouns_for_places
from quiz.questions.wording.explained_behind import next_word

LENGTH_OF_YEAR = 4
SUPERLATIVES = ("JJS", "RBS")


def is_next_century(before: tuple[Token, ...], inner: tuple[Token, ...]) -> bool:
    """ "The last years of the fifth century and dawn of the sixth"."""
    if len(inner) != 1 or inner[0].text.lower() not in ordinals():
        return False
    pairs = zip(before, before[1:], strict=False)
    return any(one.text.lower() in ordinals() and other.lemma == "century" for one, other in pairs)


def is_in_brackets_of_place(tokens: tuple[Token, ...], place: int, stop: int) -> bool:
    """ "The port of Skagen (the largest in Denmark)": the noun before the bracket says the largest what."""
    is_after_noun = place > 1 and tokens[place - 1].text == "(" and tokens[place - 2].tag.startswith("NN")
    is_in_place = any(one.tag.startswith("NNP") for one in tokens[stop + 1 : stop + 2])
    return is_after_noun and next_word(tokens, stop - 1) == "in" and is_in_place


def is_of_some_state(noun: str, behind: tuple[Token, ...]) -> bool:
    """ "The state's [deputy] premier": of one of many, where "the state" alone is a country's government."""
    posts = words("posts_of_places", "offices")
    is_owner = noun == "state" and bool(behind) and behind[0].tag == "POS"
    return is_owner and any(one.lemma.lower() in posts for one in behind[1:3])


def is_of_its_time(inner: tuple[Token, ...]) -> bool:
    """ "2012 programme", "16th-century raid": when it was, and not which; of "2012 raid" both are told."""
    opening, head = inner[0], inner[-1]
    is_year = opening.text.isdigit() and head.lemma.lower() not in words("event_nouns", "happening_nouns")
    is_time = opening.tag == "CD" and (is_year or "century" in opening.text)
    return is_time and not is_number(opening) and head.tag in ("NN", "NNS")


def is_number(token: Token) -> bool:
    """ "Two", "13", and not "2017", "10-year"."""
    is_short = token.text.isdigit() and len(token.text) < LENGTH_OF_YEAR
    return token.tag == "CD" and (is_short or not any(character.isdigit() for character in token.text))


def is_telling(token: Token, head: Token) -> bool:
    """A name or number says which; the letters of "the AI institute" only of what sort a body is."""
    is_of_sort = token.text.isupper() and token.text in words("not_actors")
    is_name = token.tag.startswith("NNP") and not (is_of_sort and head.text.lower() in nouns_for_bodies())
    return is_name or token.tag.startswith("CD")


def is_ranked(token: Token) -> bool:
    """ "Largest", and "third-largest", which is another than the second-largest."""
    order, _, rank = token.text.lower().rpartition("-")
    return token.tag in SUPERLATIVES or order in ordinals() and rank.endswith("est")


def is_written_large(inner: tuple[Token, ...]) -> bool:
    """ "The City", "the Company": a noun for any of its kind, which the article writes as a name."""
    noun = inner[0].text
    if len(inner) > 1 or not noun.istitle() or noun.lower() in words("definites_that_stand"):
        return False
    return noun.lower() in nouns_for_bodies() or noun.lower() in nouns_for_places()


def has_joint_name(tokens: tuple[Token, ...], stop: int) -> bool:
    """ "The College and University Union": the name goes on behind "and"."""
    joined = tokens[stop : stop + 2]
    return len(joined) == 2 and joined[0].text in ("and", "&") and joined[1].text[0].isupper()
