"""Phrases by which a paragraph shows that it is furniture, or opens a list of reading."""

from __future__ import annotations

import re

from loccit.readers._word_sets import word_set

LONGEST = 240  # characters; a longer paragraph is prose, whatever it says

READING = re.compile(
    r"(?:further|recommended|additional|suggested|related) reading|for further reading"
    r"|references(?: and (?:notes|further reading))?|notes and references|works cited"
    r"|(?:selected |select )?bibliography|(?:primary |secondary )?sources|literature(?: cited)?"
    r"|see also|external links|read more|further information"
    r"|literatur(?:verzeichnis)?|quellen(?:verzeichnis)?|weiterführende literatur|siehe auch"
    r"|bibliographie|références|pour en savoir plus|voir aussi|bibliografía|referencias"
    r"|参考文献|參考文獻|延伸阅读|延伸閱讀|参考资料|參考資料|外部链接|外部鏈接|外部連結|参见|參見|相关条目|相關條目"
    r"|参照|関連項目|外部リンク|脚注|注释|註釋|出典",
    re.I,
)
FURNITURE = (
    (
        "reply form",
        r"leave a (?:reply|comment|response)(?: to .{1,80}?)?(?: cancel (?:reply|response))?"
        r"|fill in your details below or click an icon to log in:?(?: logo)?"
        r"|you are commenting using your (?:[\w.+]{1,30} )?account\.?"
        r"(?: ?\(? ?log ?(?:out|in) ?/ ?change ?\)?)?"
        r"|(?:facebook|twitter|google\+?|wordpress\.com|gravatar) (?:photo|logo)"
        r"|connecting to (?:%s|\w{1,20})|\(? ?log ?out ?/ ?change ?\)"
        r"|cancel(?: reply)?|post (?:a )?comment|submit comment"
        r"|enter your comment here(?:\.\.\.|…)?"
        r"|e-?mail ?\*? ?\(required\)(?: \(address never made public\))?"
        r"|\(address never made public\)|name ?\*? ?\(required\)"
        r"|notify me of (?:new|follow-?up) (?:comments|posts)(?: (?:via|by) e-?mail)?\.?"
        r"|your e-?mail address will not be published\.?(?: required fields are marked ?\*?)?"
        r"|required fields are marked ?\*?"
        r"|save my name, e-?mail,? and website in this browser for the next time i comment\.?"
        r"|this site uses akismet to reduce spam\.?"
        r"(?: learn how your comment data is processed\.?)?"
        r"|comments are closed\.?|hinterlasse einen kommentar|schreibe einen kommentar"
        r"|laisser un commentaire|deja un comentario|发表评论|發表迴響|コメントを残す",
    ),
    (
        "log-in line",
        r"you must be logged in to (?:post a comment|reply)\.?"
        r"|log in to (?:reply|leave a comment)|logged in as .{1,60}\. log out\??"
        r"|(?:sign|log) in(?: or register)?(?: to comment)?",
    ),
    (
        "share bar",
        r"share(?: this)?(?: (?:post|article|page|story))?:?|like this:?"
        r"|(?:like ?)?loading(?:\.\.\.|…)|tweet|pin it|click to (?:share|email|print)\b.{0,80}"
        r"|(?:share|send|email) (?:this )?(?:on|via|to|by) (?:facebook|twitter|x|linkedin|reddit"
        r"|whatsapp|e-?mail|pinterest|tumblr)"
        r"|be the first to like this\.?|\d{1,6} (?:bloggers?|people) likes? this\.?",
    ),
    (
        "comments heading",
        r"(?:\d{1,6}|one|no) (?:thoughts?|comments?|responses?|replies|reply|antworten"
        r"|kommentare?) (?:on|to|zu|auf) [“\"„«‘'].{0,200}",
    ),
    (
        "navigation",
        r"skip to (?:main )?(?:content|navigation)|post navigation|back to top"
        r"|(?:←|«|‹) ?(?:older|previous)(?: (?:posts?|entries|comments))?"
        r"|(?:newer|next)(?: (?:posts?|entries|comments))? ?(?:→|»|›)",
    ),
    (
        "page footer",
        r"(?:create a free website or )?blog at wordpress\.com\.?"
        r"|proudly powered by wordpress\.?|powered by (?:wordpress|blogger)\.?"
        r"|create a free website or blog at wordpress\.com\.?"
        r"|follow blog via e-?mail|enter your e-?mail address to (?:follow|subscribe to) this blog"
        r" and receive notifications of new posts by e-?mail\.?",
    ),
)
REASONS = tuple((reason, re.compile(pattern, re.I)) for reason, pattern in FURNITURE)
MARKS = "#*_=:：.·-—【】[]《》〈〉 \t\r\n\u00a0\u3000"
# The first letters of every phrase above: most paragraphs need no further look.
PAIRS = word_set(
    "le fi yo fa tw go wo gr co ca po su en e- em na no re sa th hi sc la de lo si sh li pi cl se"
    " be on sk ol pr ne ba bl cr fo ad bi so ex fu qu we vo ré ma"
)
OPENERS = frozenset(f(pair) for pair in PAIRS for f in (str, str.upper, str.capitalize))
OPENING_MARKS = frozenset(MARKS + "(←«‹0123456789发發コ参參延外相関脚注註出")


def may_be_phrase(text: str, start: int) -> bool:
    """Whether the paragraph at `start` may be one of the phrases here; False is certain."""
    return text[start : start + 1] in OPENING_MARKS or text[start : start + 2] in OPENERS


def furniture(paragraph: str) -> str:
    """Why the whole of `paragraph` is no prose but a piece of the page's machinery, else ""."""
    if len(paragraph) > LONGEST or not may_be_phrase(paragraph, 0):
        return ""
    line = " ".join(paragraph.split())
    return next((reason for reason, pattern in REASONS if pattern.fullmatch(line)), "")


def opens_reading(line: str) -> bool:
    """Whether `line` is the heading of a list of reading, references or sources."""
    return len(line) <= 60 and bool(READING.fullmatch(" ".join(line.strip(MARKS).split())))
