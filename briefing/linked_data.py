"""A briefing as machines read it: JSON-LD of schema.org. It has an address of its own, which pages link to,
so that no page carries an inline script element.
"""


def article_of(briefing, address_of) -> dict:
    """`address_of` makes a path of this site an address of the web."""
    article = {
        "@context": "https://schema.org",
        "@type": "Article",
        "headline": briefing.title,
        "description": briefing.standfirst,
        "url": address_of(briefing.get_absolute_url()),
        "wordCount": briefing.word_count,
        "isAccessibleForFree": True,
        "author": briefing.author and {"@type": "Person", "name": briefing.author},
        "datePublished": briefing.published_on and briefing.published_on.isoformat(),
        "dateModified": briefing.updated_at.date().isoformat(),
        "isBasedOn": briefing.source_url,
    }
    return {name: value for name, value in article.items() if value not in ("", None)}


def glossary_of(briefing, appearances, address_of) -> dict:
    """The actors of a briefing as a set of defined terms, each with what the text says it is."""
    address = address_of(briefing.get_absolute_url())
    return {
        "@context": "https://schema.org",
        "@type": "DefinedTermSet",
        "name": f"Who and what is named: {briefing.title}",
        "url": f"{address}actors/",
        "hasDefinedTerm": [
            {
                "@type": "DefinedTerm",
                "name": row.actor.name,
                "alternateName": row.other_names,
                "description": row.role or row.label or row.actor.get_kind_display(),
                "url": f"{address_of(row.actor.get_absolute_url())}?briefing={briefing.slug}",
            }
            for row in appearances
        ],
    }
