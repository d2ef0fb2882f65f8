"""Pictures drawn on the server: numbers in, shapes out. Templates print the shapes as SVG, without styles."""
