"""Words beside which a number counts nothing: it names, dates or refers."""

from __future__ import annotations

# Before a number these make it a name, in small letters and in capitals: page 12, Unit 731.
LABELS = frozenset(
    """
    type types unit article articles art chapter chapters chap ch page pages p pp pg no nos nr
    nrs number numbers num route routes road highway hwy interstate motorway autobahn section
    sections sec sect paragraph paragraphs para paras clause verse verses psalm volume vol vols
    issue figure fig figs table tab appendix annex exhibit item footnote note notes fn line
    lines column col folio fol ff plate sheet map document doc docs file folder box record entry
    ticket invoice order lot version versions v ver release build revision rev edition update
    patch firmware protocol convention resolution decree ordinance directive regulation bill
    proposition amendment law statute rule treaty room suite apartment apt flat building block
    floor gate platform terminal pier runway track channel station exit junction bus tram train
    flight extension ext phone tel telephone fax zip postcode zone district ward precinct
    arrondissement sector area site pit locker cell tomb grave shaft battery division brigade
    regiment battalion company corps squadron squad fleet wing group camp stalag compound hut
    barrack mk mark model series class grade category cat level tier phase stage step round heat
    lane seed set match game race episode season part parts act scene book canto sonata symphony
    opus op quartet concerto formula pool hall studio windows office firefox chrome android ios
    iphone ipad galaxy pixel playstation ps xbox boeing airbus embraer cessna messerschmitt
    junkers heinkel concorde tupolev ilyushin mig apollo soyuz gemini voyager sputnik shenzhou
    artemis mission day week year hour lesson exercise exercises problem question answer task
    theorem lemma equation eq example ex case count session meeting proposal option plan
    scenario agenda window isbn issn doi arxiv rfc iso catalogue catalog ref id serial code pin
    account licence license registration reg patent size zero carbon vitamin mach factor sunday
    hurricane agent ground patient planet super freedom schedule schedules title titles seat
    plot row post berth bed bond hangar buoy milepost milestone signal switch valve engine boat
    reactor hole court field outpost checkpoint sub-section subsection subdivision crate
    carriage coach wagon cabin deck dock wharf slip warehouse barn parcel stanza couplet rubric
    canon decretal novel letter memo memorandum circular telegram dispatch despatch
    """.split()
)
# Of these, words that are also verbs, or nouns that end a clause: in small letters, before a
# counted noun (`in week 5`, but `they book 20 rooms`), the number counts.
OPEN_LABELS = frozenset(
    """
    number numbers figure order record box file note issue book mark rule stage step round set
    match level class part act area day week year hour group company case count plan question
    answer line room house floor building camp division site season series game race size cell
    pool update patch release build mission session meeting option page train bus flight track
    station exit ward sector model grade category phase tier lot plate map table item battery
    wing fleet squad brigade regiment battalion corps office window windows hall studio account
    code task problem example exercise exercises section units unit block gate lane heat seed
    version versions document road type types zone district seat plot row post bed boat engine
    field court hole signal switch crate carriage coach wagon cabin deck dock wharf warehouse
    barn parcel novel letter memo circular telegram dispatch despatch title titles schedule
    schedules
    """.split()
)
# Names that end in a number of their own: the S&P 500, the Fortune 100, the Stoxx 600.
INDEXES = frozenset(
    """
    p p/tsx s&p ftse stoxx dax cac nasdaq nikkei russell fortune forbes tsx asx p/asx dow ibex
    mib hang kospi csi sse topix ta aex bel omx smi psi
    """.split()
)
# Behind `one` these show that it is a pronoun: one must, one of them, one after another.
AFTER_PRONOUN_ONE = frozenset(
    """
    of is was were are be been has have had do does did will would shall should can could may
    might must ought cannot can't isn't wasn't won't needs another by to in on at for from with
    and or but nor who whom whose which that than as if when where while because though although
    until since after before about over under up down out off into onto through against between
    without within the a an this these those i you he she it we they him her them his its their
    my your our me us not never ever always also just only even so too very then there here now
    again comes goes says said sees saw knows knew thinks feels finds found takes took makes
    made gets got gives gave uses wants likes likely becomes became remains seems seemed looks
    looked
    """.split()
)
# Behind a hyphen, `one` counts in these alone: one-year, one-third; not one-sided, one-way.
HYPHEN_ONE = frozenset(
    """
    year month week day hour minute second night mile page room bedroom story storey man woman
    person part volume act dollar pound ton inch foot point goal run child parent party term
    """.split()
)
# Before `half` these make it a stretch of something: the first half, the other half.
BEFORE_HALF = frozenset(
    """
    first second other latter former better top bottom upper lower northern southern eastern
    western front back rear left right early this that each either last next final opening
    closing another best worse larger smaller the
    """.split()
)
# Before `half` these say how much of it: more than half, nearly half, by half.
HEDGING_HALF = frozenset(
    """
    than nearly almost about over under least most roughly approximately only just exactly some
    around by
    """.split()
)
AFTER_HALF = frozenset(
    "of the a an its their his her our my your these those all this that".split()
)
CLOCK = (
    r"(?:a\.?m\b\.?|p\.?m\b\.?|o['’]clock\b|hrs\b|GMT\b|UTC\b|hours\s+(?:GMT|local)|(?:minutes\s)?past\b"
    r"|(?:o['’]clock\s)?in the (?:morning|afternoon|evening)\b|at night\b)"
)
MONTHS = (
    "Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|"
    "Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?"
)
# Before four digits these say that they are a year.
BEFORE_YEAR = frozenset(
    """
    in since until till by before after during circa c ca early mid late throughout year years
    spring summer autumn fall winter season the dated ad bc bce ce a.d b.c class election
    elections budget copyright born died est established founded fy vintage
    """.split()
)
# Before four digits these say that they are no year.
BEFORE_NO_YEAR = frozenset(
    """
    than exactly precisely least most exceed exceeds exceeding exceeded above below surpass
    surpasses surpassed surpassing equals equal totalling totaling totalled totaled numbering
    numbered
    """.split()
)
ERAS = r"(?:A\.?D\b\.?|B\.?C\b\.?(?:E\b\.?)?|C\.?E\b\.?)"
STREETS = (
    "St|Street|Ave|Avenue|Av|Road|Rd|Blvd|Boulevard|Lane|Ln|Drive|Dr|Way|Row|Place|Pl|Square|Sq|"
    "Court|Ct|Terrace|Crescent|Close|Parkway|Broadway|Quay|Embankment|Alley|Gardens|Hill"
)
STREETS_BEFORE = "Ave|Avenue|Rue|rue|Boulevard|Place|Via|Viale|Calle|Avenida|Rua|Piazza"
# Before or behind two numbers with a dash these say that they are a score.
SCORE_WORDS = frozenset(
    """
    win wins won winning beat beats beating beaten lose loses lost losing loss defeat defeats
    defeated draw draws drew drawn tie ties tied victory lead leads led leading score scores
    scored scoreline result final finish finished game match vote votes voted ruling decision
    trail trails trailed trailing up down record odds
    """.split()
)
# Fractions with a stroke that are names: 9/11, 24/7, 50/50.
STROKE_NAMES = frozenset(((9, 11), (7, 7), (24, 7), (50, 50), (20, 20), (60, 40), (80, 20), (2, 2)))
DENOMINATORS = frozenset(
    (2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 16, 20, 24, 25, 30, 32, 40, 48, 50, 60, 64, 100, 128, 256,
     1000)
)  # fmt: skip
# Small words before a hyphen and a number that leave it a number: sub-500, then-18.
PREFIXES = frozenset(
    """
    minus plus sub over under near nearly about then now mid pre post some almost around to and
    or
    """.split()
)
# Before `hundred thousand` these leave open how many: several hundred thousand.
BEFORE_OPEN_HUNDRED = frozenset("several few many of".split())
