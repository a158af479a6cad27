"""Wordings behind which an interviewer looks for what was really done. Pure."""

import re

_VAGUE = re.compile(
    r"""(?<![\w'])(?:
    (?:was|were|been|am|being)\ (?:\w+\ )?(?:involved|engaged|part\ of)(?:\ (?:in|with|of))?
    |(?:helped|assisted|supported|contributed|participated|worked|dealt|handled)\ (?:\w+\ )?
     (?:out|with|in|on|to)?\ ?(?:various|several|many|different|all\ (?:kinds|sorts)\ of|a\ lot\ of|
     lots\ of|some|certain|a\ (?:number|couple|few)\ of)
    |(?:various|all\ (?:kinds|sorts)\ of|different|several|certain)\ (?:\w+\ )?
     (?:things|stuff|tasks|issues|projects|improvements|areas|initiatives|activities|matters|
     aspects|topics|ways|duties|tools|technologies|systems)
    |(?:some|a\ lot\ of|lots\ of|a\ couple\ of|a\ few)\ (?:\w+\ )?
     (?:things|stuff|improvements|issues|activities|initiatives|changes)
    |(?:things|stuff)\ like\ that|and\ so\ (?:on|forth)|et\ cetera|or\ something
    |(?:took|had)\ (?:\w+\ )?(?:a\ )?(?:key|big|major|important|active)?\ ?(?:part|role)\ in
    |(?:was|were)\ responsible\ for\ (?:everything|a\ lot|many|various|several|all\ sorts)
    |(?:really|very|quite)\ (?:successful|good|well|positive)|went\ (?:really\ |very\ |quite\ )?well
    |made\ (?:a\ )?(?:big|real|huge|lot\ of|significant|great)?\ ?difference
    |(?:improved|optimi[sz]ed|streamlined|transformed|enhanced)\ (?:\w+\ )?
     (?:things|processes|the\ process|everything|efficiency|communication|performance)
    )(?![\w'])""",
    re.VERBOSE | re.IGNORECASE,
)


def find_vague(text: str) -> re.Match[str] | None:
    """The first such wording in a piece of text."""
    return _VAGUE.search(text)
