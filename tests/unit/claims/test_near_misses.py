"""Statements that nearly say the same, or nearly the opposite: what parts them, kind by kind."""

import pytest

from tests.unit.claims.test_rules import level, said
from voicecoach.core.claims import Level
from voicecoach.core.claims.lexicon import Lexicon
from voicecoach.core.claims.words import read_words

Told = tuple[str, str]
OPPOSITE: tuple[tuple[Told, Told], ...] = (
    # what is left to others is not liked, and what bores may follow an "if"
    (
        ("I'm happy to let somebody else mind the fine print", "Fine print or big picture?"),
        ("the fine print is what I love", "Which do you prefer?"),
    ),
    (
        ("I like to know exactly what I'm doing each day", "Routine"),
        ("I get bored if every day's the same", "Variety"),
    ),
    # one day left out
    (
        ("I can sail any day except Sunday", "Availability"),
        ("Sundays are my best day", "Which days can you work?"),
    ),
    # a gap that holds the denial
    (
        ("the customer renewed for two more years", ""),
        ("the customer didn't renew", ""),
    ),
    # reasons
    (
        ("my contract ended in June", "Why did you leave the aquarium?"),
        ("I resigned because I wanted to travel", "Why did you leave the aquarium?"),
    ),
    (
        ("the aquarium went bankrupt", "Why did you leave the aquarium?"),
        ("I wasn't happy with the money", "Why did you leave the aquarium?"),
    ),
    (
        ("the pay was the reason", "Why did you leave the aquarium?"),
        ("the pay's good there, I wanted a challenge", "Why did you leave the aquarium?"),
    ),
    # skills
    (
        ("soldering: said none", "Soldering"),
        ("I've soldered circuit boards every week", "Electronics"),
    ),
    (
        ("I don't speak any other languages", "Languages"),
        ("I can speak Catalan", "Languages"),
    ),
    (
        ("I don't have any sales experience", "Sales"),
        ("I sold conservatories for six years", "Your last job"),
    ),
    # schooling
    (
        ("I left school at sixteen", "School"),
        ("I stayed on and did my A levels", "School"),
    ),
    (
        ("I dropped out in my second year", "Tell me about college"),
        ("I graduated from college in four years", "Education"),
    ),
)
FITTING: tuple[tuple[Told, Told], ...] = (
    # one pole, two things of it
    (("I don't like working with horses", "Animals"), ("I like working with cats", "Animals")),
    # not liked, and done all the same
    (
        ("I'd prefer not to wear a hairnet but it's not a big deal", "Hairnets"),
        ("a hairnet's okay with me", "Are you happy with a hairnet?"),
    ),
    (
        ("I don't love filing but I do it", "Filing"),
        ("I do my filing every Friday", "Filing"),
    ),
    # a part won leaves a part lost
    (("we won two of the three tenders", ""), ("we lost one tender", "")),
    # alone at first
    (
        ("it was just me when I started", "Team"),
        ("there are four of us now", "Team"),
    ),
    # when one left tells no reason
    (
        ("I left just before Christmas", "When did you leave?"),
        ("I left for a better salary", "Why did you leave?"),
    ),
    # two jobs given up
    (
        ("I gave up beekeeping because of my back", "Why did you stop beekeeping?"),
        ("I gave up the kiosk when the council put the rent up", "Why did you stop the kiosk?"),
    ),
    # what one left for is not yet held
    (
        ("I wanted to do my degree", "Why did you leave?"),
        ("I left to go to university", "Why did you leave the marina?"),
    ),
    # a denial of one material, or of one kind of pupil
    (("I've never used a drill on marble", "Marble"), ("I've drilled a lot of oak", "Oak")),
    (("I've never taught adults", "Adults"), ("I taught primary for ten years", "Teaching")),
    # no course at all
    (("I didn't finish the marathon", ""), ("I finished my degree", "")),
)


@pytest.mark.parametrize(("one", "other"), OPPOSITE)
def test_what_excludes_the_other_is_found(one: Told, other: Told) -> None:
    assert level(said(*one), said(*other)) is Level.CONTRADICTION


@pytest.mark.parametrize(("one", "other"), FITTING)
def test_what_fits_raises_no_alarm(one: Told, other: Told) -> None:
    assert level(said(*one), said(*other)) is not Level.CONTRADICTION


@pytest.mark.parametrize(
    ("text", "opened"),
    [
        ("the rota's too long", "the rota is too long"),
        ("I'd saved enough", "i had saved enough"),
        ("the owner's dog", "the owner 's dog"),
    ],
)
def test_a_contraction_is_opened_by_what_follows(text: str, opened: str) -> None:
    assert " ".join(word.form for word in read_words(text)) == opened


def test_one_alternative_may_be_of_several_words() -> None:
    table = Lexicon({True: "lease end|run_out|be_up"})

    assert table.find(read_words("the lease ran out"))
    assert table.find(read_words("the lease was up"))
    assert not table.find(read_words("the lease ran on"))
