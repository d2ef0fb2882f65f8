"""What a report may leave to one who read the article, as a quotation may: the one plan, the one deadlock.

Within quotation marks "we" are the speaker's own, and the speaker may say "the main reason that …".
"""

from collections.abc import Iterator

from briefing.analysis.results import ActorKind, Phrase, Token
from briefing.analysis.wordlists import words
from quiz.questions.ground import Ground
from quiz.questions.quotations import quoted_spans
from quiz.questions.speakers import FIRST_PERSON
from quiz.questions.things import nouns_for_bodies
from quiz.questions.wording.definite_ends import definite_end
from quiz.questions.wording.definites import is_loose_definite
from quiz.questions.wording.hanging import is_initialism, is_told_by_title, is_within
from quiz.questions.wording.only_ones import TOPIC_SENTENCES

# "In the end", "from the start": of whatever is told.
OF_ALL = {"beginning", "end", "start"}
# What stands for any happening; behind it these tell of which.
ANY_HAPPENING = {"case", "decision", "incident", "move", "step"}
TELLING_MORE = ("IN", "TO", "PRP", "W", "VBN", "NNP", "DT")
# Behind a noun they say in the speaker's own words which it is: "the major parts that we need".
SAYING_WHICH = ("IN", "TO", "WDT", "WP", "PRP")
PLACES = (ActorKind.PLACE, ActorKind.COUNTRY)


def thing_left(ground: Ground, content: Phrase) -> tuple[tuple[int, int], ...]:
    """From where to where stands the only thing of the report that the article told of before.

    Of "the firm" there may be many, and "the raids", of which no title tells, were anywhere. Beside another
    such thing it hangs, and so it does at the head, unless much of the article tells of it.
    """
    tokens = ground.tokens_of(content)
    loose = [
        place
        for place, token in enumerate(tokens)
        if token.text.lower() == "the" and is_loose_definite(ground, content.sentence, tokens, place, False)
    ]
    if len(loose) != 1:
        return ()
    stop, _ = definite_end(tokens, loose[0] + 1)
    noun = tokens[stop - 1]
    told = ground.sentences_with_lemma.get(noun.lemma.lower(), ())
    is_told = noun.tag.startswith("NN") and noun.lemma.lower() not in nouns_for_bodies()
    is_told = is_told and any(number < content.sentence for number in told)
    is_told = is_told and (loose[0] > 0 or len(told) >= TOPIC_SENTENCES)
    is_untold = is_bare_happening(tokens, stop) and not is_told_by_title(ground, tokens, loose[0])
    return ((tokens[loose[0]].start, noun.end),) if is_told and not is_untold else ()


def is_bare_happening(tokens: tuple[Token, ...], stop: int) -> bool:
    """ "The raid", "the case", and not "the raid they had planned", "the case for a new port"."""
    happenings = words("event_nouns", "happening_nouns") - OF_ALL | ANY_HAPPENING
    is_happening = tokens[stop - 1].lemma.lower() in happenings
    return is_happening and not any(one.tag.startswith(TELLING_MORE) for one in tokens[stop : stop + 1])


def left_in_quotation(ground: Ground, content: Phrase) -> Iterator[tuple[int, int]]:
    """ "Lund “sells our ports to the best friends of Marlo”": what the speaker's own words may say.

    "Here" may stand behind a place.
    """
    tokens, quoted = ground.tokens_of(content), quoted_spans(ground).get(content.sentence, ())
    for place, token in enumerate(tokens):
        word = token.text.lower()
        if not is_within(token.start, token.end, quoted):
            continue
        is_own = word in FIRST_PERSON and not is_initialism(token)
        if is_own or word == "here" and names_place(ground, content, token):
            yield token.start, token.end
        elif word == "the" and place > 0:
            stop, _ = definite_end(tokens, place + 1)
            is_said_which = tokens[stop : stop + 1] and tokens[stop].tag.startswith(SAYING_WHICH)
            if is_said_which and is_within(tokens[stop].start, tokens[stop].end, quoted):
                yield token.start, tokens[stop - 1].end


def names_place(ground: Ground, content: Phrase, here: Token) -> bool:
    """Whether a country or a town stands before "here"."""
    named = ground.mentions_within(content.sentence, content.start, here.start)
    return any(ground.actor(one.actor).kind in PLACES for one in named)
