"""English words of time: months, weekdays, seasons, parts of days, units, vague words."""

from __future__ import annotations

from loccit.lexicon.numbers import ORDINALS, SMALL, TENS

MONTHS: dict[str, int] = {
    name: number
    for number, names in enumerate(
        (
            "january jan",
            "february feb febr",
            "march mar",
            "april apr",
            "may",
            "june jun",
            "july jul",
            "august aug",
            "september sept sep",
            "october oct",
            "november nov",
            "december dec",
        ),
        start=1,
    )
    for name in names.split()
}
# Verbs, names and other words too: these need a day, a year or a preposition beside them.
MONTHS_IN_DOUBT = frozenset("may march mar jan jun sep dec april june august aug".split())
# Bare and in small letters these are never months.
MONTHS_AS_WORDS = frozenset("may march mar jan jun sep dec august oct nov jul apr aug".split())

WEEKDAYS: dict[str, int] = {  # 0 is Monday
    name: number
    for number, names in enumerate(
        (
            "monday mon",
            "tuesday tues tue",
            "wednesday weds wed",
            "thursday thurs thur thu",
            "friday fri",
            "saturday sat",
            "sunday sun",
        )
    )
    for name in names.split()
}
WEEKDAYS_IN_DOUBT = frozenset("mon tues tue wed weds thur thu fri sat sun".split())

SEASONS: dict[str, int] = {"spring": 1, "summer": 2, "autumn": 3, "fall": 3, "winter": 4}

# A unit's name, its ISO 8601 sign and whether it is one of the clock.
UNITS: dict[str, tuple[str, str]] = {
    "second": ("S", "clock"),
    "sec": ("S", "clock"),
    "minute": ("M", "clock"),
    "min": ("M", "clock"),
    "hour": ("H", "clock"),
    "hr": ("H", "clock"),
    "day": ("D", "day"),
    "night": ("D", "day"),
    "weekday": ("D", "day"),
    "week": ("W", "week"),
    "wk": ("W", "week"),
    "fortnight": ("W", "week"),
    "weekend": ("W", "week"),
    "month": ("M", "month"),
    "quarter": ("M", "month"),
    "semester": ("M", "month"),
    "year": ("Y", "year"),
    "yr": ("Y", "year"),
    "decade": ("Y", "year"),
    "century": ("Y", "year"),
    "millennium": ("Y", "year"),
}
MULTIPLES: dict[str, int] = {  # of the unit whose sign they have
    "fortnight": 2,
    "quarter": 3,
    "semester": 6,
    "decade": 10,
    "century": 100,
    "millennium": 1000,
}
IRREGULAR: dict[str, str] = {"centuries": "century", "millennia": "millennium"}

DAY_PARTS: dict[str, str] = {
    "morning": "morning",
    "dawn": "morning",
    "daybreak": "morning",
    "sunrise": "morning",
    "afternoon": "afternoon",
    "evening": "evening",
    "dusk": "evening",
    "sunset": "evening",
    "nightfall": "evening",
    "night": "night",
}
HOURS: dict[str, str] = {"noon": "12:00", "midday": "12:00", "midnight": "24:00"}

# Days beside the document's date.
DAYS_BESIDE: dict[str, int] = {
    "today": 0,
    "tonight": 0,
    "yesterday": -1,
    "tomorrow": 1,
    "tmrw": 1,
    "tmr": 1,
}

# How far a determiner moves a unit: last week is -1, next week 1.
BACK = frozenset("last past previous preceding".split())
FORTH = frozenset("next coming following upcoming".split())
SAME = frozenset("that same".split())

# Words that date nothing but tell past, present and future.
VAGUE: dict[str, str] = {
    "now": "present",
    "nowadays": "present",
    "currently": "present",
    "at present": "present",
    "at the moment": "present",
    "at this time": "present",
    "at the present time": "present",
    "these days": "present",
    "current": "present",
    "presently": "present",
    "for now": "present",
    "right now": "present",
    "to this day": "present",
    "recently": "past",
    "recent": "past",
    "lately": "past",
    "formerly": "past",
    "the past": "past",
    "in the past": "past",
    "once": "past",
    "long ago": "past",
    "the future": "future",
    "future": "future",
    "in future": "future",
    "the near future": "future",
    "the foreseeable future": "future",
}
ADVERBS_OF_SETS: dict[str, str] = {
    "hourly": "PT1H",
    "daily": "P1D",
    "nightly": "P1D",
    "weekly": "P1W",
    "fortnightly": "P2W",
    "biweekly": "P2W",
    "monthly": "P1M",
    "quarterly": "P3M",
    "annually": "P1Y",
    "annual": "P1Y",
    "yearly": "P1Y",
    "biannually": "P6M",
    "biennial": "P2Y",
    "biennially": "P2Y",
}

ORDINAL_WORDS: dict[str, int] = ORDINALS
NUMBER_WORDS = (*SMALL, *(word for word in TENS if word.endswith("y")), "hundred", "thousand")
# How many is left open.
OPEN_COUNTS = (
    "several few many some numerous countless various dozens hundreds thousands scores".split()
)

# Behind these a bare month is one, and not a name or a verb.
BEFORE_MONTHS = frozenset(
    "in of since until till by from during before after between through to and or on around about "
    "last next this that early late mid end beginning middle start each every previous following "
    "coming past for per throughout within circa".split()
)
# Behind these four digits are a year.
BEFORE_YEARS = frozenset(
    "in of since until till by from during before after between through to and or around about "
    "circa c. ca. early late mid end year spring summer autumn fall winter as for the throughout "
    "than beginning middle start pre post christmas easter thanksgiving ad a.d. ce".split()
)
# Behind these a number is a name or a quantity, whatever its size.
NO_YEARS_BEHIND = frozenset(
    "no no. nos number flight type unit article chapter page pages p. pp. room route highway model "
    "type class section paragraph line lines verse row box case building block psalm boeing "
    "at fig fig. figs figs. figure figures vol vol. volume windows iso din ref ref. art art. eq. "
    "equation table plate plates note notes item items lot bus train apartment apt suite form see "
    "about over nearly almost under least most than some only another".split()
)
# Before these a number counts.
COUNTED_BEHIND = frozenset(
    "people men women children soldiers troops civilians dollars pounds miles feet yards meters "
    "metres kilometers kilometres km m ft kg tons tonnes percent hours minutes seconds days weeks "
    "months years points votes shares jobs workers copies words pages times degrees acres "
    "hectares euros yen yuan francs rubles others million billion thousand hundred "
    "employees students persons victims prisoners bodies refugees members houses families".split()
)

# Signs of tense before or behind a moment.
FUTURE_SIGNS = (
    "will would shall won't wouldn't expected scheduled due planned plans plan planning going "
    "intends intend intended hopes hope vowed promised promises slated may must should "
    "upcoming pending postponed deadline".split()
)
# Before `to` and a verb these tell of what is to come.
FORWARD = (
    "decided decide decides agreed agree agrees planned plans plan planning expected expects "
    "scheduled due set ready going likely unlikely hopes hoped hope wants wanted want vowed vows "
    "promised promises threatened threatens prepared prepares preparing ordered asked urged "
    "invited proposed slated is are decision plan plans deadline want until intends intended "
    "about bound poised eager hoping planning".split()
)
MODALS = frozenset("is are be being can could might".split())
# These begin a clause of their own.
CLAUSE_WORDS = frozenset(
    "who which whom that when where while because although but if after before".split()
)
TELLING = (
    "said says told reported announced added wrote declared stated testified confirmed".split()
)
PAST_VERBS = (
    "was were had did came went took made began saw got gave left met held found became sent "
    "set read quit let brought thought lost won fell broke spoke rose led ran sat stood struck "
    "put cut hit shot "
    "killed paid kept felt heard knew grew drew flew fled fought sought caught bought built "
    "taught sold wrote drove rode chose froze stole tore wore swore threw blew showed born sank "
    "sang rang swam shook woke been gone done taken made given seen known".split()
)
