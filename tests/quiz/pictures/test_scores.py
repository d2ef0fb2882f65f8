"""The line of scores: dots in order, nothing for fewer than two."""

from datetime import date

from quiz.pictures.scores import MOST_DOTS, TALL, WIDE, score_line

DAY = date(2026, 3, 2)


def test_score_line_runs_from_edge_to_edge():
    line = score_line([(DAY, 0), (DAY, 50), (DAY, 100)], WIDE)

    assert [(dot.x, dot.y) for dot in line.dots] == [(46, 260), (373, 140), (700, 20)]
    assert line.path == "M46 260L373 140L700 20"
    assert line.latest.percent == 100


def test_score_line_of_many_shows_the_latest():
    line = score_line([(DAY, percent) for percent in range(20)], TALL)

    assert [dot.percent for dot in line.dots] == list(range(20 - MOST_DOTS, 20))


def test_score_line_of_one_is_none():
    assert score_line([(DAY, 50)], WIDE) is None
