"""The subject of a fact as a stem may say it: in full, by its name, or not at all where nobody could tell."""

from briefing.analysis.results import ActorKind, Fact, Phrase, Token
from briefing.analysis.wordlists import words
from quiz.questions.ground import Ground, once, phrases_behind
from quiz.questions.things import head_of, is_human
from quiz.questions.wording.capitals import keeps_its_capital
from quiz.questions.wording.described_roles import is_owned_with_the
from quiz.questions.wording.naming import is_half_known, name_of, without_bare_title
from quiz.questions.wording.people import introduced
from quiz.questions.wording.resolving import Said, say
from quiz.questions.wording.stand_ins import stand_in

# A bare noun ("production") is understood only where the article keeps telling of it.
TOPIC_SENTENCES = 4
# A person with a longer description is named without it.
LONGEST_APPOSITION = 10
ARTICLES = {"the", "a", "an"}
DASHES = ("--", "—", "–")
INDEFINITE = {"some", "more", "fewer", "less", "certain", "other", "another", "any", "enough"}
LOOSELY_COUNTED = {"many", "several", "most", "few", "various", "all"}


@once
def say_subject(ground: Ground, fact: Fact) -> Said | None:
    """The subject in full; a pronoun or definite description by its actor's name, a person with the role."""
    subject = fact.subject
    if subject.actor is not None and is_half_known(ground.actor(subject.actor)):
        return None
    if subject.actor is not None and ground.is_reference(subject):
        return Said(introduced(ground.actor(subject.actor)), (subject.actor,))
    subject = stand_in(ground, fact) or subject
    said = say(ground, subject, introduce=True, is_subject=True, dated=True)
    said = said or closing_person(ground, subject) or described_body(ground, subject)
    if said is None or not ground.tokens_of(subject) or is_vague_as_said(ground, fact, subject, said):
        return None
    if len(said.text.split()) > LONGEST_APPOSITION and is_described_person(ground, subject):
        return Said(introduced(ground.actor(subject.actor)), (subject.actor,))
    text = without_bare_title(with_closing_mark(ground, subject, said.text))
    is_own_opening = text.startswith(ground.tokens_of(subject)[0].text)
    if is_own_opening and has_person(ground, subject) and is_owned_with_the(text):
        text = f"the {text}"
    elif is_own_opening and not opens_with_name(ground, subject):
        text = text[0].lower() + text[1:]
    return Said(text, said.actors)


def is_described_person(ground: Ground, subject: Phrase) -> bool:
    """ "Ann Lee, a mayor running against Ola Berg in Narvik": one person, whose name says enough."""
    first = next(iter(ground.mentions_within(subject.sentence, subject.start, subject.end)), None)
    if first is None or first.actor != subject.actor or first.start != subject.start:
        return False
    is_person = ground.actor(first.actor).kind is ActorKind.PERSON and " " in ground.actor(first.actor).name
    is_followed = ground.text(subject.sentence)[first.end : first.end + 1] == ","
    return is_person and is_followed and not any(one.tag == "CC" for one in ground.tokens_of(subject))


def with_closing_mark(ground: Ground, subject: Phrase, text: str) -> str:
    """ "Ann Lee, the mayor," before its verb: what a comma opened, a comma closes, and a dash a dash."""
    last, *follows = ground.tokens(subject.sentence)[subject.last - 1 : subject.last + 1]
    dash = next((one.text for one in (last, *follows) if one.text in DASHES), "")
    if dash and text.count(f" {dash} ") % 2:
        return f"{text} {dash}"
    is_closed = bool(follows) and follows[0].text == ","
    is_apposition = text.count(", ") == 1 and " and " not in text.partition(", ")[2]
    return text + "," if ", " in text and (is_closed or is_apposition) else text


def opens_with_name(ground: Ground, subject: Phrase) -> bool:
    """Whether the first word keeps its capital inside a sentence: a name's, or a title's before a person."""
    first = ground.tokens_of(subject)[0]
    mentions = ground.mentions.get(subject.sentence, ())
    is_name = any(one.start == subject.start for one in mentions) and first.text.lower() not in ARTICLES
    is_title = first.tag.startswith("NNP") and has_person(ground, subject)
    return keeps_its_capital(ground, subject) or is_name or is_title


def closing_person(ground: Ground, subject: Phrase) -> Said | None:
    """ "Their friend Ann Lee": where the description hangs, the person whose name closes it."""
    inside = ground.mentions_within(subject.sentence, subject.start, subject.end)
    last = inside[-1] if inside and inside[-1].end == subject.end else None
    if last is None or ground.actor(last.actor).kind is not ActorKind.PERSON or is_joined(ground, subject):
        return None
    return Said(introduced(ground.actor(last.actor)), (last.actor,))


def described_body(ground: Ground, subject: Phrase) -> Said | None:
    """ "The Tarn Dairy, the largest of the region": where the description hangs, the body whose it is."""
    inside = ground.mentions_within(subject.sentence, subject.start, subject.end)
    first = next((one for one in inside if one.actor == subject.actor), None)
    if first is None or ground.actor(first.actor).kind is not ActorKind.ORGANISATION:
        return None
    before = ground.text(subject.sentence)[subject.start : first.start].strip().lower()
    is_followed = ground.text(subject.sentence)[first.end :].startswith(",")
    is_closed = ground.text(subject.sentence)[subject.end :].startswith(",")
    is_apposition = (
        is_followed and is_closed and not any(one.text == "and" for one in ground.tokens_of(subject))
    )
    return (
        Said(name_of(ground.actor(first.actor)), (first.actor,))
        if before in ("", "the") and is_apposition
        else None
    )


def has_person(ground: Ground, phrase: Phrase) -> bool:
    return any(
        ground.actor(one.actor).kind is ActorKind.PERSON
        for one in ground.mentions_within(phrase.sentence, phrase.start, phrase.end)
    )


def is_joined(ground: Ground, subject: Phrase) -> bool:
    """Whether the phrase may be of two: "his boss and Ann Lee"."""
    return any(token.text.lower() in ("and", "or", ",") for token in ground.tokens_of(subject))


def is_vague_as_said(ground: Ground, fact: Fact, subject: Phrase, said: Said) -> bool:
    """Whether the subject stays vague: "the plan" does not, where it is said as "Norway's harbour plan".

    Nor do "cases" that are told as "cases of the fever".
    """
    tokens = ground.tokens_of(subject)
    is_in_full = tokens[0].text.lower() == "the" and len(said.text.split()) > len(tokens)
    is_in_full = is_in_full or len(tokens) == 1 and said.text.startswith(f"{tokens[0].text} of ")
    return not is_in_full and is_vague(ground, subject) and not is_anchored(ground, fact, tokens)


def is_anchored(ground: Ground, fact: Fact, subject: tuple[Token, ...]) -> bool:
    """ "Tourism is critical to Norway's economy": of a bare noun, at once and with a name behind it.

    So is what a named body tells: "Dealers sold 40 boats, according to the Tarn Council".
    """
    opening = 0 if fact.fronted is None else fact.fronted.last
    opens = fact.is_main and fact.subject.first <= opening + 1
    named = (one for one in phrases_behind(fact) if ground.mentions_within(one.sentence, one.start, one.end))
    is_told_by_name = fact.speaker is not None and fact.speaker.actor is not None
    is_placed = any(named) or is_told_by_name and subject[0].tag == "NNS"
    return len(subject) == 1 and opens and is_plain_noun(ground, fact, subject[0]) and is_placed


def is_plain_noun(ground: Ground, fact: Fact, token: Token) -> bool:
    """A noun that is no name of a play ("Cats runs in Bergen") and not among those that name nobody."""
    is_title = token.tag == "NNS" and ground.tokens_of(fact.action)[0].tag == "VBZ"
    return token.tag in ("NN", "NNS") and not is_title and token.lemma.lower() not in words("vague_subjects")


def is_vague(ground: Ground, subject: Phrase) -> bool:
    """ "A man", "many", "production": a subject by which nobody could tell what is meant."""
    if is_bare_one(ground, subject):
        return True
    tokens = [token for token in ground.tokens_of(subject) if token.tag not in ("DT", "PDT")]
    if not tokens or ground.mentions_within(subject.sentence, subject.start, subject.end):
        return not tokens
    nouns = [token for token in tokens if token.tag.startswith(("NN", "CD"))]
    opening = ground.tokens_of(subject)[0].text.lower()
    if opening == "some" and tokens[0].tag == "CD":
        return False
    if not nouns or opening in INDEFINITE or opening in LOOSELY_COUNTED and len(tokens) < 3:
        return True
    is_counted = any(token.tag == "CD" for token in tokens)
    core = nouns[-1] if any(token.text == "of" for token in tokens) else head_of(tuple(tokens)) or nouns[-1]
    if not is_counted and {core.text.lower(), core.lemma.lower()} & words("vague_subjects"):
        return not is_kind_of(tokens, core)
    is_bare = len(tokens) == 1 and opening != "the"
    return is_bare and len(ground.sentences_with_lemma.get(nouns[-1].lemma.lower(), ())) < TOPIC_SENTENCES


def is_bare_one(ground: Ground, subject: Phrase) -> bool:
    """ "One", "one last month", "one in Riga"; not "one ship", "one of the ships", "one in four"."""
    tokens = ground.tokens_of(subject)
    if not tokens or tokens[0].text.lower() != "one":
        return False
    behind = tokens[1:]
    if not behind:
        return True
    dates = ground.dates_within(subject.sentence, subject.start, subject.end)
    is_dated = any(ground.date(index).start in [one.start for one in behind[:2]] for index in dates)
    is_share = behind[0].text.lower() == "of" or any(one.tag == "CD" for one in behind[1:2])
    return is_dated or behind[0].tag == "IN" and not is_share


def is_kind_of(tokens: list[Token], head: Token) -> bool:
    """ "Health-care shares", "label changes": the noun before it says of what kind a thing is."""
    place = tokens.index(head)
    before = tokens[place - 1] if place else head
    is_told = place > 0 and (before.tag in ("NN", "NNS") or place == 1 and "-" in before.text)
    return is_told and head.tag == "NNS" and not is_human((head,))
