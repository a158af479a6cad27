"""Lines of TOML keys."""

import tomllib
from textwrap import dedent

import pytest
from hypothesis import given
from hypothesis import strategies as st

from voicecoach.core.toml_lines import KeyPath, key_lines, line_of

BANK = dedent('''\
    # a comment with = and [[question]]
    title = "Mine # not a comment"
    description = """
    text = "inside a string"
    [[question]] \\""" still inside
    """

    [defaults]
    target = { low_s = 30, high_s = 60 }

    [[question]]  # the first one
    "text" = 'One = ?'
    covers = [
      "a ]",  # b = 2
      "c",
    ]
    target.low_s = 20

    [[ question ]]
    text = """Two?"""
    [question.target]
    low_s = 3

    [elsewhere."in.side"]
    key = 1
    ''')


@pytest.mark.parametrize(
    ("path", "line"),
    [
        (("title",), 2),
        (("description",), 3),
        (("defaults",), 8),
        (("defaults", "target"), 9),
        (("defaults", "target", "low_s"), 9),
        (("question",), 11),
        (("question", 0), 11),
        (("question", 0, "text"), 12),
        (("question", 0, "covers"), 13),
        (("question", 0, "target", "low_s"), 17),
        (("question", 0, "missing"), 11),
        (("question", 1, "text"), 20),
        (("question", 1, "target"), 21),
        (("question", 1, "target", "low_s"), 22),
        (("elsewhere",), 24),
        (("elsewhere", "in.side", "key"), 25),
        (("unknown",), None),
        ((), None),
    ],
)
@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_every_key_is_found_at_its_line(path: KeyPath, line: int | None, line_end: str) -> None:
    text = BANK.replace("\n", line_end)
    tomllib.loads(text)

    assert line_of(key_lines(text), path) == line


texts = st.text(alphabet="ab= #[]{}'\n", max_size=12)
quoted = st.one_of(
    texts.map(lambda text: '"' + text.replace("\n", "\\n") + '"'),
    texts.map(lambda text: f'"""{text}"""'),
    texts.map(lambda text: "'''" + text.replace("'", "") + "'''"),
    st.lists(st.just('"x"'), max_size=3).map(lambda items: "[\n" + ",\n".join(items) + "\n]"),
    st.just("{ inner = 1 }"),
)


@given(st.lists(st.tuples(quoted, st.sampled_from(["", "\n", "# [[question]]\n"])), max_size=8))
def test_values_of_any_shape_do_not_move_the_lines(tables: list[tuple[str, str]]) -> None:
    text = "".join(f"[[question]]\n{between}text = {value}\n" for value, between in tables)
    tomllib.loads(text)

    places = key_lines(text)

    line = 1
    for number, (value, between) in enumerate(tables):
        assert places["question", number] == line
        line += 1 + between.count("\n")
        assert places["question", number, "text"] == line
        line += 1 + value.count("\n")
