"""Says a phrase of the article so that it stands alone: references named, names in full, or not at all."""

from dataclasses import dataclass

from briefing.analysis.results import ActorKind, Mention, Phrase, Reference, Token
from briefing.analysis.wordlists import words
from quiz.questions.ground import Ground, once
from quiz.questions.quotations import quoted_spans
from quiz.questions.things import head_of
from quiz.questions.wording.binding import is_described_before, is_object_before, is_told_before, is_told_next
from quiz.questions.wording.deeds import doer_of
from quiz.questions.wording.definite_ends import definite_end
from quiz.questions.wording.definites import is_loose_definite
from quiz.questions.wording.hanging import hangs, is_within
from quiz.questions.wording.introductions import Introduction, introductions_of
from quiz.questions.wording.main_actors import is_own_of_main_actor, main_actor_behind
from quiz.questions.wording.naming import name_of, possessive
from quiz.questions.wording.naming_edits import Edit, edit_for_reference, edited, edits_for_mentions, tidy
from quiz.questions.wording.rounds import edits_for_rounds
from quiz.questions.wording.state_bodies import ruled_by
from quiz.questions.wording.told_around import is_compared, is_told_on
from quiz.questions.wording.two_countries import two_countries
from quiz.questions.wording.understood import is_clear, is_twin, is_untold_definite, known_in, plain_edits

LONGEST_DOER = 8
MEANS = {"average", "maximum", "mean", "median", "minimum"}


@dataclass(frozen=True, slots=True)
class Said:
    """A phrase as a stem may say it, and the actors it names."""

    text: str
    actors: tuple[int, ...] = ()


def say(
    ground: Ground,
    phrase: Phrase,
    *,
    bound: int | None = None,
    introduce: bool = False,
    is_subject: bool = False,
    before: tuple[Token, ...] = (),
    dated: bool = False,
    left: tuple[tuple[int, int], ...] = (),
    objects: tuple[int, ...] = (),
) -> Said | None:
    """The phrase in words that need no other sentence; None where something in it hangs in the air.

    `bound` is the actor that the stem names (or asks for) as its subject: its pronouns may stay. `introduce`
    gives a person who is the whole phrase the role the article tells. `before` are the subject and verb that
    the phrase stands behind: "they" may mean that subject. `dated` says "last year" by the calendar. `left`
    are spans of things that the reader may be left to know, `objects` the actors that the objects before
    the phrase name: "targeted Jon Vik [for his stance]".
    """
    if not ground.references_within(phrase.sentence, phrase.start, phrase.end):
        # No word of it may mean the subject, an object before it or whom the stem asks for.
        bound, before, objects = None, (), ()
    reach = (before[0].start, before[-1].end) if before else ()
    place = phrase.sentence, phrase.first, phrase.last
    asked = (*place, bound, introduce, is_subject, reach, dated, left, objects)
    known = all_said(ground)
    if asked not in known:
        known[asked] = say_anew(ground, phrase, bound, introduce, is_subject, before, dated, left, objects)
    return known[asked]


@once
def all_said(ground: Ground) -> dict[tuple, Said | None]:
    """What was said of phrases so far: many rules say the same ones."""
    return {}


def say_anew(
    ground: Ground,
    phrase: Phrase,
    bound: int | None,
    introduce: bool,
    is_subject: bool,
    before: tuple[Token, ...],
    dated: bool,
    left: tuple[tuple[int, int], ...],
    objects: tuple[int, ...],
) -> Said | None:
    """What `say` says, worked out; what stands in marks is said word for word, or not at all.

    Most phrases that hang do so by a pronoun: that is looked at before what "the law" is.
    """
    number, tokens = phrase.sentence, ground.tokens_of(phrase)
    quoted = [one for one in quoted_spans(ground).get(number, ()) if phrase.start <= one[0] < phrase.end]
    known = known_in(ground, phrase, quoted, is_subject, dated)
    found = ground.references_within(number, phrase.start, phrase.end)
    references = [one for one in found if not is_within(one.start, one.end, known.spans)]
    mentions = outermost(ground.mentions_within(number, phrase.start, phrase.end))
    said_of: list[Reference | Mention] = [*references, *mentions]

    def named(pointing: list[Reference]) -> list[Edit] | None:
        if not pointing:
            return []
        unclear = [one for one in pointing if not is_clear(ground, one, tokens, before, is_subject)]
        clear = [one for one in pointing if one not in unclear]
        unclear = [one for one in unclear if not is_twin(one, clear, tokens)]
        unclear = [one for one in unclear if not is_object_before(ground, one, mentions, objects, bound)]
        return edits_for_references(ground, unclear, mentions, bound)

    edits = named([one for one in references if not is_untold_definite(one)])
    if edits is None:
        return None
    full = said_in_full(ground, number, tokens, is_subject)
    full = {span: said for span, said in full.items() if not is_within(*span, quoted)}
    definites = named([one for one in references if is_untold_definite(one) and span_of(one) not in full])
    rounds = [one for one in edits_for_rounds(ground, number, tokens) if not is_within(*one[:2], quoted)]
    of_rounds = [one[:2] for one in rounds]
    full = {span: said for span, said in full.items() if not is_within(*span, of_rounds)}
    understood = [*left, *full, *of_rounds, *known.spans, *map(span_of, said_of)]
    if definites is None or hangs(ground, number, tokens, understood, is_subject):
        return None
    edits += definites
    if any(edit[1] > edit[0] and is_within(*edit[:2], quoted) for edit in edits):
        return None
    unquoted = [one for one in mentions if not is_within(one.start, one.end, quoted)]
    edits += edits_for_mentions(ground, unquoted, tokens, introduce)
    edits += [*known.edits, *rounds, *plain_edits(ground, phrase, mentions)]
    return written(ground, phrase, edits, full, said_of)


def written(
    ground: Ground,
    phrase: Phrase,
    edits: list[Edit],
    full: dict[tuple[int, int], Said],
    said_of: list[Reference | Mention],
) -> Said | None:
    """The phrase with its edits made, and what is said in full, with all whom it then names."""
    edits = [*edits, *((start, end, said.text) for (start, end), said in full.items())]
    text = tidy(edited(ground.text(phrase.sentence), phrase.start, phrase.end, edits))
    actors = {one.actor for one in said_of if one.actor is not None}
    actors.update(actor for said in full.values() for actor in said.actors)
    return Said(text, tuple(sorted(actors))) if text else None


def span_of(found: Reference | Mention) -> tuple[int, int]:
    return found.start, found.end


def edits_for_references(
    ground: Ground,
    references: list[Reference],
    mentions: list[Mention],
    bound: int | None,
) -> list[Edit] | None:
    """Names for pronouns and definite descriptions; None where one of them cannot be named."""
    told = {mention.actor for mention in mentions}
    edits: list[Edit] = []
    for place, reference in enumerate(references):
        if reference.actor in told and reference.surface.lower().startswith("the "):
            continue
        if is_told_before(ground, reference, [*mentions, *references[:place]]):
            continue
        if is_told_next(ground, reference, mentions) or is_described_before(ground, reference, mentions):
            continue
        edit = edit_for_reference(ground, reference, bound) or edit_for_deed(ground, reference)
        if edit is None:
            return None
        edits.append(edit)
    return edits


def said_in_full(
    ground: Ground, number: int, tokens: tuple[Token, ...], is_subject: bool
) -> dict[tuple[int, int], Said]:
    """By span, "the law" in the words that the article first has for it, where it has but one law."""
    full: dict[tuple[int, int], Said] = {}
    places = [place for place, token in enumerate(tokens[:-1]) if token.text in ("the", "The")]
    named = {one.start for one in ground.references.get(number, ()) if places and one.actor is not None}
    for place in places:
        token = tokens[place]
        if token.start in named:
            continue
        stop, has_owned = definite_end(tokens, place + 1)
        inner = tokens[place + 1 : stop]
        state = ruled_by(ground, number, inner)
        if state is not None:
            owner = possessive(name_of(ground.actor(state)))
            full[token.start, inner[-1].end] = Said(f"{owner} {inner[0].text} {inner[-1].text}", (state,))
            continue
        if (pair := two_countries(ground, number, inner, has_owned)) is not None:
            full[token.start, inner[-1].end] = Said(*pair)
            continue
        is_loose = is_loose_definite(ground, number, tokens, place, is_subject and place == 0)
        is_listed = place > 0 and tokens[place - 1].tag in (",", "CC")
        if not is_loose and (is_listed or not is_countrys(ground, number, inner)):
            continue
        if is_told_on(ground, number, tokens[stop - 1]) or is_compared(ground, number, tokens[stop - 1]):
            continue
        said = said_as_main_actor(ground, number, inner)
        found = () if is_mean(inner) else introductions_of(ground, number, inner, has_owned)
        said = said or next(filter(None, (said_as_introduced(ground, one) for one in found)), None)
        if said is not None and is_set_apart(ground, number, said):
            continue
        if said is not None and is_owned_again(ground, number, token, said):
            said = Said(ground.text(number)[token.start : tokens[stop - 1].end], said.actors)
        if said is not None:
            full[token.start, tokens[stop - 1].end] = said
    return full


def is_mean(inner: tuple[Token, ...]) -> bool:
    """ "The average" is seldom that "of their boats" of which a sentence far off told."""
    return inner[-1].lemma.lower() in MEANS


def is_set_apart(ground: Ground, number: int, said: Said) -> bool:
    """ "On two-year loans, the rate": it is not the "rate on five-year loans" of which was told before."""
    first = ground.tokens(number)[0]
    return first.tag == "IN" and f" {first.text.lower()} " in said.text


def is_owned_again(ground: Ground, number: int, article: Token, said: Said) -> bool:
    """ "China's hold on the domestic market": whose it is was just said."""
    marks = {
        token.start for token in ground.tokens(number) if token.tag == "POS" and token.end <= article.start
    }
    named = {one.actor for one in ground.mentions.get(number, ()) if one.end in marks}
    owners = (possessive(name_of(ground.actor(index))) for index in said.actors if index in named)
    return any(said.text.startswith(f"{owner} ") for owner in owners)


def is_countrys(ground: Ground, number: int, inner: tuple[Token, ...]) -> bool:
    """ "The economy", which stands by itself but for whose it is, in a sentence that has not named one."""
    return is_own_of_main_actor(inner) and not any(
        ground.actor(one.actor).kind is ActorKind.COUNTRY and one.end <= inner[0].start
        for one in ground.mentions.get(number, ())
    )


def said_as_main_actor(ground: Ground, number: int, inner: tuple[Token, ...]) -> Said | None:
    """ "Tunisia" for "the country", "the Tunisian army" for "the army", in an article on Tunisia."""
    found = main_actor_behind(ground, number, inner)
    if found is None or is_within(inner[0].start, inner[0].end, quoted_spans(ground).get(number, ())):
        return None
    return Said(found[1], (found[0],))


def said_as_introduced(ground: Ground, found: Introduction) -> Said | None:
    """ "Norway's fishing law", "the plan to sell ships", "Norway's report", "the Air Safety Board"."""
    owner = None if found.owner is None else name_of(ground.actor(found.owner))
    if found.phrase is None:
        return Said(owner, (found.owner,))
    said = say(ground, found.phrase, dated=True)
    if said is None:
        return None
    tokens = ground.tokens_of(found.phrase)
    is_name = any(one.start == tokens[0].start for one in ground.mentions.get(found.phrase.sentence, ()))
    is_own_opening = said.text.startswith(tokens[0].text)
    opens_small = is_own_opening and not is_name and tokens[0].text.lower() in ground.lower_words
    text = said.text[0].lower() + said.text[1:] if opens_small else said.text
    if owner is not None:
        return Said(f"{possessive(owner)} {text}", (*said.actors, found.owner))
    head = head_of(tokens)
    before = ground.tokens(found.phrase.sentence)[: found.phrase.first][-1:]
    is_of_somebody = bool(before) and before[0].tag == "PRP$"
    is_owned = any(one.tag == "POS" for one in tokens if head and one.end <= head.start)
    # "The lighting" was brought in as "neon lighting", of which there is but one.
    is_bare = not before or not before[0].tag.startswith(("CD", "DT", "JJ", "PRP"))
    # "The 7.8 magnitude quake": the figure is of the first noun, and counts no quakes.
    is_compound = head is not None and head.tag == tokens[0].tag == "NN" and tokens[0] != head
    text = f"{before[0].text} {text}" if is_compound and before and before[0].tag == "CD" else text
    is_mass = is_bare and head is not None and is_activity(head)
    return Said(text if is_owned and not is_of_somebody or is_mass else f"the {text}", said.actors)


def is_activity(noun: Token) -> bool:
    """ "Fishing", "lighting", and not "hearing" or "ruling", of which there are many."""
    is_happening = noun.lemma.lower() in words("event_nouns", "happening_nouns")
    return noun.tag == "NN" and noun.text.endswith("ing") and not is_happening


def edit_for_deed(ground: Ground, reference: Reference) -> Edit | None:
    """ "These accusations" as "the ministries' accusations", where the sentence before tells who accused."""
    fact = doer_of(ground, reference)
    doer = say(ground, fact.subject) if fact is not None else None
    if doer is None or "," in doer.text or len(doer.text.split()) > LONGEST_DOER:
        return None
    noun = reference.surface.partition(" ")[2]
    name = "the " + doer.text[4:] if doer.text.startswith("The ") else doer.text
    return reference.start, reference.end, f"{possessive(name)} {noun}"


def outermost(mentions: list[Mention]) -> list[Mention]:
    """Mentions that do not lie inside another one."""
    kept: list[Mention] = []
    for mention in mentions:
        if not kept or mention.start >= kept[-1].end:
            kept.append(mention)
    return kept
