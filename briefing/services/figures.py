"""The figures of a briefing: the analysed amounts that a reader may want to hold on to, as rows."""

import re

from briefing.analysis.results import QuantityKind
from briefing.models import Figure
from briefing.services.fitting import fit

TELLING = {
    QuantityKind.MONEY,
    QuantityKind.PERCENT,
    QuantityKind.MULTIPLE,
    QuantityKind.FRACTION,
    QuantityKind.COUNT,
    QuantityKind.MEASURE,
}
# "Two talks" and "three types" are words like any other; "38 people" is a figure.
LEAST_COUNT = 10
# How far behind the number its noun may stand: "200 U.S. military personnel".
REACH = 40


def write_figures(briefing, analysis, sentences):
    """Writes the figures anew; `sentences` are the rows by number."""
    briefing.figures.all().delete()
    told = (quantity for quantity in analysis.quantities if is_telling(quantity))
    rows = []
    for position, quantity in enumerate(told, start=1):
        sentence = sentences[quantity.sentence]
        end = end_with_noun(quantity, sentence.text)
        rows.append(
            Figure(
                briefing=briefing,
                sentence=sentence,
                position=position,
                surface=fit(sentence.text[quantity.start : end], Figure, "surface"),
                kind=quantity.kind.value,
                start=quantity.start,
                end=end,
            )
        )
    Figure.objects.bulk_create(rows, batch_size=500)


def is_telling(quantity):
    if quantity.kind not in TELLING:
        return False
    is_count = quantity.kind == QuantityKind.COUNT
    return not is_count or bool(quantity.unit and (quantity.value is None or quantity.value >= LEAST_COUNT))


def end_with_noun(quantity, text):
    """Where the amount ends with the noun it counts, if that stands close behind it."""
    if quantity.kind != QuantityKind.COUNT:
        return quantity.end
    behind = text[quantity.end : quantity.end + REACH]
    noun = re.match(rf"[^,;:.!?()]*?\b{re.escape(quantity.unit)}\b", behind)
    return quantity.end + noun.end() if noun else quantity.end
