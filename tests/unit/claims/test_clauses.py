import pytest

from voicecoach.core.claims.clauses import Clause, read_clauses
from voicecoach.core.claims.models import Certainty, Who
from voicecoach.core.claims.tools import read_tools
from voicecoach.core.claims.words import read_words


def only(text: str) -> Clause:
    (clause,) = read_clauses(read_words(text))
    return clause


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("I ran the till", Who.SELF),
        ("we ran the till", Who.TEAM),
        ("my brother ran the till", Who.OTHER),
        ("there were six of us", Who.TEAM),
        ("the shop was tiny", Who.NOBODY),
        ("customer satisfaction was high", Who.NOBODY),
        ("as a porter I moved beds", Who.SELF),
    ],
)
def test_whom_a_clause_is_about(text: str, who: Who) -> None:
    assert only(text).who is who


@pytest.mark.parametrize(
    ("text", "certainty"),
    [
        ("I had ten staff", Certainty.ASSERTED),
        ("I would need ten staff", Certainty.HYPOTHETICAL),
        ("I hope to have ten staff", Certainty.PLANNED),
        ("people say I am loud", Certainty.REPORTED),
        ("do you have ten staff?", Certainty.ASKED),
        ("I would say ten staff", Certainty.ASSERTED),
    ],
)
def test_how_sure_a_clause_is(text: str, certainty: Certainty) -> None:
    assert only(text).certainty is certainty


@pytest.mark.parametrize(
    ("text", "negated"),
    [
        ("I have never welded", True),
        ("I can't weld", True),
        ("i didnt weld", True),
        ("I have no experience of welding", True),
        ("not only do I weld", False),
        ("I don't mind welding", False),
        ("it's not that I don't weld", False),
        ("don't forget I weld", False),
        ("no I weld every day", False),
        ("no I do not weld", True),
        ("I have no problem with welding", False),
    ],
)
def test_polarity(text: str, negated: bool) -> None:
    assert any(clause.negated for clause in read_clauses(read_words(text))) is negated


def test_a_new_subject_begins_a_clause_without_marks() -> None:
    clauses = read_clauses(read_words("I was at the mill for two years I swept floors and I left"))
    assert [clause.words[0].form for clause in clauses] == ["i", "i", "and"]


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("auto cad", "#autocad"),
        ("jango", "#django"),
        ("tab low", "#tableau"),
        ("cooper netties", "#kubernetes"),
        ("quick books", "#quickbooks"),
        ("terra form", "#terraform"),
        ("sequel", "#sql"),
        ("mail chimp", "#mailchimp"),
    ],
)
def test_tools_are_known_by_spelling_and_sound(text: str, tag: str) -> None:
    assert [found for found, _, _ in read_tools(read_words(text))] == [tag]


@pytest.mark.parametrize(
    "text",
    ["I touched the lines", "public words", "april was cold", "we watched", "in the kitchen"],
)
def test_ordinary_words_are_no_tools(text: str) -> None:
    assert list(read_tools(read_words(text))) == []


@pytest.mark.parametrize(
    "text", ["January 20, 2020 was my first day.", "On May 5th, 2019 I joined."]
)
def test_the_comma_of_a_written_date_ends_no_clause(text: str) -> None:
    (only,) = read_clauses(read_words(text))

    assert "," not in [word.form for word in only.words]
