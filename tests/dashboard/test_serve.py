"""The server takes the port that is asked for, or says which one it took."""

import socket

import pytest

from dashboard.serve import HOST, ServerError, free_port


@pytest.fixture
def taken():
    with socket.socket() as listener:
        listener.bind((HOST, 0))
        listener.listen()
        yield listener.getsockname()[1]


def test_a_free_port_is_taken_as_asked(taken):
    first = free_port(taken + 1)
    assert free_port(first) == first


def test_a_taken_port_gives_way_to_the_next_free_one(taken):
    assert taken < free_port(taken) <= taken + 100


def test_no_port_asked_for_gives_any_free_one():
    with socket.socket() as probe:
        probe.bind((HOST, free_port(0)))


def test_no_free_port_is_said_with_the_way_out(taken, monkeypatch):
    monkeypatch.setattr("dashboard.serve.PORTS_TRIED", 1)
    with pytest.raises(
        ServerError, match=f"Ports {taken} to {taken} are all taken. Name another: make dashboard PORT="
    ):
        free_port(taken)
