"""The PDF files that run from top to bottom."""

from tests.golden.documents.sheets import Sheet


def nurse() -> None:
    """One column, dates at the right edge, a wrapped bullet, British spelling."""
    sheet = Sheet("nurse.pdf")
    sheet.column(
        50,
        790,
        [
            "# Amara Okonkwo",
            "Bristol, UK | amara.okonkwo@example.org | 07700 900123",
            "",
            "# Profile",
            "Registered nurse with 9 years in acute care, most of them on respiratory wards.",
            "",
            "# Employment",
            "Charge Nurse\tMar 2019 – present",
            "St Brendan's Hospital, Bristol",
            "• Lead a team of 14 nurses and 6 healthcare assistants on a 32-bed respiratory",
            "   ward.",
            "• Cut falls by 28% in eighteen months by introducing hourly rounding.",
            "• Mentor 3 newly qualified nurses a year.",
            "Staff Nurse\tSept 2015 – Feb 2019",
            "Royal Severn Infirmary, Gloucester",
            "• Cared for 8 patients a shift on a surgical assessment unit.",
            "• Trained 22 colleagues in the new electronic observation charts.",
            "",
            "# Education",
            "BSc (Hons) Adult Nursing, University of the West of England\t2012 – 2015",
            "",
            "# Skills",
            "Non-invasive ventilation, phlebotomy, IV cannulation, rostering",
        ],
    )
    sheet.save()


def chemical_engineer() -> None:
    """One column, apostrophe years, words broken at line ends, employer before the title."""
    sheet = Sheet("chemical_engineer.pdf", "Times-Roman", "Times-Bold")
    sheet.column(
        60,
        790,
        [
            "# Dr. Karin Voß",
            "Ludwigshafen, Germany",
            "",
            "# Career history",
            "Rheinwerk Chemie AG, Ludwigshafen",
            "Process Engineer, Sept '19 – Dec '21",
            "• Responsible for 4 distillation columns and a mainte-",
            "nance budget of €1.8m.",
            "• Reduced steam use by 11 percent.",
            "Müller & Söhne GmbH, Mannheim",
            "Head of Production, since January 2022",
            "• 85 employees in 3 shifts.",
            "• Output up from 900 to 1,250 tonnes a month.",
            "",
            "# Academic background",
            "Dr.-Ing. Chemical Engineering, TU Dortmund, 2015 to 2019",
            "M.Sc. Process Engineering, RWTH Aachen University, 2013 to 2015",
            "",
            "# IT skills",
            "Aspen Plus; MATLAB; SAP",
        ],
        11,
    )
    sheet.save()


def sales_manager() -> None:
    """Two pages, Indian numbers, "Till date", a job that goes on over the page break."""
    sheet = Sheet("sales_manager.pdf")
    sheet.column(
        50,
        790,
        [
            "# PRIYA RAGHUNATHAN",
            "Pune, Maharashtra | priya.r@example.in",
            "",
            "# CAREER SUMMARY",
            "Sales professional with 11+ years in consumer goods.",
            "",
            "# PROFESSIONAL EXPERIENCE",
            "Suryodaya Foods Pvt. Ltd. | Regional Sales Manager | Jan-2017 to till date",
            "• Team of 9 area managers, 4 states.",
            "• Turnover of Rs. 3,50,00,000 in the last financial year.",
        ],
    )
    sheet.row(30, [(500, "Page 1")], 8)
    sheet.next_page()
    sheet.column(
        50,
        790,
        [
            "• Opened 1,150 new outlets.",
            "Kaveri Beverages | Area Sales Executive | Jul-2013 to Dec-2016",
            "• Exceeded target by 17% in 2015.",
            "",
            "# EDUCATION",
            "MBA (Marketing) | Symbiosis Institute, Pune | 2011 - 2013",
            "B.Com. | Fergusson College | 2008 - 2011",
        ],
    )
    sheet.row(30, [(500, "Page 2")], 8)
    sheet.save()


def posting_ward_manager() -> None:
    """A posting as a PDF, in paragraphs without bullets."""
    sheet = Sheet("posting_ward_manager.pdf")
    sheet.column(
        50,
        790,
        [
            "# Ward Manager (Band 7), Elderly Medicine",
            "Harbour Lane NHS Trust, Plymouth",
            "Salary £46,148 to £52,809 a year, 37.5 hours a week",
            "",
            "# About the role",
            "You will run a 24-bed ward for older people. You will manage a team of 30 staff",
            "and hold a budget of £1.1 million. You will work with therapists and social",
            "workers so that patients go home sooner.",
            "",
            "# Who we are looking for",
            "You must be a registered nurse with current NMC registration. You will need at",
            "least 3 years of experience at Band 6. Experience of managing rosters is",
            "essential. A teaching qualification would be desirable. Knowledge of dementia",
            "care is an advantage.",
            "",
            "# What we offer",
            "27 days of annual leave, rising to 33 days after ten years. NHS pension.",
            "",
            "We are an equal opportunities employer and welcome applications from all",
            "sections of the community. Closing date: 14 March 2027.",
        ],
    )
    sheet.save()
