"""Hearing a session's page: words, quotes, keys, speed."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import OpenPage, Written
from tests.page_sound import place_ms, start_listening, take, tap, until, until_playing

pytestmark = pytest.mark.browser

WITHIN_MS = 150


def words_of(page: Page, answer_id: int) -> str:
    return f"#answer-{answer_id} .said p > span[data-t]:not(.pause)"


def heard_at(page: Page) -> float:
    at: float = page.evaluate("sound.currentTime")
    return at


def is_playing(page: Page) -> bool:
    playing: bool = page.evaluate("!sound.paused")
    return playing


@pytest.mark.parametrize("index", [0, 23, 77, 110])
def test_a_click_on_a_word_lets_it_be_heard(
    open_page: OpenPage, written: Written, index: int
) -> None:
    """What leaves the page is looked up in the recording: the page's own clock is not asked."""
    page = open_page()
    tap(page)
    word = page.locator(words_of(page, written.session.answer_ids[1])).nth(index)
    start_listening(page)
    word.click()
    page.wait_for_timeout(1_500)
    heard = take(page)
    story = written.session.story
    assert heard.samples.size > 8_000
    off_ms = place_ms(heard.samples, story.samples) - story.words[index].start_ms
    assert abs(off_ms) <= WITHIN_MS


def test_the_word_that_is_heard_is_lit(open_page: OpenPage, written: Written) -> None:
    page = open_page()
    words = page.locator(words_of(page, written.session.answer_ids[1]))
    words.nth(30).click()
    until_playing(page)
    page.wait_for_timeout(900)
    page.keyboard.press(" ")
    page.wait_for_timeout(100)
    lit = page.locator("span.now")
    expect(lit).to_have_count(1)
    start, end = map(int, (lit.get_attribute("data-t") or "").split("-"))
    assert start / 1000 - 0.06 <= heard_at(page) <= end / 1000 + 0.4
    assert start > written.session.story.words[30].start_ms


def test_both_sides_of_a_warning_can_be_heard(open_page: OpenPage) -> None:
    page = open_page()
    card = page.locator("#warning-1")
    expect(card.locator("blockquote")).to_have_count(2)
    sounds = []
    for when in ("before", "now"):
        card.get_by_role("button", name=f"Hear what was said {when}").click()
        until_playing(page)
        sounds.append(page.evaluate("sound.currentSrc"))
    assert len(set(sounds)) == 2


def test_a_quote_stops_where_it_ends(open_page: OpenPage) -> None:
    page = open_page()
    button = page.locator("#warning-1").get_by_role("button", name="Hear what was said now")
    end_s = int(button.get_attribute("data-end") or 0) / 1000
    button.click()
    until_playing(page)
    until(page, "sound.paused")
    assert end_s <= heard_at(page) < end_s + 0.5


def test_a_side_that_was_written_has_no_sound(open_page: OpenPage) -> None:
    card = open_page().locator("#warning-2")
    expect(card).to_contain_text("résumé.pdf")
    expect(card.locator(".side").first.get_by_role("button")).to_have_count(0)
    expect(card.locator(".side").last.get_by_role("button")).to_have_count(1)


def test_space_plays_and_pauses(open_page: OpenPage) -> None:
    page = open_page()
    page.keyboard.press(" ")
    until_playing(page)
    expect(page.get_by_role("button", name="Pause", exact=True)).to_be_visible()
    page.keyboard.press(" ")
    assert not is_playing(page)


def test_arrows_go_five_seconds(open_page: OpenPage, written: Written) -> None:
    page = open_page()
    page.locator(words_of(page, written.session.answer_ids[1])).nth(50).click()
    until_playing(page)
    page.keyboard.press(" ")
    before = heard_at(page)
    page.keyboard.press("ArrowRight")
    assert heard_at(page) == pytest.approx(before + 5, abs=0.05)
    page.keyboard.press("ArrowLeft")
    assert heard_at(page) == pytest.approx(before, abs=0.05)


def test_words_are_reached_by_keyboard_alone(open_page: OpenPage, written: Written) -> None:
    page = open_page()
    page.locator(f"#answer-{written.session.answer_ids[1]} .listen").focus()
    page.keyboard.press("Tab")
    focused = page.locator(":focus")
    expect(focused).to_have_attribute("role", "button")
    expect(focused).to_have_text("Um,")
    for _ in range(3):
        page.keyboard.press("ArrowRight")
    expect(page.locator(":focus")).to_have_text("ago")
    page.keyboard.press("Enter")
    until_playing(page)
    assert heard_at(page) >= written.session.story.words[3].start_ms / 1000 - 0.05
    expect(page.locator(f"#answer-{written.session.answer_ids[1]} [tabindex]")).to_have_count(1)


def test_j_and_k_go_from_answer_to_answer(open_page: OpenPage) -> None:
    page = open_page()
    where = page.locator("#where")
    page.keyboard.press("j")
    expect(where).to_contain_text("Attempt 1")
    page.keyboard.press("j")
    expect(where).to_contain_text("Attempt 2")
    page.keyboard.press("j")
    expect(where).to_contain_text("How long have you been in logistics")
    page.keyboard.press("k")
    expect(where).to_contain_text("Attempt 2")


def test_speed_is_chosen_and_kept(open_page: OpenPage) -> None:
    page = open_page()
    page.locator("#speed").select_option("1.5")
    page.locator(".listen").first.click()
    until_playing(page)
    assert page.evaluate("sound.playbackRate") == 1.5
    page.locator("#speed").blur()
    page.keyboard.press("<")
    assert page.evaluate("sound.playbackRate") == 1.25


def test_letters_can_be_turned_off(open_page: OpenPage) -> None:
    page = open_page()
    page.keyboard.press("?")
    expect(page.locator("dialog")).to_be_visible()
    page.get_by_label("Keys of one letter are on").uncheck()
    page.get_by_role("button", name="Close").click()
    page.keyboard.press("f")
    expect(page.locator("[data-mark=fillers]")).to_have_attribute("aria-pressed", "true")
