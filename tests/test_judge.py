"""Every standing of wording and of credits, each with its near misses."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from judging import Shelf, credit, document, match_of, part, place, verdict, whole

from loccit.family import names
from loccit.faults import judge, numbered, told
from loccit.model import (
    Attribution,
    Borrowing,
    Document,
    Fault,
    Match,
    Part,
    Place,
    Quotation,
    Trace,
    Verdict,
)
from loccit.sentences import Speaker
from loccit.words import words_of

SOURCE = (
    "The committee will not publish the figures of 1937 before May, since over 200,000 letters "
    "were lost in the strict winter."
)
FORBIDDEN = re.compile(r"fabricat|invent|plagiar|liar|fake|lied", re.IGNORECASE)


def changed(old: str, new: str, *more: str) -> str:
    text = SOURCE.replace(old, new)
    assert text != SOURCE
    for before, after in zip(more[::2], more[1::2], strict=True):
        text = text.replace(before, after)
    return text


def kinds(quoted: str, source: str = SOURCE, **options: Any) -> list[str]:
    return [difference.kind for difference in verdict(source, quoted, **options).differences]


# Verbatim: the innocent differences.

INNOCENT = [
    (SOURCE, SOURCE),
    (SOURCE, SOURCE.upper()),
    (SOURCE, SOURCE.replace(" ", "\n")),
    (SOURCE, SOURCE.replace("200,000", "200 000")),
    (SOURCE, SOURCE.replace("200,000", "200.000")),
    (SOURCE, SOURCE.replace("committee", "com-\nmittee")),
    (SOURCE, SOURCE.replace("committee", "com\u00admittee")),
    (SOURCE, SOURCE.replace("winter.", "winter")),
    (SOURCE, SOURCE.replace("May, since", "May - since")),
    ("“It's a well-known fact,” he wrote", "'It’s a well known fact', he wrote"),
    ("The colour of the organised labour", "The color of the organized labor"),
    ("the theatre was grey and travelled", "the theater was gray and traveled"),
    ("Die Straße nach Köln", "Die Strasse nach Koeln"),
    ("Le cœur de l'œuvre", "Le coeur de l’oeuvre"),
    ("the ﬁrst oﬃcer of the ſhip", "the first officer of the ship"),
    ("the café at Orléans", "the cafe\u0301 at Orleans"),
    ("他傳說國家的歷史很長", "他传说国家的历史很长"),
    ("伝説の国を調べた学者", "傳說の國を調べた學者"),
    ("価格は２００円だった", "価格は200円だった"),
    ("[2Fe-2S] clusters and [APTT] in 1.3-1.7", "[2Fe-2S] clusters and [APTT] in 1.3–1.7"),
    ("He said ... and then he left", "He said … and then he left"),
    ("To-day the rain-fall was good", "Today the rainfall was good"),
    ("It was lost.[12] Then it was found.", "It was lost. Then it was found."),
]


@pytest.mark.parametrize(("source", "quoted"), INNOCENT)
def test_typography_and_spelling_are_verbatim(source: str, quoted: str) -> None:
    assert verdict(source, quoted).standing == "verbatim"


@pytest.mark.parametrize(("source", "quoted"), INNOCENT)
def test_the_same_holds_the_other_way_round(source: str, quoted: str) -> None:
    assert verdict(quoted, source).standing == "verbatim"


@pytest.mark.parametrize(
    ("source", "quoted"),
    [
        ("They waited four days for the boat", "They waited for days for the boat"),
        ("He won the prize in the end", "He won the prise in the end"),
        ("Die Reise war lang und teuer", "Die Reize war lang und teuer"),
        ("他的頭發很長", "他的頭髮很長"),
        ("They came in the same hour", "They came in the same hor"),
    ],
)
def test_words_that_only_look_like_spellings_are_not_verbatim(source: str, quoted: str) -> None:
    assert verdict(source, quoted).standing != "verbatim"


def test_a_capital_is_listed_and_told() -> None:
    found = verdict("Estimates made later were higher", "estimates made later were higher")
    assert [d.kind for d in found.differences] == ["capital"]
    assert found.says == "Word for word in copy.txt, but for the capital of “Estimates”."


def test_what_is_the_same_is_told_as_word_for_word() -> None:
    assert verdict(SOURCE, SOURCE).says == "Word for word in copy.txt."


# Adapted: what the account declares.


@pytest.mark.parametrize(
    ("quoted", "kind"),
    [
        (changed("figures of 1937 before", "figures … before"), "ellipsis"),
        (changed("figures of 1937 before", "figures [...] before"), "ellipsis"),
        (changed("figures of 1937 before", "figures . . . before"), "ellipsis"),
        (changed("figures of 1937 before", "figures (…) before"), "ellipsis"),
        (changed("The committee", "[It]"), "insertion"),
        (changed("The committee", "[t]he committee"), "insertion"),
        (changed("The committee", '"[t]he committee'), "insertion"),
        (changed("figures", "[secret] figures"), "insertion"),
        (changed("publish", "publish[ed]"), "insertion"),
        (changed("strict", "strict [sic]"), "sic"),
        (changed("strict", "strict (sic)"), "sic"),
        (changed("winter", "winter (emphasis added)"), "emphasis"),
        (changed("lost", "lost [my emphasis]"), "emphasis"),
    ],
)
def test_a_declared_change_is_adapted(quoted: str, kind: str) -> None:
    found = verdict(SOURCE, quoted)
    assert (found.standing, [d.kind for d in found.differences]) == ("adapted", [kind])


@pytest.mark.parametrize(
    ("source", "quoted"),
    [
        ("委员会将于五月公布一九三七年的全部数字和信件", "委员会将于五月公布……全部数字和信件"),
        (
            "委員会は五月に一九三七年の数字と手紙を公表する",
            "委員会は五月に（略）数字と手紙を公表する",
        ),
        ("委員会は五月に一九三七年の数字と手紙を公表する", "委員会は五月に〔中略〕手紙を公表する"),
        ("委員会は五月に数字と手紙を公表する", "委員会は五月に数字と手紙（強調引用者）を公表する"),
    ],
)
def test_declared_changes_in_han_and_kana_are_adapted(source: str, quoted: str) -> None:
    assert verdict(source, quoted).standing == "adapted"


def test_a_cut_is_found_where_the_same_word_stands_on_both_sides_of_it() -> None:
    source = "the rains came and the roads were lost and the mail was late and the ships lay idle"
    assert verdict(source, "the rains came … and the ships lay idle").standing == "adapted"
    assert verdict(source, "the rains came and … the ships lay idle").standing == "adapted"


def test_words_in_the_gap_of_an_elided_source_are_no_addition() -> None:
    source = "the rains came … and the ships lay idle for a year"
    quoted = "the rains came and the roads were lost and the ships lay idle for a year"
    assert verdict(source, quoted).standing == "adapted"


def test_a_single_not_at_a_pause_of_the_source_is_still_told() -> None:
    found = verdict(
        "We do … accept the terms they offered", "We do not accept the terms they offered"
    )
    assert found.standing == "misquoted"


@pytest.mark.parametrize(
    "quoted",
    [
        changed("will not publish", "will publish", "figures of 1937 before", "figures … before"),
        changed("will not publish", "will [soon] publish the", "strict", "relaxed"),
        changed("strict winter", "relaxed [and dark] winter"),
        changed("over 200,000", "200,000 [sic]"),
    ],
)
def test_an_undeclared_change_beside_a_declared_one_is_told(quoted: str) -> None:
    assert verdict(SOURCE, quoted).standing == "misquoted"


# Scan: a scanner's damage, and what is not one.


def test_torn_letters_are_a_scan_and_no_fault() -> None:
    found = verdict(SOURCE, changed("committee", "cornmittee", "letters", "lettcrs"))
    assert (found.standing, found.faults) == ("scan", ())


def test_the_source_may_be_the_damaged_side() -> None:
    found = verdict(changed("committee", "cornmittee", "letters", "lettcrs"), SOURCE)
    assert (found.standing, found.faults) == ("scan", ())


@pytest.mark.parametrize(
    ("old", "new"), [("1937", "l937"), ("not", "nct"), ("May", "Mny"), ("200,000", "2OO,OOO")]
)
def test_damage_to_a_guarded_word_is_doubtful(old: str, new: str) -> None:
    found = verdict(SOURCE, changed(old, new))
    assert (found.standing, found.faults) == ("scan", ())
    assert "doubtful" in [d.kind for d in found.differences]


def test_another_figure_in_a_damaged_passage_is_doubtful() -> None:
    found = verdict(SOURCE, changed("1937", "1987", "committee", "cornmittee"))
    assert found.standing == "scan"
    assert "doubtful" in [d.kind for d in found.differences]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("1937", "1987"),
        ("strict", "relaxed"),
        ("not", "now"),
        ("over 200,000", "200,000"),
        ("over 200,000", "under 200,000"),
        ("not publish", "publish"),
        ("letters", "ladders"),
        ("200,000", "300,000"),
    ],
)
def test_another_word_is_no_scan(old: str, new: str) -> None:
    found = verdict(SOURCE, changed(old, new))
    assert found.standing == "misquoted"
    assert not {"scan", "doubtful"} & {d.kind for d in found.differences}


def test_light_words_beside_scanned_ones_are_altered_and_listed_apart() -> None:
    found = verdict(SOURCE, changed("in the strict", "in that strict", "letters", "lettcrs"))
    assert (found.standing, found.faults) == ("altered", ())
    assert found.says == (
        "Differs from the copy in copy.txt in light words or order: “that” for “the”. "
        "As a bad scan has it: “lettcrs” for “letters”."
    )


def test_another_word_beside_scanned_ones_is_told() -> None:
    found = verdict(SOURCE, changed("strict", "relaxed", "committee", "cornmittee"))
    assert found.standing == "misquoted"
    assert [d.kind for d in found.differences] == ["scan"]


# Altered and misquoted.


def test_light_words_are_altered() -> None:
    found = verdict(SOURCE, changed("in the strict", "in that strict"))
    assert (found.standing, [d.kind for d in found.differences]) == ("altered", ["wording"])
    assert found.says == (
        "Differs from the copy in copy.txt in light words or order: “that” for “the”."
    )


@pytest.mark.parametrize(
    ("old", "new", "kind", "says"),
    [
        ("not ", "", "lost_negation", "“not” is missing between “will” and “publish”"),
        ("over ", "", "lost_bound", "“over” is missing before “200,000”"),
        ("1937", "1987", "changed_date", "the copy has “1937” where “1987” stands"),
        ("strict", "relaxed", "swapped_words", "the copy has “strict” where “relaxed” stands"),
        (
            "winter",
            "brutal winter",
            "added_words",
            "“brutal” stands where the copy has no such word",
        ),
    ],
)
def test_a_fault_of_wording_is_told_with_its_words(
    old: str, new: str, kind: str, says: str
) -> None:
    found = verdict(SOURCE, changed(old, new))
    assert (found.standing, [f.kind for f in found.faults]) == ("misquoted", [kind])
    assert found.says == f"Differs from the copy in copy.txt: {says}."


def test_a_borrowing_promised_nothing_and_has_remarks() -> None:
    found = verdict(SOURCE, changed("over ", ""), borrowing=True)
    assert (found.standing, found.faults) == ("altered", ())
    assert [f.kind for f in found.remarks] == ["lost_bound"]


def test_a_verbatim_borrowing_is_verbatim() -> None:
    assert verdict(SOURCE, SOURCE, borrowing=True).standing == "verbatim"


def test_words_outside_the_parts_of_a_match_are_judged_too() -> None:
    post, copy = document("post", SOURCE[:-1] + " of hunger"), document("copy.txt", SOURCE)
    match = match_of(post, (copy,), Part(whole(copy), place(post, SOURCE[:-1])))
    trace = Trace(Attribution(Quotation(whole(post))), (match,))
    assert judge(trace, post, Shelf((copy,))).standing == "misquoted"


def test_a_credit_inside_a_block_quote_is_no_addition() -> None:
    post, copy = document("post", SOURCE + " (Gazette)"), document("copy.txt", SOURCE)
    match = match_of(post, (copy,), Part(whole(copy), place(post, SOURCE)))
    given = credit("Gazette", "carrier", at=place(post, "(Gazette)"))
    trace = Trace(Attribution(Quotation(whole(post), "block"), (given,)), (match,))
    assert judge(trace, post, Shelf((copy,))).standing == "verbatim"


def test_source_words_before_and_behind_the_quotation_count_for_nothing() -> None:
    found = verdict("Nobody doubts that " + SOURCE + " Not one came back.", SOURCE)
    assert found.standing == "verbatim"


def test_a_quotation_of_which_little_is_covered_is_not_judged() -> None:
    post = document("post", "The committee will not publish " + "and words of its own " * 4)
    copy = document("copy.txt", SOURCE)
    words = "The committee will not publish"
    match = match_of(post, (copy,), part(copy, words, post, words))
    trace = Trace(Attribution(Quotation(whole(post))), (match,))
    found = judge(trace, post, Shelf((copy,)))
    assert (found.standing, found.match) == ("untraced", None)
    assert "5 of its 25 words are in copy.txt" in found.says


def _two_parts(joint: Any, between: str) -> Any:
    copy = document(
        "copy.txt", "The bridge was closed in May. Then came rain. The mayor left in June."
    )
    first, second = "The bridge was closed in May", "The mayor left in June"
    post = document("post", f"{first}{between}{second}")
    parts = (part(copy, first, post, first), part(copy, second, post, second, joint))
    match = match_of(post, (copy,), *parts)
    return judge(Trace(Attribution(Quotation(whole(post))), (match,)), post, Shelf((copy,)))


def test_a_declared_ellipsis_between_two_parts_is_adapted() -> None:
    assert _two_parts("ellipsis", " … ").standing == "adapted"


def test_two_places_joined_without_a_mark_are_told() -> None:
    found = _two_parts("splice", ". ")
    assert (found.standing, [f.kind for f in found.faults]) == ("misquoted", ["spliced"])


# Untraced and short.


def _untraced(text: str, *sources: Document, **fields: Any) -> str:
    post = document("post", text, **fields)
    found = judge(Trace(Attribution(Quotation(whole(post)))), post, Shelf(sources))
    assert found.standing == "untraced"
    return found.says


ENGLISH = document("a.txt", "A memo on the harvest.", language="en")


def test_untraced_tells_how_many_sources_were_searched() -> None:
    other = document("b.txt", "Another memo.")
    assert _untraced("We never met him there", ENGLISH, other) == "In none of the 2 sources given."


@pytest.mark.parametrize(
    ("text", "fields", "missing"),
    [
        ("我们从来没有见过他", {}, "Chinese"),
        ("彼には会ったことがない", {}, "Japanese"),
        ("Мы его не видели", {}, "Cyrillic letters"),
        ("Wir sahen ihn nie", {"language": "de"}, "German"),
    ],
)
def test_untraced_says_when_no_source_is_in_the_language(
    text: str, fields: dict[str, str], missing: str
) -> None:
    told = _untraced(text, ENGLISH, replace(ENGLISH, name="b.txt"), **fields)
    assert told == f"In none of the 2 sources given; none of them is in {missing}."


@pytest.mark.parametrize(
    ("text", "source", "fields"),
    [
        ("我们从来没有见过他", document("c.txt", "这是另一份备忘录"), {}),
        ("Wir sahen ihn nie", document("c.txt", "Ein Brief."), {"language": "de"}),
        ("Wir sahen ihn nie", ENGLISH, {}),
        ("1937", ENGLISH, {}),
    ],
)
def test_untraced_says_nothing_of_language_where_a_source_may_be_in_it(
    text: str, source: Document, fields: dict[str, str]
) -> None:
    assert "none of them" not in _untraced(text, ENGLISH, source, **fields)


def test_untraced_names_where_the_account_has_the_words_again() -> None:
    post = document("post", "We never met him.\nWe never met him.")
    again = Place("post", 18, 34)
    trace = Trace(Attribution(Quotation(Place("post", 0, 16))), echoes=(again,))
    says = judge(trace, post, Shelf((ENGLISH, document("b.txt", "B")))).says
    assert says == (
        "In none of the 2 sources given. The account has these words again at post:2:1."
    )


def test_a_short_mention_is_short() -> None:
    post = document("post", "so-called peace")
    trace = Trace(Attribution(Quotation(whole(post))), too_short=True)
    found = judge(trace, post, Shelf((ENGLISH,)))
    assert (found.standing, found.says) == ("short", "Too short to trace: 3 words.")


# Credits.

GAZETTE = document("gazette.txt", "The gazette writes of other things, and at length, this year.")


def _stands(*credits: Any, others: tuple[Document, ...] = (GAZETTE,), **options: Any) -> list[str]:
    found = verdict(SOURCE, SOURCE, credits=credits, others=others, **options)
    return [each.standing for each in found.credits]


def test_a_credit_of_the_document_found_is_confirmed() -> None:
    assert _stands(credit("Copy", "work", "copy.txt")) == ["confirmed"]


def test_a_credit_of_a_whole_document_without_the_words_is_elsewhere() -> None:
    assert _stands(credit("Gazette", "work", "gazette.txt")) == ["elsewhere"]


def test_a_credit_of_an_excerpt_is_not_elsewhere() -> None:
    excerpt = replace(GAZETTE, extent="excerpt")
    assert _stands(credit("Gazette", "work", "gazette.txt"), others=(excerpt,)) == ["excerpt"]


def test_a_credit_of_a_document_that_has_the_words_too_is_confirmed() -> None:
    also = document("gazette.txt", "He said: " + SOURCE.upper())
    assert _stands(credit("Gazette", "work", "gazette.txt"), others=(also,)) == ["confirmed"]


def test_a_credit_of_a_document_with_nearly_the_words_is_not_elsewhere() -> None:
    near = document("gazette.txt", changed("not ", "") + " And so on.")
    assert _stands(credit("Gazette", "work", "gazette.txt"), others=(near,)) == ["confirmed"]


def test_credits_that_name_nothing_or_several_say_so() -> None:
    several = credit("Report", "work", "gazette.txt", "gazette2.txt")
    second = replace(GAZETTE, name="gazette2.txt")
    assert _stands(credit("A neighbour", "speaker"), several, others=(GAZETTE, second)) == [
        "unresolved",
        "ambiguous",
    ]


def test_one_of_several_documents_named_that_has_the_words_confirms() -> None:
    assert _stands(credit("Report", "work", "gazette.txt", "copy.txt")) == ["confirmed"]


def test_a_credit_of_what_is_not_at_hand_is_unresolved() -> None:
    assert _stands(credit("Lost", "work", "lost.txt")) == ["unresolved"]


def test_a_credit_on_untraced_words_is_unchecked() -> None:
    post = document("post", "We never met him there")
    given = credit("Gazette", "work", "gazette.txt")
    trace = Trace(Attribution(Quotation(whole(post)), (given,)))
    found = judge(trace, post, Shelf((GAZETTE,)))
    assert [each.standing for each in found.credits] == ["unchecked"]


def test_a_wrong_source_leaves_the_wording_as_it_is() -> None:
    given = credit("Gazette", "work", "gazette.txt")
    found = verdict(SOURCE, SOURCE, credits=(given,), others=(GAZETTE,))
    assert (found.standing, [f.kind for f in found.faults]) == ("verbatim", ["wrong_source"])
    assert found.says == (
        "Word for word in copy.txt. The account credits Gazette (gazette.txt), where they are not."
    )


def test_a_carrier_behind_an_originator_makes_a_chain() -> None:
    originator = credit("The tribunal", "originator", "copy.txt")
    found = verdict(SOURCE, SOURCE, credits=(originator, credit("Wiki", "carrier")))
    assert [each.standing for each in found.credits] == ["confirmed", "unresolved"]
    assert found.chain is not None and found.chain.carrier.name == "Wiki"
    assert "copy.txt, as given by Wiki." in found.says


def test_no_chain_is_told_where_the_originator_named_is_another_document() -> None:
    also = document("tribunal.txt", "It is held: " + SOURCE)
    originator = credit("The tribunal", "originator", "tribunal.txt")
    found = verdict(SOURCE, SOURCE, credits=(originator, credit("Wiki", "carrier")), others=(also,))
    assert [each.standing for each in found.credits] == ["confirmed", "unresolved"]
    assert found.chain is None


def test_a_carrier_that_has_the_words_makes_no_chain() -> None:
    assert verdict(SOURCE, SOURCE, credits=(credit("Wiki", "carrier", "copy.txt"),)).chain is None


def test_a_carrier_at_hand_without_the_words_is_elsewhere_and_no_chain() -> None:
    given = credit("Wiki", "carrier", "gazette.txt")
    found = verdict(SOURCE, SOURCE, credits=(given,), others=(GAZETTE,))
    assert (found.chain, found.credits[0].standing) == (None, "elsewhere")


def _chain(*credits: Any, others: tuple[Document, ...] = (), **fields: Any) -> str:
    """Who is told to have given the words, when they stand in a copy with those fields."""
    post, copy = document("post", SOURCE), document("copy.txt", SOURCE, **fields)
    match = match_of(post, (copy,), Part(whole(copy), whole(post)))
    trace = Trace(Attribution(Quotation(whole(post)), credits), (match,))
    found = judge(trace, post, Shelf((copy, *others)))
    return found.chain.carrier.name if found.chain else ""


def test_a_carrier_that_names_nothing_makes_no_chain_without_ground() -> None:
    assert _chain(credit("Gazette, 4 May", "carrier")) == ""
    assert _chain(credit("Gazette, 4 May", "carrier"), kind="press") == ""
    assert _chain(credit("Wiki", "carrier"), credit("A neighbour", "speaker")) == ""


@pytest.mark.parametrize("role", ["originator", "speaker", "work"])
def test_a_credit_that_the_copy_confirms_is_ground_for_a_chain(role: str) -> None:
    assert _chain(credit("Copy", role, "copy.txt"), credit("Wiki", "carrier")) == "Wiki"


def test_a_record_is_ground_for_a_chain() -> None:
    assert _chain(credit("Wiki", "carrier"), kind="court") == "Wiki"


def test_another_edition_of_a_record_is_no_carrier_of_it() -> None:
    given = credit("Annual Report 1931", "carrier")
    assert _chain(given, kind="record", title="Annual Report 1930") == ""


def test_a_carrier_at_hand_that_has_the_words_too_makes_a_chain() -> None:
    blog = document("blog.html", "She wrote: " + SOURCE, published="2009-03-14")
    given = credit("Blog", "carrier", "blog.html")
    assert _chain(given, others=(blog,), published="1931") == "Blog"
    assert _chain(given, others=(blog,), published="2010-01-01") == ""


def test_of_an_originator_and_a_carrier_with_the_words_the_originator_is_the_place() -> None:
    both = (credit("One", "originator", "1.txt"), credit("Nought", "carrier", "0.txt"))
    found = _tied(SOURCE, SOURCE, credits=both)
    assert found.match.place.document == "1.txt"
    assert found.chain.carrier.name == "Nought"


# Several places.


def _tied(*texts: str, credits: Any = ()) -> Any:
    post = document("post", SOURCE)
    copies = [document(f"{n}.txt", text) for n, text in enumerate(texts)]
    matches = tuple(match_of(post, copies, Part(whole(c), whole(post))) for c in copies)
    trace = Trace(Attribution(Quotation(whole(post)), credits), matches)
    return judge(trace, post, Shelf(copies))


def test_places_that_fit_as_well_are_all_named() -> None:
    assert _tied(SOURCE, SOURCE).says == "Word for word in 0.txt. As well in 1.txt."


def test_of_places_that_fit_as_well_the_credited_one_comes_first() -> None:
    found = _tied(SOURCE, SOURCE, credits=(credit("One", "work", "1.txt"),))
    assert found.match.place.document == "1.txt"
    assert [each.standing for each in found.credits] == ["confirmed"]


def test_of_places_that_fit_as_well_the_mildest_is_told() -> None:
    found = _tied(changed("strict", "relaxed"), changed("strict winter", "strlct winter"))
    assert (found.standing, found.match.place.document) == ("scan", "1.txt")


# The verdict as a value.


def test_the_id_outlives_edits_elsewhere_and_knows_the_account() -> None:
    first, later = document("post", SOURCE), document("post", "New lines. " + SOURCE, address="")
    copy = document("copy.txt", SOURCE)

    def name(post: Document) -> str:
        at = place(post, SOURCE)
        match = match_of(post, (copy,), Part(whole(copy), at))
        return judge(Trace(Attribution(Quotation(at)), (match,)), post, Shelf((copy,))).id

    assert name(first) == name(later)
    assert name(first) != name(replace(first, address="https://example.org/post"))
    assert re.fullmatch(r"[0-9a-f]{12}", name(first))


def test_a_borrowing_and_a_quotation_of_the_same_words_have_two_ids() -> None:
    assert verdict(SOURCE, SOURCE).id != verdict(SOURCE, SOURCE, borrowing=True).id


def test_equal_mentions_are_numbered_in_reading_order() -> None:
    post = document("post", "We never met him. We never met him. We never met him.")
    places = [Place("post", at, at + 16) for at in (0, 18, 36)]
    found = [judge(Trace(Attribution(Quotation(p))), post, Shelf((ENGLISH,))) for p in places]
    assert len({v.id for v in found}) == 1
    told = numbered(found)
    backwards = numbered(found[::-1])
    assert len({v.id for v in told}) == 3
    assert [v.id for v in backwards[::-1]] == [v.id for v in told]
    assert told[0].id == found[0].id


def test_verdicts_on_documents_of_one_address_have_ids_of_their_own() -> None:
    copy = document("copy.txt", SOURCE)

    def account(name: str) -> tuple[Verdict, ...]:
        post = document(name, f"{SOURCE} {SOURCE}", address="https://example.org/post")
        at = [Place(name, 0, len(SOURCE)), Place(name, len(SOURCE) + 1, len(post.text))]
        traces = [
            Trace(Attribution(Quotation(p)), (match_of(post, (copy,), Part(whole(copy), p)),))
            for p in at
        ]
        return numbered(judge(trace, post, Shelf((copy,))) for trace in traces)

    first, second = account("a.html"), account("b.html")
    assert {v.id for v in first} == {v.id for v in second}
    together = numbered([*first, *second])
    assert len({v.id for v in together}) == 4
    assert together[:2] == first
    assert numbered(together) == together
    assert [v.id for v in numbered([*second, *first])] == [
        v.id for v in together[2:] + together[:2]
    ]


def test_a_kind_without_sentences_of_its_own_is_told_by_its_name() -> None:
    fault = Fault("cut_short", Place("post", 0, 3), Place("copy.txt", 4, 13))
    post, copy = document("post", SOURCE), document("copy.txt", SOURCE)
    assert Speaker(post, (copy,), {}).fault(fault) == "cut short, at “The” beside “committee”"


def test_every_kind_that_tells_has_its_sentences_in_its_own_file() -> None:
    assert set(told()) == set(names("loccit.faults")) - {"wrong_source"}


def test_a_source_that_is_not_at_hand_is_a_wrong_call() -> None:
    post = document("post", SOURCE)
    match = Match((Part(Place("lost.txt", 0, 5), whole(post)),), 5, 5)
    with pytest.raises(ValueError, match=r"lost\.txt"):
        judge(Trace(Attribution(Quotation(whole(post))), (match,)), post, Shelf((ENGLISH,)))


PIECES = st.lists(
    st.sampled_from(
        [
            *SOURCE.split(),
            "…",
            "[he]",
            "[sic]",
            "(emphasis added)",
            "tlie",
            "l937",
            "国",
            "[t]he",
            '"',
        ]
    ),
    max_size=30,
).map(" ".join)


@settings(max_examples=150, deadline=None)
@given(PIECES, PIECES, st.booleans())
def test_edits_rebuild_both_sides_whatever_is_judged(
    source: str, quoted: str, borrowing: bool
) -> None:
    found = verdict(source, quoted, borrowing=borrowing)
    post, copy = document("post", quoted), document("copy.txt", source)
    assert not FORBIDDEN.search(found.says)
    if borrowing:
        assert found.standing != "misquoted"
    if found.standing != "untraced":
        assert tuple(w for e in found.edits for w in e.source) == words_of(copy)
        assert tuple(w for e in found.edits for w in e.quoted) == words_of(post)
        for difference in found.differences:
            assert difference.source is None or copy.at(difference.source) is not None
            assert difference.quoted is None or post.at(difference.quoted) is not None


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=60), st.text(max_size=60))
def test_odd_characters_do_no_harm(source: str, quoted: str) -> None:
    assert verdict(source, quoted).says


def test_a_borrowing_of_a_document_in_itself_is_read() -> None:
    post = document("post", SOURCE + " " + SOURCE)
    first, second = Place("post", 0, len(SOURCE)), Place("post", len(SOURCE) + 1, len(post.text))
    match = Match((Part(first, second),), 20, 20)
    found = judge(Trace(Attribution(Borrowing(second)), (match,)), post, Shelf((ENGLISH,)))
    assert found.standing == "verbatim"
