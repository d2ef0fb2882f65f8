"""Whose a thing is: "Riga and its old rival" tells of Riga's rival, "spoiled his bid" of another's bid."""

import re

from briefing.analysis.results import ActorKind
from quiz.questions.candidates import AnswerType, Candidate
from quiz.questions.ground import Ground
from quiz.questions.options.renown import has_known_name, is_chief
from quiz.questions.plain import contains_words
from quiz.questions.wording.main_actors import is_in_title

# The name, and the pronoun that is read with it.
NAME_AND_POSSESSIVE = re.compile(r"(?P<name>(?<!^)\b[A-Z][\w’'-]+) (?:and|or) (?P<word>its|his|her|their)\b")
# "In Ann Lee’s design, …": a name without a role, and what is theirs.
OPENING = re.compile(
    r"^(?:Fill the gap: )?[A-Z][a-z]+ (?P<name>[A-Z][\w.’-]*?(?: [A-Z][\w.-]*?)*)[’']s? [a-z]"
)
UNTOLD_OPENING = re.compile(r"(?:Fill the gap: )?(?:Her|His|Its|Their) ")
# What one does to what another has made, "spoiled his bid", and what ends what another kept up.
UNDONE = re.compile(
    r"(?:blocked|foiled|intercepted|parried|ruined|spoiled|spoilt|stole|thwarted) (?P<whose>his|her|their)\b"
    r"|(?:broke|denied|ended|halted|saved|stopped) (?P<whose_try>his|her|their) (?:[\w-]+ ){0,2}"
    r"(?:attempt|bid|drive|effort|goal|header|hopes?|penalty|record|reign|run|shot|shutout|streak|strike|try)\b"
)


def possessive_of_key(ground: Ground, candidate: Candidate) -> str:
    """ "Which country fears a war of Riga and its old rival?": "its" is the key's, and reads otherwise."""
    answer = candidate.answer
    if answer.type is not AnswerType.ACTOR or answer.index is None:
        return ""
    found = NAME_AND_POSSESSIVE.search(candidate.stem)
    if found is None:
        return ""
    owners = {
        one.actor
        for one in ground.references.get(candidate.sentence, ())
        if ground.text(candidate.sentence)[one.start : one.end].lower() == found["word"]
    }
    return (
        f"“{found['word']}” is read as that of {found['name']}"
        if owners and owners <= {None, answer.index}
        else ""
    )


def possessive_of_opponent(ground: Ground, candidate: Candidate) -> str:
    """ "Who spoiled his shutout bid?": his, whom the stem does not name; the key would be his own rival."""
    fact, answer = candidate.fact, candidate.answer
    if fact is None or answer.type is not AnswerType.ACTOR or answer.index != fact.subject.actor:
        return ""
    found = UNDONE.search(candidate.stem)
    owner = (found["whose"] or found["whose_try"]) if found is not None else ""
    is_named = found is not None and any(
        contains_words(candidate.stem[: found.start()], ground.actor(index).name)
        for index in candidate.actors
    )
    return f"“{owner}” is of another, whom nobody names" if owner and not is_named else ""


def possessive_of_inner_name(ground: Ground, candidate: Candidate) -> str:
    """ "The ship, owned by Tarn, had fuel in Tarn’s tanks" of "in its tanks": the ship's, and not Tarn's."""
    fact = candidate.fact
    text = ground.text(candidate.sentence)
    if fact is None or "its" not in text:
        return ""
    subject = fact.subject
    inner = {one.actor for one in ground.mentions_within(subject.sentence, subject.start, subject.end)}
    for one in ground.references_within(fact.sentence, subject.end, len(text)):
        if one.surface.lower() != "its" or one.actor is None or one.actor not in inner - {subject.actor}:
            continue
        owning = re.compile(rf"\b{re.escape(ground.actor(one.actor).name)}[’'](?:s\b)?")
        if len(owning.findall(candidate.stem)) > len(owning.findall(text)):
            return f"“its” may be that of “{subject.text}”"
    return ""


def owner_of_opening(ground: Ground, candidate: Candidate) -> str:
    """ "In Ann Lee’s design, how many nets are used?": who Ann Lee is neither stem nor title tells.

    And of "its budget was cut, the union said" the union is not the one that has the budget.
    """
    if UNTOLD_OPENING.match(candidate.stem):
        return "nobody is told whose it is"
    found = OPENING.match(candidate.whole_stem)
    if found is None:
        return ""
    named = {one.actor for one in ground.mentions.get(candidate.sentence, ())}
    owners = (one for one in named if ground.actor(one).name == found["name"])
    is_untold = any(is_of_nobody_known(ground, one) for one in owners)
    return f"nobody is told who {found['name']} is" if is_untold else ""


def is_of_nobody_known(ground: Ground, index: int) -> bool:
    """Whether it is a person whom the title does not name, of whom the article does not tell most."""
    actor = ground.actor(index)
    is_known = is_in_title(ground, actor) or is_chief(ground, index) or has_known_name(actor)
    return actor.kind is ActorKind.PERSON and not is_known
