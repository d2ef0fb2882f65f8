from briefing.pictures.spark import Spark, spark


def test_spark_draws_a_column_for_each_section():
    assert spark((5, 1, 0)) == Spark(
        width=30, columns="M0 2h8v20h-8z" + "M11 18h8v4h-8z", base="M22 21h8v1h-8z"
    )


def test_spark_of_one_mention_is_no_full_column():
    assert spark((1,)).columns == "M0 15h8v7h-8z"


def test_spark_of_nothing_has_a_width():
    assert spark(()) == Spark(width=8, columns="", base="")


def test_spark_of_hundreds_of_sections_draws_runs_of_neighbours():
    counts = [0] * 240
    counts[0], counts[9], counts[10] = 1, 2, 3

    drawn = spark(counts)

    assert drawn == spark([3, 3] + [0] * 22)
    assert drawn.width == 261


def test_a_single_mention_among_hundreds_of_sections_is_still_drawn():
    counts = [90] + [0] * 299
    counts[299] = 1

    assert spark(counts).columns.count("M") == 2
