"""Reading the values of a TOML file with a place and an advice for everything that is wrong."""

import math
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass

from rapidfuzz import fuzz, process

from voicecoach.core.toml_lines import KeyPath, key_lines, line_of

_LIKELY_SLIP = 60.0
"""rapidfuzz ratio from which an unknown key is taken for a misspelt one ("txet", "targets")."""


@dataclass(frozen=True, slots=True)
class FileProblem:
    """One thing to mend in a file: where it stands and what to write instead."""

    file_name: str
    line: int | None
    key: str | None
    message: str

    def __str__(self) -> str:
        line = f", line {self.line}" if self.line else ""
        key = f', key "{self.key}"' if self.key else ""
        return f"{self.file_name}{line}{key}: {self.message}"


class ProblemList:
    """Collects the problems of one valid TOML text, each with its line."""

    def __init__(self, text: str, file_name: str) -> None:
        self._file_name = file_name
        self._lines = key_lines(text)
        self._problems: list[FileProblem] = []

    def line_of(self, path: KeyPath) -> int | None:
        return line_of(self._lines, path)

    def note(self, path: KeyPath, message: str) -> None:
        """Keys are named from the last array of tables on, as they stand in the file."""
        places = [index for index, part in enumerate(path) if isinstance(part, int)]
        inside = path[places[-1] + 1 :] if places else path
        key = ".".join(str(part) for part in inside) or None
        self._problems.append(FileProblem(self._file_name, self.line_of(path), key, message))

    def in_order(self) -> tuple[FileProblem, ...]:
        return tuple(sorted(self._problems, key=lambda problem: problem.line or 0))


class TableReader:
    """One table of the file. Getters answer None (or nothing) for what is absent or unfit."""

    def __init__(
        self, values: Mapping[str, object], problems: ProblemList, path: KeyPath = ()
    ) -> None:
        self._values = values
        self._problems = problems
        self._path = path

    def __contains__(self, key: str) -> bool:
        return key in self._values

    def note(self, key: str, message: str) -> None:
        self._problems.note((*self._path, key), message)

    def line_of(self, key: str) -> int | None:
        return self._problems.line_of((*self._path, key))

    def check_keys(
        self, known: Collection[str], special: Callable[[str], str | None] = lambda _key: None
    ) -> None:
        """Note every key that is not known; `special` may know better advice for one."""
        for key in self._values:
            if key not in known:
                self.note(key, special(key) or _unknown_key_advice(key, known))

    def text(self, key: str) -> str | None:
        """A text, its white space made single."""
        value = self._values.get(key)
        if value is None:
            return None
        if not isinstance(value, str):
            self.note(key, f"must be text in double quotes, not {_kind(value)}.")
            return None
        text = " ".join(value.split())
        if not text:
            self.note(key, "is empty. Write something between the quotes or remove the line.")
        return text or None

    def phrases(self, key: str) -> tuple[str, ...]:
        value = self._values.get(key, [])
        if isinstance(value, list) and all(isinstance(v, str) and v.strip() for v in value):
            return tuple(" ".join(phrase.split()) for phrase in value)
        self.note(key, 'must be a list of short phrases, such as ["the result", "your part"].')
        return ()

    def word(self, key: str, known: Collection[str]) -> str | None:
        """One of the known words."""
        word = self.text(key)
        if word is None or word in known:
            return word
        near = process.extractOne(word, known, scorer=fuzz.ratio, score_cutoff=_LIKELY_SLIP)
        proposal = f'Did you mean "{near[0]}"?' if near else f"Use one of: {', '.join(known)}."
        self.note(key, f'"{word}" is not known here. {proposal}')
        return None

    def flag(self, key: str) -> bool:
        value = self._values.get(key, False)
        if not isinstance(value, bool):
            self.note(key, f"must be true or false, without quotes, not {_kind(value)}.")
        return value is True

    def seconds(self, key: str) -> float | None:
        value = self._values.get(key)
        if value is None:
            return None
        if isinstance(value, int | float) and not isinstance(value, bool):
            seconds = float(value)
            if math.isfinite(seconds) and seconds > 0:
                return seconds
        self.note(key, "must be seconds above 0, without quotes, such as 8 or 2.5.")
        return None

    def whole_seconds(self, key: str, longest_s: int) -> int | None:
        value = self._values.get(key)
        if value is None:
            self.note(key, f"is missing. Give whole seconds, such as {key} = 60.")
        elif type(value) is not int or not 1 <= value <= longest_s:
            self.note(key, f"must be whole seconds from 1 to {longest_s}, without quotes.")
        else:
            return value
        return None

    def table(self, key: str, example: str) -> "TableReader | None":
        value = self._values.get(key)
        if value is None:
            return None
        if isinstance(value, dict):
            return TableReader(value, self._problems, (*self._path, key))
        self.note(key, f"must look like {example}, not {_kind(value)}.")
        return None

    def tables(self, key: str) -> "tuple[TableReader, ...] | None":
        """The tables written [[key]], in order; none when absent, None when unfit."""
        value = self._values.get(key, [])
        if isinstance(value, list) and all(isinstance(table, dict) for table in value):
            return tuple(
                TableReader(table, self._problems, (*self._path, key, place))
                for place, table in enumerate(value)
            )
        self.note(key, f"begin each one with a line [[{key}]], in double brackets.")
        return None


def _unknown_key_advice(key: str, known: Collection[str]) -> str:
    near = process.extractOne(key, known, scorer=fuzz.ratio, score_cutoff=_LIKELY_SLIP)
    if near is not None:
        return f'is not known here. Did you mean "{near[0]}"?'
    return f"is not known here. Known keys: {', '.join(known)}."


def _kind(value: object) -> str:
    kinds = {str: "text", bool: "true or false", int: "a number", float: "a number", list: "a list"}
    return kinds.get(type(value), "a table" if isinstance(value, dict) else "a date")
