"""In a company shares are bought; in a body of no known sort nothing happens."""

from tests.quiz.questions.asked import asked


def test_body_is_asked_for_behind_in_where_its_sort_is_told():
    text = "Norway bought shares in the Tarnox {}."

    assert [asked(text.format(sort), "preposition") for sort in ("Company", "Association")] == [
        [("In which company did Norway buy shares?", "Tarnox Company")],
        [],
    ]


def test_rest_of_the_name_of_a_body_is_not_told_beside_it():
    name = "the Harbour Organizing Committee for the 2022 Summer and Autumn Regatta Games"
    ((stem, _),) = asked(f"Two leaks in Bergen were reported to {name} on May 3, 2019.", "where")

    asked_for = "to which organisation were two leaks in Bergen reported on May 3, 2019?"
    assert stem == f"According to the article, {asked_for}"
