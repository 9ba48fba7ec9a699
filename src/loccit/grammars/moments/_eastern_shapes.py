"""The shapes of times in Chinese and Japanese: patterns over the letters of their signs."""

from __future__ import annotations

import re

# n N 3 z a: numbers; e: era; y m d h: 年 月 日 号; Y M W D Z: relative words; o: の, 的
ERA_YEAR = "e[nN3za]"
YEAR = (
    rf"(?:g?(?:{ERA_YEAR}[yK間]|B[nN3]y|Y?[N3z][yK]|N[間](?=[<>}}~k^])|N\({ERA_YEAR}y?\)y|Y)|g[nza][yK]"
    rf"|[na]y(?=o?g?L?(?:nm|G)|[ps])|(?<=[N3z][,~])[na][yK間]|(?<=e[nN3za],)[na][yK]|(?<=[y~][~^])[N3][間]|(?<=y~)n間|(?<=e[nN3za]y~)n[yK]|(?<=e[nN3za]~)n[yK]|(?<=[N3z]y~)n[yK]|(?<=[nN3za]yk)n[yK](?=b)"
    rf"|{ERA_YEAR}(?=[~,]g?e?[nN3za][yK間])|[N3z](?=[~,]g?[nN3z][yK間])|n(?=~[N3z]y))"
    rf"(?:\((?:{ERA_YEAR}y?|Ny?|lone)\))?"
)
MONTH = "(?:g?L?(?:nm|G|M)|L?n(?=[~,]nm))"
DAY = "(?:g?(?:(?<!#)nd|(?<=[mMG~])nh|(?<=[mMG]o)nh|(?<!#)nh(?=[wt])|r|j|D)|n(?=[~,]g?n[dh]))"
CLOCK = "(?:nT(?:nI|H)?|c)"
PARTS = rf"(?:(?:o|(?<=[dhD]),)?w(?:nmnd)?)?(?:o?t)?(?:o?{CLOCK})?"
OF_UNIT = "(?:o?(?:[xpfs]|#?[na][q季]|Q))?"
DATE = (
    rf"L?(?:(?:{YEAR}o?)?[PJ]|{YEAR}(?:o?{MONTH}(?:o?{DAY})?|o?D)?{OF_UNIT}"
    rf"|{MONTH}(?:o?{DAY})?{OF_UNIT}|{DAY}|W(?:o?[pf])?|[lF]w|_|w|[ym]o?[pf]|#?[na]q|[fx]){PARTS}"
)
NTH = (
    rf"(?:{YEAR}o?)?(?:{MONTH}o?)?(?:#no?|Eno?|Eo?)w"
    rf"|(?:{YEAR}o?(?:{MONTH}o?)?|{MONTH}o?)(?:#n|En?|<n)[umd]"
)
CENTURY = (
    r"(?:B|<)?(?:#?nC|Z|n(?=[~,]nC))(?:o?(?:nA|n(?=[~,]nA)))?(?:o?[pf])?"
    r"|e?[nN3z]A(?:o?[pf])?|[nN3z](?=[~,][nN3z]A)"
)
ONE = "(?:(?:n(?:[,~]n)?|[av])(?:[u間]|yH?)|[N3](?:[,~][N3])?[u間]|z[u間]|[av3]d|vm|Hu|H[ydm])"
DURATION = rf"{ONE}(?:[o^]?{ONE}){{0,5}}(?:\^nd)?"
PASSED = rf"(?:(?:[nN3a](?:[,~][nN3])?|v)d|3y|{DURATION}(?:nd)?)"
SET = r"@n?(?:y(?:o?nm(?:nd)?|o?[PJ])?|m(?:o?nd)?|u(?:o?w)?|d|w|t|[PJs]|D)"
SHAPES = re.compile(
    r"(?![ Xo,~k)b}>i≋+U^TI]|[nN3zav][^yKmdhCAqu間~,TH(o季])"  # nothing begins so: soon told
    rf"(?:(?P<set>{SET})"
    rf"|(?P<ago>(?:D[ok])?{PASSED}o?[<>])"
    rf"|(?P<nth>{NTH})"
    rf"|(?P<century>{CENTURY})"
    rf"|(?P<date>{DATE})"
    rf"|(?P<clock>to?{CLOCK}|nT(?:nI|H))"
    rf"|(?P<past>l{PASSED})"
    rf"|(?P<next>F{PASSED})"
    rf"|(?P<event>(?:[E<#]|E#){PASSED})"
    rf"|(?P<reign>eo?(?:p|間|R))"
    rf"|(?P<span>=y?)"
    rf"|(?P<duration>{DURATION})"
    rf"|(?P<vague>V))"
)
LINKS = ("~", "k", "U", "~~", "k~", "o~", "~g", "kg")
