"""Where in a briefing a learner was last."""

from quiz.models import Place


def keep_place(*, learner, sentence, at):
    """The newest place counts; a briefing has one for each learner."""
    return Place.objects.update_or_create(
        learner=learner, briefing=sentence.briefing, defaults={"sentence": sentence, "seen_at": at}
    )[0]
