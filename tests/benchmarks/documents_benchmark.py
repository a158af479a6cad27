"""How much of labelled documents the readers find, what they invent, and how long they take."""

import io
import time
from collections import Counter

from tests.golden.documents.labels import extras, invented, labelled_files, outcomes
from voicecoach.adapters.document_files import FileReader
from voicecoach.core.documents.reading import resume_of

LONG_PAGES = 40


def main(*, shows_misses: bool = False) -> None:
    for half in ("tune", "held_out"):
        files = [file for file in labelled_files() if file.half == half]
        found: Counter[str] = Counter()
        wanted: Counter[str] = Counter()
        for file in files:
            for each in outcomes(file):
                wanted[each.kind] += 1
                found[each.kind] += each.is_found
                if shows_misses and half == "tune" and not each.is_found:
                    print("missed", file.name, each.kind, each.expected)
            for extra in extras(file) if shows_misses and half == "tune" else ():
                print("extra", file.name, extra)
        made_up = [value for file in files for value in invented(file)]
        unlabelled = sum(len(extras(file)) for file in files)
        print(f"\n{len(files)} files, {half}")
        for kind, number in wanted.items():
            print(f"  {kind:9}{found[kind]:4} of {number:3}  {found[kind] / number:6.1%}")
        share = found.total() / wanted.total()
        print(f"  all      {found.total():4} of {wanted.total():3}  {share:6.1%}")
        print(f"  invented {len(made_up)}, jobs and studies without a label {unlabelled}")
        if shows_misses and made_up:
            print(made_up)
    _print_time()


def _print_time() -> None:
    content = long_pdf(LONG_PAGES)
    started = time.perf_counter()
    text = FileReader().read(content, "long.pdf")
    read = time.perf_counter()
    resume_of(text)
    done = time.perf_counter()
    print(
        f"\n{LONG_PAGES} pages, {text.words} words: text {read - started:.2f} s, "
        f"reading {done - read:.2f} s"
    )


def long_pdf(pages: int) -> bytes:
    """A dense two-column PDF."""
    from reportlab.pdfgen.canvas import Canvas

    target = io.BytesIO()
    canvas = Canvas(target, invariant=1)
    for page in range(pages):
        for line in range(50):
            y = 780 - 14 * line
            canvas.setFont("Helvetica", 9)
            if line % 10 == 0:
                canvas.drawString(50, y, f"Store Manager, Harbour Shops {page}.{line}")
                canvas.drawString(200, y - 7, "Mar 2015 - Nov 2019")
            canvas.drawString(50, y, f"- Managed {line + 2} people in {page + 1} shops, up 12%")
            canvas.drawString(330, y, f"- Took part in {line + 3} reviews of stock and rosters")
        canvas.showPage()
    canvas.save()
    return target.getvalue()


if __name__ == "__main__":
    import sys

    main(shows_misses="--misses" in sys.argv)
