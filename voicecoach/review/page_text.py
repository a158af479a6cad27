"""What is told when a page has been written."""

PACKING = "Packing the sound …"


def page_written(name: str, size_bytes: int) -> str:
    """Such as "Written: monday.html, 3.4 MB. Open it in a browser; it needs nothing else."."""
    return f"{file_written(name, size_bytes)} It holds your voice: choose whom you send it to."


def file_written(name: str, size_bytes: int) -> str:
    return f"Written: {name}, {_size(size_bytes)}. Open it in a browser; it needs nothing else."


def _size(size_bytes: int) -> str:
    if size_bytes < 1_000_000:
        return f"{max(1, round(size_bytes / 1000))} kB"
    return f"{size_bytes / 1_000_000:.1f} MB"
