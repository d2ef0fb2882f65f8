"""A question as it stands in the form while it is typed: whole or half, and never saved from here."""

from briefing.models import Briefing, Sentence
from config.keys import key_of
from quiz.models import Option, Question
from quiz.services.cautioning import cautions_on
from quiz.services.own_questions import fault_of

MOST_OPTIONS = 30
LONGEST = 2_000


class TypedQuestion:
    """Reads the form's fields; `stored` is the row that it changes, None for a new one.

    Only sentences of briefings that the user may edit are looked at.
    """

    def __init__(self, data, *, user, stored=None):
        self.data, self.stored = data, stored
        own = Sentence.objects.filter(briefing__in=Briefing.objects.editable_by(user))
        self.sentence = own.filter(pk=key_of(data.get("sentence"))).first() or (stored and stored.sentence)

    @property
    def doubts(self):
        """What the gate and the rules of its kind say of it, in words."""
        if self.sentence is None:
            return ("Choose the sentence that settles it.",)
        question, options = self.question, self.options
        lacking = fault_of(question, options)
        found = cautions_on([question], options)[None] if question.stem else ()
        return (*([f"Not complete: {lacking}"] if lacking else ()), *found)

    @property
    def question(self):
        kind, words = self.data.get("kind"), self.text("deciding_words")
        start = max(0, self.sentence.text.find(words)) if words else 0
        return Question(
            briefing_id=self.sentence.briefing_id,
            sentence=self.sentence,
            kind=kind if kind in Question.Kind.values else Question.Kind.SINGLE,
            stem=self.text("stem"),
            answers=self.lines("answers"),
            accept=self.lines("accept"),
            answer_start=start,
            answer_end=start + len(words) if words and words in self.sentence.text else start,
            modality=self.stored.modality if self.stored else "stated",
        )

    @property
    def options(self):
        """The rows that are filled in and not to be deleted."""
        rows = [f"options-{index}-" for index in range(MOST_OPTIONS)]
        return [
            Option(
                text=self.text(f"{row}text"),
                is_key=bool(self.data.get(f"{row}is_key")),
                pair=self.text(f"{row}pair"),
                rank=key_of(self.data.get(f"{row}rank")) or None,
            )
            for row in rows
            if not self.data.get(f"{row}DELETE") and (self.text(f"{row}text") or self.text(f"{row}pair"))
        ]

    def text(self, name):
        return self.data.get(name, "")[:LONGEST].strip()

    def lines(self, name):
        return [line.strip() for line in self.text(name).splitlines() if line.strip()]
