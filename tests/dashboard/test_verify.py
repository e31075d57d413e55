"""The view Verify: a file made here comes back, and the store answers for each figure."""

from streamlit.testing.v1 import AppTest

from factcheck.charts.build import build
from factcheck.charts.model import Form, Spec
from factcheck.exports.chart.formats import export
from factcheck.report import check_store


def drop(app: AppTest, name: str, data: bytes) -> AppTest:
    app.file_uploader(key="verify-file").set_value((name, data, "application/octet-stream"))
    return app.run()


def exported(store, *facts, form="svg"):
    report = check_store(store)
    return export(build(store, report, Spec(Form.TREND, facts)), form)


def test_a_file_made_here_is_unchanged(open_view, shown, real_store):
    app = drop(open_view("verify"), "chart.csv", exported(real_store, "undercover-arrests-2022-23", form="csv"))
    assert not app.exception
    assert [each.value for each in app.success] == ["Everything is as it was: 1 figure unchanged."]
    assert "1,665" in shown(app)


def test_an_edited_file_is_told(open_view, real_store):
    data = exported(real_store, "undercover-arrests-2022-23", form="json").replace(b"1,665", b"1,565")
    app = drop(open_view("verify"), "chart.json", data)
    assert not app.success
    assert app.error


def test_a_foreign_file_is_answered_honestly(open_view):
    app = drop(open_view("verify"), "holiday.txt", b"hello")
    assert not app.success
    assert app.warning


def test_a_code_finds_its_facts(open_view, shown, real_store):
    chart = build(real_store, check_store(real_store), Spec(Form.TREND, ("undercover-arrests-2022-23",)))
    assert "made 1,665 arrests" in shown(open_view("verify", code=chart.code))
    app = open_view("verify", code="00000000")
    assert "No facts of today's store fit this code" in app.warning[0].value
