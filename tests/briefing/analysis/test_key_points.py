from datetime import date

import pytest

from briefing.analysis import Article, analyse


def key_points_of(*paragraphs, title="A title"):
    analysis = analyse(Article("\n".join(paragraphs), title, date(2025, 5, 30)))
    return [point.text for point in analysis.key_points]


@pytest.mark.parametrize(
    "scene", ["The mayor of Tarn nodded in solemn agreement.", "Most people know someone with a small boat."]
)
def test_gesture_or_commonplace_is_no_key_point_beside_news(scene):
    points = key_points_of(
        f"The town of Tarn opened its new harbour after nine years of work. {scene}",
        "Norway paid four million crowns for the harbour of Tarn.",
        "Ships from eleven countries bring grain and timber to Tarn every summer.",
        "The old quay of Tarn will become a market for fish and vegetables.",
    )

    assert len(points) >= 3
    assert scene not in points


def test_speaker_label_is_no_part_of_a_key_point():
    points = key_points_of(
        "KB: The harbour of Tarn serves ships from eleven countries.",
        "KB: The town paid for the harbour with a loan from the state.",
        "KB: Fishermen sell their catch at the old quay of Tarn.",
    )

    assert points and not any(point.startswith("KB") for point in points)


def test_first_sentence_leads_and_what_only_follows_on_comes_last():
    points = key_points_of(
        "Norway expelled two reporters from the town of Tarn. Norway paid for the harbour of Tarn.",
        "The harbour of Tarn serves ships from eleven countries. Fishermen like the harbour of Tarn.",
        "Two weeks later, Norway sent ships to the harbour of Tarn. Norway owns the harbour of Tarn.",
        "The old quay of Tarn will become a market for fish. The market of Tarn will open in May.",
    )

    assert points[0] == "Norway expelled two reporters from the town of Tarn."
    assert not any(point.startswith("Two weeks later") for point in points)


def test_greeting_is_no_key_point():
    points = key_points_of(
        "KB: Hello, thank you for the talk about the harbour of Tarn.",
        "KB: The town of Tarn paid for the harbour with a loan from the state.",
        "KB: Fishermen sell their catch at the old quay of Tarn.",
    )

    assert points and not any("Hello" in point for point in points)
