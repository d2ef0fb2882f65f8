"""How a QTI item asks: the response it expects, with its shares of the mark, and the interaction, by kind."""

from xml.etree.ElementTree import SubElement

from quiz.formats.fractions import shares_of
from quiz.questions.drafts import Kind

RESPONSE = "RESPONSE"


def name_of(number):
    """The identifier of an option."""
    return f"option-{number}"


def pair_name(number):
    return f"pair-{number}"


# --------------------------------------------------------------------------- what is right


def declare(root, question):
    DECLARATIONS.get(question.kind, _declare_choices)(root, question)


def _declaration(root, cardinality, base_type, rights):
    made = SubElement(
        root, "responseDeclaration", identifier=RESPONSE, cardinality=cardinality, baseType=base_type
    )
    correct = SubElement(made, "correctResponse")
    for right in rights:
        SubElement(correct, "value").text = right
    return made


def _mapping(declaration, shares, **entry):
    """Shares of the mark by response, never below nothing or above the whole."""
    mapping = SubElement(declaration, "mapping", lowerBound="0", upperBound="1", defaultValue="0")
    for key, share in shares:
        SubElement(mapping, "mapEntry", mapKey=key, mappedValue=f"{share:.5g}", **entry)


def _declare_choices(root, question):
    """Where one is asked for and several are right, the first stands for them; all bring full marks."""
    is_several = question.kind is Kind.MULTIPLE
    shares = {name_of(n): share for n, share in enumerate(shares_of(question), start=1)}
    rights = [name for name, share in shares.items() if share > 0]
    cardinality = "multiple" if is_several else "single"
    made = _declaration(root, cardinality, "identifier", rights if is_several else rights[:1])
    _mapping(made, [(name, share) for name, share in shares.items() if is_several or share > 0])


def _declare_typed(root, question):
    made = _declaration(root, "single", "string", question.answers[:1])
    _mapping(made, [(text, 1) for text in (*question.answers, *question.accept)], caseSensitive="false")


def _declare_match(root, question):
    pairs = pairs_of(question)
    rights = [
        f"{name_of(number)} {pair_name(pairs.index(option.pair) + 1)}"
        for number, option in enumerate(question.options, start=1)
        if option.text
    ]
    made = _declaration(root, "multiple", "directedPair", rights)
    _mapping(made, [(right, 1 / len(rights)) for right in rights])


def _declare_order(root, question):
    names = [name_of(number) for number in range(1, len(question.options) + 1)]
    _declaration(root, "ordered", "identifier", names)


def pairs_of(question):
    """The right-hand sides, each once."""
    return list(dict.fromkeys(option.pair for option in question.options))


DECLARATIONS = {Kind.TYPED: _declare_typed, Kind.MATCH: _declare_match, Kind.ORDER: _declare_order}


# --------------------------------------------------------------------------- what is shown


def ask(body, question):
    INTERACTIONS.get(question.kind, _ask_choice)(body, question)


def _interaction(body, tag, question, **attributes):
    made = SubElement(body, tag, responseIdentifier=RESPONSE, **attributes)
    SubElement(made, "prompt").text = question.stem
    return made


def _ask_choice(body, question):
    most = "0" if question.kind is Kind.MULTIPLE else "1"
    is_shuffled = "false" if question.kind is Kind.TRUE_FALSE else "true"
    made = _interaction(body, "choiceInteraction", question, shuffle=is_shuffled, maxChoices=most)
    _choices(made, question)


def _choices(parent, question):
    for number, option in enumerate(question.options, start=1):
        SubElement(parent, "simpleChoice", identifier=name_of(number)).text = option.text


def _ask_typed(body, question):
    SubElement(body, "p").text = question.stem
    longest = max(map(len, (*question.answers, *question.accept)))
    SubElement(
        SubElement(body, "p"),
        "textEntryInteraction",
        responseIdentifier=RESPONSE,
        expectedLength=str(longest),
    )


def _ask_match(body, question):
    named = [(number, option) for number, option in enumerate(question.options, start=1) if option.text]
    made = _interaction(body, "matchInteraction", question, shuffle="true", maxAssociations=str(len(named)))
    left, right = SubElement(made, "simpleMatchSet"), SubElement(made, "simpleMatchSet")
    for number, option in named:
        SubElement(
            left, "simpleAssociableChoice", identifier=name_of(number), matchMax="1"
        ).text = option.text
    for number, pair in enumerate(pairs_of(question), start=1):
        SubElement(right, "simpleAssociableChoice", identifier=pair_name(number), matchMax="0").text = pair


def _ask_order(body, question):
    _choices(_interaction(body, "orderInteraction", question, shuffle="true"), question)


INTERACTIONS = {Kind.TYPED: _ask_typed, Kind.MATCH: _ask_match, Kind.ORDER: _ask_order}
