"""Moments of a text in Chinese or Japanese, from its signs: what both languages share."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator
from dataclasses import replace

from loccit.grammars import calendar
from loccit.grammars.calendar import Stretch
from loccit.grammars.moments._eastern_dates import read_date
from loccit.grammars.moments._eastern_line import OF_ANOTHER, Item, Line, Said, leaning
from loccit.grammars.moments._eastern_parts import Parts, only, read_parts
from loccit.grammars.moments._eastern_rest import read_rest
from loccit.grammars.moments._eastern_shapes import LINKS, SHAPES
from loccit.grammars.moments._eastern_signs import Signs, find_signs, fold
from loccit.grammars.moments._eastern_spans import linked
from loccit.grammars.moments._eastern_years import Context, Reading
from loccit.model import Moment, Place

BEHIND = re.compile(r"(?:または|及び|および|[のはにがをへ、，]|(?<!ま)で)+\Z")
BEFORE = re.compile("[是,，、]+")

DECADE = 10
DATES = ("date", "nth", "century")
HEADING = re.compile(r"^(?:[#=[【]|第[0-9一二三四五六七八九十]{1,4}[章节節部编回])", re.MULTILINE)
MANY_DAYS = 9
LONGEST_MONTH = 31
UNIT_OF = re.compile(r"[~,][^ ]?e?[nN3za]([ymdhKCA間])")


def read_signs(text: str, name: str, dated: str, signs: Signs) -> Iterator[Moment]:
    """The moments of a text whose signs these are, in reading order."""
    folded = fold(text)
    found = find_signs(folded, signs)
    line = Line(folded, found, "".join(sign.kind for sign in found), signs.ahead,
                signs.lasting, signs.lasting_behind)  # fmt: skip
    items = [Item(m.lastgroup or "", m.start(), m.end()) for m in SHAPES.finditer(line.kinds)]
    opening = context = Context(dated=calendar.read_date(dated))
    headings = deque(heading.start() for heading in HEADING.finditer(folded))
    at = 0
    while at < len(items):
        while headings and found[items[at].begin].start >= headings[0]:
            headings.popleft()
            context = opening
        said, used = _at(items, at, line, context)
        at += used
        if said:
            reading, begin, end, context = said.reading, said.begin, said.end, said.context
            known = found[end - 1].end if reading.status == "resolved" else -1
            context = replace(context, end=known)
            stretch = reading.stretch
            yield Moment(
                _place(folded, name, found[begin].start, found[end - 1].end),
                stretch.edtf, stretch.earliest, stretch.latest, stretch.precision,
                reading.basis, reading.status, reading.part, said.rule,
            )  # fmt: skip


def _place(text: str, name: str, start: int, end: int) -> Place:
    """Where a moment stands, without the particles about it: `8月から10月まで`, not `までの`."""
    behind = BEHIND.search(text, start, end)
    before = BEFORE.match(text, start, end)
    return Place(name, before.end() if before else start, behind.start() if behind else end)


def _at(items: list[Item], at: int, line: Line, context: Context) -> tuple[Said | None, int]:
    """What the item is read as, with the next one where they are a range; how many it took."""
    item = items[at]
    if item.rule not in DATES:
        return read_rest(item, line, context), 1
    parts = _parts(item, line)
    told = parts.month is not None or parts.day is not None
    of_known = context.end == line.signs[item.begin].start - 1  # 三日後の4日
    of_another = line.before(item.begin) in tuple(OF_ANOTHER) and not of_known
    if told and of_another and not _has_year(parts):
        context = replace(context, anchor=None, month=None, lost=True)
    follower = items[at + 1] if at + 1 < len(items) else None
    if follower and follower.rule in DATES and _joins(item, follower, line):
        pair = linked(parts, _parts(follower, line), context)
        if pair and line.kinds[item.end] == "," and _are_few_days(parts):
            few = Reading(_few_days(parts), "stated", "resolved")
            return Said(few, "duration", item.begin, follower.end, context), 2
        if pair:
            whole, last = pair
            rest = Item("range", item.begin, follower.end)
            return _bounded(whole, last, rest, line, context), 2
    if _is_length(parts, item, line):
        length = f"P{parts.day}D" if parts.day else f"P{parts.month}M"
        few = Reading(Stretch(length, "", "", "duration"), "stated", "resolved")
        return Said(few, "duration", item.begin, item.end, context), 1
    reading = read_date(parts, context)
    if not reading:
        return None, 1
    return _bounded(reading, reading, item, line, context), 1


def _is_length(parts: Parts, item: Item, line: Line) -> bool:
    """Whether a day alone is a count of days: 连续三日, 三日以内, 一日."""
    kinds = line.kinds[item.begin : item.end]
    if kinds not in ("nd", "nm") or not (parts.day or parts.month):
        return False
    if line.kinds[item.end : item.end + 1] == "i" and line.signs[item.end].written.endswith("内"):
        return True
    if kinds == "nd" and (parts.day or 0) > LONGEST_MONTH:
        return True
    if kinds == "nd" and line.lasting_behind.match(line.text, line.signs[item.end - 1].end):
        return True
    start = line.signs[item.begin].start
    lasting = line.lasting.search(line.text, max(0, start - 4), start)
    return bool(lasting) or (kinds == "nd" and line.signs[item.begin].written == "一")


def _are_few_days(parts: Parts) -> bool:
    """Whether 二、三日 may be two or three days as well as the second and third of a month."""
    day = parts.day
    return day is not None and day < MANY_DAYS and parts.month is None and not parts.month_step


def _few_days(parts: Parts) -> Stretch:
    """So many days or one more."""
    return Stretch(f"P{parts.day}D/P{(parts.day or 0) + 1}D", "", "", "duration")


def _has_year(parts: Parts) -> bool:
    """Whether the words alone, or a word like 去年, tell the year."""
    steps = (parts.year_step, parts.month_step, parts.week_step, parts.day_step)
    return parts.year is not None or parts.century is not None or any(steps)


def _parts(item: Item, line: Line) -> Parts:
    """The parts of a date; its last number may share its unit with what follows."""
    shared = UNIT_OF.match(line.kinds, item.end)
    parts = read_parts(line.signs[item.begin : item.end], shared[1] if shared else "")
    bare = parts.weekday is not None and parts.day is None and not parts.week_step
    if bare and line.looks_ahead(item.begin, item.end):
        return replace(parts, coming=True)
    return parts


def _joins(first: Item, second: Item, line: Line) -> bool:
    """Whether what stands between two dates makes them the ends of a range."""
    between = line.kinds[first.end : second.begin]
    if between in LINKS:
        return True
    if between == ",":  # 六、七月, but not 六、八月
        ends = line.signs[first.end - 1], line.signs[second.begin]
        counts = [only(sign.value) for sign in ends if sign.kind in "nN3z"]
        if "A" in line.kinds[second.begin : second.end]:  # 七、八十年代, 70、80年代
            counts = [count * DECADE if count < DECADE else count for count in counts]
            counts = [count // DECADE for count in counts]
        return len(counts) == 2 and counts[1] == counts[0] + 1
    if between in ("}~", ">~"):  # 自1931年起至1945年
        return line.signs[first.end].written == "起"
    return between == "^" and (
        line.kinds[second.end : second.end + 1] == "i" or line.kinds[second.end - 1] == "間"
    )


def _bounded(reading: Reading, last: Reading, item: Item, line: Line, context: Context) -> Said:
    """A date with what stands around it: since, until, about."""
    begin, end, rule = item.begin, item.end, item.rule
    stretch = reading.stretch
    before = line.kinds[begin - 1 : begin]
    if before == "+" and line.text.startswith("的", line.signs[end - 1].end):
        before = ""  # 从1899年的记录看
    if before and before in "≈+U":
        begin -= 1
    since = until = about = False
    while (sign := line.kinds[end : end + 1]) and sign in "≋<>}kbi":
        written = line.signs[end].value
        if sign == "<" and line.kinds[end + 1 : end + 2] in tuple("nNav"):
            break
        if sign == "}" and written == "开始" and before != "+":
            break
        since |= sign in ">}" or (sign == "k" and rule != "range")
        until |= sign == "<" or (sign == "b" and rule != "range")
        about |= sign == "≋"
        end += 1
    if line.kinds[end : end + 2] == "ou" and line.signs[end + 1].written == "周" and stretch.first:
        stretch, end = calendar.week(stretch.first) or stretch, end + 2
    opened = rule != "range" and not since and not until
    since |= opened and before == "+"
    until |= opened and before == "U"
    if stretch.edtf:
        if about or before == "≈":
            stretch = calendar.about(stretch)
        if since or until:
            stretch = calendar.since(stretch) if since else calendar.until(stretch)
            rule = "open"
    after = leaning(context, last)
    return Said(replace(reading, stretch=stretch), rule, begin, end, after)
