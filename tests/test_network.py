"""The tests themselves keep to this machine."""

import socket

import pytest


def test_a_connection_to_another_machine_is_refused_before_it_is_made():
    with socket.socket() as outside, pytest.raises(AssertionError, match=r"a test asked for 192\.0\.2\.1"):
        outside.connect(("192.0.2.1", 80))


def test_a_connection_within_this_machine_is_made():
    with socket.create_server(("127.0.0.1", 0)) as server, socket.create_connection(server.getsockname()) as client:
        assert client.getpeername() == server.getsockname()
