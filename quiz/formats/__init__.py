"""What goes out of the site as a file, and what questions come in as: one small module a format."""
