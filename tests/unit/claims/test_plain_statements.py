"""Plain statements without a question, as somebody types them to try a check: one fact a side."""

from datetime import date

import pytest

from voicecoach.core.claims import Context, Level, Statement, check_statements, verdict

_FIRST, _SOON, _YEARS_ON = date(2026, 3, 2), date(2026, 3, 12), date(2028, 4, 2)

_NUMBERS_APART = (
    ("We had three thousand and six subscribers.", "We had nine hundred subscribers."),
    ("The tower cost one point eight million.", "The tower cost 700,000."),
    ("I mentored a dozen cadets.", "I mentored three cadets."),
    ("Three quarters of the seedlings survived.", "Around a third of the seedlings survived."),
    ("Our readership tripled.", "Our readership grew by ten percent."),
    ("We bottled sixteen hundred litres a day.", "We bottled 500 litres a day."),
    ("I'm on seventy k.", "My salary is forty thousand."),
    ("The survey took a year and a half.", "The survey took five months."),
    ("I was there for eight, no, nine years.", "I was there for six years."),
    ("I had seven, no wait, seventeen people.", "I had seven people."),
    ("It was a two year lease, no, a five year lease.", "It was a two year lease."),
    ("I was on, like, uh, forty pounds an hour.", "I was on eleven pounds an hour."),
    ("I cut the scrap rate from nine to one percent.", "I got the scrap rate down to six percent."),
    ("I taught a cohort of eleven.", "I taught a cohort of forty."),
    ("I supervised 22 kiosks.", "I looked after nine kiosks as area manager."),
)
_NUMBERS_ALIKE = (
    ("We had three thousand and six subscribers.", "We had about 3,000 subscribers."),
    ("I left the abbey in nineteen eighty four.", "I left the abbey in 1984."),
    ("The tower cost one point eight million.", "It was a tower of 1.8 million."),
    ("I mentored a dozen cadets.", "I mentored twelve cadets."),
    ("Three quarters of the seedlings survived.", "75 percent of the seedlings survived."),
    ("I'm on seventy k.", "I earn seventy thousand."),
    ("The survey took a year and a half.", "The survey took eighteen months."),
    ("I was there for eight, no, nine years.", "I was there for nine years."),
    ("We bottled sixteen hundred litres a day.", "We bottled 1,600 litres a day."),
    ("It's about twenty minutes away.", "I live twenty or so minutes from here."),
)
_TIME_APART = (
    ("I've been a beekeeper since 2014.", "I've been a beekeeper for three years."),
    ("I was at Orrin's until last June.", "I left Orrin's in 2021."),
    ("I qualified as a glazier in 2019.", "I've been a qualified glazier for eighteen years."),
    (
        "I graduated in 2020 and went straight into surveying.",
        "I have fourteen years of experience as a surveyor.",
    ),
    ("I joined the lifeboat crew two years ago.", "I joined the lifeboat crew in 2009."),
    ("I started at Quill House in May 2018.", "I joined Quill House in February 2016."),
)
_TIME_ALIKE = (
    ("I've been a beekeeper since 2014.", "I've been a beekeeper for nearly twelve years."),
    ("I was at Orrin's until last June.", "I left Orrin's in June 2025."),
    ("I qualified as a glazier in 2019.", "I've been a qualified glazier for seven years."),
)
_OTHER_SUBJECTS = (
    ("My uncle has twelve years in forestry.", "I have two years in forestry."),
    ("My supervisor said we had ninety tenants.", "We had thirty tenants."),
    ("The caretaker reckoned the hall had four exits.", "The hall had two exits."),
    ("There were fifty looms, eight of them mine.", "I looked after eight looms."),
    ("There were thirty people, six of them mine.", "I managed six people."),
    ("Thirty of us worked harvests.", "I was in charge of four people on harvests."),
    ("If I had nine people I could open a second stall.", "I have two people."),
    ("I'd like to earn sixty thousand.", "I earn forty one thousand."),
    ("At Penn's I had five staff.", "At Rourke's I had thirty staff."),
    ("In 2018 we milled 300 tonnes.", "In 2024 we milled 800 tonnes."),
    ("The porch project took a week.", "The attic project took four months."),
    ("We won the library tender.", "We lost the museum tender."),
    ("I have a degree in philosophy.", "I have a master's in forestry."),
    ("I grew up in Derry.", "I live in Cardiff."),
    ("The pageant was my idea.", "My boss liked the pageant."),
)
_DENIED = (
    ("I've never used a lathe.", "I used a lathe every day for years."),
    ("I speak fluent Greek.", "I don't speak a word of Greek."),
    ("I'm unfamiliar with scaffolding.", "I've put up scaffolding for eleven years."),
    ("I never really used Photoshop.", "I used Photoshop every day for years."),
    ("I've never worked with Kubernetes.", "I ran cooper netties for a year."),
    ("I've never been fired.", "I was fired from the abattoir."),
    ("I don't have a driving licence.", "I drive a minibus to work."),
    ("I've worked overseas.", "I've never worked outside this country."),
)
_NOT_DENIED = (
    ("I didn't forget to use Photoshop.", "I use Photoshop."),
    ("Not only Ruby but also Rust.", "I use Ruby every day."),
    ("I don't dislike auctions.", "I like auctions."),
    ("I never had any trouble learning Excel.", "I know Excel."),
    ("I don't speak Greek.", "I speak Turkish."),
)
_FACTS_APART = (
    ("I never finished my degree.", "I graduated with honours in 2012."),
    ("I have a bachelor's degree in botany.", "I studied classics at university."),
    ("I never went to university.", "I have a degree in botany."),
    ("I went to Keele University.", "I got my degree at Lampeter."),
    ("I was the bosun on the Marigold.", "On the Marigold I was a deckhand."),
    ("I was the kiosk manager.", "I was an assistant in that kiosk."),
    ("I live in Swansea.", "I'm based in Aberdeen."),
    ("I was born in Truro.", "I was born in Perth."),
    ("I was laid off from the quarry.", "I quit the quarry because I wanted more money."),
    ("I was made redundant from the foundry.", "I resigned from the foundry."),
    ("I was let go from the florist.", "I left the florist because I wanted a new challenge."),
    ("My notice period is a month.", "I only have to give a week's notice."),
    ("I was on a permanent contract.", "It was a temporary contract."),
    ("I'm self-employed.", "I'm employed by the council."),
    ("My boss was a woman called Edith.", "My boss was Gareth."),
)
_LEANINGS_APART = (
    ("I prefer working by myself.", "I'm happiest in a team, I hate working alone."),
    ("I enjoy night shifts.", "I can't stand night shifts."),
    ("I love haggling.", "I hate haggling."),
    ("I don't mind weekends.", "I can't work weekends."),
    ("I'm happy to relocate.", "I'm not willing to relocate."),
)
_OWNERSHIP_APART = (
    ("I wrote the almanac on my own.", "Four of us wrote the almanac."),
    ("I set up the kiln single-handedly.", "I had two people helping me set up the kiln."),
    ("The raffle was my idea.", "It was my boss who came up with the raffle."),
    ("The raffle was my idea.", "Our treasurer thought of the raffle."),
    ("The mix-up with the crates was my fault.", "The haulier mixed up the crates, it wasn't us."),
    ("The spill was my fault.", "The spill was caused by the night watchman."),
    ("I caused the short circuit.", "The short circuit was nobody's fault."),
)
_OUTCOMES_APART = (
    ("The annexe was finished on time.", "The annexe was two months late."),
    ("We won the ferry contract.", "We didn't get the ferry contract."),
    ("We met our recruitment target.", "We missed our recruitment target."),
    ("The regatta was cancelled.", "The regatta went ahead."),
    ("The merger was called off.", "The merger went ahead."),
    ("The foal made a full recovery.", "Sadly, the foal died."),
    ("The pageant was a flop.", "The pageant was a great success."),
    ("Breakages rose by 20 percent.", "Breakages stayed flat."),
)
_APART = (
    *_NUMBERS_APART,
    *_TIME_APART,
    *_DENIED,
    *_FACTS_APART,
    *_LEANINGS_APART,
    *_OWNERSHIP_APART,
    *_OUTCOMES_APART,
)
_FITTING = (*_NUMBERS_ALIKE, *_TIME_ALIKE, *_OTHER_SUBJECTS, *_NOT_DENIED)
_CHANGED = (
    ("I live in Swansea.", "I've moved to Aberdeen since.", _SOON),
    ("I live in Swansea.", "I moved to Aberdeen last month.", _YEARS_ON),
    ("I manage five people.", "I manage twelve people now.", _YEARS_ON),
    ("I don't know any Greek.", "I've learned Greek since, I took a course.", _YEARS_ON),
    ("I work for Tolland's.", "I work for Quill House now.", _YEARS_ON),
)
_GROWN = (
    ("I've been here three years.", "I've been here five years."),
    ("I have four years of experience in joinery.", "I have six years of joinery experience."),
)
_MISHEARD = (
    ("We had fifteen barrels.", "We had fifty barrels."),
    ("I had nineteen staff.", "I had ninety staff."),
    ("The course took sixteen weeks.", "The course took sixty weeks."),
)


def _level(earlier: str, later: str, said_on: date = _SOON) -> Level | None:
    return verdict(
        check_statements(
            Statement(earlier, Context(said_on=_FIRST)), Statement(later, Context(said_on=said_on))
        )
    )


@pytest.mark.parametrize(("earlier", "later"), _APART)
def test_two_plain_accounts_that_exclude_each_other_contradict(earlier: str, later: str) -> None:
    assert _level(earlier, later) is Level.CONTRADICTION


@pytest.mark.parametrize(("earlier", "later"), _FITTING)
def test_plain_accounts_that_fit_together_raise_nothing(earlier: str, later: str) -> None:
    assert _level(earlier, later) is None


@pytest.mark.parametrize(("earlier", "later", "said_on"), _CHANGED)
def test_what_time_explains_is_asked_as_a_change(earlier: str, later: str, said_on: date) -> None:
    assert _level(earlier, later, said_on) is Level.CHANGED


@pytest.mark.parametrize(("earlier", "later"), _GROWN)
def test_a_length_grows_with_the_time_between_two_statements(earlier: str, later: str) -> None:
    assert _level(earlier, later, _YEARS_ON) is None


@pytest.mark.parametrize(("earlier", "later"), _MISHEARD)
def test_teens_against_tens_in_the_same_words_are_asked_about(earlier: str, later: str) -> None:
    assert _level(earlier, later) is Level.UNCLEAR
