"""What may be asked is worked out once, and never twice of the same words."""

from briefing.analysis import Article, analyse
from quiz.questions.facts import askable
from quiz.questions.ground import Ground

TOLD = "Ann Lee opened a bridge in Port Victor."


def test_sentence_that_repeats_another_is_not_asked():
    ground = Ground(analyse(Article(f"{TOLD} Karl Berg closed a harbour in Norland. {TOLD}")))

    assert sorted({fact.sentence for fact in askable(ground)}) == [1, 2]


def test_rules_share_what_may_be_asked():
    ground = Ground(analyse(Article(TOLD)))

    assert askable(ground) is askable(ground)
