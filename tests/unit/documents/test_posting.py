"""What a posting asks for, wishes for and offers."""

from voicecoach.core.documents.plain_text import read_plain_text
from voicecoach.core.documents.posting import NO_REQUIREMENTS, Posting, read_posting


def posting(text: str) -> Posting:
    return read_posting(read_plain_text(text))


MESSY = """Join us!!!
Night Shift Supervisor
Company: Old Mill Ltd

What you will do
- Lead 12 pickers
- Keep e.g. error rates low

Requirements:
- 2 years in a warehouse
- Forklift licence preferred

Nice to have
- Polish

Old Mill is an equal opportunity employer. Apply now!
"""


def test_headings_say_what_their_points_are() -> None:
    read = posting(MESSY)
    assert (read.title, read.employer) == ("Night Shift Supervisor", "Old Mill Ltd")
    assert [(each.text, each.is_must) for each in read.requirements] == [
        ("2 years in a warehouse", True),
        ("Forklift licence preferred", False),
        ("Polish", False),
    ]
    assert [each.text for each in read.duties] == ["Lead 12 pickers", "Keep e.g. error rates low"]


def test_what_every_posting_says_is_no_requirement() -> None:
    read = posting(MESSY)
    said = [each.text for each in read.requirements] + [each.text for each in read.benefits]
    assert not any("equal" in text for text in said)


def test_without_headings_the_sentences_tell() -> None:
    read = posting(
        "Staff nurse wanted at Hill Hospital. You must hold current registration. Experience of "
        "dementia care would be an advantage. Our wards look out on the sea."
    )
    assert [(each.text, each.is_must) for each in read.requirements] == [
        ("You must hold current registration.", True),
        ("Experience of dementia care would be an advantage.", False),
    ]


def test_nothing_found_is_said() -> None:
    read = posting("a text about nothing\nthat asks for nothing")
    assert NO_REQUIREMENTS in read.warnings
    assert (read.title, read.employer, read.requirements) == (None, None, ())


def test_every_passage_is_text_of_its_line() -> None:
    read = posting(MESSY)
    passages = [*read.duties, *read.benefits]
    assert all(each.text in read.lines[each.line] for each in passages)
    assert all(each.text in read.lines[each.line] for each in read.requirements)


def test_the_language_is_told_or_unknown() -> None:
    assert posting(MESSY * 2).language == "en"
    german = "Wir suchen eine Fachkraft für die Pflege und den Dienst im Haus mit uns und der Stadt"
    assert posting(german).language == "de"
    assert posting("Xyz Abc").language is None


STARTUP = (
    "At Lumio we build energy software. We are looking for a Backend Engineer to join our team. "
    "You'll design services. You have five years of experience with Python. Go is a plus. "
    "We offer 30 days of vacation."
)


def test_sentences_tell_title_employer_and_what_they_are_about() -> None:
    read = posting(STARTUP)
    assert (read.title, read.employer) == ("Backend Engineer", "Lumio")
    assert [each.text for each in read.duties] == ["You'll design services."]
    assert [each.is_must for each in read.requirements] == [True, False]
    assert [each.text for each in read.benefits] == ["We offer 30 days of vacation."]


def test_a_short_line_after_a_list_and_a_gap_heads_something_else() -> None:
    read = posting(
        "Staff Nurse\n\nEssential\n* Registered nurse\n\nBarring check\nThis post is exempt.\n"
        "Applicants must have a passport."
    )
    assert [each.text for each in read.requirements] == [
        "Registered nurse",
        "Applicants must have a passport.",
    ]


def test_a_paragraph_keeps_what_stands_beside_standing_phrases() -> None:
    read = posting(
        "Staff Nurse\n\nWhat we offer:\nA pension and free parking. We are an equal opportunities "
        "employer."
    )
    assert [each.text for each in read.benefits] == ["A pension and free parking."]


def test_the_number_of_the_vacancy_is_no_part_of_its_title() -> None:
    titles = (
        "Technical Manager (Chilled & Ambient)   -- Ref TM/0931",
        "Technical Manager (Chilled & Ambient) - Job ID: 20771",
        "Technical Manager (Chilled & Ambient) (Req #4410)",
    )
    for title in titles:
        read = posting(f"{title}\nCROFT BAKING LTD.\n\nYou will need:\n- A degree\n")
        assert read.title == "Technical Manager (Chilled & Ambient)"


def test_a_label_that_asks_what_heads_its_own_line() -> None:
    read = posting(
        "Cook\nWhat we need from you\n* Knife skills\n\nWhat you get: 25 days, free bread\n"
        "You will need: a food hygiene certificate\n"
    )
    assert [each.text for each in read.benefits] == ["25 days, free bread"]
    assert [each.text for each in read.requirements] == [
        "Knife skills",
        "a food hygiene certificate",
    ]
