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
    visible = "".join(_shown(sign) for sign in text)
    untagged = _TAG.sub(" ", visible)
    spelled = "".join(_SPOKEN_SIGNS.get(sign, sign) for sign in untagged)
    bracketless = spelled.replace("[[", " ").replace("]]", " ")
    return " ".join(bracketless.split())


def _shown(sign: str) -> str:
    """The character; a space for one that controls something, nothing for an invisible one."""
    match unicodedata.category(sign):
        case "Cc" | "Cs" | "Co" | "Cn":
            return " "
        case "Cf":
            return ""
        case _:
            return sign


def has_something_to_say(text: str) -> bool:
    """Whether a voice would read anything: a letter or a digit of any script."""
    return any(sign.isalnum() for sign in text)
