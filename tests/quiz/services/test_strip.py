"""The row of numbered cells: no phone shows a single one in a row of its own."""

from quiz.services.strip import row_length


def test_up_to_ten_cells_stand_in_one_row():
    assert [row_length(count) for count in (0, 1, 10)] == [0, 1, 10]


def test_more_cells_are_spread_evenly():
    assert {count: row_length(count) for count in (11, 12, 15, 20, 21, 31)} == {
        11: 6,
        12: 6,
        15: 8,
        20: 10,
        21: 7,
        31: 8,
    }
    assert [count for count in range(2, 91) if count % row_length(count) == 1] == []
