"""Explanations and feedback that the program wrote name their sentences by the numbers of today."""

from quiz.models import Option, Question
from quiz.questions.renumbering import Place, explanation_today, feedback_today


def renumber(questions, sentences):
    """`questions` come with sentence and options; `sentences` are (number, text) of those that stand."""
    places = [Place(number, text) for number, text in sentences]
    changed, options = [], []
    for question in questions:
        own = Place(question.sentence.number, question.sentence.text)
        told = explanation_today(question.explanation, own, question.quote["words"], places)
        moved = [option for option in question.options.all() if renumber_option(option, places)]
        if moved or told != question.explanation:
            question.explanation = told
            question.version += 1
            changed.append(question)
            options += moved
    Question.objects.bulk_update(changed, ["explanation", "version"], batch_size=100)
    Option.objects.bulk_update(options, ["feedback"], batch_size=200)


def renumber_option(option, places):
    """Whether the option's feedback names another number now."""
    proof = option.sentence
    own = Place(proof.number, proof.text) if proof and proof.number else None
    before, option.feedback = option.feedback, feedback_today(option.feedback, option.text, own, places)
    return option.feedback != before
