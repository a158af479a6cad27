"""Building a panel: its sentences, and the banks it asks from."""

from voicecoach.compose.parts import available_banks, load_bank
from voicecoach.compose.preparing import questions_of_the_trade
from voicecoach.core.panel.planning import PANEL_BANK, PanelBanks
from voicecoach.review import panel_text
from voicecoach.review.probe_text import probe_question
from voicecoach.session.panel import Panel, PanelWords


def build_panel() -> Panel:
    """What every session has; it acts where several people ask."""
    return Panel(PanelWords(panel_text.opening, probe_question, panel_text.recalled))


def build_panel_banks(role: str | None) -> PanelBanks:
    """The banks that are mixed, those of the trade a role fits, and what only panels ask."""
    banks = [load_bank(str(file.path)) for file in available_banks()]
    return PanelBanks(
        general=tuple(
            question for bank in banks if not bank.by_name_only for question in bank.questions
        ),
        of_the_trade=questions_of_the_trade(role),
        of_panels=load_bank(PANEL_BANK).questions,
    )
