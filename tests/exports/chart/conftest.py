"""Charts of every form, drawn once."""

import pytest
from drawable import charted, loaded, write

from factcheck.charts.model import Form


@pytest.fixture(scope="session")
def checked(tmp_path_factory):
    """A store in which every form can be drawn, with its report."""
    return loaded(write(tmp_path_factory.mktemp("drawable")))


@pytest.fixture(scope="session")
def charts(checked):
    """A chart of each form."""
    return {form: charted(*checked, form) for form in Form}
