"""The instructor's desk: pages of the admin that bring an article from its import to its publication."""
