"""What of a question who did or said it lets a reader guess, or makes him wonder why it is asked."""

import re

from briefing.analysis.results import ActorKind
from quiz.questions.appraising.asked import key_actor
from quiz.questions.drafts import WHO_SAID, QuestionDraft
from quiz.questions.ground import Ground
from quiz.questions.options.renown import is_head_of_state
from quiz.questions.titled_stems import without_title
from quiz.questions.years import YEAR

GREAT_POWERS = {"China", "Russia", "United States"}
# "Who donates 40 boats", "which firm sells them"; "who is", "who has" tell of other things.
DOING = re.compile(r"\b[Ww]ho (?!(?:does|has|is|was)\b)(?P<verb>[a-z]+s)\b")
OF_ONE_SEX = re.compile(r"\b(?:he|her|hers|herself|him|himself|his|she)\b", re.IGNORECASE)
FIGURE = re.compile(r"\d")
OF_ITSELF = re.compile(r"^Which [^?]*? that (?:it|its)\b")


def asks_great_power(ground: Ground, draft: QuestionDraft) -> bool:
    """ "Which country builds most coal plants?": of the greatest a reader thinks first."""
    return draft.rule == "subject" and draft.answers[0] in GREAT_POWERS


def asks_state_or_town(ground: Ground, draft: QuestionDraft) -> bool:
    """ "Which state lost 4,000 jobs at its yards?": what a state or town is known for tells which."""
    key = key_actor(ground, draft)
    return draft.rule == "subject" and key is not None and key.kind is ActorKind.PLACE


def tells_of_present(ground: Ground, draft: QuestionDraft) -> bool:
    """ "Who donates a boat or two?": what somebody does, as a rule, is no news."""
    found = DOING.search(draft.stem) if draft.rule == "subject" else None
    if found is None:
        return False
    return any(one.tag == "VBZ" and one.text == found["verb"] for one in ground.tokens(draft.sentence))


def tells_sex(ground: Ground, draft: QuestionDraft) -> bool:
    """ "Who took her boats to Riga?": half of the people of the article are out of question."""
    key = key_actor(ground, draft)
    is_person = draft.rule == "subject" and key is not None and key.kind is ActorKind.PERSON
    return is_person and OF_ONE_SEX.search(without_title(draft.stem)) is not None


def asks_source_of_figure(ground: Ground, draft: QuestionDraft) -> bool:
    """ "Which organisation said that 40% of crews sail?": the figure is the news, and it has no year."""
    key = key_actor(ground, draft)
    is_body = draft.rule == "report" and key is not None and key.kind is ActorKind.ORGANISATION
    asked = without_title(draft.stem) if is_body else ""
    return FIGURE.search(asked) is not None and not YEAR.search(asked) and not OF_ITSELF.match(asked)


def asks_what_ruler_said(ground: Ground, draft: QuestionDraft) -> bool:
    """ "Who said that the army would retaliate?": a reader of the news knows who speaks for the country."""
    key = key_actor(ground, draft)
    return key is not None and draft.rule in WHO_SAID and is_head_of_state(ground, key)


def asks_spokesperson(ground: Ground, draft: QuestionDraft) -> bool:
    key = key_actor(ground, draft)
    return key is not None and any("spokes" in role.text.lower() for role in key.roles)


def asks_what_body_said(ground: Ground, draft: QuestionDraft) -> bool:
    key = key_actor(ground, draft)
    return key is not None and draft.rule in WHO_SAID and key.kind is ActorKind.ORGANISATION
