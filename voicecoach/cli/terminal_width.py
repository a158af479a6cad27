"""How wide printed text may be."""

import shutil

from voicecoach.review.terminal_text import WIDTH


def terminal_width() -> int:
    """As wide as the terminal, and no wider than reads well."""
    return min(WIDTH, shutil.get_terminal_size().columns)
