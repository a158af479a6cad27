"""Endings made of two parts: a thing and what became of it.

"The appeal failed", "they turned our application down", "complaints went up", "we halved the
queue": neither part tells how the story ended. Whether a thing is wanted decides what its rise and
its loss mean.
"""

from collections.abc import Iterator, Sequence
from typing import TypeVar

from voicecoach.core.claims.lemmas import word_set
from voicecoach.core.claims.lexicon import Hit, Lexicon
from voicecoach.core.claims.polarity import is_negated
from voicecoach.core.claims.vocabulary import lemmas
from voicecoach.core.claims.words import Word

_Meaning = TypeVar("_Meaning")
Sign = tuple[int, int, int]
"""Where a saying starts and ends, and +1 for a good ending or -1 for a bad one."""

_SOUGHT = lemmas(
    "appeal application vote bid motion ballot election claim grant funding permit permission "
    "planning tender contract pitch deal case lawsuit hearing tribunal proposal petition campaign "
    "title match game cup race trophy award account order sponsorship sponsor loan visa licence "
    "patent merger acquisition visa order franchise listing commission lottery bursary "
    "scholarship extension renewal part role gig place slot account client project budget money"
)
"""What people apply, bid, vote or fight for."""
_TRIED = lemmas(
    "trial pilot experiment test vote bid motion ballot strike merger scheme product project "
    "campaign appeal launch relaunch crop harvest batch graft transplant operation surgery "
    "treatment repair engine marriage business startup venture plan move migration upgrade patch "
    "fundraiser auction sale exhibition festival tour season attempt rescue negotiation talk "
    "course programme program workshop display recipe system machine prototype demo mock"
)
"""What can fail or succeed by itself."""
_UNWANTED = lemmas(
    "overtime error mistake complaint accident incident injury waste wastage cost bill queue "
    "backlog delay absence absenteeism sickness breakage return refund loss theft shrinkage "
    "shoplifting vandalism downtime outage bug defect fault scrap no-show cancellation lateness "
    "dropout drop-out churn fall infection reoffending debt arrear leak wait waiting mileage "
    "stress noise exclusion truancy bullying mortality readmission reject rework paperwork "
    "expense spending deficit crime burglary fight pollution emission damage stoppage breakdown "
    "bedsore ulcer ticket workload pressure attrition resignation leaver"
)
"""Of these, less is better."""
_WANTED = lemmas(
    "sale taking profit margin revenue booking attendance membership member footfall output "
    "production productivity morale score rating mark result yield retention conversion donation "
    "income visitor subscriber follower sign-up signup uptake engagement satisfaction occupancy "
    "efficiency turnout throughput trade circulation enrolment enrollment viewer listener "
    "download traffic recycling pass-rate accuracy referral tip"
)
"""Of these, more is better."""

_LIVING = lemmas(
    "patient casualty swimmer climber horse dog cat cow calf lamb foal ewe pup puppy kitten baby "
    "twin passenger crew man woman boy girl child lad resident he she they bird plant tree herd"
)
"""Who can live or die."""
_CALLERS = lemmas(
    "customer client guest patron account family donor tenant member supplier buyer student pupil "
    "he she they"
)
"""Who can stay or go elsewhere."""

_CHANGES = Lexicon(
    {
        "down": (
            "cut; reduce; halve; halv; lower; bring * down; get * down; slash; shave; trim; "
            "eliminate; go down; come down; fall; drop; shrink; disappear; vanish; dry up; "
            "tumble; plummet; decline; decrease; dip; slump; collapse; sink; slide; tail off; "
            "go away; stop; drive * down; nosedive; go through the floor; dwindle; tank"
        ),
        "up": (
            "go up; rise; increase; double; doubl; triple; tripl; grow; climb; shoot up; spike; "
            "jump; soar; balloon; creep up; mount; raise; boost; lift; push * up; bring * up; "
            "drive * up; put up; rocket; go through the roof; pile up; multiply; get * up; pick up"
        ),
        "worse": "get worse; worsen; suffer; get out of hand; deteriorate; get bad; make * worse",
        "better": "get better; improve; look up; recover; bounce back",
    }
)
_DIRECTIONS = {"up": 1, "down": -1}
_EITHER_WAY = {"better": 1, "worse": -1}

_SOUGHT_RESULTS = Lexicon(
    {
        1: (
            "win; get; secure; land; go * way; come through; be approve; be grant; be successful; "
            "be allow; grant us|me; award us|me; approve; be carry; be accept; succeed; "
            "come good; clinch; bag; pass; go to us"
        ),
        -1: (
            "lose; miss out on; fail; fall through; be refuse; be reject; be turn down; "
            "turn * down; get turn down; be dismiss; go against us|me; go the other way; "
            "be throw out; be deny; be unsuccessful; collapse; refuse; reject; deny; throw out; "
            "vote down; block; fell through; get reject; get refuse; go to someone|somebody"
        ),
    }
)
_TRIED_RESULTS = Lexicon(
    {
        1: (
            "work; succeed; be a success|triumph|hit; go well|smoothly|great|brilliantly|fine; "
            "take off; be the best; pay off; come good; thrive; hold; go our|my way; go ahead; "
            "flourish; go to plan; go like clockwork; work out; do well"
        ),
        -1: (
            "fail; be a failure|disaster|flop|washout|shambles|mess; flop; go wrong|badly; "
            "collapse; be ruin; be wipe out; fall apart|flat|through; die; bomb; crash; "
            "come to nothing; backfire; do badly; tank; break down; be cancel; be abandon; "
            "be throw away; be call off; fizzle out"
        ),
    }
)
_ESCALATED = Lexicon(
    {
        True: (
            "go|get ?all ?the ?way to|before the|a regulator|ombudsman|court|tribunal|press|"
            "paper|council|top|police; go as far as the|a "
            "regulator|ombudsman|court|tribunal|press|paper|council; end up with|before|at|in "
            "?the|a regulator|ombudsman|court|tribunal|press|paper; take it|us|me to the|a "
            "regulator|ombudsman|court|tribunal|press|paper|council"
        ),
    }
)
"""A dispute that others had to settle."""
_HOUSE = Lexicon(
    {
        1: (
            "house|seat|hall|theatre|tent|room|place|course be full|packed|take; "
            "house|seat|hall|theatre|tent|room|place|course be sell|book out|up"
        ),
        -1: (
            "seat|house|hall|theatre|row|room|place be ?half empty|unsold|free; "
            "empty seat|house|hall|row; half the seat|ticket|place|room; tickets not sell; "
            "play|perform to nobody|half"
        ),
    }
)
"""How full a house was."""
_LIVED = Lexicon(
    {
        1: (
            "survive; pull through; live; make it; recover; make a * recovery; come round; walk "
            "out of hospital; go home; be fine|ok|okay|alright; get better; be save; be discharge"
        ),
        -1: (
            "die; pass away; do not make it; not make it; not survive; drown; bleed to death; "
            "be put down|to sleep; have to be put down; never wake|woke up; never come round"
        ),
    }
)
_STAYED = Lexicon(
    {
        1: (
            "come back; stay; renew; rebook; book again; be still with; be one of our|my regular; "
            "become a regular; sign again; sign on again; return; keep coming"
        ),
        -1: (
            "never come back; not come back; never return; never book again; go elsewhere; "
            "leave us; take their|his|her business|custom|money; close the|their account; cancel; "
            "go to a rival|competitor|another; walk away; never see again; switch to"
        ),
    }
)
_BEFORE, _AFTER = 5, 4
"""Words between a thing and what became of it, on either side (start values)."""


def result_signs(words: Sequence[Word]) -> Iterator[Sign]:
    """What became of each thing in the row of words."""
    yield from ((hit.start, hit.end, -1) for hit in _ESCALATED.find(words))
    yield from ((hit.start, hit.end, hit.meaning) for hit in _HOUSE.find(words))
    for at, word in enumerate(words):
        if word.lemma in _UNWANTED:
            yield from _changed(words, at, wanted=-1)
        elif word.lemma in _WANTED:
            yield from _changed(words, at, wanted=1)
        if word.lemma in _SOUGHT:
            yield from _became(words, at, _SOUGHT_RESULTS, is_object_too=True)
        for things, table in ((_LIVING, _LIVED), (_CALLERS, _STAYED)):
            if word.lemma in things:
                yield from _became(words, at, table, is_object_too=False)
        if word.lemma in _TRIED:
            yield from _became(words, at, _TRIED_RESULTS, is_object_too=False)


def _changed(words: Sequence[Word], at: int, *, wanted: int) -> Iterator[Sign]:
    for hit in _standing(_CHANGES, words, at, is_object_too=True):
        sign = _EITHER_WAY.get(hit.meaning) or _DIRECTIONS[hit.meaning] * wanted
        yield _sign(words, at, hit, sign)
        return


def _became(
    words: Sequence[Word], at: int, table: Lexicon[int], *, is_object_too: bool
) -> Iterator[Sign]:
    for hit in _standing(table, words, at, is_object_too=is_object_too):
        yield _sign(words, at, hit, hit.meaning)
        return


def _standing(
    table: Lexicon[_Meaning], words: Sequence[Word], at: int, *, is_object_too: bool
) -> Iterator[Hit[_Meaning]]:
    """The results told of the thing: after it, or before it where it is their object."""
    for start in range(at + 1, min(len(words), at + 1 + _AFTER)):
        if words[start].form in _STOPS:
            break
        if hit := table.at(words, start):
            yield hit
    for start in range(max(0, at - _BEFORE), at if is_object_too else 0):
        hit = table.at(words, start)
        if hit and (hit.end > at or _STOPS.isdisjoint(w.form for w in words[hit.end : at])):
            yield hit


_STOPS = word_set("and but when while because so that which who in on for to from by at with if")


def _sign(words: Sequence[Word], at: int, hit: Hit[_Meaning], sign: int) -> Sign:
    """A "not" between the two turns it round; one before both is for the reader to see."""
    between = words[at + 1 : hit.start] if hit.start > at else ()
    return hit.start, hit.end, -sign if is_negated(between) else sign
