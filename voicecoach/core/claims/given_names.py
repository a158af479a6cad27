"""Given names and their short forms: to know a name in lower case, and two forms of one name."""

from voicecoach.core.claims.lemmas import word_set

_FORMS = """
elizabeth liz beth lizzie betty eliza libby lisa
robert bob rob bobby robbie bert
william bill will billy willy liam
michael mike mick mickey micky mikey
david dave davey davy
thomas tom tommy
james jim jimmy jamie
katherine kate katie kathy catherine kathryn cathy kat kitty kath
susan sue suzie susie suzanne
steven steve stephen stevie
anthony tony ant
joseph joe joey
christopher chris kit topher
matthew matt matty
daniel dan danny
nicholas nick nicky nico nicola
alexander alex sandy alec alexandra lex sasha xander alasdair alistair
benjamin ben benny
samuel sam sammy samantha
edward ed eddie ted teddy ned eddy
andrew andy drew
gregory greg
jennifer jen jenny jenn
patricia pat patrick paddy trish patty tricia
margaret maggie meg peggy marge madge maisie mags rita
rebecca becky becca bex
victoria vicky vicki vic tori
deborah debbie deb debra
ronald ron ronnie
kenneth ken kenny
lawrence larry laurence laurie
jeffrey jeff geoff geoffrey
philip phil phillip pip philippa pippa
peter pete
richard dick rich rick ricky richie
charles charlie chuck charlotte lottie chaz
frederick fred freddie freddy
henry harry hank harrison
john jack johnny jon jonathan jonny
timothy tim timmy
valerie val
amanda mandy
angela angie ange
barbara barb barbie babs
christine christy tina chrissie christina
cynthia cindy
jacqueline jackie jacqui
judith judy jude
theresa terry tess teresa terence tessa
dorothy dot dottie dolly
eleanor ellie nell nellie ella eleanora
francis frank frankie frances fran franny
gerald gerry jerry gerard
george georgie georgina
isabel izzy bella isabella isabelle
jessica jess jessie
josephine jo josie joanne joanna
julia julie jules
leonard len lenny leo
louise lou louisa louis lewis
martin marty
maureen mo
natalie nat natasha tash
norman norm
oliver ollie olly olivia liv
pamela pam
raymond ray
reginald reg reggie
rosemary rose rosie
russell russ
sandra sandie
sarah sally sadie
sidney sid
stanley stan
stuart stewart stu
vincent vince vinny
walter wally walt
winifred win winnie freda
zachary zach zack
abigail abi abby gail
albert al bertie alfred alf alfie
arthur art artie
bernard bernie
bridget bridie biddy
caroline carol caz carrie
desmond des
donald don donnie
douglas doug dougie
emily em emma
ernest ernie
harold hal
helen nell lena ellen
hugh hughie
ian iain
jacob jake
joan joanie
kevin kev
kimberly kim
leslie les
lindsay lynn linda lyn
malcolm malc
marilyn maz
melanie mel melissa
mohammed mo mohamed muhammad mohammad
nigel nige
sebastian seb
simon si
siobhan shiv
stacey stacy
toby tobias
tracy trace tracey
ursula ursie
wendy wen
nathan nate nathaniel
gabriel gabe gabi gabriella
"""
_OTHERS = """
aaron abdul adam adele agnes ahmed aisha akua alan alice alicia alison amara amina amir amy ana
anders andrea anil anita anna anne annie antonio aoife arjun asha ashley ayesha barry beatrice
beverley bev bianca boris brenda brendan brian bruce bryony camille carl carla carlos carmen cecilia
celia chantelle cheryl chidi chloe claire clara clare claudia clive colin colm conor corinne craig
dale damian darren dawn dean deirdre delphine denise dennis derek diana diane dina dmitri dominic
doreen dylan ebony edith edwin eileen eilidh elaine elena eli elsie emeka emmanuel eric erica erin
esther eugene eva evan eve fatima faye felix fern fergus fiona florence freya garry gary gemma
gillian gina gita glen gloria gordon grace graham grant greta gwen hamish hannah harriet hassan
hazel heather hector heidi hilary holly hussein ibrahim idris imran indira ingrid irene iris isaac
isla ivan ivy jasmine jason jay jean jeremy jill joel jorge jose joyce juan juanita judy justin
kamal karen karl kay keith kelly kerry khalid kieran kiran kofi kumar kwame kyle lakshmi laura
    lauren leah lee
leila lenka lila lily linda lloyd lola lorna lorraine lucas lucy luis luke lydia mabel magda manuel
marcus maria marie marina mario marion mark marlene marta martha mary maud maurice mavis max maya
meera megan mia miguel milan mina miriam moira molly monica moses mustafa myra nadia nancy naomi
neil nina nora noreen omar oscar owen pablo padraig paul paula pauline pearl pedro penny percy petra
phoebe phyllis pierre polly priscilla priya rachel rafael raj rajesh ralph ravi renee rhona rhys
roberto rodney roger rohan roisin roland rory rosa ross roy ruby rupert ruth ryan sanjay sara
    scott sean
selina selvam shane shanice shannon sharon shaun sheila shirley sinead sofia sonia sophie stella
sunil suresh svetlana sylvia tamara tanya tara tariq thelma tomasz travis trevor tyler una usha
vanessa vera verity veronica vijay viktor violet vivian warren wayne wilma xavier yasmin yolanda
yusuf yvette yvonne zara zoe bernadette declan deepa desiree ngozi folasade wanjiru wanjiku
achieng otieno kamau njeri thabo sipho nomsa anjali kavita rekha sunita amit vikram deepak manoj
"""
_TABLE = {
    form: row.split()[0] for row in reversed(_FORMS.strip().splitlines()) for form in row.split()
}
GIVEN_NAMES = frozenset(_TABLE) | word_set(" ".join(_OTHERS.split()))
_ORDINARY = word_set(
    "will rob bill art ray win dot pat sue ken don grant dale dean mark frank jack "
    "joe dawn faye fern rose grace pearl penny ivy lily hazel holly heather ruby "
    "violet jean may june april rich dick nick chuck hank mo si em al ant val trace "
    "art reg max glen jay kay lee roy roger ross scott craig percy victor eve iris "
    "olive poppy summer joy hope faith carol gene guy van sandy kit jude les norm "
    "barb stew pip gail robin drew teddy miles iris warren hector mia myrtle una "
    "lance"
)
"""Given names that are other words when written small."""
SURELY_NAMES = GIVEN_NAMES - _ORDINARY


def full_form(name: str) -> str:
    """The form that all short forms of a given name share: "liz" and "beth" give "elizabeth"."""
    return _TABLE.get(name, name)
