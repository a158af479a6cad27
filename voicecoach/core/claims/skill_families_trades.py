"""Skills of hands, vehicles and machines, each told in many ways: one tag a skill.

A family is as narrow as the licence or the task: who drives a counterbalance truck need not drive a
reach truck. Syntax as in `lexicon`.
"""

TRADE_SKILLS = {
    "@hgv": (
        "hgv; lgv; artic; class one|two; lorry; truck driver; drive ?a|the|big truck|rig|wagon; "
        "cdl; eighteen wheeler; semi; road train; trucking; haulage"
    ),
    "@bus": "psv; pcv; drive ?a|the bus|coach|tram; bus driver; coach driver",
    "@motorbike": "motorbike; motorcycle; scooter; two wheeler",
    "@reach truck": "reach truck; on the reach; reach licence|ticket; high reach; vna",
    "@counterbalance": "counterbalance; counter balance",
    "@forklift": "forklift; fork lift; fork truck; flt; lift truck; pallet truck",
    "@telehandler": "telehandler; tele handler; teleporter; manitou; loadall",
    "@digger": "digger; excavator; mini digger; backhoe; three sixty; jcb; hymac",
    "@dumper": "dumper; dump truck; dumper truck",
    "@tractor": "tractor; combine harvester; the combine; forage harvester; baler",
    "@tower crane": "tower crane",
    "@mobile crane": "mobile|crawler crane",
    "@crane": "crane operator|driver|ticket; overhead|gantry crane; drive|operate a crane",
    "@slinging": "slinger; slinging; banksman; rigging; rigger",
    "@chainsaw": "chainsaw; chain saw; fell tree|a; tree felling; tree surgery; arborist",
    "@cherry picker": "cherry picker; mewp; ipaf; boom lift; scissor lift",
    "@scaffold": "scaffold; scaffolder; scaffolding; put up scaffold",
    "@heights": (
        "height; up ladder|scaffold; up a ladder; on the roof; rope access; climb mast|tower|pole"
    ),
    "@confined": "confined space; tank entry; crawl space",
    "@tig": "tig; heliarc; argon weld",
    "@mig": "mig; mag weld; gas shielded",
    "@stick": "stick weld; mma weld; arc weld; stick electrode",
    "@aluminium": "aluminium; aluminum",
    "@welding": "weld; welder; welding; braze",
    "@solder": "solder; soldering iron; rework board",
    "@lathe": "lathe; turn part|shaft|bowl; woodturning; turner",
    "@milling": "milling machine; mill operator; bridgeport; face mill",
    "@cnc": "cnc; cnc router|mill|lathe|machine; g code; machining centre|center",
    "@laser": "laser cutter; laser cutting; laser engraver",
    "@press": "press brake; guillotine; stamping press; punch press; power press",
    "@plumbing": (
        "plumb; plumber; plumbing; solder pipe; fit radiator|bath|tap|toilet; unblock drain; "
        "pipe work; pipework; pipe fit"
    ),
    "@gas": (
        "gas safe; boiler install|service|repair; fit boiler; service boiler; install boiler; "
        "gas fitter; gas engineer"
    ),
    "@electrics": (
        "electrician; electric; electrical work|installation; wire a|house|board|up; rewire; "
        "consumer unit; fuse board; first fix; second fix; sparky; eicr; wiring"
    ),
    "@plaster": (
        "plaster; plasterer; plastering; skim wall|ceiling; render wall; drywall; dry lining"
    ),
    "@tiling": "tiling; tiler; lay tile; wall tile; floor tile; grout",
    "@brick": "bricklayer; bricklaying; lay brick|block; brickwork; blockwork; stone wall; masonry",
    "@roofing": "roofer; roofing; slate roof; tile a roof; flat roof; lead work|flashing",
    "@carpentry": (
        "carpenter; carpentry; joinery; hang door; build stair; frame house|wall; cabinet making; "
        "cabinet maker; dovetail; woodwork; fit kitchen; skirting"
    ),
    "@paint": "painter; decorating; decorator; paint house|wall|ceiling; spray paint; wallpaper",
    "@concrete": (
        "concrete pour|finish|work; pour concrete; shuttering; screed; formwork; concreting"
    ),
    "@paving": "paving; block paving; lay slab; landscaping; hard landscaping; tarmac",
    "@chiller": "chiller; chilled water plant",
    "@hvac": ("hvac; air conditioning; air con; refrigeration; refrigerant; ductwork; f gas"),
    "@mechanic": (
        "mechanic; change brake|clutch|tyre|oil; rebuild engine; engine rebuild; gearbox; "
        "service car|van|vehicle; mot test; strip engine|down; diesel engine; brake pad"
    ),
    "@diagnostics": (
        "fault code; diagnostic machine|tool|laptop; plug * in to the car; obd; scan tool"
    ),
    "@ev": "electric vehicle|car; hybrid vehicle|car; high voltage battery",
    "@fibre": "fibre splice|splicing; splice fibre|fiber; fiber splicing; fusion splicer",
    "@cabling": (
        "structured cabling; pull cable; terminate cable|panel; network cabling; patch panel"
    ),
    "@solar": "solar panel; solar install; photovoltaic; pv install",
    "@asbestos": "asbestos",
    "@pesticide": "pesticide; spray crop|field; knapsack sprayer; pa1; herbicide",
    "@milk": "milk cow|goat|the; milking parlour; milking; milker; milking robot",
    "@lamb": "lamb; lambing; deliver lamb|calf|foal; calving; foaling; pull a calf|lamb",
    "@shear": "shear; shearing; clip sheep|ewe; sheep shearer; shearer",
    "@horse": "horse; pony; ride ?a horse; equine; stable; shoe horse; farrier; colt; yearling",
    "@dogs": "groom dog; dog grooming; train dog; handle dog; dog handler; dog training",
    "@bees": "bee; beekeeping; hive; apiary",
    "@fish": "fillet fish|salmon|cod; filleting; fishmonger; gut fish",
    "@butchery": "butcher; butchery; bone out; break down carcass|carcase; carcass; boning; debone",
    "@pastry": "pastry; patisserie; laminate dough; croissant; puff pastry; dessert section",
    "@bread": "bread; sourdough; bake loaf; baker; bakery; knead",
    "@cake": "cake; wedding cake; icing; sugar craft; ice cake; sugarcraft",
    "@grill": "grill section; on the grill; work the grill; grill cook; barbecue; charcoal",
    "@sauce": "sauce section; saucier; on sauce; make sauce",
    "@pass": "run the pass; on the pass; call the pass; expedite",
    "@menu": "write menu; design menu; menu planning; plan menu; cost menu; menu costing",
    "@barista": (
        "barista; espresso; latte art; make coffee; coffee machine; steam milk; dial in; flat white"
    ),
    "@cocktails": "cocktail; mixology; mixologist; shake drink; old fashioned; martini",
    "@wine": (
        "sommelier; wset; wine list|cellar|service|tasting|pairing; pair|serve|decant ?the wine"
    ),
    "@beer": "pull pint; beer line; change barrel|keg; real ale; brew beer; brewing; brewery",
    "@silver": "silver service; carry three plate; gueridon; fine dining",
    "@overlocker": "overlocker; industrial|factory machine; sewing machine; serger",
    "@sewing": ("sew; seamstress; tailor; pattern cutting; cut pattern; alteration; hem; stitch"),
    "@knit": "knit; knitting; crochet; weave; loom; weaving",
    "@hair colour": "colour hair; balayage; highlight hair; bleach; hair colour; colourist; tint",
    "@barber": "barber; clipper cut; fade; hot towel shave; wet shave",
    "@nails": "nail technician; gel nail; acrylic nail; manicure; pedicure",
    "@massage": "massage; sports massage; deep tissue",
    "@wax": "waxing; bikini wax; wax leg",
    "@tattoo": "tattoo; tattooist; piercing",
    "@flowers": "floristry; florist; bouquet; flower arranging; funeral flower; wreath",
    "@garden": "gardening; prune; lawn; hedge cut|cutting; horticulture; plant border; gardener",
    "@photo": (
        "photographer; photography; take photo|picture|portrait; shoot wedding|portrait; camera"
    ),
    "@video": (
        "edit * video|film|footage|clip|reel; video editing; film editing; "
        "cut ?the|my|our film|footage|video|clip|reel; colour|color grade; "
        "video|videos|film|films|clip|clips|reel|footage * i cut|edit"
    ),
    "@sound": "sound desk; mixing desk; mix sound; live sound; sound engineer; front of house desk",
    "@lighting": "lighting desk; lighting rig; rig light; focus light; follow spot",
    "@piano": "piano; keyboard player; organ",
    "@guitar": "guitar; bass player; ukulele",
    "@violin": "violin; viola; cello; fiddle",
    "@sing": "sing; singer; choir; vocal",
    "@readmusic": "sight read; read music; sheet music",
    "@swim": (
        "swim; swimmer; swimming; length of the pool; in the water|ocean|sea|pool; open water"
    ),
    "@rescue": (
        "rescue; go in after; pull * out of the water|pool|sea; torpedo buoy; jump in after; "
        "drag * out of the water|pool; save * from drown; lifesaving; rescue tube"
    ),
    "@red card": (
        "red card; send * off; send off; sending off; dismiss a ?single player; show a red"
    ),
    "@dive": "scuba; dive; diver; diving; aqualung; dive log",
    "@boat": "skipper; sail a; sailing; helm; drive boat; coxswain; moor; dinghy; yacht",
    "@fly": "airline pilot; i be a pilot; fly plane|helicopter|the|a; flying hour; cockpit",
    "@drone": "drone; quadcopter; uav; aerial photography",
    "@climb": "rock climb; climbing; abseil; mountaineering; belay",
    "@ski": "ski; snowboard; ski instructor",
    "@horse riding": "ride horse; horse riding; riding lesson; dressage; show jumping",
    "@firearm": "firearm; shotgun; rifle; gun licence; weapon handling; sidearm",
    "@restrain": (
        "restrain; restraint; physical intervention; control and restraint; pin down; "
        "hand on anybody|anyone|somebody|someone|a|the; use the hold|holds"
    ),
    "@door": "door supervisor; on the door; bouncer; sia badge|licence; doorman; door staff",
    "@cctv": "cctv; monitor camera; control room; camera operator",
    "@search": "search bag|people|cell|car; bag search; body search; cell search",
    "@drive": (
        "drive; driver; driving; driving licence; behind the wheel; full licence; car licence; "
        "my licence; a licence to drive; own transport; own car"
    ),
    "@annoyed": "drive me|you|us|him|her up|mad|crazy|round|nuts|spare",
    "@distance": "minute|hour|mile|long|short|easy drive; hour 's drive; the drive home|in|there",
    "@trailer": "trailer; tow caravan|trailer; towing; b plus e",
    "@adr": "adr; hazardous tanker|load|good; dangerous good; fuel tanker",
    "@pallet": "pallet; stack pallet; put away; palletise",
    "@scanner": "hand scanner; handheld scanner; rf gun; scan gun; voice picking; pick by voice",
    "@stocktake": "stocktake; stock take; stock count; stock taking; cycle count; inventory count",
    "@ordering": (
        "order stock; do ?all ?the order; stock order; place order with supplier; "
        "reorder; supplier order; do * ordering"
    ),
    "@merchandise": "merchandising; window display; dress window; planogram; visual merchandising",
    "@keyholder": (
        "keyholder; key holder; open up the; lock up; cash up; open and close; bank the take"
    ),
    "@refund": "process refund|return; refund; return desk",
    "@alarm": "alarm system; set the alarm; fire alarm",
    "@pest": "pest control; bait station; rodent",
    "@pool": "pool plant; pool chemical; pool operator; backwash; chlorine",
    "@housekeeping": (
        "make bed; service room; housekeeping; turn down service; chambermaid; clean room"
    ),
    "@laundry": "laundry; press shirt; ironing; steam press",
    "@window": "window cleaning; clean window; reach and wash; water fed pole",
    "@carpet": "carpet cleaning; floor buffer; floor scrubber; strip and seal",
    "@quality": "quality inspection; inspect part; calliper; caliper; micrometer; cmm; gauge",
    "@assembly": "assembly line; assemble part|board|unit; line worker",
    "@cleanroom": "clean room suit; cleanroom; gown up; aseptic",
    "@titration": "titrate; titration",
    "@hplc": "hplc; chromatography; gas chromatograph; mass spec; mass spectrometer",
    "@pcr": "pcr; qpcr; gel electrophoresis; western blot; sequencing",
    "@cellculture": "cell culture; culture cell; passage cell; tissue culture",
    "@microscope": "light microscope; microscopy",
    "@electron microscope": "electron microscope; sem imaging; tem imaging",
    "@survey": "total station; theodolite; survey land|site; set out; levelling; gps survey",
}
