"""The commands: what they print, where they write, and how they end."""

from __future__ import annotations

import gc
import json
import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import click
import factories
import pytest
from click.testing import CliRunner, Result

import loccit
from loccit.cli import main
from loccit.cli.demo import case_files
from loccit.cli.levels import exit_code
from loccit.cli.options import limits_of
from loccit.cli.output import encoded, write_whole
from loccit.cli.progress import Progress
from loccit.model import Critique
from loccit.readers import Limits

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "docs" / "commands.md"


def run(*arguments: str | Path, stdin: bytes | None = None) -> Result:
    """The command run inside this process."""
    return CliRunner().invoke(main, [str(a) for a in arguments], input=stdin)


def spawn(*arguments: str | Path, **options: Any) -> subprocess.CompletedProcess[bytes]:
    """The command run as a process of its own."""
    command = [sys.executable, "-m", "loccit", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, check=False, **options)


@pytest.fixture
def post(tmp_path: Path) -> Path:
    """An account that misquotes one source, quotes another well, and invents a third."""
    path = tmp_path / "post.txt"
    path.write_text(factories.POST, "utf-8")
    return path


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """The sources of the post."""
    folder = tmp_path / "library"
    folder.mkdir()
    (folder / "inquiry.txt").write_text(factories.INQUIRY, "utf-8")
    (folder / "gazette.txt").write_text(factories.GAZETTE, "utf-8")
    return folder


@pytest.fixture
def pipeline(monkeypatch: pytest.MonkeyPatch) -> Callable[[Any], None]:
    """Put what is given in the place of what the pipeline would find."""

    def install(result: Any) -> None:
        def examine(*_: Any, **__: Any) -> Critique:
            if isinstance(result, BaseException):
                raise result
            assert isinstance(result, Critique)
            return result

        made = ModuleType("loccit.pipeline")
        made.examine = examine  # type: ignore[attr-defined]
        monkeypatch.setitem(sys.modules, "loccit.pipeline", made)

    return install


# What is found decides the exit code.


def test_a_misquotation_gives_1(post: Path, library: Path) -> None:
    result = run("check", post, "-s", library)
    assert result.exit_code == 1
    assert "MISQUOTED" in result.stdout


def test_only_faithful_quotations_give_0(tmp_path: Path, library: Path) -> None:
    post = tmp_path / "faithful.txt"
    post.write_text("He read “the quietest night of the year on the whole estuary” aloud.")
    assert run("check", post, "-s", library).exit_code == 0


def test_an_untraced_quotation_alone_gives_0_with_its_count(tmp_path: Path, library: Path) -> None:
    post = tmp_path / "invented.txt"
    post.write_text("“We sold every ticket before the paint was dry,” boasted a clerk.")
    result = run("check", post, "-s", library)
    assert result.exit_code == 0
    assert "1 in none of the 2 sources given" in result.stdout
    assert run("check", post, "-s", library, "--fail-on", "untraced").exit_code == 1


def test_no_source_gives_3_and_says_what_to_do(post: Path) -> None:
    result = run("check", post)
    assert result.exit_code == 3
    assert "NOT CHECKED\n  everything: no source was given" in result.stdout
    assert "no source was given; give the sources wanted with -s" in result.stderr


def test_nothing_to_check_gives_3(tmp_path: Path, library: Path) -> None:
    post = tmp_path / "plain.txt"
    post.write_text("A walk along the river, and nobody said a word.")
    assert run("check", post, "-s", library).exit_code == 3


def test_sources_that_cannot_be_read_give_3(post: Path, tmp_path: Path) -> None:
    (tmp_path / "noise.bin").write_bytes(bytes(range(256)) * 20)
    result = run("check", post, "-s", tmp_path / "noise.bin")
    assert result.exit_code == 3
    assert "noise.bin" in result.stdout
    assert "everything: nothing of the source given could be read" in result.stdout
    assert "no source was given" not in result.stdout + result.stderr


def test_an_empty_folder_of_sources_is_not_called_no_source(post: Path, tmp_path: Path) -> None:
    (tmp_path / "none").mkdir()
    (tmp_path / "nothing").mkdir()
    result = run("check", post, "-s", tmp_path / "none", "-s", tmp_path / "nothing")
    assert result.exit_code == 3
    assert "everything: none of the 2 sources given could be read" in result.stdout


def test_an_account_that_cannot_be_read_gives_2_in_one_line(tmp_path: Path, library: Path) -> None:
    (tmp_path / "empty.txt").write_bytes(b"")
    result = run("check", tmp_path / "empty.txt", "-s", library)
    assert result.exit_code == 2
    assert result.stderr.count("\n") == 1
    assert "empty.txt" in result.stderr


def test_the_other_accounts_are_still_reported(post: Path, tmp_path: Path, library: Path) -> None:
    (tmp_path / "empty.txt").write_bytes(b"")
    result = run("check", post, tmp_path / "empty.txt", "-s", library)
    assert result.exit_code == 2
    assert "MISQUOTED" in result.stdout
    assert "cannot read" in result.stderr and "empty.txt" in result.stderr


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with an account that is faithful to its source."""
    made = tmp_path / "accounts"
    made.mkdir()
    words = "He read “the quietest night of the year on the whole estuary” aloud."
    (made / "faithful.txt").write_text(words)
    return made


def test_a_folder_of_accounts_that_can_all_be_read_gives_0(folder: Path, library: Path) -> None:
    os.link(folder / "faithful.txt", folder / "again.txt")  # read once, and nothing is lost
    assert run("check", folder, "-s", library).exit_code == 0


def test_an_unreadable_file_in_an_account_folder_gives_2(folder: Path, library: Path) -> None:
    (folder / "noise.bin").write_bytes(bytes(range(256)) * 20)
    (folder / "empty.txt").write_bytes(b"")
    result = run("check", folder, "-s", library)
    assert result.exit_code == 2
    assert "WORD FOR WORD" in result.stdout
    assert result.stderr == (
        "loccit: cannot read empty.txt: the file is empty: nothing was read (nor noise.bin)\n"
    )


def test_an_empty_folder_beside_a_good_account_gives_2(
    folder: Path, library: Path, tmp_path: Path
) -> None:
    (tmp_path / "bare").mkdir()
    result = run("check", folder, tmp_path / "bare", "-s", library)
    assert result.exit_code == 2
    assert result.stderr.count("\n") == 1
    assert "bare: there is nothing in it to examine" in result.stderr


def test_an_account_whose_name_another_bears_is_not_lost_in_silence(
    folder: Path, library: Path, tmp_path: Path
) -> None:
    for above in ("one", "two"):
        (tmp_path / above / "same").mkdir(parents=True)
        (tmp_path / above / "same" / "post.txt").write_text(f"A walk in year {above}.")
    paths = [tmp_path / above / "same" / "post.txt" for above in ("one", "two")]
    result = run("check", folder, *paths, "-s", library)
    assert result.exit_code == 2
    assert "same/post.txt: another document has this name" in result.stderr


@pytest.mark.parametrize("enabled", [True, False])
def test_the_garbage_collector_is_as_it_was_after_a_run(enabled: bool, post: Path) -> None:
    before = gc.isenabled()
    try:
        (gc.enable if enabled else gc.disable)()
        run("check", post)
        assert gc.isenabled() == enabled
    finally:
        (gc.enable if before else gc.disable)()


def test_the_greatest_depth_that_may_be_asked_for_is_read(tmp_path: Path, library: Path) -> None:
    page = tmp_path / "deep.html"
    page.write_text(f"<body>{'<div>' * 990}<p>{factories.POST}</p>{'</div>' * 990}</body>")
    result = run("check", page, "-s", library, "--max-depth", "1000")
    assert result.exit_code == 1
    assert "--max-depth" not in result.stdout
    assert "--max-depth raises it" in run("check", page, "-s", library).stdout


def test_every_limit_of_reading_is_an_option() -> None:
    limits = limits_of({"max_size": 2, "max_depth": 7, "max_pages": 3, "max_expansion": 0.5})
    assert limits == Limits(size=2 << 20, depth=7, pages=3, expansion=1 << 19)
    assert limits_of({"max_size": None}) == Limits()


def test_the_note_on_a_limit_names_the_option_that_raises_it(
    tmp_path: Path, post: Path, library: Path
) -> None:
    (library / "a" / "b").mkdir(parents=True)
    (library / "a" / "b" / "deep.txt").write_text(factories.INQUIRY)
    shown = run("check", post, "-s", library, "--max-depth", "1").stdout
    assert "not entered; --max-depth raises it" in shown
    assert "--max-depth" not in run("check", post, "-s", library, "--max-depth", "2").stdout


@pytest.mark.parametrize(
    ("level", "code"), [("misquoted", 1), ("altered", 1), ("untraced", 1), ("never", 0)]
)
def test_a_level_holds_the_ones_above_it(level: str, code: int) -> None:
    assert exit_code(factories.critique(), level) == code


def only(*numbers: int) -> Critique:
    """The factory's critique with only these verdicts."""
    from dataclasses import replace

    whole = factories.critique()
    return replace(whole, verdicts=tuple(whole.verdicts[n - 1] for n in numbers))


def test_a_credit_elsewhere_counts_as_much_as_a_misquotation() -> None:
    assert exit_code(only(2), "misquoted") == 1


def test_an_altered_borrowing_promised_nothing() -> None:
    assert exit_code(only(6), "untraced") == 0


def test_short_quotations_alone_check_nothing() -> None:
    assert exit_code(only(5), "never") == 3


# What cannot run.


@pytest.mark.parametrize(
    "arguments",
    [
        ("check",),
        ("check", "nowhere.txt"),
        ("check", __file__, "-s", "nowhere"),
        ("check", __file__, "--format", "pdf"),
        ("check", __file__, "--fail-on", "short"),
        ("check", __file__, "--max-size", "0"),
        ("check", __file__, "--max-depth", "0"),
        ("check", __file__, "--max-depth", "100000"),
        ("check", __file__, "--max-pages", "0"),
        ("check", __file__, "--workers", "0"),
        ("check", __file__, "--frobnicate"),
        ("check", __file__, "--out", str(ROOT)),
        ("check", __file__, "--out", str(ROOT / "no such folder" / "a.html")),
        ("check", __file__, "--out", __file__),
        ("check", "-", "-"),
        ("trace", "some words to look for"),
        ("explain", __file__, "--at", "twelve"),
        ("kinds", "lost_marbles"),
        ("frobnicate",),
    ],
)
def test_a_wrong_call_is_one_line_and_2(arguments: tuple[str, ...]) -> None:
    result = run(*arguments, stdin=b"")
    assert result.exit_code == 2
    assert result.stdout == ""
    assert result.stderr.startswith("loccit: ")
    assert result.stderr.count("\n") == 1


def test_without_a_command_the_help_is_shown_and_nothing_passes() -> None:
    result = run()
    assert result.exit_code == 2
    assert "Commands:" in result.stdout


def test_an_error_nobody_foresaw_is_one_line(pipeline: Callable[[Any], None], post: Path) -> None:
    pipeline(KeyError("lost\nand\x1b[31mfound"))
    result = run("check", post)
    assert result.exit_code == 2
    assert result.stderr.count("\n") == 1 and "\x1b" not in result.stderr
    assert "--debug" in result.stderr and "Traceback" not in result.stderr


def test_debug_shows_where_it_happened(pipeline: Callable[[Any], None], post: Path) -> None:
    pipeline(KeyError("lost"))
    result = run("check", post, "--debug")
    assert result.exit_code == 2
    assert "Traceback" in result.stderr


def test_an_interrupt_is_quiet(pipeline: Callable[[Any], None], post: Path) -> None:
    pipeline(KeyboardInterrupt())
    result = run("check", post)
    assert result.exit_code == 130
    assert (result.stdout, result.stderr) == ("", "")


def test_an_aliases_file_that_is_no_toml_is_named(post: Path, library: Path) -> None:
    (post.parent / "loccit.toml").write_text("= = =")
    result = run("check", post, "-s", library)
    assert result.exit_code == 2
    assert "loccit.toml" in result.stderr and result.stderr.count("\n") == 1


# Where the report goes.


def test_json_is_printed_for_other_programs(post: Path, library: Path) -> None:
    report = json.loads(run("check", post, "-s", library, "--format", "json").stdout)
    assert report["schema"] == "loccit/2"
    assert "misquoted" in [verdict["standing"] for verdict in report["verdicts"]]


def test_standard_input_is_an_account(library: Path) -> None:
    result = run("check", "-", "-s", library, "--format", "json", stdin=factories.POST.encode())
    assert json.loads(result.stdout)["documents"][0]["name"] == "stdin"


def test_empty_standard_input_cannot_be_read(library: Path) -> None:
    result = run("check", "-", "-s", library, stdin=b"")
    assert result.exit_code == 2
    assert result.stderr.count("\n") == 1


def test_out_writes_the_file_and_says_so(post: Path, library: Path, tmp_path: Path) -> None:
    out = tmp_path / "report.json"
    result = run("check", post, "-s", library, "--out", out)
    assert result.stdout == ""
    assert f"wrote {out}" in result.stderr
    assert json.loads(out.read_text("utf-8"))["schema"] == "loccit/2"


def test_the_ending_of_out_gives_the_format(post: Path, library: Path, tmp_path: Path) -> None:
    run("check", post, "-s", library, "--out", tmp_path / "dossier.html")
    assert "<html" in (tmp_path / "dossier.html").read_text("utf-8")[:200].lower()


def test_two_runs_and_two_numbers_of_workers_give_the_same_bytes(
    post: Path, library: Path, tmp_path: Path
) -> None:
    again = tmp_path / "again.txt"
    again.write_bytes(post.read_bytes() + b"\nAnd once more.\n")
    reports = {
        run("check", post, again, "-s", library, "--format", "json", "--workers", n).stdout
        for n in ("1", "1", "2")
    }
    assert len(reports) == 1
    assert '"again.txt"' in reports.pop()


def test_a_write_that_fails_leaves_the_old_file_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "report.txt"
    out.write_text("old")

    def fail(*_: Any) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", fail)
    with pytest.raises(click.ClickException, match="No space left"):
        write_whole(out, "new")
    assert out.read_text() == "old"
    assert list(tmp_path.iterdir()) == [out]


def test_a_link_is_followed_and_kept(tmp_path: Path) -> None:
    (tmp_path / "real.txt").write_text("old")
    (tmp_path / "link.txt").symlink_to(tmp_path / "real.txt")
    write_whole(tmp_path / "link.txt", "new")
    assert (tmp_path / "link.txt").is_symlink()
    assert (tmp_path / "real.txt").read_text() == "new"


def test_a_lone_surrogate_is_written_as_its_number() -> None:
    assert json.loads(b'"' + encoded("a\udc80") + b'"') == "a\udc80"


def test_a_device_is_written_to_and_stays_a_device() -> None:
    write_whole(Path(os.devnull), "gone")
    assert not Path(os.devnull).is_file()


def test_a_reader_that_stops_early_is_no_error(post: Path, library: Path) -> None:
    command = f'"{sys.executable}" -m loccit check "{post}" -s "{library}" --format json | head -1'
    result = subprocess.run(["bash", "-c", command], capture_output=True, check=False)
    assert result.stdout == b"{\n"
    assert result.stderr == b""


def test_a_process_ends_with_the_exit_code(post: Path, library: Path) -> None:
    assert spawn("check", post, "-s", library).returncode == 1
    assert spawn("check", "nowhere.txt").returncode == 2
    assert spawn("--version").stdout.decode() == f"loccit {loccit.__version__}\n"


def test_a_pipe_gets_no_colours(post: Path, library: Path) -> None:
    assert b"\x1b" not in spawn("check", post, "-s", library).stdout


def test_help_imports_nothing_slow() -> None:
    code = (
        "import sys; from loccit.cli import main; main(['--help'], standalone_mode=False); "
        "print([m for m in ('numpy', 'numba', 'rich', 'jinja2', 'lxml', 'loccit.model') "
        "if m in sys.modules])"
    )
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True)
    assert result.stdout.splitlines()[-1] == b"[]"


# Progress.


def test_a_short_run_shows_no_progress(capsys: pytest.CaptureFixture[str]) -> None:
    with Progress() as progress:
        progress("checking", 1, 2)
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize("threaded", [True, False])
def test_a_long_run_says_how_far_it_is(
    threaded: bool, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("loccit.cli.progress.QUIET", 0.0)
    with Progress(threaded=threaded) as progress:
        for _ in range(50):
            progress("checking", 1, 2)
            progress._ended.wait(0.01)
    assert "checking: 1 of 2\n" in capsys.readouterr().err


# The other commands.


def test_trace_shows_the_words_in_their_place(library: Path) -> None:
    result = run("trace", "the quietest night of the year on the whole estuary", "-s", library)
    assert result.exit_code == 0
    assert "inquiry.txt:4:8" in result.stdout
    assert "It was »the quietest night of the year" in result.stdout.replace("\n  ", " ")


def test_trace_tells_what_is_not_found(library: Path) -> None:
    result = run("trace", "we sold every ticket before the paint was dry", "-s", library)
    assert result.exit_code == 1


def test_trace_says_that_no_source_could_be_read(tmp_path: Path) -> None:
    (tmp_path / "none").mkdir()
    result = run("trace", "the quietest night of the year", "-s", tmp_path / "none")
    assert result.exit_code == 3
    assert "Not searched: nothing of the source given could be read." in result.stdout


def test_trace_does_not_search_for_too_few_words(library: Path) -> None:
    assert run("trace", "of the", "-s", library).exit_code == 3


def test_trace_writes_json_by_the_same_schema(library: Path) -> None:
    result = run(
        "trace", "it was the quietest night of the year", "-s", library, "--format", "json"
    )
    (verdict,) = json.loads(result.stdout)["verdicts"]
    assert verdict["source"]["document"] == "inquiry.txt"


def test_explain_tells_what_each_kind_said(post: Path, library: Path) -> None:
    result = run("explain", post, "--at", "3:30", "-s", library)
    assert result.exit_code == 0
    assert re.search(r"spoke +lost_negation: ", result.stdout)
    assert re.search(r"silent +changed_figure: ", result.stdout)


def test_explain_takes_a_place_as_the_report_cites_it(post: Path, library: Path) -> None:
    report = json.loads(run("check", post, "-s", library, "--format", "json").stdout)
    cite = report["verdicts"][0]["mention"]["cite"]
    assert run("explain", post, "--at", cite, "-s", library).exit_code == 0


def test_explain_names_the_nearest_findings_where_there_is_none(post: Path, library: Path) -> None:
    result = run("explain", post, "--at", "1:1", "-s", library)
    assert result.exit_code == 2
    assert "the nearest are post.txt:3:25" in result.stderr


def test_explain_refuses_a_place_beyond_the_text(post: Path, library: Path) -> None:
    result = run("explain", post, "--at", "900:1", "-s", library)
    assert result.exit_code == 2
    assert "beyond the text" in result.stderr


def test_kinds_lists_every_kind() -> None:
    import loccit.faults
    from loccit.family import names

    lines = run("kinds").stdout.splitlines()
    assert [line.split()[0] for line in lines] == list(names(loccit.faults.__name__))


def test_kinds_shows_a_docstring_whole() -> None:
    import inspect

    from loccit.faults import lost_negation

    assert run("kinds", "lost_negation").stdout.rstrip("\n") == inspect.getdoc(lost_negation)


def test_demo_writes_the_case_its_report_and_a_page(tmp_path: Path) -> None:
    result = run("demo", tmp_path / "case")
    assert result.exit_code == 0
    assert (tmp_path / "case" / "post.html").is_file()
    assert "<html" in (tmp_path / "case" / "dossier.html").read_text("utf-8")[:300]
    assert "MISQUOTED" in result.stdout
    assert "loccit explain" in result.stdout


def test_what_demo_says_to_run_next_runs(tmp_path: Path) -> None:
    import shlex

    shown = run("demo", tmp_path / "case with a space").stdout
    following = [line.strip() for line in shown.splitlines() if line.startswith("  loccit ")]
    assert len(following) == 4
    for line in following:
        assert run(*shlex.split(line)[1:]).exit_code in {0, 1}


def test_demo_overwrites_nothing_that_differs(tmp_path: Path) -> None:
    name = next(iter(case_files()))
    (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
    (tmp_path / name).write_text("mine")
    result = run("demo", tmp_path)
    assert result.exit_code == 2
    assert (tmp_path / name).read_text() == "mine"
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == [tmp_path / name]


def test_demo_can_be_run_again(tmp_path: Path) -> None:
    assert run("demo", tmp_path).exit_code == 0
    assert run("demo", tmp_path).exit_code == 0


# The page on the commands is whole.


def commands() -> Iterator[tuple[str, click.Command]]:
    """Every command by name."""
    yield from main.commands.items()


def section(name: str) -> str:
    """What the page says of one command."""
    found = re.search(rf"^## loccit {name}$(.*?)(?=^## |\Z)", PAGE.read_text("utf-8"), re.M | re.S)
    assert found, f"docs/commands.md has no section on {name}"
    return found[1]


@pytest.mark.parametrize(("name", "command"), list(commands()))
def test_every_option_is_on_the_page(name: str, command: click.Command) -> None:
    text = section(name)
    for option in (p for p in command.params if isinstance(p, click.Option)):
        for flag in option.opts:
            assert f"`{flag}`" in text, f"{flag} of {name} is not in docs/commands.md"
        if isinstance(option.type, click.Choice):
            for choice in option.type.choices:
                assert choice in text, f"{choice} of {name} is not in docs/commands.md"


@pytest.mark.parametrize("page", ["README.md", "docs/commands.md"])
def test_no_page_names_a_command_or_option_that_is_not_there(page: str) -> None:
    text = (ROOT / page).read_text("utf-8")
    flags = {f for _, c in commands() for p in c.params for f in p.opts} | {"--help", "--version"}
    for command, line in re.findall(r"^(?:    |\$ )?loccit (\w+)(.*)$", text, re.M):
        assert command in main.commands
        assert set(re.findall(r"(?<!\S)--?[a-z][a-z-]*", line.partition("#")[0])) <= flags


def test_the_readme_begins_with_the_check() -> None:
    assert "loccit check" in (ROOT / "README.md").read_text("utf-8")


def test_out_does_not_overwrite_a_file_in_a_folder_that_is_checked(tmp_path: Path) -> None:
    folder = tmp_path / "case"
    folder.mkdir()
    (folder / "post.txt").write_text("He said: “the ferry left the quay at four in the night”.")
    (folder / "paper.txt").write_text("We saw that the ferry left the quay at four in the night.")
    command = ["check", str(folder / "post.txt"), "-s", str(folder)]
    result = CliRunner().invoke(main, [*command, "--out", str(folder / "paper.txt")])
    assert result.exit_code == 2
    assert (folder / "paper.txt").read_text().startswith("We saw")


def test_a_report_in_the_folder_is_no_source_and_may_be_written_again(tmp_path: Path) -> None:
    (tmp_path / "post.txt").write_text("He said: “the ferry left the quay at five in the night”.")
    (tmp_path / "paper.txt").write_text("We saw that the ferry left the quay at four in the night.")
    command = ["check", str(tmp_path / "post.txt"), "-s", str(tmp_path)]
    for form in ("html", "json"):
        out = ["--out", str(tmp_path / f"dossier.{form}")]
        assert CliRunner().invoke(main, [*command, *out]).exit_code == 1
        assert CliRunner().invoke(main, [*command, *out]).exit_code == 1
