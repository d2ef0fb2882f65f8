"""What goes out of the site as a file: one small module a format."""
