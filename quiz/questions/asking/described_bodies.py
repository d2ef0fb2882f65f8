"""What a body is called that the sentence describes beside its name: "What is Tarn's ruling party called?".

For "Tarn's ruling party, Civil Hope, lost", and for "Steady Hand, the Tarn mission against pirates, ended".
Only where the description fits one body alone, and says of whom or where.
"""

from collections.abc import Iterator
from functools import cache

from briefing.analysis.appositions import before_name
from briefing.analysis.name_words import noun_kinds
from briefing.analysis.noun_phrases import DASHES, NOMINAL
from briefing.analysis.reporting import is_saying
from briefing.analysis.results import ActorKind, Mention, Phrase, Token
from briefing.analysis.wordlists import rows, words
from quiz.questions.actor_names import answer_for
from quiz.questions.candidates import AnswerType, Candidate
from quiz.questions.facts import may_be_asked_of
from quiz.questions.ground import Ground
from quiz.questions.plain import contains_words
from quiz.questions.proposing import sentence_candidate
from quiz.questions.things import head_of, is_human
from quiz.questions.wording.only_ones import UNIQUE
from quiz.questions.wording.resolving import Said, outermost, say
from quiz.questions.wording.stems import Stem

BODIES = {ActorKind.ORGANISATION, ActorKind.EVENT, ActorKind.AGREEMENT}
CLOSING = {",", ".", ")", ";", *DASHES}
INSIDE = (*NOMINAL, "JJ", "JJS", "RBS", "CD", "POS", "HYPH", "VBG", "VBN")
BEHIND = (*INSIDE, "DT", "IN", "TO", "CC")
# What is undertaken has its aim or its place behind it: "the operation against pirates".
UNDERTAKINGS = {"campaign", "exercise", "mission", "operation"}
AIMS = {"against", "in", "to", "of"}
RANKING = ("JJS", "RBS")
# "Its latest ship" is the latest of its day only.
OF_TODAY = {"latest", "newest"}
# What is a body beside another only.
PARTS = {"arm", "parent", "wing"}
PAST = {"first", "former"}
# "The first mission" may be anybody's; "the first lunar crew mission" is the world's.
FEWEST_OF_FIRST = 5
FEWEST_APART = 2
THEN = {"formerly", "once", "previously", "then"}
LONGEST = 16


def ask(ground: Ground) -> Iterator[Candidate]:
    for number in sorted(ground.section_of):
        mentions = [one for one in ground.mentions.get(number, ()) if is_body(ground, one)]
        if mentions and may_be_asked_of(ground, number) and not ground.sentence(number).is_quoted:
            for mention in outermost(mentions):
                yield from ask_name(ground, mention)


def is_body(ground: Ground, mention: Mention) -> bool:
    """A body, agreement or event; a country is asked for where it is the largest or first of something."""
    return ground.actor(mention.actor).kind in BODIES | {ActorKind.COUNTRY}


def ask_name(ground: Ground, mention: Mention) -> Iterator[Candidate]:
    """ "What is Tarn's ruling party called?"; whom letters alone name everybody calls so."""
    phrase = described_beside(ground, mention)
    said = say(ground, phrase) if phrase is not None else None
    if phrase is None or said is None or gives_away(ground, said, mention):
        return
    tokens, is_country = ground.tokens_of(phrase), ground.actor(mention.actor).kind is ActorKind.COUNTRY
    heard = {one.text.lower() for one in tokens}
    if is_known_record(tokens, heard):
        return
    is_worlds = "world" in heard or "first" in heard and len(tokens) >= FEWEST_OF_FIRST
    if not (said.actors or is_worlds and not is_country) or is_told_in_passing(ground, phrase, mention):
        return
    if not heard & PAST and is_of_other_days(ground, phrase):
        return
    copula = "was" if heard & PAST else "is"
    told = f"the {said.text[4:]}" if said.text.startswith("The ") else said.text
    told = f"{told} company" if told.endswith(" parent") else told
    text = f"Which country {copula} {told}?" if is_country else f"What {copula} {told} called?"
    answer = answer_for(ground, mention.actor, mention.start, mention.end, AnswerType.ACTOR)
    if len(text.split()) <= LONGEST and not is_letters(answer.text):
        yield sentence_candidate(ground, mention.sentence, "body", Stem(text, said.actors), answer)


def is_known_record(tokens: tuple[Token, ...], heard: set[str]) -> bool:
    """ "The world's largest steel maker": all know it without the article, unless it is new."""
    is_of_all = "world" in heard and any(one.tag in RANKING for one in tokens)
    return is_of_all and heard.isdisjoint({"new", "first"})


def is_letters(name: str) -> bool:
    """ "ZRT", and not "ZRT-1"."""
    return name.isalpha() and name.isupper()


def is_of_other_days(ground: Ground, phrase: Phrase) -> bool:
    """ "In 1912 the largest ship, the Kelda, …", "once Tarn's largest firm, …": so it was, and is no more."""
    before = ground.tokens(phrase.sentence)[max(0, phrase.first - 1) : phrase.first]
    day = ground.analysis.published_on
    dates = (ground.date(index).last for index in ground.dates.get(phrase.sentence, ()))
    is_old = day is not None and any(last is not None and last.year < day.year - 1 for last in dates)
    return is_old or any(one.text.lower() in THEN for one in before)


def is_told_in_passing(ground: Ground, phrase: Phrase, mention: Mention) -> bool:
    """ "A reporter for the public broadcaster ZRT", "the news agency ZRT said": it is not what is told of."""
    tokens = ground.tokens(phrase.sentence)
    before = tokens[max(0, phrase.first - 2) : phrase.first]
    after = next((one for one in tokens if one.start >= mention.end), None)
    is_bare = phrase.end < mention.start <= phrase.end + len(" the ")
    is_employer = len(before) == 2 and before[1].tag == "IN" and is_human(before[:1])
    return is_bare and (is_employer or after is not None and is_saying(after))


def gives_away(ground: Ground, said: Said, mention: Mention) -> bool:
    """ "Tarn’s central bank" for "Bank of Tarn" or "TCB": the question says all that the name tells."""
    actor = ground.actor(mention.actor)
    capitals = ([word for word in name.split() if word[0].isupper()] for name in (actor.name, *actor.aliases))
    is_told = any(all(contains_words(said.text, word) for word in name) for name in capitals if name)
    owners = {word for index in said.actors for word in ground.actor(index).aliases}
    # "Tarn Cranes’ bank" is Tarn Cranes Bank, as "TC Bank".
    is_told = is_told or mention.surface.split()[0] in owners
    initials = "".join(word[0] for word in said.text.split()).upper()
    return is_told or mention.actor in said.actors or initials.endswith(mention.surface)


def described_beside(ground: Ground, mention: Mention) -> Phrase | None:
    """The description beside the name that fits it alone: set off before it or behind it, or right before."""
    number, tokens = mention.sentence, ground.tokens(mention.sentence)
    places = [k for k, token in enumerate(tokens) if mention.start <= token.start < mention.end]
    if not places:
        return None
    first, last = places[0], places[-1] + 1
    first -= first > 0 and tokens[first - 1].text.lower() == "the"
    found = set_off_before(tokens, first, last) or set_off_behind(tokens, last)
    if found is not None:
        phrase = ground.phrase(number, *found)
        return phrase if is_thing(ground, phrase, mention) and fits_one(ground, phrase, mention) else None
    bare = right_before(tokens, first)
    named = ground.phrase(number, *bare) if bare is not None else None
    is_fit = named is not None and is_for_bodies(head_of(ground.tokens_of(named)))
    return named if named is not None and is_fit and is_sole(ground, named) else None


def set_off_before(tokens: tuple[Token, ...], first: int, last: int) -> tuple[int, int] | None:
    """ "Its state broadcaster, the ZRT," where a mark closes the name, and no list goes on."""
    found = before_name(tokens, first)
    is_closed = last >= len(tokens) or tokens[last].text in CLOSING
    is_bracketed = tokens[first - 1].text == "("
    if found is None or not is_closed or is_listed(tokens, last) and not is_bracketed:
        return None
    begin = opening(tokens, found.first, first - 1)
    is_fronted = begin == 1 and tokens[0].tag == "IN"
    return (begin, first - 1) if begin < first - 1 and not is_fronted else None


def set_off_behind(tokens: tuple[Token, ...], last: int) -> tuple[int, int] | None:
    """ "ZRT, the state broadcaster of Tarn,": up to the mark that closes it."""
    if last + 2 >= len(tokens) or tokens[last].text not in {",", *DASHES}:
        return None
    begin = end = last + 1
    while end < len(tokens) and tokens[end].tag in BEHIND:
        end += 1
    is_closed = end >= len(tokens) or tokens[end].text in CLOSING or tokens[end].tag in ("WDT", "WP")
    is_joined = any(
        tokens[k].tag == "CC" and tokens[k + 1].tag in ("DT", "PRP$") for k in range(begin, end - 1)
    )
    is_whole = is_closed and tokens[end - 1].tag in NOMINAL and opens_on_owner(tokens[begin:end])
    return (begin, end) if is_whole and not is_joined and not is_listed(tokens, end) else None


def opens_on_owner(tokens: tuple[Token, ...]) -> bool:
    """ "The largest bank of Tarn", "Tarn's largest bank", and not "a bank of Tarn's largest town"."""
    if not tokens or tokens[0].tag == "DT":
        return bool(tokens) and tokens[0].text.lower() == "the"
    return tokens[0].tag in ("PRP$", *NOMINAL) and any(one.tag in ("PRP$", "POS") for one in tokens)


def right_before(tokens: tuple[Token, ...], first: int) -> tuple[int, int] | None:
    """ "Tarn's official news agency ZRT"."""
    begin = opening(tokens, 0, first)
    return (begin, first) if begin < first and tokens[first - 1].tag == "NN" else None


def opening(tokens: tuple[Token, ...], floor: int, last: int) -> int:
    """Where the phrase of nouns that ends there begins, on its article or owner; `last` for none."""
    begin = last
    while begin > floor and tokens[begin - 1].tag in INSIDE:
        begin -= 1
    is_led = begin > 0 and (tokens[begin - 1].tag == "PRP$" or tokens[begin - 1].text.lower() == "the")
    is_owned = any(one.tag == "POS" for one in tokens[begin:last])
    return begin - is_led if begin < last and (is_led or is_owned) else last


def is_listed(tokens: tuple[Token, ...], place: int) -> bool:
    """ "The army, Tarn Steel, and …", "the army, Tarn Steel and …": the name may be one of a list."""
    return any(one.tag == "CC" for one in tokens[place : place + 2])


def is_thing(ground: Ground, phrase: Phrase, mention: Mention) -> bool:
    """Whether one thing is described, by a common noun; for countries "its ally" is one, too."""
    head = head_of(ground.tokens_of(phrase))
    if head is None or head.tag != "NN" or not head.text.islower():
        return False
    is_country = ground.actor(mention.actor).kind is ActorKind.COUNTRY
    return is_country or is_for_bodies(head) or not is_human((head,))


def fits_one(ground: Ground, phrase: Phrase, mention: Mention) -> bool:
    """Whether its owner has but one: a word says so, or nobody has two, as of Vik's band or Tarn's army."""
    if is_sole(ground, phrase) or is_undertaking(ground, phrase):
        return True
    tokens = ground.tokens_of(phrase)
    head = head_of(tokens)
    is_country = ground.actor(mention.actor).kind is ActorKind.COUNTRY
    owner = max((one.end for one in tokens if one.tag in ("PRP$", "POS")), default=None)
    if is_country or head is None or owner is None:
        return False
    of_whom = whose_only_one().get(head.lemma.lower())
    if of_whom == "told apart":
        return sum(owner < one.end <= head.start for one in tokens) >= FEWEST_APART
    return of_whom == ("state" if is_of_place(ground, phrase, head) else "other")


@cache
def whose_only_one() -> dict[str, str]:
    """By noun, whether a state or anyone else has but one of it, or must tell it apart."""
    return dict(rows("nouns_with_one"))


def is_of_place(ground: Ground, phrase: Phrase, head: Token) -> bool:
    """ "Norway's band", "its band" of Norway: a state or town has many of what a person has one of."""
    before = (one.actor for one in ground.mentions_within(phrase.sentence, phrase.start, head.start))
    owners = {one.actor for one in ground.references.get(phrase.sentence, ()) if one.start == phrase.start}
    kinds = {ground.actor(one).kind for one in (*before, *owners) if one is not None}
    return bool(kinds & {ActorKind.COUNTRY, ActorKind.PLACE})


def is_for_bodies(head: Token | None) -> bool:
    """ "Band", "record label", "finance arm"."""
    noun = head.lemma.lower() if head is not None else ""
    kind = noun_kinds().get(noun)
    return kind is not None and kind[0] in BODIES or noun in PARTS


def is_sole(ground: Ground, phrase: Phrase) -> bool:
    """ "The ruling party", "the UN refugee agency", "Tarn's largest bank", "the first Tarn mission"."""
    tokens = ground.tokens_of(phrase)
    head = head_of(tokens)
    if head is None:
        return False
    noun, before = head.lemma.lower(), [one for one in tokens if one.end <= head.start]
    heard = {one.text.lower() for one in before}
    is_ranked = any(one.tag in RANKING for one in before) and not heard & OF_TODAY
    if is_ranked or heard & UNIQUE:
        return True
    is_of_body = any(
        ground.actor(one.actor).kind is ActorKind.ORGANISATION
        for one in ground.mentions_within(phrase.sentence, phrase.start, head.start)
    )
    told = " ".join(one.text.lower() for one in (*before, head))
    is_one = any(contains_words(told, one) and told.endswith(one) for one in words("sole_bodies"))
    return is_one or is_of_body and noun in words("sole_body_nouns")


def is_undertaking(ground: Ground, phrase: Phrase) -> bool:
    """ "The Tarn operation against pirates": whose it is, and against whom or where."""
    tokens = ground.tokens_of(phrase)
    head = head_of(tokens)
    if head is None or head.lemma.lower() not in UNDERTAKINGS:
        return False
    after = next((one.text.lower() for one in tokens if one.start >= head.end), "")
    return after in AIMS and bool(ground.mentions_within(phrase.sentence, phrase.start, head.start))
