"""What a question must pass before a form is sought for it: rules on the fact it stands on, each by name.

Each check reads the ground and the candidate and answers with a reason, or "" when it has none. What is
wrong here is wrong in every kind; what hangs on options and wording is the gate's (`screening`).
"""

from collections.abc import Callable

from quiz.questions.candidates import Candidate
from quiz.questions.drafts import Refusal
from quiz.questions.ground import Ground
from quiz.questions.vetting import (
    adjuncts,
    bystanders,
    claims,
    clauses,
    clipping,
    comparisons,
    complements,
    figures,
    guesses,
    halves,
    outlets,
    owners,
    remarks,
    slips,
    states,
    views,
)

Check = Callable[[Ground, Candidate], str]

CHECKS: dict[str, Check] = {
    "furniture": claims.furniture,
    "outlet as witness": outlets.outlet_as_witness,
    "source dated": claims.source_dated,
    "attribution lost": claims.attribution_lost,
    "definition turned round": claims.definition_turned_round,
    "said of another": claims.said_of_another,
    "view of another": views.view_of_another,
    "said of some": claims.said_of_some,
    "one of many": claims.one_of_many,
    "opinion asked as fact": claims.opinion_as_fact,
    "scene, no news": claims.scene_set,
    "computed from the stem": claims.computed_from_stem,
    "kind guessed": guesses.kind_guessed,
    "office told": guesses.office_told,
    "town guessed": guesses.town_guessed,
    "country told by its town": guesses.told_by_town,
    "country of the article": guesses.country_of_article,
    "place met once": bystanders.place_met_once,
    "calling of a speaker": bystanders.calling_of_speaker,
    "post of a commentator": bystanders.post_of_commentator,
    "deed of a bystander": bystanders.deed_of_bystander,
    "deed of many": bystanders.deed_of_many,
    "date known": guesses.date_known,
    "date told": guesses.date_told,
    "year of the article": guesses.year_of_article,
    "date of the occasion": guesses.date_names_occasion,
    "occasion attended": guesses.occasion_attended,
    "country of its speaker": guesses.country_of_speaker,
    "place as person": claims.place_as_person,
    "verb misread": clauses.verb_misread,
    "agreement": clauses.agreement,
    "verb misformed": slips.verb_misformed,
    "word misspelt": slips.word_misspelt,
    "answer of another clause": adjuncts.answer_of_another_clause,
    "placed twice": adjuncts.placed_twice,
    "preposition of a noun": adjuncts.preposition_of_noun,
    "no motion": adjuncts.no_motion,
    "thin": clauses.thin,
    "clause torn off": clauses.clause_torn,
    "condition lost": clauses.condition_lost,
    "interrupted": clauses.interrupted,
    "clause without verb": clauses.clause_without_verb,
    "second deed left": clauses.second_deed_left,
    "nobody in particular": clauses.nobody_in_particular,
    "place of a noun": adjuncts.place_of_noun,
    "name before its noun": adjuncts.name_before_noun,
    "attribute left out": adjuncts.attribute_left_out,
    "name behind an adjective": adjuncts.name_behind_adjective,
    "compared to nothing": comparisons.compared_to_nothing,
    "added to nothing": comparisons.added_to_untold,
    "last but one": comparisons.last_but_one,
    "amount of a clause": comparisons.amount_of_clause,
    "superlative moved": comparisons.superlative_moved,
    "subject unwieldy": clauses.subject_unwieldy,
    "said nothing": clauses.said_nothing,
    "remark empty": remarks.remark_empty,
    "of what": clauses.of_what,
    "word of sense lost": clipping.sense_lost,
    "clause cut short": clipping.cut_short,
    "deed lost": clipping.deed_lost,
    "goal lost": clipping.goal_lost,
    "pronoun of another": owners.pronoun_of_another,
    "surname shared": owners.surname_shared,
    "person half known": owners.person_half_known,
    "ones of what": owners.ones_of_what,
    "one of a pair": halves.one_of_pair,
    "one of several figures": halves.one_of_figures,
    "half left over": halves.half_left_over,
    "answer cut": halves.answer_cut,
    "name torn": halves.name_torn,
    "apposition lost": halves.apposition_lost,
    "list cut": halves.list_cut,
    "list misread": halves.list_misread,
    "list of plurals cut": halves.plurals_cut,
    "key under another name": owners.key_under_another_name,
    "owner missing": owners.owner_missing,
    "state missing": states.state_missing,
    "body of two states": states.body_of_two,
    "period missing": owners.period_missing,
    "place missing": owners.place_missing,
    "occasion missing": owners.occasion_missing,
    "post missing": owners.post_missing,
    "figure undated": owners.figure_undated,
    "figure told otherwise": figures.told_otherwise,
    "price of the day": figures.price_of_day,
    "plan undated": figures.plan_undated,
    "horizon lost": figures.horizon_lost,
    "count taken for known": figures.count_taken_for_known,
    "date of a figure": figures.date_of_figure,
    "size of a town": figures.size_of_town,
    "object untold": complements.object_untold,
    "content untold": complements.content_untold,
    "question passed on": complements.question_passed_on,
    "one of what": complements.one_of_what,
    "answered untold": complements.answered_untold,
    "illness untold": complements.illness_untold,
}


def vetted(ground: Ground, candidate: Candidate) -> Refusal | None:
    """The first rule that turns the candidate away, with its reason; None when all let it pass."""
    for name, check in CHECKS.items():
        reason = check(ground, candidate)
        if reason:
            return Refusal(name, candidate.stem, candidate.sentence, reason)
    return None
