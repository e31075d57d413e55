from factcheck.figures import find_figures


def test_a_figure_gives_back_its_text():
    text = "They made 1,665 arrests."
    assert [text[figure.start : figure.end] for figure in find_figures(text)] == ["1,665"]
