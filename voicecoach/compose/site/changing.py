"""Changing what was said: words corrected, an earlier version once more, a passage taken out."""

from functools import cached_property
from threading import Lock

from voicecoach.compose.correcting import (
    correct_words,
    redact_passage,
    take_back_version,
    transcribe_again,
)
from voicecoach.compose.parts import build_topics, own_engines
from voicecoach.compose.site.forms import number_sent
from voicecoach.core.claims.nearness import Nearness
from voicecoach.core.correcting import WordRange
from voicecoach.core.sessions import AnswerRecord, SessionState
from voicecoach.errors import UsageError
from voicecoach.ports import Store
from voicecoach.ports.site import Document, Route, SeeOther, SiteRequest
from voicecoach.review.site import addresses
from voicecoach.review.site.change_page import change_page
from voicecoach.review.site.change_text import Changed
from voicecoach.review.site.redact_page import Going, redact_page
from voicecoach.session.correcting import Change, Correction, Redaction, answer_in

_ANSWER = "/sessions/{session_id}/answers/{answer_id:int}"


class Changing:
    """Each change ends at its answer, which tells what became of its warnings.

    One change at a time: it reads everything said, and writes what follows from it.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self._turn = Lock()

    def routes(self) -> tuple[Route, ...]:
        return (
            Route("GET", _ANSWER, self.answer),
            Route("POST", f"{_ANSWER}/correct", self.correct),
            Route("POST", f"{_ANSWER}/take-back", self.take_back),
            Route("POST", f"{_ANSWER}/transcribe", self.transcribe),
            Route("POST", f"{_ANSWER}/redact", self.redact),
        )

    def answer(self, asked: SiteRequest) -> Document:
        session = self._store.session(asked.parts["session_id"])
        answer = answer_in(session, int(asked.parts["answer_id"]))
        can_change = session.state is not SessionState.OPEN
        return Document(change_page(session, answer, own_engines(), can_change=can_change))

    def correct(self, asked: SiteRequest) -> SeeOther:
        change = Change(
            _words(asked),
            asked.sent("written"),
            always=bool(asked.sent("always")),
            of_version=number_sent(asked, "version"),
        )
        with self._turn:
            correction = correct_words(self._store, *_which(asked), change, self._near)
        return _told_there(correction)

    def take_back(self, asked: SiteRequest) -> SeeOther:
        version = number_sent(asked, "back_to") or 0
        with self._turn:
            correction = take_back_version(self._store, *_which(asked), version, self._near)
        return _told_there(correction)

    def transcribe(self, asked: SiteRequest) -> SeeOther:
        """Takes a while; a recogniser that would send sound away is not among the choices."""
        engine = asked.sent("engine") or None
        if engine not in {None, *own_engines()}:
            raise UsageError(
                "There is no such recogniser to choose here, so nothing was changed.",
                code="engine_not_offered",
                hint="Use it in the terminal: voicecoach transcribe --help",
            )
        with self._turn:
            correction = transcribe_again(
                self._store, *_which(asked), engine=engine, near=self._near
            )
        return _told_there(correction)

    def redact(self, asked: SiteRequest) -> Document | SeeOther:
        """The first time only what would go is shown; done once somebody is sure."""
        sure = bool(asked.sent("sure"))
        of_version = number_sent(asked, "version")
        with self._turn:
            redaction = redact_passage(
                self._store, *_which(asked), _words(asked), of_version=of_version, dry_run=not sure
            )
        if not sure:
            return Document(redact_page(_going(asked, redaction)))
        return _back_to(redaction.answer, Changed(redaction.answer.id, redacted=True))

    @cached_property
    def _near(self) -> Nearness | None:
        """Loaded when it is first needed, and kept for the next change."""
        return build_topics()


def _which(asked: SiteRequest) -> tuple[str, int]:
    return asked.parts["session_id"], int(asked.parts["answer_id"])


def _words(asked: SiteRequest) -> WordRange | str:
    """Words by number if the page has told them so, otherwise as they were typed."""
    first, end = number_sent(asked, "first"), number_sent(asked, "end")
    if first is not None and end is not None:
        return WordRange(first, end)
    typed = asked.sent("words")
    if not typed:
        raise UsageError(
            "No words were named, so nothing was changed.",
            code="no_words_named",
            hint="Go back and say which words are meant.",
        )
    return typed


def _going(asked: SiteRequest, redaction: Redaction) -> Going:
    sent = {name: asked.sent(name) for name in ("first", "end", "words", "version")}
    return Going(
        redaction.session.id,
        redaction.answer.id,
        redaction.texts,
        sum(span.duration_ms for span in redaction.silent),
        redaction.effects,
        redaction.elsewhere,
        {name: value for name, value in sent.items() if value},
    )


def _told_there(correction: Correction) -> SeeOther:
    changed = Changed(
        correction.answer.id,
        raised=len(correction.raised),
        gone=len(correction.gone),
        always=correction.always is not None,
    )
    return _back_to(correction.answer, changed)


def _back_to(answer: AnswerRecord, changed: Changed) -> SeeOther:
    return SeeOther(addresses.changed_address(answer.session_id, answer.id, changed.as_query()))
