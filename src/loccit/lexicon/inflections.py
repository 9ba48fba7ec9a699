"""Forms of one word that no ending explains, and the endings that do.

A quotation that changes only the form of a word ("says" for "said") is altered, and says
nothing else than its source.
"""

from __future__ import annotations

IRREGULAR = """
arise arose arisen
awake awoke awoken
bear bore borne born
beat beaten
become became
begin began begun
bend bent
bind bound
bite bit bitten
bleed bled
blow blew blown
break broke broken
bring brought
build built
burn burnt
buy bought
catch caught
choose chose chosen
come came
creep crept
deal dealt
dig dug
draw drew drawn
dream dreamt
drink drank drunk
drive drove driven
eat ate eaten
fall fell fallen
feed fed
feel felt
fight fought
find found
flee fled
fly flew flown flies
forbid forbade forbidden
forget forgot forgotten
forgive forgave forgiven
freeze froze frozen
get got gotten
give gave given
go went gone goes
grow grew grown
hang hung
hear heard
hide hid hidden
hold held
keep kept
know knew known
lay laid
lead led
learn learnt
leave left
lend lent
lie lay lain lying
lose lost
make made
mean meant
meet met
pay paid
ride rode ridden
ring rang rung
rise rose risen
run ran
say said
see saw seen
seek sought
sell sold
send sent
shake shook shaken
shine shone
shoot shot
show shown
shrink shrank shrunk
sing sang sung
sink sank sunk
sit sat
sleep slept
slay slew slain
speak spoke spoken
spend spent
spin spun
spring sprang sprung
stand stood
steal stole stolen
stick stuck
strike struck stricken
swear swore sworn
sweep swept
swim swam swum
take took taken
teach taught
tear tore torn
tell told
think thought
throw threw thrown
understand understood
wake woke woken
wear wore worn
weave wove woven
weep wept
win won
withdraw withdrew withdrawn
write wrote written
man men
woman women
child children
foot feet
tooth teeth
goose geese
mouse mice
ox oxen
person persons people
wife wives
life lives
knife knives
thief thieves
leaf leaves
half halves
good better best
bad worse worst
far further farther furthest farthest
little less least
old elder eldest
die dying
tie tying
crisis crises
analysis analyses
basis bases
phenomenon phenomena
criterion criteria
datum data
medium media
""".strip()

FORMS: dict[str, frozenset[int]] = {}
for _row, _line in enumerate(IRREGULAR.splitlines()):
    for _form in _line.split():
        FORMS[_form] = FORMS.get(_form, frozenset()) | {_row}

# English endings on a common stem. `ion`, `or`, `ment` make other words and are not here.
ENDINGS = frozenset(["", *"s es ed d e ing y ies ied n en ly r er est st ier iest ily".split()])

# Prefixes that deny: "not possible" says what "impossible" says.
DENYING = ("un", "in", "im", "il", "ir", "dis", "non")

# Chinese characters written for one another, where no table of variants has them.
TWINS = frozenset(map(frozenset, "做作 份分 帐账 帳賬 象像 粘黏 唯惟 那哪 罢吧 几数 幾數".split()))
