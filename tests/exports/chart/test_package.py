"""The data package of every form is valid to Frictionless, an outside reader, and holds the figures as published."""

import dataclasses
import json
import zipfile

import frictionless
import pytest

from factcheck.charts.model import Form
from factcheck.exports.chart import package
from factcheck.exports.chart.formats import export


def said(report):
    return [(found.type, found.note) for task in report.tasks for found in task.errors] + list(report.errors)


@pytest.mark.parametrize("form", Form)
def test_a_data_package_is_valid_and_gives_back_every_figure(charts, form, tmp_path):
    chart = charts[form]
    file = tmp_path / "chart.zip"
    file.write_bytes(export(chart, "zip"))
    report = frictionless.validate(str(file), type="package")
    assert (report.valid, said(report), report.stats["tasks"]) == (True, [], 1)
    with zipfile.ZipFile(file) as archive:
        archive.extractall(tmp_path)
    (resource,) = frictionless.Package(str(tmp_path / "datapackage.json")).resources
    rows = resource.read_rows()
    assert [("" if row["number"] is None else f"{row['number']:f}") for row in rows] == [
        fact.number for fact in chart.facts
    ]
    assert all(field.description for field in resource.schema.fields)


def test_a_csv_with_its_description_beside_it_is_valid(charts, tmp_path):
    chart = charts[Form.TREND]
    data = export(chart, "csv")
    (tmp_path / "c.csv").write_bytes(data)
    (tmp_path / "c.datapackage.json").write_bytes(package.sidecar(chart, "c.csv", data))
    report = frictionless.validate(str(tmp_path / "c.datapackage.json"), type="package")
    assert (report.valid, said(report), report.stats["tasks"]) == (True, [], 1)


@pytest.mark.parametrize("spoiled", ["number", "bytes", "column"])
def test_a_spoiled_package_is_found_out(charts, tmp_path, spoiled):
    chart = charts[Form.TREND]
    data = export(chart, "csv")
    told = json.loads(package.sidecar(chart, "c.csv", data))
    if spoiled == "number":
        told["resources"][0]["schema"]["fields"][1]["type"] = "integer"
    elif spoiled == "bytes":
        data += b"\r\n"
    else:
        told["resources"][0]["schema"]["fields"].pop()
    (tmp_path / "c.csv").write_bytes(data)
    (tmp_path / "c.datapackage.json").write_text(json.dumps(told))
    assert not frictionless.validate(str(tmp_path / "c.datapackage.json"), type="package").valid


def test_an_injected_url_is_no_path_of_a_source(charts):
    chart = charts[Form.TREND]
    for url in ("javascript:alert(1)", "../../etc/passwd", "/etc/passwd", ""):
        facts = tuple(dataclasses.replace(fact, url=url) for fact in chart.facts)
        told = package.description(dataclasses.replace(chart, facts=facts), "data.csv", b"")
        assert all("path" not in source for source in told["sources"])
