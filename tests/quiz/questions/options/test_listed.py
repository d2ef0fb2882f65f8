"""Whoever the article names in one list with others may have done what they did."""

from quiz.questions.options.listed import listed_with
from tests.quiz.questions.asked import ground_of


def test_rest_of_a_list_that_has_two_of_the_keys_may_be_right_as_well():
    ground = ground_of(
        "Norway, Denmark and Iceland flew crews home. Norway and Sweden met. Norway and Denmark flew 40 home."
    )
    names = [actor.name for actor in ground.analysis.actors]
    keys = {names.index("Norway"), names.index("Denmark")}

    assert {names[one] for one in listed_with(ground, 3, keys) - keys} == {"Iceland"}
