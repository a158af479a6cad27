"""Word forms brought together: a light English lemmatiser, the same for tables and for speech.

It need not be linguistically right, only stable: tables pass through it when they are built.
"""

import re
from functools import cache


def word_set(text: str) -> frozenset[str]:
    """The words of a table written as one line of text."""
    return frozenset(text.split())


_IRREGULAR = {
    form: lemma
    for lemma, forms in {
        "be": "am is are was were been being",
        "have": "has had having",
        "do": "does did done doing",
        "go": "goes went gone going",
        "get": "got gotten getting",
        "make": "made making",
        "take": "took taken taking",
        "give": "gave given giving",
        "run": "ran running",
        "write": "wrote written writing",
        "ad": "ads",
        "speak": "spoke spoken speaking",
        "teach": "taught",
        "lead": "led leading",
        "build": "built",
        "keep": "kept",
        "leave": "left leaving",
        "lose": "lost losing",
        "win": "won winning",
        "sell": "sold",
        "say": "said says saying",
        "tell": "told",
        "know": "knew known",
        "come": "came coming",
        "become": "became becoming",
        "begin": "began begun beginning",
        "drive": "drove driven driving",
        "buy": "bought",
        "bring": "brought",
        "think": "thought",
        "find": "found",
        "hold": "held",
        "see": "saw seen",
        "grow": "grew grown",
        "fall": "fell fallen",
        "rise": "rose risen",
        "spend": "spent",
        "meet": "met",
        "arise": "arose arisen",
        "bear": "bore borne",
        "beat": "beaten",
        "bend": "bent",
        "bite": "bitten",
        "bleed": "bled",
        "breed": "bred",
        "burn": "burnt",
        "cling": "clung",
        "creep": "crept",
        "dig": "dug",
        "dream": "dreamt",
        "drink": "drank drunk",
        "eat": "ate eaten",
        "feed": "fed",
        "flee": "fled",
        "fling": "flung",
        "forbid": "forbade forbidden",
        "forgive": "forgave forgiven",
        "hang": "hung",
        "hear": "heard",
        "leap": "leapt",
        "lend": "lent",
        "mean": "meant",
        "outgrow": "outgrew outgrown",
        "overcome": "overcame",
        "oversee": "oversaw overseen",
        "overtake": "overtook overtaken",
        "rebuild": "rebuilt",
        "redo": "redid redone",
        "rerun": "reran",
        "rewrite": "rewrote rewritten",
        "seek": "sought",
        "show": "shown",
        "shrink": "shrank shrunk",
        "sit": "sat",
        "speed": "sped",
        "spill": "spilt",
        "spin": "spun",
        "spoil": "spoilt",
        "stick": "stuck",
        "strike": "struck",
        "strive": "strove striven",
        "sweep": "swept",
        "swell": "swollen",
        "swim": "swam swum",
        "swing": "swung",
        "tear": "tore torn",
        "undergo": "underwent undergone",
        "undertake": "undertook undertaken",
        "weave": "wove woven",
        "withdraw": "withdrew withdrawn",
        "withstand": "withstood",
        "wring": "wrung",
        "lay": "laid laying",
        "die": "dies died dying",
        "tie": "ties tied tying",
        "fuel": "fuelled fuelling",
        "let": "letting",
        "cut": "cutting",
        "quit": "quitting",
        "put": "putting",
        "shut": "shutting",
        "pay": "paid",
        "feel": "felt",
        "stand": "stood",
        "understand": "understood",
        "choose": "chose chosen choosing",
        "break": "broke broken",
        "catch": "caught",
        "draw": "drew drawn",
        "fly": "flew flown flies",
        "earn": "earnt",
        "learn": "learnt",
        "shoot": "shot",
        "throw": "threw thrown",
        "slip": "slipped slipping",
        "send": "sent",
        "shake": "shook shaken",
        "wake": "woke woken",
        "freeze": "froze frozen",
        "blow": "blew blown",
        "swear": "swore sworn",
        "steal": "stole stolen",
        "sink": "sank sunk",
        "ring": "rang rung",
        "fight": "fought",
        "forget": "forgot forgotten forgetting",
        "sleep": "slept",
        "wear": "wore worn",
        "ride": "rode ridden",
        "hide": "hid hidden",
        "use": "used using uses",
        "lie": "lying",
        "sing": "sang sung",
        "deal": "dealt",
        "child": "children",
        "person": "persons",
        "people": "folk folks",
        "man": "men",
        "woman": "women",
        "wife": "wives",
        "life": "lives",
        "analysis": "analyses",
        "organise": "organize organized organizing organizes organised organising",
        "practise": "practice practiced practicing practised practising practices",
        "centre": "center centers centres",
        "programme": "program programs programmes",
        "licence": "license licences licenses",
        "analyse": "analyze analyzed analyzing",
        "fulfilment": "fulfillment",
        "favour": "favor",
        "labour": "labor",
        "theatre": "theater theaters",
        "specialise": "specialize specialized",
        "supervise": "supervised supervising",
        "weld": "welding",
        "quite": "",
        "agree": "agreed agreeing agrees",
        "disagree": "disagreed disagreeing",
        "since": "",
        "one": "",
        "note": "notes",
    }.items()
    for form in (lemma, *forms.split())
}
_FIXED = word_set(
    "this his its us as was is has does yes always business process less across boss class press "
    "address access success mess fitness illness wellness witness hers ours yours theirs chess "
    "plus bus campus status virus focus bonus census various previous serious nervous anxious "
    "news perhaps sometimes afterwards towards besides series species during bring thing nothing "
    "something anything everything morning evening king ring string spring wing ceiling wedding "
    "sing red bed need seed speed feed hundred indeed shed breed used-to sales "
    "kubernetes salesforce "
    "revit canvas sas ios aws windows pandas rails paris leeds jenkins numbers sierra mathematics "
    "physics economics politics athletics ethics analytics logistics statistics graphics "
    "electronics genetics linguistics robotics ceramics classics gas christmas texas kansas dallas "
    "lettings athens hens dentures wales james chris thomas charles nurse outs operations studies"
)
_VOWELS = frozenset("aeiouy")


@cache
def lemma(word: str) -> str:
    """Return the base form of a lower-case word; unknown shapes come back as they are.

    A final silent e is dropped, so that "bake", "baked" and "baking" all become "bak".
    """
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if len(word) <= 3 or not word.isascii():
        return word
    if word not in _FIXED:
        for ending, shorten in _ENDINGS:
            if word.endswith(ending):
                word = shorten(word)
                break
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    return word[:-1] if len(word) > 3 and word[-1] == "e" and word[-2] != "e" else word


def is_base_form(word: str) -> bool:
    """Tell an uninflected word: "manage", not "managed" or "managing"."""
    return lemma(word) in {word, word.removesuffix("e")}


def _verb_stem(word: str, ending: int) -> str:
    stem = word[:-ending]
    if len(stem) < 2 or not _VOWELS.intersection(stem):
        return word
    if len(stem) > 3 and stem[-1] == stem[-2] and stem[-1] not in "lsze":
        return stem[:-1]
    return stem[:-1] if _DOUBLED_L.search(stem) and stem not in _OWN_DOUBLE else stem


_DOUBLED_L = re.compile(r"[aeiouy][^aeiouy]+[aeo]ll$")
"""The British doubling of "travelled" and "cancelling": a second syllable that ends in one l."""
_OWN_DOUBLE = word_set("install reinstall recall enroll misspell foretell retell undersell")


_ENDINGS = (
    ("ies", lambda word: word[:-3] + "y" if len(word) > 4 else word),
    ("sses", lambda word: word[:-2]),
    ("ches", lambda word: word[:-2]),
    ("shes", lambda word: word[:-2]),
    ("xes", lambda word: word[:-2]),
    ("ss", lambda word: word),
    ("us", lambda word: word),
    ("s", lambda word: word[:-1]),
    ("ied", lambda word: word[:-3] + "y" if len(word) > 4 else word),
    ("eed", lambda word: word),
    ("ed", lambda word: _verb_stem(word, 2)),
    ("ing", lambda word: _verb_stem(word, 3)),
)
