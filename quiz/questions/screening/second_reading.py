"""Reads the finished stem once more: subject, verb and clauses must stand in it as one expects of English.

A piece that was cut off or tied to a wrong word shows here, whatever cut it; what the single rules missed.
"""

from collections.abc import Callable
from itertools import pairwise, takewhile

from briefing.analysis.lexicon import verb_forms
from briefing.analysis.numbers import ordinals
from briefing.analysis.results import ActorKind, Token
from briefing.analysis.verb_groups import FINITE
from briefing.analysis.word_classes import word_class
from briefing.analysis.wordlists import words
from quiz.questions.drafts import WHOLE_TEXT_KINDS, QuestionDraft
from quiz.questions.ground import Ground
from quiz.questions.screening.stem_line import StemWord, is_verb, stem_line
from quiz.questions.screening.wording import question_of
from quiz.questions.things import is_human

Line = tuple[StemWord, ...]
# Rules whose stems are somebody's own words, or end open on purpose.
NOT_READ = {"quotation", "deed told"}
# Who may do something, and what a noun phrase up to its head is made of.
DOERS = {ActorKind.PERSON, ActorKind.ORGANISATION, ActorKind.COUNTRY}
OF_BASE = ("NN", "DT", "PRP$", "JJ", "CD")
QUESTION_WORDS = {"how", "what", "when", "where", "which", "who", "whom", "whose", "why"}
RELATIVES = {"WDT", "WP", "WP$", "WRB"}
# What a noun phrase is made of that tells neither where nor what somebody was.
OF_SUBJECT = ("NN", "DT", "PRP$", "POS", "CC", ",")
# What opens a clause of its own behind a noun: "the first test since Ann Lee left".
CLAUSE_OPENERS = {"because", "since", "until", "while"}
# So many words from the end the last "with" may stand.
LONGEST_CIRCUMSTANCE = 8
# "With £7 million".
LONGEST_SUM = 4
# ", including the mayor of Tarn,": so far behind its noun a participle may follow.
LONGEST_ASIDE = 12


def stem_garbled(ground: Ground, draft: QuestionDraft) -> str:
    """Why the stem does not read; "" where it does."""
    if draft.kind in WHOLE_TEXT_KINDS or draft.rule in NOT_READ:
        return ""
    line = stem_line(ground, draft.sentence, question_of(draft))
    return next(filter(None, (reading(ground, draft, line) for reading in READINGS)), "")


def verb_in_subject(ground: Ground, draft: QuestionDraft, line: Line) -> str:
    """ "How many shots did Lee scored for Tarn and Vik stop?": a clause of another was read as a subject."""
    subject = subject_asked(line)
    found = next((word for word in subject if word.is_finite or word.tag in RELATIVES), None)
    is_other = found is not None and found.is_finite
    return f"“{found.text}” is the verb of another clause" if found is not None and is_other else ""


def noun_untold(ground: Ground, draft: QuestionDraft, line: Line) -> str:
    """ "A third is to be held in May": a third what?"""
    opening = line[:3]
    is_bare = len(opening) == 3 and opening[0].text in ("a", "the") and opening[1].text in ordinals()
    is_bare = is_bare and opening[2].is_finite
    return f"it does not say “{opening[0].text} {opening[1].text}” what" if is_bare else ""


def verb_before_asked(ground: Ground, draft: QuestionDraft, line: Line) -> str:
    """ "When has half of Tarn sank and the port sold fish?": a verb between "has" and "sold"."""
    asked = next((k for k, word in enumerate(line) if word.text in QUESTION_WORDS), len(line))
    helper = next((k for k in range(asked + 1, len(line)) if line[k].is_finite), len(line) - 1)
    if line[helper].text not in word_class("have_forms") or not question_of(draft).endswith("?"):
        return ""
    subject = tuple(takewhile(lambda word: word.tag not in ("VBN", "VBG"), line[helper + 1 :]))
    found = next(filter(opens_or_does, subject), None)
    is_other = found is not None and found.is_finite and len(subject) < len(line) - helper - 1
    return f"“{found.text}” is the verb of another clause" if is_other else ""


def opens_or_does(word: StemWord) -> bool:
    return word.is_finite or word.tag in RELATIVES or word.text in ("that", *CLAUSE_OPENERS)


def clause_in_subject(ground: Ground, draft: QuestionDraft, line: Line) -> str:
    """ "When did the first test since Ann Lee order the raid?": the verb is that of the clause within."""
    subject = subject_asked(line)
    opened = (k for k, word in enumerate(subject) if k and word.text in CLAUSE_OPENERS and word.tag == "IN")
    found = next((k for k in opened if opens_clause(ground, draft.sentence, subject[k:])), None)
    return f"“{subject[found].text}” opens a clause that has no verb" if found is not None else ""


def opens_clause(ground: Ground, number: int, behind: Line) -> bool:
    """Whether somebody who may do something stands behind the word, with no verb: "since Ann Lee".

    "Since 2014", "since the great flood", "since World War II" are times.
    """
    line = ground.tokens(number)
    phrase = tuple(takewhile(is_of_base, (line[word.place] for word in behind[1:] if word.place is not None)))
    named = ground.mentions_within(number, phrase[0].start, phrase[-1].end) if phrase else ()
    is_doer = is_human(phrase) or any(ground.actor(one.actor).kind in DOERS for one in named)
    return is_doer and not any(word.is_finite or word.tag == "VBG" for word in behind)


def is_of_base(token: Token) -> bool:
    return token.tag.startswith(OF_BASE)


def subject_asked(line: Line) -> Line:
    """The words between the "did" of a question and its verb; none where that verb is not found."""
    asked = next((k for k, word in enumerate(line) if word.text in QUESTION_WORDS), len(line))
    places = range(asked + 1, len(line))
    first = next((k for k in places if line[k].text in ("did", "does", "do")), len(line))
    verb = next((k for k in range(first + 1, len(line)) if is_verb_asked(line, k)), first)
    return line[first + 1 : verb]


def is_verb_asked(line: Line, place: int) -> bool:
    """ "Sell" of "did Tarn sell", and not of "did the plan to sell"."""
    word = line[place]
    is_plain = word.tag.startswith("VB") and "VB" in verb_forms(word.text)
    return line[place - 1].text != "to" and (word.is_turned or is_plain)


def agent_for_verb(ground: Ground, draft: QuestionDraft, line: Line) -> str:
    """ "How many mills operated by the firm across Norland?": a participle with its doer is no verb.

    "Fill the gap: A plan for _____ in Tarn." has none at all. In a statement "when" asks nothing.
    """
    is_question = question_of(draft).endswith("?")
    asked = next((k for k, word in enumerate(line) if is_question and word.text in QUESTION_WORDS), 0)
    verb = next((k for k in range(asked + 1, len(line)) if line[k].may_be_finite), None)
    if verb is None:
        return "it has no verb"
    is_done = line[verb].text in words("transitive_participles") and line[verb].tag in ("VBN", "VBD")
    is_asked = is_question and [one.text for one in line[verb + 1 : verb + 2]] == ["by"]
    is_only = not any(word.may_be_finite for word in line[verb + 1 :])
    return f"“{line[verb].text} by” is no verb" if is_done and is_asked and is_only else ""


def relative_without_verb(ground: Ground, draft: QuestionDraft, line: Line) -> str:
    """ "A survey of those who.": the clause that tells of whom lacks its verb."""
    openers = (k for k, word in enumerate(line) if word.tag in ("WDT", "WP") and k and is_noun(line[k - 1]))
    found = next((k for k in openers if not any(word.has_finite_form for word in line[k + 1 :])), None)
    return f"“{line[found].text}” opens a clause that has no verb" if found is not None else ""


def is_noun(word: StemWord) -> bool:
    return word.tag.startswith("NN")


def share_without_verb(ground: Ground, draft: QuestionDraft, line: Line) -> str:
    """ "Tarn finds that of the mills that closed." of "…, half were sold": the share of them is cut."""
    heard = [word.text for word in line]
    thats = (k for k in range(1, len(line) - 1) if heard[k] == "that") if "of" in heard else ()
    opened = next((k for k in thats if heard[k + 1] == "of"), None)
    if opened is None or not line[opened - 1].is_finite or "," in heard[opened:]:
        return ""
    behind = words_behind(ground, draft, line)
    return "“that of” leads to no verb" if [one.text for one in behind[:1]] == [","] else ""


def words_behind(ground: Ground, draft: QuestionDraft, line: Line) -> tuple[Token, ...]:
    """What the sentence has behind the last word of the stem."""
    last = next((word for word in reversed(line) if word.place is not None and word.text.isalnum()), None)
    return ground.tokens(draft.sentence)[last.place + 1 :] if last is not None else ()


def circumstance_cut(ground: Ground, draft: QuestionDraft, line: Line) -> str:
    """ "The race was stopped in the _____ lap with some drivers." of "with some drivers, including Lee,
    claiming …": what the drivers did is cut.
    """
    heard = [word.text for word in line]
    if "with" not in heard[-LONGEST_CIRCUMSTANCE:]:
        return ""
    return (
        "what is so of those it was “with” is cut" if goes_on_doing(words_behind(ground, draft, line)) else ""
    )


def source_of_sum_cut(ground: Ground, draft: QuestionDraft, line: Line) -> str:
    """ "How much did Tarn pay for it, with £7m?" of "with £7m from the state": whose sum it was is cut."""
    end = [word for word in line if word.text not in ("?", ".")][-LONGEST_SUM:]
    opened = next((k for k, word in enumerate(end) if word.text == "with"), len(end))
    is_sum = any(word.tag in ("$", "CD") for word in end[opened:])
    behind = words_behind(ground, draft, line) if is_sum else ()
    return "whose sum it was is cut" if [one.text for one in behind[:1]] == ["from"] else ""


def goes_on_doing(behind: tuple[Token, ...]) -> bool:
    """ ", including Lee, claiming", and not ", including the old and growing"."""
    if [one.text.lower() for one in behind[:2]] != [",", "including"]:
        return False
    closing = next((k for k, one in enumerate(behind[2:LONGEST_ASIDE], start=2) if one.text == ","), None)
    return closing is not None and [one.tag for one in behind[closing + 1 : closing + 2]] == ["VBG"]


def being_cut(ground: Ground, draft: QuestionDraft, line: Line) -> str:
    """ "For how long was Ann Lee?": where or what she was is cut."""
    heard = [word.text for word in line]
    if "long" not in heard:
        return ""
    first = next((k for k in range(len(line)) if heard[k : k + 3] == ["for", "how", "long"]), len(line))
    behind = line[first + 4 : -1]
    is_being = heard[first + 3 : first + 4] in (["was"], ["were"], ["is"], ["are"])
    is_only_subject = is_being and all(word.tag.startswith(OF_SUBJECT) for word in behind)
    return "where or what it was is cut" if is_only_subject and not tells_what(behind) else ""


def tells_what(behind: Line) -> bool:
    """Whether a second noun phrase follows the subject: "Ann Lee [a teacher]", "Ann Lee [mayor]".

    In "the Tarn ferry" none does.
    """
    is_second = any(is_noun(one) and two.tag in ("DT", "PRP$") for one, two in pairwise(behind))
    return is_second or [one.tag for one in (*behind[:1], *behind[-1:])] == ["NNP", "NN"]


def object_of_clause(ground: Ground, draft: QuestionDraft, line: Line) -> str:
    """ "How many mills did a study find?" of a study that found that jobs went in 40 mills: it asks for what
    stands in a clause, of which it says nothing. Not so of "bought from the firm that failed 40 mills".
    """
    verb = line[-2] if len(line) > 2 and subject_asked(line) else None
    if verb is None or not verb.is_turned:
        return ""
    before = [one for one in ground.tokens(draft.sentence) if one.end <= draft.answer_start]
    told = [k for k, one in enumerate(before) if is_verb(one) and one.lemma.lower() == verb.text]
    between = before[told[-1] + 1 :] if told else ()
    is_closed = any(one.tag in RELATIVES or one.text == "," for one in between)
    is_in_clause = any(one.tag in FINITE for one in between) and not is_closed
    return f"what “{verb.text}” leads to is cut" if is_in_clause else ""


Reading = Callable[[Ground, QuestionDraft, Line], str]
READINGS: tuple[Reading, ...] = (
    verb_in_subject,
    noun_untold,
    verb_before_asked,
    clause_in_subject,
    agent_for_verb,
    relative_without_verb,
    share_without_verb,
    circumstance_cut,
    source_of_sum_cut,
    being_cut,
    object_of_clause,
)
