"""HTML: the main text, what is left out and why, and the thread of comments."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest

from loccit.model import Document, Note
from loccit.readers import read, read_paths

SHARED = Path(__file__).parents[2] / "shared"
LONG = "The ferry left the slip at noon with nineteen aboard, and by the time the bell rang for vespers it had not come back to the slip again."


def results(markup: str | bytes) -> list[Document | Note]:
    data = markup if isinstance(markup, bytes) else markup.encode()
    return list(read("page.html", io.BytesIO(data)))


def documents(markup: str) -> list[Document]:
    return [item for item in results(markup) if isinstance(item, Document)]


def page(body: str, head: str = "") -> Document:
    return documents(f"<!DOCTYPE html><html lang=en><head>{head}</head><body>{body}</body></html>")[
        0
    ]


def shown(document: Document) -> list[tuple[str, str]]:
    return [(b.kind, document.at(b.place)) for b in document.blocks if not b.left_out]


def left_out(document: Document) -> dict[str, str]:
    return {document.at(b.place): b.left_out for b in document.blocks if b.left_out}


def test_spaces_fold_as_in_a_browser_and_breaks_are_line_ends() -> None:
    assert (
        page("<p> One\n  <b>two</b>\t three<br>four </p><pre>a\n  b</pre>").text
        == "One two three\nfour\n\na\n  b"
    )


def test_two_breaks_part_paragraphs() -> None:
    assert shown(page("<div>One.<br><br>Two.</div>")) == [
        ("paragraph", "One."),
        ("paragraph", "Two."),
    ]


def test_what_is_hidden_is_no_text() -> None:
    body = "<p>Seen.</p><p hidden>A</p><p style='display: none'>B</p><script>C</script><noscript>D</noscript><template>E</template>"
    assert page(body).text == "Seen."


def test_each_paragraph_of_a_block_quote_is_a_quote() -> None:
    body = "<blockquote cite=http://a.example><p>One.</p><p>Two.</p><blockquote>Deep.</blockquote></blockquote><p>(Wiki)</p><blockquote>Three.<footer>A. Smith</footer></blockquote>"
    document = page(body)
    assert [(b.kind, b.within, b.depth, document.at(b.place)) for b in document.blocks] == [
        ("quote", 1, 1, "One."),
        ("quote", 1, 1, "Two."),
        ("quote", 1, 2, "Deep."),
        ("paragraph", 0, 0, "(Wiki)"),
        ("quote", 2, 1, "Three."),
        ("quote", 2, 1, "A. Smith"),
    ]
    assert document.blocks[0].cite == "http://a.example"


def test_inlines_have_their_words_and_whole_addresses() -> None:
    body = "<p>See <a href='/x'>the log</a>, <cite>The Ferry</cite>, <q>gone</q> and <a href='javascript:x()'>this</a>.<sup><a href='#fn1'>1</a></sup></p>"
    document = page(body, "<link rel=canonical href=http://a.example/b/c>")
    assert [(i.kind, document.at(i.place), i.address) for i in document.inlines] == [
        ("link", "the log", "http://a.example/x"),
        ("cite", "The Ferry", ""),
        ("q", "gone", ""),
        ("link", "this", ""),
        ("noteref", "1", "#fn1"),
    ]
    assert '"gone"' not in document.text and "gone" in document.text


def test_a_link_around_two_blocks_is_a_link_in_each() -> None:
    document = page("<a href=http://a.example><p>One.</p><p>Two.</p></a>")
    assert [document.at(i.place) for i in document.inlines] == ["One.", "Two."]


def test_the_rest_of_a_page_is_left_out_with_its_reason() -> None:
    body = f"""<nav><a href=/>Home</a></nav><div class=entry-content><p>{LONG}</p><div class=sharedaddy><h3>Share this:</h3></div></div>
    <p class=entry-meta>Posted by me</p><aside>Recent</aside><div id=respond><form><p>Leave a Reply</p></form></div><p>Elsewhere.</p><footer>Bye.</footer>"""
    document = page(body)
    assert shown(document) == [("paragraph", LONG)]
    assert left_out(document) == {
        "Home": "navigation",
        "Share this:": "share bar",
        "Posted by me": "post meta line",
        "Recent": "aside",
        "Leave a Reply": "reply form",
        "Elsewhere.": "outside the main text",
        "Bye.": "page footer",
    }


def test_a_page_inside_a_form_is_read() -> None:
    assert shown(page(f"<form><p>{LONG}</p><p>{LONG}</p></form>")) == [("paragraph", LONG)] * 2


def test_an_article_called_menu_is_read() -> None:
    assert shown(page(f"<div class=menu><p>{LONG}</p></div>")) == [("paragraph", LONG)]


def test_a_page_laid_out_by_tables_is_read_as_paragraphs() -> None:
    body = f"<table><tr><td><p>{LONG}</p><p>{LONG}</p></td></tr></table>"
    assert shown(page(body)) == [("paragraph", LONG)] * 2


def test_a_table_of_data_is_one_block() -> None:
    body = f"<p>{LONG}</p><table><tr><th>Year<th>Lost</tr><tr><td>1931<td>19</tr></table>"
    assert shown(page(body))[1] == ("table", "Year\tLost\n1931\t19")


def test_notes_captions_and_code_are_told_apart() -> None:
    body = f"<p>{LONG}</p><figure><figcaption>The slip.</figcaption></figure><pre><code>x = 1</code></pre><ol class=footnotes><li id=fn1>So the log.</li><li id=fn2>So he says.</li></ol>"
    document = page(body)
    assert [(b.kind, b.number, b.left_out) for b in document.blocks] == [
        ("paragraph", "", ""),
        ("caption", "", ""),
        ("code", "", "code"),
        ("note", "1", ""),
        ("note", "2", ""),
    ]


@pytest.mark.parametrize(
    "label",
    [
        "<h2>References</h2>",
        "<p><strong>Further reading:</strong></p>",
        "<p>Sources</p>",
        "<h3>参考文献</h3>",
    ],
)
def test_a_list_of_reading_keeps_its_links(label: str) -> None:
    document = page(
        f"<p>{LONG}</p>{label}<ul><li><a href=http://a.example>A</a></li><li>B</li></ul><p>After.</p>"
    )
    assert [kind for kind, _ in shown(document)] == [
        "paragraph",
        "heading",
        "reading",
        "reading",
        "paragraph",
    ]
    assert [i.address for i in document.inlines if i.kind == "link"] == ["http://a.example"]


def test_the_facts_of_a_page_come_from_its_own_words() -> None:
    head = """<title>The Ferry | Osk Gazette</title><meta property=og:site_name content='Osk Gazette'><link rel=canonical href=http://osk.example/ferry>
    <script type=application/ld+json>{"@graph": [{"@type": "NewsArticle", "author": {"name": "Ines Okafor"}, "datePublished": "1931-04-02"}]}</script>"""
    document = page(f"<article><p>{LONG}</p></article>", head)
    assert (document.title, document.author, document.publisher) == (
        "The Ferry",
        "Ines Okafor",
        "Osk Gazette",
    )
    assert (document.published, document.address, document.language) == (
        "1931-04-02",
        "http://osk.example/ferry",
        "en",
    )


def test_a_declared_encoding_is_used_without_a_note() -> None:
    (document,) = results(
        "<html><head><meta charset=iso-8859-1></head><p>Übung “so”</p>".encode("cp1252")
    )
    assert isinstance(document, Document) and document.text == "Übung “so”"


def test_origins_point_past_entities_and_line_ends() -> None:
    source = "<html><body>\r\n<p>A &amp; B\r\nsees 𝄞 <i>noon</i></p>"
    document = documents(source)[0]
    assert document.text == "A & B sees 𝄞 noon"
    for word in ("A", "sees", "𝄞", "noon"):
        at = document.text.index(word)
        (run,) = [run for run in document.origin if run.start <= at < run.end]
        assert source[run.at + at - run.start :].startswith(word)


def test_what_only_a_script_would_show_is_read_with_a_note() -> None:
    note, document = results(
        f"<html><body><p>Loading</p><noscript><p>{LONG}</p><p>{LONG}</p></noscript></body></html>"
    )
    assert isinstance(note, Note) and "only by script" in note.message
    assert isinstance(document, Document) and LONG in document.text


def test_a_page_without_text_is_a_note() -> None:
    (note,) = results("<html><body><img src=a></body></html>")
    assert isinstance(note, Note) and "no text" in note.message


THREAD = f"""<html><body><div class=entry-content><p>{LONG}</p></div><div id=comments><h2>3 thoughts on “The Ferry”</h2><ol class=commentlist>
<li class=comment id=comment-7><article><header class=comment-meta><cite class=fn>Ines</cite> <a href=/p#comment-7><time datetime=1931-04-03T10:00>April 3</time></a></header>
<div class=comment-content><p>I saw it go.</p></div><div class=reply><a>Reply</a></div></article>
<ol class=children><li class=comment id=comment-9><article><div class=comment-content><p>You did not.</p></div></article></li></ol></li>
<li class=comment><div class=comment-author>Bell says:</div><p>Nobody did.</p></li></ol><div id=respond>Leave a Reply</div></div></body></html>"""


def test_each_comment_is_a_document_that_names_what_it_answers() -> None:
    post, *thread = documents(THREAD)
    assert [(c.name, c.text, c.author, c.published, c.parent) for c in thread] == [
        ("page.html#comment-7", "I saw it go.", "Ines", "1931-04-03T10:00", "page.html"),
        ("page.html#comment-9", "You did not.", "", "", "page.html#comment-7"),
        ("page.html#comment-3", "Nobody did.", "Bell", "", "page.html"),
    ]
    assert "I saw it go" not in post.text
    assert left_out(post)["3 thoughts on “The Ferry”"] == "comments: 3 documents of their own"
    assert {c.digest for c in thread} == {post.digest}


def test_a_comment_answers_the_one_it_says_it_answers() -> None:
    markup = f"""<html><body><article><p>{LONG}</p></article><div class=comments><div class=comment id=comment-1><p>First.</p></div>
    <div class=comment id=comment-2><p class=meta>In reply to <a href=#comment-1>Ines</a></p><p>Second.</p></div></div></body></html>"""
    assert [c.parent for c in documents(markup)[1:]] == ["page.html", "page.html#comment-1"]


def test_comments_in_definition_lists_are_read() -> None:
    markup = f"""<html><body><div class=post-body><p>{LONG}</p></div><div id=comments><dl id=comments-block>
    <dt class=comment-author id=c1234567>Ines said...</dt><dd class=comment-body><p>I saw it go.</p></dd><dd class=comment-footer>April 3, 1931</dd>
    <dt class=comment-author id=c1234568>Bell said...</dt><dd class=comment-body><p>Nobody did.</p></dd></dl></div></body></html>"""
    assert [(c.name, c.text, c.author) for c in documents(markup)[1:]] == [
        ("page.html#comment-1234567", "I saw it go.", "Ines"),
        ("page.html#comment-1234568", "Nobody did.", "Bell"),
    ]


def test_comments_named_by_vocabulary_are_read() -> None:
    markup = f"""<html><body><article><p>{LONG}</p></article><div itemscope itemtype=http://schema.org/Comment>
    <span itemprop=author>Ines</span> <time datetime=1931-04-03>x</time><div itemprop=text>I saw it go.</div></div></body></html>"""
    assert [(c.text, c.author, c.published) for c in documents(markup)[1:]] == [
        ("I saw it go.", "Ines", "1931-04-03")
    ]


MADE = SHARED / "data" / "reading" / "wordpress_made"


@pytest.mark.skipif(not MADE.exists(), reason="../shared/data/reading/wordpress_made is not here")
@pytest.mark.parametrize("theme", ["kubrick", "seventeen", "twentytwelve"])
def test_the_made_pages_come_out_whole(theme: str) -> None:
    gold = json.loads((MADE / "gold.json").read_text())
    found = list(read_paths([MADE / f"wp_{theme}.html"]))
    assert all(isinstance(item, Document) for item in found)
    post, *thread = [item for item in found if isinstance(item, Document)]
    blocks = shown(post)
    texts = [text for _, text in blocks]
    for words, credit, address in gold["quotes"]:
        at = blocks.index(("quote", words))
        assert blocks[at + 1] == ("paragraph", credit)
        if address:
            assert address in [i.address for i in post.inlines if post.at(i.place) == credit]
    assert set(gold["paras"]) <= {text for kind, text in blocks if kind == "paragraph"}
    reading = [b.place for b in post.blocks if b.kind == "reading"]
    links = [
        (post.at(i.place), i.address)
        for i in post.inlines
        if any(p.holds(i.place) for p in reading)
    ]
    assert links == [tuple(pair) for pair in gold["further"]]
    assert any(kind == "note" and gold["footnote"] in text for kind, text in blocks)
    assert ("heading", gold["heading"]) in blocks
    assert (post.title, post.author) == (
        gold["title"],
        gold["author"],
    ) and post.published.startswith(gold["date"])
    for item in (post, *thread):
        examined = "\n".join(text for _, text in shown(item))
        assert not [boiler for boiler in gold["boiler"] if boiler in examined]
    assert [c.text for c in thread] == [row[5] for row in gold["comments"]]
    for comment, (number, above, author, machine, written, _) in zip(
        thread, gold["comments"], strict=True
    ):
        name = f"wp_{theme}.html"
        assert comment.name == f"{name}#comment-{number}" and comment.author == author
        assert comment.parent == (f"{name}#comment-{above}" if above else name)
        assert comment.published in (machine, written)
    assert texts.count("Nice post.") == 0


CASE = SHARED / "case" / "nanking" / "account" / "truth-about-nanking.html"


@pytest.mark.skipif(not CASE.exists(), reason="../shared/case/nanking is not here")
def test_the_page_of_the_case_comes_out_whole() -> None:
    post, *thread = (item for item in read_paths([CASE]) if isinstance(item, Document))
    assert len(thread) == 3 and all(c.parent == post.name for c in thread)
    credits = [
        i.address for i in post.inlines if post.at(i.place) in ("(Wiki)", "(Japan Visitor Blog)")
    ]
    assert len(credits) == 2 and all(credits)
    assert len([b for b in post.blocks if b.kind == "reading"]) == 3
    examined = "\n".join(text for item in (post, *thread) for _, text in shown(item))
    for words in (
        "Leave a Reply",
        "Fill in your details",
        "Log Out",
        "Connecting to",
        "thoughts on",
    ):
        assert words not in examined


def test_an_empty_comment_takes_no_other_with_it() -> None:
    markup = f"""<html><body><article><p>{LONG}</p></article><div class=comments><div class=comment id=comment-1></div>
    <div class=comment id=comment-2><p>Second.</p><ul class=children><li class=comment id=comment-3><p>Third.</p></li></ul></div></div></body></html>"""
    found = results(markup)
    assert [(item.name, item.parent) for item in found[1:] if isinstance(item, Document)] == [
        ("page.html#comment-2", "page.html"),
        ("page.html#comment-3", "page.html#comment-2"),
    ]
    assert len(found) == 3


def test_comments_that_answer_each_other_make_no_ring() -> None:
    markup = f"""<html><body><article><p>{LONG}</p></article><div class=comments>
    <div class=comment id=comment-1><p class=meta>In reply to <a href=#comment-2>B</a></p><p>First.</p></div>
    <div class=comment id=comment-2><p class=meta>In reply to <a href=#comment-1>A</a></p><p>Second.</p></div></div></body></html>"""
    assert [c.parent for c in documents(markup)[1:]] == ["page.html#comment-2", "page.html"]


def test_a_drawing_is_not_deep() -> None:
    paths = "<path d=x />" * 1_000
    assert [
        type(item) for item in results(f"<html><body><svg>{paths}</svg><p>{LONG}</p></body></html>")
    ] == [Document]
