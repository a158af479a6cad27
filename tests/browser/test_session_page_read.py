"""Reading a session's page: marks, decisions, print, phone, no JavaScript, WCAG, hostile words."""

import json
import shutil
from contextlib import closing
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, Request, expect

from tests.browser.conftest import PHONE, WIDE, OpenPage, Written
from voicecoach.adapters.sqlite_store import SqliteStore
from voicecoach.cli.app import run
from voicecoach.core.claims.resolutions import Choice, Resolution, Which
from voicecoach.errors import EXIT_OK

pytestmark = pytest.mark.browser


def test_marks_can_be_left_out(open_page: OpenPage) -> None:
    page = open_page()
    filler = page.locator("p > .filler").first
    decorated = "element => getComputedStyle(element).textDecorationLine"
    assert filler.evaluate(decorated) == "underline"
    page.locator("[data-mark=fillers]").click()
    assert filler.evaluate(decorated) == "none"
    expect(page.locator("p > .pause").first).to_be_visible()
    page.locator("[data-mark=fillers]").blur()
    page.keyboard.press("p")
    expect(page.locator("p > .pause").first).to_be_hidden()


def test_pauses_are_drawn_to_scale(open_page: OpenPage) -> None:
    widths = (
        open_page()
        .locator("p > .pause svg")
        .evaluate_all("all => all.map((each) => each.getBoundingClientRect().width)")
    )
    spans = (
        open_page()
        .locator("p > .pause")
        .evaluate_all(
            "all => all.map((each) => each.dataset.t.split('-')).map(([a, b]) => (b - a) / 1000)"
        )
    )
    assert spans
    assert [width / span for width, span in zip(widths, spans, strict=True)] == pytest.approx(
        [14.0] * len(spans), rel=0.05
    )


def test_decisions_are_shown_and_saved(open_page: OpenPage, tmp_path: Path) -> None:
    page = open_page()
    page.locator("#warning-1").get_by_label("What is said now").check()
    page.locator("#warning-2").get_by_label("Dismiss this warning").check()
    expect(page.locator("#warning-1 code")).to_have_text(
        "voicecoach claims resolve 1 --right later"
    )
    expect(page.locator("#commands")).to_contain_text("voicecoach claims dismiss 2")
    with page.expect_download() as started:
        page.get_by_role("button", name="Save the list of decisions").click()
    started.value.save_as(tmp_path / "decisions.json")
    saved = json.loads((tmp_path / "decisions.json").read_text(encoding="utf-8"))
    assert saved["kind"] == "decisions"
    assert [(each["finding"], each["choice"], each["which"]) for each in saved["decisions"]] == [
        (1, "right", "later"),
        (2, "dismissed", None),
    ]
    page.reload()
    expect(page.locator("#warning-1").get_by_label("What is said now")).to_be_checked()


def test_a_saved_list_of_decisions_is_carried_out(
    open_page: OpenPage,
    written: Written,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """From the page to the file to the command, on a copy of the store the page was made of."""
    page = open_page()
    page.locator("#warning-1").get_by_label("Before was misheard").check()
    page.locator("#warning-2").get_by_label("It has changed in between").check()
    with page.expect_download() as started:
        page.get_by_role("button", name="Save the list of decisions").click()
    file = tmp_path / "decisions.json"
    started.value.save_as(file)
    shutil.copytree(written.file.parent / "data", tmp_path / "data")
    monkeypatch.setenv("VOICECOACH_HOME", str(tmp_path))
    assert run(["claims", "decide", str(file), "--json"]) == EXIT_OK
    done = json.loads(capsys.readouterr().out)["decisions"]
    assert [(each["finding"], each["standing"]) for each in done] == [(1, "new"), (2, "new")]
    with closing(SqliteStore(tmp_path / "data")) as store:
        assert [each.resolution for each in store.findings()] == [
            Resolution(Choice.MISHEARD, Which.EARLIER),
            Resolution(Choice.CHANGED),
        ]


def test_attempts_stand_side_by_side_with_the_words_that_differ(open_page: OpenPage) -> None:
    for size, beside in ((WIDE, True), (PHONE, False)):
        page = open_page(size)
        change = page.locator("#question-1 .change")
        change.locator("summary").click()
        before, after = change.locator(".before"), change.locator(".after")
        expect(before.locator("del").filter(has_text="sort")).to_have_count(1)
        expect(after.locator("ins").filter(has_text="pallet")).to_have_count(1)
        expect(before.locator("ins")).to_have_count(0)
        expect(after.locator("ins").first.locator(".sr")).to_have_text("new: ")
        left, right = before.bounding_box(), after.bounding_box()
        assert left is not None
        assert right is not None
        assert (left["x"] < right["x"]) is beside
        assert (left["y"] < right["y"]) is not beside


@pytest.mark.parametrize("size", [WIDE, PHONE], ids=["wide", "phone"])
@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_axe_finds_nothing(open_page: OpenPage, size: tuple[int, int], dark: bool) -> None:
    page = open_page(size, dark=dark)
    _show_everything(page)
    found = Axe().run(page).response["violations"]
    assert [(each["id"], each["impact"], each["nodes"][0]["html"]) for each in found] == []


def _show_everything(page: Page) -> None:
    """Sections out of sight are not laid out, and would not be looked at."""
    page.evaluate(
        """() => {
          for (const each of document.querySelectorAll("details")) each.open = true;
          const sheet = document.styleSheets[0];
          const shown = ".question { content-visibility: visible !important }";
          sheet.insertRule(shown, sheet.cssRules.length);
        }"""
    )


def test_nothing_is_wider_than_a_phone(open_page: OpenPage) -> None:
    page = open_page(PHONE)
    _show_everything(page)
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE[0]


def test_everything_can_be_read_without_javascript(open_page: OpenPage) -> None:
    page = open_page(javascript=False)
    text = page.locator("body").inner_text()
    for said in (
        "the loss fell from four per cent to 0.8 per cent",
        "“I have been in logistics for five years”",
        "“I have worked in logistics for 7 years now”",
        "voicecoach claims resolve 1 --right later",
        "You spoke for",
        "What a strong answer covers",
    ):
        assert said in " ".join(text.split())
    expect(page.locator(".player")).to_be_hidden()
    expect(page.get_by_role("button").filter(visible=True)).to_have_count(0)


def test_print_shows_words_and_lists_without_controls(open_page: OpenPage) -> None:
    page = open_page()
    page.emulate_media(media="print")
    expect(page.locator(".player")).to_be_hidden()
    expect(page.locator(".decide").first).to_be_hidden()
    expect(page.locator("#warning-1 blockquote").first).to_be_visible()
    assert page.pdf()[:5] == b"%PDF-"


def test_hostile_words_are_text(open_page: OpenPage, written: Written) -> None:
    page = open_page()
    answer = page.locator(f"#answer-{written.session.answer_ids[3]}")
    said = " ".join((answer.locator(".said").text_content() or "").split())
    assert "<script>document.title='owned'</script>" in said
    assert "{{ 7*7 }} �bell �[31mred" in said
    assert "שלום עולם" in said
    assert "\u202e" not in said
    assert answer.locator("script, img, style").count() == 0
    assert page.title() == "Practice on 25 November 2026, 13:00"
    assert page.evaluate("window.owned") is None


def test_the_policy_stops_every_other_script(browser: Browser, written: Written) -> None:
    page = browser.new_page()
    page.goto(written.file.as_uri())
    ran = page.evaluate(
        """() => {
          const script = document.createElement("script");
          script.textContent = "window.owned = 1";
          document.body.append(script);
          return window.owned === 1;
        }"""
    )
    assert not ran
    policy = page.locator("meta[http-equiv]").get_attribute("content") or ""
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    page.close()


def test_nothing_is_asked_of_any_other_place(open_page: OpenPage, written: Written) -> None:
    page = open_page()
    asked: list[str] = []

    def note(request: Request) -> None:
        asked.append(request.url)

    page.context.on("request", note)
    page.reload()
    page.locator(".listen").first.click()
    page.wait_for_timeout(500)
    own = written.file.as_uri()
    assert [url for url in asked if url != own and not url.startswith("blob:")] == []
