"""Whether the last word of a stem leans on those that follow it in the sentence: tokens in, yes or no out."""

from briefing.analysis.results import Token
from briefing.analysis.word_classes import word_class
from briefing.analysis.wordlists import rows, words
from quiz.questions.candidates import Candidate

CLOSERS = {"earlier", "later", "ago", "apart", "away", "else", "out", "than", "of"}
# "Yards" of "100 yards from the wreck".
MEASURES = {form for form, _, _, kind in rows("units") if kind == "measure"}
MEASURED_FROM = {"above", "behind", "below", "beneath", "east", "from", "north", "off", "south", "west"}
# "Further north", "farther out to sea".
COMPARING_WAYS = {"further", "farther"}
# "In all but two", "nothing but soup".
OF_EVERY, EXCEPTING = {"all", "any", "anything", "every", "nobody", "nothing"}, {"but", "except"}
# "2022–23"; "in 2022 – a dry year" goes on behind the number.
DASHES = {"-", "–"}
BEHIND_NUMBERS = DASHES | {"and", "or", "/"} | word_class("behind_nouns")
ENDS = {".", ",", ";", "?", "!"}
OBJECT_OPENINGS = ("DT", "PRP$")
LISTED_TAGS = ("JJ", "VBG", "VBN")
BEFORE_NOUNS = ("JJ", "NN", "VBG", "DT", "PRP$")


def leans_on_next(tokens: tuple[Token, ...], place: int, candidate: Candidate) -> bool:
    """ "A year" of "a year earlier", "12" of "12 ships", "plans" of "plans to leave", "old" of "old port",
    "further" of "further north", "all" of "all but two".

    "In 2017" of "announced in 2017 his plan" leans on what was announced.
    """
    last, following = tokens[place], tokens[place + 1]
    word = following.text.lower()
    if last.text.lower() in OF_EVERY and word in EXCEPTING:
        return True
    if word in CLOSERS and not answer_follows(tokens, place + 2, candidate):
        return True
    if tokens[place - 1].tag == "CD" and last.lemma.lower() in MEASURES and word in MEASURED_FROM:
        return True
    is_behind_verb = candidate.fact is not None and place >= candidate.fact.action.last
    if last.tag == "CD" and is_behind_verb and following.tag in OBJECT_OPENINGS:
        return True
    if last.tag == "CD":
        is_joined = word in BEHIND_NUMBERS and not opens_deed(tokens, place + 1)
        is_joined = is_joined and not (word in DASHES and not opens_with_digit(tokens[place + 2 : place + 3]))
        return following.tag.startswith(("NN", "RB")) or is_joined
    if last.tag.startswith("NN") and following.tag == "VB":
        return True
    if last.text.endswith("ing") and word in ("and", "or") and shares_noun(tokens, place + 2):
        return True
    if last.text.lower() in COMPARING_WAYS and following.text[0].isalpha() and word not in BEHIND_NUMBERS:
        return True
    if last.tag == "JJ" and following.text == "," and lists_on(tokens, place + 2):
        return True
    if last.tag == "JJ" and word in ("and", "or") and shares_noun_with_next(tokens, place):
        return True
    return following.tag.startswith("NN") and last.tag in BEFORE_NOUNS and not last.text[0].isupper()


def opens_with_digit(tokens: tuple[Token, ...]) -> bool:
    return bool(tokens) and tokens[0].text[0].isdigit()


def opens_deed(tokens: tuple[Token, ...], place: int) -> bool:
    """ "Left in 1999 and sold it", "is suing for $2 million and seeking more": an addition of its own."""
    following = [token.tag for token in tokens[place + 1 : place + 2]]
    return tokens[place].tag == "CC" and any(tag.startswith("VB") for tag in following)


def is_particle_left(tokens: tuple[Token, ...], place: int) -> bool:
    """ "Over" that ends "flew inches over.", "for" of "did not pay for.": its clause ends with it."""
    behind = tokens[place + 1 : place + 2]
    is_last = not behind or not behind[0].text[0].isalnum()
    if tokens[place].tag in ("IN", "TO") and any(one.text in ENDS for one in behind):
        return True
    return is_last and tokens[place].text.lower() in words("verb_particles")


def shares_noun(tokens: tuple[Token, ...], place: int) -> bool:
    """ "Monitoring and reporting rules": both tell which rules."""
    behind = tokens[place : place + 2]
    return len(behind) == 2 and behind[0].text.endswith("ing") and behind[1].tag.startswith("NN")


def shares_noun_with_next(tokens: tuple[Token, ...], place: int) -> bool:
    """ "The grey and Norwegian boats", "of old and new boats"; "the sea was grey and old boats sank" has
    two clauses.
    """
    is_opened = tokens[place - 1].tag in (*OBJECT_OPENINGS, "IN")
    behind = [token.tag for token in tokens[place + 2 : place + 4]]
    return is_opened and len(behind) == 2 and behind[0] in ("JJ", "NNP") and behind[1] in ("NN", "NNS")


def lists_on(tokens: tuple[Token, ...], place: int) -> bool:
    """ "Private, consenting conduct": the words behind the comma open a noun phrase."""
    behind = tokens[place : place + 3]
    if not behind or behind[0].tag not in LISTED_TAGS:
        return False
    return any(one.tag.startswith("NN") for one in behind[1:])


def answer_follows(tokens: tuple[Token, ...], place: int, candidate: Candidate) -> bool:
    """Whether the answer stands within two tokens from `place`."""
    return any(is_of_answer(token, candidate) for token in tokens[place : place + 2])


def is_of_answer(token: Token, candidate: Candidate) -> bool:
    """Whether the token is what the question asks for, so that the stem may lack it."""
    return candidate.answer.start <= token.start < candidate.answer.end
