"""Markup that is deep, crowded or hostile."""

from collections.abc import Iterator

from tests.nasty_articles.article import HTML, MARKDOWN, PARAGRAPH, PLAIN, Nasty, all_forms


def nested() -> Iterator[Nasty]:
    deep = 3000
    texts = {
        "lists": ("".join("  " * level + "- a\n" for level in range(300)), MARKDOWN),
        "quotations": ("> " * deep + "a", MARKDOWN),
        "list marks in a line": ("- " * deep + "a", MARKDOWN),
        "brackets": ("(" * deep + "a" + ")" * deep, PLAIN),
        "links": ("[" * 400 + "a" + "](b)" * 400, MARKDOWN),
        "emphasis": ("*a " * deep + "*" * deep, MARKDOWN),
        "divisions": ("<div>" * deep + PARAGRAPH + "</div>" * deep, HTML),
        "paragraphs": ("<p>" * deep + PARAGRAPH, HTML),
        "tables": ("<table><tr><td>" * 1000 + PARAGRAPH, HTML),
        "quotation tags": ("<blockquote>" * deep + PARAGRAPH, HTML),
        "list tags": ("<ul><li>" * deep + PARAGRAPH, HTML),
        "emphasis tags": ("<em><strong>" * deep + PARAGRAPH, HTML),
        "links in links": ("<a href=b>" * deep + PARAGRAPH, HTML),
        "headings": ("<h1>" * deep + PARAGRAPH, HTML),
        "closing tags alone": ("</div></p></table>" * deep + PARAGRAPH, HTML),
        "crossing tags": ("<b><i></b></i>" * deep + PARAGRAPH, HTML),
        "scripts": ("<script>" * deep + PARAGRAPH, HTML),
        "quotation marks": ("“‘" * deep + "a" + "’”" * deep, PLAIN),
    }
    for name, (text, form) in texts.items():
        yield Nasty(f"deep {name}", text.encode(), form, None)


def hostile_markup() -> Iterator[Nasty]:
    script = "<script>alert(1)</script>"
    yield from all_forms("script before prose", f"{script}\n\n{PARAGRAPH}")
    yield from all_forms("script in prose", PARAGRAPH.replace("bridge", f"bridge {script}"))
    places = {
        "heading": f"# {script}\n\n{PARAGRAPH}",
        "list item": f"- {script}\n\n{PARAGRAPH}",
        "quotation": f"> {script}\n\n{PARAGRAPH}",
        "table": f"|{script}|b|\n|-|-|\n|{script}|b|\n\n{PARAGRAPH}",
        "code": f"`{script}`\n\n    {script}\n\n{PARAGRAPH}",
        "link text": f"[{script}](https://a.b) {PARAGRAPH}",
        "link target": f"[a](javascript:alert(1)) {PARAGRAPH}",
        "link title": f'[a](https://b "{script}") {PARAGRAPH}',
        "image": f"![{script}](javascript:alert(1)) {PARAGRAPH}",
        "autolink": f"<javascript:alert(1)> {PARAGRAPH}",
        "reference": f"[a][b] {PARAGRAPH}\n\n[b]: javascript:alert(1) '{script}'",
        "entity": f"&lt;script&gt;alert(1)&lt;/script&gt; {PARAGRAPH}",
        "comment": f"<!-- {script} --> {PARAGRAPH}",
        "front matter": f"---\ntitle: {script}\n---\n\n{PARAGRAPH}",
    }
    for place, text in places.items():
        yield Nasty(f"script in a Markdown {place}", text.encode(), MARKDOWN)
    tags = {
        "image": "<img src=x onerror=alert(1)>",
        "svg": "<svg onload=alert(1)>",
        "frame": "<iframe src=javascript:1>",
        "style": "<style>@import 'a'</style>",
        "base": "<base href=//a.b>",
        "form": "<form action=//a.b><input name=c>",
        "math": "<math><mtext><mglyph><style><img src=x onerror=alert(1)>",
        "meta": "<meta http-equiv=refresh content=0>",
        "attribute": "<p onclick=alert(1) style=position:fixed>",
        "noscript": "<noscript><p title='</noscript>",
        "template": "<template><script>1</script></template>",
        "doctype": "<!DOCTYPE x [<!ENTITY a 'b'>]>&a;",
        "processing": "<?php echo 1 ?>",
        "conditional": "<!--[if IE]><script>1</script><![endif]-->",
        "unclosed tag": "<a href='",
        "NUL in tag": "<scr\x00ipt>alert(1)</scr\x00ipt>",
    }
    for name, tag in tags.items():
        yield Nasty(f"hostile {name} in HTML", f"{tag} <p>{PARAGRAPH}</p>".encode(), HTML, None)


def crowded_markup() -> Iterator[Nasty]:
    yield Nasty("bold words", " ".join(f"**{word}**" for word in PARAGRAPH.split() * 20).encode(), MARKDOWN)
    yield Nasty(
        "linked words",
        " ".join(f"[{word}](https://a.b)" for word in PARAGRAPH.split() * 6).encode(),
        MARKDOWN,
    )
    yield Nasty(
        "escaped letters",
        "".join(f"\\{c}" for c in "!#()*+-.[]_`{}" * 300).encode() + PARAGRAPH.encode(),
        MARKDOWN,
    )
    yield Nasty("entities", "".join(f"&#{ord(c)};" for c in PARAGRAPH * 5).encode(), HTML)
    yield Nasty(
        "odd entities",
        b"&#0; &#xD800; &#x110000; &#99999999999; &nbsp &unknown; " * 100 + PARAGRAPH.encode(),
        HTML,
    )
    yield Nasty(
        "tag a word",
        "".join(f"<span class=a>{word}</span> " for word in PARAGRAPH.split() * 50).encode(),
        HTML,
    )
    yield Nasty("tag a letter", "".join(f"<b>{c}</b>" for c in PARAGRAPH * 5).encode(), HTML)
    yield Nasty("a long attribute", b"<p title='" + b"a " * 30_000 + b"'>" + PARAGRAPH.encode(), HTML)
    yield Nasty("line breaks", b"<br>" * 3000 + PARAGRAPH.encode(), HTML)
    yield Nasty(
        "many links below",
        b"\n".join(b"[%d]: https://a.b" % n for n in range(400)) + b"\n\n" + PARAGRAPH.encode(),
        MARKDOWN,
        None,
    )
    yield Nasty("footnotes", b"A bridge[^1].\n\n[^1]: Note.\n" * 200, MARKDOWN, None)
    yield Nasty("fences", b"```\na\n```\n" * 500 + b"\n" + PARAGRAPH.encode(), MARKDOWN, None)
    yield Nasty("rules", b"---\n\n" * 800 + PARAGRAPH.encode(), MARKDOWN, None)
