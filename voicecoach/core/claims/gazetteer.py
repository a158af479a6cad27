"""Which well-known towns lie in which countries, states and counties, so that one place is one."""

from voicecoach.core.claims.lemmas import word_set

_TOWNS = """
england: london manchester birmingham leeds liverpool sheffield bristol newcastle nottingham
    leicester
    coventry bradford hull stoke derby southampton portsmouth plymouth reading luton bolton
    sunderland
    norwich oxford cambridge york exeter brighton bournemouth swindon ipswich peterborough doncaster
    rotherham wigan warrington preston blackpool carlisle durham lincoln gloucester worcester bath
    chester crewe  dover kent devon cornwall essex sussex surrey norfolk
    suffolk yorkshire lancashire cumbria somerset dorset hampshire wiltshire cheshire grimsby
    immingham
    falmouth penzance bideford yeovil frome swindon
scotland: glasgow edinburgh aberdeen dundee inverness perth stirling paisley falkirk kilmarnock fife
wales: cardiff swansea newport wrexham bangor treorchy rhondda aberystwyth carmarthen
ireland: dublin cork galway limerick waterford sligo kilkenny tralee drogheda dundalk
    belfast derry
france: paris lyon marseille toulouse nice bordeaux lille nantes strasbourg provence brittany
spain: madrid barcelona valencia seville malaga bilbao alicante granada andalusia
portugal: lisbon porto oporto faro
germany: berlin munich hamburg cologne frankfurt stuttgart leipzig dresden bavaria
italy: rome milan naples turin florence venice bologna palermo tuscany
netherlands: amsterdam rotterdam utrecht eindhoven
poland: warsaw krakow gdansk wroclaw poznan bydgoszcz lodz
india: mumbai delhi bengaluru bangalore chennai kolkata hyderabad pune ahmedabad jaipur lucknow
    kochi
    calicut kerala punjab gujarat  coimbatore mysore nagpur indore
nigeria: lagos abuja ibadan kano enugu
kenya: nairobi mombasa kisumu nakuru eldoret thika nyeri
ghana: accra kumasi tamale
australia: sydney melbourne brisbane adelaide darwin hobart canberra geelong cairns
canada: toronto montreal vancouver calgary ottawa edmonton winnipeg halifax ontario quebec
emirates: dubai sharjah
vietnam: hanoi saigon
ecuador: quito
texas: houston dallas austin lubbock waco
california: fresno oakland sacramento hollywood
illinois: chicago
wisconsin: milwaukee madison
ohio: dayton cleveland columbus cincinnati toledo akron
kentucky: louisville lexington
washington: seattle tacoma spokane
oregon: portland salem eugene
colorado: denver
michigan: detroit flint lansing
georgia: atlanta savannah
massachusetts: boston worcester springfield
pennsylvania: philadelphia pittsburgh
florida: miami orlando tampa jacksonville
louisiana: baton lafayette
arizona: phoenix tucson
minnesota: minneapolis duluth
tennessee: memphis nashville knoxville
missouri: springfield
london: hackney croydon brixton wembley tottenham camden islington peckham lewisham ealing
    greenwich bromley barnet enfield romford harrow hounslow stratford clapham putney
dublin: lucan tallaght swords dalkey blanchardstown clondalkin
manchester: salford stockport oldham bury rochdale didsbury
glasgow: paisley govan partick
denver: aurora boulder lakewood
melbourne: footscray fitzroy brunswick dandenong
sydney: parramatta bondi penrith
mumbai: thane bandra andheri
delhi: noida gurgaon
cardiff: splott canton
leeds: headingley horsforth morley
birmingham: solihull edgbaston
newyork: brooklyn queens bronx harlem buffalo albany
"""
_OTHERS = (
    "britain uk japan china philippines america usa us mexico brazil belgium sweden "
    "norway denmark finland greece turkey ukraine romania pakistan virginia "
    "scandinavia europe asia africa kansas iowa utah nevada nebraska alabama indiana "
    "maryland oklahoma arkansas connecticut wisconsin singapore malaysia thailand "
    "egypt uganda tanzania zambia zimbabwe jamaica cyprus malta dubai kent devon "
    "cornwall essex sussex surrey norfolk suffolk yorkshire lancashire cumbria "
    "somerset dorset hampshire wiltshire cheshire fife mayo kerry donegal clare "
    "tipperary wexford wicklow kildare meath county jamaica trinidad perthshire "
    "midlands highlands valleys london glamorgan ulster munster leinster connacht "
    "north south east west"
)


def _towns() -> dict[str, frozenset[str]]:
    within: dict[str, frozenset[str]] = {}
    region = ""
    for word in _TOWNS.split():
        if word.endswith(":"):
            region = word[:-1]
        else:
            within[word] = within.get(word, frozenset()) | {region}
    return within


_WITHIN = _towns()
REGIONS = frozenset(region for found in _WITHIN.values() for region in found) | word_set(_OTHERS)
"""Countries, states and counties: a town whose place is not known may lie in any of them."""
PLACES = REGIONS | frozenset(_WITHIN)


def may_be_one_place(one: frozenset[str], other: frozenset[str]) -> bool:
    """Tell whether two sets of place names can be one place, the larger around the smaller."""
    if one & other:
        return True
    around = {name: _WITHIN.get(name, frozenset()) for name in one | other}
    if any(around[name] & other for name in one) or any(around[name] & one for name in other):
        return True
    broad = one & REGIONS, other & REGIONS
    for regions, names in ((broad[0], other), (broad[1], one)):
        unknown = not any(around[name] for name in names if name not in REGIONS)
        if regions and unknown and not names & REGIONS:
            return True
    return False
