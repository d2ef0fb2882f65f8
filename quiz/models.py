"""All rows of quizzes and of what each learner knows. `quiz.services` alone changes them."""

from quiz.attempt_models import Answer, Attempt
from quiz.class_models import Assignment, Membership, SchoolClass
from quiz.correction_models import Correction, Credit, Report
from quiz.learner_models import Learner
from quiz.memory_models import Memory
from quiz.question_models import Option, Question
from quiz.quiz_models import Extension, Quiz, QuizQuestion
from quiz.reading_models import Highlight, Place, SectionRead
from quiz.version_models import QuestionVersion

__all__ = [
    "Answer",
    "Assignment",
    "Attempt",
    "Correction",
    "Credit",
    "Extension",
    "Highlight",
    "Learner",
    "Membership",
    "Memory",
    "Option",
    "Place",
    "Question",
    "QuestionVersion",
    "Quiz",
    "QuizQuestion",
    "Report",
    "SchoolClass",
    "SectionRead",
]
