"""The view Present: one chart after the other, with its source line and its quotes."""


def test_it_begins_with_the_first_chart_and_turns(open_view, shown):
    app = open_view("present")
    text = shown(app)
    assert "Grooming cases through the courts" in text
    assert "Check with code" in text
    assert "1 of 4" in text
    app.button(key="present-on").click()
    app.run()
    assert "2 of 4" in shown(app)


def test_the_address_names_the_charts(open_view, shown):
    text = shown(open_view("present", show=["undercover-arrests"], slide="1"))
    assert "Arrests by the Undercover Online network" in text
    assert "1 of 1" in text
    assert "made 1,665 arrests" in text.replace("<mark>", "").replace("</mark>", "")


def test_an_address_beyond_the_last_chart_shows_the_last(open_view, shown):
    assert "1 of 1" in shown(open_view("present", show=["undercover-arrests"], slide="99"))


def test_full_screen_hides_what_is_around(open_view, shown):
    app = open_view("present", show=["undercover-arrests"], alone="yes")
    assert app.button(key="present-alone").label == "Leave full screen"
    assert not app.multiselect


def test_flagged_figures_say_so_below_the_chart(open_view, shown):
    assert "17 %" in shown(open_view("present"))


def test_the_full_screen_keeps_the_charts_and_the_slide(open_view, shown):
    app = open_view("present", show=["undercover-arrests", "grooming-convictions"], slide="2")
    app.button(key="present-alone").click()
    app.run()
    assert not app.exception
    assert app.button(key="present-alone").label == "Leave full screen"
    assert "2 of 2" in shown(app)
