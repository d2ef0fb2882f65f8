import re

from hypothesis import example, given
from hypothesis import strategies as st

from briefing.pictures.lanes import Event, lanes
from briefing.pictures.timeline import COLUMN_WIDTH, LINE, tall, wide
from briefing.pictures.wrapping import width


def event(*actors, label="something happened", exact=True, future=False):
    return Event("9 May 2025", label, exact, future, actors)


def test_lanes_need_three_events():
    assert lanes([event(), event()]) is None


def test_lanes_belong_to_the_two_actors_with_most_dates():
    drawn = lanes([event("Tarvia"), event("Orlin"), event("Tarvia"), event("Orlin", "Tarvia")])

    assert drawn.names == ("Tarvia", "Orlin")
    assert [row.side for row in drawn.events] == [0, 1, 0, 1]
    assert not drawn.has_others


def test_lanes_say_where_others_stand():
    drawn = lanes([event("Tarvia"), event("Tarvia"), event("Orlin"), event("Orlin"), event()])

    assert drawn.names == ("Orlin", "Tarvia")
    assert [row.side for row in drawn.events] == [1, 1, 0, 0, 1]
    assert drawn.has_others
    assert [line.text for line in wide(drawn).names] == ["Orlin", "Tarvia", "and others"]


def test_lanes_have_one_name_where_one_actor_leads():
    drawn = lanes([event("Tarvia"), event("Tarvia"), event("Orlin")])

    assert drawn.names == ("Tarvia", "")
    assert [line.text for line in wide(drawn).names] == ["Tarvia", "Others"]


def test_lanes_without_actors_alternate():
    drawn = lanes([event(), event(), event()])

    assert drawn.names == ("", "")
    assert [row.side for row in drawn.events] == [0, 1, 0]


def test_lanes_keep_exact_days_where_not_all_fit():
    many = [event(label=str(n), exact=n % 2 == 0) for n in range(20)]

    drawn = lanes(many)

    assert drawn.left_out == 8
    assert [row.label for row in drawn.events] == [
        "0",
        "1",
        "2",
        "4",
        "6",
        "8",
        "10",
        "12",
        "14",
        "16",
        "18",
        "19",
    ]


def test_lanes_of_many_exact_days_reach_from_the_first_to_the_last():
    drawn = lanes([event(label=str(n)) for n in range(100)])

    assert [row.label for row in drawn.events] == ["0", *(str(9 * n) for n in range(1, 11)), "99"]


def test_lanes_spread_vague_dates_between_few_exact_ones():
    drawn = lanes([event(label=str(n), exact=n in (3, 4)) for n in range(30)])

    assert [int(row.label) for row in drawn.events] == [0, 3, 4, 5, 8, 11, 14, 17, 20, 23, 26, 29]


def test_axis_is_dashed_from_the_last_event_that_happened():
    drawn = lanes([event(), event(), event(future=True)])

    plot = wide(drawn)

    assert plot.axis == f"M176 {plot.marks[0].y}H{plot.marks[1].x}"
    assert plot.future_axis == f"M{plot.marks[1].x} {plot.marks[0].y}H1208"


def test_axis_is_whole_without_a_future():
    assert wide(lanes([event(), event(), event()])).future_axis == ""


words = st.text(st.characters(codec="ascii", categories=["L", "Zs"]), max_size=120)
names = st.sampled_from(["Orlin", "Tarvia", "The Federated Republic of the Upper Lenna Valley"])
events = st.lists(
    st.builds(
        Event,
        st.just("9 to 12 September 2025"),
        words,
        st.booleans(),
        st.booleans(),
        st.lists(names).map(tuple),
    ),
    min_size=3,
    max_size=30,
)


@given(events)
@example([Event("9 to 12 September 2025", "A" * 24, False, False, ())] * 8)
def test_every_line_of_the_wide_picture_stays_inside(given_events):
    plot = wide(lanes(given_events))

    for line in [line for mark in plot.marks for line in mark.lines]:
        half = width(line.text) * COLUMN_WIDTH / 2
        assert line.x - half >= 0 and line.x + half <= plot.width + 1
        assert LINE / 2 < line.y < plot.height


@given(events)
def test_labels_of_the_wide_picture_do_not_touch(given_events):
    plot = wide(lanes(given_events))

    boxes = [
        (
            line.x - width(line.text) * COLUMN_WIDTH / 2,
            line.x + width(line.text) * COLUMN_WIDTH / 2,
            line.y,
            mark,
        )
        for mark in plot.marks
        for line in mark.lines
    ]
    touching = [
        (one, other)
        for one in boxes
        for other in boxes
        if one[3] is not other[3]
        and abs(one[2] - other[2]) < LINE - 1
        and one[0] < other[1]
        and other[0] < one[1]
    ]
    assert touching == []


@given(events)
def test_tall_picture_runs_down(given_events):
    plot = tall(lanes(given_events))

    ys = [mark.y for mark in plot.marks]
    assert ys == sorted(ys)
    assert all(line.y <= plot.height for mark in plot.marks for line in mark.lines)
    assert re.fullmatch(r"M180 6V\d+", plot.axis)
