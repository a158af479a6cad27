"""Amounts told by other names, in other periods, of one part or the whole."""

from datetime import date

import pytest

from voicecoach.core.claims import Context, Level, Statement, check_statements, verdict

DAY = date(2026, 3, 1)


def said(text: str, question: str | None = None, source: str = "practice") -> Statement:
    return Statement(text, Context(question, DAY, source))


def level(earlier: Statement, later: Statement) -> Level | None:
    return verdict(check_statements(earlier, later))


@pytest.mark.parametrize(
    ("earlier", "later"),
    [
        ("ninety percent of the trainees passed", "half of the trainees failed"),
        ("attendance was ninety six percent", "absence ran at thirty percent"),
        ("it was a pen of ninety head", "about forty head in the pen"),
        ("I led a team of eight surveyors", "I've never led anybody"),
        ("we turned over two million at the kiosk", "the kiosk turned over six hundred grand"),
        ("I won the bakers' medal in 2014", "the bakers' medal, I got that medal in 2019"),
        ("I got my crane ticket in May 2017", "I got my crane ticket in May twenty two"),
        ("I took the pub over in 2012", "I took over the pub in 2018"),
        ("the survey ran 8 mths", "the survey ran for two years"),
    ],
)
def test_one_amount_by_two_names(earlier: str, later: str) -> None:
    assert level(said(earlier), said(later)) is Level.CONTRADICTION


@pytest.mark.parametrize(
    ("earlier", "later"),
    [
        ("ninety percent of the trainees passed", "about one in ten trainees failed"),
        ("I cut breakages by forty percent", "I cut overtime by ten percent"),
        ("footfall at the arcade was eighty percent", "footfall at the pier was thirty percent"),
        ("I'm on thirty thousand", "I was on twenty four thousand at my last place"),
        ("I spent an hour on the stall with him", "I've had the stall six years"),
        ("I lead two people", "we're six in all in the office"),
        ("I got my crane ticket in 2017", "I renewed my first aid card in 2021"),
    ],
)
def test_two_amounts_with_a_name_in_common(earlier: str, later: str) -> None:
    assert level(said(earlier), said(later)) is None


def test_a_bare_figure_belongs_to_what_was_asked() -> None:
    asked = "How long were you at the quarry?"
    assert level(said("seven years", asked), said("two years at the quarry")) is (
        Level.CONTRADICTION
    )
    long_answer = (
        "The quarry was my school. I drove the loader, I learned blasting from a man called "
        "Bertie, we had a canteen with one window, and for a year I counted lorries at the gate."
    )
    assert level(said("seven years", asked), said(long_answer, "What was the quarry like?")) is None


def test_no_gap_and_months_out_of_work() -> None:
    asked = "Any gaps?"
    none_at_all = said("no gaps, I've gone straight from one job into the next", asked)
    out = said("I was out of work for fourteen months after the cannery", "Why the gap?")
    assert level(none_at_all, out) is Level.CONTRADICTION
    twice = said("I was out of work for two months in 2012")
    assert level(twice, said("there was a gap of about nine weeks in 2012")) is None


@pytest.mark.parametrize(
    ("earlier", "later", "expected"),
    [
        ("day rate £350", "I charge two hundred and twenty a day", Level.CONTRADICTION),
        ("I'm on three thousand a month", "I'm on thirty six thousand a year", None),
        ("£400 a day", "I charge fifty pounds an hour", None),
    ],
)
def test_pay_is_compared_in_one_period(earlier: str, later: str, expected: Level | None) -> None:
    rate = "What are you paid?"
    assert level(said(earlier, rate), said(later, rate)) is expected


def test_a_name_cut_into_words_at_other_places_is_the_same_name() -> None:
    heard = said("i was at har wick optics for two years")
    assert level(heard, said("six years at harwick op tics")) is Level.CONTRADICTION
    assert level(heard, said("six years at marlow glass")) is None


def test_the_most_there_ever_was_holds_for_every_time() -> None:
    asked = said("on nights I ran nine looms at once", "How many looms?")
    assert level(asked, said("the most I've ever run at once is three looms")) is (
        Level.CONTRADICTION
    )


@pytest.mark.parametrize(
    ("earlier", "asked", "later"),
    [
        ("I came to the Wexford in 2012", "the Wexford?", "I started at the Wexford in 2018"),
        ("my contract runs out in March next year", "until when?", "my contract's until October"),
        ("I came off the boats in 2015", "the boats?", "I was on the boats until spring 2019"),
        ("I won the glazing prize in 2016", "Your glazing prize?", "That was in 2021"),
    ],
)
def test_one_event_in_other_words(earlier: str, asked: str, later: str) -> None:
    assert level(said(earlier), said(later, asked)) is Level.CONTRADICTION


@pytest.mark.parametrize(
    ("earlier", "later"),
    [
        ("I joined the printing firm in 2018", "I moved to the binding firm in 2022"),
        ("I got my welding certificate in 2015", "I got my first aid certificate in 2021"),
        ("my contract ends in June this year", "the lease on my flat runs until December"),
    ],
)
def test_two_events_in_like_words(earlier: str, later: str) -> None:
    assert level(said(earlier), said(later)) is None


def test_a_note_is_about_what_it_says_elsewhere() -> None:
    note = said("Manager, garden kiosk: £1.8m annual turnover", source="resume")
    assert level(note, said("the kiosk turned over about seven hundred thousand")) is (
        Level.CONTRADICTION
    )


def test_near_a_hundred_percent_every_point_counts() -> None:
    exact = said("picking accuracy was ninety nine point five percent")
    assert level(exact, said("I made picking mistakes on about four percent")) is (
        Level.CONTRADICTION
    )
    assert level(exact, said("picking accuracy was about ninety nine percent")) is None


@pytest.mark.parametrize(
    ("earlier", "later"),
    [
        ("I've taught for twelve years", "I've been teaching at this school for four years now"),
        ("the first phase took two months", "phase two took six months"),
        ("orders were up thirty percent in year one", "orders were up eight percent in year two"),
        ("I spent an hour on the phone with her", "I've been on the phones six years"),
    ],
)
def test_a_part_is_not_the_whole(earlier: str, later: str) -> None:
    assert level(said(earlier), said(later)) is None


def test_a_rate_may_be_told_before_its_number() -> None:
    earlier, later = "I take ninety calls a day", "on a busy day maybe forty calls"
    assert level(said(earlier), said(later)) is Level.CONTRADICTION
    assert level(said(earlier), said("on a busy night maybe forty calls")) is None


def test_a_bonus_is_no_salary() -> None:
    asked = "What do you earn?"
    assert level(said("I'm on forty thousand", asked), said("my bonus was three grand")) is None


@pytest.mark.parametrize(
    ("earlier", "later"),
    [
        ("I'm on twenty nine pounds an hour at Dray", "Dray paid three pounds an hour more"),
        ("two hundred people on the pier site", "there was nobody else on the pier site"),
        ("I hold an A40 slinger card", "we had three slingers"),
        ("turnout was eighty percent for the first match", "for the third I went to the match"),
    ],
)
def test_what_only_looks_like_the_amount(earlier: str, later: str) -> None:
    assert level(said(earlier), said(later)) is None
