"""Question banks: TOML text in, frozen questions out; and which of them a session asks."""

import hashlib
import re
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import PurePath

from rapidfuzz import fuzz, process

from voicecoach.core.models import Question, QuestionKind, TargetRange
from voicecoach.core.toml_tables import FileProblem, ProblemList, TableReader
from voicecoach.errors import DataError, UsageError

DEFAULT_TARGET = TargetRange(low_s=60, high_s=120)
"""Length of a spoken example as most career advisers give it; see docs/question-banks.md."""

LONGEST_TARGET_S = 3600
REPORTED_AT_ONCE = 5
"""Enough to mend a file in one go, few enough to read."""

BANK_KEYS = (
    "title", "description", "language", "license", "by_name_only", "defaults", "question"
)  # fmt: skip
DEFAULTS_KEYS = ("kind", "tags", "target", "end_silence_s")
QUESTION_KEYS = (
    "id", "kind", "topic", "tags", "text", "target", "covers", "follow_ups", "end_silence_s"
)  # fmt: skip
TARGET_KEYS = ("low_s", "high_s")

KINDS = tuple(kind.value for kind in QuestionKind)

_ID = re.compile(r"[^\W_]+(?:[-_][^\W_]+)*")
_NAME_RULE = "small letters, digits and hyphens"
_WORDS_OF_AN_ID = 8
_SYNTAX_PLACE = re.compile(r"\s*\(at (?:line (\d+), column (\d+)|end of document)\)$")
_LIKELY_SLIP = 60.0
"""rapidfuzz ratio from which an unknown id is taken for a misspelt one."""

_PLAIN_SYNTAX = {
    "Cannot overwrite a value": "a key is given twice. Remove one, or begin a new [[question]]",
    "Illegal character '\\n'": "the text is not closed. Put a double quote at both ends",
    "Unterminated string": "a text is not closed. Put its quotes at both ends",
}
"""The commonest messages of tomllib in words for people; the others are shown as they are."""

_TARGET_EXAMPLE = "{ low_s = 60, high_s = 120 }"


@dataclass(frozen=True, slots=True)
class Bank:
    """A file of questions; its name is the file's name without the ending."""

    name: str
    title: str
    description: str
    language: str
    license: str
    questions: tuple[Question, ...]
    by_name_only: bool = False
    """Left out where banks are mixed, unless it is asked for: one trade's questions, say."""


@dataclass(frozen=True, slots=True)
class _Defaults:
    """What holds for every question of a bank that does not say otherwise."""

    bank: str
    kind: str = QuestionKind.GENERAL
    tags: tuple[str, ...] = ()
    target: TargetRange = DEFAULT_TARGET
    end_silence_s: float | None = None


def parse_bank(text: str, file_name: str) -> Bank:
    """Read a bank; raises DataError naming file, line and key of the first few problems."""
    bank, problems = read_bank(text, file_name)
    if bank is not None:
        return bank
    shown = "\n".join(str(problem) for problem in problems[:REPORTED_AT_ONCE])
    if len(problems) == 1:
        raise DataError(shown, code="bad_bank")
    more = len(problems) > REPORTED_AT_ONCE
    raise DataError(
        f"{file_name} has {len(problems)} problems{', the first ones:' if more else '.'}\n{shown}",
        code="bad_bank",
        hint=f"See all of them: voicecoach questions check {file_name}" if more else None,
    )


def read_bank(text: str, file_name: str) -> tuple[Bank | None, tuple[FileProblem, ...]]:
    """Read a bank, or tell everything that is wrong with it, in order of lines."""
    try:
        document = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        return None, (_syntax_problem(error, text, file_name),)
    except RecursionError:
        message = "brackets are nested too deeply. Close each [ and { that is open."
        return None, (FileProblem(file_name, None, None, message),)
    problems = ProblemList(text, file_name)
    bank = _read_document(TableReader(document, problems), PurePath(file_name).stem)
    found = problems.in_order()
    return (None if found else bank), found


def choose_questions(
    bank: Bank, count: int | None = None, shuffle_seed: int | None = None
) -> tuple[Question, ...]:
    """The first `count` questions (all when None or too many), in file order.

    With a seed the order is mixed first; the same seed and ids give the same order everywhere.
    """
    questions = bank.questions
    if shuffle_seed is not None:
        questions = tuple(sorted(questions, key=lambda q: _shuffle_key(shuffle_seed, q.id)))
    return questions[:count]


def find_questions(banks: Iterable[Bank], question_id: str) -> tuple[Question, ...]:
    """Every question of that id (own banks may repeat one); UsageError when there is none."""
    questions = [question for bank in banks for question in bank.questions]
    found = tuple(question for question in questions if question.id == question_id)
    if found:
        return found
    ids = [question.id for question in questions]
    near = process.extractOne(question_id, ids, scorer=fuzz.ratio, score_cutoff=_LIKELY_SLIP)
    raise UsageError(
        f'There is no question "{question_id}".' + (f" Did you mean {near[0]}?" if near else ""),
        code="unknown_question",
        hint="See the ids: voicecoach questions list",
    )


def _shuffle_key(seed: int, question_id: str) -> bytes:
    return hashlib.blake2b(f"{seed}:{question_id}".encode(), digest_size=16).digest()


def _syntax_problem(error: tomllib.TOMLDecodeError, text: str, file_name: str) -> FileProblem:
    """The place is read from the message: before Python 3.14 it stands nowhere else."""
    message = str(error)
    place = _SYNTAX_PLACE.search(message)
    what = message[: place.start()] if place else message
    line = int(place[1]) if place and place[1] else len(text.splitlines())
    column = f" at column {place[2]}" if place and place[2] else ""
    plain = _PLAIN_SYNTAX.get(what, f'{what}. A line reads: key = "text in double quotes"')
    return FileProblem(file_name, line, None, f"not valid TOML{column}: {plain}.")


def _read_document(document: TableReader, name: str) -> Bank:
    document.check_keys(BANK_KEYS, _advice_for_bank_key)
    defaults = _read_defaults(document, name)
    tables = document.tables("question")
    if tables == () and "questions" not in document:
        document.note("question", "there are none. Each one begins with a line [[question]].")
    ids: dict[str, int | None] = {}
    return Bank(
        name=name,
        title=document.text("title") or re.sub("[-_]", " ", name).capitalize(),
        description=document.text("description") or "",
        language=document.text("language") or "en",
        license=document.text("license") or "",
        questions=tuple(_read_question(table, defaults, ids) for table in tables or ()),
        by_name_only=document.flag("by_name_only"),
    )


def _read_defaults(document: TableReader, name: str) -> _Defaults:
    table = document.table("defaults", "[defaults] on a line of its own")
    if table is None:
        return _Defaults(name)
    table.check_keys(DEFAULTS_KEYS)
    return _Defaults(
        bank=name,
        kind=table.word("kind", KINDS) or QuestionKind.GENERAL,
        tags=_read_tags(table),
        target=_read_target(table) or DEFAULT_TARGET,
        end_silence_s=table.seconds("end_silence_s"),
    )


def _read_question(table: TableReader, defaults: _Defaults, ids: dict[str, int | None]) -> Question:
    table.check_keys(QUESTION_KEYS, _advice_for_question_key)
    if "text" not in table:
        table.note("text", 'the question itself is missing. Add a line: text = "…".')
    text = table.text("text") or ""
    return Question(
        id=_read_id(table, text, ids),
        text=text,
        bank=defaults.bank,
        topic=table.text("topic") or "general",
        target=_read_target(table) or defaults.target,
        covers=table.phrases("covers"),
        end_silence_s=table.seconds("end_silence_s") or defaults.end_silence_s,
        kind=table.word("kind", KINDS) or defaults.kind,
        tags=tuple(dict.fromkeys((*defaults.tags, *_read_tags(table)))),
        follow_ups=table.phrases("follow_ups"),
    )


def _read_tags(table: TableReader) -> tuple[str, ...]:
    tags = table.phrases("tags")
    for tag in tags:
        if not _is_name(tag):
            table.note("tags", f'write "{tag}" as "{_slug(tag) or "my-tag"}": {_NAME_RULE}.')
    return tags


def _read_id(table: TableReader, text: str, ids: dict[str, int | None]) -> str:
    """The given id, or one made of the text's first words; noted when unfit or taken."""
    given = table.text("id")
    id_ = given or _slug(text)
    if given and not _is_name(given):
        table.note("id", f'use {_NAME_RULE}, such as "{_slug(given) or "my-question"}".')
    elif not id_ and text:
        table.note("id", 'is missing. Add a line such as: id = "my-question".')
    elif id_ in ids:
        table.note("id", f'"{id_}" is taken by the question at line {ids[id_]}. Give another.')
    elif id_:
        ids[id_] = table.line_of("id")
    return id_


def _read_target(table: TableReader) -> TargetRange | None:
    target = table.table("target", _TARGET_EXAMPLE)
    if target is None:
        return None
    target.check_keys(TARGET_KEYS)
    low_s, high_s = (target.whole_seconds(key, LONGEST_TARGET_S) for key in TARGET_KEYS)
    if low_s is None or high_s is None:
        return None
    if low_s >= high_s:
        target.note("low_s", f"{low_s} must be below high_s, which is {high_s}.")
    return TargetRange(low_s=low_s, high_s=high_s)


def _advice_for_bank_key(key: str) -> str | None:
    if key == "name":
        return "the bank's name is the file's name. Remove this line."
    return None


def _advice_for_question_key(key: str) -> str | None:
    if key in BANK_KEYS:
        return "belongs above the first [[question]]. Move the line there."
    return None


def _is_name(text: str) -> bool:
    return text == text.lower() and bool(_ID.fullmatch(text))


def _slug(text: str) -> str:
    """First words of a text as an id: "Tell me about…" becomes "tell-me-about-…"."""
    words = re.findall(r"[^\W_]+", re.sub("['’]", "", text.lower()))
    return "-".join(words[:_WORDS_OF_AN_ID])
