"""Reading and hearing: the list of sessions, each session's page, its sound."""

from collections.abc import Iterator

from voicecoach.compose.quotes import quotes_elsewhere
from voicecoach.compose.site.forms import number_asked
from voicecoach.compose.site.hearing import can_be_heard, hearings_of, sounds_of
from voicecoach.core.sessions import AnswerRecord, SessionRecord, SessionState
from voicecoach.core.transcript import time_of_quote
from voicecoach.errors import DataError
from voicecoach.ports import Store
from voicecoach.ports.site import Document, Route, SeeOther, SiteRequest, SoundFile
from voicecoach.review.page import Within, page_of
from voicecoach.review.page.doubted import answer_key
from voicecoach.review.site import addresses
from voicecoach.review.site.change_text import Changed, changed_sentence
from voicecoach.review.site.session_page import AnswerChanges, InSite, QuotedIn, session_page
from voicecoach.review.site.sessions_page import sessions_page
from voicecoach.session.earlier_answers import earlier_answers


class Reading:
    """What is only looked at."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def routes(self) -> tuple[Route, ...]:
        return (
            Route("GET", addresses.HOME, self.sessions),
            Route("GET", "/sessions/{session_id}", self.session),
            Route("GET", "/sessions/{session_id}/sound/{answer_id:int}", self.sound),
            Route("GET", "/sessions/{session_id}/said/{answer_id:int}", self.said),
        )

    def sessions(self, _asked: SiteRequest) -> Document:
        """Those whose program died meanwhile are closed first."""
        self._store.recover()
        return Document(sessions_page(self._store.sessions()))

    def session(self, asked: SiteRequest) -> Document:
        session = self._store.session(asked.parts["session_id"])
        quoted = dict(quotes_elsewhere(self._store, session))
        answers = {answer.id: answer for answer in session.answers}
        answers |= {place.answer.id: place.answer for place in quoted.values()}
        sounds = sounds_of(self._store, answers.values())
        elsewhere = hearings_of(quoted, sounds)
        earlier = earlier_answers(self._store, session)
        within = Within(sounds, elsewhere, earlier, with_dismissed=True)
        site = InSite(
            can_change=session.state is not SessionState.OPEN,
            sounds=sounds,
            quoted_in=self._quoted_in(session),
            changes=dict(_changes(session, asked)),
        )
        return Document(session_page(page_of(session, within), site))

    def sound(self, asked: SiteRequest) -> SoundFile:
        answer = self._answer(asked)
        if answer.recording is None or not can_be_heard(self._store, answer):
            raise DataError("There is no sound of this answer.", code="unknown_sound")
        return SoundFile(self._store.audio_path(answer.recording))

    def said(self, asked: SiteRequest) -> SeeOther:
        """Where some characters of an answer stand in its page, ready to be heard."""
        answer = self._answer(asked)
        key = answer_key(answer.id)
        words = answer.transcript.words if answer.transcript else ()
        span = time_of_quote(words, number_asked(asked, "from"), number_asked(asked, "to"))
        if span is None:
            return SeeOther(addresses.answer_address(answer.session_id, key))
        return SeeOther(addresses.heard_address(answer.session_id, key, span.start_ms))

    def _answer(self, asked: SiteRequest) -> AnswerRecord:
        session = self._store.session(asked.parts["session_id"])
        wanted = int(asked.parts["answer_id"])
        for answer in session.answers:
            if answer.id == wanted:
                return answer
        raise DataError("There is no such answer in this session.", code="unknown_answer")

    def _quoted_in(self, session: SessionRecord) -> dict[str, tuple[QuotedIn, ...]]:
        quoted: dict[str, tuple[QuotedIn, ...]] = {}
        for key, warning in self._quoting(session):
            quoted[key] = (*quoted.get(key, ()), warning)
        return quoted

    def _quoting(self, session: SessionRecord) -> Iterator[tuple[str, QuotedIn]]:
        own = {answer.id for answer in session.answers}
        for stored in self._store.findings():
            earlier, later = stored.finding.earlier.statement, stored.finding.later.statement
            if earlier.answer_id in own and later.session_id not in {None, session.id}:
                key = answer_key(earlier.answer_id or 0)
                yield key, QuotedIn(stored.id, later.session_id or "", stored.is_open)


def _changes(session: SessionRecord, asked: SiteRequest) -> Iterator[tuple[str, AnswerChanges]]:
    """Answers that have words; one that was changed just now tells what became of it."""
    for answer in session.answers:
        if answer.versions:
            told = None
            if number_asked(asked, "changed") == answer.id:
                told = changed_sentence(
                    Changed(
                        answer.id,
                        raised=number_asked(asked, "raised"),
                        gone=number_asked(asked, "gone"),
                        always=bool(number_asked(asked, "always")),
                        redacted=bool(number_asked(asked, "redacted")),
                    )
                )
            address = addresses.change_address(session.id, answer.id)
            yield answer_key(answer.id), AnswerChanges(address, len(answer.versions), told)
