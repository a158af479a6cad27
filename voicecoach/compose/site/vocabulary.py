"""The person's own words, as `voicecoach vocabulary` keeps them."""

from voicecoach.core.own_words import checked_own_word
from voicecoach.ports import Store
from voicecoach.ports.site import Document, Route, SeeOther, SiteRequest
from voicecoach.review.site import addresses
from voicecoach.review.site.vocabulary_page import vocabulary_page


class Vocabulary:
    """Each change ends at the list."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def routes(self) -> tuple[Route, ...]:
        return (
            Route("GET", addresses.VOCABULARY, self.vocabulary),
            Route("POST", addresses.VOCABULARY, self.add),
            Route("POST", f"{addresses.VOCABULARY}/{{number:int}}/delete", self.delete),
        )

    def vocabulary(self, _asked: SiteRequest) -> Document:
        return Document(vocabulary_page(self._store.own_words()))

    def add(self, asked: SiteRequest) -> SeeOther:
        self._store.add_own_word(*checked_own_word(asked.sent("heard"), asked.sent("written")))
        return SeeOther(addresses.VOCABULARY)

    def delete(self, asked: SiteRequest) -> SeeOther:
        self._store.delete_own_word(int(asked.parts["number"]))
        return SeeOther(addresses.VOCABULARY)
