"""Whether "the law" says which law: explained behind, one of its kind, or known only from before."""

import re
from typing import NamedTuple

from briefing.analysis.noun_phrases import DASHES
from briefing.analysis.results import Grain, Token
from briefing.analysis.wordlists import words
from quiz.questions.ground import Ground, once
from quiz.questions.things import is_human
from quiz.questions.wording.aged_people import is_aged_person
from quiz.questions.wording.definite_ends import definite_end
from quiz.questions.wording.definite_words import (
    has_joint_name,
    is_in_brackets_of_place,
    is_next_century,
    is_number,
    is_of_its_time,
    is_of_some_state,
    is_ranked,
    is_telling,
    is_written_large,
)
from quiz.questions.wording.explained_behind import (
    EXPLAINING,
    is_explained,
    is_named_behind,
    is_tied_to_name,
    next_word,
)
from quiz.questions.wording.nouns_met_before import is_deed, is_met_before, is_one_of_many
from quiz.questions.wording.of_nations import is_one_finding, is_one_firm, is_one_person, is_other_national
from quiz.questions.wording.only_ones import is_field, is_one_of_its_kind

# "The new scheme", "the proposed cuts": set against others that were told of before.
SETTING_APART = {"extra", "new", "ongoing", "original", "pending", "planned", "proposed", "revised"}
# "The alleged robber": of what an earlier sentence tells.
SEEMING = {"accused", "alleged", "apparent", "presumed", "supposed", "suspected", "would-be"}
# "The majority [of the boats told of]".
SHARES_OF_MANY = {"bulk", "first", "last", "latter", "majority", "minority", "remainder", "rest"}
MEANS_OF_FIGURES = {"average", "median"}
# "The 15-member body": of how many, and not whose.
OF_SO_MANY = re.compile(r"\d+-(?:member|nation|seat|strong|team)")


class Definite(NamedTuple):
    """A noun phrase behind a "the", up to `stop`; `has_owned` where "'s" and a thing owned follow."""

    ground: Ground
    number: int
    tokens: tuple[Token, ...]
    place: int
    stop: int
    has_owned: bool
    is_subject: bool
    inner: tuple[Token, ...]

    @property
    def is_opening(self) -> bool:
        return self.is_subject and self.place == 0

    @property
    def is_counted(self) -> bool:
        """ "The two ports", "the 13 ports"."""
        first, head = self.inner[0], self.inner[-1]
        return is_number(first) and (head.tag == "NNS" or not first.text.isdigit())

    @property
    def is_named_behind(self) -> bool:
        """ "The port of Riga"."""
        return is_named_behind(self.ground, self.number, self.tokens[self.stop : self.stop + 3])

    @property
    def is_behind_name(self) -> bool:
        """ "Tarn Steel, the Danish carmaker"."""
        before = self.tokens[max(0, self.place - 2) : self.place]
        return len(before) == 2 and before[0].tag.startswith("NNP") and before[1].text == ","

    @property
    def is_told_behind(self) -> bool:
        """Whether what follows says which: "the Swiss firm that sank", "the Swiss firm, Tarn"."""
        if self.is_named_behind:
            return True
        return not self.has_owned and is_explained(self.ground, self.number, self.tokens, self.stop)


def is_loose_definite(
    ground: Ground, number: int, tokens: tuple[Token, ...], place: int, is_subject: bool
) -> bool:
    """Whether the noun phrase after "the" can only be understood from an earlier sentence."""
    known = all_read(ground)
    asked = number, tokens[0].start, tokens[-1].end, len(tokens), place, is_subject
    if asked not in known:
        known[asked] = reads_loose(ground, number, tokens, place, is_subject)
    return known[asked]


@once
def all_read(ground: Ground) -> dict[tuple, bool]:
    """Whether the noun phrases read so far are loose: many rules read the same ones."""
    return {}


def reads_loose(ground: Ground, number: int, tokens: tuple[Token, ...], place: int, is_subject: bool) -> bool:
    """What `is_loose_definite` tells, worked out."""
    stop, has_owned = definite_end(tokens, place + 1)
    inner = tokens[place + 1 : stop]
    if not inner or is_next_century(tokens[:place], inner):
        return False
    phrase = Definite(ground, number, tokens, place, stop, has_owned, is_subject, inner)
    answers = (read(phrase) for read in READERS)
    return next((answer for answer in answers if answer is not None), False)


def loose_by_rank(phrase: Definite) -> bool | None:
    """ "The largest", and not "the largest of the ports", "the strongest to hit Tarn"."""
    behind = phrase.tokens[phrase.stop : phrase.stop + 2]
    is_told = [one.text for one in behind[:1]] == ["of"] or [one.tag for one in behind] == ["TO", "VB"]
    is_rank = phrase.inner[-1].tag == "JJS" and not is_told
    return not is_in_brackets_of_place(phrase.tokens, phrase.place, phrase.stop) if is_rank else None


def loose_by_set_phrase(phrase: Definite) -> bool | None:
    """ "Vik met her over the phone", "Tarn took the lead", and not "the phone rang", "the lead melted"."""
    if len(phrase.inner) != 1 or phrase.has_owned:
        return None
    line, noun = phrase.ground.tokens(phrase.number), phrase.inner[0]
    place = next((k for k, one in enumerate(line) if one.start == noun.start), 0)
    led = line[place - 2] if place > 1 else None
    is_set = led is not None and any(
        f"{word} the {noun.text.lower()}" in words("set_phrases") for word in (led.text.lower(), led.lemma)
    )
    return False if is_set else None


def loose_by_post(phrase: Definite) -> bool | None:
    return True if is_of_some_state(phrase.inner[0].text.lower(), phrase.tokens[phrase.stop :]) else None


def loose_by_share(phrase: Definite) -> bool | None:
    """ "Tarn sold 40 boats, the majority of them old", "polls are new – the first was in 2010"."""
    is_share = len(phrase.inner) == 1 and phrase.inner[0].text.lower() in SHARES_OF_MANY
    opened = [k for k, one in enumerate(phrase.tokens[: phrase.place]) if one.text in (",", *DASHES)]
    told = phrase.tokens[: opened[-1]] if is_share and opened else ()
    return False if any(one.tag in ("NNS", "NNPS") for one in told) else None


def loose_by_mean(phrase: Definite) -> bool | None:
    """ "The average price", "the median income": no sentence before tells which."""
    is_mean = len(phrase.inner) > 1 and phrase.inner[0].text.lower() in MEANS_OF_FIGURES
    return False if is_mean and not phrase.has_owned else None


def loose_by_row(phrase: Definite) -> bool | None:
    """ "The green, liberal Alliance for Marlo": the name stands behind a row of adjectives."""
    behind = phrase.tokens[phrase.stop : phrase.stop + 4]
    is_row = phrase.inner[-1].tag == "JJ" and [one.tag for one in behind[:2]] == [",", "JJ"]
    starts = {one.start for one in phrase.ground.mentions.get(phrase.number, ())}
    return False if is_row and any(one.start in starts for one in behind[2:]) else None


def loose_by_age(phrase: Definite) -> bool | None:
    """ "The 48-year-old Dane": whom an earlier sentence names."""
    is_aged = is_aged_person(phrase.ground, phrase.number, phrase.inner)
    return not (phrase.is_told_behind or phrase.is_behind_name) if is_aged else None


def loose_by_seeming(phrase: Definite) -> bool | None:
    """ "The apparent father", and not "the apparent father of Vik"."""
    is_seeming = phrase.inner[0].text.lower() in SEEMING and is_human(phrase.inner)
    return not (phrase.is_told_behind or phrase.is_behind_name) if is_seeming else None


def loose_by_name_within(phrase: Definite) -> bool | None:
    """ "The Tarn company", "the Danish striker", "the Danish carmaker": a name within, and not which."""
    ground, number, inner = phrase.ground, phrase.number, phrase.inner
    if not has_name(ground, number, inner):
        return None
    is_of_firms = inner[-1].text in words("kinds_of_firms") and len(inner) > 1
    is_loose = is_of_firms and inner[-2].text[0].isupper() or is_one_person(ground, number, inner)
    is_loose = is_loose or is_one_finding(ground, number, inner) or is_one_firm(ground, number, inner)
    return is_loose and not (phrase.is_told_behind or phrase.is_behind_name)


def loose_by_day(phrase: Definite) -> bool | None:
    ground, number = phrase.ground, phrase.number
    behind = phrase.tokens[phrase.stop : phrase.stop + 3]
    is_loose = is_dated_only(ground, number, phrase.inner) and not is_tied_to_name(ground, number, behind)
    return True if is_loose else None


def loose_by_capital(phrase: Definite) -> bool | None:
    """ "The City", "the Company"."""
    is_large = is_written_large(phrase.inner) and not has_joint_name(phrase.tokens, phrase.stop)
    return not phrase.is_named_behind if is_large else None


def loose_by_nation(phrase: Definite) -> bool | None:
    return not phrase.is_told_behind if is_other_national(phrase.inner) else None


def loose_by_words_within(phrase: Definite) -> bool | None:
    """ "The 2012 raid", "the largest port": a word of the phrase says which."""
    inner = phrase.inner
    asked = inner[1:] if phrase.is_opening and is_of_its_time(inner) else inner
    is_told = any(is_telling(one, inner[-1]) or is_ranked(one) for one in asked)
    return False if is_told and not phrase.is_counted else None


def loose_by_words_behind(phrase: Definite) -> bool | None:
    """ "The port of Riga", "the health and diet of crews"."""
    ground, number, tokens, stop = phrase.ground, phrase.number, phrase.tokens, phrase.stop
    # "The scene of the crash, the old quay": what follows names the scene.
    is_inner = phrase.place > 0 and tokens[phrase.place - 1].text == "of"
    if is_named_behind(ground, number, tokens[stop : stop + 3 - is_inner]):
        return False
    if phrase.has_owned:
        return None
    is_told = is_explained(ground, number, tokens, stop, phrase.is_opening)
    return False if is_told or is_explained_with_other(ground, number, tokens, stop) else None


def loose_by_number(phrase: Definite) -> bool | None:
    """ "The two ports", and "the 15-member body" at the head."""
    if phrase.is_counted:
        return next_word(phrase.tokens, phrase.stop - 1) not in EXPLAINING
    is_of_many = len(phrase.inner) > 1 and OF_SO_MANY.fullmatch(phrase.inner[0].text)
    return True if phrase.is_opening and is_of_many else None


def loose_by_noun(phrase: Definite) -> bool:
    """ "The strike", which was told of before, and not "the sea", of which there is but one."""
    inner = phrase.inner
    if is_one_of_its_kind(phrase.ground, inner):
        return False
    if len(inner) == 1 or phrase.is_subject or inner[0].text.lower() in SETTING_APART:
        return True
    head = inner[-1]
    is_one = is_one_of_many(head) or is_deed(head.text.lower())
    return is_one or is_met_before(phrase.ground, phrase.number, head)


# Each tells whether the phrase is loose, or None where that is not for it to say; the first to know is heard.
READERS = (
    loose_by_rank,
    loose_by_set_phrase,
    loose_by_post,
    loose_by_share,
    loose_by_mean,
    loose_by_row,
    loose_by_age,
    loose_by_seeming,
    loose_by_name_within,
    loose_by_day,
    loose_by_capital,
    loose_by_nation,
    loose_by_words_within,
    loose_by_words_behind,
    loose_by_number,
    loose_by_noun,
)


def is_dated_only(ground: Ground, number: int, inner: tuple[Token, ...]) -> bool:
    """ "The 20 November clash": a day without its year says only to who knows of it which clash is meant."""
    dates = ground.dates_within(number, inner[0].start, inner[-1].start)
    if (
        not dates
        or ground.date(dates[0]).start != inner[0].start
        or ground.date(dates[0]).grain is not Grain.DAY
    ):
        return False
    behind = [token for token in inner if token.start >= ground.date(dates[0]).end]
    has_year = any(part.isdigit() and len(part) == 4 for part in ground.date(dates[0]).surface.split())
    return bool(behind) and not has_year and all(token.tag in ("NN", "NNS", "JJ") for token in behind)


def has_name(ground: Ground, number: int, inner: tuple[Token, ...]) -> bool:
    """Whether a name begins among the words, though it may go on behind: "the green Alliance for Peace"."""
    return any(inner[0].start <= one.start < inner[-1].end for one in ground.mentions.get(number, ()))


def is_explained_with_other(ground: Ground, number: int, tokens: tuple[Token, ...], stop: int) -> bool:
    """ "The health and diet of crews", "the central and northern Baltic": what follows says of both."""
    joined = tokens[stop : stop + 2]
    if (
        len(joined) < 2
        or joined[0].text.lower() not in ("and", "or")
        or not joined[1].tag.startswith(("JJ", "NN"))
    ):
        return False
    end, has_owned = definite_end(tokens, stop + 1)
    inner = tokens[stop + 1 : end]
    is_alike = tokens[stop - 1].tag[:2] == inner[-1].tag[:2] if inner else False
    is_told = has_name(ground, number, inner) or is_alike and is_explained(ground, number, tokens, end)
    return bool(inner) and not has_owned and (is_told or is_field(inner))
