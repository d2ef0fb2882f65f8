"""Order: put the options in the order of their ranks; every one in its right place counts."""

from typing import Any

from quiz.questions.shown import Shown


def prompt(shown: Shown) -> str:
    return f"Give each event a place from 1 to {len(shown.options)}."


def mark(shown: Shown, given: Any) -> float:
    if not shown.options:
        return 0.0
    places = given_places(given)
    right = sum(places.get(option.id) == option.rank for option in shown.options)
    return right / len(shown.options)


def right_answer(shown: Shown) -> dict[str, int | None]:
    return {option.id: option.rank for option in shown.options}


def given_places(given: Any) -> dict[str, int]:
    """The place of each option id; one given twice counts for neither, so 1 for all gains nothing."""
    if isinstance(given, list):
        given = {choice: place for place, choice in enumerate(given, start=1) if isinstance(choice, str)}
    if not isinstance(given, dict):
        return {}
    places = {choice: place_number(place) for choice, place in given.items()}
    taken = list(places.values())
    return {choice: place for choice, place in places.items() if place and taken.count(place) == 1}


def place_number(place: Any) -> int | None:
    """A place as a number, also where a form sent it as text."""
    if isinstance(place, bool):
        return None
    if isinstance(place, str) and place.isascii() and place.isdigit() and len(place) < 4:
        return int(place)
    return place if isinstance(place, int) else None
