"""Text that tries to run, text that only looks odd, and an eye that tells what in a page could run."""

from html.parser import HTMLParser
from itertools import product

CALLS = "alert(document.domain)"

ELEMENTS = (
    f"<script>{CALLS}</script>",
    f"<SCRIPT SRC=//evil.example/x.js>{CALLS}</SCRIPT>",
    f"<scr<script>ipt>{CALLS}</scr</script>ipt>",
    f"<script\x0c>{CALLS}</script\n>",
    f"<script/x>{CALLS}</script/x>",
    f"<svg><script>{CALLS}</script></svg>",
    f"<svg><style><!--</style><img src=x onerror={CALLS}>",
    f"<svg><animate onbegin={CALLS} attributeName=x dur=1s>",
    f"<svg><a xlink:href='javascript:{CALLS}'><text y=9>x</text></a></svg>",
    f"<svg><use href='data:image/svg+xml,<svg onload={CALLS}>'>",
    f"<math href='javascript:{CALLS}'>x</math>",
    f"<math><mtext><table><mglyph><style><!--</style><img title='--&gt;&lt;img onerror={CALLS}&gt;'>",
    f"<form><math><mtext></form><form><mglyph><style></math><img src=x onerror={CALLS}>",
    f"<noscript><p title='</noscript><img src=x onerror={CALLS}>'></noscript>",
    f"<template><img src=x onerror={CALLS}></template>",
    f"<title><img src=x onerror={CALLS}></title>",
    f"</title><img src=x onerror={CALLS}>",
    f"</textarea><img src=x onerror={CALLS}>",
    f"</style><img src=x onerror={CALLS}>",
    f"--><img src=x onerror={CALLS}>",
    f"]]><img src=x onerror={CALLS}>",
    f"<!--><img src=x onerror={CALLS}>-->",
    f"<![CDATA[><img src=x onerror={CALLS}>]]>",
    f"<?xml version='1.0'?><img src=x onerror={CALLS}>",
    f"<iframe src='javascript:{CALLS}'></iframe>",
    f"<iframe srcdoc='<script>{CALLS}</script>'></iframe>",
    "<object data='data:text/html,<script>1</script>'></object>",
    f"<embed src='javascript:{CALLS}'>",
    f"<meta http-equiv=refresh content='0;url=javascript:{CALLS}'>",
    "<base href='//evil.example/'>",
    "<link rel=stylesheet href='//evil.example/x.css'>",
    f"<style>@import 'javascript:{CALLS}';</style>",
    f"<div style='background:url(javascript:{CALLS})'>x</div>",
    f"<form action='javascript:{CALLS}'><button>Go</button></form>",
    f"<button formaction='javascript:{CALLS}'>Go</button>",
    f"<isindex action='javascript:{CALLS}' type=submit>",
    f"<marquee onstart={CALLS}>x</marquee>",
    f"<details open ontoggle={CALLS}>x</details>",
    f"<input autofocus onfocus={CALLS}>",
    f"<video><source onerror={CALLS}></video>",
    f"<audio src=x onerror={CALLS}></audio>",
    f"<body onload={CALLS}>",
    f"<x onclick={CALLS} tabindex=1 id=x>x</x>",
    f"<img src=`x` onerror=`{CALLS}`>",
    f"<img/src=x/onerror={CALLS}>",
    f"<img \x0bsrc=x \x0bonerror={CALLS}>",
    f"<img src=x onerror\n=\n{CALLS}>",
    f"<<img src=x onerror={CALLS}>",
    f"<a href='java\tscript:{CALLS}'>x</a>",
    f"<a href='&#106;avascript:{CALLS}'>x</a>",
    f"<a href='\x01javascript:{CALLS}'>x</a>",
    f"<a href='vbscript:{CALLS}'>x</a>",
    "<a href='data:text/html;base64,PHNjcmlwdD4xPC9zY3JpcHQ+'>x</a>",
    "<a href='file:///etc/passwd'>x</a>",
    f"<a id=x name=body href=# onmouseover={CALLS}>x</a>",
)
ATTRIBUTES = (
    f'" onmouseover="{CALLS}',
    f"' onmouseover='{CALLS}",
    f'" autofocus onfocus={CALLS} x="',
    f'"><img src=x onerror={CALLS}>',
    f"'><img src=x onerror={CALLS}>",
    f"` onmouseover={CALLS} `",
    f'\\" onmouseover={CALLS} //',
    f"&quot; onmouseover=&quot;{CALLS}",
    f"&#34;&gt;&lt;img src=x onerror={CALLS}&gt;",
    f"%22%3E%3Cimg src=x onerror={CALLS}%3E",
    f"＜script＞{CALLS}＜/script＞",
    f"\u2028<img src=x onerror={CALLS}>",
)
TEMPLATES = (
    "{{ settings.SECRET_KEY }}",
    "{% load static %}{% debug %}",
    "{% include '/etc/passwd' %}",
    "{# comment #}{{ 7|add:7 }}",
    "${7*7} #{7*7} <%= 7*7 %>",
    "{{ ''.__class__.__mro__ }}",
    "%(secret)s {0.__class__}",
    "[[${7*7}]] @(7*7)",
)
MARKDOWN = tuple(
    template.format(target)
    for template, target in product(
        ("[x]({})", "[x](<{}>)", "![x]({})", "[x][y]\n\n[y]: {}", "<{}>"),
        (
            f"javascript:{CALLS}",
            f"JaVaScRiPt:{CALLS}",
            f"java&#115;cript:{CALLS}",
            "data:text/html,<script>1</script>",
            f"vbscript:{CALLS}",
            "file:///etc/passwd",
            f'https://a.example/" onmouseover="{CALLS}',
            f"//a.example/'onmouseover='{CALLS}",
        ),
    )
)
HOSTILE = (*ELEMENTS, *ATTRIBUTES, *TEMPLATES, *MARKDOWN)

BENIGN = (
    "a < b and b > c", "R&D costs 5 & more", "AT&T;", "1 < 2 > 0", "5 &lt 6", "“quotes” and ‘more’",
    "it's \"so\"", "Мост открыли весной", "Կամուրջը բացվեց", "ხიდი გაიხსნა", "新桥开通了", "افتتح الجسر",
    "הגשר נפתח", "{{ x }}", "{% if y %}", "{# z #}", "${w}", "%s and %(x)s", "C:\\new\\table", "x^2 ~ y",
    "100 % sure", "e-mail a@example.org", "f(x) = [1, 2]", "😀 👩‍👩‍👧‍👦", "naïve Plzeň café", "é e\u0301",
    "½ of ²", "<3", "</3", "-->", "] ) }",
)  # fmt: skip

NEVER = {
    "iframe", "object", "embed", "base", "applet", "frame", "math", "template", "marquee", "animate",
    "foreignobject", "isindex", "x", "video", "audio",
}  # fmt: skip
ADDRESSES = {"href", "src", "action", "formaction", "data", "xlink:href", "poster", "background", "srcset"}
# A canonical link is the page's own whole address; nothing is loaded from it.
OWN = ("http://testserver/", "http://127.0.0.1", "http://localhost")
SCHEMES = ("http://", "https://", "mailto:", "/", "#", "?", ".")


class Markup(HTMLParser):
    """What in a page could run, by the rules of HTML; and the text that a reader sees."""

    def __init__(self, html):
        super().__init__(convert_charrefs=True)
        self.found, self.words, self.inside = [], [], []
        self.feed(html)
        self.close()

    @property
    def text(self):
        return " ".join("".join(self.words).split())

    def handle_starttag(self, tag, attrs):
        self.inside.append(tag)
        values = {name: value or "" for name, value in attrs}
        if tag in NEVER or (tag == "meta" and "http-equiv" in values):
            self.found.append(f"<{tag}>")
        is_named_only = values.get("rel") == "canonical" and values.get("href", "").startswith(OWN)
        if (
            tag in ("script", "link", "img")
            and not is_named_only
            and not local(values.get("src", values.get("href", "")))
        ):
            self.found.append(f"<{tag}> from elsewhere or inline: {values}")
        for name, value in values.items():
            if (
                name.startswith("on")
                or name in ("style", "srcdoc")
                or name in ADDRESSES
                and not is_harmless(value)
            ):
                self.found.append(f"{tag} {name}={value}")

    handle_startendtag = handle_starttag

    def handle_endtag(self, tag):
        if self.inside and self.inside[-1] == tag:
            self.inside.pop()

    def handle_data(self, data):
        if self.inside and self.inside[-1] in ("script", "style") and data.strip():
            self.found.append(f"inline {self.inside[-1]}: {data[:60]}")
        self.words.append(data)


def local(address):
    return address.startswith("/") and not address.startswith("//")


def is_harmless(address):
    """A place to go to: no scheme that runs or reads anything, also after what browsers ignore is gone."""
    bare = "".join(character for character in address if character > " ").lower()
    return not bare or bare.startswith(SCHEMES) or ":" not in bare.split("/")[0]
