"""One QTI 2.1 item: what is asked, how it is marked, and the sentence that settles it as feedback.

The elements stand in the order of the specification: responses, outcomes, the body, the marking, feedback.
"""

from xml.etree.ElementTree import Element, SubElement

from quiz.formats import qti_interactions
from quiz.questions.drafts import Kind
from quiz.questions.exchange import CHOICES, shortened

QTI = "http://www.imsglobal.org/xsd/imsqti_v2p1"
# Where the schemas are, for programs that check a package against them.
WHERE = "{http://www.w3.org/2001/XMLSchema-instance}schemaLocation"
QTI_SCHEMA = f"{QTI} http://www.imsglobal.org/xsd/qti/qtiv2p1/imsqti_v2p1.xsd"
# The name of no option: feedback that is hidden only for it is always shown.
NOBODYS = "none"


def item(name, question):
    """The root element; the question's own identifier stands in its label."""
    root = Element(
        "assessmentItem",
        xmlns=QTI,
        identifier=name,
        title=shortened(question.stem),
        label=question.key,
        adaptive="false",
        timeDependent="false",
        toolName="Briefed",
    )
    root.set(WHERE, QTI_SCHEMA)
    qti_interactions.declare(root, question)
    _outcomes(root, question)
    body = SubElement(root, "itemBody")
    qti_interactions.ask(body, question)
    _marking(root, question)
    _feedback(root, question)
    return root


def _outcomes(root, question):
    score = SubElement(root, "outcomeDeclaration", identifier="SCORE", cardinality="single", baseType="float")
    SubElement(SubElement(score, "defaultValue"), "value").text = "0"
    cardinality = "multiple" if question.kind is Kind.MULTIPLE else "single"
    SubElement(
        root, "outcomeDeclaration", identifier="FEEDBACK", cardinality=cardinality, baseType="identifier"
    )


def _marking(root, question):
    """By the shares of the mapping, or all for the right order; what was chosen brings up its feedback."""
    processing = SubElement(root, "responseProcessing")
    if question.kind is Kind.ORDER:
        condition = SubElement(SubElement(processing, "responseCondition"), "responseIf")
        match = SubElement(condition, "match")
        SubElement(match, "variable", identifier="RESPONSE")
        SubElement(match, "correct", identifier="RESPONSE")
        score = SubElement(condition, "setOutcomeValue", identifier="SCORE")
        SubElement(score, "baseValue", baseType="float").text = "1"
    else:
        score = SubElement(processing, "setOutcomeValue", identifier="SCORE")
        SubElement(score, "mapResponse", identifier="RESPONSE")
    if question.kind in CHOICES:
        shown = SubElement(processing, "setOutcomeValue", identifier="FEEDBACK")
        SubElement(shown, "variable", identifier="RESPONSE")


def _feedback(root, question):
    for number, option in enumerate(question.options, start=1):
        if option.feedback and question.kind in CHOICES:
            _modal(root, qti_interactions.name_of(number), "show", option.feedback)
    evidence = question.evidence
    if question.explanation or evidence.quote:
        block = _modal(root, NOBODYS, "hide", question.explanation)
        if evidence.quote:
            quote = SubElement(SubElement(block, "blockquote"), "p")
            quote.text = evidence.quote[: evidence.start]
            words = SubElement(quote, "strong")
            words.text, words.tail = evidence.words, evidence.quote[evidence.end :]


def _modal(root, option, shown, text):
    feedback = SubElement(
        root, "modalFeedback", outcomeIdentifier="FEEDBACK", identifier=option, showHide=shown
    )
    if text:
        SubElement(feedback, "p").text = text
    return feedback
