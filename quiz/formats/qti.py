"""A QTI 2.1 package: a zip with a manifest, one test, and an item for each question.

It goes out and never comes in: nothing is unpacked here. The same questions make the same bytes.
"""

import io
from xml.etree.ElementTree import Element, SubElement, tostring
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from quiz.formats.holding import EVERYTHING
from quiz.formats.qti_items import QTI, QTI_SCHEMA, WHERE, item
from quiz.questions.drafts import Kind
from quiz.questions.exchange import CHOICES, shortened

NAME, ENDING, CONTENT_TYPE = "QTI 2.1", ".zip", "application/zip"
PACKAGE = "http://www.imsglobal.org/xsd/imscp_v1p1"
PACKAGE_SCHEMA = f"{PACKAGE} http://www.imsglobal.org/xsd/qti/qtiv2p1/qtiv2p1_imscpv1p2_v1p0.xsd"
# A zip knows no time before it.
ALWAYS = (1980, 1, 1, 0, 0, 0)
TEST = "test.xml"


def holds(kind):
    lacking = {"difficulty", "modality", "kind"}
    lacking |= set() if kind is Kind.TYPED else {"accepted forms"}
    return EVERYTHING - lacking - (set() if kind in CHOICES else {"feedback on options"})


def refusal(question):
    return ""


def write(questions):
    """The bytes of the zip."""
    named = [(f"item-{number}", question) for number, question in enumerate(questions, start=1)]
    files = {"imsmanifest.xml": _manifest(named), TEST: _test(named)}
    files.update((_path(name), item(name, question)) for name, question in named)
    out = io.BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED) as package:
        for path, root in files.items():
            package.writestr(
                ZipInfo(path, ALWAYS), tostring(root, "utf-8", xml_declaration=True), ZIP_DEFLATED
            )
    return out.getvalue()


def _path(name):
    return f"items/{name}.xml"


def _manifest(named):
    root = Element("manifest", xmlns=PACKAGE, identifier="briefed-package")
    root.set(WHERE, f"{PACKAGE_SCHEMA} {QTI_SCHEMA}")
    metadata = SubElement(root, "metadata")
    SubElement(metadata, "schema").text = "QTIv2.1 Package"
    SubElement(metadata, "schemaversion").text = "1.0.0"
    SubElement(root, "organizations")
    resources = SubElement(root, "resources")
    test = _resource(resources, "test", "imsqti_test_xmlv2p1", TEST)
    for name, _ in named:
        SubElement(test, "dependency", identifierref=name)
    for name, _ in named:
        _resource(resources, name, "imsqti_item_xmlv2p1", _path(name))
    return root


def _resource(resources, name, kind, path):
    resource = SubElement(resources, "resource", identifier=name, type=kind, href=path)
    SubElement(resource, "file", href=path)
    return resource


def _test(named):
    title = shortened(named[0][1].evidence.briefing if named else "") or "Questions"
    root = Element("assessmentTest", xmlns=QTI, identifier="test", title=title)
    root.set(WHERE, QTI_SCHEMA)
    part = SubElement(
        root, "testPart", identifier="part", navigationMode="nonlinear", submissionMode="individual"
    )
    section = SubElement(part, "assessmentSection", identifier="section", title=title, visible="true")
    for name, _ in named:
        SubElement(section, "assessmentItemRef", identifier=name, href=_path(name))
    return root
