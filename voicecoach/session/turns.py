"""One question of a hands-free session: from asking it to where the session goes from it."""

from dataclasses import dataclass, replace
from functools import partial

from voicecoach.core.commands import Command, ways_of
from voicecoach.core.models import Question
from voicecoach.core.session_notes import SaidKind
from voicecoach.core.standing import AnswerReport
from voicecoach.session.agenda import Agenda
from voicecoach.session.asides import Asides, Spot
from voicecoach.session.events import AnswerReopened
from voicecoach.session.keeping import AnswerKeeper, KeptAnswer
from voicecoach.session.machine import Event
from voicecoach.session.reactions import (
    AT_CHOICE,
    MEANS_THE_ANSWER_BEFORE,
    MOVES,
    WHILE_ASKED,
    AtChoice,
    Move,
    WhileAsked,
)
from voicecoach.session.scene import Scene
from voicecoach.session.takes import Chosen, Follow, Take
from voicecoach.session.which_is_right import WhichIsRight

HOLD_MS = 15_000
"""What "let me think" makes of the time to choose (start value)."""

_WITH_FEEDBACK = frozenset({None, Command.FINISH})
_WITH_QUESTIONS = frozenset({None, Command.FINISH, Command.NEXT})
_ENDS_THE_SESSION = frozenset({Move.LEAVE, Move.LOST, Move.STOP})


@dataclass(frozen=True, slots=True)
class HandsFreeRules:
    """How long the person has to say what comes next."""

    choice_ms: int = 4_000
    undo_ms: int = 3_000


class Turns:
    """Takes one question after another, each as often as it is wanted."""

    def __init__(
        self, scene: Scene, keeper: AnswerKeeper, rules: HandsFreeRules, agenda: Agenda
    ) -> None:
        self._scene = scene
        self._keeper = keeper
        self._rules = rules
        self._agenda = agenda
        self._kept: KeptAnswer | None = None
        self._sitting = scene.sitting
        self._asides = Asides(scene)
        self._which_is_right = WhichIsRight(scene)
        self._latest: Spot | None = None
        """The latest answer in which something was said."""
        self._left_out: int | None = None
        """The position of the latest question that was skipped without an answer."""
        self._attempts: dict[int, int] = {}
        self._choice_was_explained = False

    def turn(self, position: int, question: Question, came_by: Move) -> Move:
        """Ask, take the answer, report, and let the person choose."""
        if not self._scene.answers.ready():
            return Move.STOP
        self._scene.tally.reach(position)
        self._sitting.go(Event.ASK)
        if came_by is not Move.UNASKED:
            instead = self._ask(position, question, slowly=came_by is Move.SLOWLY)
            if instead is not None:
                return instead
        self._sitting.go(Event.ASKED)
        place = self._sitting.begin_answer(position)
        spot = Spot(question, position, place.answer_id, self._has_before(position))
        respond = partial(self._asides.respond, spot)
        return self._after(spot, self._scene.answers.answer(question, place, respond))

    def take_kept(self) -> KeptAnswer | None:
        """The answer that was given since this was last asked; None without one."""
        kept, self._kept = self._kept, None
        return kept

    def _ask(self, position: int, question: Question, *, slowly: bool) -> Move | None:
        """Ask until the question was heard; where to go instead, when that was wanted."""
        attempt = self._attempts[position] = self._attempts.get(position, 0) + 1
        while True:
            total = self._scene.tally.total
            self._scene.host.ask(question, position, total, attempt, slowly=slowly)
            wish = self._scene.keys.wish()
            if wish is None or wish.command is Command.FINISH:
                return None
            reaction = WHILE_ASKED[wish.command]
            if reaction is WhileAsked.IN_ANSWER:
                self._scene.keys.put_back(wish)
                return None
            self._scene.heard(wish)
            self._sitting.go(Event.SKIP)
            if reaction is WhileAsked.MOVE:
                return self._move_from_asking(position, wish.command)
            if reaction is WhileAsked.REOPEN and self._has_before(position):
                return self._back_to_what_was_before(position, wish.command)
            self._pause_before_asking()

    def _move_from_asking(self, position: int, command: Command) -> Move:
        if self._was_undone(command):
            return Move.AGAIN
        if command is Command.SKIP:
            self._leave_out(position, anything_said=False)
        return MOVES[command]

    def _pause_before_asking(self) -> None:
        self._sitting.go(Event.PAUSE)
        self._asides.take_a_break()
        self._sitting.go(Event.ASK)

    def _after(self, spot: Spot, take: Take, before: KeptAnswer | None = None) -> Move:
        kept = self._keeper.keep(spot.question, spot.answer_id, take, before)
        if take.follow is Follow.INTERRUPT:
            return Move.LEAVE
        self._scene.tally.keep(spot.position, kept)
        spot = replace(spot, kept=kept)
        elsewhere = self._where_nothing_was_said(take) if before is None else None
        if kept.anything_said:
            self._latest, self._kept = spot, kept
        if take.problem is not None or elsewhere is not None:
            self._sitting.go(Event.REPORTED)
            return elsewhere or Move.LOST
        ended_by = take.ended_by
        means_before = ended_by in MEANS_THE_ANSWER_BEFORE
        if means_before and not take.anything_said and self._has_before(spot.position):
            self._sitting.go(Event.REPORTED)
            return self._back_to_what_was_before(spot.position, ended_by)
        if take.ended_by in _WITH_FEEDBACK:
            report = AnswerReport(spot.question, kept.timing, kept.delivery, kept.anything_said)
            self._scene.host.say(self._scene.phrases.feedback(report), SaidKind.FEEDBACK)
        self._sitting.go(Event.CHOOSE)
        if take.ended_by in _WITH_QUESTIONS:
            self._which_is_right.ask_about(kept.findings)
        return self._where_to(spot, take.ended_by)

    def _where_nothing_was_said(self, take: Take) -> Move | None:
        """A recording that held nothing but a command is no answer; the next one may be."""
        if take.follow is Follow.STOP and take.ended_by is None:
            return Move.STOP
        unanswered = take.only_commands and take.is_used_up
        return Move.UNASKED if unanswered and take.problem is None else None

    def _where_to(self, spot: Spot, ended_by: Command | None) -> Move:
        if ended_by is None or ended_by is Command.FINISH or ended_by not in MOVES:
            return self._until_chosen(spot)
        if self._was_undone(ended_by) and (move := self._reopen(spot)) is not None:
            return move
        if ended_by is Command.SKIP:
            anything_said = spot.kept is not None and spot.kept.anything_said
            self._leave_out(spot.position, anything_said=anything_said)
        self._sitting.go(Event.CHOSEN)
        return MOVES[ended_by]

    def _until_chosen(self, spot: Spot) -> Move:
        said = self._scene.phrases.choice(is_first=not self._choice_was_explained)
        self._scene.host.say(said, SaidKind.FEEDBACK)
        self._choice_was_explained = True
        move = self._choice(spot, self._rules.choice_ms)
        while move is None:
            move = self._choice(spot, self._rules.choice_ms)
        return move

    def _choice(self, spot: Spot, window_ms: int) -> Move | None:
        """One moment to choose; None: another one follows."""
        chosen = self._scene.choose(window_ms)
        wish = chosen.wish
        if chosen.talks_on:
            return self._reopen(spot, silently=True)
        if wish is None:
            self._sitting.go(Event.CHOSEN)
            return self._when_nothing_was_chosen(chosen)
        self._scene.heard(wish)
        match AT_CHOICE[wish.command]:
            case AtChoice.MOVE:
                if wish.command is not Command.SKIP and self._was_undone(wish.command):
                    return None
                self._sitting.go(Event.CHOSEN)
                return MOVES[wish.command]
            case AtChoice.REOPEN:
                return self._reopen(spot)
            case AtChoice.WAIT:
                return self._choice(spot, HOLD_MS)
            case AtChoice.TAKE_BACK:
                self._take_back()
            case AtChoice.ASIDE:
                self._asides.after(spot, wish.command)
        return None

    def _when_nothing_was_chosen(self, chosen: Chosen) -> Move:
        if chosen.problem is None:
            return Move.ON
        self._sitting.problem = chosen.problem
        self._sitting.warn(chosen.problem.code, str(chosen.problem))
        return Move.LOST

    def _take_back(self) -> None:
        if not self._which_is_right.take_back():
            self._scene.confirm(self._scene.phrases.nothing_to_take_back())

    def _was_undone(self, command: Command) -> bool:
        """Say what a command takes away and wait a moment for second thoughts."""
        if command is Command.INTERRUPT or not ways_of(command).takes_something_away:
            return False
        self._scene.confirm(self._scene.phrases.done(command))
        chosen = self._scene.choose(self._rules.undo_ms)
        wish = chosen.wish
        if wish is None:
            return chosen.talks_on
        if wish.command is Command.INTERRUPT:
            self._scene.keys.put_back(wish)
        if wish.command not in MEANS_THE_ANSWER_BEFORE:
            return False
        self._scene.heard(wish)
        self._scene.confirm(self._scene.phrases.taken_back())
        return True

    def _leave_out(self, position: int, *, anything_said: bool) -> None:
        self._scene.tally.skip(position)
        self._left_out = None if anything_said else position

    def _has_before(self, position: int) -> bool:
        """There is something before this question that can be gone back to."""
        return self._latest is not None or self._was_left_out_before(position)

    def _was_left_out_before(self, position: int) -> bool:
        before = self._agenda.position_before(position)
        return self._left_out is not None and self._left_out == before

    def _back_to_what_was_before(self, position: int, command: Command | None) -> Move:
        """Undo what was done last, or take up the answer before; then this question comes again."""
        if command is Command.UNDO:
            if self._was_left_out_before(position):
                self._left_out = None
                self._scene.confirm(self._scene.phrases.taken_back())
                return Move.BACK
            if self._which_is_right.take_back():
                return Move.AGAIN
        if self._latest is None:
            return Move.AGAIN
        move = self._reopen(self._latest)
        return move if move in _ENDS_THE_SESSION else Move.AGAIN

    def _reopen(self, spot: Spot, *, silently: bool = False) -> Move | None:
        """Go on with an answer; None when there is nothing to go on with."""
        kept = spot.kept
        if kept is None or not self._scene.answers.ready_for_more(kept.recording):
            self._scene.confirm(self._scene.phrases.cannot_go_on())
            return None
        place = self._sitting.store.reopen_answer(spot.answer_id)
        self._sitting.go(Event.REOPEN)
        self._sitting.tell(AnswerReopened(self._sitting.at_ms, spot.answer_id))
        if not silently:
            self._scene.confirm(self._scene.phrases.done(Command.CONTINUE))
        respond = partial(self._asides.respond, replace(spot, has_before=False))
        take = self._scene.answers.answer(spot.question, place, respond, kept.recording)
        return self._after(spot, take, kept)
