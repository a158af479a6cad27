"""Make the PDF and DOCX files of `files/` anew: python -m tests.golden.documents.make_files.

Needs reportlab and, for names outside Latin-1, the DejaVu fonts where Debian puts them. People and
firms are made up. The text files beside them were written by hand.
"""

from tests.golden.documents import make_columns, make_docx, make_single_column

MAKERS = (
    make_single_column.nurse,
    make_single_column.chemical_engineer,
    make_single_column.sales_manager,
    make_single_column.posting_ward_manager,
    make_columns.developer,
    make_columns.driver,
    make_columns.marketing,
    make_columns.civil_engineer,
    make_docx.retail,
    make_docx.electrician,
    make_docx.receptionist,
    make_docx.posting_analyst,
)

if __name__ == "__main__":
    for make in MAKERS:
        make()
