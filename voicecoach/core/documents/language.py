"""Which language a text is in, by its commonest words and its script; None when unsure."""

import re
from collections.abc import Iterable

_COMMON = {
    "en": "the and of to in a for with is are you your we our on as at by or be",
    "de": "der die das und in mit für von zu den des im eine ein sie wir auf ist sind als",
    "fr": "le la les de des et en du un une pour dans vous nous sur avec est au aux que",
    "es": "el la los las de y en del un una para con por que su se al es como",
    "it": "il la di e in del della un una per con che al dei le gli da sono nel",
    "nl": "de het een en van in voor met op te je wij onze is bij aan als zijn",
    "pl": "i w na z do o się oraz dla że jest nie od za po przez w",
    "pt": "o a os as de e em do da um uma para com por que no na ao dos",
    "sv": "och i att en ett som för med på av är till den vi du",
}
_SCRIPTS = (
    ("ru", re.compile(r"[\u0400-\u04ff]")),
    ("el", re.compile(r"[\u0370-\u03ff]")),
    ("ja", re.compile(r"[\u3040-\u30ff]")),
    ("ko", re.compile(r"[\uac00-\ud7af]")),
    ("zh", re.compile(r"[\u4e00-\u9fff]")),
    ("ar", re.compile(r"[\u0600-\u06ff]")),
    ("he", re.compile(r"[\u0590-\u05ff]")),
)
_WORDS = {language: frozenset(words.split()) for language, words in _COMMON.items()}
_LEAST_WORDS = 5
_LEAST_SHARE = 0.08
_SCRIPT_SHARE = 0.3


def language_of(lines: Iterable[str]) -> str | None:
    """ISO 639-1 code. Scripts shared by languages are named by the commonest one."""
    text = " ".join(lines)
    letters = sum(mark.isalpha() for mark in text)
    for language, script in _SCRIPTS:
        if letters and len(script.findall(text)) > _SCRIPT_SHARE * letters:
            return language
    words = re.findall(r"[^\W\d_]+", text.casefold())
    counts = {name: sum(word in common for word in words) for name, common in _WORDS.items()}
    best = max(counts, key=lambda name: counts[name])
    is_sure = counts[best] >= max(_LEAST_WORDS, _LEAST_SHARE * len(words))
    return best if is_sure else None
