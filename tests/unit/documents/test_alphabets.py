"""Résumés in other alphabets and encodings."""

import pytest

from voicecoach.adapters.document_files import FileReader
from voicecoach.core.documents.reading import resume_of

ENGLISH = (
    "Ada Holm\n\nEXPERIENCE\nSaw Operator, Corner Mill Ltd, 2020 - 2022\n- Cut oak for two yards\n"
)
GREEK = "Ελένη Παππά\n\nΕμπειρία\nΛογίστρια, Αιγαίο ΑΕ, 2018 – σήμερα\n- Έλεγχος 300 τιμολογίων\n"
CHINESE = (
    "王小明\n\n工作经历\n"
    "2019年3月 – 至今 星海科技有限公司 软件工程师\n负责六人团队的支付系统开发和维护\n"
)
ARABIC = "سارة الحداد\n\nالخبرة\nمحاسبة، شركة النور، 2019 – الآن\nإدارة فريق من 4 أشخاص\n"


@pytest.mark.parametrize(
    ("text", "name", "job"),
    [
        (ENGLISH, "Ada Holm", ("Saw Operator", "Corner Mill Ltd")),
        (GREEK, "Ελένη Παππά", ("Λογίστρια", "Αιγαίο ΑΕ")),
        (CHINESE, "王小明", ("软件工程师", "星海科技有限公司")),
        (ARABIC, "سارة الحداد", ("محاسبة", "شركة النور")),
    ],
)
def test_who_and_where_is_read_in_other_alphabets(
    text: str, name: str, job: tuple[str, str]
) -> None:
    resume = resume_of(FileReader().read(text.encode(), "cv.txt"))
    assert resume.name == name
    assert [(each.title, each.employer) for each in resume.jobs] == [job]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
def test_an_encoding_changes_nothing(encoding: str) -> None:
    plain = FileReader().read(ENGLISH.encode(), "cv.txt")
    read = FileReader().read(ENGLISH.replace("\n", "\r\n").encode(encoding), "cv.txt")
    assert read.lines == plain.lines
