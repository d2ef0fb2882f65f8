"""Words that fit their column: PostgreSQL refuses what is too long, where SQLite takes it."""


def fit(words, model, column):
    """The words cut to the length of the model's column, with an ellipsis in place of what was cut."""
    length = model._meta.get_field(column).max_length
    return words if len(words) <= length else words[: length - 1].rstrip() + "…"
