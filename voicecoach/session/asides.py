"""What happens beside an answer: replies, marks, notes and breaks, in it or after it."""

from dataclasses import dataclass, replace

from voicecoach.core.commands import Command
from voicecoach.core.delivery import speaking_ms
from voicecoach.core.models import Question
from voicecoach.core.session_notes import SaidKind
from voicecoach.session.events import Marked, NoteSaved, Paused, Resumed
from voicecoach.session.keeping import KeptAnswer
from voicecoach.session.machine import Event
from voicecoach.session.reactions import (
    ENDS_A_BREAK,
    IN_ANSWER,
    LEAVES_A_BREAK,
    MEANS_THE_ANSWER_BEFORE,
    InAnswer,
)
from voicecoach.session.recall import said_last_time
from voicecoach.session.scene import Scene
from voicecoach.session.spoken_conversation import words_of
from voicecoach.session.takes import Moment, Response
from voicecoach.session.wishes import Way, Wish


@dataclass(frozen=True, slots=True)
class Spot:
    """The answer a command is given in, or after."""

    question: Question
    position: int
    answer_id: int
    has_before: bool
    """There is an answer before it that could be taken up again."""
    kept: KeptAnswer | None = None
    """What there is of this answer already."""


class Asides:
    """Does what commands ask for while the session stays where it is."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self._sitting = scene.sitting

    def respond(self, spot: Spot, wish: Wish, moment: Moment) -> Response:
        """Inside an answer."""
        self._scene.heard(wish)
        if wish.command in MEANS_THE_ANSWER_BEFORE and spot.has_before and not moment.anything_said:
            return Response.END
        if wish.command is Command.UNDO and not moment.anything_said:
            self._nothing_to_take_back()
            return Response.CAME_BACK
        match IN_ANSWER[wish.command]:
            case InAnswer.END:
                return Response.END
            case InAnswer.WAIT:
                return Response.WAIT
            case InAnswer.ASIDE:
                self._inside(spot, wish.command, moment)
                return Response.CAME_BACK

    def after(self, spot: Spot, command: Command) -> None:
        """Between an answer and the next question."""
        kept = spot.kept
        moment = Moment(
            answer_ms=(kept.timing.onset_ms or 0) if kept else 0,
            spoken_ms=speaking_ms(kept.timing) if kept and kept.anything_said else None,
            words=kept.transcript.words if kept and kept.transcript else (),
        )
        match command:
            case Command.PAUSE:
                self._sitting.go(Event.PAUSE)
                self.take_a_break()
                self._sitting.go(Event.CHOOSE)
            case Command.NOTE:
                self._sitting.go(Event.NOTE)
                self._take_a_note(spot)
                self._sitting.go(Event.CHOOSE)
            case _:
                self._reply(spot, command, moment, in_answer=False)

    def take_a_break(self) -> None:
        """Until the person comes back, or wants something that ends more than the break."""
        self._sitting.tell(Paused(self._sitting.at_ms))
        self._scene.confirm(self._scene.phrases.done(Command.PAUSE))
        while True:
            chosen = self._scene.choose(None)
            wish = chosen.wish
            if wish is None:
                break  # nothing is left to listen to; the answer will find out
            if wish.command in ENDS_A_BREAK:
                self._scene.heard(replace(wish, command=Command.RESUME))
                break
            if wish.command in LEAVES_A_BREAK:
                self._scene.keys.put_back(replace(wish, stretch=None))
                break
        self._sitting.tell(Resumed(self._sitting.at_ms))
        self._scene.confirm(self._scene.phrases.done(Command.RESUME))

    def _nothing_to_take_back(self) -> None:
        self._sitting.go(Event.INTERJECT)
        self._scene.confirm(self._scene.phrases.nothing_to_take_back())
        self._sitting.go(Event.LISTEN)

    def _inside(self, spot: Spot, command: Command, moment: Moment) -> None:
        match command:
            case Command.PAUSE:
                self._sitting.go(Event.PAUSE)
                self.take_a_break()
            case Command.NOTE:
                self._sitting.go(Event.NOTE)
                self._take_a_note(spot)
            case _:
                self._sitting.go(Event.INTERJECT)
                self._reply(spot, command, _of_the_whole(spot, moment), in_answer=True)
        self._sitting.go(Event.LISTEN)

    def _reply(self, spot: Spot, command: Command, moment: Moment, *, in_answer: bool) -> None:
        if command in {Command.REPEAT, Command.SLOWER}:
            self._scene.host.repeat(spot.question, slowly=command is Command.SLOWER)
            return
        if command is Command.MARK:
            self._mark(spot, moment)
        help_text = self._scene.phrases.help(in_answer=in_answer)
        said = help_text if command is Command.HELP else self._reply_text(spot, command, moment)
        self._scene.host.say(said, SaidKind.REPLY)

    def _reply_text(self, spot: Spot, command: Command, moment: Moment) -> str:
        phrases = self._scene.phrases
        match command:
            case Command.HOW_LONG:
                return phrases.how_long(moment.spoken_ms, spot.question)
            case Command.HOW_AM_I_DOING:
                return phrases.how_am_i_doing(self._scene.tally.standing())
            case Command.READ_BACK:
                return phrases.read_back(self._words(spot, moment))
            case Command.LAST_TIME:
                today = self._sitting.clock.now().local.date()
                return phrases.last_time(said_last_time(self._sitting, spot.question), today)
            case _:
                return phrases.done(command)

    def _words(self, spot: Spot, moment: Moment) -> str:
        earlier = spot.kept.transcript if spot.kept else None
        new = " ".join(word.text for word in moment.words)
        if earlier is None:
            return new
        return earlier.text if moment.words == earlier.words else f"{earlier.text} {new}".strip()

    def _mark(self, spot: Spot, moment: Moment) -> None:
        self._sitting.store.save_mark(spot.answer_id, moment.answer_ms)
        self._scene.tally.mark()
        self._sitting.tell(Marked(self._sitting.at_ms, spot.answer_id, moment.answer_ms))

    def _take_a_note(self, spot: Spot) -> None:
        sitting = self._sitting
        self._scene.confirm(self._scene.phrases.done(Command.NOTE))
        place = sitting.store.begin_note(sitting.session_id, spot.position, sitting.clock.now())
        take = self._scene.answers.note(place)
        if take.ended_by in {Command.STOP, Command.INTERRUPT}:
            self._scene.keys.put_back(Wish(take.ended_by, Way.KEY))
        text = None
        if take.anything_said:
            sitting.store.save_note(place.note_id, take.recording, None)
            text = words_of(take)
            sitting.store.save_note(place.note_id, None, text)
            self._scene.tally.note()
            sitting.tell(NoteSaved(sitting.at_ms, place.note_id, text))
        said = self._scene.phrases.note_saved(text, anything_said=take.anything_said)
        self._scene.confirm(said)


def _of_the_whole(spot: Spot, moment: Moment) -> Moment:
    """The moment with what was spoken before the answer was taken up again."""
    before_ms = speaking_ms(spot.kept.timing) if spot.kept else 0
    if not before_ms:
        return moment
    return replace(moment, spoken_ms=before_ms + (moment.spoken_ms or 0))
