"""Words that a recogniser takes for a command of one word. Pure data.

Those whose sounds are nearest in a pronouncing dictionary, of the common ones, and the other forms
of the word itself. Words that sound the same ("necks", "paws") would be of no use.
"""

from collections.abc import Mapping

_NEXT = "nets x neck text mix max mixed nest checks annex annexed rex nice texts net exact decks"
_PAUSE = "cause paul cars laws was boss pays pose paused pass parts because clause posts cough plus"
_SKIP = (
    "skit step skin stick skill slip scope keep skipped spit skype skips ship sit skid kick speak"
    " script shipped equip scoop"
)
_STOP = (
    "stock top stopped star step spot stops scott stuck start swap stomp shop stuff steps store"
    " scope"
)
_REPEAT = (
    "ripped repeats receipt receipts repeal retreat repair reset repent report reboot rebate"
    " reached repeated receive complete delete defeat"
)
_RESUME = (
    "resumed presume reason room resign reduce remove zoom reserve renew rhythm assume consume"
    " result revenue review volume"
)
_CONTINUE = (
    "continued continues continuing continuous continually continuum continual contingency"
    " continuity condition contain constant contract"
)

SOUND_ALIKES: Mapping[str, tuple[str, ...]] = {
    "next": (*_NEXT.split(), "index", "and next"),
    "pause": (*_PAUSE.split(), "possible", "a pause"),
    "skip": tuple(_SKIP.split()),
    "stop": (*_STOP.split(), "to stop"),
    "repeat": tuple(_REPEAT.split()),
    "continue": (*_CONTINUE.split(), "can you"),
    "resume": (*_RESUME.split(), "with you", "your resume"),
}
