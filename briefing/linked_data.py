"""A briefing as machines read it: JSON-LD of schema.org, as a data block for the head of a page."""

import json

from django.utils.safestring import SafeString

from briefing.rendering import stored_html

# A data block ends at "</script", and "<!--" changes how it is read: none of these letters stays as it is.
ESCAPES = str.maketrans({letter: f"\\u{ord(letter):04x}" for letter in "<>&\u2028\u2029"})


def data_block(value) -> SafeString:
    """The value in a script element that no browser runs."""
    text = json.dumps(value, ensure_ascii=False).translate(ESCAPES)
    return stored_html(f'<script type="application/ld+json">{text}</script>')


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
