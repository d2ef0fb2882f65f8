"""Makes so many visitors, each with a session and (unless "bare" is said) an open attempt. Prints them."""

import json
import sys

import django

if __name__ == "__main__":
    django.setup()
    from django.contrib.sessions.backends.db import SessionStore
    from django.utils import timezone

    from quiz.models import Learner, Quiz
    from quiz.services.attempts import start_attempt

    quiz, visitors = Quiz.objects.get(), []
    for _ in range(int(sys.argv[1])):
        learner, session = Learner.objects.create(), SessionStore()
        session["learner"] = learner.pk
        session.save()
        visitor = {"learner": learner.pk, "session": session.session_key}
        if "bare" not in sys.argv:
            attempt = start_attempt(learner=learner, quiz=quiz, at=timezone.now())
            visitor["attempt"] = str(attempt.pk)
        visitors.append(visitor)
    sys.stdout.write(json.dumps(visitors))
