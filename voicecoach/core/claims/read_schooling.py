"""Claims about education: field, school, kind of school, grade, finished or not."""

from collections.abc import Iterator, Sequence
from itertools import takewhile

from voicecoach.core.claims.clauses import Clause
from voicecoach.core.claims.lemmas import lemma, word_set
from voicecoach.core.claims.lexicon import Lexicon
from voicecoach.core.claims.models import Certainty, Claim, FindingValue, Slot, Who
from voicecoach.core.claims.phrases import is_content, is_verb
from voicecoach.core.claims.read_credentials import read_credentials
from voicecoach.core.claims.read_marks import read_marks
from voicecoach.core.claims.read_steps import read_steps
from voicecoach.core.claims.reading import Draft, Reading, finish
from voicecoach.core.claims.school_names import school_named
from voicecoach.core.claims.schooling import (
    ASKS_FOR_FIELD,
    ASKS_FOR_SCHOOL,
    AT_UNIVERSITY,
    DEGREES,
    FIELD_FRAMES,
    GRADES,
    PLACES,
    SCHOOL_FRAMES,
    WRITTEN_DEGREES,
)
from voicecoach.core.claims.vocabulary import PREPOSITIONS, lemmas
from voicecoach.core.claims.words import Word

_NOT_A_FIELD = lemmas(
    "degree university college school honours course program programme certificate "
    "diploma actually "
    "year exam full part time hard bachelor master associate licence training night class online"
)
_SKIPPED = word_set("in of the a an my actually really just both")


def read_schooling(reading: Reading) -> Iterator[Claim]:
    """Every fact of the person's own education."""
    yield from read_credentials(reading)
    yield from read_marks(reading)
    yield from read_steps(reading)
    for index, clause in enumerate(reading.clauses):
        if clause.who is Who.OTHER or clause.certainty in {Certainty.ASKED, Certainty.REPORTED}:
            continue
        if index < _FIRST_CLAUSES and (place := _asked_school(reading, clause)):
            yield finish(reading, index, place)
        for draft in _drafts(reading, clause):
            if clause.certainty is Certainty.ASSERTED:
                yield finish(reading, index, draft)


def _drafts(reading: Reading, clause: Clause) -> Iterator[Draft]:
    level = _level(clause.words)
    field = _field(reading, clause)
    if field and not clause.negated:
        yield Draft(
            Slot.EDUCATION,
            "field",
            FindingValue("education", text=" ".join(field)),
            terms=frozenset(field),
            per=level,
        )
    named = DEGREES.meanings(clause.words)
    school = school_named(clause.words)
    has_school = named or school or SCHOOL_FRAMES.find(clause.words)
    if not clause.negated and (has_school or _asks(reading)):
        yield from _school(clause, school, level or _asked_level(reading))
        for grade in sorted(GRADES.meanings(clause.words)):
            yield Draft(
                Slot.EDUCATION,
                "grade",
                FindingValue("education", text=grade),
                terms=frozenset({grade}),
                per=level,
            )


def _asked_school(reading: Reading, clause: Clause) -> Draft | None:
    """The name in an answer to "Where did you study?": "Aston", "I did law at Aston"."""
    if clause.certainty is not Certainty.ASSERTED or SCHOOL_FRAMES.find(clause.words):
        return None
    question, words = reading.question, clause.words
    if not ASKS_FOR_SCHOOL.find(question) and not _is_bare_school(question):
        return None
    start = next((at + 1 for at, word in enumerate(words) if word.form == "at"), 0)
    names = list(takewhile(lambda word: word.is_name, words[start : start + _LONGEST_NAME]))
    if not start and not names and len(words) == 1 and is_content(words[0]):
        names = list(words)
    if not names or names[0].lemma in _NOT_A_FIELD:
        return None
    if start and not any(word.form in _WAS_THERE for word in words[:start]):
        return None
    forms = [word.form for word in names]
    return Draft(
        Slot.EDUCATION,
        "school",
        FindingValue("education", text=" ".join(forms)),
        terms=frozenset(forms),
        per=_level(words) or _level(question),
    )


_FIRST_CLAUSES = 2
_LONGEST_NAME = 5
_WAS_THERE = word_set("did studied trained read graduated went was at qualified")


def _is_bare_school(question: Sequence[Word]) -> bool:
    """Tell a heading, "University", from a question that only mentions one."""
    return len(question) <= 2 and bool({word.lemma for word in question} & _SCHOOLS)


_SCHOOLS = lemmas("university college uni school")


def _asks(reading: Reading) -> bool:
    return bool(ASKS_FOR_FIELD.find(reading.question))


def _asked_level(reading: Reading) -> str | None:
    """Whether a question about schooling means the one before or after eighteen."""
    return next(iter(sorted(_STAGES.meanings(reading.question))), None)


_STAGES = Lexicon(
    {
        "school": "high school; secondary school; primary school; sixth form",
        "degree": "university; college; degree; uni",
    }
)


_STUDIED = Lexicon(
    {True: "what do you study; what be your degree; degree in; major; what do you read"}
)


def _level(words: Sequence[Word]) -> str | None:
    levels = DEGREES.meanings(words) - {"place"}
    if len(levels) > 1:
        levels.discard("degree")
    return min(levels) if len(levels) == 1 else None


def _field(reading: Reading, clause: Clause) -> list[str]:
    """The words of a field of study after "studied", "degree in" …, or before "degree"."""
    words = clause.words
    for hit in FIELD_FRAMES.find(words):
        is_studied = AT_UNIVERSITY.find(words) or _STUDIED.find(reading.question)
        if hit.meaning == "did" and not (is_studied and hit.end < len(words)):
            continue
        if (
            words[hit.start + 1 :][:1]
            and words[hit.start + 1].form == "read"
            and not (AT_UNIVERSITY.find(words) or _asks(reading))
        ):
            continue
        if (
            words[hit.start].form == "study"
            and hit.start
            and words[hit.start - 1].form in {"to", "my"}
        ):
            continue
        if words[hit.start].lemma == "train" and any(w.is_name for w in words[hit.end :][:1]):
            continue
        field = _content_run(words, hit.end)
        if field:
            return field
    for at, word in enumerate(words):
        if word.form in {"degree", "major", "graduate"} and (at and _asks(reading)):
            run = _run_before(words, at)
            return [] if set(run) & {lemma(name) for name in school_named(words)} else run
        if word.form in WRITTEN_DEGREES and (reading.is_note or (not at and _asks(reading))):
            return _content_run(words, at + 1)
    return []


def _content_run(words: Sequence[Word], start: int) -> list[str]:
    run: list[str] = []
    for word in words[start : start + 8]:
        if word.form in _SKIPPED and not run:
            continue
        if word.form == "and" and run:
            continue
        if not is_content(word) or word.form in PREPOSITIONS or word.lemma in _NOT_A_FIELD:
            break
        run.append(word.lemma)
    return run


def _run_before(words: Sequence[Word], at: int) -> list[str]:
    run: list[str] = []
    for place in range(at - 1, -1, -1):
        word = words[place]
        if not is_content(word) or word.lemma in _NOT_A_FIELD or is_verb(words, place):
            break
        run.insert(0, word.lemma)
    return run


def _school(clause: Clause, names: Sequence[str], level: str | None) -> Iterator[Draft]:
    for place in sorted(PLACES.meanings(clause.words)):
        yield Draft(
            Slot.EDUCATION,
            "kind of school",
            FindingValue("education", text=place),
            terms=frozenset({place}),
            per=level,
        )
    if names:
        yield Draft(
            Slot.EDUCATION,
            "school",
            FindingValue("education", text=" ".join(names)),
            terms=frozenset(names),
            per=level,
        )
