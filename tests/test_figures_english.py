"""Figures in English: what is read, what its words entail, and what is no figure."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from loccit.grammars.figures.english import read
from loccit.model import Figure, Interval


def figures(text: str) -> list[Figure]:
    return list(read(text, "page.txt"))


def written(interval: Interval) -> str:
    """An interval as mathematicians write it."""
    low = "" if interval.low is None else str(interval.low)
    high = "" if interval.high is None else str(interval.high)
    return (
        f"{'[' if interval.low_closed else '('}{low}, {high}{']' if interval.high_closed else ')'}"
    )


def read_all(text: str) -> list[tuple[str, str, str]]:
    """The words, hedge and interval of each figure."""
    return [(text[f.place.start : f.place.end], f.hedge, written(f.stated)) for f in figures(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They sank 40 boats.", ("40", "exact", "[40, 40]")),
        ("They sank about 40 boats.", ("about 40", "about", "(, )")),
        ("They sank 40-odd boats.", ("40-odd", "about", "(, )")),
        ("They sank forty or so boats.", ("forty or so", "about", "(, )")),
        ("They sank nearly 40 boats.", ("nearly 40", "nearly", "(, 40)")),
        ("They sank just under 40 boats.", ("just under 40", "nearly", "(, 40)")),
        ("They sank over 40 boats.", ("over 40", "more than", "(40, )")),
        ("They sank in excess of 40 boats.", ("in excess of 40", "more than", "(40, )")),
        ("They sank at least 40 boats.", ("at least 40", "at least", "[40, )")),
        ("They sank no fewer than 40 boats.", ("no fewer than 40", "at least", "[40, )")),
        ("They sank 40 or more boats.", ("40 or more", "at least", "[40, )")),
        ("They sank 40+ boats.", ("40+", "at least", "[40, )")),
        ("They sank 40 boats or more.", ("40 boats or more", "at least", "[40, )")),
        ("They sank fewer than 40 boats.", ("fewer than 40", "less than", "(, 40)")),
        ("They sank at most 40 boats.", ("at most 40", "at most", "(, 40]")),
        ("They sank not more than 40 boats.", ("not more than 40", "at most", "(, 40]")),
        ("They sank up to 40 boats.", ("up to 40", "up to", "(, 40]")),
        ("They sank as many as 40 boats.", ("as many as 40", "up to", "(, 40]")),
        ("They sank exactly 40 boats.", ("exactly 40", "exact", "[40, 40]")),
        ("The sum is >= 40.", (">= 40", "at least", "[40, )")),
        ("It is less than or equal to 40.", ("less than or equal to 40", "at most", "(, 40]")),
    ],
)
def test_a_hedge_says_what_is_entailed(text, expected):
    assert read_all(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It did not exceed 40.", "(, 40]"),
        ("Not fewer than 30 nor more than 40 came.", "[30, 40]"),
        ("They did not lose more than 40 men.", "(, 40]"),
        ("It was hardly more than 40.", "(, )"),
        ("about 500 or more", "[500, )"),
        ("at least an estimated 500", "[500, )"),
        ("more than 500 or equal to it", "[500, )"),
        ("The toll did not fall below 400.", "[400, )"),
        ("The cost is not expected to exceed $700.", "(, 700]"),
        ("The cost is unlikely to exceed $700.", "(, 700]"),
        ("The toll seldom exceeded 700.", "(, )"),
        ("No village had more than 700 people.", "(, )"),
        ("There is no doubt that over 700 people died.", "(700, )"),
        ("Above 30 and up to 40 hectares are taxed.", "(30, 40]"),
    ],
)
def test_hedges_are_taken_together(text, expected):
    [figure] = figures(text)
    assert written(figure.stated) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The votes did not amount to 300.", "(, 300)"),
        ("Help did not reach 300 of the farms.", "(, )"),  # those are 300, or too few
        ("Not even 50 ships came.", "(, )"),
        ("Nowhere near 50 ships came.", "(, 50)"),
        ("Barely 50 ships came.", "(, )"),
        ("A good 50 ships came.", "[50, )"),
        ("He put the loss at 50 ships at the outside.", "(, 50]"),
        ("They lost 50 ships at most.", "(, 50]"),
        ("A quarter to a third of them fled.", "[1/4, 1/3]"),
        ("They lost 50 old ships at the very least.", "[50, )"),
        ("They sold 50 ships at least as old.", "[50, 50]"),
        ("Over the 30 graves stood a cross.", "[30, 30]"),
        ("The stock went over the 30 mark.", "(30, )"),
    ],
)
def test_no_interval_leaves_out_what_the_words_allow(text, expected):
    [figure] = figures(text)
    assert written(figure.stated) == expected


@pytest.mark.parametrize(
    "text",
    [
        "He came in less than 3 hours 20 minutes.",
        "It weighed at most 7 pounds and 3 ounces.",
        "They numbered 300 give or take 20.",
        "They numbered 300 ± 20.",
        "They numbered 300 +/- 20.",
    ],
)
def test_a_remainder_or_a_margin_leaves_the_first_number_open(text):
    assert written(figures(text)[0].stated) == "(, )"


@pytest.mark.parametrize("text", ["Not one ship came.", "Several hundred thousand fled."])
def test_what_leaves_the_number_open_is_no_figure(text):
    assert figures(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("20 to 30 thousand bricks", "[20000, 30000]"),
        ("from 200 to 3,000 bricks", "[200, 3000]"),
        ("between 20 and 30 bricks", "[20, 30]"),
        ("1,000–5,000 bricks", "[1000, 5000]"),
        ("200-300 bricks", "[200, 300]"),
        ("5k-20k", "[5000, 20000]"),
        ("20 through 100", "[20, 100]"),
        ("two or three bricks", "[2, 3]"),
        ("two or three hundred bricks", "[200, 300]"),
        ("$10 to $15 million", "[10000000, 15000000]"),
        ("six- or seven-year terms", "[6, 7]"),
        ("at least 30 and at most 40", "[30, 40]"),
        ("more than 20 and less than or equal to 35", "(20, 35]"),
        ("at most 100 and at least 20", "[20, 100]"),
    ],
)
def test_two_numbers_make_one_range(text, expected):
    [figure] = figures(text)
    assert (figure.hedge, written(figure.stated), figure.focal) == ("range", expected, None)


@pytest.mark.parametrize(
    "text",
    [
        "The village grew from 200 to 300 souls.",
        "Wages fell 2 per cent to 1,300.",
        "more than 40 and less than 10",
        "20 men and 30 women",
        "more than 20 men and less than 30 women",
    ],
)
def test_two_numbers_that_are_no_range_stay_two(text):
    assert len(figures(text)) == 2


def test_a_blurred_range_entails_nothing_and_keeps_its_ends():
    [figure] = figures("about 20 to 30 bricks")
    assert (figure.hedge, written(figure.stated)) == ("about", "(, )")
    assert written(figure.named) == "[20, 30]"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("one-third of the harvest", "1/3"),
        ("three-quarters of a million bricks", "750000"),
        ("half a million bricks", "500000"),
        ("more than half", "1/2"),
        ("a dozen eggs", "12"),
        ("two and one-half barrels", "5/2"),
        ("2 1/4 barrels", "9/4"),
        ("5½ barrels", "11/2"),
        ("one in five bricks", "1/5"),
        ("three out of ten bricks", "3/10"),
        ("two hundred and five barrels", "205"),
        ("twenty-one hundred barrels", "2100"),
        ("12,34,567 barrels", "1234567"),
        ("1 234 567 barrels", "1234567"),
        ("minus 5 degrees", "-5"),
        ("a sixfold rise", "6"),
        ("3 lakh barrels", "300000"),
        ("35m of its barrels", "35000000"),
    ],
)
def test_values_are_exact(text, value):
    [figure] = figures(text)
    assert str(figure.focal) == value


@pytest.mark.parametrize(
    ("text", "low"),
    [
        ("thousands of bricks", "1000"),
        ("dozens of bricks", "12"),
        ("tens of thousands of bricks", "10000"),
        ("hundreds of thousands of bricks", "100000"),
    ],
)
def test_an_order_of_size_is_more_than_one_of_it(text, low):
    [figure] = figures(text)
    assert (figure.hedge, written(figure.stated), figure.focal) == ("order", f"({low}, )", None)


@pytest.mark.parametrize(
    ("text", "unit", "place"),
    [
        ("It cost $3 million.", "USD", "$3 million"),
        ("It cost 3 million yen.", "JPY", "3 million"),
        ("It cost £5m.", "GBP", "£5m"),
        ("It cost US$ 1MM.", "USD", "US$ 1MM"),
        ("Some 30 percent", "%", "Some 30 percent"),
        ("a 160-minute play", "minute", "160"),
        ("a six-week strike", "week", "six"),
        ("5 m of rope", "m", "5"),
        ("32m2", "m2", "32"),
        ("40 km/h", "km/h", "40"),
        ("a 5-year-old ox", "year", "5"),
        ("Ada Hill, 34, left", "year", "34"),
        ("40 people", "person", "40"),
        ("40 oxen", "", "40"),
    ],
)
def test_units_are_named(text, unit, place):
    [figure] = figures(text)
    assert (figure.unit, text[figure.place.start : figure.place.end]) == (unit, place)


@pytest.mark.parametrize(
    ("text", "head", "classifier"),
    [
        ("40 civilians and prisoners", "civilians", ""),
        ("40 old wooden boats were sunk", "boats", ""),
        ("300 cases of theft", "theft", "cases"),
        ("20 copies of the book", "book", "copies"),
        ("one stone bridge", "bridge", ""),
        ("a third of the harvesters", "harvesters", ""),
        ("40 were sunk", "", ""),
    ],
)
def test_the_counted_noun_is_found(text, head, classifier):
    [figure] = figures(text)
    assert (figure.counted.head, figure.counted.classifier) == (head, classifier)


@pytest.mark.parametrize(
    ("text", "grain"),
    [("200,000", "100000"), ("112,266", "1"), ("3.5", "1/10"), ("3.50", "1/100"),
     ("3.0 million", "100000"), ("20 to 30 thousand", "10000")],
)  # fmt: skip
def test_the_grain_is_the_last_stated_digit(text, grain):
    [figure] = figures(text)
    assert str(figure.grain) == grain


@pytest.mark.parametrize(
    "text",
    [
        "Type 92 guns",
        "Unit 731 was there",
        "Article 23 says",
        "Articles 12 to 15 say",
        "Chapter 8, page 12, No. 5",
        "pp. 12-15 and note 4",
        "Route 66 and a Boeing 747",
        "World War II",
        "a 5G mast, an F-16, the COVID-19 wave, room A4",
        "in 1937",
        "1931–37",
        "1995-01",
        "between 1931 and 1945",
        "13 December 1937",
        "May 4, 1912, and on 3-5 June",
        "2018-05-17, 5/17/2018",
        "the 1930s, the ’30s, the thirties",
        "at 9:30 a.m. or 5 pm or 6 o'clock",
        "the third day and the 20th",
        "They won 3-1 and drew 2-2.",
        "+44 20 7946 0958 or 555-1234",
        "version 2.0.1",
        "\n1. First\n2. Second",
        "as before [12] (3)",
        "49 Long Hill Road",
        "no one, one another, one of them, the one who left, one must",
        "a third-party test",
        "the first half and the third quarter",
        "the Stoxx 600 and the S&P 500",
        "ISO 3888-2",
        "007",
        "several, a few, many",
    ],
)
def test_what_counts_nothing_is_no_figure(text):
    assert read_all(text) == []


def test_over_a_duration_is_more_than_only_where_the_sentence_says_so():
    [during] = figures("Over six weeks the mill burned.")
    [longer] = figures("The strike lasted over six weeks.")
    [plain] = figures("It took more than six weeks.")
    assert [f.hedge for f in (during, longer, plain)] == ["exact", "more than", "more than"]


def test_places_tell_figure_numeral_and_cue():
    text = "Then over 200,000 left."
    [figure] = figures(text)
    places = (figure.place, figure.numeral, figure.cue)
    assert [text[p.start : p.end] for p in places] == ["over 200,000", "200,000", "over"]
    assert figure.rule == "hedge before"


PIECES = st.sampled_from(
    "9 1, 00 one million and or to between more than at least % $ € k m half third of men May 1937 "
    "Unit ( ) [ - – / . ' ½ ² ^ e5 over about + = > ~ İ ٣ 𝟗 百 no minus pm : km".split()
)


@given(parts=st.lists(st.tuples(PIECES, st.sampled_from(["", " ", "\n"])), max_size=14))
@settings(deadline=None)
def test_no_text_breaks_the_reading(parts):
    text = "".join(part + gap for part, gap in parts)
    for figure in figures(text):
        assert 0 <= figure.place.start <= figure.numeral.start
        assert figure.numeral.end <= figure.place.end <= len(text)
        assert figure.grain > 0


@pytest.mark.parametrize("piece", ["9", "9,", "one ", "and ", "(((", "million ", "$", "over "])
def test_a_long_run_is_read_in_linear_time(piece):
    text = piece * (1_000_000 // len(piece))
    started = time.process_time()
    assert len(figures(text)) < 10
    assert time.process_time() - started < 10


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("three or four hundred thousand bricks", "[300000, 400000]"),
        ("fifty to one hundred thousand bricks", "[50000, 100000]"),
        ("a week or two", "[1, 2]"),
        ("more than a week or two", "(1, )"),
        ("a million or two", "[1000000, 2000000]"),
        ("500 to 2 thousand bricks", "[500, 2000]"),
        ("1500-1600 bricks", "[1500, 1600]"),
    ],
)
def test_a_range_shares_its_scale_where_that_is_meant(text, expected):
    [figure] = figures(text)
    assert written(figure.stated) == expected
