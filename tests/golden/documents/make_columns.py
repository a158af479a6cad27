"""The PDF files with columns, side-bars and tables."""

from tests.golden.documents.sheets import HEIGHT, Sheet, wide_sheet


def developer() -> None:
    """A side-bar on the left, jobs on the right, numeric months, Spanish names."""
    sheet = Sheet("developer.pdf")
    sheet.canvas.setFillGray(0.93)
    sheet.canvas.rect(0, 0, 190, HEIGHT, stroke=0, fill=1)
    sheet.canvas.setFillGray(0)
    sheet.column(
        30,
        780,
        [
            "# Contact",
            "jose.munoz@example.com",
            "+34 600 123 456",
            "Valencia, Spain",
            "",
            "# Skills",
            "Python",
            "TypeScript",
            "PostgreSQL",
            "Kubernetes",
            "",
            "# Languages",
            "Spanish (native)",
            "English (C1)",
        ],
    )
    sheet.column(
        215,
        780,
        [
            "# José Ángel Muñoz",
            "Backend developer",
            "",
            "# Work experience",
            "Senior Software Engineer",
            "Naranja Pagos S.L.",
            "03/2019 – present",
            "- Rebuilt the billing service; it now handles 4,500 requests a",
            "  second with a p95 of 80 ms.",
            "- Led the move of 37 services to Kubernetes.",
            "Software Engineer",
            "Cielo Viajes",
            "06/2015 – 02/2019",
            "- Wrote the booking API used by 120 partner agencies.",
            "- Brought build times down from 25 minutes to 6 minutes.",
            "",
            "# Education",
            "Ingeniería Informática, Universitat Politècnica de València",
            "2010 – 2015",
        ],
    )
    sheet.save()


def driver() -> None:
    """A ruled table, two pages, running header and footer."""
    sheet = Sheet("driver.pdf")
    head = "Curriculum vitae - Piotr Zielinski"
    sheet.row(815, [(50, head)], 8)
    sheet.column(50, 780, ["# Piotr Zielinski", "Leeds LS9 | 07700 900456", ""])
    sheet.column(50, 730, ["# Work history"])
    rows = [
        ("Dates", "Employer", "Position"),
        ("Jan 2020 - present", "Pennine Haulage Ltd", "HGV Class 1 Driver"),
        ("2016 - 2019", "Brightway Couriers", "Van Driver"),
        ("Aug 2013 - Dec 2015", "Zielona Farma", "Tractor Driver"),
    ]
    y = 705.0
    for dates, employer, position in rows:
        sheet.row(y, [(52, dates), (190, employer), (370, position)])
        sheet.canvas.line(50, y - 5, 540, y - 5)
        y -= 20
    sheet.column(
        50,
        600,
        [
            "# Pennine Haulage Ltd",
            "- Drive 2,400 km a week between Leeds, Hull and Felixstowe.",
            "- 98.6 % of deliveries on time in 2024.",
            "- No accident in 6 years.",
        ],
    )
    sheet.row(30, [(270, "Page 1 of 2")], 8)
    sheet.next_page()
    sheet.row(815, [(50, head)], 8)
    sheet.column(
        50,
        780,
        [
            "# Brightway Couriers",
            "- 110 drops a day in central Leeds.",
            "",
            "# Qualifications",
            "Driver CPC, 2019",
            "Technical Secondary School No. 3, Lublin, 2009 - 2013",
        ],
    )
    sheet.row(30, [(270, "Page 2 of 2")], 8)
    sheet.save()


def marketing() -> None:
    """A side-bar on the right, dotted months, Polish letters."""
    sheet = wide_sheet("marketing.pdf")
    sheet.column(
        45,
        790,
        [
            "# Łukasz Wiśniewski",
            "Marketing manager",
            "",
            "# Professional experience",
            "Marketing Manager, Żabka Digital",
            "07.2021 – present",
            "• Budget of 2.4 million złoty a year.",
            "• Grew newsletter subscribers from 18,000",
            "to 61,000.",
            "Content Specialist, Gdańsk Media House",
            "09.2018 – 06.2021",
            "• Published 140 articles and 12 white papers.",
            "",
            "# Education",
            "MA Journalism, Uniwersytet Gdański",
            "2013 – 2018",
        ],
    )
    sheet.column(
        390,
        790,
        [
            "# Contact",
            "lukasz@example.pl",
            "+48 500 600 700",
            "",
            "# Tools",
            "Google Analytics",
            "HubSpot",
            "Figma",
            "",
            "# Languages",
            "Polish, English, German",
        ],
    )
    sheet.save()


def civil_engineer() -> None:
    """Two equal columns with jobs in both, running header and footer."""
    sheet = Sheet("civil_engineer.pdf")
    sheet.row(820, [(250, "Thandiwe Mokoena - CV")], 8)
    sheet.column(45, 790, ["# Thandiwe Mokoena", "Civil engineer, Johannesburg"])
    sheet.column(
        45,
        740,
        [
            "# Experience",
            "Site Engineer",
            "Highveld Construction",
            "Feb 2016 - Nov 2019",
            "- Supervised 45 workers on 2 bridges.",
            "- Finished 7 weeks ahead of plan.",
            "",
            "Project Engineer",
            "Umfula Consulting",
            "Dec 2019 - Present",
            "- Manage contracts worth R 310 million.",
            "- 16 road projects in 4 provinces.",
        ],
        9.5,
    )
    sheet.column(
        310,
        740,
        [
            "# Earlier work",
            "Junior Technician",
            "City of Ekurhuleni",
            "2013 - 2016",
            "- Surveyed 230 km of storm drains.",
            "",
            "# Education",
            "BEng Civil Engineering",
            "University of Pretoria",
            "2009 - 2012",
            "",
            "# Skills",
            "AutoCAD, Civil 3D, tender writing",
        ],
        9.5,
    )
    sheet.row(25, [(280, "1 / 1")], 8)
    sheet.save()
