"""What a question asks, a liking or a fact, and how a plain answer to it opens."""

from voicecoach.core.claims.lexicon import Lexicon

ASKS_FOR_ATTITUDE = Lexicon(
    {
        True: (
            "need in; do you need; do you want; can you; could you; any problem; all right; how "
            "closely; what matter; how much direction; how should we; why "
            "retail|care|law|teaching|this|us|a|here; what help you; how do you learn; how do you "
            "like; do you like; would you like; prefer; preference; ideal; would you; work style; "
            "working style; are you willing; willing; availability; what environment; environment; "
            "comfortable; where do you see; do you mind; mind; open to; how do you feel; feel "
            "about; suit you; suit; available; enjoy; love; hate; dislike; best in you; best from "
            "you; get the best; happiest; happy; motivate; motivation; what sort|kind|type of; how "
            "do you work|learn|take|handle|cope|find; how should; are you a; are you an; are you "
            "more; want; looking for; look for; five year; see yourself; thoughts; a problem; an "
            "issue; a worry; bother you; put you off; a plus; appeal; appeal to; interest you; "
            "interest in; keen; tempt; attract; draw you; sit with you; how do|does that sit; how "
            "do you; would it; hours; shifts; ambition; dream; goal; next job; next role; hope "
            "for; matter to you; important; good with; okay with; all right with; alright; all "
            "right; pick; choose; rather; or; style; excite; cup of tea; bore you; drain you; "
            "annoy you; frustrate you; best; worst; least; the role mean|involve|require|have; the "
            "job mean|involve|require|have; this job|role mean|involve|require|have|be; it be a; "
            "we be; our; okay; be that okay|alright|fine; that fine; be you "
            "happy|able|free|willing; which day|days can you; would that suit|work; does that "
            "suit|work; apply for; be you after; what be you after; what kind|sort of job"
        ),
    }
)

ASKS_FOR_FACTS = Lexicon(
    {
        True: (
            "how long|many|much|often|far|busy|big|large; have you "
            "ever|used|worked|done|had|supervised|managed|been|written|led|run|trained|taught; do "
            "you speak|use|know|drive|hold|own|supervise; when do|be|could|can; tell me|us about; "
            "describe a; a time; time when; who; which * have|do you use|know; where do you "
            "live|work; where be; what be your * job|role|title|salary|notice; walk me|us; "
            "example; what have you; why do you leave|stop|move|quit|finish; what happen; "
            "workload; experience; any * experience; ever; qualification; degree; language; your "
            "training; what training; a typical; first month; last"
        ),
    }
)
"""Questions about what was or is, not about what is liked."""

ACCEPTS = Lexicon(
    {
        True: (
            "not a big deal; no big deal; not mind; not the end of the world; can|could live with; "
            "i|we do it; i|we do them; i do what; i will|can|could|would do; i be happy to; "
            "i be fine; it be fine; that be fine; be okay; put up with it; get on with it; "
            "part of the job; have|need to be do; not bother me; not stop me; can cope; would not "
            "stop me; if need be; if it be need; if i have to; get use to; understand that; "
            "i be not against; i be open; i can; not a deal breaker; not a dealbreaker"
        ),
    }
)
"""After a "but": what was not liked is done all the same."""

FLIPS = Lexicon(
    {
        True: (
            "mind; bother; bother you; problem; a problem; issue; worry; put you off; object; "
            "objection; trouble; difficulty; struggle; scare; concern; concerns; deal breaker; "
            "downside; minus; hard; difficult; stress; stressful; hate; dislike; not like; afraid; "
            "too much; boring; against"
        ),
    }
)
"""Words of a question to which "not at all" is a yes: "is that a problem?"."""

YES_NO = Lexicon(
    {
        1: (
            "yes; yeah; yep; yup; definitely; absolutely; of course; sure; certainly; very much; "
            "very; totally; hundred percent; course; oh aye; aye; for sure; always; without a "
            "doubt; please; god yes; big time; ideally; i be; i do; i would"
        ),
        -1: (
            "no; nope; nah; never; not really; not at all; not particularly; not for me; not "
            "especially; not in the least; no thanks; god no; not any more; not a chance; no way; "
            "not me; hardly; not a bit; i would not; i do not; i be not"
        ),
    }
)
"""How an answer to a yes-or-no question opens."""

LEISURE = Lexicon(
    {
        True: (
            "spare time; free time; hobby; hobbies; outside ?of work; out of work hours; unwind; "
            "weekend plan; at home do; for fun; holiday; day off; other "
            "people|staff|member|colleague; your last team; the others; your team split; motivate "
            "a|your|people|others|staff; your customer|client|pupil|staff|patient|student; set up "
            "your|the; on vacation; vacation; on our menu; do you say to; "
            "enjoy|do|like|hate|avoid|help|handy at|around|round|about home; at home; housework; "
            "household; round the house; around the house; outside work"
        ),
    }
)
"""Questions about life outside work, or about others."""
