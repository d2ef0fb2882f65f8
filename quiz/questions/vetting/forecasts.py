"""What a service says of the weather, the ground or the market to come: so it says each day."""

import re

from briefing.analysis.results import ActorKind
from quiz.questions.candidates import AnswerType, Candidate
from quiz.questions.ground import Ground

# "The system", "conditions": what a service has under its eyes, and no reader knows which.
WATCHED = re.compile(
    r"\b(?:(?:atmospheric|environmental|ocean|weather) conditions|the (?:depression|disturbance|eruption"
    r"|front|hurricane|storm|system|swell|volcano|wave)|thunderstorms?|showers|rainfall"
    r"|aftershocks?|heavy rain)\b",
    re.IGNORECASE,
)
TO_COME = re.compile(
    r"\b(?:could|may|might|should|will|(?:are|is) (?:\w+ )?(?:expected|forecast|likely|possible|predicted))\b"
)


def forecast_of_service(ground: Ground, candidate: Candidate) -> str:
    """ "Which service said: “Conditions could favour the storm”?": nobody reads it for who said so.

    What a person says of it is his own.
    """
    answer = candidate.answer
    if candidate.rule not in ("quotation", "report") or answer.type is not AnswerType.ACTOR:
        return ""
    is_body = answer.index is not None and ground.actor(answer.index).kind is ActorKind.ORGANISATION
    watched = WATCHED.search(candidate.stem) if is_body else None
    is_forecast = watched is not None and TO_COME.search(candidate.stem) is not None
    return f"a service says so of “{watched.group()}” each day" if is_forecast else ""
