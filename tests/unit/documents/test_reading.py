"""What is too little or no language is refused, with the reason."""

import pytest

from voicecoach.core.documents.lines import LaidOutText, Line
from voicecoach.core.documents.reading import check_readable, is_scrambled
from voicecoach.errors import DataError

PROSE = "Registered nurse with nine years in acute care, most of them on respiratory wards. " * 3


def test_ordinary_text_passes_in_any_alphabet() -> None:
    for text in (
        PROSE,
        "Опытный инженер, работал над большими проектами в разных городах. " * 4,
        "负责支付系统的开发与维护，日处理订单二百万笔。" * 4,
        "Zarządzałem zespołem sprzedaży i wdrożyłem nowy system zamówień w całej firmie. " * 3,
    ):
        assert not is_scrambled(text)
        check_readable(LaidOutText((Line(text),)), "resume")


@pytest.mark.parametrize(
    "text",
    [
        "(cid:12)(cid:34)(cid:7) " * 30,
        "\ue001\ue002\ue003 \ue004\ue005 " * 20,
        "Ã©tait gÃ©rant Ã  lâ€™hÃ´tel, rÃ©sumÃ© prÃªt " * 4,
        "Ðåçþìå èíæåíåð Ìîñêâà îïûò ðàáîòû " * 6,
        "Xqzkt bvnmw rtplk sdfgh zxcvb qwrtp lkjhg mnbvc plkjh gfdsq " * 3,
        "## %% && (( )) ++ == // ?? !! " * 5,
    ],
)
def test_scrambled_text_is_refused(text: str) -> None:
    with pytest.raises(DataError) as raised:
        check_readable(LaidOutText((Line(text),)), "resume")
    assert raised.value.code == "scrambled"


def test_too_few_words_are_refused_with_their_number() -> None:
    with pytest.raises(DataError) as raised:
        check_readable(LaidOutText((Line("Curriculum vitae"),)), "resume")
    assert raised.value.code == "too_few_words"
    assert "2 words" in raised.value.message


def test_a_line_without_an_end_is_refused() -> None:
    with pytest.raises(DataError) as raised:
        check_readable(LaidOutText((Line("word " * 3000),)), "resume")
    assert raised.value.code == "line_too_long"
