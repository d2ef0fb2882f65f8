"""Keys from outside: what no row can have is known before the database is asked."""

import pytest

from config.keys import may_be_key


@pytest.mark.parametrize("text", ["0", "7", "9" * 18])
def test_number_of_a_row_may_be_a_key(text):
    assert may_be_key(text)


@pytest.mark.parametrize("text", ["", "-1", "1.5", " 7", "x", "٣", "²", "9" * 19])
def test_anything_else_is_none(text):
    assert not may_be_key(text)
