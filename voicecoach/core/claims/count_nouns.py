"""Nouns counted as the same thing when two statements are compared."""

from collections.abc import Collection

from voicecoach.core.claims.lemmas import lemma

_GROUPS = {
    "person": (
        "person people employee staff individual folk folks colleague man woman guy member "
        "worker report headcount human volunteer agent analyst engineer developer designer nurse "
        "aide technician mechanic cleaner cook chef server waiter baker barista cashier driver "
        "picker salesperson rep representative associate manager supervisor assistant teacher "
        "electrician plumber carpenter labourer operative operator officer clerk"
    ),
    "child": "child kid pupil student youngster",
    "store": "store shop branch site location outlet restaurant",
    "vehicle": "vehicle van truck lorry car",
    "account": "account client customer",
    "ticket": "ticket call query enquiry request",
    "job": "job employer",
    "accident": "accident incident crash collision bump",
    "match": "match game fixture",
    "sheep": "sheep ewe flock",
    "cattle": "cattle cow herd heifer bullock",
    "school": "school academy",
    "publication": "publication paper article",
    "book": "book novel title",
    "prescription": "prescription script",
    "cover": "cover diner meal plate dinner",
    "birth": "birth baby",
    "delivery": "delivery drop parcel stop package consignment",
    "visit": "visit appointment consultation",
    "event": "event function gig show concert",
    "bed": "bed resident",
    "room": "room key",
    "home": "property house home flat apartment",
    "deal": "deal sale contract",
    "award": "award prize medal trophy",
    "complaint": "complaint grievance",
    "lesson": "lesson class session",
    "candidate": "candidate placement hire",
    "dish": "dish item",
    "machine": "machine press lathe",
    "farm": "farm holding",
    "language": "language lingo",
    "attempt": "attempt try",
    "trip": "trip journey",
    "garment": "garment suit dress",
    "plane": "plane aircraft",
    "boat": "boat vessel ship",
    "hour": "hour",
    "course": "course module",
    "hospital": "hospital clinic practice",
    "country": "country nation",
    "acre": "acre",
    "page": "page",
    "horse": "horse pony",
    "dog": "dog puppy",
    "bird": "bird hen chicken",
    "tree": "tree sapling",
    "project": "project scheme",
    "crime": "arrest conviction",
    "interview": "interview",
    "study": "study survey",
    "viewing": "viewing",
    "audience": "audience crowd attendee guest visitor",
    "subscriber": "subscriber follower reader listener viewer",
}
COUNT_GROUPS = {lemma(word): group for group, words in _GROUPS.items() for word in words.split()}
"""The group of each noun by its lemma."""

COMMON_HEADS = frozenset(_GROUPS)
"""What many lives count: a count of these needs more than its noun to be the same."""

CONTAINERS = {
    lemma(container): noun
    for noun, containers in {
        "sheep": "flock",
        "cattle": "herd",
        "child": "class classroom form",
        "vehicle": "fleet",
        "bed": "ward unit",
        "acre": "farm estate holding",
        "dish": "menu",
        "ticket": "helpdesk queue inbox switchboard",
        "cover": "service sitting restaurant",
        "book": "library",
        "patient": "clinic surgery list",
        "dog": "kennel",
        "room": "hotel hostel guesthouse",
        "store": "chain region patch area",
    }.items()
    for container in containers.split()
}
"""What "how big is the flock" asks the number of."""


def is_paper(noun: str, words: Collection[str]) -> bool:
    """Tell the reports somebody writes from those who report to them."""
    return noun == lemma("report") and not _WRITING.isdisjoint(words)


_WRITING = frozenset(
    map(lemma, "write file produce draft prepare type submit log complete incident".split())
)


def count_head(noun: str) -> str:
    """What a counted noun, given as its lemma, is compared as."""
    return COUNT_GROUPS.get(noun) or COUNT_GROUPS.get(lemma(noun), lemma(noun))
