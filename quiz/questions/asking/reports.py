"""Who said it, in other words than the speaker's: "Who warned that the bridge will never be built?".

The report stands before its speaker ("…, said Ann Lee"), behind her verb ("Ann Lee said that …") or behind
"According to Ann Lee, …".
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from briefing.analysis.results import Actor, ActorKind, Fact, Mention, Modality, Phrase, Token
from briefing.analysis.word_classes import word_class
from briefing.analysis.wordlists import words
from quiz.questions.actor_names import answer_for, is_given_away
from quiz.questions.candidates import AnswerType, Candidate
from quiz.questions.facts import is_said_by_nobody
from quiz.questions.ground import Ground
from quiz.questions.proposing import candidate_of
from quiz.questions.quotations import quoted_spans
from quiz.questions.reported_words import content_of, saying_verb
from quiz.questions.run_together import is_run_together
from quiz.questions.speakers import is_not_vouched, says_enough
from quiz.questions.tellings import one_who_tells
from quiz.questions.wording.capitals import keeps_its_capital
from quiz.questions.wording.hanging import is_within
from quiz.questions.wording.left_to_know import left_in_quotation, thing_left
from quiz.questions.wording.linking import unlinked, without_link_within
from quiz.questions.wording.parts_of_reports import (
    LONGEST,
    SHORTEST,
    is_clause_torn,
    main_clauses,
    without_contrast,
    without_remark,
)
from quiz.questions.wording.question_words import subject_word
from quiz.questions.wording.resolving import Said, say
from quiz.questions.wording.stems import Stem
from quiz.questions.wording.told_nouns import by_told_noun

SAID = "said"
# What a body is where it does something; of its words the sort tells too much.
NARROW = re.compile(r"^Which (?:company|firm|think tank) ")
# "Which center said so?" tells half of "Tarn Research Center", and few are named in an article.
HALVES_OF_NAMES = {"agency", "center", "centre"}
# A noun in so many sentences is what the article is about.
TOPIC_SENTENCES = 4
# "Could not mend it anyway": that looks back to the sentence before.
LOOKING_BACK = re.compile(r",? anyway$")
# "Norway had lost its nets, adding:": what was added stands elsewhere.
ADDING = re.compile(r", (?:adding|explaining|insisting|noting|saying|stressing|warning)(?::.*)?$")
LAST_MARK = re.compile(r"[,.]([”\"’'])$")


def ask(ground: Ground) -> Iterator[Candidate]:
    for number in sorted(ground.facts):
        for reported in first_reported(ground, number):
            speaker = one_who_tells(ground, reported.speaker)
            told = told_report(ground, reported, speaker) if speaker is not None else None
            if told is None or is_of_place(ground, reported, speaker.actor):
                continue
            if is_joint(ground, reported, speaker):
                continue
            word = subject_word(ground, ground.actor(speaker.actor))
            stem = Stem(f"{word} {verb_of(ground, reported)} that {told.text}?", told.actors)
            stem = by_wide_noun(by_told_noun(ground, ground.actor(speaker.actor), stem))
            stem = by_no_half_of_name(ground.actor(speaker.actor), stem)
            answer = answer_for(ground, speaker.actor, speaker.start, speaker.end, AnswerType.ACTOR)
            is_telling = is_anchored(ground, reported.sentence, told, speaker.actor)
            doubts = [] if is_telling else ["report of anything"]
            yield candidate_of(ground, reported, "report", stem, answer, None, *doubts)


def by_wide_noun(stem: Stem) -> Stem:
    """ "Which organisation said so?" for "which company": few companies have a word in an article."""
    return replace(stem, text=NARROW.sub("Which organisation ", stem.text))


def by_no_half_of_name(actor: Actor, stem: Stem) -> Stem:
    """ "Which organisation said so?" where the noun is the last word of the name."""
    last = actor.name.split()[-1].lower()
    asked = f"Which {last} "
    is_half = last in HALVES_OF_NAMES and stem.text.startswith(asked)
    return replace(stem, text=f"Which organisation {stem.text.removeprefix(asked)}") if is_half else stem


def is_of_place(ground: Ground, reported: Fact, actor: int) -> bool:
    """ "The group in Norway, which says": it is the group that says so."""
    behind = ground.tokens(reported.sentence)[reported.speaker.last : reported.speaker.last + 2]
    is_relative = any(token.tag in ("WDT", "WP") for token in behind)
    return is_relative and ground.actor(actor).kind in (ActorKind.COUNTRY, ActorKind.PLACE)


def is_joint(ground: Ground, reported: Fact, speaker: Mention | Phrase) -> bool:
    """ "He and Dr. Lee found that …": neither alone would be the whole answer."""
    line = ground.tokens(reported.sentence)
    before = [one for one in line if one.end <= speaker.start]
    while before and before[-1].text in words("titles_before_names"):
        before.pop()
    pair = before[-2:]
    is_led = len(pair) > 1 and pair[1].text.lower() == "and" and pair[0].tag in ("PRP", "NNP")
    return is_led and before[-2].start >= reported.speaker.start


def is_anchored(ground: Ground, number: int, told: Said, speaker: int) -> bool:
    """Whether what is told names somebody or something, or has a noun of which the article keeps telling.

    "Who said that the courts should step in?" may be of any article.
    """
    if set(told.actors) - {speaker}:
        return True
    said = set(told.text.lower().split())
    nouns = (one for one in ground.tokens(number) if one.tag in ("NN", "NNS") and one.text.lower() in said)
    return any(
        len(ground.sentences_with_lemma.get(one.lemma.lower(), ())) >= TOPIC_SENTENCES for one in nouns
    )


def first_reported(ground: Ground, number: int) -> Iterator[Fact]:
    """The first clause that the sentence reports of each who says something in it."""
    if ground.sentence(number).is_quoted or number not in ground.section_of or number in ground.repeated:
        return
    facts = sorted(ground.facts[number], key=lambda one: one.subject.start)
    found = {one.speaker.start: one for one in reversed(facts) if one.speaker is not None}
    for fact in sorted(found.values(), key=lambda one: one.subject.start):
        is_report = fact.modality in (Modality.REPORTED, Modality.QUOTED)
        is_told = not is_not_vouched(ground, fact) or is_told_of_speaker(ground, fact)
        is_told = is_told and not is_run_together(ground, fact)
        if is_report and is_told and not is_said_by_nobody(ground, fact) and not is_nested(ground, fact):
            yield fact


def is_nested(ground: Ground, fact: Fact) -> bool:
    """ "Lee said that the port found …", "while she knows that …": part of what Lee said, or of more."""
    saying = saying_verb(ground, fact)
    if saying is None:
        return False
    before = ground.tokens(fact.sentence)[: saying.subject.first][-1:]
    is_led = any(token.text.lower() in word_class("pure_subordinators") for token in before)
    return is_led or saying.speaker is not None or saying.modality is Modality.QUOTED


def is_told_of_speaker(ground: Ground, fact: Fact) -> bool:
    """ "She denied that …", "hopes that …": nobody holds it true, but the stem says so."""
    saying = saying_verb(ground, fact)
    if saying is None or saying.verb not in words("verbs_not_vouching"):
        return False
    return not saying.is_negated and not saying.is_passive and verb_of(ground, fact) != SAID


def told_report(ground: Ground, fact: Fact, speaker: Mention | Phrase) -> Said | None:
    """All that is reported, or its main clause, whichever can be understood alone."""
    whole, before = content_of(ground, fact), words_of_body(ground, fact, speaker)
    whole = without_remark(ground, without_contrast(ground, whole)) if whole is not None else None
    contents = () if whole is None else (whole, *parts_of(ground, fact, whole))
    found = (told_content(ground, one, speaker, before) for one in contents)
    said = next(filter(None, found), None)
    if said is None:
        return None
    is_behind_subject = whole.first == fact.subject.first
    return Said(without_link_within(said.text, is_behind_subject), said.actors)


def parts_of(ground: Ground, fact: Fact, whole: Phrase) -> Iterator[Phrase]:
    """The beginnings of the report that are clauses, the longest first."""
    return (part for part in main_clauses(ground, whole) if ends_whole(ground, fact, part))


def ends_whole(ground: Ground, fact: Fact, part: Phrase) -> bool:
    """Whether no clause is cut before its verb: "she will weep if a crew lost [in Oslo is dead]".

    Behind a comma a relative clause may be left out, unless the verb of the report stands behind it.
    """
    following = ground.tokens(part.sentence)[part.last].text
    told = (fact,) if following == "," else ground.facts[part.sentence]
    return not any(one.subject.first < part.last <= one.action.first for one in told)


def words_of_body(ground: Ground, fact: Fact, speaker: Mention | Phrase) -> tuple[Token, ...]:
    """ "The ministry said" of "the ministry said it will pay": what "it" may mean, but not "it was built"."""
    saying = saying_verb(ground, fact)
    is_person = ground.actor(speaker.actor).kind is ActorKind.PERSON
    if saying is None or is_person or fact.is_passive or saying.action.last > fact.subject.first:
        return ()
    return (*ground.tokens_of(saying.subject), *ground.tokens_of(saying.action))


def told_content(
    ground: Ground, content: Phrase, speaker: Mention | Phrase, before: tuple[Token, ...]
) -> Said | None:
    """The words as a stem may say them; None where they hang, say little or give the speaker away."""
    said = say(ground, content, bound=speaker.actor, before=before, dated=True)
    left = (*thing_left(ground, content), *left_in_quotation(ground, content)) if said is None else ()
    if left:
        said = say(ground, content, bound=speaker.actor, before=before, dated=True, left=left)
    if said is None or not is_full(ground, content, said.text):
        return None
    if is_given_away(ground, speaker.actor, said.text):
        return None
    text = ADDING.sub("", said.text.rstrip(" :,"))
    text = unlinked(LOOKING_BACK.sub("", LAST_MARK.sub(r"\1", text)))
    is_own = text.startswith(ground.tokens_of(content)[0].text)
    if content.first == 0 and is_own and not keeps_its_capital(ground, content):
        text = text[0].lower() + text[1:]
    return Said(text, said.actors)


def verb_of(ground: Ground, fact: Fact) -> str:
    """ "Warned", "ruled" (also of "has ruled"): the verb, where "that" follows it or may."""
    saying = saying_verb(ground, fact)
    tokens = ground.tokens_of(saying.action) if saying is not None else ()
    if not tokens or saying.verb in ("add", "tell") or not is_plain_past(tokens):
        return SAID
    is_before = saying.action.last <= fact.subject.first
    return tokens[-1].text if is_before or saying.verb in words("verbs_with_clauses") else SAID


def is_plain_past(tokens: tuple[Token, ...]) -> bool:
    """ "Warned", "warns", "has twice warned"; "has shown" has another past tense."""
    if len(tokens) == 1:
        return tokens[0].tag in ("VBD", "VBZ")
    is_perfect = tokens[0].lemma == "have" and all(one.tag == "RB" for one in tokens[1:-1])
    return is_perfect and tokens[-1].tag == "VBN" and tokens[-1].text.endswith("ed")


def is_full(ground: Ground, content: Phrase, text: str) -> bool:
    """Whether it says enough, as a clause with its marks in pairs, and with all of its words."""
    tokens = ground.tokens_of(content)
    if loses_words(ground, content):
        return False
    is_balanced = sum(token.text == '"' for token in tokens) % 2 == 0 and not is_clause_torn(tokens)
    return SHORTEST <= len(text.split()) <= LONGEST and is_balanced and says_enough(tokens)


def loses_words(ground: Ground, content: Phrase) -> bool:
    """ "“Left (the script) free”", whose brackets are left out; not "“the boat of (Ann) Lee”"."""
    tokens, spans = ground.tokens_of(content), quoted_spans(ground).get(content.sentence, ())
    return any(
        one.text == "(" and not other.text[0].isupper() and is_within(one.start, one.end, spans)
        for one, other in zip(tokens, tokens[1:], strict=False)
    )
