"""Contractions opened into the words they stand for."""

from collections.abc import Mapping

from voicecoach.core.claims.lemmas import word_set

_BARE_NEGATIONS = {
    "dont": "do",
    "doesnt": "does",
    "didnt": "did",
    "cant": "can",
    "wont": "will",
    "havent": "have",
    "hasnt": "has",
    "hadnt": "had",
    "isnt": "is",
    "wasnt": "was",
    "arent": "are",
    "werent": "were",
    "wouldnt": "would",
    "couldnt": "could",
    "shouldnt": "should",
    "aint": "is",
}
_BARE_CONTRACTIONS = {
    "im": ("i", "am"),
    "ive": ("i", "have"),
    "weve": ("we", "have"),
    "theyre": ("they", "are"),
    "thats": ("that", "is"),
    "whats": ("what", "is"),
    "theres": ("there", "is"),
}
_CLITICS = {"m": "am", "ve": "have", "re": "are", "ll": "will", "d": "would"}
_IS_HOSTS = word_set("it he she that there what who where here how this everything nobody")


def opened(form: str, abbreviations: Mapping[str, str]) -> tuple[str, ...]:
    """The words a contraction or abbreviation stands for."""
    if form in _BARE_NEGATIONS:
        return (_BARE_NEGATIONS[form], "not")
    if form in _BARE_CONTRACTIONS:
        return _BARE_CONTRACTIONS[form]
    if "'" in form:
        return _open_contraction(form)
    if form in abbreviations:
        return tuple(abbreviations[form].split())
    return (form,)


def _open_contraction(form: str) -> tuple[str, ...]:
    host, _, clitic = form.rpartition("'")
    if clitic == "t" and host.endswith("n"):
        return ({"ca": "can", "wo": "will", "ai": "is"}.get(host[:-1], host[:-1]), "not")
    if clitic in _CLITICS:
        return (host, _CLITICS[clitic])
    if clitic == "s":
        return (host, "is" if host in _IS_HOSTS else "'s")
    return (form.replace("'", ""),)
