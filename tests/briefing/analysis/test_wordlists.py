import pytest

from briefing.analysis import wordlists


@pytest.fixture
def data_folder(tmp_path, monkeypatch):
    monkeypatch.setattr(wordlists, "DATA", tmp_path)
    wordlists.words.cache_clear()
    wordlists.rows.cache_clear()
    yield tmp_path
    wordlists.words.cache_clear()
    wordlists.rows.cache_clear()


def test_words_skips_comments_and_empty_lines(data_folder):
    (data_folder / "trees.txt").write_text("# source: own list\nash\n\nred oak \n", encoding="utf-8")

    trees = wordlists.words("trees")

    assert trees == frozenset({"ash", "red oak"})


def test_rows_keeps_the_order_and_the_empty_cells(data_folder):
    (data_folder / "ranks.tsv").write_text("# source: own list\nb\t 2\t\n\tz\n", encoding="utf-8")

    ranks = wordlists.rows("ranks")

    assert ranks == (("b", "2"), ("", "z"))


def test_a_list_is_read_once(data_folder):
    path = data_folder / "trees.txt"
    path.write_text("# source: own list\nash\n", encoding="utf-8")
    first = wordlists.words("trees")
    path.write_text("# source: own list\nelm\n", encoding="utf-8")

    second = wordlists.words("trees")

    assert second is first


def test_row_set_has_the_rows_of_the_table():
    assert wordlists.row_set("verb_prepositions") == frozenset(wordlists.rows("verb_prepositions"))
    assert ("add", "to") in wordlists.row_set("verb_prepositions")
