import pytest
from django.core.management import CommandError, call_command

from briefing.management.commands import benchmark_analysis


def test_benchmark_prints_stages_multiple_and_growth(monkeypatch, capsys):
    monkeypatch.setattr(benchmark_analysis, "PARAGRAPHS", 1)
    monkeypatch.setattr(benchmark_analysis, "REPEATS", 1)

    call_command("benchmark_analysis")

    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("reading ")
    assert lines[-3].endswith(" ms)")
    assert [line.split(":")[0] for line in lines[-2:]] == ["10 times the text", "100 times the text"]


def test_benchmark_says_that_a_file_is_missing(tmp_path):
    with pytest.raises(CommandError, match="none.txt cannot be read"):
        call_command("benchmark_analysis", str(tmp_path / "none.txt"))
