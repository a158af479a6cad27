"""Follow-up questions in words, as an interviewer would ask them."""

from collections.abc import Sequence

from voicecoach.core.probes import Probe, ProbeKind

MOST_SHOWN = 2
"""More than two after every answer are not read."""

_PLAIN = {
    ProbeKind.OWN_PART: "You said “we” a good deal there. What was your own part?",
    ProbeKind.RESULT: "And what came of it in the end?",
    ProbeKind.VAGUE: "What exactly did you do there?",
    ProbeKind.FROM_WHAT: "You spoke of a change. From what to what?",
    ProbeKind.HOW_MEASURED: "How was that figure measured?",
    ProbeKind.RESULT_NUMBER: "Is there a figure that shows the result?",
    ProbeKind.TEAM: "How many of that team reported to you?",
    ProbeKind.BUDGET: "What could you decide about that money yourself?",
    ProbeKind.WHEN: "When was that?",
    ProbeKind.TASK: "What exactly was asked of you?",
    ProbeKind.LEAVING: "What had you tried before you decided to leave?",
}
_AFTER_QUOTE = {
    ProbeKind.VAGUE: "What exactly did you do?",
    ProbeKind.FROM_WHAT: "From what to what?",
    ProbeKind.HOW_MEASURED: "How was that measured?",
    ProbeKind.TEAM: "How many of them reported to you?",
    ProbeKind.BUDGET: "What could you decide about it yourself?",
    ProbeKind.LEAVING: "What had you tried before you decided to leave?",
}


def probe_question(probe: Probe) -> str:
    """The question as it is asked, with the speaker's own words where there are some."""
    after = _AFTER_QUOTE.get(probe.kind)
    if probe.quote is None or after is None:
        return _PLAIN[probe.kind]
    return f"You said, “{' '.join(probe.quote.split())}”. {after}"


def probe_sentences(probes: Sequence[Probe]) -> tuple[str, ...]:
    """What to expect next, the most telling first; empty without any."""
    return tuple(f"They may ask next: {probe_question(probe)}" for probe in probes[:MOST_SHOWN])
