"""Short lengths of time in the unit that people use for them."""

_DAYS_A_MONTH = 30.4375
_LONGEST_MONTHS = 2.9
_AS_GOOD_AS_WHOLE = 0.05
_FEW_DAYS = 13.5
_ONE_DAY = 0.95
_FEW_MINUTES_IN_HOURS = 0.95


def short_length(months: float) -> tuple[int, str] | None:
    """How many of which unit, in the singular; None for what is best told in months or years.

    Six weeks are 1.4 months to a program and to nobody else.
    """
    days = months * _DAYS_A_MONTH
    hours = days * 24
    if hours < _FEW_MINUTES_IN_HOURS:
        return max(1, round(hours * 60)), "minute"
    if days < _ONE_DAY:
        return round(hours), "hour"
    if days < _FEW_DAYS:
        return round(days), "day"
    if months > _LONGEST_MONTHS or _is_whole(months):
        return None
    weeks = days / 7
    return (round(weeks), "week") if _is_whole(weeks) else (round(days), "day")


def _is_whole(amount: float) -> bool:
    return round(amount) > 0 and abs(amount - round(amount)) < _AS_GOOD_AS_WHOLE
