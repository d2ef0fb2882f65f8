import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.analysis.clauses import parse
from briefing.analysis.tagging import tag_text
from tests.briefing.analysis.readings import read

WORDS = ["the", "that", "Peru", "said", ",", '"', "who", "man", "and", "in", "sold", "(", ")", "—"] + [
    "was",
    "to",
    "5",
    "because",
]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The bank fell.", [("main", "The bank", "fell")]),
        ("But the bank has not fallen.", [("main", "the bank", "has not fallen")]),
        (
            "Ann Lee made 31 saves, her most since 2014, and Jon Vik blocked four shots.",
            [("main", "Ann Lee", "made"), ("main", "Jon Vik", "blocked")],
        ),
        (
            "Ann Lee added a goal as the Tarns beat Kelda.",
            [("main", "Ann Lee", "added"), ("cause", "the Tarns", "beat")],
        ),
        (
            "The bank reported a loss after the ports closed.",
            [("main", "The bank", "reported"), ("time", "the ports", "closed")],
        ),
        (
            "Ann Lee added the port would close.",
            [("main", "Ann Lee", "added"), ("content", "the port", "would close")],
        ),
        ("In May, the bank fell.", [("main", "the bank", "fell")]),
        (
            "The bank grew in Peru and the Middle East since he left.",
            [("main", "The bank", "grew"), ("cause", "he", "left")],
        ),
        (
            "Ann took office as the mayor in May after her choice, Jon Vik, was sacked.",
            [("main", "Ann", "took"), ("time", "her choice , Jon Vik ,", "was sacked")],
        ),
        (
            "It came after a bombing of two halls that killed ten men.",
            [("main", "It", "came"), ("relative", "a bombing of two halls", "killed")],
        ),
        (
            "It came after a study of two fires that killed ten men.",
            [("main", "It", "came"), ("relative", "two fires", "killed")],
        ),
        (
            "It came after a raid on pilots that killed ten men.",
            [("main", "It", "came"), ("relative", "pilots", "killed")],
        ),
        (
            "It came after a raid on two herds that were killed.",
            [("main", "It", "came"), ("relative", "two herds", "were killed")],
        ),
        (
            "It came after a raid in Lima which killed ten men.",
            [("main", "It", "came"), ("relative", "a raid in Lima", "killed")],
        ),
        (
            "It followed raids by the Lima Brigade which were fatal.",
            [("main", "It", "followed"), ("relative", "raids by the Lima Brigade", "were")],
        ),
        ("It read bids for ten ships, which were late.", [("main", "It", "read")]),
        (
            "It read a bid for ten ships, which were late.",
            [("main", "It", "read"), ("relative", "ten ships", "were")],
        ),
        (
            "It hopes that, due to rain, up to ten ships will stay.",
            [("main", "It", "hopes"), ("content", "up to ten ships", "will stay")],
        ),
        (
            "It signed a deal with the Lima Union which has ten boats.",
            [("main", "It", "signed")],
        ),
        (
            "The bank said that since it fell, a ban would hurt sales.",
            [("main", "The bank", "said"), ("content", "a ban", "would hurt")],
        ),
        (
            "Rallies in Lima, New York and around the world honoured Ann.",
            [],
        ),
        ("In 2018 the bank fell.", [("main", "the bank", "fell")]),
        ("In early June the bank fell.", [("main", "the bank", "fell")]),
        ("On June 13th the bank fell.", [("main", "the bank", "fell")]),
        ("Throughout the 1980s Roe was a pilot.", [("main", "Roe", "was")]),
        ("With this note she left it.", [("main", "she", "left")]),
        ("Due to fog, the match was postponed.", [("main", "the match", "was postponed")]),
        ("There are no plans.", [("main", "There", "are")]),
        ("Nearly 200 people left.", [("main", "Nearly 200 people", "left")]),
        # what may stand between subject and verb
        ("Peru, Chile and Cuba signed it.", [("main", "Peru , Chile and Cuba", "signed")]),
        (
            "Crews from Peru, Chile and Cuba declined it.",
            [("main", "Crews from Peru , Chile and Cuba", "declined")],
        ),
        ("The mayor, Ann Roe, lost it.", [("main", "The mayor , Ann Roe ,", "lost")]),
        ("The harbour in Lima, Ohio was sold.", [("main", "The harbour in Lima , Ohio", "was sold")]),
        ("The man who stole the boat fled.", [("main", "The man who stole the boat", "fled")]),
        ("The boat seized in May sank.", [("main", "The boat seized in May", "sank")]),
        ("The Roebank — a small firm — sank it.", [("main", "The Roebank — a small firm —", "sank")]),
        ("Roebank (an old firm) sank it.", [("main", "Roebank ( an old firm )", "sank")]),
        (
            "Ann Roe, a keeper of seals and gulls at Lima, has left it.",
            [("main", "Ann Roe , a keeper of seals and gulls at Lima ,", "has left")],
        ),
        (
            "Roebank Inc., the largest local bank, last year sold it.",
            [("main", "Roebank Inc. , the largest local bank ,", "sold")],
        ),
        ("Roe, Lima and other pilots claim it.", [("main", "Roe , Lima and other pilots", "claim")]),
        # what may stand before the subject
        ("So the general rules have changed.", [("main", "the general rules", "have changed")]),
        ("But even the port is not safe.", [("main", "the port", "is")]),
        ("(The Lima siren did not sound.)", [("main", "The Lima siren", "did not sound")]),
        (
            "In 2015, after the pact was signed, he sold it.",
            [("time", "the pact", "was signed"), ("main", "he", "sold")],
        ),
        (
            "According to a study cited in the report, many people may leave.",
            [("main", "many people", "may leave")],
        ),
        # coordination
        ("Ann left and Bob stayed.", [("main", "Ann", "left"), ("main", "Bob", "stayed")]),
        ("Peru closed the port and sold it.", [("main", "Peru", "closed"), ("main", "Peru", "sold")]),
        ("Peru sold the port; nobody bought it.", [("main", "Peru", "sold"), ("main", "nobody", "bought")]),
        (
            "Ann met the board, which led to a dispute and named a road in May.",
            [("main", "Ann", "met")],
        ),
        # subordinate clauses
        ("Ann said that it fell.", [("main", "Ann", "said"), ("content", "it", "fell")]),
        ("Ann said it fell.", [("main", "Ann", "said"), ("content", "it", "fell")]),
        ("Ann told Bob the news was false.", [("main", "Ann", "told"), ("content", "the news", "was")]),
        ("It sank because the hull broke.", [("main", "It", "sank"), ("cause", "the hull", "broke")]),
        ("If it sinks, Ann will cry.", [("condition", "it", "sinks"), ("main", "Ann", "will cry")]),
        ("Ann met a man who sells boats.", [("main", "Ann", "met"), ("relative", "a man", "sells")]),
        (
            "Ann praised a pilot filled with doubt who landed it.",
            [("main", "Ann", "praised"), ("relative", "a pilot", "landed")],
        ),
        (
            "Ann saw a robot built by a student who won it.",
            [("main", "Ann", "saw"), ("relative", "a student", "won")],
        ),
        ("Ann left the harbours who won it.", [("main", "Ann", "left")]),
        ("Ann saw Riga and villages of Tarn that burnt.", [("main", "Ann", "saw")]),
        # reporting after what is reported
        ('"It sank," Ann said.', [("reporting", "Ann", "said"), ("content", "It", "sank")]),
        ('"It sank," said Ann.', [("reporting", "Ann", "said"), ("content", "It", "sank")]),
        ("It sank, the ministry said.", [("reporting", "the ministry", "said"), ("content", "It", "sank")]),
        (
            "Critics say it will fail, but Peru insists that it works.",
            [
                ("main", "Critics", "say"),
                ("content", "it", "will fail"),
                ("main", "Peru", "insists"),
                ("content", "it", "works"),
            ],
        ),
        ('"It sank," Ann told the Oslo Post.', [("reporting", "Ann", "told"), ("content", "It", "sank")]),
        (
            '"It sank," Ann told a crowd that held flags.',
            [("reporting", "Ann", "told"), ("content", "It", "sank")],
        ),
        (
            '"It sank," Ann said in May, thanking the crews of all the boats that had come to the old port.',
            [("reporting", "Ann", "said"), ("content", "It", "sank")],
        ),
        ('"It sank," Ann said, "and it broke."', [("reporting", "Ann", "said"), ("content", "It", "sank")]),
        (
            '"It sank," Ann said, adding that "it broke."',
            [("reporting", "Ann", "said"), ("content", "It", "sank")],
        ),
        # a subject with what tells who it is
        (
            "Ann Lee, a nurse and pilot of boats in Lima, said it sank.",
            [("main", "Ann Lee , a nurse and pilot of boats in Lima ,", "said"), ("content", "it", "sank")],
        ),
        (
            'Ann Lee, author of the book "Old Boats," said it sank.',
            [("main", 'Ann Lee , author of the book " Old Boats , "', "said"), ("content", "it", "sank")],
        ),
        # what cannot be read yields nothing
        ("How new ports shape trade", []),
        ("The old port.", []),
    ],
)
def test_parse_reads_clauses(text, expected):
    assert read(text) == expected


def test_parse_marks_who_reports_what():
    tokens = tag_text("Ann said that it fell and that Bob left.")

    clauses = parse(tokens)

    assert [clause.governor for clause in clauses] == [None, 0, 0]


def test_parse_marks_a_clause_behind_and_as_said_where_a_time_stands_between():
    tokens = tag_text("Crews warn it will take a year before the port opens, and the flood will harm Tarn.")

    clauses = parse(tokens)

    assert [(clause.kind, clause.governor) for clause in clauses] == [
        ("main", None),
        ("content", 0),
        ("time", None),
        ("content", 0),
    ]


def test_parse_takes_a_clause_in_another_tense_behind_and_for_no_part_of_what_was_said():
    clauses = parse(tag_text("Ann said it took a year before the port opened, and Bob urges crews to stay."))

    assert [clause.governor for clause in clauses] == [None, 0, None, None]


def test_parse_keeps_connective_and_fronted_phrase():
    tokens = tag_text("However, in May, Peru sold it.")

    clause = parse(tokens)[0]

    assert clause.connective == "however"
    assert [token.text for token in tokens[slice(*clause.fronted)]] == ["in", "May"]
    assert clause.is_main


def test_parse_which_that_describes_a_whole_clause_is_no_relative():
    assert read("Peru held talks with its rivals, which is notable.") == [("main", "Peru", "held")]


@settings(max_examples=150, deadline=None)
@given(
    st.lists(
        st.sampled_from(WORDS),
        max_size=40,
    )
)
def test_parse_any_words_gives_spans_inside_the_sentence(words):
    tokens = tag_text(" ".join(words))

    clauses = parse(tokens)

    for clause in clauses:
        assert 0 <= clause.subject[0] < clause.subject[1] <= len(tokens)
        assert 0 <= clause.verb < clause.verb_end <= max(clause.end, clause.verb_end) <= len(tokens)
        assert clause.governor is None or 0 <= clause.governor < len(clauses)


def test_comma_ends_the_relative_clause_that_a_comma_opened():
    text = "Ann heard of the death of Bob, who was ill, by a tram in Lima."
    tokens = tag_text(text)

    (relative,) = [one for one in parse(tokens) if one.antecedent]

    assert [token.text for token in tokens[relative.verb_end : relative.end]] == ["ill"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Studies show the bridge is safe.",
            [("main", "Studies", "show"), ("content", "the bridge", "is")],
        ),
        (
            "The mayor told reporters the bridge is safe.",
            [("main", "The mayor", "told"), ("content", "the bridge", "is")],
        ),
        (
            "The mayor said he fears the bridge may fall.",
            [
                ("main", "The mayor", "said"),
                ("content", "he", "fears"),
                ("content", "the bridge", "may fall"),
            ],
        ),
        (
            "Experts have projected the tax could hurt Peru.",
            [("main", "Experts", "have projected"), ("content", "the tax", "could hurt")],
        ),
    ],
)
def test_clause_without_that_is_read_behind_each_verb_that_takes_one(text, expected):
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The oldest ferry, Tarn Queen would be sold.", [("main", "Tarn Queen", "would be sold")]),
        ("Its capital, Marlo is old.", [("main", "Marlo", "is")]),
        ("The answer, Ann Lee said.", []),
    ],
)
def test_name_behind_what_it_is_needs_no_second_comma(text, expected):
    assert read(text) == expected


def test_clause_behind_a_name_in_small_letters_does_not_describe_it():
    assert len(read("The ship began a march across the solar system that ended in 2012.")) == 1
    assert len(read("The ship began a march across the old system that ended in 2012.")) == 2


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Oil fell to what it cost before Norway sold a port in May, before edging up.", "in May"),
        ("Ann Lee met Jon Vik, who led a party in May, before flying to Tarn.", "in May"),
        ("Ann Lee met Jon Vik, who led a party before joining Tarn.", "joining Tarn"),
        ("Norway sold a port in May, before buying Tarn.", "buying Tarn"),
    ],
)
def test_participle_behind_the_comma_of_an_inner_clause_is_of_the_main_one(text, expected):
    tokens = tag_text(text)

    last = parse(tokens)[-1]

    assert " ".join(token.text for token in tokens[: last.end]).endswith(expected)
