import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.analysis import tag_by_context, tag_present_forms
from briefing.analysis.results import Sentence
from briefing.analysis.tagging import tag, tag_text


def make_sentences(*texts):
    return [Sentence(i, str(i), text, 0, len(text), 0, 0) for i, text in enumerate(texts, start=1)]


def tags_of(text, *words):
    tokens = tag_text(text)
    return [next(token.tag for token in tokens if token.text == word) for word in words]


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("The council cut its pay in the north by a third in May.", "north", "NN"),
        ("The council closed the port north of Tarn in May.", "north", "RB"),
        # what the word itself settles
        ("The US agreed.", "US", "NNP"),
        ("He came in May 2020.", "May", "NNP"),
        ("Ann may come.", "may", "MD"),
        ("There is a plan.", "There", "EX"),
        ("The Oslo-based firm left.", "Oslo-based", "JJ"),
        ("Troops left al-Kamar.", "al-Kamar", "NNP"),
        ("They live near northwest Peru.", "northwest", "JJ"),
        ("Will Berg, a nurse, left.", "Will", "NNP"),
        ("Will Berg leave?", "Will", "MD"),
        ("Will Norway sell ferries next year", "Will", "MD"),
        ("Will Norway and Peru agree", "Will", "MD"),
        ("Will Norway's port close", "Will", "MD"),
        ("Will Berg ever leave", "Will", "MD"),
        ("Will Berg put it on sale.", "Will", "NNP"),
        ("Will Jordan won the race.", "Will", "NNP"),
        ("Will Jordan, a nurse, left.", "Will", "NNP"),
        ("Much of the pier sank.", "Much", "JJ"),
        ("The court told Berg to pay back the sum and fined him.", "fined", "VBD"),
        ("The court told Berg to be quiet and fined no more.", "fined", "VBN"),
        ("It paid SEK 40 million.", "SEK", "$"),
        ("It paid R4bn.", "R", "$"),
        ("It hosted COP 30 there.", "COP", "NNP"),
        ("It paid R4bn-R6bn.", "-", "TO"),
        ("He ended a 51-day fast in May.", "fast", "NN"),
        ("He sailed a well-made boat fast in May.", "fast", "RB"),
        ("Crews cover the three largest dumps with nets.", "dumps", "NNS"),
        ("Rivals are spreading lies that Tarn fell.", "lies", "NNS"),
        ("The oldest walks in fear.", "walks", "VBZ"),
        # after modals, auxiliaries, "to", "do"
        ("The firm had diversified its stock.", "diversified", "VBN"),
        ("A film dated Jan. 11, 2014, showed Low.", "dated", "VBN"),
        ("Over 40 mills operated by old firms have shut.", "operated", "VBN"),
        ("Police found a memo dated 12 June 2019.", "dated", "VBN"),
        ("The letter, dated May 3, came.", "dated", "VBN"),
        ("The team dated the bones to May.", "dated", "VBD"),
        ("Low dated May Lee for a year.", "dated", "VBD"),
        ("It plans to import grain.", "import", "VB"),
        ("He returned to work in June.", "work", "NN"),
        ("How does it spread?", "spread", "VB"),
        ("It is spread by fleas.", "spread", "VBN"),
        ("The agency is offering loans.", "offering", "VBG"),
        ("They watch four ports right now.", "right", "RB"),
        ("They gave up a right.", "right", "NN"),
        ("The ministry has since stated that it is safe.", "since", "RB"),
        ("Reach also said that it would sell.", "Reach", "NNP"),
        ("Asked by whom, Low said nothing.", "Asked", "VBN"),
        ("They left, but said the boat had cost too much.", "said", "VBD"),
        ("That said, the boat left.", "said", "VBN"),
        ("They taped Low's March 4 call to Ek.", "call", "NN"),
        ("Low had said it.", "said", "VBN"),
        ("It weighed plasma, or ionized gas, in Oslo.", "ionized", "VBN"),
        ("They sold boats, or rented houses.", "rented", "VBD"),
        # nouns and verbs
        ("Soon recalled by the court, Ann left.", "recalled", "VBN"),
        ("According to a study cited in the report, the sea rises.", "cited", "VBN"),
        ("Of nearly 500 boats seized in Mexico, ten came from Oslo.", "seized", "VBN"),
        ("For most of the boards named at the fair, ports remain the focus.", "named", "VBN"),
        ("In Riga the man in the car named two harbours.", "named", "VBD"),
        ("Lima's repeated treks around the lake wear down the ice.", "treks", "NNS"),
        ("Weather-related alerts generally come from the board.", "alerts", "NNS"),
        (
            "Its mills and other plants account for most of the power, the ministry reported.",
            "account",
            "VBP",
        ),
        ("China said no.", "China", "NNP"),
        ("A July 30 advisory stated that it rained.", "advisory", "NN"),
        ("In 2020 Ruritania banned the app.", "banned", "VBD"),
        (
            "But while it rained, talks between Ann and Peru's known firm and Ruritania risks failing.",
            "risks",
            "VBZ",
        ),
        ("It brought a blush to the faces of sailors.", "faces", "NNS"),
        ("Norland’s widely known harbour closed in May.", "closed", "VBD"),
        ("The port is safe, the ministry of trade said.", "said", "VBD"),
        ("That changed in May.", "changed", "VBD"),
        ("That changed rule is in force.", "changed", "VBN"),
        ("Boats sold in May and are rusting.", "sold", "VBD"),
        ("Ships into Kalm carry grain.", "into", "IN"),
        ("Ships into Kalm carry grain.", "carry", "VBP"),
        ("They round Kalm.", "round", "VBP"),
        ("Despite big U.S. promises to help, crews in the zone continue to dig.", "promises", "NNS"),
        ("Despite big U.S. promises to help, crews in the zone continue to dig.", "continue", "VBP"),
        ("The first ferry launch was late.", "launch", "NN"),
        ("This means it is late.", "means", "VBZ"),
        ("Visitors can climb the tower and experience the view.", "experience", "VB"),
        ("He left before editing the post.", "editing", "VBG"),
        ("He left after Lee's sacking - a blow to the crew.", "sacking", "NN"),
        ("He left after Lee's sacking from the post.", "sacking", "NN"),
        ("A train loaded with nets, new toys and tools arrived there.", "loaded", "VBN"),
        ("A train loaded with nets, new toys and tools arrived there.", "arrived", "VBD"),
        ("The fund took 300 guests, overwhelming the inn.", "overwhelming", "VBG"),
        ("It first appeared in 2014.", "first", "RB"),
        ("The U.S. military in the port slept.", "military", "NN"),
        ("Brown scored the goal.", "Brown", "NNP"),
        ("Caro Lee scored the goal.", "Caro", "NNP"),
        ("They signed a two-state treaty.", "two-state", "JJ"),
        # "that", "her"
        ("He told Ann on Monday that the story was false.", "that", "IN"),
        ("It holds the plan that failed.", "that", "WDT"),
        ("She says that depends on the crew.", "that", "DT"),
        ("She says that will mean a ban.", "that", "DT"),
        ("She says that boats will sink.", "that", "IN"),
        ("She says that estimate did not hold.", "that", "DT"),
        ("She says that hope is left.", "that", "IN"),
        ("Rain comes when finally that oil is sold.", "that", "DT"),
        ("It made a trip in 1999 that ended badly.", "that", "WDT"),
        # "say", "claims"
        ("Police say Ann Lee was ill.", "say", "VBP"),
        ("Some say Ann Lee was ill.", "say", "VBP"),
        ("They have a final say on it.", "say", "NN"),
        ("A man at the Defence Ministry claims Ann Lee has left.", "claims", "VBZ"),
        ("The ministry claims Ann Lee has made were false.", "claims", "NNS"),
        ("The ministry claims Karim bin Salah has left.", "claims", "VBZ"),
        ("There is a fear that Peru will leave.", "that", "IN"),
        ("One that was made in haste failed.", "that", "WDT"),
        ("They arrested the man for killing her.", "her", "PRP"),
        ("She sold her boat.", "her", "PRP$"),
        ("She added 22 points and a career-high nine assists.", "assists", "NNS"),
        ("Ferry 7 assists old boats.", "assists", "VBZ"),
    ],
)
def test_tag_word_in_context(text, word, expected):
    assert tags_of(text, word) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The man killed in the blast was a baker.", {"killed": "VBN"}),
        ("A man named Jon Halle was arrested in Tarn.", {"named": "VBN", "arrested": "VBN"}),
        ("A ship called the Orlin Star sank in 1990.", {"called": "VBN", "sank": "VBD"}),
        ("The mayor named Jon Halle her deputy, and he is pleased.", {"named": "VBD"}),
        ("The army said the man killed three people.", {"said": "VBD", "killed": "VBD"}),
        ("Police arrested the man accused of theft.", {"arrested": "VBD", "accused": "VBN"}),
        ("The deal signed in May ended the war.", {"signed": "VBN", "ended": "VBD"}),
        ("Tariffs imposed by the union hurt exports.", {"imposed": "VBN", "hurt": "VBD"}),
        ("In a note published Oct. 25, the bank accused a rival.", {"published": "VBN", "accused": "VBD"}),
        ("In 2019 the firm bought a rival.", {"bought": "VBD"}),
        ("A third wave killed up to 12 people.", {"killed": "VBD"}),
        ("The group limited the stay.", {"limited": "VBD"}),
        ('"It is true," Simms said.', {"said": "VBD"}),
        ('The plan "will be a mix" of old and new nets based on cost.', {"based": "VBN"}),
        ('She made $5 from a "net agreement" related to boats.', {"related": "VBN"}),
        ("It was seized and sold.", {"seized": "VBN", "sold": "VBN"}),
        ("The book tells the story of boys stranded on an island.", {"stranded": "VBN"}),
        ("It reached a deal, and the envoy expressed optimism Friday.", {"expressed": "VBD"}),
    ],
)
def test_past_form_is_told_from_participle(text, expected):
    assert dict(zip(expected, tags_of(text, *expected), strict=True)) == expected


def test_tag_returns_one_line_for_each_sentence_with_offsets_into_its_text():
    sentences = make_sentences("Peru’s bank fell.", "It rose/fell.")

    tagged = tag(sentences)

    assert [[token.text for token in line] for line in tagged] == [
        ["Peru", "'s", "bank", "fell", "."],
        ["It", "rose", "/", "fell", "."],
    ]
    assert tagged[0][1].start == 4


@settings(max_examples=60, deadline=None)
@given(st.lists(st.text(max_size=80), max_size=5))
def test_tag_any_text_gives_a_tag_to_every_token(texts):
    sentences = make_sentences(*texts)

    tagged = tag(sentences)

    assert len(tagged) == len(sentences)
    assert all(token.tag and token.lemma for line in tagged for token in line)


def test_tag_does_linear_work(monkeypatch):
    calls = 0
    look_up = tag_by_context.verb_forms

    def counted(word):
        nonlocal calls
        calls += 1
        return look_up(word)

    for room in (tag_by_context, tag_present_forms):
        monkeypatch.setattr(room, "verb_forms", counted)
    line = "The bank in Lima said on Monday that it had sold the boats seized in May. " * 10

    tag(make_sentences(*[line] * 5))
    short, calls = calls, 0
    tag(make_sentences(*[line] * 50))

    assert calls == 10 * short


def test_that_behind_a_hall_that_was_told_so_opens_what_is_said():
    found = tag_text("Ann Lee told a packed hall that he would sell it.")

    assert [token.tag for token in found if token.text == "that"] == ["IN"]
