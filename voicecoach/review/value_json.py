"""Frozen values to JSON and back, by the types of their fields: the same value or a ValueError.

Fields that are missing take their default, so that what an older version wrote is still read;
fields nobody knows are an error.
"""

import dataclasses
import math
import types
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime
from enum import Enum
from functools import cache
from typing import Any, Literal, TypeVar, Union, get_args, get_origin, get_type_hints

_T = TypeVar("_T")
_LARGEST_INTEGER = 2**53
"""What every JSON parser reads exactly."""


def value_to_json(value: Any) -> Any:
    """Dataclasses become objects, tuples lists; infinite numbers become text, as JSON has none."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {
            each.name: value_to_json(getattr(value, each.name))
            for each in dataclasses.fields(value)
        }
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, tuple):
        return [value_to_json(each) for each in value]
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float) and math.isinf(value):
        return str(value)
    return value


def value_from_json(kind: type[_T], plain: Any) -> _T:
    """The value that `plain` stands for; raises ValueError when it is none of this type."""
    made: _T = _read(kind, plain)
    return made


def _read(kind: Any, plain: Any) -> Any:
    origin = get_origin(kind)
    if origin is Union or origin is types.UnionType:
        return _read_union(get_args(kind), plain)
    if origin is tuple:
        return _read_tuple(get_args(kind), plain)
    if origin is Literal:
        return _expected(plain in get_args(kind), plain)
    if isinstance(kind, type) and dataclasses.is_dataclass(kind):
        return _read_object(kind, plain)
    return _read_single(kind, plain)


def _read_union(kinds: Sequence[Any], plain: Any) -> Any:
    """One type or None, the only kind of union there is."""
    if plain is None:
        return _expected(type(None) in kinds, plain)
    [kind] = [each for each in kinds if each is not type(None)]
    return _read(kind, plain)


def _read_tuple(kinds: Sequence[Any], plain: Any) -> tuple[Any, ...]:
    _expected(isinstance(plain, list), plain)
    if len(kinds) == 2 and kinds[1] is Ellipsis:
        return tuple(_read(kinds[0], each) for each in plain)
    return tuple(_read(kind, each) for kind, each in zip(kinds, plain, strict=True))


def _read_object(kind: Any, plain: Any) -> Any:
    _expected(isinstance(plain, Mapping), plain)
    hints = _hints(kind)
    if set(plain) - set(hints):
        raise ValueError("a field that is not known")
    try:
        return kind(**{name: _read(hints[name], each) for name, each in plain.items()})
    except TypeError as error:
        raise ValueError("a field is missing") from error


def _read_single(kind: Any, plain: Any) -> Any:
    if kind is float:
        return _number(plain)
    if kind is int:
        _expected(isinstance(plain, int) and not isinstance(plain, bool), plain)
        return _expected(abs(plain) <= _LARGEST_INTEGER, plain)
    if kind is bool:
        return _expected(isinstance(plain, bool), plain)
    text = _expected(isinstance(plain, str), plain)
    text.encode("utf-8")  # halves of pairs are no text; the error is a ValueError
    if kind is str:
        return text
    if kind is datetime or kind is date:
        return kind.fromisoformat(text)
    return kind(text)  # an Enum


def _number(plain: Any) -> float:
    if plain in ("inf", "-inf"):
        return float(plain)
    _expected(isinstance(plain, int | float) and not isinstance(plain, bool), plain)
    return float(_expected(abs(plain) < math.inf, plain))


def _expected(holds: bool, plain: Any) -> Any:
    if not holds:
        raise ValueError("a value of another type")
    return plain


@cache
def _hints(kind: type) -> dict[str, Any]:
    return get_type_hints(kind)
