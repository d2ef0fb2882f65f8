"""Who may, which page. One module a subject."""
