from briefing.pictures.spark import Column, spark


def test_spark_draws_a_column_for_each_section():
    drawn = spark((5, 1, 0))

    assert drawn.width == 30
    assert drawn.columns == (
        Column(x=0, y=2, height=20, is_base=False),
        Column(x=11, y=18, height=4, is_base=False),
        Column(x=22, y=21, height=1, is_base=True),
    )


def test_spark_of_one_mention_is_no_full_column():
    assert spark((1,)).columns == (Column(x=0, y=15, height=7, is_base=False),)


def test_spark_of_nothing_has_a_width():
    assert spark(()).width == 8
