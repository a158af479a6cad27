"""Jobs, studies and skills from lines."""

import pytest

from voicecoach.core.documents.plain_text import read_plain_text
from voicecoach.core.documents.resume import NO_DATES, NO_JOBS, NO_NAME, Resume, read_resume


def resume(text: str) -> Resume:
    return read_resume(read_plain_text(text))


def jobs(text: str) -> list[tuple[str | None, str | None, str | None]]:
    return [
        (each.title, each.employer, each.period.quote if each.period else None)
        for each in resume(text).jobs
    ]


BELOW_EACH_OTHER = """EXPERIENCE

Store Manager
Harbour Shops
2015 - 2018

Cashier
Hill Stores
2012 - 2015
"""
DATES_FIRST = """EXPERIENCE
2015 - 2018
Store Manager at Harbour Shops
- x y
2012 - 2015
Cashier at Hill Stores
"""
ONE_LINE_EACH = """EXPERIENCE
Harbour Shops, Leeds | Store Manager | 2015 - 2018
Hill Stores, York | Cashier | 2012 - 2015
"""
IN_BRACKETS = """EXPERIENCE
Store Manager, Harbour Shops (2015 - 2018)
- a b
Cashier, Hill Stores (2012 - 2015)
"""


@pytest.mark.parametrize("text", [BELOW_EACH_OTHER, DATES_FIRST, ONE_LINE_EACH, IN_BRACKETS])
def test_title_employer_and_dates_are_found_in_any_order(text: str) -> None:
    assert jobs(text) == [
        ("Store Manager", "Harbour Shops", "2015 - 2018"),
        ("Cashier", "Hill Stores", "2012 - 2015"),
    ]


def test_what_cannot_be_told_stays_unknown_and_is_said() -> None:
    read = resume("EXPERIENCE\nAbc Def\nGhi Jkl\n2015 - 2018")
    (job,) = read.jobs
    assert (job.title, job.employer) == (None, None)
    assert any("no employer or no title" in warning for warning in read.warnings)


def test_a_file_without_dates_jobs_or_name_says_so() -> None:
    read = resume("some words about nothing in particular\nand a few more of them")
    assert {NO_DATES, NO_JOBS, NO_NAME} <= set(read.warnings)
    assert (read.name, read.jobs, read.studies, read.skills) == (None, (), (), ())


def test_sentences_below_a_job_are_no_employers() -> None:
    text = "EXPERIENCE\nStore Manager, 2015 - 2018\nManaged stock and rosters for three branches.\n"
    assert jobs(text) == [("Store Manager", None, "2015 - 2018")]


def test_dates_that_run_backwards_are_asked_about() -> None:
    read = resume("EXPERIENCE\nStore Manager, Harbour Shops, 2018 - 2015")
    assert any("ends before it begins" in warning for warning in read.warnings)


def test_towns_and_surnames_that_end_like_trades_are_no_titles() -> None:
    read = resume(
        "Sinead Gallagher\n\nEXPERIENCE\nStaff Nurse, Royal Infirmary, Gloucester, 2015 - 2019"
    )
    assert read.name == "Sinead Gallagher"
    assert [(job.title, job.employer) for job in read.jobs] == [("Staff Nurse", "Royal Infirmary")]


def test_lines_under_an_employers_name_belong_to_that_job() -> None:
    read = resume(
        "EXPERIENCE\n2018 - 2020   Hill Stores   Cashier\n2015 - 2018   Old Mill Ltd   Picker\n\n"
        "HILL STORES\n- Served 90 people\n\nOLD MILL LTD\n- Picked 150 orders"
    )
    below = [[read.lines[place] for place in job.lines[1:]] for job in read.jobs]
    assert below == [["HILL STORES", "Served 90 people"], ["OLD MILL LTD", "Picked 150 orders"]]


def test_degree_and_school_are_told_apart() -> None:
    read = resume("EDUCATION\nUniversity of Leeds, BSc Nursing, 2012 - 2015\nFirst aid, 2024")
    assert [(each.degree, each.school) for each in read.studies] == [
        ("BSc Nursing", "University of Leeds"),
        ("First aid", None),
    ]


def test_labels_and_levels_of_skills() -> None:
    read = resume("SKILLS\nLanguages: French, Polish (B2, spoken)\nExcel; rosters")
    assert read.skills == ("French", "Polish (B2, spoken)", "Excel", "rosters")


def test_other_alphabets_are_read_as_far_as_their_firms_and_dates_tell() -> None:
    read = resume("Иван Смирнов\n\nОпыт работы\nМарт 2018 – настоящее время\nООО «Ромашка», токарь")
    (job,) = read.jobs
    assert (read.name, job.employer, job.title) == ("Иван Смирнов", "ООО «Ромашка»", "токарь")
    unknown = resume("Γιώργος Π.\n\nΕμπειρία\n2015 - 2018\nΑβγ Δεζ\nΗθι Κλμ")
    assert [(job.employer, job.title) for job in unknown.jobs] == [(None, None)]
    assert unknown.warnings


def test_jobs_told_in_sentences_give_title_and_employer() -> None:
    text = (
        "EMPLOYMENT\nBefore that I was a customer adviser at Yorkshire Water from 2014 until 2018."
    )
    assert jobs(text) == [("customer adviser", "Yorkshire Water", "from 2014 until 2018")]


def test_a_range_broken_by_a_narrow_cell_is_whole() -> None:
    text = "EXPERIENCE\nJune 2016 – December\nProject Manager     2019\nTidewater Engineering LLC"
    (job,) = resume(text).jobs
    assert job.period is not None
    assert (str(job.period.begin), str(job.period.end)) == ("2016-06", "2019-12")


class TestWhereNamesStand:
    """Told by what the others of the page show, where the words alone do not tell."""

    def test_a_firm_beside_the_title_is_no_town_below_it(self) -> None:
        assert jobs(
            "Experience\n"
            "Lead Planner, Rowntop Weavers\nBristol | Mar 2019 - present\n- Planned looms.\n\n"
            "Planner, Dyers & Co\nBath | Sept 2015 - Feb 2019\n- Planned dyes.\n"
        ) == [
            ("Lead Planner", "Rowntop Weavers", "Mar 2019 - present"),
            ("Planner", "Dyers & Co", "Sept 2015 - Feb 2019"),
        ]

    def test_a_department_is_not_the_employer(self) -> None:
        assert jobs(
            "Employment\n"
            "2019 to date      Charge Nurse, Ward 12 (20 beds)\n"
            "                  Moorgate General\n"
            "                  Budget of 2 million\n"
        ) == [("Charge Nurse", "Moorgate General", "2019 to date")]

    def test_a_year_belongs_to_the_certificate_before_it(self) -> None:
        read = resume("Certificates\nFood Allergen Lead\nLevel 3, 2020\nFirst Aid at Work\n")
        assert [(each.degree, each.period is None) for each in read.studies] == [
            ("Food Allergen Lead", False),
            ("First Aid at Work", True),
        ]

    def test_a_course_keeps_its_commas(self) -> None:
        read = resume(
            "Training\n2020   Leading Change, Adding Value\n2018   Fire safety, Leeds\n"
            "2016   Green Belt, ASQ\n"
        )
        assert [each.degree for each in read.studies] == [
            "Leading Change, Adding Value",
            "Fire safety",
            "Green Belt",
        ]
