"""The dossier of the example case in a real browser: no sideways scroll, every mark reachable.

The page is opened as it is, in a frame of the width asked for. A probe outside the frame
writes what it measured into its own document, and the browser prints that.
"""

from __future__ import annotations

import html
import json
import os
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from loccit import examine, report
from loccit.crediting.aliases import read_aliases

FLOOD = Path(__file__).resolve().parents[1] / "examples" / "flood"
NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
FLAGS = (
    *("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
    *("--disable-dev-shm-usage", "--allow-file-access-from-files", "--enable-logging=stderr"),
    *("--window-size=1400,1000", "--virtual-time-budget=5000", "--dump-dom"),
)
SECONDS = 120  # a browser that starts for the first time on a busy machine takes long
WIDTHS = (390, 1280)

WINDOW = """<!doctype html><meta charset="utf-8"><body style="margin:0">
<iframe id="frame" src="page.html" width="%d" height="900" style="border:0"></iframe><script>
addEventListener("load", () => setTimeout(() => {
  const inner = document.getElementById("frame").contentWindow;
  const page = inner.document, root = page.documentElement;
  const all = query => [...page.querySelectorAll(query)];
  const shown = e => e.outerHTML.slice(0, 160);
  const ids = all("[id]").map(e => e.id);
  const targets = all("a[href^='#']").map(a => decodeURIComponent(a.getAttribute("href").slice(1)));
  const beyond = all("body *").filter(e => e.getBoundingClientRect().right > inner.innerWidth + 1);
  const probe = document.createElement("pre");
  probe.id = "probe";
  probe.textContent = JSON.stringify({
    inner: inner.innerWidth,
    scroll: root.scrollWidth,
    beyond: beyond.slice(0, 5).map(shown),
    marks: all("mark").length,
    findings: all("mark[data-f]").length,
    hidden: all("mark").filter(e => !e.closest("details:not([open])")
      && !e.getClientRects().length).map(shown),
    dead: targets.filter(id => id && !ids.includes(id)),
    twice: ids.filter((id, i) => ids.indexOf(id) !== i),
    outside: all("[src], link[href]").map(e => e.src || e.href).filter(a => !a.startsWith("data:")),
    unnamed: all("a[href], button, input, summary").filter(e => !(e.textContent.trim()
      || e.getAttribute("aria-label") || e.title || (e.labels && e.labels.length))).map(shown),
    unlinked: all("mark[data-f]").filter(e => !targets.includes("f" + e.dataset.f)).map(shown),
    language: root.lang,
    title: page.title,
  });
  document.body.append(probe);
}, 1000));
</script></body>"""


def browser() -> str:
    """Where Chromium is; a missing one is an error where nothing may be skipped."""
    path = next(filter(None, map(shutil.which, NAMES)), None)
    if path is None:
        why = "no Chromium: the dossier was not tried in a browser (install chromium)"
        pytest.fail(why) if os.environ.get("CI") == "true" else pytest.skip(why)
    return path


@pytest.fixture(scope="module")
def page() -> str:
    """The dossier of the example case."""
    aliases = read_aliases((FLOOD / "loccit.toml").read_text(encoding="utf-8"))
    return report(examine([FLOOD / "post.html"], [FLOOD / "sources"], aliases=aliases), "html")


@pytest.fixture(scope="module", params=WIDTHS, ids=lambda width: f"{width}px")
def measured(
    request: pytest.FixtureRequest, page: str, tmp_path_factory: pytest.TempPathFactory
) -> dict[str, Any]:
    """What the probe measured in a frame of one width, and what the browser complained of."""
    folder = tmp_path_factory.mktemp("browser")
    (folder / "page.html").write_text(page, encoding="utf-8")
    (folder / "window.html").write_text(WINDOW % request.param, encoding="utf-8")
    own = (f"--user-data-dir={folder / 'profile'}", (folder / "window.html").as_uri())
    done = subprocess.run(
        [browser(), *FLAGS, *own], capture_output=True, text=True, timeout=SECONDS, check=True
    )
    probe = re.search(r'<pre id="probe">(.*?)</pre>', done.stdout, re.DOTALL)
    assert probe, done.stdout[-2000:] + done.stderr[-2000:]
    values: dict[str, Any] = json.loads(html.unescape(probe[1]))
    said = [line for line in done.stderr.splitlines() if "CONSOLE" in line]
    return {"width": request.param, "said": said, **values}


def test_page_is_as_wide_as_its_frame(measured: dict[str, Any]) -> None:
    assert measured["inner"] == measured["width"]


def test_page_does_not_scroll_sideways(measured: dict[str, Any]) -> None:
    assert measured["scroll"] <= measured["inner"], measured["beyond"]


def test_every_mark_can_be_seen(measured: dict[str, Any]) -> None:
    assert measured["marks"] > 10
    assert measured["hidden"] == []


def test_every_mark_leads_to_its_finding(measured: dict[str, Any]) -> None:
    assert measured["findings"] > 10
    assert measured["unlinked"] == []


def test_every_link_within_the_page_arrives(measured: dict[str, Any]) -> None:
    assert measured["dead"] == []
    assert measured["twice"] == []


def test_nothing_is_fetched(measured: dict[str, Any]) -> None:
    assert measured["outside"] == []


def test_console_stays_empty(measured: dict[str, Any]) -> None:
    assert measured["said"] == []


def test_every_control_has_a_name(measured: dict[str, Any]) -> None:
    assert measured["unnamed"] == []


def test_page_has_a_title_and_a_language(measured: dict[str, Any]) -> None:
    assert measured["title"]
    assert measured["language"] == "en"
