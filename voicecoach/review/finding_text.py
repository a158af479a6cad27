"""What a person reads about two statements that do not fit together. Never accuses, always asks."""

from datetime import date

from voicecoach.core.claims.doubt import BEFORE_IN_DOUBT, NOW_IN_DOUBT
from voicecoach.core.claims.models import Finding, FindingValue, Level, Side
from voicecoach.review.dates import day_in_words
from voicecoach.review.lengths import short_length
from voicecoach.review.round_text import whom_said_to
from voicecoach.review.terminal_text import shown

_SUBJECTS = {
    "duration": "how long it was",
    "count": "how many there were",
    "money": "the amount of money",
    "percent": "the percentage",
    "date": "when it was",
    "team": "how many people it was",
    "skill": "whether you have done it",
    "preference": "what you prefer",
    "title": "what your role was",
    "education": "your education",
    "location": "where you live or work",
    "reason_for_leaving": "why you left",
    "outcome": "how it turned out",
    "name": "a name",
    "status": "whether you still work there",
    "judge_note": "something that only the judge noticed",
}
_QUESTIONS = {
    Level.CONTRADICTION: "Which one is right?",
    Level.CHANGED: "Has this changed in between?",
    Level.UNCLEAR: "Was this heard right, and is it the same thing?",
}
_OPENINGS = {
    Level.CONTRADICTION: "Two answers differ on {subject}",
    Level.CHANGED: "Two answers differ on {subject}, and time has passed between them",
    Level.UNCLEAR: "Two answers may differ on {subject}",
}
_MONTHS_A_YEAR = 12


def finding_message(finding: Finding, today: date | None = None) -> str:
    """The whole warning in four short lines: topic, both quotes, the difference and a question."""
    return "\n".join(
        (
            f"{_opening(finding)}.",
            _side("Before", finding.earlier, today),
            _side("Now", finding.later, today),
            f"{_difference(finding)} {_question(finding)}".strip(),
        )
    )


def finding_summary(finding: Finding) -> str:
    """The warning without its quotes, where those stand beside it."""
    parts = (f"{_opening(finding)}.", _difference(finding), _question(finding))
    return " ".join(part for part in parts if part)


def _question(finding: Finding) -> str:
    """What to ask; about a number that was perhaps misheard, whether it was said at all."""
    side = {NOW_IN_DOUBT: finding.later, BEFORE_IN_DOUBT: finding.earlier}.get(finding.rule)
    if side is None:
        return _QUESTIONS[finding.level]
    return f"The number may have been misheard. Did you say “{shown(side.quote)}”?"


def _opening(finding: Finding) -> str:
    subject = subject_in_words(finding.kind)
    about = f" ({finding.topic})" if finding.topic else ""
    return _OPENINGS[finding.level].format(subject=subject) + about


def subject_in_words(kind: str) -> str:
    """What a kind of claim answers: "how long it was"."""
    return _SUBJECTS.get(kind, kind)


def _side(when: str, side: Side, today: date | None) -> str:
    context = side.statement.context
    day = None
    if context.said_on is not None:
        day = "today" if context.said_on == today else f"on {day_in_words(context.said_on, today)}"
    known = ", ".join(part for part in (day, context.source, *whom_said_to(context)) if part)
    return f"{when}{f' ({shown(known)})' if known else ''}: “{shown(side.quote)}”"


def _difference(finding: Finding) -> str:
    """The two values in plain words; empty where the quotes say it all."""
    before, now = value_in_words(finding.earlier.value), value_in_words(finding.later.value)
    if not before or not now or before == now or finding.kind == "skill":
        return ""
    return f"That is {before} against {now}."


def value_in_words(value: FindingValue) -> str:
    """A typed value as a person would say it; empty when the quote already is the value."""
    if value.text is not None:
        return "" if value.type in _SAID_BY_QUOTE else f"“{value.text}”"
    if value.low is None or value.type == "date":
        return ""
    if value.high is None:
        return f"at least {_amount(value.low, value)}"
    if value.low < 0 < value.high:
        return "no change"
    if value.low == value.high:
        return _amount(value.low, value)
    if value.low == 0:
        return f"at most {_amount(value.high, value)}"
    return f"{_plain(value.low, value)} to {_amount(value.high, value)}"


_SAID_BY_QUOTE = frozenset(
    {"skill", "outcome", "preference", "name", "title", "location", "judge_note"}
)


def _plain(amount: float, value: FindingValue) -> str:
    if value.type == "duration":
        return _length(amount)
    return _digits(amount)


def _amount(amount: float, value: FindingValue) -> str:
    if value.type == "duration":
        return _length(amount)
    if value.unit == "percent":
        return f"{_digits(amount)} %"
    if value.unit == "money" or value.unit is None:
        return _digits(amount)
    if value.unit == "people" and amount == 1:
        return "one person"
    return f"{_digits(amount)} {value.unit}"


def _digits(amount: float) -> str:
    return f"{amount:,.0f}" if amount == int(amount) else f"{amount:,.1f}"


def _length(months: float) -> str:
    """A number of months in the unit people use for that long."""
    if (short := short_length(months)) is not None:
        count, unit = short
        return f"{count} {unit}{'s' * (count != 1)}"
    whole = round(months)
    years, rest = divmod(whole, _MONTHS_A_YEAR)
    if years == 0 or (years == 1 and rest):
        return f"{whole} month{'s' * (whole != 1)}"
    if rest == _MONTHS_A_YEAR // 2:
        return f"{years}½ years"
    base = f"{years} year{'s' * (years != 1)}"
    return base if not rest else f"{base} {rest} month{'s' * (rest != 1)}"
