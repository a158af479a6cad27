"""What people say of their standing at work: in charge, owner, permanent, paid, in work."""

from voicecoach.core.claims.facets import NO, YES

PHRASES: dict[tuple[str, int], str] = {
    ("charge", YES): (
        "be my call; my decision to make; have the last|final word|say; be in charge of the|it; i "
        "be in charge; be in overall charge; leave in charge; put me in charge; buck stop with me; "
        "answer to nobody|no_one; everybody|everyone report|answer to me; they all report|answer "
        "to me; all report to me; report into|to me; i call the shot; run the show; run the whole "
        "show|thing|place|site|kitchen|building; i head it up; i head up; i lead the * on|for|of; "
        "i lead it; i lead on; i lead the whole|design|project|team|work; i run the "
        "project|job|site|shoot; i head the; i direct the; i run the lab|shop|store|kitchen|ward|"
        "site|place|department|unit|office|studio|bar|depot|team|show|"
        "farm|club|branch|company|business|gym|restaurant|hotel; be at the helm; be at the top; i "
        "have full authority; my own team|group|department|crew; that be all mine; whole thing be "
        "mine; i be on the leadership|executive team; be on the board; in overall control; i have "
        "sole charge; i be the most senior; the highest ranking; number one; i ?* manage the "
        "herd|store|shop|branch|team|kitchen|ward|whole|site|house|"
        "bar|hotel|unit|floor|department|office|farm|crew|estate|project; i stage manage; i run "
        "the whole; i sign off everything|on everything; i be the boss; my team be|have"
    ),
    ("charge", NO): (
        "just on the; only on the; not have the authority; no authority; not my call; not my "
        "decision; not be my place; never in charge; not in charge; do what the "
        "foreman|boss|lead|manager|chef tell me; what the foreman|lead|manager|boss|head|chef "
        "give|tell us|me; have to ask|ring|check_with|call|run_it_past the|my "
        "manager|supervisor|boss|duty; most junior; lowest grade|rung|rank; bottom rung|grade|of "
        "the ladder|of the pile|of the pecking order; youngest on the; lowest on the; entry level; "
        "entry grade; nobody under me; no one under me; no staff; decide nothing; not decide; "
        "above my pay grade; junior grade|level|rank; level one; haven not move off; be junior; no "
        "say in; not have a say; not have any say; have no say; nobody report to me; no one report "
        "to me; not have anybody|anyone under; do as i be tell; do what i be tell; take orders; "
        "follow order; just follow; make the tea; general dogsbody; dogsbody; gofer; the new "
        "girl|boy|lad; just help|assist|do the; only help; only assist; just support; just a pair "
        "of hands; i be on the bottom; just a cog; small cog; a foot soldier; just one of the "
        "team|crew|lads|girls; just a number; just another; just shadow; not make any decision; "
        "not responsible for; leave the decision; somebody|someone else run|lead|in_charge; not "
        "make decision; first step into leadership|management|senior; never promote; never make "
        "sergeant|manager|partner|supervisor|head|lead; not get promote; never manage "
        "anyone|anybody|people; never lead a team; "
        "never have|hold ?a|any supervisory|management|managerial|leadership post|role|position; "
        "never supervise anyone|anybody; no supervisory|management|managerial role|post|experience"
    ),
    ("ownership", YES): (
        "my own limited|little|small business|company|firm; own limited company; "
        "my own business|company|firm|shop|salon|practice|restaurant|café|studio|garage|agency|"
        "bakery|farm|bar|pub|stall|workshop|gym|nursery|yard; "
        "my name over|above the door; my name on the lease|sign|van|door|deed; "
        "i have the lease; i own the|it|my|a; i own half; it be mine; set up on my own; "
        "self employ; work for myself; sole trader; my own boss; found the company|business|firm; "
        "i start the business|company; co-own; own half; share of the profit; i be my own; "
        "my shop; my own account; in business for myself; put in half; fifty fifty; "
        "i hold the licence; i buy the business; i have a stake; "
        "one of the founder; i be a founder|cofounder; co-found; cofound; "
        "my own * company|business|firm; we|i set up the company|business|firm; "
        "i run my own"
    ),
    ("ownership", NO): (
        "on the payroll; hire into; through an ad; answer an ad; be hire by the; be an employee; "
        "employ by; salaried; on a salary; on the books; on wage; i be on a wage; hourly; paid by "
        "the hour; just work there; only work there; work for the owner; the owner do the; the "
        "owner have; the owner be; my employer; hire hand; not my business; never have a|my "
        "business|company; never own; not own; belong to somebody|someone|my_boss; just staff; be "
        "just staff; no stake; not a share; for the owner; for somebody else; for someone else; on "
        "paye; employee number; work for a|an|the ?* company|firm|agency|business|chain|"
        "contractor|franchise|bakery|shop|salon|restaurant|café|pub|farm|garage|"
        "practice|studio|gym|nursery|family; join the|as * employee; join when it|they|the; be "
        "hire; they hire me; they take me on; come in after; early employee; i just join"
    ),
    ("permanent", YES): (
        "be|as ?a|the staff|in-house "
        "writer|photographer|designer|reporter|translator|editor|producer; be in house; in-house; "
        "perm; tenure; tenured; on a permanent; permanent where; properly employ; "
        "permanent contract|job|role|post|position|staff|member|employee|basis; be permanent; "
        "go permanent; make me permanent; open ended contract; perm role|contract"
    ),
    ("permanent", NO): (
        "freelance; freelancer; i freelance; as a freelance; pitch to; paid by the piece|word|job; "
        "per article|piece|commission; contributor; adjunct; course by course; sessional; "
        "hire by the term|hour|day|season; "
        "supply teacher|work; i be agency; with an agency; through an agency; "
        "agency worker|nurse|staff|temp|chef|driver; be a temp; as a temp; temping; fixed term; "
        "zero hour; zero hours; casual contract|basis; on a casual; "
        "seasonal contract|job|worker|work; just for the season; contract ran out; "
        "maternity cover; cover a maternity; month to month; week to week; bank staff|nurse; "
        "temp contract|job|role|post|position|basis; "
        "temporary contract|job|role|post|position|basis; be only temporary; day labour"
    ),
    ("paid", YES): (
        "full time; on the staff; be staff; salaried; "
        "be a paid|salaried job|role|position|post; they pay me a; i be paid staff"
    ),
    ("paid", NO): (
        "be unpaid; unpaid placement|internship|role|position|work; as a volunteer; "
        "voluntary basis|role|position; i volunteer on|at|there|for|in|every; never staff; "
        "never on the payroll; just volunteer; volunteered there; be a volunteer; "
        "do it for free|nothing; never pay for it; for free; not pay me; not get paid; "
        "without pay; unwaged; for my keep; pro bono"
    ),
    ("full time", YES): (
        "full time job|role|post|position|hours|contract|week; be full time; work full time; "
        "full timer; forty hour week; thirty seven and a half hour; five days a week on; "
        "go full time; full-time"
    ),
    ("full time", NO): (
        "part time job|role|post|position|hours|contract; be part time; work part time; "
        "part timer; a few hours a week; saturday job; weekends only; term time only; "
        "job share; part-time; just saturday; mornings only; sixteen hours; three days a week on"
    ),
    ("working", YES): (
        "currently employ; still employ; still work at|for|there; i be still at; "
        "i be still in post; still in the job; not leave yet; work my notice; "
        "currently work at|for|as|in; i be currently at|with; have a job at the moment; "
        "in work; still on the payroll; have to take ?an|a afternoon|day|morning off; "
        "still negotiate|teach|run|manage|drive|nurse|cook|serve|sell|build|handle|look"
    ),
    ("working", NO): (
        "not in work; between job; between role; between contract; out of work; "
        "not work at|right; not work currently|now; unemploy; not employ; "
        "be available immediately; jobless; on job seeker; on universal credit; on the dole; "
        "sign on; looking for work; be make redundant in|last|at|and; finish up there; "
        "i finish there; lose my job; no job at; not have a job; "
        "free to start tomorrow|straight|immediately|monday|now; could start tomorrow|monday"
    ),
    ("honours", YES): (
        "i win the|a|an; we win the|a|an; be award; be name * of the year; of the year award; take "
        "first prize; take gold; get a medal; give me a|an medal|award|plaque; win * "
        "prize|award|medal|trophy; there be a plaque; employee of the month|year; come first in; "
        "take home the"
    ),
    ("honours", NO): (
        "never win a|an|any|anything; never win me; not win anything|a|the|it; only nominate; "
        "be nominate; be shortlist; shortlisted; runner up; come second; "
        "somebody|someone else win|take|get it; never get an award; no award; no awards; "
        "get it instead; never be award; lose out to; pip to the post"
    ),
}
"""Facet and pole -> its phrases."""
