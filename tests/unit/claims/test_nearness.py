import pytest

from tests.fakes.embedder import WordEmbedder
from voicecoach.core.claims import Context, Level, Statement, check_statements, verdict
from voicecoach.session.topics import Topics

LEFT = Statement(
    "I left because the whole site was closed.", Context("Why did you leave your last job?")
)
LEFT_ELSE = Statement(
    "I resigned because the pay was too low.", Context("Why did you leave your last job?")
)
WON = Statement("In the end they picked us.", Context("Tell me about a bid you are proud of"))
LOST = Statement("We were turned down.", Context("What became of the tender?"))


@pytest.mark.parametrize(
    ("near", "level"), [(0.1, None), (0.9, Level.CONTRADICTION), (None, Level.CONTRADICTION)]
)
def test_what_only_the_slot_connects_must_be_near(near: float | None, level: Level | None) -> None:
    found = check_statements(LEFT, LEFT_ELSE, lambda one, other: near)

    assert verdict(found) is level


def test_without_a_model_the_words_decide() -> None:
    broken = Topics(WordEmbedder(fails=True))

    assert broken(LEFT, LEFT_ELSE) is None
    assert check_statements(LEFT, LEFT_ELSE, broken) == check_statements(LEFT, LEFT_ELSE)


def test_every_statement_is_embedded_once() -> None:
    embedder = WordEmbedder()
    topics = Topics(embedder)

    assert topics(LEFT, LEFT_ELSE) == topics(LEFT_ELSE, LEFT)
    assert len(embedder.embedded) == 2


def test_the_question_belongs_to_the_topic() -> None:
    topics = Topics(WordEmbedder())
    bare = Statement("Nine.", Context("How many goats did you milk?"))
    same = Statement("Eleven.", Context("How many goats did you milk?"))
    other = Statement("Eleven.", Context("When does the ferry leave?"))

    assert (topics(bare, same) or 0.0) > 0.6 > (topics(bare, other) or 0.0)
