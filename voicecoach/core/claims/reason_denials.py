"""What an account says was in order at a job: the reason for leaving that it speaks against."""

DENIED_FAMILIES = {
    "pay": (
        "pay|money|salary|wage be ?be ?actually ?really ?very ?pretty "
        "good|fine|great|decent|generous|excellent|okay|brilliant|fair; pay|money|salary be never "
        "the; happy with the pay|money|salary; pay well; pay over the odds; above the going rate; "
        "good pay; not complain about the pay|money; pay me well; no quarrel with the pay; happy "
        "with the pay|money|salary; be well paid; good money"
    ),
    "contract ended": (
        "renew me|us; offer to renew|extend|keep; turn it down; turn down the|a "
        "renewal|extension|contract; halfway through; half way through; four month early; before "
        "it end; before the end; in the middle of a|my|the contract; middle of my|the|a "
        "contract|season; mid contract|season; before my|the contract be_up|end|finish; cut my|the "
        "contract short; contract be cut short; with * leave on my contract; part way through"
    ),
    "hours": (
        "hours|shift|rota|night|weekend be good|fine|great|lovely|grand|never|perfect; suit me; "
        "hours suit; like|love the hour|shift|night; never mind the hour|shift|night|weekend; not "
        "mind the hour|shift|night|weekend"
    ),
    "commute": (
        "could not be closer; not far; end of my|your street; end of the street; five minute from; "
        "ten minute from; round the corner; around the corner; live next door; live over the road; "
        "live across the road; live opposite; live five|ten minute; could walk; walk there; no "
        "commute; walk to work; five|ten minute walk|away; on my doorstep; door to door in; easy "
        "commute; handy for; convenient location"
    ),
    "people": (
        "boss|manager|supervisor|team|colleague|owner be ?be ?always "
        "brilliant|great|lovely|fantastic|kind|good|wonderful|decent|sound|grand|super|excellent; "
        "get on with|great|well|fine|brilliantly; no bad blood; nothing bad to say; not a cross "
        "word; never a cross word; love the|my team|people|boss|manager|colleague; like the|my "
        "team|people|boss|manager|colleague; good|great|lovely "
        "bunch|boss|manager|team|people|crowd; decent people; good people; no "
        "complaint|problem|issue about|with ?the|my boss|manager|supervisor|team|people|colleague; "
        "nothing against ?the|my boss|manager|supervisor|team|people|colleague"
    ),
    "health": (
        "fit as a fiddle|flea; fit as; fighting fit; never fitter; in great shape; passed my "
        "medical; strong as; run a marathon;  nothing wrong with me; never a day sick; never have "
        "a day sick|off; in good health; perfectly healthy|fit; never ill|sick; right as rain; "
        "healthy as"
    ),
    "it closed": (
        "still there; still go|run|open|trade; go strong; go from strength; be ?be ?do "
        "well|fine|great; make money; make good money; expand; hire; take on; full order book; "
        "never busier; open another; open a second; still go strong; be thrive; do well without; "
        "busier than ever; still in business; open to this day; do great"
    ),
    "growth": (
        "up for promotion; up for a promotion; in line for promotion; promotion in|next|come; "
        "about to be make; plenty|lots of room|scope|opportunity|progression|promotion|training; "
        "offer me head|promotion|deputy|supervisor|manager; offer me the manager|job|top; want to "
        "promote me; put me up for; next in line; make me "
        "manager|head|lead|deputy|supervisor|partner; be make "
        "manager|head|lead|deputy|supervisor|partner; get promote; be promote; promote me; offer "
        "me the|a promotion|deputy|lead|head|supervisor|bigger; promote me twice|every|quickly; be "
        "in line for; i be learn|learning loads|lots|every; not want promotion; "
        "great|good|brilliant|excellent|fantastic|generous|hot|big on|about|with|for "
        "training|development; training be great|good|brilliant|excellent|fantastic; plenty of "
        "training|course|chance; lots of training|course|chance; room to grow; pay for my "
        "training|course|qualification"
    ),
    "boredom": (
        "never bored; never be bore; not bored; not bore; loved the work; keep me busy; never a "
        "quiet; always something new; plenty of variety; stimulating; no two day; never a dull; "
        "love the work|job; like the work|job; enjoy the work|job; never dull; interesting work; "
        "every day be different; love every minute; still love it; work be interesting|great|good"
    ),
    "wanted out": (
        "not ?even ?really look; not on the market; happy where i be; happy there; would have "
        "stay; not want to leave; not plan to leave; no plan to leave; love it there; otherwise i "
        "would; otherwise i would still"
    ),
    "dismissed": (
        "not let go; nobody let me go; was not sack; no trouble; sorry to see me go; sorry to lose "
        "me; be sorry i; give me a reference; speak to you on the phone; happy to give; glow "
        "reference; good reference; lovely reference; they be sorry; clean record; never have a "
        "warning; never in trouble; no complaint against; always welcome; ask me back; want me "
        "back; have me back; open door; begged me; send off; on good term; leaving do; beg me; ask "
        "me to stay; want me to stay; no question of; spotless record; nobody push me"
    ),
    "family": (
        "not have a family|child|kid|baby; before the kid|child; no tie; no kid; not have "
        "kid|child; no family; no dependant"
    ),
}
"""family -> what speaks against it."""
