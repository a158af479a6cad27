"""How many languages somebody speaks, told by naming them: "just French and Dutch"."""

from collections.abc import Iterator

from voicecoach.core.claims.clauses import Clause
from voicecoach.core.claims.lemmas import word_set
from voicecoach.core.claims.lexicon import Lexicon
from voicecoach.core.claims.models import FindingValue, Slot, Who
from voicecoach.core.claims.reading import Draft, Reading

_LANGUAGES = word_set(
    "english french german spanish italian portuguese dutch polish russian ukrainian romanian "
    "bulgarian hungarian czech slovak greek turkish arabic hebrew farsi persian urdu hindi punjabi "
    "gujarati bengali tamil telugu malayalam kannada marathi nepali sinhala mandarin cantonese "
    "chinese japanese korean vietnamese thai tagalog malay indonesian swahili yoruba igbo hausa "
    "twi zulu xhosa afrikaans somali amharic irish welsh gaelic danish swedish norwegian finnish "
    "lithuanian latvian estonian croatian serbian albanian armenian georgian catalan basque latin"
)
_SPEAKS = Lexicon(
    {
        True: (
            "language; languages; do you speak; speak; fluent; fluently; bilingual; "
            "mother tongue; certificate for|in; certify in"
        ),
    }
)
_ONLY = word_set("only just")
_A_LITTLE = word_set(
    "few couple word words bit little some smattering learning learn understand basic rusty"
)
_ELSEWHERE = word_set("home work school office team here they customers clients")


def read_languages(reading: Reading, clause: Clause) -> Iterator[Draft]:
    """The number of languages a clause says there are, and no more."""
    if clause.who is Who.OTHER or clause.negated:
        return
    if not (_SPEAKS.find(clause.words) or _SPEAKS.find(reading.question)):
        return
    named: set[str] = set()
    is_only = False
    for word in clause.words:
        if word.form in _A_LITTLE:
            break
        if word.form in _ELSEWHERE:
            return
        is_only = is_only or (word.form in _ONLY and not named)
        named |= {word.form} & _LANGUAGES
    if is_only and named:
        number = float(len(named))
        yield Draft(
            Slot.COUNT,
            "language",
            FindingValue("count", number, number, "languages"),
            is_timeless=True,
            skip=range(len(clause.words)),
        )
