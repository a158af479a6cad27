"""A statement cut into clauses, each with who it is about, how sure it is and its polarity."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from voicecoach.core.claims.dates import MONTHS
from voicecoach.core.claims.lemmas import is_base_form, word_set
from voicecoach.core.claims.lexicon import Lexicon
from voicecoach.core.claims.models import Certainty, Who
from voicecoach.core.claims.number_words import YEARS
from voicecoach.core.claims.numbers import number_at
from voicecoach.core.claims.phrases import is_verb
from voicecoach.core.claims.polarity import is_negated
from voicecoach.core.claims.quantities import Quantity, read_quantities
from voicecoach.core.claims.vocabulary import DETERMINERS, OTHERS, PEOPLE, SELF, STOP, TEAM, VERBS
from voicecoach.core.claims.word_rows import WordRow
from voicecoach.core.claims.words import Word


class Clause(NamedTuple):
    """One clause: its words (without marks) and what surrounds it."""

    words: tuple[Word, ...]
    sentence: int
    who: Who
    certainty: Certainty
    negated: bool
    amounts: tuple[Quantity, ...]
    points_back: bool
    """Has no subject matter of its own, or a word that refers to what was said before."""

    @property
    def start(self) -> int:
        return min(word.start for word in self.words)

    @property
    def end(self) -> int:
        return max(word.end for word in self.words)


_ENDS_SENTENCE = frozenset(".!?\n…;")
_OPENS_CLAUSE = word_set(
    "but because although though while whereas which then until when where if whom except unless"
)
_SUBJECTS = word_set("i we he she they it there you that this")
_RELATIVES = word_set("where which that who when")
_POINTS_BACK = word_set("it there that them this those then which")
_TAKES_RELATIVE = frozenset({"thing", "reason", "part"})
_TIED_BEFORE_SUBJECT = word_set(
    "that if when think what as say know guess mean where who which than until before after since "
    "while because and but so although though how why whether unless then like or do does did have "
    "had can could would should"
)
_HYPOTHETICAL = Lexicon(
    {
        Certainty.HYPOTHETICAL: (
            "if; would need; would have to; could have; might; imagine; suppose; should; "
            "would be; would cost; ideally; would expect; would require; pretend; wish; "
            "i would stay; i would leave; would probably"
        ),
        Certainty.PLANNED: (
            "hope to; hope; plan to; will; go to be; would like to; would love to; want to; "
            "aim to; look to; intend to; one day; my goal be; the goal be; aspire; in future; "
            "in the future; keen to; eventually; like to learn; need to learn; about to"
        ),
        Certainty.REPORTED: (
            "people say; they say; he say; she say; they tell me; he tell me; she tell me; "
            "everyone say; everybody say; be told; hear that; people think; they think; "
            "allegedly; apparently; accord to; "
            "guideline|guidance|textbook|manual|policy|study|research|literature|law|rule "
            "say|suggest|recommend|state; the book say"
        ),
    }
)
_CERTAIN_ANYWAY = Lexicon(
    {
        True: (
            "would say; would describe; as if; see if; wonder if; if you count; if i be honest; if "
            "i be be honest; if you will; if you like; if need; if that make sense; even if; if "
            "that; would be lucky; it would be close|about|around|nearly|well|over; would be "
            "pushing it; would be do well; would be a "
            "good|bad|busy|quiet|slow|normal|typical|big|decent|average day|night|week|month|year|"
            "shift|friday|saturday|sunday|season; if it help; if anything; i will be honest; will "
            "be honest; will admit; i will say; they|he|she say yes|no"
        ),
    }
)


def read_clauses(words: Sequence[Word]) -> tuple[Clause, ...]:
    """Cut a cleaned statement into clauses, in order."""
    clauses: list[Clause] = []
    for number, (sentence, is_question, begins_line) in enumerate(_sentences(words)):
        who = Who.SELF if begins_line or not clauses else clauses[-1].who
        whole = _certainty(sentence) if _is_supposed(sentence) else None
        for row in map(WordRow, _rows(sentence)):
            found = _who(row)
            is_carried = who is not Who.NOBODY and row[0].form not in _THINGS_TOLD
            who = found or (who if is_carried else Who.SELF)
            certainty = Certainty.ASKED if is_question else (_certainty(row) or whole)
            if certainty is None and row[0].form in _RELATIVES and clauses[-1:]:
                certainty = clauses[-1].certainty if clauses[-1].sentence == number else None
            clauses.append(
                Clause(
                    row,
                    number,
                    who,
                    certainty or Certainty.ASSERTED,
                    is_negated(row),
                    tuple(read_quantities(row)),
                    any(word.form in _POINTS_BACK for word in row),
                )
            )
    return tuple(clauses)


_THINGS_TOLD = frozenset({"it", "there"})
"""Subjects of clauses that are not about the person the clause before was about."""


def _is_supposed(sentence: Sequence[Word]) -> bool:
    """Tell "I'd take it if …" and "if …, I …" from a fact with an "if" after it."""
    forms = [word.form for word in sentence]
    return "if" in forms and ("if" in forms[:_OPENING] or not _SUPPOSING.isdisjoint(forms))


_OPENING = 3
_SUPPOSING = word_set("would could might should may")


def _sentences(words: Sequence[Word]) -> Iterator[tuple[list[Word], bool, bool]]:
    """Every sentence, whether it is a question, and whether a line of the text begins with it."""
    sentence: list[Word] = []
    begins_line = True
    for word in words:
        if word.is_mark and word.form in _ENDS_SENTENCE:
            if sentence:
                yield sentence, word.form == "?", begins_line
                begins_line = False
            begins_line = begins_line or word.form == "\n"
            sentence = []
        else:
            sentence.append(word)
    if sentence:
        yield sentence, False, begins_line


def _rows(sentence: Sequence[Word]) -> Iterator[tuple[Word, ...]]:
    row: list[Word] = []
    for index, word in enumerate(sentence):
        ends = word.is_mark and not _is_inside_date(sentence, index)
        if row and (ends or _begins_clause(sentence, index, row)):
            yield tuple(row)
            row = []
        if not word.is_mark:
            row.append(word)
    if row:
        yield tuple(row)


def _is_inside_date(sentence: Sequence[Word], index: int) -> bool:
    """The comma of "January 20, 2020"."""
    before = [word.form for word in sentence[max(0, index - 2) : index]]
    after = sentence[index + 1].form if index + 1 < len(sentence) else ""
    dated = len(before) == 2 and before[0] in MONTHS and before[1].rstrip("stndrh").isdigit()
    return sentence[index].form == "," and dated and after.isdigit() and int(after) in YEARS


def _begins_clause(sentence: Sequence[Word], index: int, row: Sequence[Word]) -> bool:
    form = sentence[index].form
    following = sentence[index + 1] if index + 1 < len(sentence) else None
    if form in _OPENS_CLAUSE:
        return len(row) > 1
    if form == "so" and following:
        return len(row) > 1 and following.form not in {"far", "much", "many", "that", "i'd"}
    if form == "and" and following:
        return _and_goes_on(sentence, index, row)
    if form not in {"i", "we"} or row[-1].form in _TIED_BEFORE_SUBJECT:
        return False
    return row[-1].lemma not in _TAKES_RELATIVE and _has_verb(row)


def _and_goes_on(sentence: Sequence[Word], index: int, row: Sequence[Word]) -> bool:
    """Tell "and two at the union", "and left" from the "and" inside a phrase or number."""
    following = sentence[index + 1]
    if following.form in _SUBJECTS or following.form in {"then", "now", "my", "our", "the"}:
        return len(row) > 1
    if row[-1].form in {"hundred", "thousand", "million", "between"} or row[0].form == "between":
        return False
    if following.form not in {"a", "half"} and number_at(sentence, index + 1):
        after = number_at(sentence, index + 1)
        before_is_number = any(number_at(row, at) for at in range(len(row)))
        return after is not None and before_is_number and "between" not in {w.form for w in row}
    return following.lemma in VERBS and not is_base_form(following.form) and _has_verb(row)


def _has_verb(row: Sequence[Word]) -> bool:
    return any(
        word.form in _SUBJECTS or word.lemma in {"be", "have", "do"} or is_verb(row, index)
        for index, word in enumerate(row)
    )


def _who(row: Sequence[Word]) -> Who | None:
    """Find the subject of a clause; None when it has none of its own."""
    if _is_one_who(row):
        return Who.OTHER
    for index, word in enumerate(row[:9]):
        if word.form == "i":
            return Who.SELF
        if word.form == "we" or (word.form == "us" and index > 1 and row[index - 1].form == "of"):
            return Who.TEAM
        if word.form in {"he", "she", "they"}:
            return Who.NOBODY if _are_measured(row, index) else Who.OTHER
        if _is_somebody(row, index):
            return Who.OTHER if "of" not in {w.form for w in row[: index + 2]} else Who.NOBODY
        if word.lemma in {"be", "have", "do"} and index and row[0].form not in {"it", "there"}:
            return Who.NOBODY if row[0].form not in {"have", "be", "as"} else None
    return Who.NOBODY if _begins_with_thing(row) else None


def _are_measured(row: Sequence[Word], index: int) -> bool:
    """Tell the things of "they were eight hour shifts" from people."""
    following = row[index + 1 : index + 4]
    if row[index].form != "they" or not following or following[0].lemma != "be":
        return False
    return any(number_at(row, at) for at in range(index + 2, min(index + 4, len(row))))


def _is_one_who(row: Sequence[Word]) -> bool:
    """Tell "there was one who had been there for years" from "there were two of us"."""
    forms = [word.form for word in row[:_OPENING_OF_ONE]]
    if "there" not in forms or "who" not in forms:
        return False
    return forms.index("there") <= 1 and not {"i", "we", "us"} & set(forms)


_OPENING_OF_ONE = 7


def _begins_with_thing(row: Sequence[Word]) -> bool:
    """Tell "sales at my branch doubled" from the keyword style "managed three branches"."""
    body = row[1:] if row[0].form in {"and", "but", "so", "because", "then"} else row
    if not body or body[0].lemma in VERBS or body[0].lemma in STOP - DETERMINERS:
        return False
    return any(
        word.lemma in VERBS and not is_base_form(word.form) and not word.form.endswith(("ing", "s"))
        for word in body[1:]
    )


def _is_told_to_do(row: Sequence[Word], index: int) -> bool:
    """Tell "Lead a team" and "Lead Nurse", as lines of a résumé begin, from "a lead"."""
    if index or len(row) < 2:
        return False
    after = row[1].form
    is_rank = row[0].form == "lead" and not is_verb(row, 1)
    return is_rank or after in DETERMINERS | {"and", "to"} or after.isdigit()


def _is_somebody(row: Sequence[Word], index: int) -> bool:
    """Tell "my manager never came" from "customer satisfaction rose"."""
    word = row[index]
    is_doing = word.form.endswith("ing") and word.form != word.lemma
    if word.lemma not in PEOPLE or word.form == "led" or is_doing or _is_told_to_do(row, index):
        return False
    before = row[index - 1].form if index else ""
    if before in _TELLS_WHICH and index > 1:
        before = row[index - 2].form
    if index and before not in DETERMINERS | SELF | TEAM | OTHERS:
        return False
    after = row[index + 1] if index + 1 < len(row) else None
    if after is None:
        return index > 0
    if after.form in {"i", "we"} or _is_doing_of(row[index + 1 : index + 3]):
        return False
    if after.is_name or after.form.endswith("ed"):
        return True
    return after.lemma in VERBS or after.lemma in STOP


_TELLS_WHICH = word_set("first last old new former current present next own line head best")
"""What stands between "my" and the manager of "my first manager"."""


def _is_doing_of(after: Sequence[Word]) -> bool:
    """Tell "my manager training was two weeks" from "my manager training me"."""
    return len(after) > 1 and after[0].form.endswith("ing") and after[1].lemma in _LASTS


_LASTS = frozenset({"be", "last", "take"})


def _certainty(row: Sequence[Word]) -> Certainty | None:
    covered = {at for hit in _CERTAIN_ANYWAY.find(row) for at in range(hit.start, hit.end)}
    for hit in _HYPOTHETICAL.find(row):
        if hit.start not in covered:
            return hit.meaning
    return None
