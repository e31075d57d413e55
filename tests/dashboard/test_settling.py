"""A finding can be settled and opened again on the page, and the store remembers."""

from stores import article, fact

from factcheck.store.load import load_store


def clash(write_store):
    first = article(
        "In 2013, 359 people were convicted.", [fact("a", quote="In 2013, 359 people were convicted")], name="one"
    )
    second = article(
        "In 2013, 368 people were convicted.",
        [fact("b", value="368", quote="In 2013, 368 people were convicted", figure="368")],
        name="two",
    )
    return write_store(first, second)


def submit(app, by):
    name = next(each for each in app.text_input if each.label == "Your name")
    name.set_value(by)
    next(each for each in app.button if each.label == "Record the decision").click()
    return app.run()


def test_a_finding_is_settled_and_opened_again(open_view, shown, write_store):
    root = clash(write_store)
    app = submit(open_view("inconsistencies", root), "Ada")
    assert not app.exception
    assert [(made.by, made.rule) for made in load_store(root).resolutions] == [("Ada", "same-thing")]
    assert "Resolved: different definition. Ada" in shown(app)
    next(each for each in app.button if each.label == "Open again").click()
    app.run()
    assert load_store(root).resolutions == ()


def test_a_decision_without_a_name_is_refused(open_view, write_store):
    root = clash(write_store)
    app = submit(open_view("inconsistencies", root), "  ")
    assert [error.value for error in app.error] == ["A decision needs the name of the person who makes it."]
    assert load_store(root).resolutions == ()
