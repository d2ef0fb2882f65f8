"""Wrong options, each of the key's kind, each with the proof that it is wrong by this article.

`finding.rivals(ground, candidate, seed)` returns the best first; fewer than two means: ask in another way.
"""
