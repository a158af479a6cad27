"""Whether the last word heard leaves a sentence open. Pure."""

from voicecoach.core.wording import filler_in

OPEN_WORDS = frozenset(
    # conjunctions
    "and or but so because since although though while if unless until whereas nor plus then "
    # articles, possessives, demonstratives
    "a an the my your his her its our their this these those some any every each another "
    # prepositions
    "of to in on at for with from by about into onto over under between through during without "
    "within against towards toward among across behind beyond like as than "
    # auxiliaries and pronouns that want a verb
    "i we they he she who which that what where when how is are was were be been am has have had "
    "do does did can could will would should might must may i'm we're they're i've we've "
    "very really quite basically actually".split()
)
"""Function words that hardly ever end an English answer (start values, to be calibrated)."""


def is_unfinished(word: str) -> bool:
    """True when more is to be expected after this word: a function word or a filler.

    A full stop, question or exclamation mark written by the recogniser closes the sentence, but
    not after a filler.
    """
    bare = word.strip()
    if filler_in(bare) is not None:
        return True
    if bare.endswith((".", "?", "!")) and not bare.endswith(("...", "…")):
        return False
    plain = bare.strip(".,;:…–—-\"'“”").lower().replace("’", "'")
    return plain in OPEN_WORDS
