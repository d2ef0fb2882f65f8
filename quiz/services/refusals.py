"""Why an attempt was not started or an answer not saved: every text may be shown to the learner."""


class AttemptRefused(Exception):
    """Nothing was saved; the words say why and what stands."""


class NothingToAsk(AttemptRefused):
    pass


class AlreadyFinished(AttemptRefused):
    pass


class AlreadyMarked(AttemptRefused):
    pass


class NoAttemptLeft(AttemptRefused):
    pass


class NotOpen(AttemptRefused):
    """The quiz has not opened yet, or has closed."""


class NoMoreTime(AttemptRefused):
    """The learner's own extensions are used up, or the quiz gives none."""


class TimeIsUp(AttemptRefused):
    pass
