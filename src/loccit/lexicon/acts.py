"""Acts that govern a figure: what happened to those it counts, or what they did.

Each has one name in every language. Verbs stand in their base form, and all forms are made
from it; nouns and phrases stand as written. An act that says more than another (executed,
killed) lies within it: `WITHIN` says in which.
"""

from __future__ import annotations

from loccit.lexicon.verb_forms import forms

# What an act entails: who was executed was killed, who was killed died.
WITHIN = {
    "executed": "killed",
    "killed": "died",
    "starved": "died",
    "burned": "destroyed",
    "deported": "displaced",
    "evacuated": "displaced",
}

VERBS = {
    "killed": """kill murder massacre slaughter butcher assassinate behead decapitate bayonet
        slay lynch exterminate annihilate strangle poison machine-gun gas""",
    "died": "die perish succumb drown",
    "executed": "execute hang guillotine",
    "shot": "shoot",
    "starved": "starve",
    "raped": "rape violate ravish",
    "assaulted": "assault molest",
    "tortured": "torture mistreat maltreat",
    "beaten": "beat flog",
    "wounded": "wound injure maim mutilate hurt",
    "buried": "bury inter entomb rebury",
    "cremated": "cremate",
    "exhumed": "exhume unearth disinter",
    "found": "find discover recover",
    "captured": "capture imprison",
    "surrendered": "surrender capitulate",
    "interned": "intern detain incarcerate jail confine",
    "arrested": "arrest apprehend",
    "released": "release free liberate",
    "abducted": "abduct kidnap",
    "enslaved": "enslave",
    "conscripted": "conscript draft enlist recruit mobilise mobilize",
    "deserted": "desert defect",
    "fled": "flee escape emigrate",
    "displaced": "displace uproot expel evict banish exile",
    "deported": "deport",
    "evacuated": "evacuate",
    "sheltered": "shelter harbour harbor",
    "rescued": "rescue save",
    "missing": "vanish disappear",
    "destroyed": "destroy demolish raze wreck ruin devastate",
    "damaged": "damage",
    "burned": "burn torch incinerate",
    "bombed": "bomb shell bombard",
    "sunk": "sink scuttle torpedo",
    "looted": "loot plunder pillage rob steal ransack",
    "seized": "seize confiscate requisition impound",
    "lost": "lose",
    "lived": "live reside inhabit dwell",
    "remained": "remain stay",
    "took part": "participate attend",
    "visited": "visit",
    "arrived": "arrive land",
    "left": "depart",
    "deployed": "deploy station",
    "fought": "fight defend",
    "paid": "pay spend",
    "sold": "sell",
    "bought": "buy purchase",
    "donated": "donate",
    "received": "receive",
    "married": "marry wed",
    "infected": "infect",
    "treated": "hospitalise hospitalize",
    "employed": "employ hire",
    "dismissed": "dismiss fire sack",
    "convicted": "convict sentence",
    "charged": "charge indict prosecute",
    "acquitted": "acquit",
    "interviewed": "interview",
    "voted": "vote",
    "elected": "elect",
    "signed": "sign",
    "built": "build erect construct",
    "made": "manufacture produce",
    "published": "publish print",
}

# Verbs whose base form and third person are common nouns of something else: the fire, two sacks.
HOMOGRAPHS = frozenset(
    """
    fire land wreck ruin shell sack charge sentence sign print draft shelter harbour harbor station
    torch poison gas sink desert intern free stay convict produce project level find
    """.split()
)

# Nouns of the event or of those it befell, and phrases; nouns of one act in both numbers.
ENGLISH = {
    "killed": """
        murder | murders | murdered | killing | killings | massacre | massacres | slaughter |
        slaughters | homicide | homicides | assassination | assassinations | beheading |
        beheadings | bloodbath | put to death | done to death | shot dead | stabbed to death |
        beaten to death | burned to death | burnt to death | hacked to death | victims |
        victim | murder victims | did to death | do away with | done away with | extermination |
        annihilation | slayings | slaying | put to the sword | gunned down | mowed down |
        mown down | wiped out | cut down
    """,
    "died": """
        death | deaths | dead | fatality | fatalities | death toll | deceased |
        lost their lives | lost his life | lost her life | lose their lives |
        losing their lives | loss of life | lives lost | lives were lost | lives |
        met their deaths | met their death | meet their deaths | met his death | met her death |
        lay dead | dying | mortality | mortalities | suicide | suicides | drownings |
        fell in battle | fallen in battle | died of hunger
    """,
    "executed": "execution | executions | hanging | hangings | death sentences",
    "casualties": """
        casualty | casualties | killed and wounded | killed or wounded | killed and injured |
        killed or injured | dead and wounded | dead or wounded | dead and injured |
        dead or injured | wounded or killed | wounded and killed | wounded or dead |
        injured or killed | killed or maimed
    """,
    "raped": """
        rape | rapes | rapings | rape victims | sexual assault | sexual assaults |
        sexual violence | sexually assaulted | sexually abused | rape cases
    """,
    "wounded": "injury | injuries | wounds | wounding",
    "buried": "burial | burials | interment | interments | laid to rest | entombment",
    "cremated": "cremation | cremations",
    "exhumed": "exhumation | exhumations | dug up",
    "captured": """
        capture | taken prisoner | took prisoner | take prisoner | taking prisoner |
        taken captive | took captive | prisoners taken | were taken prisoners | fell captive |
        fell into captivity | captives | made prisoner
    """,
    "interned": "internment | internments | detention | detentions | locked up | herded",
    "surrendered": "laid down their arms | lay down their arms | gave themselves up | disarmed",
    "arrested": "arrest | arrests | rounded up | round up | rounding up | taken into custody",
    "abducted": "abduction | abductions | kidnapping | kidnappings",
    "enslaved": "enslavement | forced labour | forced labor | slave labour | slave labor",
    "conscripted": """
        conscription | enlistment | recruitment | pressed into service | called up |
        called to arms
    """,
    "deserted": "desertion | desertions | changed sides",
    "fled": """
        flight | exodus | escapes | ran away | run away | took flight | took refuge |
        taken refuge | sought refuge | seeking refuge | sought safety
    """,
    "displaced": """
        displacement | displacements | expulsion | expulsions | driven out | driven from |
        drove out | made homeless | left homeless | rendered homeless | homeless |
        lost their homes | eviction | evictions
    """,
    "deported": "deportation | deportations | repatriation | repatriations",
    "evacuated": "evacuation | evacuations",
    "rescued": "rescues | pulled from",
    "missing": """
        missing | disappearances | disappearance | unaccounted for | never seen again |
        gone missing | went missing
    """,
    "destroyed": """
        destruction | demolition | devastation | wiped off the map | torn down | knocked down |
        pulled down | reduced to rubble
    """,
    "burned": """
        arson | arsons | burnt down | burned down | burnt to the ground | burned to the ground |
        set on fire | set fire to | set afire | set alight | burnings | reduced to ashes |
        went up in flames | gutted by fire
    """,
    "bombed": "bombing | bombings | bombardment | bombardments | air raids | air raid",
    "sunk": "sinking | sinkings | sent to the bottom | went to the bottom",
    "looted": """
        looting | lootings | plundering | theft | thefts | robbery | robberies | pillaging
    """,
    "seized": "seizure | seizures | confiscation | confiscations",
    "lived": "had a population of | has a population of | with a population of | making a home",
    "remained": """
        stayed behind | stayed on | left behind | leaving behind | staying behind |
        remained behind
    """,
    "took part": """
        took part | take part | takes part | taking part | taken part | participants |
        attendance | joined in | turned out
    """,
    "visited": "visitors",
    "arrived": "arrivals | arrival",
    "left": "departures | departure | moved out | pulled out",
    "paid": "payment | payments | cost | costs | costing | expenditure | expenditures",
    "born": "born | birth | births",
    "married": "marriages | weddings",
    "infected": "infections | cases of cholera | cases of typhus | cases of disease | fell ill",
    "treated": "taken to hospital | admitted to hospital | patients",
    "dismissed": "dismissal | dismissals | laid off | layoffs",
    "convicted": "convictions | found guilty | sentenced to death",
    "charged": "indictments | prosecutions | put on trial | brought to trial | stood trial",
    "donated": "donations | donation",
    "interviewed": "interviews",
    "starved": "starvation",
    "tortured": "mistreatment | maltreatment",
    "beaten": "beatings | floggings",
    "released": "liberation",
    "sold": "sale | sales",
    "lost": "loss | losses",
    "employed": "employment",
    "acquitted": "acquittal | acquittals",
    "found": "discovery",
}

RESIDENT = "resident"  # stands for `lived` until it is clear that nothing else is said
# Words for a place's people tell that they lived there, where nothing else is said of them.
PEOPLE = "population | inhabitants | residents | citizens lived | populace"

# Acts of anybody's everyday: they govern a figure only where no other act stands at it.
# The sad and grave ones, of which a sentence may speak in one clause and count in the next.
GRAVE = frozenset(
    """
    killed died executed shot starved casualties raped wounded buried cremated exhumed missing
    captured interned surrendered arrested abducted deported tortured sheltered treated
    """.split()
)
WEAK = frozenset(
    """
    found lost left paid received made built published signed visited arrived remained lived
    saved treated charged elected born damaged sheltered rescued fought employed
    """.split()
)

# Words of an act that are something else behind or before these.
NOT_ENGLISH = """
    press release | press releases | news release | population density |
    death penalty | death row | sentenced to death | life sentence | burial society |
    burial societies | burial ground | burial grounds | burial records | burial teams |
    burial team | burial corps | murder trial | murder charge | murder charges | death march |
    death squad | death squads | rape crisis | dead sea | real lives | fire brigade |
    under fire | machine gun fire | concentration camp | killing field | first found |
    found out | to find out | found that | finds that | found guilty | found himself |
    in the dead of night | shooting star | left wing | left bank | the living | lost time |
    leading up | sentence of | last sentence |
    first sentence | single sentence | free of | free from | free trade | no matter |
    freed from | in charge of | in charge | draft of | first draft | drafts of | signs of |
    sign of | station of | railway station | police station | stations of | fight over |
    land of | lands of | by land | on land | mainland | ruins of |
    gas mask | gas masks | print run | sink or swim | print of | gas station | fight for
""".strip()


def english() -> dict[str, str]:
    """Every form of every act in English: the act it names."""
    told = {
        form: act
        for act, verbs in VERBS.items()
        for verb in verbs.split()
        for form in forms(verb)
        if verb not in HOMOGRAPHS or form not in (verb, verb + "s", verb + "es")
    }
    for act, phrases in ENGLISH.items():
        told |= {" ".join(phrase.split()): act for phrase in phrases.split("|")}
    told |= {" ".join(phrase.split()): RESIDENT for phrase in PEOPLE.split("|")}
    return told | {" ".join(phrase.split()): "" for phrase in NOT_ENGLISH.split("|")}
