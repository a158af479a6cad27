"""Changes told in words, with and without a number: "doubled", "crept up", "stayed as it was"."""

from voicecoach.core.claims.lexicon import Lexicon

CHANGE_WORDS = Lexicon(
    {
        "up": (
            "increase; grow; rise; raise; go up; be up; get * up; bring * up; push * up; "
            "improve; boost; gain; growth; doubl; tripl; quadrupl; climb; jump; more than doubl; "
            "shoot up; soar; up by; creep up; edge up; lift; increase of|in; drive * up; put * up"
        ),
        "down": (
            "reduce; cut; drop; fall; decrease; go down; be down; get * down; bring * down; lower; "
            "decline; shrink; halv; slash; reduction; down by; come down; slip; dip; shave; trim; "
            "knock * off; take * off; plummet; creep down; save; fewer; less"
        ),
        "flat": "flat; barely move; hardly move; stay the same; unchanged; not move",
    }
)
"""The direction of a change."""

CHANGES = Lexicon(
    {
        (100.0, 100.0): "doubl; double; twofold; two fold; twice as many|much; twice what it be",
        (200.0, 200.0): "tripl; triple; trebl; treble; threefold; three fold; three times as many",
        (300.0, 300.0): "quadrupl; quadruple; fourfold; four fold; four times as many|much",
        (400.0, 400.0): "fivefold; five fold; five times as many|much; quintuple; quintupl",
        (500.0, 500.0): "sixfold; six fold",
        (900.0, 900.0): "tenfold; ten fold; ten times as many|much",
        (-50.0, -50.0): "halv; halve; cut * in half; cut by half; half what it be; fall by half",
        (-5.0, 5.0): (
            "stay|be|remain ?about|pretty|largely|fairly flat; flatline; barely move; hardly move; "
            "barely change; hardly change; stay the same; not change; not move; not really move; "
            "unchanged; stay where it be; stay put; hold steady; stay steady; stay level; "
            "come out level; no change; no better; no different; no difference; stand still; "
            "not shift it; could not shift; never shift; not budge; never budge; plateau; "
            "stagnate; stagnant; much the same; about the same; just the same; exactly the same; "
            "not go anywhere; go nowhere; flat as a; flat if i; not make a dent; never move; "
            "no worse; not improve; never improve; static; dead level"
        ),
        (1.0, 15.0): (
            "creep up; crept up; edge up; inch up; tick up; nudge up; go up a "
            "little|bit|touch|shade; rise slightly; slightly up; up slightly|a_bit|a_little; "
            "slight increase|rise"
        ),
        (-15.0, -1.0): (
            "creep down; crept down; edge down; inch down; dip; slip ?back|slightly|a_bit; go down "
            "a little|bit|touch; fall slightly; slightly down; down slightly|a_bit|a_little"
        ),
        (20.0, 1000.0): "soar; shoot up; rocket; skyrocket; go through the roof; take off",
        (-100.0, -25.0): "plummet; collapse; nosedive; fall off a cliff; fall through the floor",
    }
)
"""Changes told without a number, in percent."""

EVEN_SPLITS = Lexicon(
    {True: "down the middle; half and half; equal share; equal partner; split it evenly|equally"}
)
"""A whole parted in two halves."""
