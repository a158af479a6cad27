"""plan, match and practice --plan as they are typed, from documents in a person's own home."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.integration.commands import events_of, only, run_program
from voicecoach.errors import EXIT_BAD_DATA, EXIT_OK, EXIT_USAGE

Type = Callable[..., tuple[int, str, str]]

RESUME = """\
# Mina Aalto

## Experience
**Pastry Chef, Harbour Hotel** - March 2019 to present
- Ran the pastry section with a team of 4
- Wrote the allergen guide for 60 dishes

## Education
Diploma in Patisserie, Perho, 2018

## Languages
Finnish (native), English (fluent)
"""
POSTING = """\
Head Pastry Chef

We are a hotel by the sea and look for somebody who takes our pastry kitchen into its next season.

Requirements:
- Experience leading a team
- Fluent English
- Budget responsibility
"""
NOTES = """\
Asked: What would you change on our menu?

Doubts: whether I can handle a budget

Promised: send the photos of the wedding cake
"""


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Beside the folder in which is typed."""
    monkeypatch.setenv("VOICECOACH_HOME", str(tmp_path / "home"))
    monkeypatch.chdir(tmp_path)
    return tmp_path / "home"


@pytest.fixture
def grand(typed: Type, tmp_path: Path) -> None:
    """An application with a first round that was noted and a second that is to come."""
    for name, content in (("cv.md", RESUME), ("job.txt", POSTING), ("notes.txt", NOTES)):
        (tmp_path / name).write_text(content, encoding="utf-8")
    for line in (
        "applications add Grand --role Head_Pastry_Chef",
        "rounds add grand --kind first --date 2026-10-01",
        "rounds add grand --kind second --date 2099-01-01",
        "import resume cv.md --yes",
        "import posting job.txt --yes --application grand",
        "import notes notes.txt --yes --application grand/first",
    ):
        status, _, error = typed(*line.split())
        assert status == EXIT_OK, error


def read(typed: Type, *arguments: str) -> Any:
    status, out, error = typed(*arguments, "--json")
    assert status == EXIT_OK, error
    return json.loads(out)


@pytest.mark.usefixtures("grand")
class TestMatch:
    def test_every_requirement_has_its_label_and_its_line(self, typed: Type) -> None:
        found = read(typed, "match", "grand")["requirements"]
        assert {each["requirement"]: each["label"] for each in found} == {
            "Experience leading a team": "met",
            "Fluent English": "met",
            "Budget responsibility": "gap",
        }
        quotes = {each["requirement"]: [one["quote"] for one in each["evidence"]] for each in found}
        assert quotes["Experience leading a team"][0] == "Ran the pastry section with a team of 4"
        assert quotes["Fluent English"] == ["Finnish (native), English (fluent)"]
        assert quotes["Budget responsibility"] == []

    def test_practice_shows_with_its_day_and_words(self, typed: Type) -> None:
        said = "I lead a team of four pastry chefs and I plan their week."
        home = Path.cwd() / "home"
        run_program(home, "practice", "--text", "--questions", "1", typed=f"{said}\n")
        found = read(typed, "match", "grand")["requirements"]
        [practised] = found[0]["practised"]
        assert practised["quote"] in said
        assert practised["spoken_ms"] is None

    def test_people_read_it_too(self, typed: Type) -> None:
        status, out, _ = typed("match")
        assert status == EXIT_OK
        assert "GAP: Budget responsibility" in out
        assert "Of 3 requirements: 2 met, 0 partly met, 1 gap." in out


@pytest.mark.usefixtures("grand")
class TestPlan:
    def test_everything_says_why_and_where_it_is_from(self, typed: Type) -> None:
        plan = read(typed, "plan", "grand", "--round", "2")
        assert plan["round"] == "second"
        for each in (*plan["points"], *plan["questions"]):
            assert each["why"]
            assert each["source"]
        doubt = next(each for each in plan["points"] if each["kind"] == "doubted")
        assert doubt["quote"] == "whether I can handle a budget"
        assert doubt["source"] == "notes of the first round, 1 October 2026"

    def test_doubts_promises_gaps_and_asked_questions_come_before_standard_ones(
        self, typed: Type
    ) -> None:
        kinds = [each["kind"] for each in read(typed, "plan", "grand")["questions"]]
        assert kinds[:4] == ["doubted", "promised", "gap", "asked_before"]
        assert kinds.index("standard") > kinds.index("asked_before")

    def test_a_quote_with_its_own_full_stop_gets_no_second(
        self, typed: Type, tmp_path: Path
    ) -> None:
        more = "Doubts: They doubted my German.\nPromised: I'll send the references by Friday.\n"
        (tmp_path / "more.txt").write_text(more, encoding="utf-8")
        typed("import", "notes", "more.txt", "--yes", "--application", "grand/first")
        page = typed("plan", "grand")[1]
        assert ".”" in page
        assert ".”." not in page

    def test_a_round_that_was_is_planned_without_what_came_of_it(self, typed: Type) -> None:
        plan = read(typed, "plan", "grand/first")
        assert {"doubted", "promised"}.isdisjoint(each["kind"] for each in plan["points"])
        asked = {each["bank"] for each in plan["questions"]}
        assert "standard" in asked
        assert "second_round" not in asked
        _, page, _ = typed("plan", "grand/first")
        assert "This round is over." in page
        assert "This round is over." not in typed("plan", "grand/second")[1]

    def test_two_runs_give_the_same_plan(self, typed: Type) -> None:
        assert read(typed, "plan", "grand") == read(typed, "plan", "grand")

    def test_an_application_about_which_nothing_is_known(self, typed: Type) -> None:
        typed("applications", "add", "Bolt")
        status, out, _ = typed("plan", "bolt")
        assert status == EXIT_OK
        assert "Nothing is known yet" in out

    @pytest.mark.parametrize("ending", ["json", "toml"])
    def test_a_written_plan_is_practised(self, typed: Type, ending: str) -> None:
        assert typed("plan", "grand", "-o", f"plan.{ending}")[0] == EXIT_OK
        done = run_program(
            Path.cwd() / "home",
            *("practice", "--plan", f"plan.{ending}", "--text", "--json", "--questions", "2"),
            typed="I keep a weekly sheet.\nI sent them on Friday.\n",
        )
        assert done.returncode == EXIT_OK, done.stderr
        asked = [each["question"] for each in only(events_of(done), "question_asked")]
        planned = [each["text"] for each in read(typed, "plan", "grand")["questions"]]
        assert asked == planned[:2]


class TestWhatCannotBeDone:
    def test_without_an_application(self, typed: Type) -> None:
        status, _, error = typed("plan")
        assert status == EXIT_USAGE
        assert "voicecoach applications add" in error

    def test_two_rounds_are_one_too_many(self, typed: Type) -> None:
        typed("applications", "add", "Acme")
        typed("rounds", "add", "acme", "--kind", "first")
        status, _, error = typed("plan", "acme/first", "--round", "1")
        assert status == EXIT_USAGE
        assert "Two rounds are named" in error

    def test_with_several_and_none_named(self, typed: Type) -> None:
        typed("applications", "add", "Acme")
        typed("applications", "add", "Bolt")
        status, _, error = typed("match")
        assert status == EXIT_USAGE
        assert "Acme, Bolt" in error

    def test_a_match_without_a_posting(self, typed: Type) -> None:
        typed("applications", "add", "Acme")
        status, _, error = typed("match")
        assert status == EXIT_BAD_DATA
        assert "voicecoach import posting" in error

    @pytest.mark.parametrize("content", ["", "[]", '{"questions": [{"id": "a"}]}', "{"])
    def test_a_file_that_is_no_plan(self, typed: Type, content: str) -> None:
        Path("plan.json").write_text(content, encoding="utf-8")
        status, _, error = typed("practice", "--plan", "plan.json", "--text")
        assert status == EXIT_BAD_DATA
        assert "plan.json" in error


@pytest.mark.usefixtures("grand")
class TestDue:
    def test_what_the_posting_asks_for_is_due_until_it_was_told(self, typed: Type) -> None:
        before = read(typed, "due")
        assert {each["kind"] for each in before["questions"]} == {"untouched"}
        assert before["interview_on"] == "2099-01-01"
        said = "I lead a team of four pastry chefs and I plan their week."
        home = Path.cwd() / "home"
        run_program(home, "practice", "--text", "--questions", "1", typed=f"{said}\n")
        after = read(typed, "due")
        texts = [each["text"] for each in before["questions"]]
        assert [each["text"] for each in after["questions"]] == texts[:1] + texts[2:]

    def test_what_was_left_out_is_practised_from_a_file(self, typed: Type) -> None:
        home = Path.cwd() / "home"
        run_program(home, "practice", "--text", "--questions", "1", typed="/skip\n")
        [weak] = [each for each in read(typed, "due")["questions"] if each["kind"] == "weak"]
        assert typed("due", "-o", "today.json")[0] == EXIT_OK
        done = run_program(
            home,
            *("practice", "--plan", "today.json", "--text", "--json", "--questions", "1"),
            typed="I like it.\n",
        )
        [asked] = only(events_of(done), "question_asked")
        assert asked["question"] == weak["text"]

    def test_people_read_why(self, typed: Type) -> None:
        status, out, _ = typed("due", "--questions", "1")
        assert status == EXIT_OK
        assert "the posting asks for it and no answer has told it yet" in out
        assert "2 more questions can wait until tomorrow." in out


def test_nothing_is_due_in_an_empty_home(typed: Type) -> None:
    status, out, _ = typed("due")
    assert status == EXIT_OK
    assert "Nothing is due today." in out
