"""How many of what, as it is told: "1 question", "3 questions", "2 quizzes"."""


def counted(count: int, noun: str, plural: str = "") -> str:
    return f"{count} {noun if count == 1 else plural or f'{noun}s'}"
