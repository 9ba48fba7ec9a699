"""Short and long forms of one word: writing one for the other changes no sense.

Each row holds forms of one word, folded and without full stops.
"""

from __future__ import annotations

ROWS = """
january jan
february feb
march mar
april apr
june jun
july jul
august aug
september sept sep
october oct
november nov
december dec
monday mon
tuesday tue tues
wednesday wed
thursday thu thur thurs
friday fri
saturday sat
sunday sun
general gen
colonel col
captain capt
lieutenant lt lieut
major maj
sergeant sgt
professor prof
doctor dr
mister mr
saint st
senator sen
president pres
governor gov
reverend rev
number no nr nos numbers
volume vol
chapter ch chap
page p pp pages
article art
section sec sect
company co
corporation corp
department dept
government govt gov
versus vs v
approximately approx
circa ca c
kilometre kilometer kilometres kilometers km
metre meter metres meters m
centimetre centimeter centimetres centimeters cm
kilogram kilograms kilo kilos kg
hour hours hr hrs h
minute minutes min mins
mile miles mi
pound pounds lb lbs
percent pct
okay ok
television tv
street st
avenue ave
mount mt
fort ft
seite s
""".strip()

FORMS: dict[str, frozenset[int]] = {}
for _row, _line in enumerate(ROWS.splitlines()):
    for _form in _line.split():
        FORMS[_form] = FORMS.get(_form, frozenset()) | {_row}

# Words that a sign at the figure may stand for.
SIGNS: dict[str, str] = {
    "percent": "%％",
    "per": "%％",
    "cent": "%％",
    "prozent": "%％",
    "pour": "%％",
    "dollar": "$＄",
    "dollars": "$＄",
    "pound": "£￡",
    "pounds": "£￡",
    "euro": "€",
    "euros": "€",
    "yen": "¥￥",
    "yuan": "¥￥",
    "number": "#№",
    "no": "#№",
    "section": "§",
    "plus": "+＋",
    "degrees": "°",
    "degree": "°",
}
