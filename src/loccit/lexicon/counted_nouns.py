"""Words of English noun phrases: what a figure may count, and where its phrase ends."""

from __future__ import annotations

# Plurals that have no s.
PLURALS = frozenset(
    """
    men women children people feet teeth geese mice lice oxen dice criteria phenomena data media
    bacteria fungi alumni cacti nuclei policemen policewomen servicemen gunmen horsemen businessmen
    congressmen fishermen spokesmen countrymen craftsmen seamen airmen workmen gentlemen clergymen
    noncombatants infantrymen cavalrymen guardsmen militiamen tribesmen townsmen salesmen
    grandchildren schoolchildren sheep deer fish aircraft troops cattle police staff personnel
    series species spacecraft hovercraft dead wounded missing injured killed survivors casualties
    dwarves wolves halves knives wives leaves thieves loaves selves
    """.split()
)
# Words in s that are no plurals.
SINGULAR_IN_S = frozenset(
    """
    news mathematics physics politics economics athletics gymnastics measles lens gas bus plus
    minus always perhaps besides yes yours ours theirs hers towards afterwards backwards forwards
    overseas nowadays sometimes its less unless across christmas paris texas wales mars james
    thomas charles series species headquarters s us
    """.split()
)
# Words at which the phrase of a counted noun ends: they begin another phrase or are verbs.
STOPS = frozenset(
    """
    a an the this that these those i you he she it we they me him them us who whom whose which what
    where when while if as than and or but nor so yet of in on at by to from for with within into
    onto upon about around across after against along amid among amongst before behind below
    beneath beside besides between beyond despite down during except inside like near off out
    outside over past per since through throughout till toward towards under until up via versus
    without is am are was were be been being has have had having does do did will would shall
    should can could may might must ought cannot not never also only just even still already again
    then now later earlier ago here there each every all both either neither including includes
    include said says say remains remain remained became become becomes went goes go came comes
    come made makes make took takes take gave gives got gets died dies lived lives fled perished
    joined left reached stood stands stayed fell rose grew saw seen known respectively annually
    daily monthly weekly yearly worldwide nationwide alone together because although though whether
    however therefore thus hence how why my your his her our their its no none too very more most
    less least much many such same other-than because seem seems seemed appear appears appeared
    """.split()
)
# Nouns in which other nouns are counted: 300 cases of rape, 20 copies of the book.
CLASSIFIERS = frozenset(
    """
    case cases copy copies count counts piece pieces pair pairs set sets instance instances
    incident incidents act acts item items unit units group groups kind kinds type types sort sorts
    head heads body bodies corpse corpses bottle bottles box boxes bag bags sack sacks bale bales
    bundle bundles crate crates cup cups glass glasses bowl bowls plate plates loaf loaves slice
    slices sheet sheets roll rolls load loads truckload truckloads boatload boatloads carload
    carloads wagonload wagonloads shipload shiploads cartload cartloads round rounds string strings
    row rows layer layers batch batches wave waves series reel reels volume volumes page pages
    member members number numbers family families class classes category categories
    """.split()
)
