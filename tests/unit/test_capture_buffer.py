import threading

from voicecoach.adapters.capture_buffer import CaptureBuffer, Lost
from voicecoach.core.audio import AudioFormat

FORMAT = AudioFormat(1_000, 1)
SHORT_S = 0.02


def block(frames: int, value: int = 1) -> bytes:
    return value.to_bytes(2, "little") * frames


def test_blocks_come_out_in_the_order_they_went_in() -> None:
    buffer = CaptureBuffer(FORMAT)
    buffer.put(block(20, 1))
    buffer.put(block(20, 2))

    assert [buffer.take(SHORT_S), buffer.take(SHORT_S)] == [block(20, 1), block(20, 2)]


def test_a_loss_stands_at_its_place() -> None:
    buffer = CaptureBuffer(FORMAT)
    buffer.put(block(20, 1))
    buffer.put(block(20, 2), lost_frames=35)

    taken = [buffer.take(SHORT_S) for _ in range(3)]

    assert taken == [block(20, 1), Lost(35), block(20, 2)]
    assert buffer.captured_ms == 75


def test_nothing_within_the_time_is_none() -> None:
    assert CaptureBuffer(FORMAT).take(SHORT_S) is None


def test_a_waiting_reader_is_woken_by_a_block() -> None:
    buffer = CaptureBuffer(FORMAT)
    threading.Timer(0.05, buffer.put, [block(20)]).start()

    assert buffer.take(5.0) == block(20)


def test_a_waiting_reader_is_woken_by_the_end() -> None:
    buffer = CaptureBuffer(FORMAT)
    threading.Timer(0.05, buffer.end).start()

    assert buffer.take(60.0) is None
    assert buffer.has_ended


def test_what_came_before_the_end_can_still_be_taken() -> None:
    buffer = CaptureBuffer(FORMAT)
    buffer.put(block(20))
    buffer.end()

    assert buffer.take(SHORT_S) == block(20)
    assert buffer.take(SHORT_S) is None


def test_the_oldest_is_dropped_and_counted_when_nobody_reads() -> None:
    buffer = CaptureBuffer(FORMAT, capacity_ms=100)
    for value in range(1, 11):
        buffer.put(block(20, value))

    first, *rest = [buffer.take(SHORT_S) for _ in range(6)]

    assert first == Lost(100)
    assert rest == [block(20, value) for value in range(6, 11)]
    assert buffer.captured_ms == 200


def test_clearing_forgets_blocks_and_losses_but_not_the_time() -> None:
    buffer = CaptureBuffer(FORMAT, capacity_ms=100)
    for value in range(1, 11):
        buffer.put(block(20, value))
    buffer.clear()
    buffer.put(block(20, 11))

    assert buffer.take(SHORT_S) == block(20, 11)
    assert buffer.captured_ms == 220
