"""Whether two words are forms of one: "audit" and "auditor", "organise" and "organize"."""

from rapidfuzz import fuzz

_STEM = 5
_STEM_SHARE = 0.55
"""Of the longer word; "microscopy" is no form of "microbiology"."""
_SAME_SPELLING = 86
"""rapidfuzz ratio: "labour" and "labor" are 91, "plant" and "plate" 80."""


def is_same_word(one: str, other: str) -> bool:
    """Of two lemmas in small letters."""
    if one == other:
        return True
    shared = next(
        (at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b),
        min(len(one), len(other)),
    )
    if shared >= _STEM and shared >= _STEM_SHARE * max(len(one), len(other)):
        return True
    return min(len(one), len(other)) >= _STEM and fuzz.ratio(one, other) >= _SAME_SPELLING
