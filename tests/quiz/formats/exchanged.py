"""Questions of all kinds with the texts that formats find hardest, for the tests of every format."""

import random
from dataclasses import replace

from hypothesis import strategies as st

from quiz.questions.drafts import Kind
from quiz.questions.exchange import Evidence, ExchangedOption, ExchangedQuestion, tidied
from quiz.questions.own import TRUTHS

# Marks of the formats, of spreadsheets and of markup, among words of several scripts.
PIECES = (
    *"~=#{}:\\%*[]<>&\"',;|/->+@$!?.()", "->", "//", "::", "####", "\\n", "\\\\", "%50%", "[html]", "[plain]",
    "<b>", "</p>", "<br>", "&amp;", "&#32;", "<blockquote>", "<mark>", "]]>", "<![CDATA[", "{{ x }}", "A. ",
    "B) ", "ANSWER: A", "$CATEGORY: x", "=1+1",
    "TRUE", "T", "True", " ", "  ", "\n", "\n\n", "\t", "1", "1822",
    "bridge", "Orlin", "opened", "Մեծ", "мост", "桥", "جسر", "😀", "é", "½", "\u00a0", "”", "…",
)  # fmt: skip
TEXTS = st.lists(st.sampled_from(PIECES), min_size=1, max_size=8).map("".join)
WILD = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=12)
WORDS = st.one_of(TEXTS, WILD)
NAMES = st.text("0123456789abcdef", min_size=1, max_size=20)
MODALITIES = ("stated", "reported", "possible", "view", "quoted")


def unique(texts):
    return list(dict.fromkeys(text for text in (" ".join(one.split()) for one in texts) if text))


@st.composite
def evidences(draw):
    quote = draw(WORDS)
    start = draw(st.integers(0, len(quote)))
    end = draw(st.integers(start, len(quote)))
    return Evidence(quote, start, end, draw(NAMES), draw(NAMES))


@st.composite
def questions(draw, kinds=tuple(kind for kind in Kind if kind is not Kind.RECALL)):
    kind = draw(st.sampled_from(kinds))
    made = ExchangedQuestion(
        kind=kind,
        stem=draw(WORDS),
        options=tuple(draw(options_of(kind))),
        answers=tuple(draw(st.lists(WORDS, min_size=1, max_size=3))) if kind is Kind.TYPED else (),
        accept=tuple(draw(st.lists(WORDS, max_size=2))),
        explanation=draw(st.one_of(st.just(""), WORDS)),
        difficulty=draw(st.integers(0, 100)) / 100,
        modality=draw(st.sampled_from(MODALITIES)),
        key=draw(NAMES),
        evidence=draw(evidences()),
    )
    return whole(made)


@st.composite
def options_of(draw, kind):
    if kind is Kind.TYPED:
        return []
    feedback = st.one_of(st.just(""), WORDS)
    if kind is Kind.TRUE_FALSE:
        is_true = draw(st.booleans())
        rights = (is_true, not is_true)
        return [ExchangedOption(t, k, draw(feedback)) for t, k in zip(TRUTHS, rights, strict=True)]
    texts = draw(st.lists(WORDS, min_size=2, max_size=6))
    right = draw(st.integers(0, 5))
    made = []
    for place, text in enumerate(texts):
        is_key = place == right % len(texts) or draw(st.booleans())
        pair = draw(WORDS) if kind is Kind.MATCH else ""
        made.append(ExchangedOption(text, is_key, draw(feedback), pair))
    return made


def whole(question):
    """Tidied, and with something in every place that must not be empty or be there twice."""
    question = tidied(question)
    seen, options = set(), []
    for number, option in enumerate(question.options):
        text = option.text if option.text and option.text not in seen else f"option {number}"
        seen.add(text)
        pair = option.pair or ("a pair" if question.kind is Kind.MATCH else "")
        options.append(replace(option, text=text, pair=pair))
    answers = question.answers or (("an answer",) if question.kind is Kind.TYPED else ())
    accept = tuple(text for text in question.accept if text not in answers)
    stem = question.stem or "What?"
    return tidied(replace(question, stem=stem, options=tuple(options), answers=answers, accept=accept))


def many(count, seed=7):
    """As many questions, the same each time, without a search for small examples."""
    rng = random.Random(seed)
    return [_one(rng, number) for number in range(count)]


def _one(rng, number):
    def text(most=6):
        return "".join(rng.choices(PIECES, k=rng.randint(1, most)))

    kind = rng.choice([kind for kind in Kind if kind is not Kind.RECALL])
    if kind is Kind.TRUE_FALSE:
        options = [
            ExchangedOption(name, value, "") for name, value in zip(TRUTHS, (True, False), strict=True)
        ]
    else:
        options = [
            ExchangedOption(text(), place == 0 or rng.random() < 0.2, rng.choice(["", text()]), text())
            for place in range(0 if kind is Kind.TYPED else rng.randint(2, 6))
        ]
        rng.shuffle(options)
    quote = text(12)
    start = rng.randint(0, len(quote))
    return whole(
        ExchangedQuestion(
            kind=kind,
            stem=text(10),
            options=tuple(options),
            answers=tuple(text() for _ in range(rng.randint(1, 3))) if kind is Kind.TYPED else (),
            accept=tuple(text() for _ in range(rng.randint(0, 2))),
            explanation=rng.choice(["", text(8)]),
            difficulty=rng.randint(0, 100) / 100,
            modality=rng.choice(MODALITIES),
            key=f"{number:020x}",
            evidence=Evidence(quote, start, rng.randint(start, len(quote)), f"{number:016x}:1", "a-bridge"),
        )
    )
