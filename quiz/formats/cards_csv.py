"""A briefing's cards as CSV, for any other program that learns with cards."""

from quiz.formats.safe_csv import as_csv

HEADER = ("identifier", "kind", "question", "choices", "answer", "quote", "sentence", "section")


def table(cards):
    return as_csv(
        HEADER,
        (
            (card.identifier, card.kind, card.front, " | ".join(card.choices), card.back, card.quote,
             card.number, card.section)
            for card in cards
        ),
    )  # fmt: skip
