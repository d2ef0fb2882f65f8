"""Taking a quiz in tests: right and wrong answers to a copy as it was drawn."""

from django.utils import timezone

from quiz.services.attempts import save_answer, start_attempt


def sent(answer, *, right=True):
    """The form fields of a right or a wrong answer to this copy, as a browser would send them."""
    shown, kind = answer.shown, answer.shown["kind"]
    options = shown["options"]
    if kind == "typed":
        return {"answer": shown["answers"][0] if right else "a school"}
    if kind == "match":
        ids = {choice["text"]: choice["id"] for choice in shown["choices"]}
        pairs = [option["pair"] for option in options]
        pairs = pairs if right else pairs[::-1]
        return {f"pair-{option['id']}": ids[pair] for option, pair in zip(options, pairs, strict=True)}
    if kind == "order":
        count = len(options)
        return {
            f"place-{option['id']}": option["rank"] if right else option["rank"] % count + 1
            for option in options
        }
    chosen = [option["id"] for option in options if option["is_key"] == right]
    return {"answer": chosen if kind == "multiple" else chosen[0]}


def taken(learner, quiz, rights, missed_in=None):
    """An attempt that gets its first answers right, so many."""
    now = timezone.now()
    attempt = start_attempt(learner=learner, quiz=quiz, at=now, missed_in=missed_in)
    for answer in attempt.answers.order_by("position"):
        given = sent(answer, right=answer.position <= rights)["answer"]
        save_answer(answer=answer, given=given, at=now, is_final=True)
    return attempt
