from briefing.search import folded, found_spans, has_all, search_words


def test_search_words_are_few_and_short():
    assert search_words("  River \0 Accord ") == ["River", "Accord"]
    assert search_words("a " * 20) == ["a"] * 8
    assert search_words("x" * 100) == ["x" * 60]


def test_folded_leaves_out_case_and_accents():
    assert folded("Élysée Łódź") == "elysee łodz"


def test_has_all_wants_every_word():
    assert has_all(["ada", "MAYOR"], "Ada Brenn Mayor")
    assert not has_all(["ada", "minister"], "Ada Brenn Mayor")
    assert has_all([], "anything")


def test_found_spans_are_in_any_case_and_take_signs_literally():
    assert found_spans(["accord", "(a"], "The Accord of (all) accords") == [(4, 10), (20, 26), (14, 16)]
    assert found_spans([".*"], "The Accord") == []
