"""The shapes in which a text says whose words it gives, as patterns for each language."""

from __future__ import annotations

import re
from functools import cache

from loccit.lexicon.saying import ACCORDING, PRONOUNS, SAYING, SMALL, UPPER, words_of_list

WORD = rf"(?:(?:[{UPPER}]\.){{1,4}}|[{UPPER}]\w{{0,40}}(?:['’-]\w{{1,30}}){{0,3}})"
TITLE = r"(?:(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Capt|Maj|Lt|Sgt|Rev|Hon|St|Adm|Gov|Sen|Rep|Mme)\.\s+)?"
JOINT = r"(?:of|for|the|and|on|in|de|del|der|van|von|den|di|da|du|la|le|des|af|av|zu|ibn|bin|al|&)"
PROPER = rf"{TITLE}{WORD}(?:\s+(?:{JOINT}\s+){{0,3}}{TITLE}{WORD}){{0,8}}"
COMMON = (
    r"(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur|[Oo]ne|der|die|das|le|la|les|el|los|las)"
    r"\s+[\w'’-]{1,30}(?:\s+[\w'’-]{1,30}){0,7}?"
)
OWNED = rf"{PROPER}(?:(?<=['’]s)\s+[a-z]{{1,30}})?"  # Fenwick's diary
SUBJECT = rf"(?P<name>{OWNED}|{COMMON})"
# Who that is: `Ada Fenwick, the engineer, said`, `the engineer, Ada Fenwick, said`.
BESIDE = rf"(?:\s*,(?:\s*(?P<proper>{PROPER})|[^,;:.“”\"]{{1,80}}),)?"
NAME_ENDS = (
    r"(?=\s*[,.;:!?—–“”\"(]|\s*$|\s+(?:and|who|to|in|on|as|with|at|yesterday|when|while|after|"
    r"before|from|last|this)\b)"
)
HELPING = r"(?:(?:a|ont|hat|haben|har|ha|has|had|[Ss]o|[Tt]hus)\s+)?"
LIGHT = (
    r"(?:\s+(?:has|had|have|also|later|then|once|would|will|could|did|was|is|who|recently|first|"
    r"only|never|not|hat|haben|ha|har|a|ont|had|it|[a-z]{2,20}ly)){0,3}"
)
AMBIGUOUS = words_of_list("so note sa dit put read")  # a verb in one language, all sorts in others
# First words of a sentence that are no part of the name behind them.
LEADS = (
    SMALL
    | PRONOUNS
    | words_of_list(
        "yesterday today tomorrow later earlier after before since during while when as because "
        "however meanwhile instead still again even yet thus therefore today’s if although though "
        "january february march april may june july august september october november december "
        "monday tuesday wednesday thursday friday saturday sunday last next here there now under"
    )
)
NO_LABELS = words_of_list(
    "note notes update question answer warning example ps edit disclaimer summary quote title "
    "subject date time place re fwd however question remember also first second third finally "
    "conclusion result results warning tip fact key moral point problem reason because thus"
)
FARTHEST = 100  # characters between the verb and the words, as in `told the Gazette on Monday that`
QUIET = re.compile(r"[^.!?;“”\"«»「」]*")  # nothing between them that begins something new
LABEL = re.compile(
    rf"[\s*_>•-]*(?P<name>(?:[Tt]he\s+)?{PROPER}(?:\s*,[^,:\n]{{1,40}})?)\s*[*_]{{0,2}}:[*_]{{0,2}}\s*$"
)
FROM = re.compile(
    r"(?<!\w)(?:[Ff]rom|[Ee]x(?:cerpts?|tracts?) from|[Qq]uoting(?: from)?|[Tt]o quote|"
    r"[Hh]ere (?:follows|is|are)|[Ii]t says in|[Ww]e read in|[Ii]t is written in|[Aa]us|[Vv]on)\s+"
    r"(?P<name>[^:“”\"\n]{2,80}?)\s*[:：,]\s*$"
)
PUTS = re.compile(
    r"(?<!\w)[Aa]s\s+(?P<name>[^:,“”\"\n]{2,80}?)\s+(?:so\s+\w+\s+)?"
    r"(?:puts?|has|have|had|tells?|told|phrase[sd]?|expresse[sd])\s+it\b[^:“”\"]{0,40}[:：,]?\s*$"
)
HEADING = re.compile(
    r"(?:From|Source|Excerpt from|Extract from|Quelle|Aus)\s*:?\s+(?P<name>\S.{1,80})$"
)


@cache
def verbs(language: str) -> str:
    """The verbs of saying to look for in a language, as a pattern."""
    own = language.split("-")[0].lower()
    known = [own, "en"] if own in SAYING else list(SAYING)
    found = [verb for name in dict.fromkeys(known) for verb in SAYING[name].split()]
    kept = [v for v in dict.fromkeys(found) if own in ("de", "fr", "sv") or v not in AMBIGUOUS]
    return rf"(?:{'|'.join(sorted(kept, key=lambda v: (-len(v), v)))})"


@cache
def patterns(language: str) -> dict[str, re.Pattern[str]]:
    """The patterns of speech in a language."""
    verb = verbs(language)
    cues = [cue for phrases in ACCORDING.values() for cue in phrases]
    return {
        "verb": re.compile(rf"(?<![\w'’-]){verb}(?![\w'’-])"),
        "subject": re.compile(rf"(?<![\w'’.-]){SUBJECT}{BESIDE}{LIGHT}\s*$"),
        "verb first": re.compile(
            rf"[\s,;–—-]*{HELPING}{verb}\s+(?P<name>{OWNED}|{COMMON}{NAME_ENDS})"
            rf"(?:\s*,\s*(?P<proper>{PROPER})(?=[,.;]))?"
        ),
        "name first": re.compile(rf"[\s,;–—-]*{SUBJECT}{BESIDE}{LIGHT}\s+{verb}(?!\w)"),
        "according": re.compile(
            rf"(?<!\w)(?i:{'|'.join(sorted(map(re.escape, cues), key=len, reverse=True))})\s+"
            rf"(?P<name>(?:(?:[Tt]he|an?|one|der|die|das|dem|den|la|le|les|el|los)\s+)?{OWNED}"
            rf"|{COMMON}(?=[,.:;)“”\"]|\s+(?:that|is|was|were|are|has|had)\b|\s*$))"
        ),
    }
