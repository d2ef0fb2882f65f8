from quiz.questions.asking import objects, subjects
from quiz.questions.options.finding import rivals
from tests.quiz.questions.asked import ground_of

TEXT = (
    "Norway may soon join the Baltic Council. Envoy Jon Vik also named Iceland as a candidate.\n"
    "Denmark closed a port. Sweden bought a ferry from Denmark. Finland sold a bridge to Sweden."
)


def test_rival_that_the_next_sentence_adds_is_no_option():
    ground = ground_of(TEXT)
    candidate = next(one for ask in (subjects.ask, objects.ask) for one in ask(ground) if one.sentence == 1)

    found = {rival.text for rival in rivals(ground, candidate, 0)}

    assert "Iceland" not in found
    assert found <= {"Denmark", "Sweden", "Finland"}
