"""How a fact becomes a stem an editor would have written: verbs turned, references named, loose ends left out."""
