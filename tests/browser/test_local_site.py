"""The local site in a real browser, served by the real program from a real store."""

import re
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, Request, expect

from tests.browser.conftest import PHONE, WIDE
from tests.local_site import LocalSite, running_site
from tests.page_sound import place_ms, start_listening, take, tap, until_playing
from tests.rich_session import RichSession, store_rich_session
from voicecoach.adapters.sqlite_store import SqliteStore

pytestmark = pytest.mark.browser

WITHIN_MS = 150


@dataclass(frozen=True, slots=True)
class Served:
    site: LocalSite
    session: RichSession
    home: Path

    @property
    def page(self) -> str:
        return f"/sessions/{self.session.session_id}"


@dataclass(slots=True)
class Visit:
    """One person's browser, let in already."""

    served: Served
    context: BrowserContext
    page: Page
    asked: list[str]

    def to(self, path: str) -> Page:
        self.page.goto(f"{self.served.site.base}{path}")
        return self.page


@pytest.fixture
def served(tmp_path: Path) -> Iterator[Served]:
    with closing(SqliteStore(tmp_path / "data")) as store:
        session = store_rich_session(store)
    with running_site(tmp_path) as site:
        yield Served(site, session, tmp_path)


@pytest.fixture
def make_visit(browser: Browser, served: Served) -> Iterator["MakeVisit"]:
    made = MakeVisit(browser, served)
    yield made
    for context in made.contexts:
        context.close()
    assert made.mistakes == []
    assert [url for url in made.asked if not url.startswith(served.site.base)] == []


@pytest.fixture
def visit(make_visit: "MakeVisit") -> Visit:
    return make_visit()


class MakeVisit:
    """Mistakes of a page's script, and requests to other places, fail the test."""

    def __init__(self, browser: Browser, served: Served) -> None:
        self._browser = browser
        self._served = served
        self.contexts: list[BrowserContext] = []
        self.mistakes: list[str] = []
        self.asked: list[str] = []

    def __call__(
        self, size: tuple[int, int] = WIDE, *, javascript: bool = True, dark: bool = False
    ) -> Visit:
        context = self._browser.new_context(
            viewport={"width": size[0], "height": size[1]},
            java_script_enabled=javascript,
            color_scheme="dark" if dark else "light",
        )
        self.contexts.append(context)
        context.on("request", self._note_request)
        page = context.new_page()
        page.on("pageerror", lambda error: self.mistakes.append(str(error)))
        page.on("console", self._note_message)
        page.goto(self._served.site.first_address)
        return Visit(self._served, context, page, self.asked)

    def _note_request(self, request: Request) -> None:
        self.asked.append(request.url)

    def _note_message(self, told: ConsoleMessage) -> None:
        if told.type == "error":
            self.mistakes.append(told.text)


def answer_of(visit: Visit, number: int) -> str:
    return f"#answer-{visit.served.session.answer_ids[number]}"


def words_of(visit: Visit, number: int) -> str:
    return f"{answer_of(visit, number)} .said p > span[data-t]:not(.pause)"


def test_the_key_is_in_no_address_afterwards(visit: Visit) -> None:
    assert visit.page.url == f"{visit.served.site.base}/"
    assert "token" not in visit.page.evaluate("document.cookie + location.href")
    expect(visit.page.get_by_role("heading", name="Sessions")).to_be_visible()


def test_from_the_list_to_a_word_that_is_heard(visit: Visit) -> None:
    page = visit.page
    page.get_by_role("link", name="25 November 2026").first.click()
    tap(page)
    start_listening(page)
    page.locator(words_of(visit, 1)).nth(77).click()
    page.wait_for_timeout(1_500)
    heard = take(page)
    story = visit.served.session.story
    assert heard.samples.size > 8_000
    off_ms = place_ms(heard.samples, story.samples) - story.words[77].start_ms
    assert abs(off_ms) <= WITHIN_MS


def test_sound_is_fetched_in_parts_and_only_when_it_is_heard(visit: Visit) -> None:
    statuses: list[int] = []
    page = visit.to(visit.served.page)
    page.on(
        "response", lambda each: statuses.append(each.status) if "/sound/" in each.url else None
    )
    page.wait_for_timeout(300)
    assert statuses == []
    page.locator(words_of(visit, 1)).nth(110).click()
    until_playing(page)
    assert set(statuses) == {206}


def test_both_sides_of_a_warning_are_heard_whatever_their_session(visit: Visit) -> None:
    page = visit.to(visit.served.page)
    card = page.locator("#warning-1")
    sounds = []
    for when in ("before", "now"):
        card.get_by_role("button", name=f"Hear what was said {when}").click()
        until_playing(page)
        sounds.append(page.evaluate("sound.currentSrc"))
    assert "2026-11-25-1/sound/" in sounds[0]
    assert "2026-11-25-2/sound/" in sounds[1]


def test_warnings_lead_from_one_session_to_the_other_and_back(visit: Visit) -> None:
    page = visit.to(visit.served.page)
    page.locator("#warning-1").get_by_role("link", name="See that answer").click()
    expect(page).to_have_url(re.compile(r"/sessions/2026-11-25-1#answer-1$"))
    page.get_by_role("link", name="warning 1").click()
    expect(page).to_have_url(re.compile(r"/sessions/2026-11-25-2#warning-1$"))


@pytest.mark.parametrize("javascript", [True, False])
@pytest.mark.parametrize(
    ("choice", "told"),
    [
        ("What is said now", "what you said later is right"),
        ("What was said before", "what you said before is right"),
        ("It has changed in between", "it has changed in between"),
        ("Now was misheard", "the later one was misheard"),
    ],
)
def test_a_warning_is_settled_and_opened_again(
    make_visit: MakeVisit, choice: str, told: str, javascript: bool
) -> None:
    visit = make_visit(javascript=javascript)
    card = visit.to(visit.served.page).locator("#warning-1")
    card.get_by_label(choice, exact=True).check()
    card.get_by_role("button", name="Settle it").click()
    expect(card).to_contain_text(told)
    expect(visit.page).to_have_url(re.compile("#warning-1$"))
    card.get_by_role("button", name="Undo").click()
    expect(card.get_by_role("button", name="Settle it")).to_be_visible()


def test_letters_typed_into_a_field_are_no_keys(visit: Visit) -> None:
    page = visit.to(visit.served.page)
    page.get_by_role("searchbox").click()
    page.keyboard.type("fp j k?")
    expect(page.get_by_role("searchbox")).to_have_value("fp j k?")
    expect(page.locator("[data-mark=fillers]")).to_have_attribute("aria-pressed", "true")
    expect(page.locator("#help")).to_be_hidden()
    assert page.evaluate("sound.paused")


def test_both_are_true_for_a_reason(visit: Visit) -> None:
    card = visit.to(visit.served.page).locator("#warning-1")
    card.get_by_label("Both, because").fill("two <i>jobs</i>")
    expect(card.get_by_label("Both are true")).to_be_checked()
    card.get_by_role("button", name="Settle it").click()
    expect(card).to_contain_text("both are true (two <i>jobs</i>)")


def test_a_warning_is_dismissed_from_the_list_of_all(visit: Visit) -> None:
    card = visit.to("/warnings").locator("#warning-2")
    card.get_by_role("button", name="Dismiss").click()
    expect(visit.page).to_have_url(re.compile("/warnings#warning-2$"))
    expect(card).to_contain_text("Dismissed; it is not told again.")
    expect(visit.page.locator("header .hint")).to_have_text("1 warning open")
    card.get_by_role("button", name="Undo").click()
    expect(visit.page.locator("header .hint")).to_have_text("2 warnings open")


def test_a_word_is_sought_and_heard(visit: Visit) -> None:
    page = visit.to("/")
    page.get_by_role("searchbox").fill("trucks waited")
    page.get_by_role("searchbox").press("Enter")
    expect(page.locator("mark")).to_have_text(["trucks", "waited"])
    page.get_by_role("link", name="Hear it in the session").click()
    expect(page).to_have_url(re.compile("hear="))
    until_playing(page)
    trucks = next(each for each in visit.served.session.story.words if each.text == "trucks")
    assert page.evaluate("sound.currentTime") >= trucks.start_ms / 1000 - 0.1
    expect(page.locator("span.now")).to_be_in_viewport()


def test_a_claim_leads_to_its_sound(visit: Visit) -> None:
    page = visit.to("/claims?kind=percent&topic=end+loss")
    page.get_by_role("link", name="In the end the loss fell").first.click()
    expect(page).to_have_url(re.compile("hear="))
    until_playing(page)
    end = next(each for each in visit.served.session.story.words if each.text == "end")
    assert page.evaluate("sound.currentTime") >= end.start_ms / 1000 - 1


def test_two_ticked_sessions_are_compared(visit: Visit) -> None:
    page = visit.to("/")
    for box in page.get_by_role("checkbox").all():
        box.check()
    page.get_by_role("button", name="Compare").click()
    expect(page.locator("ins").nth(1)).to_be_visible()
    expect(page.get_by_role("table")).to_contain_text("Words a minute")


def test_words_are_corrected_in_place(visit: Visit) -> None:
    page = visit.to(visit.served.page)
    words = page.locator(words_of(visit, 2))
    words.nth(8).dblclick()
    page.get_by_role("button", name="Correct or take out").click()
    dialog = page.locator("#change")
    expect(dialog.locator("blockquote")).to_have_text("years")
    dialog.get_by_label("What it should be").fill("months")
    dialog.get_by_role("button", name="Correct", exact=True).click()
    answer = page.locator(answer_of(visit, 2))
    expect(answer.locator(".told")).to_contain_text("Changed; what was there before is kept.")
    expect(words.nth(8)).to_have_text("months")
    expect(answer.locator(".attempt")).to_contain_text("version 2")
    words.nth(8).click()
    until_playing(page)


def test_a_word_is_corrected_by_keyboard_alone(visit: Visit) -> None:
    page = visit.to(visit.served.page)
    page.locator(f"{answer_of(visit, 2)} .correct").focus()
    page.keyboard.press("Tab")
    for _ in range(7):
        page.keyboard.press("ArrowRight")
    page.keyboard.press("e")
    expect(page.locator("#change blockquote")).to_have_text("7")
    page.keyboard.type("five")
    page.keyboard.press("Enter")
    expect(page.locator(words_of(visit, 2)).nth(7)).to_have_text("five")
    expect(page.locator("#warning-1")).to_have_count(0)
    expect(page.locator(f"{answer_of(visit, 2)} .told")).to_contain_text("no longer hold")


def test_a_correction_is_taken_back_without_javascript(make_visit: MakeVisit) -> None:
    visit = make_visit(javascript=False)
    page = visit.to(visit.served.page)
    page.locator(f"{answer_of(visit, 2)} .correct").click()
    page.get_by_label("What stands there").fill("7 years")
    page.get_by_label("What it should be").fill("5 years")
    page.get_by_role("button", name="Correct").click()
    expect(page.locator(answer_of(visit, 2))).to_contain_text("in logistics for 5 years now")
    page.locator(f"{answer_of(visit, 2)} .correct").click()
    page.get_by_role("button", name="Let it count again").click()
    expect(page.locator(answer_of(visit, 2))).to_contain_text("in logistics for 7 years now")


def test_a_passage_is_taken_out_for_good_once_somebody_is_sure(visit: Visit) -> None:
    page = visit.to(visit.served.page)
    words = page.locator(words_of(visit, 1))
    secret = words.nth(10).inner_text()
    words.nth(10).dblclick()
    page.get_by_role("button", name="Correct or take out").click()
    page.get_by_role("button", name="Take out for good").click()
    expect(page.get_by_role("heading", name="Take this out for good?")).to_be_visible()
    expect(page.locator(".goes")).to_contain_text(secret.strip(" ,."))
    page.get_by_role("link", name="Leave it as it is").click()
    expect(words.nth(10)).to_have_text(secret)
    words.nth(10).dblclick()
    page.get_by_role("button", name="Correct or take out").click()
    page.get_by_role("button", name="Take out for good").click()
    page.get_by_role("button", name="Take it out for good").click()
    expect(page.locator(f"{answer_of(visit, 1)} .told")).to_contain_text("Taken out for good")
    expect(words.nth(10)).to_have_text("[redacted]")


def test_what_is_heard_without_javascript(make_visit: MakeVisit) -> None:
    visit = make_visit(javascript=False)
    page = visit.to(visit.served.page)
    expect(page.locator(f"{answer_of(visit, 1)} audio")).to_be_visible()
    expect(page.locator("#warning-1 audio")).to_have_count(2)
    expect(page.locator(".player")).to_be_hidden()


def test_hostile_words_are_text_everywhere(visit: Visit) -> None:
    for path in (visit.served.page, "/claims", "/search?q=script", "/history?q=hostile", "/"):
        page = visit.to(path)
        assert page.evaluate("window.owned") is None
        assert "owned" not in page.title()


def test_two_tabs_see_one_another(visit: Visit) -> None:
    other = visit.context.new_page()
    other.goto(f"{visit.served.site.base}{visit.served.page}")
    card = visit.to(visit.served.page).locator("#warning-1")
    card.get_by_role("button", name="Dismiss").click()
    expect(card).to_contain_text("Dismissed")
    other.reload()
    expect(other.locator("#warning-1")).to_contain_text("Dismissed")


PAGES = ["/", "{page}", "/warnings", "/search?q=logistics&employer=Acme", "/claims", "/progress",
         "/history?q=years", "/compare?session=2026-11-25-1&session=2026-11-25-2",
         "{page}/answers/4", "/vocabulary"]  # fmt: skip


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("size", [WIDE, PHONE], ids=["wide", "phone"])
def test_axe_finds_nothing_and_nothing_is_too_wide(
    make_visit: MakeVisit, size: tuple[int, int], dark: bool
) -> None:
    visit = make_visit(size, dark=dark)
    for path in PAGES:
        page = visit.to(path.format(page=visit.served.page))
        page.evaluate(
            """() => {
              for (const each of document.querySelectorAll("details")) each.open = true;
              for (const each of document.querySelectorAll(".question")) {
                each.style.contentVisibility = "visible";
              }
            }"""
        )
        found = Axe().run(page).response["violations"]
        told = [(each["id"], each["impact"], each["nodes"][0]["html"]) for each in found]
        assert (path, told) == (path, [])
        assert page.evaluate("document.documentElement.scrollWidth") <= size[0], path


def test_a_page_prints_without_what_is_to_be_pressed(visit: Visit) -> None:
    page = visit.to(visit.served.page)
    page.emulate_media(media="print")
    pressed = page.locator("button, form, audio, nav.site").filter(visible=True)
    expect(pressed).to_have_count(0)
    expect(page.locator("#warning-1 blockquote").first).to_be_visible()
