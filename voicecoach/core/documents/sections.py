"""Names of the sections of a résumé, in the words people head them with."""

import re
from enum import StrEnum


class Section(StrEnum):
    TOP = "top"  # before the first heading
    WORK = "work"
    STUDY = "study"
    SKILLS = "skills"
    OTHER = "other"


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_NOUNS: tuple[tuple[Section, frozenset[str]], ...] = (
    (
        Section.STUDY,
        _words(
            "education educational academic academics qualification qualifications training "
            "studies study degrees schooling certifications certification certificates "
            "licences licenses courses tickets ausbildung "
            "bildung studium formation formación educación estudios "
            "wykształcenie edukacja istruzione formazione opleiding образование εκπαίδευση "
            "التعليم الشهادات "
            "σπουδές 教育背景 教育经历 学歴 학력"
        ),
    ),
    (
        Section.SKILLS,
        _words(
            "skills skill competences competencies competencias expertise tools technologies "
            "technology toolkit toolbox kenntnisse fähigkeiten compétences habilidades "
            "umiejętności competenze vaardigheden навыки δεξιότητες المهارات software "
            "技能 专业技能 スキル 기술 "
            "proficiencies strengths stack"
        ),
    ),
    (
        Section.WORK,
        _words(
            "experience employment work career clients engagements "
            "commissions assignments positions jobs roles appointments internships "
            "internship placements volunteering volunteer voluntary projects berufserfahrung "
            "werdegang expérience expériences experiencia doświadczenie esperienza werkervaring "
            "опыт работы laboral εμπειρία "
            "الخبرة الخبرات العملية 工作经历 工作经验 職歴 职业经历 경력"
        ),
    ),
    (
        Section.OTHER,
        _words(
            "profile summary objective statement contact languages language interests hobbies "
            "references awards honours honors publications about details memberships information "
            "achievements conferences patents declaration sprachen langues idiomas języki kontakt "
            "profil perfil اللغات الملخص "
            "контакты языки επικοινωνία γλώσσες προφίλ 个人简介 联系方式 语言 profil "
            "perfil przykłady background accomplishments affiliations activities"
        ),
    ),
)
_QUALIFIERS = _words(
    "επαγγελματική трудовой профессиональные ключевые professional relevant teaching "
    "clinical technical key core it computer personal other "
    "additional further earlier previous recent selected industry research main special "
    "transferable history and & of my the in me professionnelle profesional zawodowe "
    "professionale career "
    "highlights continuing development digital practical hard soft record sales management nursing "
    "selected before that since then freelance prior military areas top areas of career academic"
) | frozenset({"-", "/"})
_LONGEST = 5
_WORD = re.compile(r"[^\s,/&:]+|&|/")


def section_named(text: str) -> Section | None:
    """The section that a line opens, when it holds nothing but a section's name."""
    if any(mark.isdigit() for mark in text) or len(text) > 60:
        return None
    words = [word.casefold() for word in _WORD.findall(_squeezed(text).strip(" :|-–—_*#"))]
    if not 0 < len(words) <= _LONGEST:
        return None
    found = [section for section, nouns in _NOUNS for word in words if word in nouns]
    known = frozenset().union(*(nouns for _, nouns in _NOUNS), _QUALIFIERS)
    return min(found, key=_rank) if found and all(word in known for word in words) else None


def is_section_name(text: str) -> bool:
    return section_named(text) is not None


def _rank(section: Section) -> int:
    """Education before skills before work: "academic background", "work skills"."""
    return [each for each, _ in _NOUNS].index(section)


def _squeezed(text: str) -> str:
    """Put together letters set wide: "E D U C A T I O N"."""
    if re.fullmatch(r"(?:\w\s)+\w", text.strip()):
        return text.replace(" ", "")
    return text
