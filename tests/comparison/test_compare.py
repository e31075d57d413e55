import pytest

from factcheck import compare

CASES = [
    pytest.param("Police arrested 42 men in Leeds.", "42 men were arrested in Leeds.", "supported", id="same-words"),
    pytest.param(
        "Police arrested 42 men in Leeds.", "Police detained forty-two men in Leeds.", "supported", id="other-words"
    ),
    pytest.param(
        "Police arrested 42 men in Leeds.", "47 men were arrested in Leeds.", "contradicted", id="another-number"
    ),
    pytest.param(
        "Police arrested 42 men in Leeds.", "More than 40 men were arrested in Leeds.", "supported", id="bound-holds"
    ),
    pytest.param(
        "Police arrested 42 men in Leeds.", "More than 50 men were arrested in Leeds.", "contradicted", id="bound-fails"
    ),
    pytest.param(
        "Police arrested 42 men in Leeds.",
        "The council paid 42 nurses in Bristol.",
        "neutral",
        id="same-number-other-thing",
    ),
]


@pytest.mark.parametrize(("quote", "claim", "verdict"), CASES)
def test_the_quote_decides(quote, claim, verdict):
    assert compare(quote, claim).verdict == verdict


def test_the_reason_names_both_figures():
    reasons = compare("Police arrested 42 men in Leeds.", "47 men were arrested in Leeds.").reasons
    assert reasons[0] == "The claim says “47”, the quote says “42”, both of “men”, “arrested” and “Leeds”."
