"""Sentences without end, and prose by the 100 KB."""

from collections.abc import Iterator
from itertools import cycle, islice

from tests.nasty_articles.article import MARKDOWN, Nasty


def endless_sentences() -> Iterator[Nasty]:
    """One sentence of thousands of words, held together by one thing."""
    links = {
        "commas": ", ",
        "dashes": " — ",
        "ands": " and ",
        "ors": " or ",
        "thats": " that ",
        "ofs": " of ",
        "semicolons": "; ",
        "colons": ": ",
        "said thats": " said that ",
        "brackets": " (and) ",
        "quotes": ' "so" ',
        "opening brackets": " (",
        "whos": ", who met ",
        "becauses": " because ",
        "possessives": "'s ",
        "slashes": "/",
        "hyphens": "-",
        "opening quotes": ' "',
        "ins": " in ",
        "tos": " to ",
        "commas and ands": ", and ",
        "whiches": ", which led to ",
        "nots": " not ",
        "ampersands": " & ",
    }
    nouns = ("Norland", "the minister", "a bridge", "Ann Lee", "fish", "three boats", "Estavia", "old towns")
    for name, link in links.items():
        yield Nasty(f"3000 {name}", (link.join(islice(cycle(nouns), 3000)) + ".").encode())
    for name in ("commas", "said thats", "whiches", "whos", "ands", "ofs"):
        sentence = links[name].join(islice(cycle(nouns), 50)) + ". "
        yield Nasty(f"60 sentences of 50 {name}", "\n\n".join([sentence] * 60).encode())
    repeated = {
        "capitals": "Port Victor ",
        "verbs": "said ",
        "adjectives": "big old ",
        "numbers": "12 ",
        "years": "in 2024 ",
        "days": "on 3 May ",
        "titles": "Mr. ",
        "initials": "J. ",
        "pronouns": "he it they ",
        "demonyms": "French ",
        "amounts": "$3 million ",
        "percents": "3 percent ",
        "adverbs": "very not ",
        "particles": "van de la ",
        "prepositions": "of in at ",
        "articles": "the a an ",
        "months": "May March ",
        "countries": "France Iran ",
    }
    for name, words in repeated.items():
        yield Nasty(f"4000 {name}", (words * 4000).encode())


def long_prose() -> Iterator[Nasty]:
    lines = (
        f"Norland's town {n} opened bridge {n} on {n % 28 + 1} May {1990 + n % 30}. Mayor Ann Lee said"
        f" that it cost {n + 2} million euros, because the river had moved {n + 3} metres."
        for n in range(590)
    )
    paragraphs = list(lines)
    yield Nasty("100 KB of prose", "\n\n".join(paragraphs).encode())
    yield Nasty("100 KB of prose in one line", " ".join(paragraphs).encode())
    yield Nasty("100 KB of prose in one sentence", " ".join(paragraphs).replace(".", ",").encode())
    names = (
        f"Ann{chr(97 + n % 26)}{chr(97 + n // 26 % 26)} Lee{chr(97 + n % 23)}{chr(97 + n // 23 % 23)}"
        for n in range(2000)
    )
    yield Nasty("2000 people", "\n\n".join(f"{name} met {name}." for name in names).encode())
    yield Nasty(
        "2000 dates", "\n\n".join(f"It closed on {n % 28 + 1} May {1000 + n}." for n in range(2000)).encode()
    )
    yield Nasty("2000 sentences that are alike", b"Ann Lee opened a bridge in Port Victor. " * 2000)
    yield Nasty(
        "500 sections",
        "\n\n".join(f"## Bridge {n}\n\nTown {n} opened it." for n in range(500)).encode(),
        MARKDOWN,
    )


def odd_dates_and_numbers() -> Iterator[Nasty]:
    texts = {
        "days that never were": "It met on 31 February 2024, 0 May 0000, 99/99/9999 and 29 February 2023. ",
        "years beyond the calendar": "It opened in 10000, in 0, in 99999 BC, on 1 January 9999 and in 3 AD. ",
        "times ago": "It opened 99999999 years ago, 10000 centuries ago, 0 days ago, in 1e9 years. ",
        "numbers of 4000 digits": f"It cost {'9' * 4400} euros and {'1,' * 2000}000 dollars, -0 and 1e999. ",
        "words of number": "It cost a hundred thousand million billion trillion euros, nine nine nine. ",
        "ranges": "It met 3-2 May, 2024-1990, 5 to 1 percent, 1998-99-00 and from 9 to 8. ",
        "decades": "In the 0s, the 9990s, the 190th century, the 1st half of the 99th quarter of 2024. ",
        "times of day": "It met at 25:99, 24:00, 0:60 pm, 13 o'clock pm and noon midnight. ",
    }
    for name, text in texts.items():
        yield Nasty(name, text.encode() * 10)
