"""Fills the database of a proof: migrates it and makes one quiz of ten questions. Prints its address."""

import json
import sys

import django

if __name__ == "__main__":
    django.setup()
    from django.core.management import call_command

    from tests.factories import make_briefing, make_question, make_quiz, story_of

    call_command("migrate", verbosity=0)
    briefing = make_briefing(story=story_of(2, 5))
    questions = [make_question(briefing, sentence=row) for row in briefing.sentences.order_by("number")]
    quiz = make_quiz(briefing, questions=questions, slug="proof", feedback="end")
    sys.stdout.write(json.dumps(quiz.get_absolute_url()))
