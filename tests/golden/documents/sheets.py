"""A PDF sheet on which the made-up people are set."""

from collections.abc import Sequence
from pathlib import Path

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

FILES = Path(__file__).parent / "files"
_FONTS = Path("/usr/share/fonts/truetype/dejavu")
_WIDTH, HEIGHT = 595, 842


class Sheet:
    """A PDF on which lines are set one below the other, in as many columns as wanted."""

    def __init__(self, name: str, font: str = "Helvetica", bold: str = "Helvetica-Bold") -> None:
        self.canvas = Canvas(str(FILES / name), pagesize=(_WIDTH, HEIGHT), invariant=1)
        self.font, self.bold = font, bold

    def column(self, x: float, top: float, lines: Sequence[str], size: float = 10) -> float:
        """Set lines from `top` down; "# " marks a heading, "\\t" what stands at the right edge."""
        y = top
        for line in lines:
            is_heading = line.startswith("# ")
            text = line.removeprefix("# ")
            left, _, right = text.partition("\t")
            font, height = (self.bold, size + 2) if is_heading else (self.font, size)
            self.canvas.setFont(font, height)
            self.canvas.drawString(x, y, left)
            if right:
                self.canvas.drawRightString(_WIDTH - 50, y, right)
            y -= height * 1.35 if text else height * 0.9
        return y

    def row(self, y: float, cells: Sequence[tuple[float, str]], size: float = 10) -> None:
        self.canvas.setFont(self.font, size)
        for x, text in cells:
            self.canvas.drawString(x, y, text)

    def next_page(self) -> None:
        self.canvas.showPage()

    def save(self) -> None:
        self.canvas.save()


def wide_sheet(name: str) -> Sheet:
    for font, file in (("Wide", "DejaVuSans.ttf"), ("WideBold", "DejaVuSans-Bold.ttf")):
        pdfmetrics.registerFont(TTFont(font, str(_FONTS / file)))
    return Sheet(name, "Wide", "WideBold")
