import pytest

from briefing.analysis.boilerplate import set_aside, title_of
from briefing.analysis.reading import read
from briefing.analysis.results import Form
from tests.briefing.analysis.boilerplate.article import BODY, MORE, headings, reasons


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("By Ann Lee and Bo Ek", "byline"),
        ("By ANN LEE and BO EK - Tarn Port Writers", "byline"),
        ("Courtesy of Tarn News", "caption"),
        ("Courtesy Tarn 4", "caption"),
        ("Published: 4 May 2021 10.15 BST", "publication date"),
        ("3 hours ago", "publication date"),
        ("The harbour at dawn. Image: Port of Tarn.", "caption"),
        ("A ship at the quay. (AP Photo/Ann Lee)", "caption"),
        ("A ship at the quay. (One of the sailors sent us this photo.)", "caption"),
        ("The quay at dawn (Video shared by a reader)", "caption"),
        ("A ship at the quay on Monday. Ann Lee/Reuters", "caption"),
        ("Read more: How harbours changed the north", "read more"),
        ("Sign up for our newsletter and never miss a story.", "promotion"),
        ("Advertisement", "page furniture"),
        ("Share on Facebook", "page furniture"),
        ("1.2k views", "page furniture"),
        ("5 min read", "page furniture"),
        ("Tags: harbour, ships", "tags"),
        ("Source: Port of Tarn, 2021", "source line"),
        ("Editor's note: This story was updated on Tuesday.", "editorial note"),
        ("We and our partners use cookies to improve your visit.", "cookie notice"),
        ("Mostly false", "verdict"),
        ("Tarn fact check: False.", "verdict"),
        ("[SOUND OF GULLS]", "page furniture"),
        ("Follow Tarn News Online on Instagram, YouTube and Facebook.", "promotion"),
        ("2 of 14. A crane lifts a box at the quay of Tarn.", "caption"),
        ("The mayor, seen here, opens the new quay", "caption"),
        ("To view this video please enable JavaScript", "caption"),
        ("By Ann Lee, Professor of Ports, Tarn University. Read the original article.", "byline"),
        ("This article is also available in Spanish.", "editorial note"),
    ],
)
def test_a_line_of_furniture_in_the_middle_is_set_aside_with_its_reason(line, reason):
    assert reasons(BODY + line + "\n" + MORE) == {line: reason}


@pytest.mark.parametrize(
    "line",
    [
        "By Friday, the army had left the town.",
        "Read the letter, she told him, and then burn it before the others come.",
        "The signal was clear.",
        "Subscribers of the paper paid for half of the new building, the publisher said.",
        "Photographs of the quay were sold at the market for nine crowns a piece.",
        "The claim was false.",
        "Related work had begun in the spring, when the ice broke up early.",
        "Support for the harbour fell to forty percent in the last survey of the council.",
        "Ann Lee, a professor of law in Oslo, said that the contract was void.",
        "“We share the harbour,” said Bo Ek.",
    ],
)
def test_content_that_looks_like_furniture_is_kept(line):
    assert reasons(BODY + line + "\n" + MORE) == {}


def test_a_title_line_is_set_aside_and_handed_back():
    blocks = read("Tarn opens its harbour at last\n" + BODY, Form.PLAIN)

    _, aside = set_aside(blocks)

    assert title_of(blocks, aside) == "Tarn opens its harbour at last"


def test_a_given_title_is_found_wherever_it_is_repeated():
    source = "News\nTarn opens its harbour\n" + BODY + "Tarn opens its harbour\n"

    found = reasons(source, title="Tarn opens its harbour")

    assert found == {"News": "page furniture", "Tarn opens its harbour": "title"}


def test_the_first_of_several_section_headings_is_no_title():
    source = (
        "## The harbour\n\n" + BODY.replace("\n", "\n\n") + "## The quay\n\n" + MORE.replace("\n", "\n\n")
    )

    assert reasons(source, Form.MARKDOWN) == {}
    assert headings(source, Form.MARKDOWN) == ["The harbour", "The quay"]


def test_an_article_without_a_title_has_none():
    blocks = read(BODY, Form.PLAIN)

    _, aside = set_aside(blocks)

    assert title_of(blocks, aside) == ""


def test_a_pull_quote_repeats_the_text_and_may_name_the_speaker():
    quote = "the fish market would stay where it is for as long as I live"
    source = (
        BODY
        + f"Ida Moe, the mayor, promised on Tuesday that “{quote}” and more.\n"
        + quote
        + ". Ida Moe, mayor\n"
    )

    assert reasons(source + MORE) == {quote + ". Ida Moe, mayor": "pull quote"}


def test_a_quoted_claim_from_far_above_may_be_a_heading():
    claim = "“the quay will be closed to all fishermen from the first of May onwards, by order of the port”"
    source = f"A letter says: {claim}.\n" + BODY * 1 + MORE + "“The quay will be closed to all fishermen”\n"
    rest = "No order of that kind was ever given by the port, its office says.\n"

    assert headings(source + rest) == ["“The quay will be closed to all fishermen”"]


def test_a_box_of_other_stories_ends_where_the_article_goes_on():
    source = BODY + "Related stories\nA bridge for Tarn\nThe price of grain\n" + MORE

    assert list(reasons(source)) == ["Related stories", "A bridge for Tarn"]
    assert headings(source) == ["The price of grain"]


@pytest.mark.parametrize("line", ["Advertisement", "Share", "Related stories", "Read more", "Newsletter"])
def test_furniture_before_the_last_paragraphs_does_not_end_the_article(line):
    source = (
        BODY + MORE + line + "\nThe king will come in May to see the harbour for himself.\nNobody objects.\n"
    )

    assert list(reasons(source)) == [line]


def test_nothing_behind_the_most_popular_list_is_content():
    source = (
        BODY
        + MORE
        + "Most popular\n1 A bridge for Tarn\nA teaser of another story that ends in a full stop.\n"
    )

    assert set(reasons(source).values()) == {"other stories"}


def test_a_note_on_the_author_ends_the_article():
    source = (
        BODY + MORE + "Ann Lee is a professor of law at the University of Oslo.\nOur forum\nSummer 2025\n"
    )

    assert list(reasons(source).values()) == ["author note", "behind the end", "behind the end"]


def test_a_line_that_but_presents_a_writer_is_about_the_author_wherever_it_stands():
    note = "Ann B. Lee is a contributing editor for Tarn Weekly and the former lead nets editor at Kelda.\n"

    assert reasons(note + BODY + MORE) == {note.strip(): "author note"}
    assert reasons(BODY + note + MORE) == {note.strip(): "author note"}
    assert reasons(note + BODY + "Lee said that the harbour of Tarn had been promised to her crew.\n") == {}
    jailed = "Ann B. Lee is a reporter for Tarn Weekly and was jailed in Kelda on Monday.\n"
    assert reasons(BODY + jailed + MORE) == {}
    assert reasons(BODY + f"{note.strip()} She told the court that the quay had been sold.\n" + MORE) == {}


def test_a_person_the_article_is_about_is_no_author():
    source = BODY + "Ann Lee had planned the harbour since the last war, they say.\n" + MORE

    assert reasons(source + "Ann Lee is a professor of law and lives in Oslo with her dog.\n") == {}


def test_short_lines_and_questions_before_paragraphs_are_headings():
    source = (
        BODY
        + "The old quay\n"
        + MORE
        + "Will it pay?\n"
        + MORE.replace("first", "last").replace("mayor", "king")
    )

    assert headings(source) == ["The old quay", "Will it pay?"]


def test_questions_of_an_interview_are_content():
    answer = "I think that it was the weather, and nobody could have known that."
    questions = ["Who was there?", "Why did it fail?", "What did you see?", "What comes next?"]
    source = BODY + "".join(f"{question}\n{answer} {n}.\n" for n, question in enumerate(questions))

    assert headings(source) == []


def test_html_furniture_and_captions_are_set_aside():
    source = (
        "<nav><a href='/'>Home</a></nav><h1>Tarn opens</h1>"
        "<p>The harbour opened on Monday after nine years.</p>"
        "<figure><figcaption>The quay</figcaption></figure>"
        "<h2>Why now</h2><p>The loan ended in the spring of 2020.</p>"
    )

    assert reasons(source, Form.HTML) == {
        "Home": "page furniture",
        "Tarn opens": "title",
        "The quay": "caption",
    }
    assert headings(source, Form.HTML) == ["Why now"]


def test_a_text_of_nothing_but_furniture_is_kept_whole():
    assert reasons("Share\nPrint\n") == {}


def test_item_that_carries_a_sentence_on_is_no_heading():
    source = BODY + "The pact brought three things:\nthe “harbour aims” against hunger and\n" + MORE

    assert headings(source) == []


def test_list_of_events_before_the_article_is_furniture():
    listed = (
        "A new harbour for the town of Tarn\n"
        "The site is funded by the following universities: Tarn, Vale, Harwick, Dorvik, Bexley and Low.\n"
        "Events\n"
        "Bread and butter through the ages: a walk — University of Tarn — Tarn\n"
        "Ships and the people who build them — Vale College — Vale\n"
        "More events\n"
    )

    kept, _ = set_aside(read(listed + BODY + MORE, Form.PLAIN))

    assert [block.text for block in kept] == (BODY + MORE).splitlines()


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("News › Harbours", "page furniture"),
        ("2021-05-04T10:15:30Z", "publication date"),
        ("Ann Lee | Bo Ek", "byline"),
        ("Founder, Tarn Port Institute", "byline"),
        ("Ann Lee, Reader in Ports, University of Tarn; Bo Ek, PhD Candidate, University of Oslo", "byline"),
    ],
)
def test_a_line_of_furniture_before_the_text_is_set_aside_with_its_reason(line, reason):
    assert reasons(f"Tarn opens its harbour\n{line}\n{BODY}") == {
        "Tarn opens its harbour": "title",
        line: reason,
    }


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("(Reporting by Ann Lee and Bo Ek in TARN; Editing by Cy Dow)", "byline"),
        ("Ann Lee wrote this story for the Tarn Post. Bo Ek was the editor.", "byline"),
        ("And I'm Ann Lee.", "byline"),
        ("We want to hear from you. Tell us about the harbour.", "promotion"),
        ("The Harbour Fool owns shares of and recommends Low Ships, Berg, and Tarn.", "disclosure"),
        ("The Harbour Fool has a disclosure policy.", "disclosure"),
        ("Ann Lee has previously received research funding from the Port of Tarn.", "disclosure"),
    ],
)
def test_a_line_of_furniture_behind_the_text_is_set_aside_with_its_reason(line, reason):
    assert reasons(f"{BODY}{MORE}{line}") == {line: reason}


def test_a_question_over_a_byline_is_the_title():
    question = "Why do so many towns of the cold north build new harbours?"

    assert reasons(f"{question}\nBy Ann Lee\n{BODY}") == {question: "title", "By Ann Lee": "byline"}


@pytest.mark.parametrize(
    "title",
    [
        "Where will the herring of Tarn go after the storm?",
        "Alleged Harbour Thief Handed Over to U.S.",
        "Tarn takes the cup from Marlo at last!",
        "“Close it.” The two words with which Ann Lee shut the port of Tarn for a week, and what the crews, "
        "the council and the herring of the northern bay have made of it",
    ],
)
def test_a_title_that_ends_as_a_sentence_is_one_where_no_other_is_given(title):
    assert reasons(f"{title}\n\n{BODY}") == {title: "title"}
    assert reasons(f"{title}\n\n{BODY}", title="Tarn opens its harbour") == {}


def test_a_sentence_that_lost_its_stop_is_no_title():
    sentence = (
        "Crews in Tarn have gone back to sea after the long strike of the winter, said the mayor of the town"
    )

    assert reasons(f"{sentence}\n\n{BODY}") == {}


@pytest.mark.parametrize("layout", ["{title}\n{credit}\n", "{credit}\n{title}\n"])
def test_the_only_line_beside_an_agency_is_the_title_where_no_other_is_given(layout):
    title, credit = "Fire shuts the port of Tarn for a week", "Associated Press"
    source = layout.format(title=title, credit=credit) + BODY

    assert reasons(source) == {title: "title", credit: "caption"}
    assert reasons(source, title="Tarn burns")[title] == "caption"


@pytest.mark.parametrize(
    "line", ["Fire shuts the port of Tarn | The Tarn Post", "The Tarn Post | Fire shuts the port of Tarn"]
)
def test_a_title_is_handed_back_without_the_outlet_beside_it(line):
    _, aside = set_aside(read(f"{line}\n{BODY}", Form.PLAIN))

    assert title_of((), aside) == "Fire shuts the port of Tarn"


def test_a_sentence_with_capitals_for_names_alone_is_no_title():
    assert reasons(f"Ann Lee of Tarn sailed to Oslo with Bo Ek on Monday.\n{BODY}") == {}


def test_the_line_over_a_bare_credit_is_its_caption_and_the_heading_under_it_stays():
    caption = "A crane lifts the first box from the ship at the quay of Tarn"
    source = f"{BODY}{caption}\nImage: Ann Lee/AFP/Getty Images\nThe mayor keeps the fish market\n{MORE}"

    assert reasons(source) == {caption: "caption", "Image: Ann Lee/AFP/Getty Images": "caption"}
    assert headings(source) == ["The mayor keeps the fish market"]


def test_a_scene_with_its_day_before_the_first_paragraph_is_a_caption():
    scene = "Crowds wait for the first ship after the fog had cleared in Tarn, Norland, May 8, 2016."

    assert reasons(f"{scene}\n{BODY}") == {scene: "caption"}
    assert reasons(f"The harbour of Tarn was opened with a feast on May 8, 2016.\n{BODY}") == {}


def test_a_question_that_carries_on_is_no_heading():
    assert headings(f"{BODY}So what changes in Tarn?\n{MORE}") == []
    assert headings(f"{BODY}What changes in Tarn?\n{MORE}") == ["What changes in Tarn?"]


def test_headlines_in_a_row_between_paragraphs_lead_to_other_stories():
    teasers = ("The rise and fall of the old quay", "What your fish supper really costs the town")

    assert reasons(f"{BODY}{teasers[0]}\n{teasers[1]}\n{MORE}") == dict.fromkeys(teasers, "read more")


def test_questions_put_to_somebody_head_nothing():
    answers = MORE.splitlines()
    questions = ("Why did you leave Tarn?", "What do you miss there?", "Is the harbour deep?")
    talk = "\n".join(line for pair in zip(questions, answers, strict=True) for line in pair)

    assert headings(BODY + talk) == []


def test_asking_line_with_a_colon_is_a_heading():
    assert headings(f"{BODY}How the tide changes Tarn:\n{MORE}") == ["How the tide changes Tarn:"]
    assert headings(f"{BODY}The mayor of Tarn said:\n{MORE}") == []


def test_opinion_over_the_text_is_its_title_and_the_line_under_a_name_is_about_the_author():
    title, name, note = "Opinion: Why Tarn should close its port", "Ann Lee", "Ann Lee teaches law in Tarn."

    found = reasons(f"{title}\n{name}\n{note}\n{BODY}{MORE}")

    assert found == {title: "title", name: "page furniture", note: "author note"}


def test_title_of_a_video_that_cannot_be_shown_is_a_caption():
    video, player = "The mayor of Tarn shows his new quay", "To view this video please enable JavaScript"

    assert reasons(f"{BODY}{video}\n{player}\n{MORE}") == {video: "caption", player: "caption"}


def test_a_line_that_presents_again_whom_the_paragraph_before_it_told_of_is_a_caption():
    told = (
        "Ann Lee, who sings in the Marlo dance hall, told the paper that a gull had stolen both her shoes on"
        " the ferry to Kelda. She walked home barefoot that day, she told it.\n"
    )
    caption = "Ann Lee of the Marlo dance hall told why a gull had stolen both her shoes."
    others = (
        "Ann Lee of the dance hall said that nobody at the quay looked at her ticket.",
        "Ann Lee of the Marlo dance hall had both shoes stolen. A gull had them, she told the paper.",
    )

    assert reasons(BODY + told + caption + "\n" + MORE) == {caption: "caption"}
    assert all(reasons(BODY + told + other + "\n" + MORE) == {} for other in others)


def test_line_taken_from_the_paragraph_before_it_is_a_pull_quote():
    told = "Tarn Council approved the new budget for schools and roads in Kelda, and went home at noon.\n"
    taken = "Tarn Council approved the new budget for schools and roads."

    assert reasons(BODY + told + taken + "\n" + MORE) == {taken: "pull quote"}


def test_line_that_tells_more_than_the_paragraph_before_it_is_no_caption():
    told = "Ann Lee of the Marlo dance hall told why a gull had stolen both her shoes."
    more = "Ann Lee told the whole of the Marlo dance hall why she saw a gull that had stolen both her shoes."

    assert reasons(BODY + told + "\n" + more + "\n" + MORE) == {}


def test_lines_behind_a_colon_are_a_list_and_lead_to_no_other_stories():
    listed = "The rise and fall of the old quay\nWhat a fish supper costs the town\n"

    assert reasons(f"{BODY}The king asked what everybody in Tarn asks of the harbour:\n{listed}{MORE}") == {}


@pytest.mark.parametrize(
    "line",
    [
        "The cost of the ships may not represent a good business for the owners of the port.",
        "So far, the boats of Marlo have but violated the terms of use of the harbour.",
        "“We lent it without permission,” said Bo Ek, who had the keys of the old quay.",
        "The court ruled that the company has the copyright to the songs.",
        "Both ports ask guests to sign up for “tide updates” from the company of the ferry.",
        "The report was published on Monday by the Port of Tarn.",
        "Ada Low contributed to the report on the wreck, which cost the minister his post.",
    ],
)
def test_news_behind_the_text_that_looks_like_furniture_is_kept(line):
    assert reasons(f"{BODY}{MORE}{line}\n") == {}
