"""Takes a store folder and a wanted port, gives the dashboard, served on this machine's own address and no other.

`make dashboard` serves until it is stopped; the browser tests and the screenshots hold a server open as a context.
"""

import os
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

import click

ROOT = Path(__file__).resolve().parent.parent
HOST = "127.0.0.1"
STORE_VARIABLE = "FACTCHECK_STORE"  # how the server tells the pages which store to open
SCANS_VARIABLE = "FACTCHECK_SCANS"  # and where the scans of archives lie
PORTS_TRIED = 100
PATIENCE = 60  # seconds a server may take to answer, on a slow and busy machine
PULSE = 0.1  # seconds between two looks at a server that is starting


class ServerError(RuntimeError):
    """The dashboard could not be served."""


def free_port(wanted: int) -> int:
    """Give the first port from the wanted one upwards that nobody listens on; 0 leaves the choice to the system."""
    for port in range(wanted, min(wanted + PORTS_TRIED, 65536)) if wanted else (0,):
        with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind((HOST, port))
            except OSError:
                continue
            found: int = probe.getsockname()[1]
            return found
    msg = f"Ports {wanted} to {wanted + PORTS_TRIED - 1} are all taken. Name another: make dashboard PORT=9000"
    raise ServerError(msg)


@contextmanager
def served(store: Path, app: Path = ROOT / "dashboard" / "app.py", scans: Path | None = None) -> Iterator[str]:
    """Hold a server of the app open, give its address, and end it with the context."""
    port = free_port(0)
    address = f"http://{HOST}:{port}"
    command = [*_command(app, port), "--server.fileWatcherType=none"]
    with tempfile.TemporaryFile() as log:
        server = subprocess.Popen(command, cwd=ROOT, env=_environment(store, scans), stdout=log, stderr=log)  # noqa: S603 - our own words
        try:
            _wait_until_healthy(server, address)
            yield address
        except ServerError as error:
            log.seek(0)
            error.add_note(log.read().decode(errors="replace"))
            raise
        finally:
            server.terminate()
            server.wait(PATIENCE)


@click.command()
@click.option("--port", type=click.IntRange(1, 65535), default=8501, show_default=True, help="The port to serve on.")
@click.option("--store", type=click.Path(path_type=Path, exists=True, file_okay=False), default=".", help="The store.")
@click.option("--scans", type=click.Path(path_type=Path), help="Folder of archive scans; default scans/ in the store.")
def main(port: int, store: Path, scans: Path | None) -> None:
    """Serve the dashboard until it is stopped."""
    found = free_port(port)
    if found != port:
        click.echo(f"Port {port} is taken; using {found}.")
    click.echo(f"The dashboard opens at http://{HOST}:{found} (stop it with Ctrl-C).")
    sys.stdout.flush()
    os.chdir(ROOT)
    command = _command(ROOT / "dashboard" / "app.py", found)
    os.execve(command[0], command, _environment(store, scans))  # noqa: S606 - our own words, and no shell


def _command(app: Path, port: int) -> list[str]:
    return [sys.executable, "-m", "streamlit", "run", str(app), f"--server.port={port}"]


def _environment(store: Path, scans: Path | None) -> dict[str, str]:
    named = {STORE_VARIABLE: store, **({} if scans is None else {SCANS_VARIABLE: scans})}
    folders = {name: str(folder.resolve()) for name, folder in named.items()}
    return {**os.environ, **folders, "PYTHONPATH": str(ROOT)}


def _wait_until_healthy(server: subprocess.Popen[bytes], address: str) -> None:
    for _ in range(int(PATIENCE / PULSE)):
        try:
            with urlopen(f"{address}/_stcore/health", timeout=PATIENCE) as answer:  # noqa: S310 - always http
                if answer.status == 200:
                    return
        except URLError:
            pass
        try:
            code = server.wait(PULSE)
        except subprocess.TimeoutExpired:
            continue
        msg = f"The dashboard's server ended with exit code {code} before it answered."
        raise ServerError(msg)
    msg = f"The dashboard's server did not answer at {address} within {PATIENCE} seconds."
    raise ServerError(msg)


if __name__ == "__main__":
    main()
