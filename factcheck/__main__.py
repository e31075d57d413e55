"""Lets `python -m factcheck` do what `factcheck` does."""

from factcheck.cli import run

if __name__ == "__main__":
    run()
