"""Whose word it is: a stem on what the article only reports names the one who says it."""

from briefing.analysis.results import ActorKind, Fact, Modality, Phrase
from briefing.analysis.wordlists import words
from quiz.questions.ground import Ground
from quiz.questions.wording.capitals import is_common_word, keeps_its_capital, opens_name
from quiz.questions.wording.naming import is_half_known, name_of, possessive
from quiz.questions.wording.people import introduced
from quiz.questions.wording.resolving import say
from quiz.questions.wording.stand_ins import own_speaker
from quiz.questions.wording.state_bodies import is_of_common_name, states_of_bodies
from quiz.questions.wording.verbs_told import is_told_as_hearsay

LONGEST_NAME = 12
ARTICLE = "the article"
# Who is behind it is not told, and yet it is no word of the article.
WORKS = {
    "analysis": "an",
    "paper": "a",
    "poll": "a",
    "report": "a",
    "review": "a",
    "study": "a",
    "survey": "a",
}
MAKING = {"by", "from"}
# What somebody swears to, or tells an inquiry, of his own deeds is no more than his word.
CLAIMING = {"allege", "claim", "insist", "maintain", "testify"}
INQUIRERS = {
    "committee", "court", "detective", "inquiry", "investigator", "judge", "jury", "officer", "police",
}  # fmt: skip
PROMISING = {"would", "could", "might"}
SUBJECT_PRONOUNS = {"he", "she", "it", "they"}
RELAYED = {Modality.REPORTED, Modality.QUOTED}
# Behind "According to …," these and question words lose their capital; a name keeps it.
COUNTING_TAGS = ("CD", "DT", "JJR", "PDT", "RB", "RBR")
ARTICLES = {"the", "a", "an", "its", "their"}


def attributed(ground: Ground, fact: Fact, text: str) -> str:
    """What the article only reports is asked as a report: "According to Steve Witkoff, which country …"."""
    is_open = fact.modality is Modality.POSSIBLE and fact.speaker is None
    is_own = fact.speaker is not None and (
        fact.speaker.actor is not None
        and fact.speaker.actor == fact.subject.actor
        or own_speaker(ground, fact) is not None
    )
    is_promise = ground.tokens_of(fact.action)[0].text.lower() in PROMISING
    is_figure_of_body = is_own and is_body_quoted(ground, fact)
    is_told = is_own and not (is_promise or is_claimed(ground, fact) or is_figure_of_body)
    is_told = is_told or is_told_as_hearsay(ground, fact)
    if fact.modality is Modality.STATED or is_open or is_told or is_aside(ground, fact):
        return text
    source = ARTICLE if is_own and not is_figure_of_body else speaker_name(ground, fact)
    word, first = text.split()[0], ground.tokens_of(fact.subject)[0]
    is_name = opens_name(ground, fact.subject) and fact.subject.text.startswith(word)
    is_small = first.text == word and is_small_inside(ground, fact.subject) or opens_small(ground, word)
    lowered = text[0].lower() + text[1:] if is_small and not is_name else text
    return f"According to {source.rstrip(',')}, {lowered}"


def promise_of(ground: Ground, fact: Fact) -> tuple[str, str] | None:
    """ "Say", "he" of "Lee said he would sell it": "What did Lee say he would sell?"."""
    pronoun = fact.subject.text.lower()
    if pronoun not in SUBJECT_PRONOUNS or fact.speaker is None or fact.speaker.sentence != fact.sentence:
        return None
    is_own = fact.speaker.actor is not None and fact.speaker.actor == fact.subject.actor
    is_promise = ground.tokens_of(fact.action)[0].text.lower() in PROMISING
    own = (one for one in ground.facts[fact.sentence] if one.subject.start == fact.speaker.start)
    saying = next(own, None)
    if not is_own or not is_promise or saying is None or saying.is_passive or saying.verb == fact.verb:
        return None
    verb = saying.verb if saying.verb in words("verbs_with_clauses") - {"add", "tell"} else "say"
    return verb, pronoun


def is_body_quoted(ground: Ground, fact: Fact) -> bool:
    """ "According to the ministry, it had sold 40 ships": a body's own figures are no more than its word."""
    if fact.speaker is None or fact.speaker.actor is None or fact.speaker.sentence != fact.sentence:
        return False
    is_person = ground.actor(fact.speaker.actor).kind is ActorKind.PERSON
    before = ground.tokens(fact.sentence)[: fact.speaker.first][-2:]
    is_source = [token.text.lower() for token in before] == ["according", "to"]
    return is_source and not is_person and bool(ground.quantities.get(fact.sentence))


def is_small_inside(ground: Ground, subject: Phrase) -> bool:
    """ "More than 40 ships", "Traffic deaths", "Searches by crews", "Rain in May"; "Democrats" stays."""
    first, *behind = ground.tokens_of(subject)
    is_party = first.text.removesuffix("s") in words("party_members")
    is_name = is_party or bool(ground.mentions_within(subject.sentence, first.start, first.end))
    # "Secretary of State Ann Lee" is a title.
    is_single = first.tag == "NN" and all(
        one.tag in ("NN", "NNS") or one.tag == "IN" and one.text != "of" for one in behind[:1]
    )
    is_common = first.tag == "NNS" or is_single and is_common_word(first.text.lower())
    is_small = is_common and not is_name and not keeps_its_capital(ground, subject)
    return first.tag in COUNTING_TAGS or is_small


def is_aside(ground: Ground, fact: Fact) -> bool:
    """ "Ann Lee, who was elected in May, sold it, the bank said": who Lee is the article itself tells."""
    line = ground.tokens(fact.sentence)
    behind = line[fact.subject.last : fact.action.first]
    if [token.text.lower() for token in behind[:2]] != [",", "who"] or fact.speaker is None:
        return False
    if fact.speaker.sentence != fact.sentence or fact.speaker.first >= fact.subject.last:
        return True
    return [token.text.lower() for token in line[: fact.speaker.first][-2:]] == ["according", "to"]


def is_claimed(ground: Ground, fact: Fact) -> bool:
    """Whether the speaker claims it, or tells those who look into it: "told the police that he saw"."""
    return any(
        one.verb in CLAIMING or one.verb == "tell" and is_heard_by_inquirers(ground, one)
        for one in ground.facts[fact.sentence]
        if fact.speaker is not None and one.subject.start == fact.speaker.start
    )


def is_heard_by_inquirers(ground: Ground, telling: Fact) -> bool:
    heard = (token for phrase in telling.objects[:1] for token in ground.tokens_of(phrase))
    return any(token.lemma.lower() in INQUIRERS for token in heard)


def opens_small(ground: Ground, word: str) -> bool:
    """Whether the first word has its capital only from its place: "The", "How", "Famine"."""
    is_common = word.lower() in ground.lower_words and word not in words("calendar_names")
    is_opening = word.lower() in words("question_openings") or word.lower() in ARTICLES
    return is_opening or is_common and not word.isupper()


def is_source_unnamed(ground: Ground, fact: Fact) -> bool:
    """Whether somebody says it whom the stem cannot name: that "the article" does is half the truth."""
    if fact.speaker is None or fact.modality not in RELAYED:
        return False
    return speaker_name(ground, fact) in (ARTICLE, unnamed_work(fact.speaker))


def speaker_name(ground: Ground, fact: Fact) -> str:
    """Who says it, in full; "the article" where no name can be given, "a report" for "the report"."""
    if fact.speaker is None:
        return ARTICLE
    if fact.speaker.actor is not None and is_half_known(ground.actor(fact.speaker.actor)):
        return ARTICLE
    if fact.speaker.actor is not None:
        speaker = ground.actor(fact.speaker.actor)
        if speaker.kind is ActorKind.PERSON:
            return introduced(speaker)
        if ground.is_reference(fact.speaker):
            return body_in_full(ground, fact.speaker.actor)
    said = say(ground, fact.speaker, introduce=True)
    if said is None or len(said.text.split()) > LONGEST_NAME:
        return work_by(ground, fact.speaker) or unnamed_work(fact.speaker) or ARTICLE
    text = said.text.rstrip(",")
    first = ground.tokens_of(fact.speaker)[0]
    if " " not in text and first.tag == "NNS" and first.lemma.lower() in words("source_nouns"):
        return ARTICLE
    is_named_anew = not text.startswith(first.text)
    is_name = is_named_anew or first.tag.startswith("NNP") or keeps_its_capital(ground, fact.speaker)
    return text if is_name else text[0].lower() + text[1:]


def unnamed_work(speaker: Phrase) -> str:
    """ "A study" for "the study", of which nothing tells whose it is."""
    opening, _, noun = speaker.text.lower().partition(" ")
    return f"{WORKS[noun]} {noun}" if opening == "the" and noun in WORKS else ""


def work_by(ground: Ground, speaker: Phrase) -> str:
    """ "A report by the Port Board" for "a report published in May by the Port Board"; "" for none."""
    tokens = ground.tokens_of(speaker)
    noun = next((token.text.lower() for token in tokens[1:3] if token.text.lower() in WORKS), "")
    makers = {
        mention.start: mention.actor
        for mention in ground.mentions_within(speaker.sentence, speaker.start, speaker.end)
        if ground.actor(mention.actor).kind is ActorKind.ORGANISATION
    }
    for token, behind, last in zip(tokens, tokens[1:], tokens[2:], strict=False):
        maker = makers.get(behind.start, makers.get(last.start) if behind.text == "the" else None)
        if noun and token.text.lower() in MAKING and maker is not None:
            return f"{WORKS[noun]} {noun} by {body_in_full(ground, maker)}"
    return ""


def body_in_full(ground: Ground, index: int) -> str:
    """ "Norway’s Port Ministry" or "the Port Ministry" for "the ministry"; other names as they are."""
    actor, owner = ground.actor(index), states_of_bodies(ground).get(index)
    if owner is not None:
        return f"{possessive(name_of(ground.actor(owner)))} {actor.name}"
    is_bare = is_of_common_name(actor) and not actor.takes_the
    return f"the {actor.name}" if is_bare else name_of(actor)
