"""Letters said one by one, as a recogniser writes them: "e h r", "e c gees", "a double u s"."""

from collections.abc import Sequence

from voicecoach.core.claims.lemmas import word_set

_NAMES = {
    "ess": "s", "em": "m", "en": "n", "el": "l", "ell": "l", "eff": "f", "gee": "g", "jay": "j",
    "kay": "k", "pee": "p", "cue": "q", "dee": "d", "tee": "t", "vee": "v", "zed": "z", "zee": "z",
    "aitch": "h", "bee": "b", "gees": "gs", "tees": "ts", "pees": "ps", "dees": "ds", "vees": "vs",
}  # fmt: skip
_PAIRS = frozenset(
    (pair[0], "and", pair[1]) for pair in ("pl", "rd", "ma", "qa", "ae", "hs", "tc", "nd")
)
"""Letters that an "and" joins, as in "the P and L": written, it is a sign between them."""
_AFTER_PRONOUN = word_set(
    "am was have had did do led ran run use used got get never would could can will just really "
    "always think know set wrote built made went learned learnt"
)
_AFTER_ARTICLE = word_set("day week month year shift night hour minute lot bit few couple")


def letters_at(forms: Sequence[str], start: int) -> tuple[str, int]:
    """The word that letters spell from `start` on, and the index after it; "" when none do."""
    if (pair := tuple(forms[start : start + 3])) in _PAIRS:
        return pair[0] + pair[2], start + 3
    letters: list[str] = []
    at = start
    while at < len(forms) and (found := _letter(forms, at)):
        letters.append(found[0])
        at = found[1]
    after = forms[at] if at < len(forms) else ""
    if len(letters) > 1 and _is_word(letters[-1], after):
        letters, at = letters[:-1], at - 1
    said = forms[start:at]
    if len(letters) < 2 or set(said) <= {"i", "a"} or said[0] == "i":
        return "", at
    has_names = any(len(form) > 1 for form in said)
    if has_names and len(letters) < _LEAST_WITH_NAMES:
        return "", at
    return "".join(letters), at


_LEAST_WITH_NAMES = 3
"""A letter called by its name, as in "a pee", is one among this many letters at least."""


def _letter(forms: Sequence[str], at: int) -> tuple[str, int] | None:
    form = forms[at]
    if len(form) == 1 and form.isalpha():
        return form, at + 1
    if form == "double" and forms[at + 1 : at + 2] in (["u"], ["you"]):
        return "w", at + 2
    return (_NAMES[form], at + 1) if form in _NAMES else None


def _is_word(letter: str, after: str) -> bool:
    """Tell the "I" of "A W S, I led that" and the "a" of "forty e c g a day" from letters."""
    if letter == "i":
        return after in _AFTER_PRONOUN or after.endswith("ed")
    return letter == "a" and after in _AFTER_ARTICLE
