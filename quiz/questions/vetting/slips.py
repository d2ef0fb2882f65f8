"""Slips of whoever wrote the article, which a question in the article's words would repeat."""

import re
from collections import Counter

from briefing.analysis.gazetteer import entry_of
from briefing.analysis.lexicon import pos_of, verb_forms
from briefing.analysis.misspellings import one_slip_apart
from briefing.analysis.name_words import is_role
from briefing.analysis.results import ActorKind, Token
from briefing.analysis.wordlists import words
from quiz.questions.candidates import Candidate
from quiz.questions.ground import Ground, once
from quiz.questions.plain import contains_words

WORD = re.compile(r"[a-z]+", re.IGNORECASE)
PAST = frozenset({"VBD", "VBN"})
# "Sees", "xxx": of so few letters some are no words.
SHORT = 5
THRICE = re.compile(r"([a-z])\1\1")
# "The all-clear", "the a cappella choir" are none; nor is "the all but closed port".
_DOUBLED = r"(?:the|an?) (?:the|all (?!but\b|clear\b|too\b)[a-z]+s)\b"
DOUBLED = re.compile(rf"\b{_DOUBLED}")
# "No reason why that Oslo should pay", "crews shift from to use nets": of two joining words one is enough.
_JOINED_TWICE = r"(?:reason why that (?=[A-Z])|from (?:of|to)\b)"
JOINED_TWICE = re.compile(rf"\b{_JOINED_TWICE}")
NUMBERS = "(?:one|two|three|four|five|six|seven|eight|nine|ten)"
# "Won three four times", and not "bought three two-year bonds".
_NUMBER_TWICE = rf"{NUMBERS} {NUMBERS}\b(?!-)"
NUMBER_TWICE = re.compile(rf"\b{_NUMBER_TWICE}")
# "Sang before retired from it" lacks a subject, and "before bed in winter" needs none.
_SUBJECT_LOST = r"(?:before|after) ([a-z]+ed) (?:as|at|by|from|in|on|to|with)\b"
SUBJECT_LOST = re.compile(rf"\b{_SUBJECT_LOST}")
# "To more 300 miles" lacks a "than"; not so "two more 40-metre boats".
_THAN_LOST = r"(?:about|at|for|from|of|to|with) (?:fewer|less|more) (?:\d[\d,.]*|_____)(?![\w-])"
THAN_LOST = re.compile(rf"\b{_THAN_LOST}")
# Any of these: most questions have none.
SLIP = re.compile(rf"\b(?:{_DOUBLED}|{_JOINED_TWICE}|{_NUMBER_TWICE}|{_SUBJECT_LOST}|{_THAN_LOST})")
# "In Tarn area", "the heart of Afghan capital"; not "in Tarn's capital".
ARTICLE_LEFT_OUT = re.compile(r"\b(?:at|from|in|near|of|to) (?:[A-Z][\w-]+ )+(?:area|capital)\b")
# "Three-deck", "40-metre".
OF_SO_MANY = re.compile(r"(?:two|three|four|five|six|seven|eight|nine|ten|\d+)-[a-z]+", re.IGNORECASE)
GOVERNING, WITHIN = {"VBD", "VBZ", "VBP", "VB"}, ("JJ", "NN", "CD")
# A name that is written so often is spelt right; so is one of the title after fewer times.
OFTEN, OFTEN_IN_TITLE = 4, 2
# What an object may open with, and no noun that goes on: "use online betting", "use the nets".
OPENING_OBJECTS = ("DT", "JJ", "PRP$")
# What leads to a clause within a phrase.
LEADING = ("WDT", "WP", "WRB", ",")
# "The will", "a can": nouns.
BEFORE_NOUNS = ("DT", "PRP$", "POS", "JJ", "IN", "TO")


def verb_misformed(ground: Ground, candidate: Candidate) -> str:
    """ "The ferry can carried 40 cars": no past form follows a modal verb."""
    found = next((slip for slip in slips_in(ground, candidate.sentence) if slip in candidate.whole_stem), "")
    return f"“{found}” is no form of a verb" if found else ""


def word_misspelt(ground: Ground, candidate: Candidate) -> str:
    """ "What will the port recieve?", "the freeeze", "the Osolfjord": nobody teaches it so."""
    text, names = f"{candidate.whole_stem} {candidate.answer.text}", names_misspelt(ground)
    shown = WORD.findall(text)
    is_known = words("misspellings").isdisjoint(map(str.lower, shown)) and names.isdisjoint(shown)
    if is_known and not THRICE.search(text):
        return ""
    found = next((word for word in shown if is_misspelt(word) or word in names), "")
    return f"“{found}” is misspelt" if found else ""


def relative_left_out(ground: Ground, candidate: Candidate) -> str:
    """ "The price for crews use old nets was": a "that" is wanted, or "using", and nobody teaches it so."""
    slips = verbs_in_subjects(ground, candidate.sentence)
    found = next((one for one in slips if one in candidate.whole_stem), "")
    return f"“{found}” has a verb too much" if found else ""


@once
def verbs_in_subjects(ground: Ground, number: int) -> tuple[str, ...]:
    """ "Crews use", of "the price for crews use old nets was": a plural, and a verb with its own object."""
    found = []
    for fact in ground.facts.get(number, ()):
        line = ground.tokens_of(fact.subject)
        for led, noun, verb, behind in zip(line, line[1:], line[2:], line[3:], strict=False):
            is_led = led.tag == "IN" and noun.tag == "NNS"
            if is_led and is_verb_of_many(verb) and behind.tag in OPENING_OBJECTS:
                found.append(ground.text(number)[noun.start : verb.end])
    return tuple(found)


def is_verb_of_many(token: Token) -> bool:
    """ "Use", be it taken for a noun or not."""
    return token.tag in ("NN", "VB", "VBP") and "VBP" in verb_forms(token.text)


def articles_doubled(ground: Ground, candidate: Candidate) -> str:
    """ "She followed the all results", "in a the port", "why that", "to more 40 miles": a slip of whoever
    spoke or wrote.
    """
    if SLIP.search(candidate.whole_stem) is None:
        return ""
    doubled = (one.group() for one in DOUBLED.finditer(candidate.whole_stem))
    found = next((slip for slip in doubled if not tells_sort(ground, candidate.sentence, slip)), "")
    joined = JOINED_TWICE.search(candidate.whole_stem) or NUMBER_TWICE.search(candidate.whole_stem)
    joined = joined or THAN_LOST.search(candidate.whole_stem) or subject_lost(ground, candidate)
    found = found or (joined.group() if joined is not None else "")
    return f"“{found}” is a slip" if found else ""


def subject_lost(ground: Ground, candidate: Candidate) -> re.Match[str] | None:
    """ "Before retired from", where the word is a verb in the sentence."""
    found = SUBJECT_LOST.search(candidate.whole_stem)
    tags = {one.tag for one in ground.tokens(candidate.sentence) if found and one.text == found[1]}
    return None if tags.isdisjoint(PAST) else found


def tells_sort(ground: Ground, number: int, slip: str) -> bool:
    """ "An all girls school": the plural says of which sort the school is."""
    place = ground.text(number).find(slip)
    behind = [token for token in ground.tokens(number) if place >= 0 and token.start >= place + len(slip)]
    return slip.endswith("s") and behind != [] and behind[0].tag.startswith(("NN", "JJ"))


def article_left_out(ground: Ground, candidate: Candidate) -> str:
    """ "When were boats banned in Tarn area?", "… used three-deck ferry?": it wants a "the" or an "a"."""
    has_part = " area" in candidate.whole_stem or " capital" in candidate.whole_stem
    found = ARTICLE_LEFT_OUT.search(candidate.whole_stem) if has_part else None
    slip = found.group() if found is not None else ""
    bare = (*bare_nouns(ground, candidate.sentence), *bare_offices(ground, candidate.sentence))
    slip = slip or next((one for one in bare if contains_words(candidate.whole_stem, one)), "")
    return f"“{slip}” wants an article" if slip else ""


@once
def bare_nouns(ground: Ground, number: int) -> tuple[str, ...]:
    """ "Used three-deck ferry": one of the things of which the article has a plural, without an article."""
    tokens, found = ground.tokens(number), []
    for place in range(1, len(tokens) - 1):
        if not OF_SO_MANY.fullmatch(tokens[place].text) or tokens[place - 1].tag not in GOVERNING:
            continue
        end = next((k for k in range(place, len(tokens)) if not tokens[k].tag.startswith(WITHIN)), place)
        if end > place + 1 and tokens[end - 1].tag == "NN" and is_counted(ground, tokens[end - 1]):
            found.append(ground.text(number)[tokens[place - 1].start : tokens[end - 1].end])
    return tuple(found)


@once
def bare_offices(ground: Ground, number: int) -> tuple[str, ...]:
    """ "Ports Secretary" of "Ports Secretary told crews": an office without article or name."""
    return tuple(
        fact.subject.text
        for fact in ground.facts.get(number, ())
        if is_office_alone(ground.tokens_of(fact.subject))
        and not ground.mentions_within(number, fact.subject.start, fact.subject.end)
    )


def is_office_alone(tokens: tuple[Token, ...]) -> bool:
    """ "Ports Secretary", "chief"; not "the secretary", "Lee's secretary" or "Secretary Lee"."""
    head = tokens[-1]
    is_one = head.tag in ("NN", "NNP") and is_role(head.text.lower())
    return is_one and all(one.tag in ("NN", "NNP", "JJ") for one in tokens)


def is_counted(ground: Ground, noun: Token) -> bool:
    """Whether the article has "ferries", or "a ferry"."""
    lemma = noun.lemma.lower()
    for line in map(ground.tokens, ground.sentences_with_lemma.get(lemma, ())):
        alike = [place for place, token in enumerate(line) if token.lemma.lower() == lemma]
        if any(line[k].tag == "NNS" or k and line[k - 1].text.lower() in ("a", "an") for k in alike):
            return True
    return False


def is_misspelt(word: str) -> bool:
    """A known slip, or a letter that stands there three times in a row."""
    return word.lower() in words("misspellings") or len(word) > SHORT and THRICE.search(word) is not None


@once
def names_misspelt(ground: Ground) -> frozenset[str]:
    """Capitalised words that stand once in the article, a letter away from one that it writes often."""
    told = Counter(
        token.text
        for line in ground.analysis.tokens
        for token in line
        if len(token.text) > SHORT and token.text.isalpha() and token.text[0].isupper()
    )
    titled = set(WORD.findall(ground.analysis.title))
    often = [word for word, times in told.items() if times >= (OFTEN_IN_TITLE if word in titled else OFTEN)]
    rare = (word for word, times in told.items() if times == 1 and not is_known_word(word))
    names = full_names(ground)
    return frozenset(
        word
        for word in rare
        if any(is_slip_of(word, other) and not are_two_people(names, word, other) for other in often)
    )


def full_names(ground: Ground) -> set[frozenset[str]]:
    """The words of every name of a person that has two or more: "Peter Jansen"."""
    told = (one for named in ground.mentions.values() for one in named)
    people = (one for one in told if ground.actor(one.actor).kind is ActorKind.PERSON)
    return {frozenset(one.surface.split()) for one in people if " " in one.surface}


def are_two_people(names: set[frozenset[str]], word: str, other: str) -> bool:
    """Peter Jansen beside Erik Hansen: a name apart, where nobody is called Peter Hansen."""
    beside = [name - {word} for name in names if word in name]
    return bool(beside) and not any(other in name and name & rest for name in names for rest in beside)


def is_slip_of(word: str, other: str) -> bool:
    """ "Osolfjord" for "Oslofjord"; "McTarn" and "Mctarn" are written both ways, a Tarn is one of Tarns."""
    is_written_so = other.casefold() in (word.casefold(), f"{word.casefold()}s")
    return not is_written_so and one_slip_apart(word, other)


def is_known_word(word: str) -> bool:
    """ "Norwegians" beside "Norwegian", "Marina" beside "Marine": a word or a name of its own."""
    return bool(pos_of(word.lower())) or entry_of(word) is not None or word.endswith("s")


def verb_swallowed(ground: Ground, candidate: Candidate) -> str:
    """ "Hit by rising seas and prolonged rain can sink boats": the second clause was read as the seas'."""
    parts = candidate.fact.adjuncts if candidate.fact is not None else ()
    found = next((part.text for _, part in parts if runs_on(ground.tokens_of(part))), "")
    return f"“{found}” has the verb of another clause" if found else ""


def runs_on(tokens: tuple[Token, ...]) -> bool:
    """Whether a phrase behind "by" or "with" has a modal verb that no word in it leads to."""
    place = next((k for k, token in enumerate(tokens) if token.tag == "MD"), 0)
    before = tokens[1:place]
    is_joined = any(token.tag == "CC" for token in before)
    is_led = any(token.tag in LEADING or token.text.lower() in words("clause_openers") for token in before)
    return tokens[0].text.lower() in ("by", "with") and is_joined and not is_led


@once
def slips_in(ground: Ground, number: int) -> tuple[str, ...]:
    tokens = ground.tokens(number)
    places = (place for place in range(1, len(tokens) - 1) if is_before_past_form(tokens, place))
    return tuple(f"{tokens[place].text} {tokens[place + 1].text}" for place in places)


def is_before_past_form(tokens: tuple[Token, ...], place: int) -> bool:
    """Whether a modal behind its subject stands before a form that is past and nothing else."""
    if tokens[place].tag != "MD" or tokens[place - 1].tag in BEFORE_NOUNS:
        return False
    following = tokens[place + 1]
    forms = verb_forms(following.text.lower())
    return following.tag in PAST and not forms.isdisjoint(PAST) and "VB" not in forms
