"""What is said and shown about drills."""

from voicecoach.core.drills import DrillKind, Weakness

KINDS_HELP = {
    DrillKind.MIXED: "questions of every bank in turn",
    DrillKind.CURVEBALLS: "questions nobody prepares for",
    DrillKind.TOPIC: "one topic, with --topic",
    DrillKind.WEAK: "what is due, had warnings, ran over or was left out",
    DrillKind.RAPID: "half a minute for each answer",
    DrillKind.LADDER: "your pitch in 30, 60 and 90 seconds",
    DrillKind.CALLBACK: "“Last time you told us …”",
}

_NOTHING_TO_ASK = {
    DrillKind.WEAK: "Nothing is due and nothing went wrong lately. Try: voicecoach drill mixed",
    DrillKind.CALLBACK: (
        "There is no earlier answer to come back to yet. Practise first: voicecoach practice"
    ),
}


def nothing_to_ask(kind: DrillKind) -> str:
    """Why a drill has no questions, and what else there is."""
    return _NOTHING_TO_ASK.get(
        kind, "These banks hold no questions. See: voicecoach questions list"
    )


def call_back_question(quote: str) -> str:
    """A question about something said before, to be heard."""
    return f"Last time you told us: {quote}. Could you take us through that again?"


def unknown_topic(topic: str, known: tuple[str, ...]) -> str:
    return f"No question has the topic {topic!r}. There are: {', '.join(known)}."


def why_weak(weakness: Weakness) -> str:
    """Why a question comes up again, in a few words."""
    reasons = []
    if weakness.warnings:
        reasons.append(f"{weakness.warnings} open warning{'s' * (weakness.warnings != 1)}")
    if not weakness.was_answered:
        reasons.append("left out last time")
    if weakness.ran_over:
        reasons.append("ran over last time")
    return ", ".join(reasons) or f"due since {weakness.due_on.isoformat()}"
