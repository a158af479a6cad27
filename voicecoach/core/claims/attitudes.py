"""What a person wants and avoids: axes with two poles, and the many ways to like and dislike."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from itertools import product

from voicecoach.core.claims.axes_people import PEOPLE_AXES
from voicecoach.core.claims.axes_setting import SETTING_AXES
from voicecoach.core.claims.axes_work import WORK_AXES
from voicecoach.core.claims.lexicon import Lexicon

Pole = tuple[str, int]
"""An axis and one of its two ends."""


def _by_phrase(table: Mapping[Pole, str]) -> dict[frozenset[Pole], str]:
    """Turn the table round, so that a phrase which stands at several poles carries them all."""
    poles: dict[str, set[Pole]] = defaultdict(set)
    for pole, phrases in table.items():
        for phrase in phrases.split(";"):
            for plain in _spelled_out(phrase):
                poles[plain].add(pole)
    phrases_of: dict[frozenset[Pole], list[str]] = defaultdict(list)
    for plain, found in poles.items():
        phrases_of[frozenset(found)].append(plain)
    return {found: ";".join(sorted(plain)) for found, plain in phrases_of.items()}


def _spelled_out(phrase: str) -> Iterator[str]:
    choices = [
        [*part.removeprefix("?").split("|"), *([""] if part.startswith("?") else [])]
        for part in phrase.split()
    ]
    for chosen in product(*choices):
        if plain := " ".join(filter(None, chosen)):
            yield plain


_NO_POLE = {
    frozenset[Pole](): (
        "in order; order to; put in order; in a row; nowhere near; plan to; the whole "
        "time|day|lot|week; last night; the other night; good night; first night; feel like; feel "
        "that; number of; in the morning; early on; company car; night before; the team be; my "
        "team; our team; on the whole; quiet word"
    )
}
"""Sayings that hold the words of a pole and mean something else."""
AXES = Lexicon(_NO_POLE | _by_phrase(PEOPLE_AXES | SETTING_AXES | WORK_AXES))
"""Phrases with the poles they stand at: a wish for a pole and a wish against the other agree."""

ATTITUDES = Lexicon(
    {
        1: (
            "like; love; enjoy; prefer; adore; thrive; thrive on; want; would rather|sooner; would "
            "rather be; much|far|really rather|sooner; happy to; happy with; happy; happiest; "
            "never be happier; never have a|any problem|issue|trouble|bother; "
            "fine; okay; all right; do my best; do best; work best; at my best; "
            "be at my best; bring out the best; suit me; suit; willing; open to; good for me; best "
            "part; look for; keen; not mind; not a problem; no problem; not have a problem; not "
            "have any problem; no issue; fan of; my goal; ideal; would like; comfortable; up for; "
            "glad; rather have; aim; drawn to; work well; can work; feel alive; excite; motivate; "
            "energise; energize; in my element; be into; appreciate; value; i need; great with; "
            "say yes; flexible; feel at home; interest in; can only; only want; only work; "
            "favourite; favorite; reassuring; cope well; no preference against; dream; goal; can "
            "not get enough; live for; give me; what i get up for; "
            "work|do|perform|function|think|sleep better; only for me; be for me; the one for me; "
            "only ever want; only look at|for; only apply for"
        ),
        -1: (
            "would rather|sooner not; not good with; no good with; go mad|crazy|insane; nervous; "
            "hate; loathe; detest; dislike; can not stand|bear|abide; can not be do; "
            "like|enjoy|suit least; avoid; rather not; bore; bored; drive me mad; drive me "
            "crazy|insane; drive me up; struggle with; struggle; not for me; not my thing; dread; "
            "find * difficult; draining; drain; rule out; do not do; not an option; stress me; "
            "worst; put me off; least favourite; least favorite; burn out; stay away from; say no; "
            "rather avoid; not suit me; crumble; fall apart; freeze; wilt; unwilling; refuse; tire "
            "of; lose my mind; do my head in; no wish; no desire; no interest in; miserable; too "
            "much for me; terrible; awful; useless; not great; not "
            "really|quite|exactly|particularly for me; not really|quite|exactly my thing; "
            "happy|glad|content to let|leave somebody|someone|other|others|anybody|anyone ?else; "
            "leave * to somebody|someone|other|others|anybody; get out of; "
            "hard|difficult|tough|tricky for me; not easy for me; the end of me; could not bear "
            "to; never take to; find * difficult|hard|exhausting|draining|tiring|"
            "stressful|tough|boring|tedious|awkward; exhausting; stressful; would|will never ?want "
            "work|go|do|live|choose|join|take|be; never again; would|will not ?want "
            "touch|entertain|consider; too long|early|late|far|hot|cold|noisy|quiet|busy|slow|"
            "loud|hard|stressful for me; not agree with me; could never ?work|do|live|go|be|have"
        ),
    }
)
"""+1 for a wish, -1 for an aversion."""

LEANINGS = Lexicon(
    {
        1: (
            "in my blood; where my heart be; heart be in; close to my heart; be my life; my whole "
            "life; my first love; what make me tick; makes me tick; float my boat; floats my boat; "
            "rock my; my happy place; happy place; sing; sings; keep me "
            "sharp|sane|young|going|alive; keeps me sharp|young; make me smile; a tonic; therapy; "
            "like a duck; in clover; at peace; could not be without; lost without; be lost "
            "without; what i be built for; you know where you be; know where i be; why i do "
            "it|this; be why i; the reason i; jump at; jump at the chance; sleep like; happy as; "
            "restful; not bother; can sleep; suit me down to; down to the ground; sound "
            "great|good; bring it; all day; no bother; no trouble; fine with; not fussed; not "
            "faze; sleep on a; love nothing more|better; nothing i like|love more|better; could do "
            "it all; makes my day; make my day; best thing; music to my; a doddle; second nature; "
            "what i do best; my strength; strong suit; good at; better at; far better; best at; "
            "not go back; swear; lap it up; eat it up; my bag; born; natural; hunt; the hunt; long "
            "haul; put my hand up; no place; nicer than that; not anything nicer; nothing nicer; "
            "only place i be; so calm; laugh; gets me going; cover to cover; leave me with; the "
            "bigger the better; the more the better; the busier the better; the earlier the "
            "better; the harder the better; the noisier the better; can not wait; dead keen; "
            "itching to; dying to; all about; big on; sucker for; soft spot; have time for; "
            "partial to; at peace; recharge; restore me; feel calm; calms me; settle me; feed me; "
            "keeps me alive; like; love; enjoy; prefer; adore; relish; thrive; thrive on; "
            "flourish; blossom; bloom; come alive; feel alive; alive; light up; light me up; want; "
            "happy to; happy with; happy; happier; happiest; never be happier; not be happier; at "
            "my happiest; content; contented; delighted; fine; fine by|with me; okay; all right; "
            "grand; no bother; not bother me; never bother me; not scare me; not faze me; not put "
            "me off; do my best; do best; work best; learn best; think best; my best "
            "work|thinking; best work; at my best; be at my best; bring out the best; get the "
            "best; best of me; suit me; suit; suits me down; willing; open to; good for me; best "
            "part|bit|thing|days; the best; look for; looking for; after; be after; hold out for; "
            "keen; keen on; not mind; not a problem; no problem; not have a problem; not have any "
            "problem; no issue; no objection; no complaint; fan of; big fan; my goal; ideal; "
            "ideally; would like; comfortable; comfortable with; at ease; up for; game for; glad; "
            "rather have; would rather; sooner; aim; drawn to; gravitate; work well; can work; "
            "excite; excited; exciting; motivate; motivated; energise; energize; energised; energy "
            "from; buzz from|off; get a buzz|kick|thrill|lift; buzz; kick out of; thrill; gives me "
            "life; charge my battery; be into; appreciate; value; i need; need; crave; hunger; "
            "hungry; great with; good with; say yes; yes please; bring it on; sign me up; count me "
            "in; hand up; first to volunteer; volunteer for; feel at home; at home with|in|on; "
            "natural habitat; in my element; my element; interest in; interested; can only; only "
            "want; only work; favourite; favorite; my thing; my cup of tea; cup of tea; right up "
            "my street; up my street; heaven; bliss; paradise; joy; pleasure; treat; fun; lovely; "
            "gorgeous; brilliant; great; fantastic; wonderful; perfect; reassuring; reassure; cope "
            "well; no preference against; dream; dream of; goal; passion; passionate; obsess; "
            "addicted; hooked; sweet spot; trust; believe in; swear by; rely on; go by; all i have "
            "ever want; ever want; soothing; soothe; happily; give me; pick; choose; opt for; "
            "plump for; go for; always go for; have to be; every time; any day; any day of the "
            "week; all day long; what i get up for; get up for; get me up|out of bed; wakes me up; "
            "wake me up; keep me going|interested|sharp|hungry|sane; why i do this; why i get up; "
            "live for; do for free; for nothing; miss; would miss; can not get enough; can not "
            "beat; nothing beat|like; could not live without; lost without; look forward to; long "
            "for; please; be made for; born to|for; cut out for; built for; a plus; bonus for me; "
            "attract; attracted to; draw me; draws me; appeal; appeals to me; tempt; tempting; "
            "grow on me; convert; converted; sold on; all for; in favour of; right for me; works "
            "for me; work for me; me all over; that be me; that 's me; be my; gladly; "
            "work|do|perform|function|think|sleep better; only for me; be for me; the one for me; "
            "only ever want; only look at|for; only apply for"
        ),
        -1: (
            "make me squirm; squirm; make me sad|sad; sad; go to die; sooner starve; starve; not "
            "one for; never one for; not a great one; not much of a one; curl up; curl my toe; "
            "toes curl; die of; heart drop; fill me with; horror; horrify; brrr; allergic to; "
            "allergic; unsettle me; put years; age me; be a trial; tax me; leaves me; kills my; "
            "dull; tedium; tedious; sends me to sleep; send me to sleep; yawn; wasted on me; not "
            "wired; not built for; not cut out; not made for; not in me; a stretch; ill at ease; "
            "on edge; sets me on edge; bring me out in; come out in; hives; go to jelly; jelly; "
            "knees go; sick at the thought; feel sick; make me ill|sick|sweat|cringe|yawn; for "
            "other people; for somebody else; for someone else; for younger; for the birds; set "
            "foot in; never set foot; wear me out; walls close; bore me rigid|stiff; not be leave; "
            "no good to; not fit to; stick with; last resort; sooner die|eat; rather "
            "die|eat|stick; like pull teeth; not to be doing; no use for; can not see the point; "
            "not see the appeal; does nothing for; do nothing for; leave me flat; no love for; "
            "sacred; not give up my; not for all; not negotiable; not touch; barge pole; cross the "
            "road; dreadful; worst nightmare; worst bit; hard work; not sleep; make me want to "
            "hide|scream|run|quit|cry|leave|die; want to hide|scream|run; lose interest; hand to "
            "somebody|someone; have my fill; had my fill; get lazy; led nowhere; stand still; "
            "standing still; see the point; no point; not see the point; can not "
            "cook|sleep|hear|breathe|learn|settle|relax|concentrate; never learn; not learn; never "
            "want that; never wanted that; not my idea; less i enjoy|like; the less i; cry for "
            "help; make my skin; skin crawl; sets my teeth; get on my; wind me up; stress me out; "
            "does my head; headache; waste my; no fan; not a fan; not fan; never take to; never "
            "took to; grow out of; grew out of; over it; get old; gets old; outgrow; stifled; "
            "penned in; cooped up; stuck; stuck in; stuck at; tied to; chain to; chained to; box "
            "in; boxed in; go mad|crazy|insane|nuts; anything but; done with; not stay "
            "awake|interested|imagine; make me sleepy; sleepy; get in the way; leave "
            "those|it|them|that to; want|let|leave|rather somebody|someone else; somebody|someone "
            "else to|can; get no pleasure; not where i; go off; gone off; not look for; not the * "
            "side; not go even; not good with; no good with|at|in; no use; bad at; rubbish at; "
            "hopeless; go mad with; nervous; make me nervous|anxious|miserable|ill|itch; hate; "
            "loathe; detest; despise; resent; dislike; can not stand|bear|abide|stomach|cope|"
            "concentrate|think|function|work|take|do|face; could not stand|bear|face|do; can not "
            "be do; not be do with; avoid; rather not; sooner not; bore; bored; boring; drive me "
            "mad|crazy|up|insane|round|nuts; do my head in; gets on my nerve; get on my "
            "nerve|wick|goat; grate; irritate; annoy; annoying; infuriate; frustrate; frustrating; "
            "struggle with; struggle; not for me; not my thing; not my cup; not my bag; not my "
            "style; dread; find * difficult|hard|exhausting|draining|tiring|stressful|tough; finds "
            "me; draining; drain; drains me; rule out; do not do; not an option; a no; no no; "
            "stress me; stressful; worst; worst part|bit|thing; least; least favourite|favorite; "
            "like least; enjoy least; bottom of my list; burn out; stay away from; steer clear; "
            "run a mile; run for the; say no; no thanks; no thank; rather avoid; keep me away; "
            "keep away from; away from; not near; not going near; not suit me; crumble; fall "
            "apart; freeze; go to pieces; panic; wilt; wither; shrivel; die inside; lose my mind; "
            "nearly lose my mind; lose the will; climb the wall; stir crazy; go spare; go under; "
            "go rigid; clam up; shut down; switch off; glaze over; unwilling; refuse; tire of; "
            "sick of; fed up; had enough; have enough; too much for me; terrible; awful; useless; "
            "horrible; dreadful; miserable; misery; unhappy; lonely; isolated; claustrophobic; "
            "trapped; caged; suffocate; suffocating; stifle; stifling; smother; hell; nightmare; "
            "torture; purgatory; murder; pain; soul destroy; kill me; killing me; finish me; would "
            "finish me; be the death; do me in; not great; deal breaker; dealbreaker; put me off; "
            "put off; off putting; turn me off; turn off; scare me; scare; terrify; frighten; "
            "frightened; fear; afraid; phobia; intimidate; intimidated; unsettle; unsettled; throw "
            "me; rattle; worry; worried; worries me; bother me; uncomfortable; uneasy; awkward; "
            "cringe; itchy; restless; fidget; climb; count the minute; watch the clock; clock "
            "watching; ache; exhausted; exhausting; exhaust; wear me out; wears me out; tiring; "
            "knacker; knackering; sap; last thing; last resort; a chore; chore; grind; drag; drags "
            "me; slog; bugbear; pet hate; bane; leave me cold; nothing for me; no interest; not "
            "interested; no wish; no desire; no ambition; no appetite; no time for; no patience; "
            "got no patience; could do without; can do without; can live without; never again; no "
            "way; over my dead; not in a million; not if you pay; you could not pay; for all the; "
            "not for any; wild horse; only put up; put up with; tolerate; suffer; grit my teeth; "
            "grin and bear; against my; waste of; a minus; downside; drawback; not going to "
            "happen; heart sink; sink; shudder; shiver; hide; dodge; duck out; make excuse; make "
            "impossible; impossible; not really|quite|exactly|particularly for me; not "
            "really|quite|exactly my thing; happy|glad|content to let|leave "
            "somebody|someone|other|others|anybody|anyone ?else; leave * to "
            "somebody|someone|other|others|anybody; get out of; hard|difficult|tough|tricky for "
            "me; not easy for me; the end of me; could not bear to; find * "
            "difficult|hard|exhausting|draining|tiring|stressful|tough|boring|tedious|awkward; "
            "would|will never ?want work|go|do|live|choose|join|take|be; would|will not ?want "
            "touch|entertain|consider; too long|early|late|far|hot|cold|noisy|quiet|busy|slow|"
            "loud|hard|stressful for me; not agree with me; could never ?work|do|live|go|be|have"
        ),
    }
)
"""The same when the question asks what one likes: then many more words tell."""

TRAITS = Lexicon(
    {
        True: (
            "i be a; i be an; i be very; i be really; i be more of a; i would call myself; i be "
            "more; i consider myself; i be not a; i be not an; i be the sort|type|kind; i be one "
            "of those; you would call me; they call me; i have always be a; not much of a; never "
            "be much; not the sort|type|kind; i tend to"
        ),
    }
)
"""Opens a self-description, which needs no word of liking: "I'm a big picture person"."""

EXCLUSIVE = Lexicon(
    {
        True: (
            "prefer; rather; sooner; best; only; want; ideal; ideally; happiest; happier; need; "
            "most; hate; loathe; not like; not enjoy; not want; thrive; look for; person; suit me; "
            "always; every time; any day; all the time; not do well; at my best; can not "
            "stand|bear|abide|cope|do|be; could not; never; not for me; drive me "
            "mad|up|crazy|insane; give me; wilt; alive; worst; miserable; lose my mind; every; "
            "bring out the best; love; have to be; no interest; not my thing; crave; dread; "
            "element; pick; choose; go for; no way; put me off; cup of tea; exhaust; get up for; "
            "impossible; useless; no use; bore; nervous; heaven; hell; nightmare; not "
            "really|quite|exactly|particularly for me; not really|quite|exactly my thing; "
            "happy|glad|content to let|leave somebody|someone|other|others|anybody|anyone ?else; "
            "leave * to somebody|someone|other|others|anybody; get hard|difficult|tough|tricky for "
            "me; not easy for me; the end of me; could not bear to; never take to; get out of; "
            "hard|difficult|tough|tricky for me; find * difficult|hard|exhausting|draining|tiring|"
            "stressful|tough|boring|tedious|awkward; exhausting; stressful; would|will never ?want "
            "work|go|do|live|choose|join|take|be; never again; would|will not ?want "
            "touch|entertain|consider; too long|early|late|far|hot|cold|noisy|quiet|busy|slow|"
            "loud|hard|stressful for me; not agree with me; could never ?work|do|live|go|be|have"
        ),
    }
)
"""Liking one pole this way leaves no room for the other; plain liking does."""
