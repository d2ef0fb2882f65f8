"""Accept or drop: what an instructor says about each draft, or about all of one rule."""

from quiz.models import Question

Decision = Question.Decision


class DecisionsForm:
    """Reads the choices of one page. A question whose choice is as it stands is left alone."""

    def __init__(self, questions, data):
        self.questions, self.data = questions, data

    @property
    def decisions(self):
        """{question id: decision} of all that is to be changed."""
        wanted = {question.pk: self.wanted(question) for question in self.questions}
        return {
            question.pk: wanted[question.pk]
            for question in self.questions
            if wanted[question.pk] and wanted[question.pk] != standing(question)
        }

    def wanted(self, question):
        """What was said of the rule beats what was said of the question."""
        for name in (f"rule-{question.rule}", f"question-{question.pk}"):
            if self.data.get(name) in Decision.values:
                return self.data[name]
        return ""


def standing(question):
    """How a question stands now: what is not published counts as dropped."""
    published = question.state == Question.State.PUBLISHED
    return str(Decision.ACCEPTED if published else Decision.DROPPED)
