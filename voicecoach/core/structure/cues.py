"""The wordings by which the parts of a story are known, each with its weight.

Weights are natural-log odds, set by hand in steps of a half and settled on one half of the labelled
answers. Each line is a pattern over whole words of a piece in small letters, and counts once a
piece; words in angle brackets stand for a family.
"""

import re
from dataclasses import dataclass
from functools import cache

from voicecoach.core.structure.models import Part

_FAMILIES = {
    "<while>": r"(?:half a|first|next|following|a few|<number>|<month>)",
    "<whatever>": r"(?:we|it|the|hardly|all|they|he|she|there|nearly|everyone|everybody|<number>)",
    "<number>": r"(?:\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|"
    r"fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million)",
    "<few>": r"(?:a|one|two|three|four|five|six|few|couple of|several)",
    "<season>": r"(?:spring|summer|autumn|winter|fall)",
    "<month>": r"(?:january|february|march|april|may|june|july|august|september|october|"
    r"november|december)",
    "<day>": r"(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|black friday)",
    "<boss>": r"(?:boss|manager|head|director|owner|supervisor|chief|lead|board)",
    "<people>": r"(?:they|he|she|people|patients|customers|nobody|everyone|everybody|someone|"
    r"somebody|the \w+|our \w+|my \w+)",
    "<others>": r"(?:the (?:client|customers?|council|company|manager|director|board|team|site|"
    r"owner)|they|everyone|everybody|he|she)",
}


@dataclass(frozen=True, slots=True)
class Cue:
    """A wording that speaks for a part; None is what belongs to no part."""

    part: Part | None
    weight: float
    pattern: re.Pattern[str]


_TABLE: tuple[tuple[Part | None, float, str], ...] = (
    (
        Part.SITUATION,
        2.0,
        r"""
        <few> (?:years?|months?|weeks?) (?:ago|back)
        (?:in|during|around) (?:the )?(?:(?:early|late|<season>|end) (?:of )?)?(?:19|20)\d\d
        (?:last|this was|it was) (?:in )?(?:the )?(?:a )?(?:<season>|year|<month>|<day>)
        at the time|back then|in those days|at that (?:point|time)
        (?:in|at) my (?:last|previous|first|second|third|old|current|former) \w+
        when (?:i|we) (?:was|were|first|started|joined|took|became|began|came|got|had)
        i was (?:working|running|doing|quite new|new|a|an|the|at|in|with|managing|leading|teaching)
        """,
    ),
    (
        Part.SITUATION,
        1.0,
        r"""
        there (?:was|were|had been|used to be)
        we (?:had|were|kept|used to|got|still)
        <people> (?:was|were|had|kept|didn't|wasn't|weren't|couldn't|used to)
        i (?:worked|drove|taught|ran|managed|joined|looked after) (?:for|at|in|a|an|the|on)
        had (?:been|broken|failed|gone|left|lost|stopped|started)
        the (?:problem|issue|trouble) was
        (?:was|were) (?:about|going|due) to
        kept \w+ing|nobody (?:knew|could|really)
        """,
    ),
    (
        Part.TASK,
        3.0,
        r"""
        i (?:was|got) (?:asked|told|given|supposed|tasked|brought in|hired|charged|expected)
        i was (?:responsible|in charge|under pressure)
        (?:i|we) (?:still )?(?:had|needed) (?:to|about|only|just)
        (?:my|our|the) (?:job|task|goal|aim|role|brief|target|objective)[^.]{0,30} (?:was|were|is)
        (?:my|our|the) (?:challenge|mission|responsibility|assignment)[^.]{0,30} (?:was|were|is)
        the (?:target|goal|job) i was given
        (?:asked|wanted|told|expected|needed) (?:me|us|from me|somebody|someone) to
        put (?:me|us) in charge|needed from me|gave me the (?:job|task)
        (?:was|fell) (?:down|up) to me|it was on me|my (?:problem|call|decision) to
        it (?:all )?(?:fell|came) (?:down )?(?:to|on) me
        i (?:set myself|owned|was the one who)|that was me
        """,
    ),
    (
        Part.TASK,
        1.5,
        r"""
        i (?:wanted|felt|knew|thought|decided) [^.]{0,40}(?:to|should|needed)
        (?:somebody|someone) (?:had|needed) to|nobody asked me
        (?:the|my|our) (?:\w+ )?<boss> (?:wanted|asked|needed|gave|said)
        i was given|we (?:had|were given) \w+ (?:hours|days|weeks|months)
        make sure (?:that )?it|without (?:spending|losing|burning|any)
        by the end of|within (?:a|two|three|six) \w+
        """,
    ),
    (
        Part.ACTION,
        1.5,
        r"""
        (?:so|then|first|after that|next|finally|instead|also),? (?:of all,? )?(?:i|we)
        what (?:i|we) did|i (?:started|began) (?:by|to|with|\w+ing)
        step by step|together with|on the night
        """,
    ),
    (
        Part.RESULT,
        2.5,
        r"""
        in the end|as a result|the result|the outcome|ever since|since then|eventually
        at the end of (?:it|the day)|by the end
        (?:went )?from [^.,]{0,25}to (?:\w+ )?(?:about |around |less than |just )*<number>
        (?:went|going|gone|was|were|came) (?:up|down)
        fell|dropped|rose|doubled|tripled|halved|grew|shrank|improved|increased|decreased
        we (?:won|lost|saved|raised|hit|finished|ended|opened|delivered|launched|sold|kept)
        we (?:recovered|shipped|made it|got back)
        (?:after|within|by|in|the) (?:the )?<while>(?: \w+){0,2},? <whatever>
        never (?:again|had|once)|(?:haven't|hasn't|hadn't) (?:had|been|missed|lost)
        still (?:use|using|in use|works?|there|comes?|what they use|do|runs?)
        (?:every|each) (?:one|year|time|month) since|the (?:one|script|model) they use
        thank(?:ed)? (?:me|us)|promoted|award|saved? (?:us|them|me|each|about)
        """,
    ),
    (
        Part.RESULT,
        1.0,
        r"""
        <number>[ -]?(?:percent|per cent|a year|a week|pounds|euros|dollars)
        now|today|nowadays|these days|afterwards|on time|no more|any more
        <others> (?:has|have|now|signed|stayed|took|got|stopped|started|loved|agreed|asked|put|went)
        has (?:turned|become|been)|they've|we've
        we (?:were|are) (?:below|above|down|up|back)
        """,
    ),
    (
        None,
        3.0,
        r"""
        that's a (?:good|great|tough|hard) (?:one|question)|let me (?:think|tell)
        one that comes|i think the one|i can think of|something i
        (?:an?|right, an?|hmm, an?) (?:\w+ )?(?:example|failure|error|mistake)
        (?:i|we)(?:'d| would| wouldn't) (?:like|love|hope|want|say|meet|start|be|have|come|probably)
        i learnt|i learned|i've learnt|i've learned|lesson|looking back|in hindsight
        what i took from|i suppose|taught me|if i (?:started|had|were|joined)
        (?:your|you're|you've) (?:company|team|place|posting|opening|tried|here)
        """,
    ),
    (
        None,
        1.5,
        r"""
        (?:yeah|okay|ok|sure|well|um|hmm|yes),? (?:so|um|yes|okay)
        i(?:'m| am) (?:not|good|quite|also|working|here|a|an|the|very|really|someone)
        i (?:like|enjoy|love|think|prefer|tend|don't|believe|try|want|never)
        i've (?:always|seen)|my (?:biggest|greatest) (?:strength|weakness)
        (?:motivates|interests|matters to|important to) me|tell me
        """,
    ),
)


@cache
def cues() -> tuple[Cue, ...]:
    """The whole table, compiled."""
    return tuple(
        Cue(part, weight, _compiled(line.strip()))
        for part, weight, lines in _TABLE
        for line in lines.strip().splitlines()
    )


def _compiled(line: str) -> re.Pattern[str]:
    for name, family in _FAMILIES.items():
        line = line.replace(name, family)
    return re.compile(rf"(?<![\w'])(?:{line})(?![\w'])")
