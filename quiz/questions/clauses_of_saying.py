"""Who says something in a sentence, outside of what it quotes: subjects of verbs of saying."""

from briefing.analysis.clause_subjects import verb_of_speaker
from briefing.analysis.quotations import quoted_tokens
from briefing.analysis.results import ActorKind, Fact, Mention, Modality, Phrase, Reference, Token, Use
from briefing.analysis.token_spans import token_span
from briefing.analysis.verb_groups import FINITE
from briefing.analysis.wordlists import words
from quiz.questions.ground import Ground, once
from quiz.questions.whole_clauses import closes_place
from quiz.questions.wording.verb_groups import BE
from quiz.questions.words_passed_on import is_of_another, one_passed_on

# With more verbs of saying beside a quotation, nobody can tell who speaks; a speaker stands so near to one.
MOST_VERBS, REACH = 3, 26
# So near before a quotation stands what leads to it: "saying in a letter to Marlo: “…”".
REACH_OF_SAYING = 9
# "She received a letter, saying: “…”": so the letter says.
TAKING_IN = {
    "carry", "cite", "display", "find", "get", "hear", "print", "publish", "quote", "read", "receive", "see",
}  # fmt: skip
SAYING = {"add", "comment", "insist", "joke", "say", "state", "write"}
# What a finding does as well as a person: "she said the data showed “…”".
SHOWING = {"demonstrate", "indicate", "prove", "reveal", "show", "suggest"}


def is_of_saying(fact: Fact) -> bool:
    """ "She said", "he issued a statement"."""
    in_writing = any(phrase.text.lower().endswith("statement") for phrase in fact.objects)
    return fact.verb in words("saying_verbs") or in_writing


def speakers_in(ground: Ground, number: int) -> list[Phrase]:
    """Subjects of the verbs of saying in a sentence."""
    return [
        fact.subject
        for fact in ground.facts.get(number, ())
        if fact.is_main and fact.modality is Modality.STATED and not fact.is_passive and is_of_saying(fact)
    ]


@once
def those_saying(ground: Ground, number: int) -> list[Phrase] | None:
    """All who say something beside what the sentence quotes; None where somebody is told or did not say."""
    passed_on = one_passed_on(ground, number)
    if passed_on is not None:
        return [passed_on]
    if is_of_another(ground, number):
        return None
    found = [
        fact
        for fact in ground.facts.get(number, ())
        if fact.modality is not Modality.QUOTED
        and is_of_saying(fact)
        and not closes_place(ground, fact.subject)
    ]
    found = [fact for fact in found if not is_finding_told(ground, fact)]
    if any(fact.is_negated or fact.is_passive for fact in found):
        return None
    return (
        [fact.subject for fact in found]
        or those_going_on_saying(ground, number)
        or beside_verbs_of_saying(ground, number)
        or named_beside(ground, number)
        or described_before(ground, number)
    )


def is_finding_told(ground: Ground, fact: Fact) -> bool:
    """ "She said the data showed “…”": no person shows, and it is she who says so."""
    subject = fact.subject
    named = ground.mentions_within(subject.sentence, subject.start, subject.end)
    is_person = subject.actor is not None and ground.actor(subject.actor).kind is ActorKind.PERSON
    is_person = is_person or any(ground.actor(one.actor).kind is ActorKind.PERSON for one in named)
    return fact.verb in SHOWING and fact.speaker is not None and not is_person


def those_going_on_saying(ground: Ground, number: int) -> list[Phrase]:
    """ "Ann Lee left the hall, saying: “…”", "…, adding in a letter, “…”": who does the one deed before."""
    line = ground.tokens(number)
    quoted = quoted_tokens(ground.sentence(number), line)
    opened = next((k for k, is_said in enumerate(quoted) if is_said), 0)
    saying = next((k for k in range(opened - 1, max(0, opened - REACH_OF_SAYING), -1) if goes_on(line, k)), 0)
    if not saying or any(token.tag in FINITE for token in line[saying:opened]):
        return []
    main = [
        fact
        for fact in ground.facts.get(number, ())
        if fact.is_main and fact.modality is Modality.STATED and fact.action.last <= saying
    ]
    is_own = len(main) == 1 and not main[0].is_passive and main[0].verb not in TAKING_IN
    return [main[0].subject] if is_own else []


def goes_on(line: tuple[Token, ...], place: int) -> bool:
    """ ", saying", and not "accused Ann Lee of saying"."""
    is_of_saying = line[place].tag == "VBG" and line[place].lemma.lower() in SAYING
    return is_of_saying and line[place - 1].text == ","


def beside_verbs_of_saying(ground: Ground, number: int) -> list[Phrase]:
    """Names and references right at a verb of saying, where the sentence is too winding to be parsed.

    "Ann Lee, a nurse at Tarn Hospital in Marlo, said": it is the one person among them.
    """
    line = ground.tokens(number)
    quoted = quoted_tokens(ground.sentence(number), line)
    verbs = [k for k, token in enumerate(line) if is_verb_of_saying(token) and not quoted[k]]
    if not 0 < len(verbs) <= MOST_VERBS:
        return []
    found = []
    for one in (*ground.mentions.get(number, ()), *ground.references.get(number, ())):
        first, last = token_span(line, one.start, one.end)
        is_near = any(abs(first - verb) <= REACH for verb in verbs)
        is_told = first < last and not quoted[first] and one.actor is not None
        if is_near and is_told and is_at_verb(line, one, first, last):
            found.append(ground.phrase(number, first, last, one.actor))
    found = [one for one in found if not any(is_title_of(line, one, other) for other in found)]
    people = [one for one in found if ground.actor(one.actor).kind is ActorKind.PERSON]
    return people if people == found[:1] else found


def is_title_of(line: tuple[Token, ...], one: Phrase, other: Phrase) -> bool:
    """ "Tarn Shipping" in "Tarn Shipping chairwoman Ann Lee said"."""
    between = line[one.last : other.first]
    return one.last < other.first and all(token.tag.startswith(("NN", "JJ")) for token in between)


def is_at_verb(line: tuple[Token, ...], one: Mention | Reference, first: int, last: int) -> bool:
    """ "Ann Lee of the Nordic Bank writes", "said Ann Lee", "he added"."""
    if isinstance(one, Mention):
        return one.use is not Use.ATTRIBUTE and verb_of_speaker(line, one) is not None
    return any(
        is_verb_of_saying(token) for token in (*line[max(0, first - 1) : first], *line[last : last + 1])
    )


def named_beside(ground: Ground, number: int) -> list[Phrase]:
    """ "“The bridge is safe,” Ann Lee, a nurse", "Ann Lee: “The bridge is safe”": who stands beside it."""
    line = ground.tokens(number)
    quoted = quoted_tokens(ground.sentence(number), line)
    outside = [k for k, token in enumerate(line) if not quoted[k] and token.text != '"']
    if len(outside) == len(line) or not outside or any(line[k].tag in FINITE for k in outside):
        return []
    one = next((one for one in ground.mentions.get(number, ()) if one.start == line[outside[0]].start), None)
    if one is None or ground.actor(one.actor).kind is not ActorKind.PERSON:
        return []
    first, last = token_span(line, one.start, one.end)
    is_label = first == 0 and [token.text for token in line[last : last + 2]] == [":", '"']
    is_behind = [token.text for token in line[max(0, first - 2) : first]] == [",", '"']
    return [ground.phrase(number, first, last, one.actor)] if is_label or is_behind else []


def described_before(ground: Ground, number: int) -> list[Phrase]:
    """ "Ann Lee is glad about the vote: “It …”": of whom the sentence tells how she is before a colon."""
    line = ground.tokens(number)
    colon = next((k for k in range(len(line) - 1) if [one.text for one in line[k : k + 2]] == [":", '"']), 0)
    outside = [one for one in ground.facts.get(number, ()) if one.action.last <= colon]
    if len(outside) != 1 or outside[0].action.text.split()[0].lower() not in BE:
        return []
    people = {
        one.actor
        for one in ground.mentions.get(number, ())
        if one.end <= line[colon].start and ground.actor(one.actor).kind is ActorKind.PERSON
    }
    return [outside[0].subject] if len(people) == 1 else []


def is_verb_of_saying(token: Token) -> bool:
    return token.tag in FINITE and token.text.lower() in words("verbs_of_saying")
