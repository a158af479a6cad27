"""Whether a question asks for a skill: a bare "never" or "daily" is about what it names."""

from collections.abc import Sequence

from voicecoach.core.claims.lexicon import Lexicon
from voicecoach.core.claims.words import Word

_ASKS = Lexicon(
    {
        True: (
            "have you; do you; can you; could you; be you able|confident|comfortable|familiar|happy"
            "|qualify|train|license|certify|trained|okay; do|did you; did anyone; any "
            "experience|exposure; any; "
            "how be you with|at|on; how be your; how good|comfortable|confident|familiar|technical|"
            "fluent|strong; how do you feel about; experience; your knowledge; what do you know "
            "about; how much; how often; how would you rate; describe your; tell me about your; "
            "which * do you|have you|can you; what * do you|have you|can you|did you; language; "
            "skill; do you mind; ever; how would|will you manage|cope|find|handle|feel|get; "
            "be you; what be your"
        ),
        False: (
            "why; when; how long; how many; tell me about a time; tell me about yourself; reason "
            "for; do you like|enjoy|want|prefer|mind|need|think; what be your salary|notice|pay; "
            "where; who; what do you earn"
        ),
    }
)
_SHORT_PROMPT = 3
"""Words of a prompt that only names its subject: "Night shifts?" """


def asks_for_skill(question: Sequence[Word]) -> bool:
    """Tell a question about what somebody has done or can do."""
    if not question:
        return False
    meanings = _ASKS.meanings(question)
    if False in meanings:
        return False
    return True in meanings or len(question) <= _SHORT_PROMPT


_YES_OR_NO = Lexicon(
    {
        True: (
            "have you; do you; can you; could you; did you; be you; be you able; any; have anyone; "
            "did anyone; were you"
        ),
        False: "mind; problem; issue; bother; worry; trouble; concern; would",
    }
)


def asks_yes_or_no(question: Sequence[Word]) -> bool:
    """Tell a question that "no" answers by denying what it names."""
    meanings = _YES_OR_NO.meanings(question)
    return True in meanings and False not in meanings and asks_for_skill(question)
