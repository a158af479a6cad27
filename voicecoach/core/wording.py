"""Fillers, discourse markers and hedges in verbatim text. Pure.

Text alone cannot always tell "like" the filler from "like" the verb, or "sort of blue" the shade
from "sort of blue" the hedge. The rules here prefer to miss one over accusing a plain word.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

_TOKEN = re.compile(
    r"(?P<word>[^\W_]+(?:(?:['’\-]|(?<=\d)[.,](?=\d))[^\W_]+)*)|(?P<mark>[.,;:!?…—–\-]+)"
)
_FILLERS = (
    ("um", re.compile(r"u+h*m+|e+[rh]+m+")),
    ("uh", re.compile(r"u+h+|e+[rh]+")),
    ("hmm", re.compile(r"h+m+|m{2,}")),
)
_ACRONYMS = frozenset({"ER", "UM", "UH", "MM"})


@dataclass(frozen=True, slots=True)
class Token:
    """A word in lower case, with what stands around it."""

    text: str
    filler: str | None
    """ "um", "uh" or "hmm" for any spelling of them."""
    word_index: int
    """Which of the pieces of text it came from."""
    mark_before: bool = False
    """Punctuation, or the beginning of the text, stands before it."""
    mark_after: bool = False


def tokenise(pieces: Sequence[str]) -> tuple[Token, ...]:
    """Words of the text; a piece may hold several ("um,like") or none."""
    found = [
        (index, match.group("word"), match.group("mark"))
        for index, piece in enumerate(pieces)
        for match in _TOKEN.finditer(piece)
    ]
    return tuple(
        Token(
            text=word.lower().replace("’", "'"),
            filler=filler_in(word),
            word_index=index,
            mark_before=place == 0 or found[place - 1][2] is not None,
            mark_after=place + 1 == len(found) or found[place + 1][2] is not None,
        )
        for place, (index, word, _) in enumerate(found)
        if word is not None
    )


def filler_in(word: str) -> str | None:
    """Name the filler ("um", "uh", "hmm") this word is a spelling of; None for every other word.

    Answers such as "mm-hmm" and "uh-huh" and capital letters such as "ER" are words.
    """
    bare = word.strip(".,;:!?…—–-\"'“”")
    if bare in _ACRONYMS:
        return None
    return next((name for name, shape in _FILLERS if shape.fullmatch(bare.lower())), None)


@dataclass(frozen=True, slots=True)
class _Phrase:
    """A phrase that counts unless its neighbours show that it is meant literally."""

    words: tuple[str, ...]
    not_after: frozenset[str] = frozenset()
    not_before: frozenset[str] = frozenset()
    """Only when no punctuation stands between."""
    isolated: bool = False
    """It counts only between punctuation, fillers or other markers."""


def _phrase(text: str, *, after: str = "", before: str = "", isolated: bool = False) -> _Phrase:
    return _Phrase(
        tuple(text.split()), frozenset(after.split()), frozenset(before.split()), isolated
    )


_QUESTION_WORDS = "what who whom whose which when where why how whether if"
_ARTICLES = "the a an my your his her its our their this that these those some any"

_MARKERS = (
    _phrase(
        "you know",
        after=f"do did don't didn't would should could can will may might must if as that let than "
        f"because until before once since {_QUESTION_WORDS}",
        before=f"about of {_ARTICLES} {_QUESTION_WORDS}",
    ),
    _phrase(
        "i mean",
        after=f"do did don't didn't if as that {_QUESTION_WORDS}",
        before=f"to by what {_ARTICLES}",
    ),
    _phrase("like", isolated=True),
    _phrase("right", isolated=True),
)
"""Longer phrases first: they isolate the single words beside them."""

_NOUN_BEFORE = f"{_ARTICLES} what which every each no one two another same new other different of"

_HEDGES = (
    _phrase("sort of", after=_NOUN_BEFORE),
    _phrase("kind of", after=_NOUN_BEFORE),
    _phrase("i guess"),
    _phrase("i think", after="what when how where why who than"),
    _phrase("i suppose"),
    _phrase("i don't know", before=_QUESTION_WORDS + " about any"),
    _phrase("i'm not sure"),
    _phrase("i am not sure"),
    _phrase("more or less"),
    _phrase("or something", before="that like else to"),
    _phrase("maybe"),
    _phrase("perhaps"),
    _phrase("probably"),
    _phrase("possibly", after="could can couldn't can't not"),
    _phrase("somewhat"),
    _phrase("hopefully"),
)


def discourse_markers(tokens: Sequence[Token]) -> tuple[str, ...]:
    """Find "you know", "I mean", and "like" and "right" where marks or fillers isolate them."""
    places: dict[int, _Phrase] = {}
    covered: set[int] = {place for place, token in enumerate(tokens) if token.filler}
    for phrase in _MARKERS:
        for place in _literal_places(tokens, phrase):
            if phrase.isolated and not _is_isolated(tokens, place, covered):
                continue
            places[place] = phrase
            covered.update(range(place, place + len(phrase.words)))
    return tuple(_shown(places[place]) for place in sorted(places))


def hedges(tokens: Sequence[Token]) -> tuple[str, ...]:
    """Wording that weakens commitment, in order of appearance. Fillers between do not hide it."""
    return tuple(_shown(phrase) for _, phrase in _hedges_among(_without_fillers(tokens)))


def hedging_pieces(tokens: Sequence[Token]) -> frozenset[int]:
    """Which pieces of text the words of these hedges stand in; see Token.word_index."""
    spoken = _without_fillers(tokens)
    return frozenset(
        token.word_index
        for place, phrase in _hedges_among(spoken)
        for token in spoken[place : place + len(phrase.words)]
    )


def _without_fillers(tokens: Sequence[Token]) -> list[Token]:
    return [token for token in tokens if token.filler is None]


def _hedges_among(spoken: Sequence[Token]) -> list[tuple[int, _Phrase]]:
    found = [(place, phrase) for phrase in _HEDGES for place in _literal_places(spoken, phrase)]
    return sorted(found, key=lambda item: item[0])


def _literal_places(tokens: Sequence[Token], phrase: _Phrase) -> Iterator[int]:
    """Where the phrase stands and its neighbours do not speak against it."""
    length = len(phrase.words)
    for place in range(len(tokens) - length + 1):
        window = tokens[place : place + length]
        if tuple(token.text for token in window) != phrase.words:
            continue
        if any(token.mark_after for token in window[:-1]):
            continue
        before = tokens[place - 1].text if place and not window[0].mark_before else None
        end = place + length
        after = tokens[end].text if end < len(tokens) and not window[-1].mark_after else None
        if before not in phrase.not_after and after not in phrase.not_before:
            yield place


def _is_isolated(tokens: Sequence[Token], place: int, covered: set[int]) -> bool:
    token = tokens[place]
    return (token.mark_before or place - 1 in covered) and (
        token.mark_after or place + 1 in covered
    )


def _shown(phrase: _Phrase) -> str:
    text = " ".join(phrase.words)
    return f"I{text[1:]}" if phrase.words[0] in {"i", "i'm"} else text
