"""What a report may leave to one who read the article, as a quotation may: the one plan, the one deadlock."""

from briefing.analysis.results import Phrase, Token
from briefing.analysis.wordlists import words
from quiz.questions.ground import Ground
from quiz.questions.things import nouns_for_bodies
from quiz.questions.wording.definite_ends import definite_end
from quiz.questions.wording.definites import is_loose_definite
from quiz.questions.wording.hanging import is_told_by_title
from quiz.questions.wording.only_ones import TOPIC_SENTENCES

# "In the end", "from the start": of whatever is told.
OF_ALL = {"beginning", "end", "start"}
# What stands for any happening; behind it these tell of which.
ANY_HAPPENING = {"case", "decision", "incident", "move", "step"}
TELLING_MORE = ("IN", "TO", "PRP", "W", "VBN", "NNP", "DT")


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
