"""Text made safe to hand to a voice: what is not meant to be spoken is taken out. Pure."""

import re
import unicodedata

MAX_CHARACTERS = 5_000
"""About four minutes of speech. eSpeak NG crashes on texts some times as long."""

_TAG = re.compile(r"</?[A-Za-z][^<>]*>|<[!?][^<>]*>")
_SPOKEN_SIGNS = {"<": " less than ", ">": " greater than "}


def speakable(text: str) -> str:
    """The text as one line without control characters, tags or voice commands.

    Voices act on some of these instead of reading them: eSpeak takes ^A as a command, the Windows
    voices take tags, the macOS voices take double square brackets.
    """
    untagged = _TAG.sub(" ", text)
    spelled = "".join(_SPOKEN_SIGNS.get(sign, sign) for sign in untagged)
    bracketless = spelled.replace("[[", " ").replace("]]", " ")
    printable = "".join(" " if _is_control(sign) else sign for sign in bracketless)
    return " ".join(printable.split())


def _is_control(sign: str) -> bool:
    return unicodedata.category(sign) in {"Cc", "Cs", "Co", "Cn"}


def has_something_to_say(text: str) -> bool:
    """Whether a voice would read anything: a letter or a digit of any script."""
    return any(sign.isalnum() for sign in text)
