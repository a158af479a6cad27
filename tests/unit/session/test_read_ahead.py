"""Reading ahead: fills what comparing remembers, stops when told to, and changes no finding."""

from tests.fakes.embedder import WordEmbedder
from voicecoach.core.claims import Statement, check_answer, extract_claims
from voicecoach.core.claims.nearness import topic_text
from voicecoach.session.read_ahead import ReadAhead
from voicecoach.session.topics import Topics

STORED = tuple(
    Statement(f"I managed a team of {size} electricians at the boatyard read ahead.")
    for size in range(20, 24)
)


def read_to_the_end(topics: Topics | None) -> None:
    ahead = ReadAhead(STORED, topics)
    ahead.start()
    ahead._thread.join()
    ahead.stop()


def test_every_statement_is_read_and_its_meaning_taken_once() -> None:
    embedder = WordEmbedder()
    topics = Topics(embedder)
    read_to_the_end(topics)
    assert embedder.embedded == [topic_text(each) for each in reversed(STORED)]
    misses = extract_claims.cache_info().misses
    check_answer(Statement("The boatyard opened early."), STORED, topics)
    assert extract_claims.cache_info().misses == misses + 1
    assert len(embedder.embedded) == len(STORED)


def test_a_model_that_does_not_load_is_no_reason_to_fail() -> None:
    embedder = WordEmbedder(fails=True)
    read_to_the_end(Topics(embedder))
    assert embedder.embedded == []


def test_stopped_it_reads_no_further() -> None:
    embedder = WordEmbedder()
    ahead = ReadAhead(STORED, Topics(embedder))
    ahead.start()
    ahead.stop()
    assert len(embedder.embedded) < len(STORED)


def test_nothing_stored_is_read_at_once() -> None:
    ahead = ReadAhead((), None)
    ahead.start()
    ahead.stop()
