"""Names of tools and programs, and how a recogniser may spell them.

Three ways lead from words to a name: the spelling ("auto cad"), the sound ("jango", "tab low"),
and, for close spellings, the string distance. A name found this way only pairs statements; whether
they conflict is decided elsewhere.
"""

from collections.abc import Iterator, Sequence
from functools import cache

from rapidfuzz import fuzz

from voicecoach.core.claims.given_names import GIVEN_NAMES
from voicecoach.core.claims.lemmas import word_set
from voicecoach.core.claims.vocabulary import PEOPLE, STOP
from voicecoach.core.claims.words import Word

_NAMES = (
    "AutoCAD|acad, Revit, SolidWorks, SketchUp, Rhino, Blender, Maya, Photoshop, Illustrator, "
    "InDesign, Lightroom, Premiere, After Effects, Final Cut, Pro Tools, Ableton, Figma, Sketch, "
    "Canva, Excel, Word, PowerPoint, Outlook, Access, OneNote, SharePoint, Microsoft Teams, Slack, "
    "Zoom, Trello, Asana, Jira, Confluence, Monday, Notion, Airtable, Smartsheet, Basecamp, "
    "Salesforce|sales force, HubSpot, Zendesk, Freshdesk, Intercom, ServiceNow, Dynamics, Zoho, "
    "SAP, Oracle, NetSuite, QuickBooks, Xero, Sage, Workday, BambooHR, Bloomberg, Hyperion, "
    "Tableau, Power BI|powerbi, Looker, Qlik, Snowflake, Databricks, Redshift, BigQuery, Airflow, "
    "Python, Java, JavaScript, TypeScript, Kotlin, Golang, Ruby, Rails, PHP, Scala, Haskell, "
    "Perl, Fortran, COBOL, MATLAB, SPSS, Stata, SAS, Django, Flask, FastAPI, Laravel, React, "
    "Angular, Vue, Svelte, Node|nodejs, Express, Spring Boot, Kubernetes|k8s, Docker, Terraform, "
    "Ansible, Jenkins, GitHub, GitLab, Bitbucket, Azure|asure|azur, "
    "AWS|amazon web services, Google Cloud, "
    "Lambda, Kafka, RabbitMQ, Redis, MongoDB|mongo, PostgreSQL|postgres|postgre, MySQL, SQLite, "
    "SQL|sequel, Elasticsearch, GraphQL, Hadoop, Spark, TensorFlow, PyTorch, NumPy, Pandas, Linux, "
    "Ubuntu, WordPress, Shopify, Magento, Squarespace, Wix, Mailchimp, Hootsuite, "
    "Google Analytics, "
    "Google Ads, Photoshop, Epic, Cerner|sernar, Meditech, Allscripts, Athena, Kronos, PharmaNet, "
    "Dentrix, Eaglesoft, PointClickCare, SystmOne|system one, Lotus Notes, Clio, Westlaw, "
    "LexisNexis|lexis, Canvas, Blackboard, Moodle, Kahoot, PowerSchool, Toast, Lightspeed, "
    "OpenTable, Aloha, Opera, Micros, Clover, Fidessa, Procore, Primavera, Bluebeam, Navisworks, "
    "PlanGrid, ArcGIS, QGIS, Arduino, Simulink, LabVIEW, Mastercam, Fusion, Unity, Unreal, Cubase, "
    "Logic Pro, DaVinci Resolve|resolve, Avid, Selenium, Cypress, Playwright, Postman, Splunk, "
    "Grafana, Datadog, Prometheus, VMware, Citrix, Active Directory, Wireshark, "
    "Nessus, CrowdStrike, "
    "PowerShell, Bash, Git, Subversion, Perforce, CNC, PLC, HVAC, GAAP, IFRS, RedHat, Drupal"
)
_COMMON_WORDS = word_set(
    "word access teams monday notion sketch express epic toast clover opera micros canvas fusion "
    "unity resolve spark bash node lambda zoom slack rhino maya sage aloha athena logic premiere "
    "outlook oracle spring docker final cut avid cypress blackboard"
)
_LONGEST_NAME = 3
_SHORTEST_SOUND = 3
_SHORTEST_BY_SOUND = 5
_RATIO_ONE_WORD = 75
_RATIO_SPLIT = 55
"""rapidfuzz ratio besides the equal sound: a single word may be an ordinary one ("lines")."""
_SOUND = str.maketrans(
    {"b": "p", "v": "f", "d": "t", "c": "k", "q": "k", "g": "k", "z": "s", "x": "s", "j": "j"}
)


def _spellings() -> dict[str, str]:
    table: dict[str, str] = {}
    for entry in _NAMES.split(","):
        names = [name.strip().lower().replace(" ", "") for name in entry.split("|")]
        for name in names:
            table[name] = "#" + names[0]
    return table


@cache
def sound(name: str) -> str:
    """The consonants of a word by sound class: Django and jango, Tableau and tab low are equal."""
    name = name.lower().replace("dj", "j").replace("ph", "f").replace("ck", "k")
    name = name.replace("kn", "n").replace("wr", "r").replace("ce", "se").replace("ci", "si")
    kept = [letter for letter in name.translate(_SOUND) if letter not in "aeiouyhw"]
    return "".join(
        letter for place, letter in enumerate(kept) if not place or kept[place - 1] != letter
    )


_BY_SPELLING = _spellings()
_BY_SOUND = {
    key: name
    for name in _BY_SPELLING
    if len(name) >= _SHORTEST_BY_SOUND
    and name not in _COMMON_WORDS
    and len(key := sound(name)) >= _SHORTEST_SOUND
}


def read_tools(words: Sequence[Word]) -> Iterator[tuple[str, int, int]]:
    """The tools named in a clause: tag, first word, end."""
    index = 0
    while index < len(words):
        found = _tool_at(words, index)
        if found:
            yield found[0], index, found[1]
        index = found[1] if found else index + 1


def _tool_at(words: Sequence[Word], index: int) -> tuple[str, int] | None:
    if words[index].lemma in STOP or _is_of_a_language(words, index) or _is_person(words, index):
        return None
    for size in range(min(_LONGEST_NAME, len(words) - index), 0, -1):
        row = words[index : index + size]
        if row[-1].lemma in STOP or any(not word.form.isalpha() for word in row):
            continue
        joined = "".join(word.form for word in row)
        if joined in _BY_SPELLING:
            return _BY_SPELLING[joined], index + size
        if any(word.lemma in STOP for word in row):
            continue
        tag = _by_sound(joined, _RATIO_ONE_WORD if size == 1 else _RATIO_SPLIT)
        if tag:
            return tag, index + size
    return None


def _is_of_a_language(words: Sequence[Word], index: int) -> bool:
    """Tell "a word of Czech" and "ten words of it" from a program."""
    following = words[index + 1].form if index + 1 < len(words) else ""
    return words[index].lemma == _WORD and following in {"of", "in"}


def _is_person(words: Sequence[Word], index: int) -> bool:
    """Tell "my boss Ruby" from the language."""
    is_called_so = words[index].form in GIVEN_NAMES
    return is_called_so and index > 0 and words[index - 1].lemma in PEOPLE


_WORD = "word"


@cache
def _by_sound(joined: str, least_ratio: int) -> str | None:
    name = _BY_SOUND.get(sound(joined))
    if name is None or abs(len(name) - len(joined)) > 4:
        return None
    if fuzz.ratio(name, joined) < least_ratio or sound(name)[0] != sound(joined)[0]:
        return None
    return _BY_SPELLING[name]
