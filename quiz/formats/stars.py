"""A star stands for anything in Moodle's typed answers; one that is meant carries a backslash."""

import re

LONE_STAR = re.compile(r"(?<!\\)\*")
LEFT_OUT = "An answer with a * for “anything” was left out: write the forms that count."


def kept(text):
    return text.replace("*", "\\*")


def has_lone(text):
    return bool(LONE_STAR.search(text))


def plain(text):
    return text.replace("\\*", "*")
