"""Units that figures count in, by the names that all languages share, with their English words.

A name is the unit's symbol where it has one that everyone reads (`km`, `kg`, `%`), the ISO 4217
code of a currency, and else the English word in the singular (`week`, `mile`, `person`).
"""

from __future__ import annotations


def _named(table: str) -> dict[str, str]:
    """The unit of each word; each line has a unit's name, a colon and its words, with commas."""
    lines = (line.split(":", 1) for line in table.strip().splitlines())
    return {word.strip(): name.strip() for name, words in lines for word in words.split(",")}


TIME = _named(
    """
    second: second, seconds, sec, secs
    minute: minute, minutes, min, mins
    hour: hour, hours, hr, hrs
    day: day, days
    night: night, nights
    week: week, weeks, wk, wks, sennight
    fortnight: fortnight, fortnights
    month: month, months, mth, mths
    quarter: quarter-year
    year: year, years, yr, yrs, year-old, years-old, year old, years old, years of age,
    decade: decade, decades
    century: century, centuries
    millennium: millennium, millennia, millenniums
    ms: millisecond, milliseconds
    """.replace("years of age,", "years of age")
)
MEASURES = _named(
    """
    mm: millimetre, millimetres, millimeter, millimeters
    cm: centimetre, centimetres, centimeter, centimeters
    m: metre, metres, meter, meters
    km: kilometre, kilometres, kilometer, kilometers, kilometre-long, kms
    μm: micrometre, micrometres, micrometer, micrometers, micron, microns
    nm: nanometre, nanometres, nanometer, nanometers
    inch: inch, inches
    foot: foot, feet, ft
    yard: yard, yards, yd, yds
    mile: mile, miles
    nautical mile: nautical mile, nautical miles, sea mile, sea miles
    league: league, leagues
    fathom: fathom, fathoms
    furlong: furlong, furlongs
    light year: light year, light years, light-year, light-years
    li: li
    mm2: square millimetre, square millimetres
    cm2: square centimetre, square centimetres, square centimeter, square centimeters, sq cm
    m2: square metre, square metres, square meter, square meters, sq m, sq metres, sq meters, sqm
    km2: square kilometre, square kilometres, square kilometer, square kilometers, sq km, sq kms
    square inch: square inch, square inches, sq in
    square foot: square foot, square feet, sq ft, sq feet
    square yard: square yard, square yards, sq yd
    square mile: square mile, square miles, sq mi, sq miles
    ha: hectare, hectares
    acre: acre, acres
    m3: cubic metre, cubic metres, cubic meter, cubic meters, cu m
    cm3: cubic centimetre, cubic centimetres, cubic centimeter, cubic centimeters
    cubic foot: cubic foot, cubic feet, cu ft
    cubic yard: cubic yard, cubic yards
    mg: milligram, milligrams, milligramme, milligrammes
    g: gram, grams, gramme, grammes
    kg: kilogram, kilograms, kilogramme, kilogrammes, kilo, kilos, kgs
    t: tonne, tonnes, metric ton, metric tons, metric tonnes
    ton: ton, tons, short ton, short tons, long ton, long tons
    oz: ounce, ounces, oz
    lb: pound, pounds, lb, lbs
    hundredweight: hundredweight, cwt
    carat: carat, carats
    ml: millilitre, millilitres, milliliter, milliliters
    l: litre, litres, liter, liters
    hl: hectolitre, hectolitres, hectoliter, hectoliters
    gallon: gallon, gallons, gal
    pint: pint, pints
    quart: quart, quarts
    fluid ounce: fluid ounce, fluid ounces, fl oz
    barrel: barrel, barrels
    bushel: bushel, bushels
    °C: degree Celsius, degrees Celsius, degrees C, degrees centigrade, degree centigrade, Celsius
    °F: degree Fahrenheit, degrees Fahrenheit, degrees F, Fahrenheit
    degree: degree, degrees
    K: kelvin, kelvins
    km/h: kilometres per hour, kilometers per hour, kilometres an hour, kilometers an hour, kph
    mph: miles per hour, miles an hour, mph
    m/s: metres per second, meters per second
    knot: knot, knots
    rpm: rpm
    horsepower: horsepower, bhp, hp
    W: watt, watts
    kW: kilowatt, kilowatts
    MW: megawatt, megawatts
    GW: gigawatt, gigawatts
    kWh: kilowatt hour, kilowatt hours, kilowatt-hour, kilowatt-hours
    MWh: megawatt hour, megawatt hours, megawatt-hours
    V: volt, volts
    A: ampere, amperes, amp, amps
    J: joule, joules
    cal: calorie, calories
    kcal: kilocalorie, kilocalories
    Hz: hertz
    Pa: pascal, pascals
    dB: decibel, decibels
    byte: byte, bytes
    KB: kilobyte, kilobytes
    MB: megabyte, megabytes
    GB: gigabyte, gigabytes
    TB: terabyte, terabytes
    pixel: pixel, pixels
    %: percent, per cent, pct, pc, percents
    percentage point: percentage point, percentage points
    basis point: basis point, basis points, bps
    times: times, fold
    """
)
# Symbols: capitals tell them apart, and one letter counts only glued or as listed behind a space.
SYMBOLS = _named(
    """
    mm: mm
    cm: cm
    m: m
    km: km
    μm: μm, µm, um
    nm: nm
    inch: ″
    foot: ′
    yard: yd
    mile: mi
    m2: m2, m², sqm
    km2: km2, km²
    cm2: cm2, cm²
    m3: m3, m³
    cm3: cm3, cm³, cc
    ha: ha
    mg: mg
    μg: μg, µg, mcg
    g: g
    kg: kg, KG, Kg
    t: t
    ml: ml, mL
    cl: cl
    dl: dl, dL
    l: l, L
    °C: °C, ℃, C
    °F: °F, ℉, F
    degree: °, º
    K: K
    km/h: km/h, kmh, kmph, kph, Kph
    mph: mph
    m/s: m/s
    ms: ms
    Hz: Hz, HZ
    kHz: kHz, KHz
    MHz: MHz
    GHz: GHz
    W: W
    kW: kW, KW
    MW: MW
    GW: GW
    kWh: kWh, KWh
    MWh: MWh
    GWh: GWh
    TWh: TWh
    mAh: mAh
    Ah: Ah
    V: V
    kV: kV
    mV: mV
    mA: mA
    J: J
    kJ: kJ
    kcal: kcal
    N: N
    Nm: Nm
    Pa: Pa
    kPa: kPa
    MPa: MPa
    GPa: GPa
    ksi: ksi
    psi: psi
    dB: dB
    kB: kB
    KB: KB
    MB: MB
    GB: GB
    TB: TB
    PB: PB
    Kbps: kbps, Kbps
    Mbps: Mbps
    Gbps: Gbps
    mpg: mpg
    rpm: rpm
    horsepower: hp, HP, bhp, PS
    lb: lb, lbs
    oz: oz
    ft: ft
    %: %, ％
    ‰: ‰
    penny: p
    cent: ¢, c
    """
)
SPACED = frozenset("g L l W V C F K N m t".split())  # one letter that counts behind a space too

# Before the numeral: signs and codes. Longer ones win.
CURRENCY_SIGNS = _named(
    """
    USD: $, US$, U.S.$, US $, $US, USD, USD$, ＄
    GBP: £, GBP, GB£, STG£
    EUR: €, EUR
    JPY: ¥, ￥, JPY, JP¥, Y=
    CNY: CNY, RMB, CN¥, RMB¥
    HKD: HK$, HKD, HK $
    AUD: A$, AU$, AU $, AUD, $A
    CAD: C$, CA$, CAD, CDN$, Can$
    NZD: NZ$, NZ $, NZD
    SGD: S$, SGD, S $
    TWD: NT$, TWD
    MXN: Mex$, MXN
    BRL: R$, BRL
    INR: ₹, Rs, Rs., INR, Re
    KRW: ₩, KRW
    RUB: ₽, RUB
    ILS: ₪, ILS, NIS
    TRY: ₺, TRY
    UAH: ₴, UAH
    VND: ₫, VND
    PHP: ₱, PHP
    NGN: ₦, NGN
    THB: ฿, THB
    KZT: ₸
    CHF: CHF, SFr, Fr., sFr
    SEK: SEK
    NOK: NOK
    DKK: DKK
    PLN: PLN, zł
    CZK: CZK
    HUF: HUF
    ZAR: ZAR
    MYR: RM, MYR
    IDR: Rp, IDR
    AED: AED, Dh, Dhs
    SAR: SAR
    EGP: EGP, E£
    KES: KES, KSh, Ksh
    DEM: DM, RM.
    """
)
# Behind the numeral: words and codes.
CURRENCY_WORDS = _named(
    """
    USD: dollar, dollars, US dollar, US dollars, U.S. dollars, American dollars, bucks, USD
    GBP: pounds sterling, pound sterling, sterling, British pounds, quid, GBP
    EUR: euro, euros, EUR, €
    JPY: yen, Japanese yen, JPY
    CNY: yuan, renminbi, RMB, CNY
    HKD: Hong Kong dollars, HKD
    AUD: Australian dollars, AUD
    CAD: Canadian dollars, CAD
    NZD: New Zealand dollars, NZD
    SGD: Singapore dollars, SGD
    TWD: New Taiwan dollars
    INR: rupee, rupees, INR
    KRW: won, South Korean won, KRW
    RUB: rouble, roubles, ruble, rubles, RUB
    ILS: shekel, shekels
    TRY: Turkish lira, liras
    CHF: Swiss francs, CHF
    franc: franc, francs
    mark: marks, Reichsmarks, Reichsmark, deutschmarks, Deutsche marks
    krona: krona, kronor, krone, kroner, crowns
    peso: peso, pesos
    BRL: reais
    ZAR: rand
    baht: baht
    dong: dong
    rupiah: rupiah
    ringgit: ringgit
    dinar: dinar, dinars
    dirham: dirham, dirhams
    riyal: riyal, riyals
    zloty: zloty, zlotys
    forint: forint, forints
    tael: tael, taels
    guilder: guilder, guilders
    ducat: ducat, ducats
    florin: florin, florins
    shilling: shilling, shillings
    penny: pence
    cent: cent, cents
    """
)
# Nouns for human beings of whom nothing more is said. Other nouns tell a group, and no unit.
PERSONS = _named("person: person, persons, people, individuals, human beings, humans, souls")
UNITS: dict[str, str] = {**MEASURES, **TIME, **CURRENCY_WORDS}
