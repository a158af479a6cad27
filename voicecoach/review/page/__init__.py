"""A session as one page to read, hear and pass on."""

from voicecoach.review.page.models import Hearing, Page, Sound
from voicecoach.review.page.page import Within, page_of
from voicecoach.review.page.rendering import page_html

__all__ = ["Hearing", "Page", "Sound", "Within", "page_html", "page_of"]
