"""Measures people give percentages of, under the names they go by, and their opposites.

A pass rate of ninety percent and one in ten failing are one measure told from two sides.
"""

from voicecoach.core.claims.lexicon import Lexicon

METRICS = Lexicon(
    {
        (
            "@punctual",
            True,
        ): (
            "on time; punctual; punctuality; on schedule; otd; otif; by the deadline; "
            "delivery performance; when they should; in full and on time; to schedule"
        ),
        ("@punctual", False): (
            "run late; be late; arrive late; ship late; deliver late; overdue; late deliveries; "
            "behind time"
        ),
        ("@pass", True): (
            "pass; pass rate; get through; success rate; a to c; get their grade; clear the exam"
        ),
        ("@pass", False): "fail; failure rate; fail rate; resit",
        ("@attendance", True): "attendance; turn up; show up; present; attend",
        ("@attendance", False): "absence; absenteeism; absent; no show; truant; truancy",
        ("@accuracy", True): (
            "accuracy; accurate; accurately; get * right; right first time; error free; "
            "come out right; correct; spot on"
        ),
        ("@accuracy", False): (
            "error; error rate; mistake; inaccuracy; get * wrong; mispick; out wrong; "
            "something wrong"
        ),
        ("@scrap", False): (
            "scrap; scrap rate; defect; defect rate; reject; reject rate; rework; faulty; spoil; "
            "waste; wastage; spoilage; throw away; bin"
        ),
        ("@scrap", True): "first pass yield; good parts; usable; no defect",
        ("@retention", True): (
            "retention; retain; renewal; renew; stay with us; come back; stay on; stick with us; "
            "keep * client|customer|account|student|staff|member|people; loyal; repeat"
        ),
        ("@retention", False): (
            "churn; attrition; staff turnover; turnover of staff; cancellation; cancel; "
            "lose * client|customer|account|student|staff|member|people|carer|learner|apprentice|"
            "trainee|pupil|volunteer|tenant|donor|driver|nurse|subscriber; lose; not finish; "
            "staff|carer|people|nurse|half|member leave; leave inside|within; walk out; drop out; "
            "drop out rate"
        ),
        ("@occupancy", True): (
            "occupancy; occupy; fill rate; bed fill; room fill; full; booked; let; filled"
        ),
        ("@occupancy", False): (
            "vacancy; vacant; bed empty; room empty; empty; void; unlet; unsold"
        ),
        ("@uptime", True): "uptime; availability; up and running; availability of",
        ("@uptime", False): "downtime; outage; down for",
        ("@conversion", True): (
            "conversion; convert; close rate; win rate; hit rate; strike rate; sign up; sign; "
            "good at the door; say yes; turn into; take the job; close; closing"
        ),
        ("@conversion", False): "say no; turn us|me down; fall through",
        ("@satisfaction", True): (
            "satisfaction; satisfy; csat; happy with; recommend; five star; rate us"
        ),
        ("@satisfaction", False): "dissatisfied; dissatisfaction; unhappy with; complain; unhappy",
        ("@target", True): "quota; of target; of my target; of plan; of goal; target; budget hit",
        ("@margin", True): "margin; gross margin; gp; mark up; gross profit; gm",
        ("@survival", True): "survival; survive; alive; take root; hatch; live; pull through; took",
        ("@survival", False): "die; mortality; dead; death; before they hatch; perish",
        ("@commission", True): "commission; cut of; keep * of everything; of every sale; on sales",
        ("@ownership", True): (
            "stake; share of; equity; owner; ownership; shareholder; shareholding; slice"
        ),
        ("@remote", True): "remote; from home; remotely; at home; home office; hybrid",
        ("@remote", False): "in the office; on site; in person; at my|the desk; onsite",
        ("@travel", True): "travel; on the road; away; away from home; out of town",
        ("@growth", True): "growth; year on year; grow",
        ("@women", True): "woman; women; female; girl; diversity",
        ("@women", False): "man; men; male; boy",
        ("@teaching", True): "teach; teaching; lecture; classroom",
        ("@market", True): "market share; of the market",
        ("@discount", True): "discount; off the list; off list",
        ("@response", True): "response rate; respond; reply; open rate; click",
        ("@recycled", True): "recycle; recycling; divert",
        ("@settled", True): (
            "settle; out of court; never see|reach|go court|judge|courtroom; before trial; plead"
        ),
        ("@settled", False): (
            "go to trial|court|hearing|jury|verdict; to a ?final|full hearing|trial; "
            "all the way to ?a|the ?final|full hearing|trial|court; contested; to trial"
        ),
        ("@uptake", True): "uptake; take up; vaccination rate; vaccinate",
    }
)
"""The tag of a measure, and whether the words name it or its opposite."""
