"""What sets one amount apart from another of the same thing: an earlier time, an extreme case."""

from voicecoach.core.claims.lexicon import Lexicon
from voicecoach.core.claims.models import Claim
from voicecoach.core.claims.words import Word, read_words

_FORMERLY = Lexicon(
    {
        True: (
            "use to; before the|that|we|i|they|then; previously; originally; at first; back then; "
            "in those day; in the early day; when i start|first|work|be|live|join; when we start; "
            "to begin with; initially; in the old day; at the beginning; at that time; at my last; "
            "my old|last|previous|former; in my last|old|previous|first; start on|out|off on|at"
        ),
    }
)
_CASES = Lexicon(
    {
        "most": (
            "biggest; largest; highest; best; busiest; record; peak; at the height; at most; "
            "maximum; max; longest; top; the most; on a good day"
        ),
        "usual": "typical; usual; average; on average; normal; ordinary; regular; typically",
        "least": "smallest; lowest; quietest; minimum; worst; shortest; quiet day|night; slow day",
    }
)
_WEEKDAYS = Lexicon(
    {
        "weekend": "weekend; saturday; sunday; bank holiday",
        "week": "midweek; weekday; during the week; in the week; monday; tuesday; wednesday",
        "summer": "summer; high season; peak season",
        "winter": "winter; off season; low season",
        "lunch": "lunch; lunchtime",
        "dinner": "dinner; evening; night",
        "morning": "morning; breakfast",
        "christmas": "christmas; december",
    }
)


def of_other_times(earlier: Claim, later: Claim) -> bool:
    """Tell what holds now from what one of the two says was so before."""
    told = [bool(_FORMERLY.find(_words(claim))) for claim in (earlier, later)]
    if told[0] == told[1]:
        return False
    now = later if told[0] else earlier
    return now.ongoing


def of_other_cases(earlier: Claim, later: Claim) -> bool:
    """Tell the biggest from the typical one, weekends from weekdays, summer from winter."""
    for table in (_CASES, _WEEKDAYS):
        mine, theirs = table.meanings(_words(earlier)), table.meanings(_words(later))
        if mine and theirs and not mine & theirs:
            return True
    return False


def _words(claim: Claim) -> tuple[Word, ...]:
    question = claim.statement.context.question if claim.answers else None
    return (*read_words(claim.quote), *read_words(question or ""))
