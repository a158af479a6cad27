"""The words numbers are made of, with their values."""

from voicecoach.core.claims.lemmas import word_set

UNITS = {
    name: value
    for value, name in enumerate(
        [
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
        ]
    )
}
TENS = {
    name: 10 * value
    for value, name in enumerate(
        ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"], start=2
    )
} | {"fourty": 40}
SCALES = {
    "thousand": 1e3,
    "k": 1e3,
    "grand": 1e3,
    "thou": 1e3,
    "lakh": 1e5,
    "lakhs": 1e5,
    "lac": 1e5,
    "lacs": 1e5,
    "crore": 1e7,
    "crores": 1e7,
    "million": 1e6,
    "mil": 1e6,
    "m": 1e6,
    "mm": 1e6,
    "billion": 1e9,
    "bn": 1e9,
    "b": 1e9,
}
DECADES = {name[:-1] + "ies": value for name, value in TENS.items() if name not in {"fourty"}}
"""The tens as they are told roughly: "the mid seventies"."""
FRACTIONS = {
    "half": 1 / 2,
    "halves": 1 / 2,
    "third": 1 / 3,
    "thirds": 1 / 3,
    "quarter": 1 / 4,
    "quarters": 1 / 4,
    "fifth": 1 / 5,
    "fifths": 1 / 5,
    "tenth": 1 / 10,
    "tenths": 1 / 10,
}
VAGUE = {
    ("a", "couple"): (2, 3),
    ("couple",): (2, 3),
    ("a", "few"): (3, 5),
    ("few",): (3, 5),
    ("several",): (3, 9),
    ("a", "handful"): (3, 6),
    ("handful",): (3, 6),
    ("dozens",): (24, 100),
    ("hundreds",): (200, 1000),
    ("thousands",): (2000, 10000),
}
YEARS = range(1950, 2050)
ORDINAL_NUMBERS = {
    name: value
    for value, name in enumerate(
        "second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
        "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(),
        start=2,
    )
} | {"thirtieth": 30, "fortieth": 40}
NUMBER_WORDS = (
    frozenset(UNITS)
    | frozenset(TENS)
    | frozenset(SCALES)
    | frozenset(FRACTIONS)
    | word_set("hundred hundreds thousands millions dozen dozens couple once twice")
)
"""Every word a spelled number may contain."""
