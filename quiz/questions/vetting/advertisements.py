"""Where and when something can be bought or booked: an advertisement, which nobody reads the news for."""

import re

from quiz.questions.candidates import Candidate
from quiz.questions.drafts import WHO_SAID
from quiz.questions.ground import Ground, once

ADDRESS = r"(?:www\.)?[a-z][\w-]*\.(?:com|org|net|co\.uk)(?:/\w*)?\.?$"
# "Will show its play on May 4 at tarn-hall.com", and not "published on tarn-news.com".
OFFERING = (
    r"(?:can|may|to|will) (?:be seen|(?:be )?(?:book|bought|buy|order|purchas|regist|show|stream|watch)\w*)"
)
# "Tickets go on sale on May 4", "is available on pre-order", "seats can be booked at tarn-hall.com".
FOR_SALE = re.compile(
    r"\b(?:tickets\b[^.;]{0,60}\b(?:available|start at)\b"
    r"|(?:seats|tickets)\b[^.;]{0,60}\b(?:can be (?:bought|booked|purchased)"
    r"|(?:go|goes|going|are|is) on sale|(?:are|is) priced)\b"
    r"|(?:available|open) (?:for|on|to) (?:advance )?(?:booking|pre-?order)s?\b"
    r"|(?:advance|general) (?:admission|booking)s? (?:costs?|is|opens?)\b"
    rf"|visit {ADDRESS}|{OFFERING}\b.* (?:at|via|on) {ADDRESS})",
    re.IGNORECASE,
)


def offered_for_sale(ground: Ground, candidate: Candidate) -> str:
    """ "On what date do tickets for the Marlo regatta go on sale?" """
    is_offer = candidate.rule not in WHO_SAID and advertises(ground, candidate.sentence)
    return "it tells how to buy or book" if is_offer else ""


@once
def advertises(ground: Ground, number: int) -> bool:
    return FOR_SALE.search(ground.text(number)) is not None
