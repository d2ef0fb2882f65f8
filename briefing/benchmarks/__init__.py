"""How fast the site answers, measured against a bare page of the same size on the same core."""
