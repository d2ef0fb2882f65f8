"""What a report may leave to one who read the article, as a quotation may: the one plan, the one deadlock."""

from briefing.analysis.results import Phrase
from quiz.questions.ground import Ground
from quiz.questions.things import nouns_for_bodies
from quiz.questions.wording.definite_ends import definite_end
from quiz.questions.wording.definites import is_loose_definite
from quiz.questions.wording.only_ones import TOPIC_SENTENCES


def thing_left(ground: Ground, content: Phrase) -> tuple[tuple[int, int], ...]:
    """From where to where stands the only thing of the report that the article told of before.

    Of "the firm" there may be many. Beside another such thing it hangs, and so it does at the head, unless
    much of the article tells of it.
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
    return ((tokens[loose[0]].start, noun.end),) if is_told else ()
