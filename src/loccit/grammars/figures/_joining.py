"""Two numbers as one figure: ranges, alternatives, and two bounds on one thing."""

from __future__ import annotations

import re
from dataclasses import replace
from fractions import Fraction

from loccit.grammars.figures._hedging import Hedged
from loccit.grammars.figures._measured import Measured
from loccit.lexicon.joints import CHANGES, CONTRASTS, TIED

TO = re.compile(r"\s*(?:,?\s*(?:up\s+)?to|through|thru|till|until)\s+\Z|-to-\Z", re.IGNORECASE)
AND = re.compile(r"\s*(?:and|to|or)\s+\Z", re.IGNORECASE)
OR = re.compile(r"\s*(?:,|-)?\s*or\s+\Z")
SHARE = re.compile(r"\s(?P<how>in|out\sof)\s(?:every\s)?\Z")
DASH = re.compile(r"\s?[-–—‒−~～〜]\s?\Z")
BETWEEN = re.compile(r"\bbetween\s+(?:the\s+ages\s+of\s+)?\Z", re.IGNORECASE)
FROM = re.compile(
    r"\b(?:anywhere\s+)?(?:from|ranging|ranged|range)\s+(?:from\s+)?\Z", re.IGNORECASE
)
SOMEWHERE = re.compile(r"\b(?:somewhere|anywhere)\s+\Z", re.IGNORECASE)
WORDS = re.compile(r"[a-z]+")
APART = 4  # rose by 43 to 419: the ends of a range of change are nearer to each other
HUNDREDS = (10**5, 10**8, 10**11)  # hundred thousand, hundred million, hundred billion
A_OR = re.compile(r"\ban?\s+(?P<noun>[a-z]+)\s+or\s+\Z", re.IGNORECASE)
LOOK = 48
Join = tuple[str, int]  # rule, where the joined figure starts


def joined(text: str, first: Hedged, second: Hedged) -> Join | None:
    """How two figures are one range, and where it starts; None when they are two."""
    gap = _gap(text, first, second)
    if len(gap) > 24 or first.after or "\n\n" in gap:
        return None
    one, two = first.measured, second.measured
    if one.numeral.kind == "order" or two.numeral.kind == "order":
        return None
    measured = one.money or one.behind == one.numeral.end  # its unit is not behind it
    if one.unit and one.unit != two.unit and (two.unit or not measured):
        return None  # fell 2 per cent to 1,300
    lead = text[max(0, first.start - LOOK) : first.start]
    low, high = ends(first, second)
    if between := BETWEEN.search(lead):
        return ("between", _start(first, lead, between)) if AND.match(gap) and low < high else None
    if low >= high or _is_apart(lead, one, low, high):
        return None
    start = FROM.search(lead)
    up_to = start and not gap.strip() and [b.phrase for b in second.before] == ["up to"]
    if up_to or (TO.match(gap) and not second.bounds):
        if start and _moves(lead[: start.start()]):
            return None
        return "range with to", _start(first, lead, start)
    if DASH.match(gap) and not second.before:
        return ("range with dash", first.start)
    if OR.match(gap) and not second.before:  # 5 or 12: what is meant lies within
        return ("alternatives", first.start)
    return None


def shared(text: str, first: Hedged, second: Hedged) -> Fraction | None:
    """The share that two numbers make: one in five, three out of ten; None when they make none."""
    one, two = first.measured, second.measured
    share = SHARE.match(_gap(text, first, second))
    if not share or one.unit or second.before or one.numeral.form != two.numeral.form:
        return None
    whole = one.value.denominator == two.value.denominator == 1
    if not whole or not 0 < one.value < two.value or two.unit not in ("", "person"):
        return None
    return one.value / two.value if share["how"] != "in" or one.value == 1 else None


def one_or_two(text: str, found: Hedged) -> tuple[int, str] | None:
    """Where `a week or two` starts, and what it counts; None for any other number."""
    if found.measured.value != 2 or found.before or found.measured.unit:
        return None
    start = max(0, found.start - LOOK)
    alike = A_OR.search(text, start, found.start)
    return (alike.start(), alike["noun"]) if alike else None


def _gap(text: str, first: Hedged, second: Hedged) -> str:
    """What stands between two figures, but for units and hedges."""
    return text[max(first.measured.behind, first.measured.end) : second.start]


def _start(first: Hedged, lead: str, found: re.Match[str] | None) -> int:
    """Where a range starts: with `between` or `from`, where one of them stands."""
    if not found:
        return first.start
    start = found.start()
    if somewhere := SOMEWHERE.search(lead[:start]):
        start = somewhere.start()
    return first.start - (len(lead) - start)


def _is_apart(lead: str, one: Measured, low: Fraction, high: Fraction) -> bool:
    """Whether a verb of change tells by how much and to what: rose by 43 million to 419."""
    measured = bool(one.unit) or lead.endswith("by ")
    return measured and high > APART * low and _moves(lead)


def _moves(before: str) -> bool:
    """Whether a verb of change stands near: rose from 200 to 300 names two numbers, no range."""
    return not CHANGES.isdisjoint(WORDS.findall(before.casefold())[-5:])


def ends(first: Hedged, second: Hedged) -> tuple[Fraction, Fraction]:
    """The ends of a range; the first takes the scale of the second where that is meant."""
    one, two = first.measured.numeral, second.measured.numeral
    low, high = one.value, two.value
    if one.scale == 1 and low > 0:
        for scale in _scales(two.scale):
            if low < high / scale:
                return low * scale, high
    if low == one.scale > 1 and high == 2:  # a million or two
        return low, 2 * low
    return low, high


def _scales(scale: Fraction) -> tuple[Fraction, ...]:
    """The scales that a number before may share: of a hundred thousand also a thousand."""
    if scale <= 12:
        return ()
    return (scale, scale / 100) if scale in HUNDREDS else (scale,)


def bounded(text: str, first: Hedged, second: Hedged) -> bool:
    """Whether two bounds hold one thing between them: more than 20 and less than 35."""
    if len(first.bounds) != 1 or len(second.bounds) != 1:
        return False
    lower, upper = first, second
    if first.bounds[0].side == "upper":
        lower, upper = second, first
    if (lower.bounds[0].side, upper.bounds[0].side) != ("lower", "upper"):
        return False
    if lower.measured.value >= upper.measured.value:
        return False
    units = {first.measured.unit, second.measured.unit} - {""}
    gap = text[max(first.end, first.measured.behind) : second.start].strip().casefold()
    return len(units) < 2 and gap.strip(", ") in TIED | CONTRASTS


def merged(first: Hedged, second: Hedged) -> Hedged:
    """Two figures as one stretch, measured as the second is, or else as the first."""
    unit = second.measured.unit or first.measured.unit
    whole = replace(
        second.measured,
        numeral=replace(second.measured.numeral, start=first.measured.numeral.start),
        start=first.measured.start,
        behind=max(second.measured.behind, second.end),
        unit=unit,
        glued=second.measured.glued,
    )
    blurs = tuple(b for b in second.before if b.hedge == "about")
    return Hedged(whole, first.start, second.end, first.before + blurs, second.after)
