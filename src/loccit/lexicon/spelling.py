"""Words that are spelled in two ways: colour and color, organise and organize, Müller and Mueller.

Two spellings of one word are no change of wording. Rules hold only where they cannot
make one word of two: `four` is not `for`, `prise` is not `prize`, and German `reisen`
is not `reizen`; every other pair is listed.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache

# British stems in -our; a rule would make `for` of `four` and `hor` of `hour`.
OUR = """
    arbour ardour armour behaviour candour clamour clangour colour demeanour dolour
    enamour endeavour favour fervour flavour glamour harbour honour humour labour
    misdemeanour neighbour odour parlour rancour rigour rumour saviour savour splendour
    succour tumour valour vapour vigour
    """.split()

# Whole words that two systems, or two centuries, spell differently.
PAIRS = """
acknowledgement acknowledgment, abridgement abridgment, aeroplane airplane, ageing aging,
aluminium aluminum, analogue analog, annexe annex, archaeology archeology,
archaeological archeological, artefact artifact, artefacts artifacts, axe ax,
calibre caliber, catalogue catalog, catalogued cataloged, catalogues catalogs, centre center,
centred centered, centres centers, cheque check, cheques checks, connexion connection,
connexions connections, cosy cozy, defence defense, defences defenses, dialogue dialog,
draught draft, draughts drafts, encyclopaedia encyclopedia, enrol enroll, enrolment enrollment,
fibre fiber, fibres fibers, foetal fetal, foetus fetus, fulfil fulfill, fulfils fulfills,
fulfilment fulfillment, gaol jail, gaoled jailed, gaoler jailer, gaols jails, grey gray,
greys grays, haemorrhage hemorrhage, instalment installment, instalments installments,
jewellery jewelry, judgement judgment, judgements judgments, kilometre kilometer,
kilometres kilometers, licence license, licences licenses, litre liter, litres liters,
lustre luster, manoeuvre maneuver, manoeuvred maneuvered, manoeuvres maneuvers,
marvellous marvelous, meagre meager, mediaeval medieval, metre meter, metres meters,
mould mold, moulds molds, moustache mustache, moustaches mustaches, offence offense,
offences offenses, ochre ocher, orthopaedic orthopedic, paediatric pediatric, plough plow,
ploughed plowed, ploughs plows, practise practice, practised practiced, practises practices,
practising practicing, pretence pretense, programme program, programmes programs,
pyjamas pajamas, reconnoitre reconnoiter, sabre saber, sabres sabers, sceptic skeptic,
sceptical skeptical, scepticism skepticism, sceptics skeptics, sceptre scepter,
sepulchre sepulcher, shew show, shewed showed, shewn shown, shews shows, skilful skillful,
skilfully skillfully, smoulder smolder, smouldering smoldering, sombre somber, spectre specter,
sulphur sulfur, sulphuric sulfuric, theatre theater, theatres theaters, traveller traveler,
tsar czar, tsars czars, whisky whiskey, wilful willful, wilfully willfully, woollen woolen,
yoghurt yogurt, aesthetic esthetic, anaesthetic anesthetic, anaemia anemia, diarrhoea diarrhea,
oestrogen estrogen, leukaemia leukemia, photo foto,
counsellor counselor, counsellors counselors
"""

# A consonant before -ise keeps out `raise`, `reise`, `seize`; three letters keep out `prise`.
ISE = re.compile(r"^(\w{2,}[^\W\d_aeiou])is(e[ds]?|er|ers|ing|ation|ations|able)$")
YSE = re.compile(r"^(\w+[aeo]l)ys(e[ds]?|er|ers|ing)$")
DOUBLED = re.compile(r"^(\w{2,}[aeiou])ll(ed|er|ers|ing|ings)$")
# Only where the stress is on an earlier syllable does American English write one l.
SINGLED = frozenset(
    """
    bevel cancel carol channel chisel counsel dial duel enamel equal fuel funnel grovel
    imperil initial jewel kennel label level libel marshal marvel model panel parcel pedal
    pencil quarrel revel rival shovel shrivel signal snivel spiral swivel tassel total
    towel travel tunnel unravel yodel
    """.split()
)
NOT_ISE = frozenset({"appr", "mispr"})  # to apprise is to tell, to apprize is to value
UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe"})


def same_spelling(source: str, quoted: str) -> bool:
    """Whether two folded words are spellings of one.

    >>> same_spelling("colour", "color"), same_spelling("organised", "organized")
    (True, True)
    >>> same_spelling("four", "for"), same_spelling("prise", "prize")
    (False, False)
    """
    return source == quoted or key(source) == key(quoted)


def same_umlauts(source: str, quoted: str) -> bool:
    """Whether two raw words differ only in ä written ae, and the like.

    >>> same_umlauts("Müller", "Mueller"), same_umlauts("Müller", "Möller")
    (True, False)
    """
    return _spread(source) == _spread(quoted)


def _spread(raw: str) -> str:
    """The word in small letters with every umlaut as two letters."""
    return unicodedata.normalize("NFC", raw).casefold().translate(UMLAUTS)


def key(folded: str) -> str:
    """The one spelling that stands for all spellings of a folded word."""
    listed = pairs().get(folded)
    if listed:
        return listed
    if (found := ISE.match(folded)) and found[1] not in NOT_ISE:
        return f"{found[1]}iz{found[2]}"
    if found := YSE.match(folded):
        return f"{found[1]}yz{found[2]}"
    if (found := DOUBLED.match(folded)) and found[1] + "l" in SINGLED:
        return f"{found[1]}l{found[2]}"
    return _in_or(folded)


def _in_or(folded: str) -> str:
    """A word on a listed stem in -our, with that stem in -or; any other as it is."""
    at = folded.find("our")
    if at > 1 and any(folded.startswith(stem) or folded.startswith("dis" + stem) for stem in OUR):
        return folded[:at] + "or" + folded[at + 3 :]
    return folded


@cache
def pairs() -> dict[str, str]:
    """The listed words, each with the spelling that stands for its pair."""
    found = {}
    for entry in PAIRS.split(","):
        first, second = entry.split()
        found[first] = second
    return found
