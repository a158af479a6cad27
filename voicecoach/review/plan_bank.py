"""A plan's questions as a question bank (TOML) that can be edited and practised."""

import json
from collections.abc import Iterator

from voicecoach.core.planning import Plan, PlannedQuestion
from voicecoach.review.plan_text import why_in_words


def plan_bank(plan: Plan) -> str:
    """The bank's text; why each question is in it stands above it as a comment."""
    title = f"Plan for {plan.for_what.application.employer}"
    blocks = [
        f"title = {_quoted(title)}",
        *("\n".join(_question(number, each)) for number, each in enumerate(plan.questions, 1)),
    ]
    return "\n\n".join(blocks) + "\n"


def _question(number: int, planned: PlannedQuestion) -> Iterator[str]:
    question = planned.question
    yield f"# {why_in_words(planned.why)}; from {' '.join(planned.source.split())}"
    yield "[[question]]"
    yield f"id = {_quoted(f'{number}-{question.id}')}"
    yield f"topic = {_quoted(question.topic)}"
    yield f"kind = {_quoted(question.kind)}"
    yield f"text = {_quoted(question.text)}"
    yield f"target = {{ low_s = {question.target.low_s}, high_s = {question.target.high_s} }}"
    if question.covers:
        yield f"covers = [{', '.join(map(_quoted, question.covers))}]"
    if question.follow_ups:
        yield f"follow_ups = [{', '.join(map(_quoted, question.follow_ups))}]"


def _quoted(text: str) -> str:
    """A TOML basic string: JSON's escapes are TOML's, but for characters it leaves as they are."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
