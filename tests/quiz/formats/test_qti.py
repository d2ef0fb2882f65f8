"""A QTI package keeps to the specification: elements in its order, references that lead somewhere."""

import io
import re
from xml.etree.ElementTree import fromstring
from zipfile import ZipFile

import pytest

from quiz.formats import qti
from quiz.formats.holding import sendable
from quiz.questions.drafts import Kind
from tests.quiz.formats.exchanged import many

CP = "{http://www.imsglobal.org/xsd/imscp_v1p1}"
QTI = "{http://www.imsglobal.org/xsd/imsqti_v2p1}"
# What an element may hold, in this order, as the schema says.
CHILDREN = {
    "assessmentItem": [
        "responseDeclaration",
        "outcomeDeclaration",
        "itemBody",
        "responseProcessing",
        "modalFeedback",
    ],
    "responseDeclaration": ["correctResponse", "mapping"],
    "outcomeDeclaration": ["defaultValue"],
    "choiceInteraction": ["prompt", "simpleChoice"],
    "orderInteraction": ["prompt", "simpleChoice"],
    "matchInteraction": ["prompt", "simpleMatchSet"],
    "simpleMatchSet": ["simpleAssociableChoice"],
    "itemBody": ["p", "choiceInteraction", "orderInteraction", "matchInteraction"],
    "responseProcessing": ["responseCondition", "setOutcomeValue"],
    "modalFeedback": ["p", "blockquote"],
}
ATTRIBUTES = {
    "assessmentItem": {"identifier", "title", "adaptive", "timeDependent"},
    "responseDeclaration": {"identifier", "cardinality", "baseType"},
    "outcomeDeclaration": {"identifier", "cardinality", "baseType"},
    "mapping": {"defaultValue"},
    "mapEntry": {"mapKey", "mappedValue"},
    "choiceInteraction": {"responseIdentifier", "shuffle", "maxChoices"},
    "orderInteraction": {"responseIdentifier", "shuffle"},
    "matchInteraction": {"responseIdentifier", "shuffle", "maxAssociations"},
    "simpleChoice": {"identifier"},
    "simpleAssociableChoice": {"identifier", "matchMax"},
    "textEntryInteraction": {"responseIdentifier"},
    "modalFeedback": {"outcomeIdentifier", "identifier", "showHide"},
}
INTERACTIONS = {
    Kind.SINGLE: "choiceInteraction",
    Kind.MULTIPLE: "choiceInteraction",
    Kind.TRUE_FALSE: "choiceInteraction",
    Kind.EVIDENCE: "choiceInteraction",
    Kind.TYPED: "textEntryInteraction",
    Kind.MATCH: "matchInteraction",
    Kind.ORDER: "orderInteraction",
}
NAME = re.compile(r"[A-Za-z_][\w.-]*")
SENT = sendable(many(300), qti)


@pytest.fixture(scope="module")
def package():
    """{path: root element} of a package with questions of every kind."""
    with ZipFile(io.BytesIO(qti.write(SENT))) as archive:
        return {name: fromstring(archive.read(name)) for name in archive.namelist()}


@pytest.fixture(scope="module")
def items(package):
    return [root for path, root in package.items() if path.startswith("items/")]


def plain(element):
    return element.tag.removeprefix(QTI)


def test_manifest_lists_every_file_and_only_those(package):
    manifest = package["imsmanifest.xml"]

    resources = manifest.findall(f"{CP}resources/{CP}resource")
    listed = {row.get("href"): row.get("type") for row in resources}

    assert [child.tag for child in manifest] == [f"{CP}metadata", f"{CP}organizations", f"{CP}resources"]
    assert set(listed) == set(package) - {"imsmanifest.xml"}
    assert set(listed.values()) == {"imsqti_test_xmlv2p1", "imsqti_item_xmlv2p1"}
    assert [row.find(f"{CP}file").get("href") for row in resources] == list(listed)
    names = [row.get("identifier") for row in resources]
    depends = [row.get("identifierref") for row in resources[0].findall(f"{CP}dependency")]
    assert depends == names[1:]


def test_test_refers_to_every_item_in_order(package):
    references = [row.get("href") for row in package["test.xml"].iter(f"{QTI}assessmentItemRef")]

    assert references == [f"items/item-{number}.xml" for number in range(1, len(SENT) + 1)]


def test_elements_stand_in_the_order_of_the_specification(items):
    for element in (element for root in items for element in root.iter()):
        allowed = CHILDREN.get(plain(element))
        if allowed:
            places = [allowed.index(plain(child)) for child in element]
            assert places == sorted(places)
        assert ATTRIBUTES.get(plain(element), set()) <= set(element.attrib)


def test_every_response_and_pair_names_what_is_offered(items):
    for root in items:
        offered = {element.get("identifier") for element in root.find(f"{QTI}itemBody").iter()} - {None}
        declaration = root.find(f"{QTI}responseDeclaration")
        if declaration.get("baseType") != "string":
            values = [value.text for value in declaration.iter(f"{QTI}value")]
            keys = [entry.get("mapKey") for entry in declaration.iter(f"{QTI}mapEntry")]
            assert {name for text in [*values, *keys] for name in text.split(" ")} <= offered
        assert all(NAME.fullmatch(name) for name in offered)


def test_items_ask_what_the_questions_ask(items):
    for root, question in zip(items, SENT, strict=True):
        body = root.find(f"{QTI}itemBody")
        stems = [
            element.text for element in body.iter() if plain(element) in ("prompt", "p") and element.text
        ]
        assert stems == [question.stem]
        assert body.find(f".//{QTI}{INTERACTIONS[question.kind]}") is not None
        assert root.get("label") == question.key


def test_full_marks_are_one_whole(items):
    for root, question in zip(items, SENT, strict=True):
        values = [value.text for value in root.find(f"{QTI}responseDeclaration/{QTI}correctResponse")]
        shares = {e.get("mapKey"): float(e.get("mappedValue")) for e in root.iter(f"{QTI}mapEntry")}
        if question.kind is not Kind.ORDER:
            assert sum(shares[value] for value in values) == pytest.approx(1, abs=0.001)


def test_evidence_is_quoted_with_its_words(items):
    for root, question in zip(items, SENT, strict=True):
        quote = root.find(f".//{QTI}blockquote/{QTI}p")
        found = "" if quote is None else "".join(quote.itertext())
        words = "" if quote is None else quote.find(f"{QTI}strong").text or ""
        assert (found, words) == (question.evidence.quote, question.evidence.words)


def test_every_file_says_where_its_schema_is(package):
    where = "{http://www.w3.org/2001/XMLSchema-instance}schemaLocation"

    told = {path: root.get(where).split()[0] for path, root in package.items()}

    assert told == {path: root.tag[1:].partition("}")[0] for path, root in package.items()}


def test_same_questions_make_the_same_bytes():
    assert qti.write(SENT[:20]) == qti.write(SENT[:20])
