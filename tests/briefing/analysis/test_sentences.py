import pytest

from briefing.analysis.reading import read
from briefing.analysis.results import Form
from briefing.analysis.sentences import split


def sentences_of(source, form=Form.PLAIN):
    return [sentence.text for sentence in split(read(source, form))]


@pytest.mark.parametrize(
    "sentences",
    [
        ["J.D. Moss left the U.S.", "The end was near."],
        ["The U.S. Senate met.", "Dr. Ann Lee and Sen. Bo Ek spoke at 5 p.m.", "The vote failed."],
        ["George H. W. Holt met T. S. Ek.", "They talked."],
        ["It grew 3.5% in Jan. 2020, or No. 4 of all.", "10 people left."],
        ["It paid Rs. 2,000 and Tk. 500.", "10 people left."],
        ["“We won.", "We lost.”", "Then it ended."],
        ["“Will it work?” Smith asked.", "Nobody knew."],
        ["“Go away!” he shouted.", "He left."],
        ["“Why?”", "The crowd fell silent."],
        ["(It was late. He knew.)", "They went home."],
        ["The rest... was silence.", "It ended…", "Nobody knew."],
        ["She studied E. coli and Y. pestis bacteria.", "Both grew."],
        ["The study, by Lee et al. (2020), found it.", "It was right."],
        ["It stood there – until 1990.", "Yes.", "It fell!"],
        ["The firm (Pear Inc.) grew.", "Mr. Ek, e.g., left."],
        ["It ended.", "“A new one began.”"],
        ["It began at 3 a.m. Sunday and ended at 5 p.m. Monday.", "All fled."],
        ["It sank at 3 a.m. Sunday, police said.", "All fled at 4 a.m. Monday, May 9, by boat."],
        ["It ran from 9 p.m. May 4 to 3 a.m. Sept. 5.", "All fled at 4 a.m. Oct. 6, 2019."],
        ["It opens at 3 a.m.", "May rains came."],
        ["It opens at 3 a.m.", "Sunday services were moved."],
        ["President Jon Th. Berg and Sven Chr. Holt met Andrew Ng.", "Harbours reopened."],
        ["They watched the BBC on TV.", "Harbours reopened."],
        ["Lee spoke to E! News of Tarn.", "They chose plan B!", "Harbours reopened."],
        ["Visit example.com or Node.js now.", "It works."],
    ],
)
def test_split_cuts_where_a_reader_would(sentences):
    assert sentences_of(" ".join(sentences)) == sentences


def test_a_missing_space_does_not_hide_a_boundary():
    assert sentences_of("The match ended.The crowd went home.") == [
        "The match ended.",
        "The crowd went home.",
    ]


def test_a_table_row_is_one_sentence_and_a_heading_none():
    source = "## Facts. More\n\n| a. B | c |\n|---|---|\n| D. E | f |\n"

    assert sentences_of(source, Form.MARKDOWN) == ["a. B | c", "D. E | f"]


def test_sentences_inside_quotations_are_marked():
    source = "He said: “It rose. It fell. It stays.” We left. “So did I,” Ann said."

    marked = [(sentence.text, sentence.is_quoted) for sentence in split(read(source, Form.PLAIN))]

    assert marked == [
        ("He said: “It rose.", False),
        ("It fell.", True),
        ("It stays.”", True),
        ("We left.", False),
        ("“So did I,” Ann said.", False),
    ]


def test_keys_follow_the_words_and_their_occurrence():
    first, second, other = split(read("It rose.\nIt  rose.\nIt fell.", Form.PLAIN))
    fourth = split(read("Before. IT ROSE.", Form.PLAIN))[1]

    assert first.key == fourth.key
    assert len({first.key, second.key, other.key}) == 3
    assert all(len(sentence.key) == 16 for sentence in (first, second, other))


def test_numbers_run_through_all_blocks():
    numbers = [sentence.number for sentence in split(read("One. Two.\nThree.", Form.PLAIN))]

    assert numbers == [1, 2, 3]
