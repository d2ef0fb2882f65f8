"""Prints every attempt as it is stored: {id: {learner, number, finished, points, given: {position: …}}}."""

import json
import sys

import django

if __name__ == "__main__":
    django.setup()
    from quiz.models import Answer, Attempt

    attempts = {
        str(row.pk): {
            "learner": row.learner_id,
            "number": row.number,
            "finished": row.finished_at is not None,
            "points": row.points,
            "given": {},
            "marks": 0,
        }
        for row in Attempt.objects.with_score()
    }
    for row in Answer.objects.order_by("position"):
        attempts[str(row.attempt_id)]["given"][row.position] = row.given
        attempts[str(row.attempt_id)]["marks"] += row.mark or 0
    sys.stdout.write(json.dumps(attempts))
