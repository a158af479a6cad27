"""Question banks on disk: those that come with the program, the person's own, and any path."""

from dataclasses import dataclass
from pathlib import Path

from rapidfuzz import fuzz, process

from voicecoach.core.questions import Bank, parse_bank, read_bank
from voicecoach.core.toml_tables import FileProblem
from voicecoach.errors import DataError, UsageError

_PACKAGE = Path(__file__).resolve().parent.parent
BUILT_IN_FOLDERS = (_PACKAGE / "prompts", _PACKAGE.parent / "prompts")
"""An installed wheel carries the banks inside the package; a checkout has them beside it."""

LARGEST_BANK_BYTES = 5_000_000
"""Far above any bank; a recording or an archive given by mistake is refused early."""

_NEAR_NAME = 60.0
"""rapidfuzz ratio from which a bank is proposed for a name that is not known."""


@dataclass(frozen=True, slots=True)
class BankFile:
    """A bank that can be asked for by name."""

    name: str
    path: Path
    built_in: bool


def available_banks(user_banks: Path | None = None) -> tuple[BankFile, ...]:
    """Banks by name, built-in ones first. An own bank replaces a built-in one of its name."""
    built_in = next((folder for folder in BUILT_IN_FOLDERS if folder.is_dir()), None)
    banks = {file.name: file for file in _bank_files(built_in, built_in=True)}
    banks |= {file.name: file for file in _bank_files(user_banks, built_in=False)}
    return tuple(sorted(banks.values(), key=lambda file: (not file.built_in, file.name)))


def load_bank(name_or_path: str, user_banks: Path | None = None) -> Bank:
    """Read a bank by its name, or from a path (anything with a folder or ending .toml).

    Raises UsageError for a name nobody knows, DataError for a file that is missing or broken.
    """
    path = Path(name_or_path).expanduser()
    if path.suffix.lower() != ".toml" and path.name == name_or_path:
        path = _named(name_or_path, user_banks).path
    return parse_bank(read_bank_text(path), str(path))


def check_bank(path: Path) -> tuple[Bank | None, tuple[FileProblem, ...]]:
    """Read a bank file and tell everything that is wrong inside; DataError if unreadable."""
    return read_bank(read_bank_text(path), str(path))


def read_bank_text(path: Path) -> str:
    """Text of a UTF-8 file, with or without byte order mark, with any line ends."""
    try:
        if path.stat().st_size > LARGEST_BANK_BYTES:
            raise _unreadable(path, "is too large for a question bank", "Is it the right file?")
        return path.read_text(encoding="utf-8-sig")
    except FileNotFoundError as error:
        raise _unreadable(
            path, "does not exist", "See the banks there are: voicecoach questions banks"
        ) from error
    except UnicodeDecodeError as error:
        raise _unreadable(
            path, "is not UTF-8 text", "Save it with the encoding UTF-8 and try again."
        ) from error
    except OSError as error:
        raise _unreadable(
            path, "cannot be read", f"The system says: {error.strerror or error}."
        ) from error


def _bank_files(folder: Path | None, *, built_in: bool) -> list[BankFile]:
    if folder is None or not folder.is_dir():
        return []
    return [BankFile(path.stem, path, built_in) for path in sorted(folder.glob("*.toml"))]


def _named(name: str, user_banks: Path | None) -> BankFile:
    banks = {file.name: file for file in available_banks(user_banks)}
    if name in banks:
        return banks[name]
    near = process.extractOne(name.lower(), list(banks), scorer=fuzz.ratio, score_cutoff=_NEAR_NAME)
    proposal = f" Did you mean {near[0]}?" if near else ""
    raise UsageError(
        f'There is no question bank "{name}".{proposal}',
        code="unknown_bank",
        hint=f"Banks: {', '.join(banks)}. A file of your own is given by its path, ending .toml.",
    )


def _unreadable(path: Path, what: str, hint: str) -> DataError:
    return DataError(f"{path} {what}.", code="unreadable_bank", hint=hint)
