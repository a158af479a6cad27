"""Question banks: reading, what is wrong with one, and choosing questions."""

from textwrap import dedent

import pytest
from hypothesis import given
from hypothesis import strategies as st

from voicecoach.core.models import Question, TargetRange
from voicecoach.core.questions import (
    DEFAULT_TARGET,
    Bank,
    choose_questions,
    find_questions,
    parse_bank,
    read_bank,
)
from voicecoach.errors import EXIT_BAD_DATA, DataError, UsageError


def problems_of(text: str) -> list[str]:
    return [str(problem) for problem in read_bank(dedent(text), "mine.toml")[1]]


def bank_of(*ids: str) -> Bank:
    text = "".join(f'[[question]]\nid = "{id_}"\ntext = "What about {id_}?"\n' for id_ in ids)
    return parse_bank(text, "mine.toml")


def test_a_whole_bank_is_read() -> None:
    bank = parse_bank(
        dedent("""\
            title = "Night shift"
            description = "For the ward."
            language = "en"
            license = "mine"
            by_name_only = true

            [defaults]
            kind = "technical"
            tags = ["ward"]
            target = { low_s = 30, high_s = 90 }
            end_silence_s = 6

            [[question]]
            id = "handover"
            kind = "behavioural"
            topic = "teamwork"
            tags = ["ward", "handover"]
            text = "How do you   hand over?"
            target = { low_s = 20, high_s = 60 }
            covers = ["who was there", "what was open"]
            follow_ups = ["Who  checks?", "What was missed?"]
            end_silence_s = 2.5

            [[question]]
            id = "plain"
            text = "Why nights?"
            """),
        "banks/night-shift.toml",
    )

    assert (bank.name, bank.title, bank.description) == (
        "night-shift",
        "Night shift",
        "For the ward.",
    )
    assert bank.by_name_only
    assert bank.questions == (
        Question(
            id="handover",
            text="How do you hand over?",
            bank="night-shift",
            topic="teamwork",
            target=TargetRange(20, 60),
            covers=("who was there", "what was open"),
            end_silence_s=2.5,
            kind="behavioural",
            tags=("ward", "handover"),
            follow_ups=("Who checks?", "What was missed?"),
        ),
        Question(
            id="plain",
            text="Why nights?",
            bank="night-shift",
            topic="general",
            target=TargetRange(30, 90),
            end_silence_s=6.0,
            kind="technical",
            tags=("ward",),
        ),
    )


def test_a_text_is_all_a_question_needs() -> None:
    bank = parse_bank('[[question]]\ntext = "Why don\'t you, Zoë, tell us?"', "my_ward.toml")

    assert bank.title == "My ward"
    (question,) = bank.questions
    assert question.id == "why-dont-you-zoë-tell-us"
    assert question.target == DEFAULT_TARGET
    assert question.end_silence_s is None
    assert (question.kind, question.tags, question.follow_ups) == ("general", (), ())
    assert not bank.by_name_only


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        (
            "",
            'mine.toml, key "question": there are none. Each one begins with a line [[question]].',
        ),
        ('title = "x"', 'mine.toml, key "question": there are none.'),
        ("question = []", 'mine.toml, line 1, key "question": there are none.'),
        ('[question]\ntext = "a"', 'line 1, key "question": begin each one with a line [['),
        ('[[questions]]\ntext = "a"', 'line 1, key "questions": is not known here. Did you mean'),
        ("[[question]]", 'line 1, key "text": the question itself is missing.'),
        ('[[question]]\ntext = " "', 'line 2, key "text": is empty.'),
        ("[[question]]\ntext = 3", 'line 2, key "text": must be text in double quotes, not a nu'),
        ('[[question]]\ntext = "a"\ntopc = "b"', 'line 3, key "topc": is not known here. Did you'),
        ('zzz = 1\n[[question]]\ntext = "a"', 'line 1, key "zzz": is not known here. Known keys:'),
        ('name = "x"\n[[question]]\ntext = "a"', 'line 1, key "name": the bank\'s name is the fi'),
        ('[[question]]\ntext = "a"\ntitle = "x"', 'line 3, key "title": belongs above the first'),
        ('defaults = 3\n[[question]]\ntext = "a"', 'line 1, key "defaults": must look like [def'),
        ('[defaults]\npace = 3\n[[question]]\ntext = "a"', 'line 2, key "defaults.pace": is not'),
        ('[[question]]\ntext = "???"', 'line 1, key "id": is missing.'),
        ('[[question]]\ntext = "a"\nid = "A B"', 'line 3, key "id": use small letters, digits and'),
        ('[[question]]\ntext = "a"\ncovers = "b"', 'line 3, key "covers": must be a list of short'),
        ('[[question]]\ntext = "a"\ncovers = [""]', 'line 3, key "covers": must be a list of'),
        ('[[question]]\ntext = "a"\ntarget = 60', 'line 3, key "target": must look like { low_s'),
        (
            '[[question]]\ntext = "a"\ntarget = { high_s = 9 }',
            'line 3, key "target.low_s": is missing',
        ),
        (
            '[[question]]\ntext = "a"\ntarget = { low_s = 9, high_s = 9 }',
            'line 3, key "target.low_s": 9 must be below high_s, which is 9.',
        ),
        (
            '[[question]]\ntext = "a"\n[question.target]\nlow_s = 9\nhigh_s = 90000',
            'line 5, key "target.high_s": must be whole seconds from 1 to 3600',
        ),
        (
            '[[question]]\ntext = "a"\ntarget = { low_s = 9.5, high_s = 20 }',
            'line 3, key "target.low_s": must be whole seconds',
        ),
        (
            '[[question]]\ntext = "a"\nkind = "behavioral"',
            'line 3, key "kind": "behavioral" is not known here. Did you mean "behavioural"?',
        ),
        ('[[question]]\ntext = "a"\nkind = "xyz"', '"xyz" is not known here. Use one of: general,'),
        ('[[question]]\ntext = "a"\nkind = 3', 'line 3, key "kind": must be text in double quotes'),
        ('[[question]]\ntext = "a"\ntags = "b"', 'line 3, key "tags": must be a list of short'),
        (
            '[[question]]\ntext = "a"\ntags = ["Night shift"]',
            'line 3, key "tags": write "Night shift" as "night-shift": small letters, digits and',
        ),
        ('[[question]]\ntext = "a"\nfollow_ups = [1]', 'line 3, key "follow_ups": must be a list'),
        (
            'by_name_only = "yes"\n[[question]]\ntext = "a"',
            'line 1, key "by_name_only": must be true or false, without quotes, not text.',
        ),
        ('[[question]]\ntext = "a"\nend_silence_s = true', 'line 3, key "end_silence_s": must be'),
        ('[[question]]\ntext = "a"\nend_silence_s = nan', 'line 3, key "end_silence_s": must be'),
        ('[[question]]\ntext = "a"\nend_silence_s = -1', 'line 3, key "end_silence_s": must be'),
        ('[[question]]\ntext = "a', "line 2: not valid TOML: a text is not closed."),
        ('[[question]]\ntext = "a\nid = 3', "line 2: not valid TOML at column 10: the text is not"),
        ('[[question]]\ntext = "a"\ntext = "b"', "line 3: not valid TOML: a key is given twice"),
        ("[[question]\n", "line 1: not valid TOML at column 11: Expected ']]'"),
        ("a = " + "[" * 50_000, "mine.toml: brackets are nested too deeply."),
    ],
)
def test_a_problem_names_file_line_and_key(text: str, problem: str) -> None:
    (found,) = problems_of(text)

    assert found.startswith("mine.toml")
    assert problem in found


def test_a_repeated_id_points_to_the_first_one() -> None:
    text = '[[question]]\nid = "a"\ntext = "x"\n\n[[question]]\ntext = "y"\nid = "a"\n'

    assert problems_of(text) == [
        'mine.toml, line 7, key "id": "a" is taken by the question at line 2. Give another.'
    ]


def test_all_problems_are_told_in_order_of_lines() -> None:
    problems = problems_of("""\
        titel = "x"
        [[question]]
        target = 3
        [[question]]
        text = 4
        """)

    assert [problem.split(":")[0] for problem in problems] == [
        'mine.toml, line 1, key "titel"',
        'mine.toml, line 2, key "text"',
        'mine.toml, line 3, key "target"',
        'mine.toml, line 5, key "text"',
    ]


SOUND = (
    'title = "Ward"\n[defaults]\ntarget = { low_s = 30, high_s = 60 }\n'
    '[[question]]\ntext = """\nWhy\nnights?"""\ncovers = [\n  "one", # two\n]\nend_silence_s = 3\n'
)


@given(
    cut=st.tuples(st.integers(0, len(SOUND)), st.integers(0, 40)),
    put_in=st.text(alphabet="\"'[]{}=.,#\n\\ é3x", max_size=3),
)
def test_any_slip_of_the_pen_gives_a_bank_or_problems_with_a_line(
    cut: tuple[int, int], put_in: str
) -> None:
    start, length = cut
    text = SOUND[:start] + put_in + SOUND[start + length :]

    bank, problems = read_bank(text, "mine.toml")

    assert (bank is None) == bool(problems)
    for problem in problems:
        if problem.key != "question":
            assert problem.line is not None
            assert 1 <= problem.line <= text.count("\n") + 1


def test_one_problem_is_the_whole_error() -> None:
    with pytest.raises(DataError) as caught:
        parse_bank("[[question]]\n", "mine.toml")

    assert caught.value.exit_status == EXIT_BAD_DATA
    assert caught.value.message.startswith('mine.toml, line 1, key "text":')
    assert caught.value.hint is None


def test_of_many_problems_the_first_few_are_shown_and_the_way_to_the_others() -> None:
    with pytest.raises(DataError) as caught:
        parse_bank("[[question]]\n" * 7, "mine.toml")

    lines = caught.value.message.splitlines()
    assert lines[0] == "mine.toml has 7 problems, the first ones:"
    assert len(lines) == 6
    assert caught.value.hint == "See all of them: voicecoach questions check mine.toml"


def test_questions_come_in_file_order() -> None:
    bank = bank_of("a", "b", "c")

    assert [question.id for question in choose_questions(bank, 2)] == ["a", "b"]
    assert choose_questions(bank, 9) == choose_questions(bank) == bank.questions


def test_a_shuffle_repeats_with_its_seed_and_loses_nothing() -> None:
    bank = bank_of(*"abcdefghij")

    once = choose_questions(bank, shuffle_seed=1)

    assert once == choose_questions(bank, shuffle_seed=1)
    assert once != choose_questions(bank, shuffle_seed=2)
    assert once != bank.questions
    assert sorted(question.id for question in once) == list("abcdefghij")
    assert choose_questions(bank, 3, shuffle_seed=1) == once[:3]


def test_every_question_of_an_id_is_found() -> None:
    assert [q.text for q in find_questions([bank_of("a", "b"), bank_of("b")], "b")] == [
        "What about b?",
        "What about b?",
    ]


def test_a_misspelt_id_gets_a_proposal() -> None:
    with pytest.raises(UsageError, match="Did you mean handover"):
        find_questions([bank_of("handover", "other")], "handovr")

    with pytest.raises(UsageError) as caught:
        find_questions([bank_of("handover")], "qqq")
    assert "Did you mean" not in caught.value.message
