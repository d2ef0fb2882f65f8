"""Pronouns whose noun stands before them in what is said: "a gunman shot himself", "Lund and his wife".

The words said and the place of a pronoun in, yes or no out; each rule knows one turn of phrase that leaves
nobody else to be meant.
"""

from briefing.analysis.genders import gender_of, gender_of_title
from briefing.analysis.noun_phrases import DASHES
from briefing.analysis.results import ActorKind, Mention, Reference, Token
from briefing.analysis.verb_groups import FINITE
from briefing.analysis.word_classes import word_class
from briefing.analysis.wordlists import words
from quiz.questions.genders_told import PRONOUN_GENDERS
from quiz.questions.ground import Ground
from quiz.questions.things import is_human

SUBORDINATORS = {"after", "as", "because", "before", "if", "since", "until", "when", "while"}
OF_SEVERAL = {"they", "their"}
SHARES = {"all", "both", "each", "few", "half", "many", "most", "none", "one", "several", "some", "two"}
PLURAL_VERBS = {"are", "have", "were", "'re", "’re", "'ve", "’ve"}
TIMES = word_class("spans_of_time")
# Words between an article and its noun.
WITHIN_PHRASES = {"CD", "JJ", "JJR", "NN", "NNP", "VBG", "VBN", "HYPH"}
# Words of a noun phrase, by which a verb is told from its object.
OF_PHRASES = WITHIN_PHRASES | {"DT", "NNS", "NNPS", "POS", "PRP$"}
SELVES = {"himself", "herself", "itself"}


def is_meant_before(ground: Ground, reference: Reference, tokens: tuple[Token, ...], place: int) -> bool:
    """Whether the words before the pronoun tell whom or what it means."""
    word = tokens[place].text.lower()
    if word in SELVES:
        return is_of_doer(tokens, place)
    if (
        is_share(tokens, place)
        or is_object_again(tokens, place)
        or is_joined_to_owner(ground, reference, tokens, place)
    ):
        return True
    if word in PRONOUN_GENDERS:
        is_named = is_of_only_one_named(ground, reference, tokens, place)
        return is_named or is_of_only_stranger(ground, reference, tokens, place)
    if word == "it":
        return is_of_owner_before(ground, reference, tokens, place)
    return word in OF_SEVERAL and has_plural_subject(tokens, place)


def is_of_doer(tokens: tuple[Token, ...], place: int) -> bool:
    """ "A gunman fled before shooting himself": a noun leads the sentence, and no "he" of somebody else."""
    before = tokens[:place]
    is_led_by_pronoun = any(one.tag == "PRP" for one in before)
    nouns = [one for one in before if one.tag in ("NN", "NNP")]
    fit = [one for one in nouns if is_human((one,)) is (tokens[place].text.lower() != "itself")]
    return bool(fit) and not is_led_by_pronoun


def is_share(tokens: tuple[Token, ...], place: int) -> bool:
    """ "Lost three ships, two of them in May"; "the largest of them" alone is of something told before."""
    led = tokens[max(0, place - 2) : place]
    if tokens[place].text.lower() != "them" or len(led) < 2 or led[1].text.lower() != "of":
        return False
    marks = [k for k, one in enumerate(tokens[: place - 2]) if one.text in (",", *DASHES)]
    is_counted = led[0].text.lower() in SHARES or led[0].tag == "CD"
    is_counted = is_counted and not any(one.tag in FINITE for one in tokens[place + 1 : place + 2])
    return is_counted and bool(marks) and any(one.tag in ("NNS", "NNPS") for one in tokens[: marks[-1]])


def is_object_again(tokens: tuple[Token, ...], place: int) -> bool:
    """Whether "it" is the object of a second verb, behind that of the first."""
    if tokens[place].text.lower() not in ("it", "them") or not tokens[place - 1].tag.startswith("VB"):
        return False
    tags = ("NN", "NNP") if tokens[place].text.lower() == "it" else ("NNS", "NNPS")
    rules = (is_said_behind_comma, is_done_again, is_done_by_the_same)
    return any(rule(tokens, place, tags) for rule in rules)


def is_said_behind_comma(tokens: tuple[Token, ...], place: int, tags: tuple[str, ...]) -> bool:
    """ "Drought weakens the pines, making them easy prey", "fought the law, calling it cruel".

    "Tested a drug on 40 crews, before selling it", may be of something told before.
    """
    before = tokens[: place - 1]
    while before and before[-1].tag in ("CC", "RB", "RBS", "IN") and before[-1].text not in SUBORDINATORS:
        before = before[:-1]
    if tokens[place - 1].tag != "VBG" or not before or before[-1].text != ",":
        return False
    verb = next((k for k, one in enumerate(before) if one.tag.startswith("VB")), None)
    told = before[verb:] if verb is not None else ()
    return any(
        one.tag in tags and one.lemma.lower() not in TIMES and one.text not in words("calendar_names")
        for one in told
    )


def is_done_again(tokens: tuple[Token, ...], place: int, tags: tuple[str, ...]) -> bool:
    """ "Bought a ferry and sold it", "found wrecks and raised them"."""
    before = tokens[: place - 1]
    while before and before[-1].tag == "RB":
        before = before[:-1]
    if len(before) < 2 or before[-1].text.lower() not in ("and", "or", "then") or before[-2].tag not in tags:
        return False
    phrase = before[:-1]
    verb = next((k for k in range(len(phrase) - 1, -1, -1) if phrase[k].tag not in OF_PHRASES), None)
    return verb is not None and phrase[verb].tag == tokens[place - 1].tag


def is_done_by_the_same(tokens: tuple[Token, ...], place: int, tags: tuple[str, ...]) -> bool:
    """ "Clerks should see a boat before they buy it": no other thing was told of."""
    led = tokens[max(0, place - 3) : place]
    is_clause = [one.tag for one in led[:2]] in (["IN", "PRP"], ["WRB", "PRP"])
    fit = [one for one in tokens[: place - 2] if one.tag in tags and not is_human((one,))]
    return is_clause and len(fit) == 1


def is_joined_to_owner(ground: Ground, reference: Reference, tokens: tuple[Token, ...], place: int) -> bool:
    """ "For Lund and his late wife", "struck the rebels and their allies": whose stands right before."""
    if place < 2 or tokens[place].tag != "PRP$" or tokens[place - 1].text.lower() not in ("and", "with"):
        return False
    word, owner = tokens[place].text.lower(), tokens[place - 2]
    if word not in PRONOUN_GENDERS:
        tags = ("NNS", "NNPS") if word == "their" else ("NN", "NNP")
        return owner.tag in tags and (word == "their" or not is_human((owner,)))
    return any(
        one.end == owner.end and ground.actor(one.actor).kind is ActorKind.PERSON
        for one in ground.mentions.get(reference.sentence, ())
    )


def is_of_only_one_named(ground: Ground, reference: Reference, tokens: tuple[Token, ...], place: int) -> bool:
    """ "Lund ruled Tarn until his death", "Lund was seen while he fled": nobody else stands before.

    "Lund said he fled" may be of another.
    """
    is_owner = tokens[place].tag == "PRP$"
    led = tokens[place - 1].text.lower() if place else ""
    is_subject = led in SUBORDINATORS and reference.surface.lower() in ("he", "she")
    if not is_owner and not is_subject:
        return False
    named = named_before(ground, reference)
    people = {one.actor: one for one in named if ground.actor(one.actor).kind is ActorKind.PERSON}
    said = [one for one in people.values() if tokens[0].start <= one.start]
    if len(said) != 1 or is_owner and len(people) != 1:
        return False
    gender = gender_of(ground.actor(said[0].actor), ground.analysis.tokens)
    is_alike = gender in ("", PRONOUN_GENDERS[tokens[place].text.lower()])
    unnamed = (one for one in tokens[:place] if not is_within_name(one, named))
    return is_alike and not any(one.tag == "NN" and is_human((one,)) for one in unnamed)


def named_before(ground: Ground, reference: Reference) -> list[Mention]:
    """Names of the sentence before the pronoun, and what stands for somebody: "the judge"."""
    number = reference.sentence
    standing = (
        Mention(one.actor, number, one.start, one.end, one.surface)
        for one in ground.references.get(number, ())
        if one.actor is not None
    )
    return [one for one in (*ground.mentions.get(number, ()), *standing) if one.end <= reference.start]


def is_within_name(token: Token, named: list[Mention]) -> bool:
    return any(one.start <= token.start < one.end for one in named)


def is_of_only_stranger(ground: Ground, reference: Reference, tokens: tuple[Token, ...], place: int) -> bool:
    """ "A girl was torn from her mother's arms": one without a name, beside whom nobody is told of.

    Where the sentences before name a person, or tell of a "he", he may be meant.
    """
    people = [k for k, one in enumerate(tokens[:place]) if one.tag == "NN" and is_human((one,))]
    if len(people) != 1 or not is_brought_in(tokens[: people[0]]):
        return False
    gender = gender_of_title(tokens[people[0]].lemma)
    if gender not in ("", PRONOUN_GENDERS[tokens[place].text.lower()]):
        return False
    number, until = reference.sentence, reference.start
    return not any(
        names_somebody(ground, one, until if one == number else None) for one in range(number - 2, number + 1)
    )


def is_brought_in(tokens: tuple[Token, ...]) -> bool:
    """ "A young [witness]"."""
    opening = next((k for k in range(len(tokens) - 1, -1, -1) if tokens[k].text.lower() in ("a", "an")), None)
    return opening is not None and all(one.tag in WITHIN_PHRASES for one in tokens[opening + 1 :])


def names_somebody(ground: Ground, number: int, until: int | None) -> bool:
    """Whether the sentence, so far, names a person or says "he" of one."""
    if number < 1:
        return False
    line = [one for one in ground.tokens(number) if until is None or one.end <= until]
    named = (one for one in ground.mentions.get(number, ()) if until is None or one.end <= until)
    is_named = any(ground.actor(one.actor).kind is ActorKind.PERSON for one in named)
    return is_named or any(one.text.lower() in PRONOUN_GENDERS for one in line)


def has_plural_subject(tokens: tuple[Token, ...], place: int) -> bool:
    """ "The Tarn Rovers have lost their lead", "both Lund and Berg grew as they sold ships".

    "Lund and Berg said that they …" may be of others.
    """
    verb = next((k for k, one in enumerate(tokens[:place]) if one.tag in FINITE), 0)
    subject = tokens[:verb]
    if not subject or any(
        one.tag in ("PRP", "DT") and one.text.lower() in words("pointing_words") for one in subject
    ):
        return False
    is_plural = tokens[verb].text.lower() in PLURAL_VERBS or tokens[verb].tag == "VBP"
    is_joined = [one.tag for one in subject[-3:]] == ["NNP", "CC", "NNP"] or subject[0].text.lower() == "both"
    is_told = tokens[verb].lemma in words("saying_verbs")
    return (is_plural or is_joined) and not is_told and any(one.tag.startswith("NN") for one in subject)


def is_of_owner_before(ground: Ground, reference: Reference, tokens: tuple[Token, ...], place: int) -> bool:
    """ "Tarn's friends began to let it sail", "Tarnox's word that it sold boats": no other is named."""
    owners = [k for k, one in enumerate(tokens[:place]) if one.tag == "POS"]
    behind = tokens[owners[-1] + 1 : place] if owners else ()
    if len(behind) < 2 or not is_led_by_deed(behind):
        return False
    named = [one for one in named_before(ground, reference) if tokens[0].start <= one.start]
    things = [one for one in named if ground.actor(one.actor).kind is not ActorKind.PERSON]
    ends = {end for k in owners for end in (tokens[k].start, tokens[k].end)}
    is_owner = any(one.end in ends for one in things)
    return is_owner and len({one.actor for one in things}) == 1


def is_led_by_deed(behind: tuple[Token, ...]) -> bool:
    """ "[Tarnox's] word that", "[Tarn's] friends began to let"."""
    return behind[-1].text == "that" or behind[0].tag == "NNS" and behind[-1].tag.startswith("VB")
