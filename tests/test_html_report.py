"""The dossier: what it shows, what it never lets through, and that a browser can use it."""

from __future__ import annotations

import re
from base64 import b64encode
from dataclasses import replace
from hashlib import sha256
from typing import Any

import dossier_factories as made
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import html as lxml_html

from loccit.align import align
from loccit.model import (
    Attribution,
    Critique,
    Document,
    Fault,
    Holding,
    Match,
    Note,
    Place,
    Quotation,
    Trace,
    Verdict,
)
from loccit.reports import html, report
from loccit.reports._html_diff import shown, unified
from loccit.reports._html_findings import Finding, tone_of
from loccit.reports._html_links import followed, pointing
from loccit.reports._html_marks import marked, stretches
from loccit.reports._html_places import Reading
from loccit.reports._languages import tag_of
from loccit.words import words_of

EVERY = {"rich": made.rich, "empty": made.empty, "hostile": made.hostile}
Page = Any  # an element of lxml, whose stubs do not know text_content


def page(critique: Critique) -> Page:
    """The dossier as a tree."""
    return lxml_html.document_fromstring(html.write(critique))


def words(element: Page) -> str:
    """The text of an element on one line."""
    return " ".join(element.text_content().split())


@pytest.fixture(scope="module")
def rich() -> Page:
    return page(made.rich())


def test_the_format_is_offered_by_its_name() -> None:
    assert report(made.empty(), "html") == html.write(made.empty())


def test_the_same_critique_gives_the_same_bytes() -> None:
    assert html.write(made.rich()) == html.write(made.rich())


@pytest.mark.parametrize("name", EVERY)
def test_the_policy_allows_exactly_the_style_and_the_script_of_the_page(name: str) -> None:
    tree = page(EVERY[name]())
    policy = tree.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")[0]
    for tag in ("style", "script"):
        (held,) = tree.xpath(f"//{tag}")
        digest = b64encode(sha256(held.text.encode()).digest()).decode()
        assert f"{tag}-src 'sha256-{digest}'" in policy
    assert policy.startswith("default-src 'none'")
    assert "unsafe" not in policy


@pytest.mark.parametrize("name", EVERY)
def test_nothing_is_fetched_and_nothing_runs_from_an_attribute(name: str) -> None:
    tree = page(EVERY[name]())
    assert not tree.xpath("//img|//link|//iframe|//object|//form|//base|//*[@src]|//*[@style]")
    assert not [a for e in tree.iter() for a in e.attrib if str(a).lower().startswith("on")]


@pytest.mark.parametrize("name", EVERY)
def test_every_link_leads_somewhere_in_the_page_or_to_the_web(name: str) -> None:
    tree = page(EVERY[name]())
    ids = tree.xpath("//@id")
    assert len(ids) == len(set(ids))
    for link in tree.xpath("//@href"):
        assert link.startswith(("http://", "https://")) or link[1:] in ids


def test_markup_in_a_document_is_shown_and_not_obeyed() -> None:
    written = html.write(made.hostile())
    tree: Page = lxml_html.document_fromstring(written)
    assert len(tree.xpath("//script")) == 1
    assert "javascript:" not in " ".join(tree.xpath("//@href")).lower()
    assert "<img src=x onerror=alert(2)> {{ 7*7 }}" in words(tree.xpath("//main")[0])
    assert "</title><script>alert(3)" in words(tree.xpath("//h1")[0])


def test_characters_that_no_page_can_hold_are_replaced() -> None:
    written = html.write(made.hostile())
    written.encode("utf-8")
    assert "\x00" not in written and "\x1b" not in written
    assert "\ufffd" in written


def test_the_first_words_are_the_title_and_the_counts(rich: Page) -> None:
    assert words(rich.xpath("//h1")[0]) == "The Night the Orrin Dam Gave Way"
    assert words(rich.xpath("//header//p[@class='sentence']")[0]).startswith("10 quotations: ")


def test_what_was_not_checked_is_named_on_the_first_screen(rich: Page) -> None:
    told = words(rich.xpath("//div[@class='unchecked']/p")[0])
    assert "1 file could not be read" in told
    assert "1 quotation too short" in told
    assert "2 blocks of the page left out" in told
    listed = words(rich.xpath("//div[@class='unchecked']/details")[0])
    assert "plan.tiff: could not be read" in listed and "“miracle”" in listed


def test_each_problem_met_is_told_in_full_whatever_it_is_about() -> None:
    tree = page(made.rich())
    assert "give its text" in words(tree.xpath("//header")[0])


def test_a_run_that_checked_nothing_says_so_plainly() -> None:
    assert "Nothing was checked" in words(page(made.empty()).xpath("//p[@class='warning']")[0])
    unsourced = replace(made.rich(), sources=(), verdicts=())
    assert "no source was given" in words(page(unsourced).xpath("//p[@class='warning']")[0])
    none_found = replace(made.rich(), verdicts=())
    assert "long enough" in words(page(none_found).xpath("//p[@class='warning']")[0])


def test_a_run_that_checked_something_bears_no_warning(rich: Page) -> None:
    assert not rich.xpath("//p[@class='warning']")


def test_every_finding_has_one_card_and_one_mark_in_the_text(rich: Page) -> None:
    numbers = [n for n, v in enumerate(made.rich().verdicts, 1) if v.standing != "short"]
    cards = sorted(int(card.get("id")[1:]) for card in rich.xpath("//article"))
    marks = sorted(
        int(link.get("id")[1:]) for link in rich.xpath("//main//a[contains(@class,'n ')]")
    )
    assert cards == marks == numbers
    assert {int(n) for n in rich.xpath("//mark/@data-f")} == set(numbers)


def test_what_is_worth_reading_comes_first_and_verbatim_last(rich: Page) -> None:
    kinds = rich.xpath("//aside//section/@data-k")
    assert kinds[:3] == ["misquoted", "elsewhere", "untraced"]
    assert kinds[-1] == "verbatim"


def test_verbatim_findings_are_folded_to_a_line(rich: Page) -> None:
    folded = rich.xpath("//article[contains(@class,'k-verbatim')]")
    assert folded and all(card.xpath("./details[not(@open)]/summary") for card in folded)


def test_no_sort_of_finding_is_told_by_colour_alone(rich: Page) -> None:
    style = rich.xpath("//style")[0].text
    for link in rich.xpath("//main//a[contains(@class,'n ')]"):
        assert link.xpath("./i[@aria-hidden='true']")[0].text.strip()
        assert len(link.xpath("./span[@class='vh']")) == 2
    assert {"wavy", "double", "dashed", "dotted"} <= set(re.findall(r"--stroke: (\w+)", style))
    assert "opacity" not in style


def test_a_misquotation_shows_what_is_missing_and_what_was_put_in(rich: Page) -> None:
    (negation,) = rich.xpath("//article[@id='f2']")
    assert [words(gone) for gone in negation.xpath(".//div[@class='sides']//del")] == ["not"]
    (figure,) = rich.xpath("//article[@id='f3']//figure[@class='unified']/blockquote")
    assert words(figure) == "over 4,000 400 houses were lost in the lower valley"
    assert words(figure.xpath("./del")[0]) == "4,000" and words(figure.xpath("./ins")[0]) == "400"


def test_a_card_names_faults_remarks_credits_chain_differences_and_other_places(rich: Page) -> None:
    assert "lost negation: source “did not warn”" in _facts(rich, 2)
    assert "the words are not in the document it names (Harbour Gazette)" in _facts(rich, 3)
    first = _facts(rich, 1)
    assert "confirmed" in first
    assert "Report of the Inquiry, as given by Old Tales Blog" in first
    assert "capital: source “Water”, account “water”" in first
    assert "Also fits A letter to the editor" in first and "3 of 14 words agree" in first
    assert "Remark lost marks" in _facts(rich, 8)
    assert "Again in" in _facts(rich, 12)


def _facts(tree: Page, number: int) -> str:
    """The listed facts of one card, with quotation marks as a browser sets them."""
    (facts,) = tree.xpath(f"//article[@id='f{number}']//ul[@class='facts']")
    for quoted in facts.xpath(".//q"):
        quoted.text = f"“{quoted.text}”"
    told = words(facts)
    for quoted in facts.xpath(".//q"):
        quoted.text = quoted.text[1:-1]
    return told


def test_the_parts_of_a_cut_quotation_stand_in_their_order(rich: Page) -> None:
    parts = rich.xpath("//article[@id='f7']//div[@class='sides']/div/figure")
    assert [words(part.xpath(".//b")[0]) for part in parts] == [
        "found the masonry sound",
        "and paid for no further survey",
    ]
    assert "after an ellipsis" in words(parts[1])


def test_a_source_is_cited_by_its_page_and_paragraph_and_linked_to_the_words(rich: Page) -> None:
    (caption,) = rich.xpath("//article[@id='f1']//div[@class='sides']/div//figcaption")
    assert "Report of the Inquiry, p. 1, ¶ 2" in words(caption)
    link = caption.xpath("./a[@class='go']/@href")[0]
    assert link.startswith("https://example.org/inquiry#:~:text=Water%20had%20stood")


def test_passages_bear_the_language_that_their_script_shows(rich: Page) -> None:
    sides = "//article[@id='f{}']//div[@class='sides']//blockquote"
    assert rich.xpath(sides.format(2) + "/@lang") == ["en", "en"]
    assert rich.xpath(sides.format(9) + "/@lang") == ["en", "ja"]
    assert rich.xpath(sides.format(9) + "/b/@lang") == ["ja"]
    assert rich.xpath(sides.format(10) + "/b/@lang") == ["zh-Hans"]
    assert rich.xpath(sides.format(10) + "/@lang") == ["en", "zh-Hant"]


def test_commenters_are_masked_and_the_author_is_not(rich: Page) -> None:
    assert "Wilma Oakes" not in lxml_html.tostring(rich, encoding="unicode")
    assert "Commenter 1 · in answer to The Night" in words(rich.xpath("//main")[0])
    assert "Ilse Varn" in words(rich.xpath("//header")[0])


def test_a_commenter_who_is_credited_is_masked_in_the_credit_and_the_sentence() -> None:
    critique = made.rich()
    account = critique["post.html"]
    text = account.text.replace("Old Tales Blog", "Wilma Oakes")
    account = replace(account, text=text, blocks=())
    bell = made.credit(account, "Wilma Oakes", "unresolved", role="speaker")
    said = made.verdict(account, "the keepers", "untraced", credits=(bell,), says="By Wilma Oakes.")
    whole = replace(critique, documents=(account, *critique.documents[1:]), verdicts=(said,))
    (card,) = page(whole).xpath("//article")
    assert "Oakes" not in words(card.xpath("./p[@class='says']")[0])
    assert "Oakes" not in words(card.xpath("./ul[@class='facts']")[0])


def test_a_commenter_is_masked_in_what_was_left_out_too() -> None:
    account = made.post()
    text = account.text.replace("page on Chirp", ": Wilma Oakes")
    changed = replace(account, text=text)
    critique = made.rich()
    whole = replace(critique, documents=(changed, *critique.documents[1:]), verdicts=())
    left = words(page(whole).xpath("//main//details[@class='left']")[0])
    assert "Oakes" not in left and "Commenter 1" in left


def test_a_comment_follows_what_it_answers_even_when_given_first() -> None:
    critique = made.rich()
    turned = replace(critique, accounts=tuple(reversed(critique.accounts)))
    titles = [words(h) for h in page(turned).xpath("//main//*[@class='name']")]
    assert titles == ["The account", "Comment 1", "Comment 2"]


def test_comments_that_answer_each_other_in_a_ring_are_all_shown() -> None:
    one = made.document("a#1", "first words", parent="a#2")
    two = made.document("a#2", "second words", parent="a#1")
    ring = Critique((one, two), ("a#1", "a#2"), (), "", ())
    told = words(page(ring).xpath("//main")[0])
    assert "first words" in told and "second words" in told


def test_left_out_blocks_are_listed_and_folded(rich: Page) -> None:
    (left,) = rich.xpath("//main//details[@class='left']")
    assert words(left.xpath("./summary")[0]) == "left out: share bar, reply form (2 blocks)"
    assert not left.get("open")
    assert "Share this page on Chirp" in words(left)


def test_a_block_quote_and_its_emphasis_and_links_keep_their_elements(rich: Page) -> None:
    assert "The valley was not emptied" in words(rich.xpath("//main//blockquote")[0])
    assert [words(e) for e in rich.xpath("//main//em")] == ["since"]
    assert "https://example.org/gazette" in rich.xpath("//main//a[@class='out']/@href")


def test_text_that_stands_in_no_block_is_shown_all_the_same() -> None:
    account = made.post()
    fewer = replace(account, blocks=account.blocks[2:5])
    told = words(
        page(replace(made.empty(), documents=(fewer,), accounts=(fewer.name,))).xpath("//main")[0]
    )
    for paragraph in made.POST.split("\n\n"):
        assert " ".join(paragraph.split()) in told


def test_sources_are_listed_with_what_rests_on_them_and_those_not_used(rich: Page) -> None:
    table = words(rich.xpath("//section[@id='sources']")[0])
    assert "Report of the Inquiry" in table
    assert "1 source searched that no finding rests on" in table
    assert "Harbour Gazette abababababab" in table
    assert "Old Tales Blog" in words(rich.xpath("//section[@aria-labelledby='h-wanted']")[0])


def test_the_page_names_its_version_and_every_digest_and_gives_no_score(rich: Page) -> None:
    footer = words(rich.xpath("//footer")[0])
    assert re.search(r"loccit \d+\.\d+", footer)
    for holding in made.rich().sources:
        assert holding.digest in footer
    assert "gets a score" in footer


def test_a_long_account_keeps_every_finding() -> None:
    critique = made.huge(3000, 150)
    tree = page(critique)
    assert len(tree.xpath("//article")) == len(critique.verdicts) > 100


def test_many_findings_on_the_same_words_do_not_nest_without_end() -> None:
    account = made.document("a", "the same few words again")
    same = made.verdict(account, "the same few words", "untraced")
    critique = Critique((account,), ("a",), made.rich().sources, "", (same,) * 500)
    tree = page(critique)
    assert len(tree.xpath("//main//mark")) <= 10
    assert len(tree.xpath("//main//a[contains(@class,'n ')]")) == 500


@settings(max_examples=60, deadline=None)
@given(st.text("ab <&\n.「」字”", min_size=1, max_size=60), st.data())
def test_marks_change_no_character_of_the_text(text: str, data: st.DataObject) -> None:
    document = Document("d", text, "")
    spans = st.tuples(st.integers(0, len(text)), st.integers(0, len(text)))
    found = []
    for number, (a, b) in enumerate(data.draw(st.lists(spans, max_size=6)), 1):
        mention = Quotation(Place("d", min(a, b), max(a, b)))
        verdict = Verdict(str(number), Trace(Attribution(mention)), "untraced")
        found.append(Finding(number, verdict, tone_of(verdict)))
    reading = Reading(document)
    marks = stretches(reading, found)
    for index, block in enumerate(reading.blocks):
        start, end = block.place.start, block.place.end
        tree = lxml_html.fragment_fromstring(
            f"<p>{marked(text, start, end, marks.get(index, []))}</p>"
        )
        for link in tree.xpath(".//a"):
            link.drop_tree()
        assert "".join(words(tree).split()) == "".join(text[start:end].split())


@settings(max_examples=80, deadline=None)
@given(st.lists(st.sampled_from("one two, three. four; 字 六"), max_size=12), st.data())
def test_a_diff_holds_both_sides(source_words: list[str], data: st.DataObject) -> None:
    quoted_words = data.draw(st.lists(st.sampled_from(["one", "two,", "five", "字"]), max_size=12))
    source = Document("s", " ".join(source_words), "")
    quoted = Document("q", " ".join(quoted_words), "")
    edits = align(words_of(source), words_of(quoted))
    place = Place("q", 0, len(quoted.text))
    both = unified(quoted.text, place, {"s": source.text}, edits)
    tree = lxml_html.fragment_fromstring(f"<p>{both}</p>")
    gone = [words(d) for d in tree.xpath("./del")]
    for deleted in tree.xpath("./del"):
        deleted.drop_tree()
    assert "".join(words(tree).split()) == "".join(quoted.text.split())
    lost = [e for e in edits if e.op in ("delete", "replace")]
    assert len(gone) == len(lost)


ODD = st.text(st.sampled_from("<>&\"'`{}%#\x00\u202e\ud800\n字a "), max_size=30)


@settings(max_examples=40, deadline=None)
@given(ODD, ODD, ODD, ODD)
def test_odd_characters_anywhere_leave_the_page_whole(
    text: str, title: str, address: str, says: str
) -> None:
    account = made.document("a" + title, text + "said", title=title, author=says, address=address)
    found = made.verdict(account, "said", "untraced", says=says)
    holding = Holding(title, says, title, address)
    whole = Critique((account,), (account.name,), (holding,), says, (found,), (Note(says, title),))
    written = html.write(whole)
    assert written.encode("utf-8")
    tree: Page = lxml_html.document_fromstring(written)
    assert len(tree.xpath("//script")) == len(tree.xpath("//style")) == 1
    assert len(tree.xpath("//article")) == len(tree.xpath("//footer")) == 1


def test_a_long_stretch_that_agrees_shows_its_ends_and_says_how_much_lies_between() -> None:
    text = "word " * 1000
    told = shown(text, Place("a", 0, len(text)), (), "ins")
    assert len(told) < 1000
    assert re.search(r"\[… 4,\d{3} characters not shown here …\]", told)


def test_the_context_of_a_passage_is_a_sentence_on_either_side() -> None:
    document = made.document("a", "First one. Second one. Third is quoted here. Fourth one. Fifth.")
    reading, place = Reading(document), made.place(document, "Third is quoted here.")
    assert reading.before(place) == "Second one. "
    assert reading.after(place) == " Fourth one. "


def test_lines_and_paragraphs_are_counted_from_one_without_what_was_left_out() -> None:
    account = made.post()
    reading = Reading(account)
    assert reading.where(made.place(account, "The Night")) == "¶\u00a01, line\u00a01"
    assert reading.where(made.place(account, "The report goes on")) == "¶\u00a04, line\u00a07"


@pytest.mark.parametrize(
    "address",
    ["javascript:alert(1)", " JavaScript:x", "data:text/html,x", "ftp://a.b/c", "//a.b/c", "http://",
     "http://[broken", "java\nscript:x", "https://a.b/\x00", "file:///etc/hosts", ""],
)  # fmt: skip
def test_an_address_that_is_not_of_the_web_is_no_link(address: str) -> None:
    assert followed(address) == ""


def test_a_text_fragment_encodes_what_has_a_meaning_there() -> None:
    link = pointing("https://a.example/b#part", "well-known, & so")
    assert link == "https://a.example/b#part:~:text=well%2Dknown%2C%20%26%20so"


def test_a_text_fragment_of_a_long_passage_names_its_two_ends() -> None:
    link = pointing("https://a.example/b", " ".join(f"w{n}" for n in range(40)))
    assert link.endswith("#:~:text=w0%20w1%20w2%20w3%20w4,w35%20w36%20w37%20w38%20w39")


@pytest.mark.parametrize(
    ("text", "declared", "tag"),
    [
        ("Plain words", "en-GB", "en-GB"),
        ("Plain words", "", "und"),
        ("Plain words in a page", "zh", "und"),
        ("決壊", "ja", "ja"),
        ("說這國來", "", "zh-Hant"),
        ("说这国来", "zh", "zh-Hans"),
        ("说这国来", "en", "zh-Hans"),
        ("댐이 무너졌다", "", "ko"),
        ("words", '"><x', "und"),
    ],
)
def test_the_language_is_told_by_script_before_it_is_believed(
    text: str, declared: str, tag: str
) -> None:
    assert tag_of(text, declared) == tag


def test_a_finding_whose_source_is_not_held_is_shown_without_its_words() -> None:
    critique = made.rich()
    fewer = replace(critique, documents=critique.documents[:3])
    told = words(page(fewer).xpath("//article[@id='f2']")[0])
    assert "A letter to the editor" in told


def test_the_number_of_matches_that_are_named_is_limited_and_the_rest_is_counted() -> None:
    critique = made.rich()
    first = critique.verdicts[0]
    match = first.trace.matches[0]
    many = tuple(Match(match.parts, 5, 14) for _ in range(30))
    verdict = replace(first, trace=replace(first.trace, matches=many))
    facts = _facts(page(replace(critique, verdicts=(verdict,))), 1)
    assert "21 more places" in facts


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_ink_reads_on_every_paper(scheme: str, rich: Page) -> None:
    colours = _palette(rich.xpath("//style")[0].text, scheme)
    inks = ("ink", "soft", "red", "violet", "slate", "amber", "blue", "green")
    for ink in inks:
        for paper in ("paper", "leaf"):
            assert _contrast(colours[ink], colours[paper]) >= 4.5, (scheme, ink, paper)
    for paper in ("gone", "put"):
        for ink in ("ink", "soft"):
            assert _contrast(colours[ink], colours[paper]) >= 4.5, (scheme, ink, paper)


def _palette(style: str, scheme: str) -> dict[str, str]:
    """The colours of a scheme, by name."""
    light, dark = re.findall(r":root \{([^}]*--paper: #[^}]*)\}", style)[:2]
    return dict(re.findall(r"--(\w+): (#[0-9a-f]{6})", light if scheme == "light" else dark))


def _contrast(one: str, other: str) -> float:
    """The contrast ratio of WCAG 2."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    """The relative luminance of WCAG 2."""
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def test_many_words_of_a_fault_are_listed_by_their_two_ends() -> None:
    account = made.document("a", "first " + "word " * 200 + "last")
    added = Fault("added_words", Place("a", 0, len(account.text)), None)
    found = made.verdict(account, "first", "misquoted", (account, "first"), faults=(added,))
    facts = _facts(page(Critique((account,), ("a",), made.rich().sources, "", (found,))), 1)
    assert len(facts) < 200 and "“first word" in facts and "word last”" in facts


def test_without_sources_nothing_is_said_to_be_in_none_of_them() -> None:
    given = replace(made.rich(), sources=())
    shown = words(page(given).xpath("//aside")[0])
    assert "Nothing to check it against" in shown
    assert "In none of the sources given" not in shown
    assert "all of 0 sources" not in html.write(given)
