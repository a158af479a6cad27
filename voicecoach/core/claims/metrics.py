"""Measures people give percentages of, under the names they go by, and their opposites.

A pass rate of ninety percent and one in ten failing are one measure told from two sides.
"""

from voicecoach.core.claims.lexicon import Lexicon

METRICS = Lexicon(
    {
        (
            "@punctual",
            True,
        ): ("on time; punctual; punctuality; on schedule; otd; otif; by the deadline"),
        ("@punctual", False): "run late; be late; arrive late; ship late; deliver late; overdue",
        ("@pass", True): "pass; pass rate; get through the exam|test; success rate",
        ("@pass", False): "fail; failure rate; fail rate",
        ("@attendance", True): "attendance; turn up; show up",
        ("@attendance", False): "absence; absenteeism; absent; no show",
        ("@accuracy", True): "accuracy; accurate; get * right; right first time; error free",
        ("@accuracy", False): (
            "error; error rate; mistake; inaccuracy; get * wrong; defect; defect rate; "
            "reject rate; mispick"
        ),
        ("@retention", True): (
            "retention; retain; renewal; renew; "
            "keep * client|customer|account|student|staff|member; "
            "stay with us; come back"
        ),
        ("@retention", False): (
            "churn; attrition; staff turnover; lose * client|customer|account|student|staff|member"
        ),
        ("@occupancy", True): "occupancy; occupy; fill rate; bed fill; room fill; full",
        ("@occupancy", False): "vacancy; vacant; bed empty; room empty",
        ("@uptime", True): "uptime; availability; up and running",
        ("@uptime", False): "downtime; outage",
        ("@conversion", True): "conversion; convert; close rate; win rate; hit rate",
        ("@satisfaction", True): "satisfaction; satisfy; csat; happy with",
        ("@satisfaction", False): "dissatisfied; dissatisfaction; unhappy with",
        ("@target", True): "quota; of target; of my target; of plan; of goal",
    }
)
"""The tag of a measure, and whether the words name it or its opposite."""
