"""Answers that the story could do without: a place met once, what a speaker is, the deed of a bystander."""

import re

from briefing.analysis.results import ActorKind, Fact, Token
from briefing.analysis.wordlists import words
from quiz.questions.candidates import AnswerType, Candidate
from quiz.questions.clauses_of_saying import is_of_saying
from quiz.questions.crowds import is_done_together, is_somebody_absent
from quiz.questions.drafts import WHO_SAID
from quiz.questions.ground import Ground
from quiz.questions.heard_in_passing import is_told_again
from quiz.questions.options.renown import has_known_name
from quiz.questions.speakers import those_speaking
from quiz.questions.things import head_of, nouns_for_callings
from quiz.questions.wording.main_actors import is_in_title

# "Works as a cook", "serves on the board", "sits on the committee", "lives on the seventh floor".
SERVING = {
    ("live", "at"), ("live", "in"), ("live", "on"), ("serve", "as"), ("serve", "on"), ("sit", "on"),
    ("teach", "at"), ("work", "as"), ("work", "at"),
}  # fmt: skip
PRESENT = ("VBZ", "VBP")
# A scene is told in the simple past, or as it was going on.
OF_SCENES = {"VBD", "VBG"}
FEW_SENTENCES = 3
# "Did not answer a request", "declined to comment".
NOT_ANSWERED = re.compile(
    r"\b(?:(?:not|n['’]t)(?: immediately)? (?:answer|comment|reply|respond)"
    r"|declined to (?:comment|respond))\b"
)
# "The president of [Tarn Yard]", "chief of Riga-based [Tarn Yard]".
OFFICER_OF = re.compile(
    r"\b(?:chairman|chairwoman|chief|director|founder|head|officer|president) of (?:[\w -]+ )?$"
)
NEWS = re.compile(r"[\d“\"]")


def place_met_once(ground: Ground, candidate: Candidate) -> str:
    """ "Which region is a hotbed of pirates?": a place in one sentence alone, without a day or a figure."""
    index = candidate.answer.index if candidate.answer.type is AnswerType.ACTOR else None
    if index is None or candidate.rule != "subject" or ground.actor(index).kind is not ActorKind.PLACE:
        return ""
    is_once = len(ground.sentences_of_actor.get(index, ())) < 2
    has_figure = any(character.isdigit() for character in candidate.whole_stem)
    return f"one sentence alone tells of {ground.actor(index).name}" if is_once and not has_figure else ""


def place_attended(ground: Ground, candidate: Candidate) -> str:
    """ "In which city did Mayor Ann Lee attend a feast?": where somebody was one guest or pupil of many."""
    index = candidate.answer.index if candidate.answer.type is AnswerType.ACTOR else None
    is_place = index is not None and candidate.rule in ("where", "preposition")
    is_guest = is_place and candidate.verb == "attend" and not NEWS.search(candidate.whole_stem)
    return f"many attended it in {ground.actor(index).name}" if is_guest else ""


def calling_of_speaker(ground: Ground, candidate: Candidate) -> str:
    """ "Who works as a researcher in Oslo?": one who is heard in the article; what was said is the news."""
    fact, index = candidate.fact, candidate.answer.index
    if candidate.rule != "subject" or fact is None or index is None or index not in those_speaking(ground):
        return ""
    told = calling(ground, fact) if ground.actor(index).kind is ActorKind.PERSON else ""
    return f"it tells that the speaker is “{told}”" if told else ""


def post_of_commentator(ground: Ground, candidate: Candidate) -> str:
    """ "At which university is Ann Lee a biologist?" of one who comments, and heads nothing.

    Nor is it asked of which institute she is the president, where the article tells of it but once; of
    which party she is the leader is.
    """
    if candidate.rule != "affiliation" or not candidate.actors:
        return ""
    index, body = candidate.actors[0], candidate.answer.index
    is_headed = candidate.stem.startswith("Of ") and body is not None
    is_told = is_headed and (ground.actor(body).label == "party" or is_told_again(ground, body))
    is_asked = index in those_speaking(ground) and not is_told
    return f"{ground.actor(index).name} is asked to comment" if is_asked else ""


def body_in_passing(ground: Ground, candidate: Candidate) -> str:
    """ "What is Tarn's largest yard called?", where it but employs a speaker, or gave no comment."""
    index = candidate.answer.index
    if candidate.rule != "body" or index is None:
        return ""
    text = ground.text(candidate.sentence)
    if NOT_ANSWERED.search(text):
        return f"{ground.actor(index).name} but gave no comment"
    is_employer = OFFICER_OF.search(text[: candidate.answer.start]) is not None
    is_in_passing = is_employer and not is_told_again(ground, index)
    return f"{ground.actor(index).name} but employs somebody" if is_in_passing else ""


def deed_of_bystander(ground: Ground, candidate: Candidate) -> str:
    """ "Who bought three loaves at the market?": one whose role the article never tells, in a few sentences.

    A day or a figure makes it news, and so does somebody who tells of it; what is said is asked as such.
    """
    fact, index = candidate.fact, candidate.answer.index
    if candidate.rule != "subject" or fact is None or index is None or has_known_name(ground.actor(index)):
        return ""
    actor = ground.actor(index)
    is_untold = actor.kind is ActorKind.PERSON and not actor.roles
    is_met_rarely = len(ground.sentences_of_actor.get(index, ())) <= FEW_SENTENCES
    is_news = fact.is_passive or fact.verb == "be" or is_of_saying(fact) or fact.speaker is not None
    is_news = is_news or NEWS.search(candidate.whole_stem) is not None
    is_scene = any(token.tag in OF_SCENES for token in ground.tokens_of(fact.action)) and not is_news
    return f"nothing tells who {actor.name} is" if is_untold and is_met_rarely and is_scene else ""


def thing_of_bystander(ground: Ground, candidate: Candidate) -> str:
    """ "What did Ann Lee book for her feast?": nothing tells who she is, so nobody needs to know.

    So it is not with what she does still, or where a day or a figure makes it news.
    """
    fact = candidate.fact
    is_noun = fact is not None and candidate.answer.type is AnswerType.NOUN
    if not is_noun or ground.tokens_of(fact.action)[0].tag != "VBD" or NEWS.search(candidate.whole_stem):
        return ""
    named = ground.mentions_within(fact.sentence, fact.subject.start, fact.subject.end)
    people = [one.actor for one in named if ground.actor(one.actor).kind is ActorKind.PERSON]
    is_untold = bool(people) and all(is_rarely_met(ground, index) for index in people)
    return f"nothing tells who {ground.actor(people[0]).name} is" if is_untold else ""


def private_life(ground: Ground, candidate: Candidate) -> str:
    """ "How much does Ann Lee's husband earn?", "who got her son a place?": what concerns the household of
    one without an office or calling, and of nobody of whom the article is.
    """
    fact = candidate.fact
    if fact is None or candidate.rule in WHO_SAID:
        return ""
    within = fact.sentence, fact.subject.start, fact.subject.end
    told = {fact.subject.actor, *(one.actor for one in ground.mentions_within(*within))}
    told.update(one.actor for one in ground.references_within(*within))
    people = [index for index in ground.actors_of_kind[ActorKind.PERSON] if index in told]
    is_untold = bool(people) and all(is_private(ground, index) for index in people)
    if not is_untold or not has_household(ground.tokens(fact.sentence)):
        return ""
    return f"it tells of the life of {ground.actor(people[0]).name}, whom nothing makes known"


def has_household(tokens: tuple[Token, ...]) -> bool:
    """ "Her son", "Lee’s first husband", "a bachelor’s degree"; no "three children", no "father’s club"."""
    return any(is_of_household(tokens, place) for place in range(1, len(tokens)))


def is_of_household(tokens: tuple[Token, ...], place: int) -> bool:
    """Whether one is told of there that somebody has, and not as the owner of something else."""
    if tokens[place].tag not in ("NN", "NNS") or tokens[place].lemma.lower() not in words("household_words"):
        return False
    before = place - 1 - (tokens[place - 1].tag == "JJ")
    while before > 0 and tokens[before].tag in ("NNP", ","):
        before -= 1
    is_owned = before >= 0 and tokens[before].tag in ("PRP$", "POS")
    return is_owned and not any(one.tag in ("POS", "NN", "NNS") for one in tokens[place + 1 : place + 2])


def is_private(ground: Ground, index: int) -> bool:
    """Whether the person has no role but one in a household, no known name and no place in the title."""
    actor = ground.actor(index)
    roles = {role.text.split()[-1].lower() for role in actor.roles}
    is_untold = roles <= words("household_words")
    return is_untold and not has_known_name(actor) and not is_in_title(ground, actor)


def verdict_of_bystander(ground: Ground, candidate: Candidate) -> str:
    """ "How did Jon Vik describe the vote?" of a Jon Vik, 44, whom a reporter met in the street."""
    speaker = candidate.fact.speaker if candidate.fact is not None else None
    if candidate.rule != "verdict" or speaker is None or speaker.actor is None:
        return ""
    person = ground.actor(speaker.actor)
    is_untold = person.kind is ActorKind.PERSON and not (person.roles or has_known_name(person))
    return f"nothing tells who {person.name} is" if is_untold and not is_in_title(ground, person) else ""


def is_rarely_met(ground: Ground, index: int) -> bool:
    """Whether the person has no role and a part in few sentences, and no name that all know."""
    actor = ground.actor(index)
    is_known = has_known_name(actor) or bool(actor.roles)
    return not is_known and len(ground.sentences_of_actor.get(index, ())) <= FEW_SENTENCES


def scene_of_opening(ground: Ground, candidate: Candidate) -> str:
    """ "On what date was Ann Lee let out of her street?": the article opens on one of many, and goes on with
    what she did next.
    """
    fact = candidate.fact
    index = fact.subject.actor if fact is not None and fact.sentence == 1 else None
    if index is None or candidate.rule in WHO_SAID or ground.actor(index).kind is not ActorKind.PERSON:
        return ""
    actor = ground.actor(index)
    is_untold = not actor.roles and not has_known_name(actor) and not is_in_title(ground, actor)
    return f"the article but opens on {actor.name}" if is_untold and goes_on_with(ground, index) else ""


def goes_on_with(ground: Ground, index: int) -> bool:
    """Whether the subject of the second sentence is "he" or "she" for the one of the first."""
    subjects = [fact.subject for fact in ground.facts.get(2, ()) if fact.is_main]
    return any(one.actor == index and one.text.lower() in ("he", "she") for one in subjects[:1])


def deed_of_many(ground: Ground, candidate: Candidate) -> str:
    """ "Who attended the parade?": many others did, unless the article tells who stayed away from it."""
    fact = candidate.fact
    is_doer = candidate.rule == "subject" and candidate.answer.type is AnswerType.ACTOR
    if fact is None or not is_doer or not is_done_together(ground, fact):
        return ""
    is_telling = is_somebody_absent(ground, fact)
    return "" if is_telling else "many do so together, and nobody is told to have stayed away"


def calling(ground: Ground, fact: Fact) -> str:
    """What somebody is or works as, if the fact tells that, and in the present; else ""."""
    verbs = [token for token in ground.tokens_of(fact.action) if token.tag.startswith("VB")]
    if len(verbs) != 1 or verbs[0].tag not in PRESENT:
        return ""
    line = ground.tokens(fact.sentence)
    behind = line[fact.action.last] if fact.action.last < len(line) else None
    if behind is not None and (fact.verb, behind.text.lower()) in SERVING:
        return f"{fact.verb} {behind.text}"
    told = ground.tokens_of(fact.objects[0]) if fact.verb == "be" and fact.objects else ()
    head = head_of(told)
    said = {token.text.lower() for token in told}
    is_one_of_many = head is not None and told[0].text.lower() in ("a", "an") and "former" not in said
    return head.text if is_one_of_many and is_calling(head) else ""


def is_calling(noun: Token) -> bool:
    return not nouns_for_callings().isdisjoint({noun.text.lower(), noun.lemma.lower()})
