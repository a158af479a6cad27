"""Phrases that tell what an amount of money is."""

from voicecoach.core.claims.lexicon import Lexicon

MONEY_HEADS = Lexicon(
    {
        "expected pay": (
            "salary|pay expectation|requirement; look for; expect; minimum salary; "
            "be happy with; be great; be fine; accept; ask salary; be after; would need|want; "
            "desired|target salary; hope for; ask for; want to earn; would take; would consider; "
            "would come for; would move for; not move for less; settle for; nothing under|below; "
            "not get out of bed; would not look at"
        ),
        "bonus": "bonus; commission; tips",
        "pay": (
            "salary; earn; be pay; pay me|us; get pay; wage; i make; base|basic; on about; "
            "package; "
            "compensation; take home; income; i be on; be on; before|after tax; basic; ote; "
            "my pay; same pay; pay slip; pay now|currently|today|is; current pay; pay at present"
        ),
        "authority": (
            "sign authority; sign for; authority up|to|of|limit; approve up to; authorise up to; "
            "authorize up to; spend limit|authority; approval limit; sign off up to; refund up to; "
            "approve anything|everything up to|under; sign off anything up to|under"
        ),
        "rate": "day rate; hourly rate; charge; an hour; per hour; a day; rate; my price|fee",
        "profit": (
            "profit; surplus; loss; lose money; make money; clear; in the red|black|hole; deficit; "
            "break even; net; bottom line; in the hole; out of pocket; end up * down"
        ),
        "budget": (
            "budget; spend; expenditure; fund; ad spend; put * through; petty cash; cash float"
        ),
        "sales": (
            "revenue; sales; turnover; turn over; take; sell; do; taking; billing; gross; ring up"
        ),
        "saving": (
            "save; saving; cut cost; reduce cost; off the bill; off the * bill; knock off; "
            "bill|cost|spend|spending ?be ?come|go|fall|drop ?be ?down ?reduce|cut by; "
            "cut|reduce|lower|bring|get the|our|their * bill|cost|spend ?down by"
        ),
        "deal": (
            "deal; biggest|largest|big|large contract|account|order|job|win|client|commission|one; "
            "biggest|largest|big|large sale; contract worth|be; account worth; renewal; big win; "
            "contract for"
        ),
        "managed": "portfolio; under management; asset; fund of; book of; my|the|whole book be",
        "recovered": "recover; bring in; get back; collect; claw back; chase in; arrears",
        "price": "cost; price; worth; value; sell for; rent; come to; set us back; bill be",
        "raised": "raise; fundraise; donation; appeal; grant; sponsorship; give us; bring in",
    }
)
MONEY_QUESTIONS = Lexicon(
    {
        "expected pay": (
            "expectation; look for; would you want|need|take|accept|like; would it take; expect; "
            "hope for|to; minimum; ask for; bring you over; requirement; what number; desired; "
            "what figure; tempt you; aim for"
        ),
        "bonus": "bonus; commission",
        "pay": (
            "earn; earning; salary; package; pay; paid; be you on; make now; wage; "
            "make at present|the; be you make|get; "
            "remuneration; compensation; what do|did you make; take home; income; money now; "
            "your|current|present base|basic|comp|ctc|wages|money; base pay; be you on at|now; "
            "currently on"
        ),
        "authority": "sign; spend authority|limit; approval limit; authority; authorise",
        "rate": "day rate; hourly; charge; rate; fee",
        "profit": "profit; financial success; surplus; loss; break even; margin; make any money",
        "budget": "budget; spend; fund; funding; spend on",
        "sales": "turnover; revenue; sales; take; taking; sell; gross; numbers; how much business",
        "saving": "save; saving; cost reduction; cut cost; impact of",
        "deal": (
            "deal; contract; big win; big sale; account; "
            "biggest|largest|best win|sale|client|customer|job|order|commission|sell"
        ),
        "managed": "portfolio; under management; look after; your book; book of business",
        "recovered": "recover; collect; debt; arrears; bring in",
        "price": "cost; price; worth; value; rent",
        "raised": "raise; fundrais; grant; donation; appeal",
    }
)
"""What a question makes of an amount that says nothing itself."""
MONEY_ORDER = (
    "expected pay", "bonus", "profit", "pay", "rate", "deal", "managed", "saving", "recovered",
    "budget", "sales", "authority", "price", "raised",
)  # fmt: skip
"""Which kind of money a clause is about when several are named."""

EXPECTING = Lexicon(
    {
        True: (
            "be okay|ok|good|great|fine|enough|plenty|acceptable|alright|ideal|perfect|lovely; "
            "be right; be all right; penny|cent|dime less|below|under; "
            "nothing less|under|below; not less; "
            "no less; have in mind; work for me; do me; suit me; be my|the minimum|floor|bottom; "
            "minimum; as low as; i would want|need|like|ask|take|accept|go|come|move|leave|say|be|"
            "expect|settle|consider|hope; i will take|accept; could take|accept|live; get by on; "
            "would not go|accept|take|leave|move|come|work|get|look|consider; "
            "can not go|accept|take; "
            "not go below|under; to leave|move|come|join|tempt; look for; look at; hope for; "
            "i be hope|think|after|ask|aim; aim for; ask for; at least; floor; settle for"
        )
    }
)
"""What makes an amount of pay one that is wanted, or would be taken."""
WANTED_IN_NOTES = Lexicon({True: "want; ask; expect; need; after; look; min; target; ideally"})

NO_MONEY = Lexicon(
    {
        "budget": (
            "no budget; never have|hold|manage|run ?my|a ?own budget; without a budget; "
            "not have|hold|manage a budget; not have any budget; zero budget; never be given a "
            "budget; budget be not mine; never be in charge of a|the budget"
        ),
        "bonus": (
            "no bonus; not get|have a|any bonus; never get|have a|any bonus; without a|any bonus; "
            "bonus never come; not see a bonus"
        ),
        "raised": "never raise a penny|cent; not raise a_penny|anything|any_money; raise nothing",
        "saving": (
            "not save a_penny|a_cent|anything|any_money; save nothing; no saving; no real saving"
        ),
    }
)
"""Money that there was none of."""
LOSS = Lexicon(
    {
        -1: (
            "loss; lose money; in the hole|red; deficit; out of pocket; shortfall; run at a loss; "
            "make a loss; not make money"
        ),
        0: "break even; cover its cost|costs; wash its face",
        1: "profit; surplus; in the black; make money",
    }
)
"""Whether a result was a loss or a gain."""
