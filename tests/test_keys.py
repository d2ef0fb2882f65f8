"""Keys from outside: what no row can have is known before the database is asked."""

import pytest

from config.keys import key_of, may_be_key


@pytest.mark.parametrize("text", ["0", "7", "9" * 18])
def test_number_of_a_row_may_be_a_key(text):
    assert may_be_key(text)


@pytest.mark.parametrize("text", ["", "-1", "1.5", " 7", "x", "٣", "²", "9" * 19])
def test_anything_else_is_none(text):
    assert not may_be_key(text)


@pytest.mark.parametrize(("text", "key"), [("7", 7), ("", 0), (None, 0), ("-1", 0), ("9" * 19, 0)])
def test_key_of_what_is_none_is_one_that_no_row_has(text, key):
    assert key_of(text) == key
