"""Questions on a clause in which a participle, a noun or what others did was taken for the verb."""

from briefing.analysis.parted_subjects import is_parted
from briefing.analysis.results import Fact, QuantityKind, Token
from briefing.analysis.subjects import Subject
from briefing.analysis.verb_groups import FINITE
from briefing.analysis.wordlists import words
from quiz.questions.candidates import Candidate
from quiz.questions.drafts import VERBATIM
from quiz.questions.ground import Ground
from quiz.questions.things import head_of

RELATIVES = {"that", "which", "who"}
CLOSES = {",", ";", ":", "—", "–", "-", '"', "(", ")"}
OPENS_CLAUSE = {"before", "after", "while", "when", "until", "that", "which", "who", "whose", "where", "if"}
JOINING_TAGS = ("CC", "WDT", "WP", "WRB", "PRP")
MANY = {"most", "many", "several", "few", "these", "those", "all"}
PLURAL_LOOKING = {
    "data", "news", "series", "species", "means", "politics", "physics", "mathematics", "headquarters",
}  # fmt: skip
# Rules that tell a clause in its own words, however it was read.
AS_THEY_STAND = {"report"}


def verb_misread(ground: Ground, candidate: Candidate) -> str:
    """ "Boats built for the lake that leaked sank": the finite verb is "sank", "built" a participle."""
    fact = candidate.fact
    if fact is None or candidate.rule in AS_THEY_STAND:
        return ""
    saying = saying_in_subject(ground, fact) if candidate.rule not in VERBATIM else None
    if saying is not None:
        return f"“{saying.text}” tells what others did"
    if not may_be_participle(ground, fact):
        return ""
    tokens = ground.tokens(fact.sentence)
    relative = relative_behind(tokens, fact.action.last)
    verb = verb_behind(tokens, fact, relative) if relative is not None else None
    return f"“{verb.text}” is the verb of the clause" if verb is not None else ""


def saying_in_subject(ground: Ground, fact: Fact) -> Token | None:
    """The "reported" of "police reported 40 people entered": whoever entered is in what police say."""
    subject = ground.tokens_of(fact.subject)
    if any(token.text == "," or token.text.lower() in RELATIVES for token in subject):
        return None
    amounts = (ground.quantity(index) for index in ground.quantities.get(fact.sentence, ()))
    counts = {one.start for one in amounts if one.kind is QuantityKind.COUNT}
    places = (k for k in range(1, len(subject) - 1) if subject[k + 1].start in counts)
    return next((subject[k] for k in places if may_introduce_clause(subject[k])), None)


def may_introduce_clause(token: Token) -> bool:
    """ "Reported", "said": a clause may follow."""
    return (token.tag in FINITE or token.tag == "VBN") and token.lemma.lower() in words("verbs_with_clauses")


def may_be_participle(ground: Ground, fact: Fact) -> bool:
    """Whether the verb is one word that could as well describe the noun before it: "built"."""
    tokens = ground.tokens_of(fact.action)
    return len(tokens) == 1 and tokens[0].tag in ("VBD", "VBP")


def relative_behind(tokens: tuple[Token, ...], first: int) -> int | None:
    """Where the first "that", "which" or "who" stands with no mark before it."""
    place = next((k for k in range(first, len(tokens)) if tokens[k].text.lower() in RELATIVES), None)
    if place is None or any(token.text in CLOSES for token in tokens[first:place]):
        return None
    return place


def verb_behind(tokens: tuple[Token, ...], fact: Fact, relative: int) -> Token | None:
    """The second verb behind the relative, where nothing says that it opens a clause of its own."""
    tags = FINITE | {"VBN"} if tokens[fact.action.last].tag == "IN" else FINITE
    verbs = [k for k in range(relative + 1, len(tokens)) if tokens[k].tag in tags]
    if len(verbs) < 2 or verbs[0] != relative + 1:
        return None
    between = tokens[verbs[0] + 1 : verbs[1]]
    return None if any(may_open_clause(token) for token in between) else tokens[verbs[1]]


def may_open_clause(token: Token) -> bool:
    word = token.text.lower()
    return word in CLOSES or token.tag in JOINING_TAGS or word in OPENS_CLAUSE


def subject_of_two_clauses(ground: Ground, candidate: Candidate) -> str:
    """ "Half of Tarn works nights, and the port has sold fish": the port alone has sold it."""
    fact = candidate.fact
    if fact is None or candidate.rule in VERBATIM | AS_THEY_STAND:
        return ""
    subject = Subject(fact.subject.first, fact.subject.last, fact.action.first)
    is_two = is_parted(ground.tokens(fact.sentence), subject)
    return f"“{fact.subject.text}” are two clauses" if is_two else ""


def name_before_infinitive(ground: Ground, candidate: Candidate) -> str:
    """ "Norway offered to lend Tarn wire left over": no wire left, and a name "offered" is no subject."""
    fact = candidate.fact
    is_as_it_stands = fact is None or candidate.rule in AS_THEY_STAND
    subject = () if is_as_it_stands else ground.tokens_of(fact.subject)
    tags = [one.tag for one in subject]
    found = next((k for k in range(len(tags) - 2) if tags[k : k + 3] == ["NNP", "VBN", "TO"]), None)
    return f"“{subject[found + 1].text}” is the verb of the clause" if found is not None else ""


def agreement(ground: Ground, candidate: Candidate) -> str:
    """A plural subject with a singular verb: a noun was taken for the verb ("most workers use ladders")."""
    fact = candidate.fact
    if fact is None:
        return ""
    verb = ground.tokens_of(fact.action)[0]
    subject = ground.tokens_of(fact.subject)
    if not subject or verb.tag != "VBZ":
        return ""
    head = head_of(subject)
    is_many = subject[0].text.lower() in MANY and subject[0].text[0].isalpha() and len(subject) > 1
    is_plural = head is not None and head.tag == "NNS" and head.text.islower()
    is_plural = is_plural and head.text not in PLURAL_LOOKING
    has_tail = any(token.tag in ("IN", "CC", "CD", "POS", "TO") for token in subject)
    if (is_many or is_plural) and not has_tail:
        return f"“{verb.text}” does not agree with “{fact.subject.text}”"
    return ""
