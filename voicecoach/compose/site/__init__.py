"""The local site: who answers which address. Each module answers for one part of it."""

from voicecoach.compose.site.building import build_site

__all__ = ["build_site"]
