"""Several positions under one employer, lengths and terms beside dates, time without a job."""

from voicecoach.core.documents.plain_text import read_markdown, read_plain_text
from voicecoach.core.documents.reading import resume_of
from voicecoach.core.documents.resume import Resume


def jobs(resume: Resume) -> list[tuple[str | None, str | None, str]]:
    return [
        (job.title, job.employer, job.period.quote if job.period else "") for job in resume.jobs
    ]


def test_positions_under_one_employer_share_it() -> None:
    resume = resume_of(
        read_markdown(
            "# Ada Holm\n\n## Experience\n### Corner Mill Ltd\n"
            "**Shift Supervisor** (Jan 2022 – now)"
            "\n- Led six\n\n**Machine Operator** (2017 – Dec 2021)\n- Ran the saw\n\n"
            "### Old Forge Ltd\n**Apprentice** (2014 – 2017)\n- Swept"
        )
    )
    assert jobs(resume) == [
        ("Shift Supervisor", "Corner Mill Ltd", "Jan 2022 – now"),
        ("Machine Operator", "Corner Mill Ltd", "2017 – Dec 2021"),
        ("Apprentice", "Old Forge Ltd", "2014 – 2017"),
    ]


def test_an_employer_in_the_line_of_its_title_is_not_shared() -> None:
    resume = resume_of(
        read_plain_text(
            "Ada Holm\n\nEXPERIENCE\nShift Supervisor, Corner Mill Ltd, 2020 - 2022\n- Led six\n\n"
            "Machine Operator, 2018 - 2019\n- Ran the saw\n"
        )
    )
    assert jobs(resume)[1] == ("Machine Operator", None, "2018 - 2019")


def test_lengths_and_terms_of_a_job_name_nothing() -> None:
    resume = resume_of(
        read_plain_text(
            "Ada Holm\n\nEXPERIENCE\n\nCorner Mill Ltd\n6 years 3 months\n\nBuyer, part-time\n"
            "March 2021 - Present (4 years 9 months)\n"
        )
    )
    assert jobs(resume) == [("Buyer", "Corner Mill Ltd", "March 2021 - Present")]


def test_a_career_break_is_no_job_and_its_line_is_kept() -> None:
    resume = resume_of(
        read_plain_text(
            "Ada Holm\n\nEXPERIENCE\nBuyer, Corner Mill Ltd, 2020 - 2022\n- Bought wood\n\n"
            "Career break, 2018 - 2020\n- Cared for a parent\n"
        )
    )
    assert jobs(resume) == [("Buyer", "Corner Mill Ltd", "2020 - 2022")]
    assert "Career break, 2018 - 2020" in resume.lines


def test_an_employer_with_all_its_years_is_no_position_of_its_own() -> None:
    resume = resume_of(
        read_plain_text(
            "Ada Holm\n\nEXPERIENCE\n\nCORNER MILL LTD, Boise, ID     06/2016 - Present\n"
            "Mill Manager (03/2021 - Present)\n- Led six\n"
            "Shift Supervisor (06/2016 - 02/2021)\n- Led three\n"
        )
    )
    assert jobs(resume) == [
        ("Mill Manager", "CORNER MILL LTD", "03/2021 - Present"),
        ("Shift Supervisor", "CORNER MILL LTD", "06/2016 - 02/2021"),
    ]
