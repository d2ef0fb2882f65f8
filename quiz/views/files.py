"""Replies that the browser keeps as a file."""

from django.http import HttpResponse
from django.utils.http import content_disposition_header


def as_file(reply, name):
    reply["Content-Disposition"] = content_disposition_header(True, name)
    return reply


def table_file(text, name):
    return as_file(HttpResponse(for_spreadsheets(text), content_type="text/csv; charset=utf-8"), name)


def for_spreadsheets(text):
    """The mark in front tells them that the bytes are UTF-8."""
    return f"\ufeff{text}"
