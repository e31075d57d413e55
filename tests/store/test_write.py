"""Safe saving: nothing torn, nothing lost, mode and links kept."""

import os
from concurrent.futures import ThreadPoolExecutor

import pytest

from factcheck.store.write import ChangedError, SaveError, fingerprint, save


def test_a_file_is_replaced_and_keeps_its_mode(tmp_path):
    path = tmp_path / "a.yaml"
    path.write_bytes(b"old")
    path.chmod(0o640)
    save(path, b"new", fingerprint(b"old"))
    assert path.read_bytes() == b"new"
    assert path.stat().st_mode & 0o777 == 0o640
    assert [entry.name for entry in tmp_path.iterdir() if entry.suffix == ".tmp"] == []


def test_a_link_stays_a_link(tmp_path):
    real, link = tmp_path / "real.yaml", tmp_path / "link.yaml"
    real.write_bytes(b"old")
    link.symlink_to(real)
    save(link, b"new", fingerprint(b"old"))
    assert link.is_symlink()
    assert real.read_bytes() == b"new"


def test_a_change_by_somebody_else_is_not_overwritten(tmp_path):
    path = tmp_path / "a.yaml"
    path.write_bytes(b"theirs")
    with pytest.raises(ChangedError, match="changed by somebody else"):
        save(path, b"mine", fingerprint(b"as I read it"))
    with pytest.raises(ChangedError):
        save(path, b"mine", None)
    assert path.read_bytes() == b"theirs"


def test_a_new_file_is_made_only_where_there_is_none(tmp_path):
    path = tmp_path / "new.yaml"
    save(path, b"first", None)
    assert path.read_bytes() == b"first"
    path.unlink()
    with pytest.raises(SaveError, match="is gone since it was read"):
        save(path, b"second", fingerprint(b"first"))


def test_a_failure_half_way_leaves_the_old_file_and_no_rubbish(tmp_path, monkeypatch):
    path = tmp_path / "a.yaml"
    path.write_bytes(b"old")

    def fail(_handle):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(SaveError, match="No space left on device"):
        save(path, b"new", fingerprint(b"old"))
    assert path.read_bytes() == b"old"
    assert [entry.name for entry in tmp_path.iterdir() if entry.suffix == ".tmp"] == []


def test_a_folder_that_is_not_there_is_told(tmp_path):
    with pytest.raises(SaveError, match="there is no folder"):
        save(tmp_path / "none" / "a.yaml", b"new", None)


def test_writers_at_the_same_time_lose_no_change(tmp_path):
    path = tmp_path / "count"
    path.write_bytes(b"0")

    def add(_turn: int) -> None:
        while True:
            read = path.read_bytes()
            try:
                return save(path, str(int(read) + 1).encode(), fingerprint(read))
            except ChangedError:
                continue

    with ThreadPoolExecutor(4) as writers:
        list(writers.map(add, range(60)))
    assert path.read_bytes() == b"60"


def test_what_a_killed_writer_left_is_cleared_up(tmp_path):
    path, left, other = tmp_path / "a[1].yaml", tmp_path / ".a[1].yaml.x7.tmp", tmp_path / ".b.yaml.x7.tmp"
    for each in (path, left, other):
        each.write_bytes(b"old")
    save(path, b"new", fingerprint(b"old"))
    assert not left.exists()
    assert other.exists()
