"""Patterns for what is written in digits and marks: numbers, dates, hours, what joins them."""

from __future__ import annotations

from loccit.grammars.moments._eastern_numbers import HAN

AT_UNIT = r"(?=[年个天日周星礼小カ时分秒世昼])"
SOME = (
    rf"[0-9]{{1,9}}[余多数几]{AT_UNIT}|[一二两三四五六七八九]?[十百千][余多数几来]{AT_UNIT}"
    rf"|好?几[十百千万]?{AT_UNIT}|[数何][十百千万]{AT_UNIT}|(?:数|若干|何(?=カ)){AT_UNIT}|数(?=月)"
    rf"|(?<![0-9{HAN}])多(?=[年日天])"
)
APART = r"(?<![\d./:-])"  # numerals of a date are no part of a longer run of them
SLASHED = r"(?<![\d./:])"  # a dash may stand between two of them
ENDED = r"(?!\d|[./:-]\d)"
YEAR = r"(?:1\d{3}|20\d\d)"
OF_WEEK = (
    r"(?P<of_week>(?:(?<=[上下这本此今该同]周)|(?<=[上下这本此今个]星期)|(?<=[上下这本此今个]礼拜)"
    r"|(?<=[上下这本]个周))[一二三四五六日天](?![个次年月日周天]))|"
)
OF_MINUTES = (  # 三十分ほど is no part of an hour: 七時三十分ほど, 九割五分ほど
    rf"(?P<minutes>(?<=[0-9{HAN}])(?<![时割][0-9{HAN}])(?<![时割][0-9{HAN}]{{2}})"
    rf"(?<!时[0-9{HAN}]{{3}})分(?=ほど|程度|以内|以上|未满|足らず|余|あまり|近く|もの|おき|ごと|ばかり))|"
)
NUMERIC = (
    r"(?P<run>年{3,}|月{3,}|日{3,}|前{3,}|后{3,}|半{3,}|周{3,}|第{3,}|中{3,}|至{3,})"
    rf"|(?P<full>{APART}\d{{4}}(?P<a>[-.])\d{{1,2}}(?P=a)\d{{1,2}}{ENDED}"
    rf"|{SLASHED}\d{{4}}/\d{{1,2}}/\d{{1,2}}(?!\d|[./:]\d))"
    rf"|(?P<west>{APART}\d{{1,2}}(?P<b>[-.])\d{{1,2}}(?P=b)\d{{4}}{ENDED}"
    rf"|{SLASHED}\d{{1,2}}/\d{{1,2}}/\d{{4}}(?!\d|[./:]\d))"
    rf"|(?P<short>{APART}\d\d(?P<c>[-/])\d{{1,2}}(?P=c)\d{{1,2}}{ENDED})"
    rf"|(?P<span>{APART}{YEAR} ?[-–—―~～〜−] ?(?:{YEAR}|(?!0|1[0-2]|-)\d\d){ENDED})"
    rf"|(?P<dash>{APART}{YEAR}[–—―~～〜−](?:0\d|1[0-2]){ENDED})"
    rf"|(?P<month>{APART}{YEAR}[-/](?:0?[1-9]|1[0-2]){ENDED}(?![年月日]))"
    rf"|(?P<day>{APART}\d{{1,2}}/\d{{1,2}}(?=から|カら|まで|[(][月火水木金土日一二三四五六]))"
    rf"|(?P<clock>{APART}(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d)?{ENDED})"
    r"|(?P<dotted>(?<![A-Za-z])[MTSHR昭大明平令]\.?\d{1,2}(?P<e>[./-])\d{1,2}(?P=e)\d{1,2}"
    rf"{ENDED})"
    r"|(?P<initial>(?<![A-Za-z0-9\u3041-\u9fff])[MTSHR昭大明平令]\.?(?=\d{1,2}年)"
    rf"|(?<![\u3041-\u9fff])民(?=[0-9元{HAN}]{{1,4}}年))"
    rf"|(?P<lone>(?<=[(]){YEAR}(?=[)]))"
    r"|(?P<weekday>(?<=[日号])[(] ?(?:星期|周)?[一二三四五六日天月火水木金土](?:曜日?)?[)])"
    r"|(?P<quarter>(?<![A-Za-z0-9])Q[1-4](?![A-Za-z0-9]))"
    r"|(?P<moonday>初[一二三四五六七八九十](?![一二三四五六七八九十年月日个百千万次]))"
    rf"|(?P<some>{SOME})"
    rf"|(?P<bare>(?<=月)[{HAN}]{{2,3}}(?=[,。、;.!?)~—至到晚早上下]|\s|$))"
    r"|(?P<grouped>(?<![\d,.])\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?)"
    rf"|(?P<number>[0-9]+(?:\.[0-9]+)?[百千万亿]?|[{HAN}]{{1,3}}?(?=四半期)|[{HAN}]+|元(?=年))"
    r"|(?P<comma>(?<=[0-9日月年号周期〇一二三四五六七八九十])"
    r"(?:、(?=[0-9〇一二三四五六七八九十廿卅])"
    r"|[、,](?=星期|周[一二三四五六日]|礼拜|[月火水木金土日]曜)))"
    r"|(?P<of>(?<=[年月日号周天代纪旬季期曜半度末朝夜])[の的](?!(?:前|后)(?![半期0-9一二两三四五六七八九十])|间|うち|あ)"
    r"|个(?=(?:星期|礼拜|周)[一二三四五六日天])"
    r"|(?<=[0-9一二三四五])の(?=[月火水木金土日]曜))"
)
