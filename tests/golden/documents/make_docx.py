"""The DOCX files: tables, tabs, a page header, a text box."""

from collections.abc import Sequence
from datetime import UTC, datetime

from docx import Document
from docx.document import Document as DocxDocument
from docx.oxml import parse_xml

from tests.golden.documents.sheets import FILES

_MADE_AT = datetime(2026, 1, 1, tzinfo=UTC)
_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def retail() -> None:
    """DOCX whose jobs stand in a table: dates on the left, text on the right."""
    file = Document()
    file.add_heading("Chloe Tremblay", 0)
    file.add_paragraph("Montréal, QC | chloe.tremblay@example.ca")
    file.add_heading("Work Experience", 1)
    rows = [
        (
            "May 2021 – present",
            [
                "Store Manager",
                "Maison Laurier, Montréal",
                "Manage 18 staff in a store of 650 m².",
                "Raised sales by 12 % to CAD 3.2 million.",
            ],
        ),
        (
            "Oct 2017 – Apr 2021",
            ["Assistant Manager", "Bonté Café", "Ordered stock for 3 branches."],
        ),
    ]
    _fill_table(file, rows)
    file.add_heading("Education", 1)
    _fill_table(file, [("2014 – 2017", ["DEC in Commerce", "Cégep du Vieux Montréal"])])
    file.add_heading("Skills", 1)
    file.add_paragraph("Visual merchandising, inventory, French, English")
    _save(file, "retail.docx")


def electrician() -> None:
    """DOCX with tabs before the dates, bullets as a list style, the name in the page header."""
    file = Document()
    file.sections[0].header.paragraphs[0].text = "Declan Byrne | Cork | 085 000 1234"
    file.add_heading("Employment history", 2)
    file.add_paragraph("Electrician, Lee Valley Electrical\tMarch 2018 - Current")
    file.add_paragraph("Wired 64 new homes to IS 10101.", style="List Bullet")
    file.add_paragraph("Supervise 2 apprentices.", style="List Bullet")
    file.add_paragraph("Apprentice Electrician, Dunmore Contracts Ltd\tAugust 2013 - March 2018")
    file.add_paragraph("Maintained 9 retail sites.", style="List Bullet")
    file.add_heading("Training", 2)
    file.add_paragraph("National Craft Certificate, Munster Technological University\t2013 - 2017")
    file.add_heading("Skills", 2)
    file.add_paragraph("Testing and inspection", style="List Bullet")
    file.add_paragraph("Three-phase motors", style="List Bullet")
    _save(file, "electrician.docx")


def receptionist() -> None:
    """DOCX with a text box for the side-bar and a table of schools."""
    file = Document()
    file.add_heading("Mei-Ling Chua", 0)
    _add_text_box(file, ["Skills", "Opera PMS", "Microsoft Excel", "Mandarin"])
    file.add_heading("Career", 1)
    file.add_paragraph("Front Office Supervisor | Straits Garden Hotel | Nov 2022 — now")
    file.add_paragraph("Check in 200 guests a day with a team of 5.", style="List Bullet")
    file.add_paragraph("Receptionist | Kampong Dental Clinic | 02/2019 — 10/2022")
    file.add_paragraph("Booked appointments for 4 dentists.", style="List Bullet")
    file.add_heading("Qualifications", 1)
    table = file.add_table(rows=0, cols=3)
    for cells in (
        ("Year", "Award", "Institution"),
        ("2018", "Diploma in Hospitality Management", "Temasek Polytechnic"),
        ("2015", "GCE O Levels", "Bedok Green Secondary School"),
    ):
        row = table.add_row()
        for cell, text in zip(row.cells, cells, strict=True):
            cell.text = text
    _save(file, "receptionist.docx")


def posting_analyst() -> None:
    """DOCX posting: soft headings, one list that mixes must and nice."""
    file = Document()
    file.add_paragraph("Job advertisement - please share widely!")
    file.add_heading("Data Analyst (m/f/d)", 1)
    file.add_paragraph("Company: Nordlicht Energie GmbH | Location: Kiel or remote | Full-time")
    file.add_heading("What you'll do", 2)
    for text in (
        "Build dashboards for 6 business units",
        "Turn smart-meter data into forecasts",
    ):
        file.add_paragraph(text, style="List Bullet")
    file.add_heading("What you bring", 2)
    for text in (
        "Degree in statistics, economics or similar",
        "3+ years of experience with SQL",
        "Python or R",
        "German at B2 level (preferred)",
        "Nice to have: experience in the energy market",
    ):
        file.add_paragraph(text, style="List Bullet")
    file.add_heading("Perks", 2)
    for text in ("30 days of holiday", "Bike leasing"):
        file.add_paragraph(text, style="List Bullet")
    file.add_paragraph(
        "Nordlicht values diversity. All applicants are considered regardless of gender, "
        "age, origin, religion or disability."
    )
    _save(file, "posting_analyst.docx")


def _fill_table(file: DocxDocument, rows: Sequence[tuple[str, Sequence[str]]]) -> None:
    table = file.add_table(rows=0, cols=2)
    for dates, lines in rows:
        row = table.add_row()
        row.cells[0].text = dates
        row.cells[1].text = lines[0]
        for line in lines[1:]:
            row.cells[1].add_paragraph(line)


def _add_text_box(file: DocxDocument, lines: Sequence[str]) -> None:
    paragraphs = "".join(f"<w:p><w:r><w:t>{line}</w:t></w:r></w:p>" for line in lines)
    run = file.add_paragraph().add_run()
    run._r.append(
        parse_xml(
            f'<w:pict xmlns:w="{_W}" xmlns:v="urn:schemas-microsoft-com:vml">'
            f'<v:shape style="width:150pt;height:90pt"><v:textbox><w:txbxContent>{paragraphs}'
            "</w:txbxContent></v:textbox></v:shape></w:pict>"
        )
    )


def _save(file: DocxDocument, name: str) -> None:
    file.core_properties.created = file.core_properties.modified = _MADE_AT
    file.save(str(FILES / name))
