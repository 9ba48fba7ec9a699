"""What was found of the planted passages: coverage of both sides, spans, standings."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from planting import Cell, Plant, Trial
from treatments import FAITHFUL, Change

from loccit.model import Critique, Place, Quotation, Verdict

ENOUGH = 0.8  # of a passage's characters, for it to count as found
Span = tuple[int, int]


@dataclass(slots=True)
class Score:
    """Counts over any number of trials."""

    found: Counter[Cell] = field(default_factory=Counter)
    planted: Counter[Cell] = field(default_factory=Counter)
    standings: Counter[tuple[str, str]] = field(default_factory=Counter)  # of marked ones
    characters: Counter[str] = field(default_factory=Counter)  # right, traced, planted
    characters_but_short: Counter[str] = field(default_factory=Counter)
    spans: int = 0
    spans_right: int = 0
    called_verbatim: list[str] = field(default_factory=list)
    cut_at_change: list[str] = field(default_factory=list)
    accused: list[str] = field(default_factory=list)
    missed: list[str] = field(default_factory=list)
    stray: list[str] = field(default_factory=list)

    @property
    def precision(self) -> float:
        """The share of traced spans that lie in a planted passage."""
        return self.spans_right / self.spans if self.spans else 0.0

    def share(self, cells: Iterable[Cell]) -> float:
        """The share of the passages in `cells` that were found on both sides."""
        chosen = list(cells)
        planted = sum(self.planted[c] for c in chosen)
        return sum(self.found[c] for c in chosen) / planted if planted else 0.0


def f1(counts: Counter[str]) -> float:
    """Twice what is right, over what was traced and what was planted."""
    return 2 * counts["right"] / max(1, counts["traced"] + counts["planted"])


def add(score: Score, trial: Trial, critique: Critique) -> None:
    """Count one account's verdicts into `score`."""
    verdicts = [verdict for verdict in critique.verdicts if verdict.match]
    _add_spans(score, trial, verdicts)
    _add_characters(score, trial, verdicts)
    for plant in trial.plants:
        _add_plant(score, trial, plant, critique)


def quoted_spans(verdict: Verdict) -> list[Span]:
    """Where the parts of the best match stand in the account."""
    return [(p.quoted.start, p.quoted.end) for p in verdict.match.parts] if verdict.match else []


def _characters(spans: Iterable[Span]) -> set[int]:
    return {c for start, end in spans for c in range(start, end)}


def _shown(trial: Trial, start: int, end: int) -> str:
    return " ".join(trial.account.text[start:end].split())


def _add_spans(score: Score, trial: Trial, verdicts: list[Verdict]) -> None:
    planted = _characters((p.start, p.end) for p in trial.plants)
    for verdict in verdicts:
        place = verdict.mention.place
        inside = sum(c in planted for c in range(place.start, place.end))
        right = inside >= ENOUGH * (place.end - place.start)
        score.spans += 1
        score.spans_right += right
        if not right:
            source = verdict.match.place if verdict.match else place
            score.stray.append(f"{_shown(trial, place.start, place.end)!r} | {source}")


def _add_characters(score: Score, trial: Trial, verdicts: list[Verdict]) -> None:
    planted = _characters((p.start, p.end) for p in trial.plants)
    short = _characters(
        (p.start, p.end) for p in trial.plants if p.cell.length == 6 and not p.cell.marked
    )
    traced = _characters(s for v in verdicts for s in quoted_spans(v))
    for counts, left_out in ((score.characters, set()), (score.characters_but_short, short)):
        counts["right"] += len((traced & planted) - left_out)
        counts["traced"] += len(traced - left_out)
        counts["planted"] += len(planted - left_out)


def _add_plant(score: Score, trial: Trial, plant: Plant, critique: Critique) -> None:
    """Count one passage: whether it was found, how it stands, what became of its changes."""
    near = [v for v in critique.verdicts if any(_meets(plant, s) for s in quoted_spans(v))]
    label = f"{plant.cell}: {_shown(trial, plant.start, plant.end)!r}"
    found = _both_sides(plant, near)
    score.planted[plant.cell] += 1
    score.found[plant.cell] += found
    if not found:
        score.missed.append(label)
    if plant.cell.marked:
        _add_standing(score, plant, critique, label)
    for change in plant.changes:
        over = [v for v in near if _over(v, change)]
        if any(v.standing == "verbatim" for v in over):
            score.called_verbatim.append(label)
        if not over and any(_stops_at(v, change, plant) for v in near):
            score.cut_at_change.append(label)


def _add_standing(score: Score, plant: Plant, critique: Critique, label: str) -> None:
    """Count how the quotation stands that a marked passage is."""
    stands = [
        verdict
        for verdict in critique.verdicts
        if isinstance(verdict.mention, Quotation) and _meets(plant, _span(verdict.mention.place))
    ]
    score.standings[plant.cell.treatment, stands[0].standing if stands else "not found"] += 1
    for verdict in stands:
        if verdict.faults and plant.cell.treatment in FAITHFUL:
            score.accused.append(f"{', '.join(f.kind for f in verdict.faults)} in {label}")


def _span(place: Place) -> Span:
    return place.start, place.end


def _meets(plant: Plant, span: Span) -> bool:
    return span[0] < plant.end and plant.start < span[1]


def _both_sides(plant: Plant, near: list[Verdict]) -> bool:
    """Whether both sides of the passage are covered by parts that join them."""
    parts = [
        part
        for verdict in near
        for part in (verdict.match.parts if verdict.match else ())
        if part.source.document == plant.source
        and any(part.source.start < end and start < part.source.end for start, end in plant.places)
    ]
    account, wanted = _characters([(plant.start, plant.end)]), _characters(plant.places)
    quoted = _characters(_span(part.quoted) for part in parts) & account
    source = _characters(_span(part.source) for part in parts) & wanted
    return len(quoted) >= ENOUGH * len(account) and len(source) >= ENOUGH * len(wanted)


def _over(verdict: Verdict, change: Change) -> bool:
    """Whether the verdict's parts, taken together, reach over the change."""
    first, last = _reach(verdict)
    if change.start == change.end:
        return first < change.start and change.end < last
    return first <= change.start and change.end <= last


def _reach(verdict: Verdict) -> Span:
    spans = quoted_spans(verdict)
    return min(start for start, _ in spans), max(end for _, end in spans)


def _stops_at(verdict: Verdict, change: Change, plant: Plant) -> bool:
    """Whether the verdict holds words of the passage on one side of the change alone."""
    first, last = _reach(verdict)
    first, last = max(plant.start, first), min(plant.end, last)
    return first < last and (last <= change.end or change.start <= first)
