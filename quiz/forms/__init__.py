"""What the browser sent, checked: answers, settings and accounts."""
