"""The watch itself: it must see a request that leaves, a script that fails and a page that shuts people out."""

import pytest

OUTSIDE = "http://outside.invalid/pixel.png"


def test_a_request_to_another_host_is_seen(page, foreign_requests):
    page.set_content(f'<p>text</p><img src="{OUTSIDE}" alt="">')
    assert foreign_requests == [OUTSIDE]
    foreign_requests.clear()


def test_a_socket_to_another_host_is_seen(page, foreign_requests):
    with page.expect_event("websocket"):
        page.set_content("<script>new WebSocket('ws://outside.invalid/')</script>")
    assert foreign_requests == ["ws://outside.invalid/"]
    foreign_requests.clear()


def test_a_request_to_this_machine_and_data_in_the_page_are_no_offence(page, foreign_requests):
    page.set_content(
        '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt=""><img src="http://127.0.0.1:1/" alt="">'
    )
    assert not foreign_requests


def test_a_failing_script_is_seen(page, script_errors):
    with page.expect_event("pageerror"):
        page.set_content("<script>missing()</script>")
    assert script_errors == ["missing is not defined"]
    script_errors.clear()


@pytest.mark.parametrize(
    ("body", "found"),
    [
        pytest.param("<main><h1>Facts</h1><button>Open</button></main>", [], id="sound"),
        pytest.param(
            '<main><h1>Facts</h1><img src="data:,"></main>', ["critical image-alt"], id="picture-without-words"
        ),
        pytest.param(
            '<main><h1>Facts</h1><p style="color:#ccc;background:#fff">359</p></main>',
            ["serious color-contrast"],
            id="faint",
        ),
    ],
)
def test_a_page_that_shuts_people_out_is_seen(page, axe, body, found):
    page.set_content(f'<!doctype html><html lang="en"><head><title>Facts</title></head><body>{body}</body></html>')
    assert [line.split(":")[0] for line in axe(page)] == found
