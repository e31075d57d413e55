"""The command line: parse, call, print, exit (0 sound, 1 findings, 2 cannot check).

A command's module is loaded when the command is called, so that `factcheck --help` starts at once. Results go to
stdout, everything else to stderr.
"""

from __future__ import annotations

import sys
import traceback
from importlib import import_module
from io import TextIOWrapper

import click

from factcheck import __version__
from factcheck.errors import FactcheckError

CANNOT_CHECK = 2
_INTERRUPTED = 130
_PIPE_CLOSED = 141

COMMANDS = {
    "numbers": "List every number in a text and what it was read as.",
    "check": "Check the store: every quote, number and sum.",
    "draft": "Check a draft: every number in it, answered.",
    "scan": "Check every article of an archive against the store.",
    "hits": "List the numbers of a scanned archive, or write them to a file.",
    "clashes": "Show what articles of a scanned archive give differently.",
    "facts": "List the facts in the store.",
    "export": "Write the store as a site of linked pages.",
    "table": "Check facts in Parquet files, by the million.",
    "history": "Tell when each fact changed, and who changed it.",
    "resolve": "Record why a finding needs no further work.",
    "review": "Mark a fact as verified by a second person.",
    "chart": "Draw a chart of facts, to a file that carries its evidence.",
    "verify": "Say what became of the figures in a file since it was made.",
    "selftest": "Alter every fact and see what the checks notice.",
}


class _Commands(click.Group):
    """The commands by name; each is the attribute `command` of the module factcheck.commands.NAME."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Name the commands in the order of the work."""
        del ctx
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Load one command."""
        del ctx
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = import_module(f"factcheck.commands.{cmd_name}").command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Describe the commands without loading them."""
        del ctx
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))


@click.command(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, message="%(prog)s %(version)s")
def main() -> None:
    """No number without its quote: checks figures against a store that ties each to its source.

    Exit code: 0 sound, 1 findings, 2 cannot check.
    """


def run() -> None:
    """Run the command line; what cannot be checked is told once, here, and never passes for a finding."""
    _speak_utf8()
    try:
        result = main.main(prog_name="factcheck", standalone_mode=False)
        sys.stdout.flush()
    except click.ClickException as error:
        error.show()
        sys.exit(CANNOT_CHECK)
    except (click.Abort, KeyboardInterrupt):
        click.echo("Interrupted.", err=True)
        sys.exit(_INTERRUPTED)
    except FactcheckError as error:
        click.echo(f"factcheck: {error}", err=True)
        sys.exit(CANNOT_CHECK)
    except SystemExit as stopped:  # click's own answer to a closed pipe is 1, which here would mean findings
        sys.exit(_PIPE_CLOSED if stopped.code == 1 else stopped.code)
    except OSError as error:
        click.echo(f"factcheck: {error}", err=True)
        sys.exit(CANNOT_CHECK)
    except Exception:  # noqa: BLE001 -- a fault of this program must not leave the exit code of a finding
        traceback.print_exc()
        click.echo("factcheck: this is a fault of the program. Nothing was checked.", err=True)
        sys.exit(CANNOT_CHECK)
    sys.exit(result if isinstance(result, int) else 0)


def _speak_utf8() -> None:
    """Write UTF-8 to files and pipes whatever the locale; a terminal that lacks a letter shows its number instead."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding=None if stream.isatty() else "utf-8", errors="backslashreplace")
