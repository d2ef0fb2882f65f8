"""A gradebook as a table: a learner on each line, a quiz in each column."""

from quiz.formats.safe_csv import as_csv, guarded


def table(book):
    header = ["Learner", "Sections read", "Questions known"]
    header += [guarded(f"{one.quiz.full_title}, per cent") for one in book.assignments]
    rows = [[row.name, row.read, row.mastered, *(grade.percent for grade in row.grades)] for row in book.rows]
    return as_csv(header, rows)
