"""How a fact becomes a stem an editor would have written: verbs turned, references named, nothing loose."""
