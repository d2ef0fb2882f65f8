"""Builds a small `Analysis` by hand from our own sentences, for tests of the questions alone."""

from dataclasses import replace
from datetime import date

from briefing.analysis.results import (
    Actor,
    ActorKind,
    Adjunct,
    Analysis,
    Article,
    BlockKind,
    DateExpression,
    Fact,
    Grain,
    Mention,
    Modality,
    Paragraph,
    Phrase,
    Quantity,
    QuantityKind,
    Role,
    Section,
    Sentence,
    TimelineEvent,
)
from briefing.analysis.tagging import tag
from briefing.analysis.token_spans import token_span

SENTENCES = (
    "Norway signed a fishing treaty with Iceland on May 3, 2021.",
    "Denmark closed the Skagen harbour to foreign trawlers in June 2019.",
    "Sweden exported 4,200 tonnes of herring to Finland.",
    "Foreign Minister Kari Nordby demanded an outright apology from Denmark.",
    "Trade envoy Aino Laine praised the herring quota.",
    "Marine biologist Jon Vik counted 38 whales near the Skagen harbour.",
    "The Baltic Council moved its office to Riga on March 9, 2018.",
    "Norway banned seine nets to protect young cod.",
)
ACTORS = (
    ("Norway", ActorKind.COUNTRY, "country", ("Norway", "Oslo")),
    ("Iceland", ActorKind.COUNTRY, "country", ("Iceland",)),
    ("Denmark", ActorKind.COUNTRY, "country", ("Denmark",)),
    ("Sweden", ActorKind.COUNTRY, "country", ("Sweden",)),
    ("Finland", ActorKind.COUNTRY, "country", ("Finland",)),
    ("Kari Nordby", ActorKind.PERSON, "", ("Kari Nordby", "Nordby")),
    ("Aino Laine", ActorKind.PERSON, "", ("Aino Laine", "Laine")),
    ("Jon Vik", ActorKind.PERSON, "", ("Jon Vik", "Vik")),
    ("Baltic Council", ActorKind.ORGANISATION, "organisation", ("Baltic Council",)),
    ("Riga", ActorKind.PLACE, "city", ("Riga",)),
)
ROLES = {
    "Kari Nordby": ("Norway’s foreign minister", "Foreign Minister", 4),
    "Aino Laine": ("trade envoy of Finland", "Trade envoy", 5),
    "Jon Vik": ("Danish marine biologist", "Marine biologist", 6),
}
FACTS = (
    (1, "Norway", "signed", "sign", ["a fishing treaty with Iceland"], [(Adjunct.TIME, "on May 3, 2021")]),
    (
        2,
        "Denmark",
        "closed",
        "close",
        ["the Skagen harbour to foreign trawlers"],
        [(Adjunct.TIME, "in June 2019")],
    ),
    (3, "Sweden", "exported", "export", ["4,200 tonnes of herring"], [(Adjunct.PLACE, "to Finland")]),
    (4, "Foreign Minister Kari Nordby", "demanded", "demand", ["an outright apology"], []),
    (5, "Trade envoy Aino Laine", "praised", "praise", ["the herring quota"], []),
    (
        6,
        "Marine biologist Jon Vik",
        "counted",
        "count",
        ["38 whales"],
        [(Adjunct.PLACE, "near the Skagen harbour")],
    ),
    (7, "The Baltic Council", "moved", "move", ["its office"], [(Adjunct.TIME, "on March 9, 2018")]),
    (8, "Norway", "banned", "ban", ["seine nets"], [(Adjunct.PURPOSE, "to protect young cod")]),
)


def sentence(number: int, text: str, **changes) -> Sentence:
    return replace(Sentence(number, f"{number:016x}", text, 0, len(text), number, 0), **changes)


def phrase(texts, tokens, number: int, words: str, actor: int | None = None) -> Phrase:
    """The first place of `words` in sentence `number`, as a phrase."""
    start = texts[number - 1].index(words)
    first, last = token_span(tokens[number - 1], start, start + len(words))
    return Phrase(number, first, last, start, start + len(words), words, actor)


def made_actors(texts) -> tuple[Actor, ...]:
    actors = []
    for index, (name, kind, label, aliases) in enumerate(ACTORS):
        mentions = tuple(
            Mention(index, number, text.index(alias), text.index(alias) + len(alias), alias)
            for number, text in enumerate(texts, start=1)
            for alias in aliases[:1]
            if alias in text
        )
        roles = ()
        if name in ROLES:
            text, verbatim, number = ROLES[name]
            start = texts[number - 1].index(verbatim)
            roles = (Role(text, verbatim, number, start, start + len(verbatim), "title"),)
        actors.append(Actor(name, kind, label, aliases, mentions, roles, takes_the=name.startswith("Baltic")))
    return tuple(actors)


def made_dates(texts) -> tuple[DateExpression, ...]:
    found = [
        (1, "May 3, 2021", date(2021, 5, 3), date(2021, 5, 3), Grain.DAY),
        (2, "June 2019", date(2019, 6, 1), date(2019, 6, 30), Grain.MONTH),
        (7, "March 9, 2018", date(2018, 3, 9), date(2018, 3, 9), Grain.DAY),
    ]
    return tuple(
        DateExpression(number, start, start + len(surface), surface, first, last, grain)
        for number, surface, first, last, grain in found
        for start in [texts[number - 1].index(surface)]
    )


def made_quantities(texts) -> tuple[Quantity, ...]:
    found = [
        (3, "4,200 tonnes", QuantityKind.MEASURE, 4200.0, "tonnes"),
        (6, "38", QuantityKind.COUNT, 38.0, "whales"),
    ]
    return tuple(
        Quantity(number, start, start + len(text), text, kind, value, unit, "", start, start + len(text))
        for number, text, kind, value, unit in found
        for start in [texts[number - 1].index(text)]
    )


def make_analysis(**changes) -> Analysis:
    """Eight sentences on northern fisheries in two sections, with their actors, dates, amounts and facts."""
    texts = SENTENCES
    sentences = tuple(sentence(number, text) for number, text in enumerate(texts, start=1))
    tokens = tag(sentences)
    names = {name: index for index, (name, *_) in enumerate(ACTORS)}

    def actor_in(words: str) -> int | None:
        return next((index for name, index in names.items() if words.endswith(name)), None)

    facts = tuple(
        Fact(
            sentence=number,
            subject=phrase(texts, tokens, number, subject, actor_in(subject)),
            action=phrase(texts, tokens, number, action),
            verb=verb,
            objects=tuple(phrase(texts, tokens, number, words) for words in objects),
            adjuncts=tuple((kind, phrase(texts, tokens, number, words)) for kind, words in adjuncts),
            modality=Modality.STATED,
        )
        for number, subject, action, verb, objects, adjuncts in FACTS
    )
    paragraphs = [Paragraph(number, BlockKind.PARAGRAPH, (number,)) for number in range(1, len(texts) + 1)]
    sections = (
        Section("Treaties", True, "", tuple(paragraphs[:4])),
        Section("Fish and whales", True, "", tuple(paragraphs[4:])),
    )
    timeline = (
        TimelineEvent(2, 7, "The Baltic Council moves its office"),
        TimelineEvent(1, 2, "Denmark closes the Skagen harbour"),
        TimelineEvent(0, 1, "Norway signs a fishing treaty"),
    )
    analysis = Analysis(
        article=Article(" ".join(texts)),
        title="Northern fisheries",
        title_is_automatic=True,
        published_on=date(2022, 1, 1),
        date_is_assumed=False,
        blocks=(),
        set_aside=(),
        sentences=sentences,
        tokens=tokens,
        sections=sections,
        key_points=(),
        actors=made_actors(texts),
        references=(),
        dates=made_dates(texts),
        quantities=made_quantities(texts),
        timeline=timeline,
        facts=facts,
    )
    return replace(analysis, **changes)
