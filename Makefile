# Everything a person types. It needs make, a shell and Python 3.11 or newer; the rest is installed into .venv/ from
# locks with hashes, again only when a lock has changed.

.DEFAULT_GOAL := help
.NOTPARALLEL:
.DELETE_ON_ERROR:
SHELL := /bin/sh

VENV := .venv
PY := $(VENV)/bin/python
PORT ?= 8501
STORE ?= .
SHARE ?= 0.1
SCANS ?= $(STORE)/scans
BROWSER := chromium fonts-liberation libatomic1

export PIP_DISABLE_PIP_VERSION_CHECK := 1

# Installs Debian's packages $(1) where this user may, and fails where not.
define install_from_debian
	command -v apt-get >/dev/null 2>&1 || exit 1; \
	if [ "$$(id -u)" = 0 ]; then become=; elif sudo -n true 2>/dev/null; then become='sudo -n'; else exit 1; fi; \
	echo "Installing $(1) from Debian's packages"; \
	$$become apt-get -qq update && \
	$$become env DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends $(1) >/dev/null
endef

.PHONY: help
help:  ## say what can be typed
	@echo "make TARGET, where TARGET is one of"
	@sed -n 's/^\([a-z-]*\):.*##/  \1\t/p' Makefile | expand -t 16

.PHONY: dashboard
dashboard: $(VENV)/.runs  ## install what is needed and serve the dashboard (PORT=8501 STORE=. SCANS=scans)
	@$(PY) -m dashboard.serve --port '$(PORT)' --store '$(STORE)' --scans '$(SCANS)'

.PHONY: test
test: browser check  ## install what the tests need, a browser among it, and run every check

.PHONY: check
check: $(VENV)/.tests lint  ## ruff, mypy, import-linter, pytest
	$(PY) -m pytest

.PHONY: lint
lint: $(VENV)/.tests  ## the checks that run no code: ruff, mypy, import-linter
	$(VENV)/bin/ruff check .
	$(VENV)/bin/ruff format --check .
	$(VENV)/bin/mypy
	$(VENV)/bin/lint-imports

.PHONY: format
format: $(VENV)/.tests  ## lay the code out as the checks want it
	$(VENV)/bin/ruff check --fix .
	$(VENV)/bin/ruff format .

.PHONY: browser
browser: $(VENV)/.tests  ## install a browser for the tests, where this user may
	@$(PY) -m tests.browser.chromium 2>/dev/null || \
	( $(call install_from_debian,$(BROWSER)) ) || \
	echo "The browser tests will be skipped: chromium cannot be installed here. On Debian: apt-get install $(BROWSER)"

.PHONY: screenshots
screenshots: browser  ## take the pictures in docs/screenshots/ again
	$(PY) -m docs.screenshots
	$(PY) -m docs.charts
	$(PY) -m docs.site

.PHONY: schema
schema: $(VENV)/.tests  ## write the schemas that editors check facts/ with again from the model
	$(PY) -m docs.schema

.PHONY: docs
docs: $(VENV)/.tests  ## write the reference pages again from the code
	$(PY) -m docs.reference

.PHONY: mutants
mutants: $(VENV)/.tests  ## put faults into the reader of numbers and count those its tests notice (SHARE=0.1)
	@$(PY) -m pip install -q mutmut==3.8.1
	@$(PY) -m benchmarks.mutants --share '$(SHARE)'

.PHONY: lock
lock: $(VENV)/.tests  ## write the locks again from the requirements
	$(VENV)/bin/uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-header --no-annotate \
		requirements.txt -o requirements.lock
	$(VENV)/bin/uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-header --no-annotate \
		requirements-dev.txt -c requirements.lock -o requirements-dev.lock

.PHONY: clean
clean:  ## remove the environment and every cache
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache build dist *.egg-info
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# The first Python on this machine that is new enough; `make PYTHON=/path/to/python` names another.
$(PY):
	@for python in $(PYTHON) python3 python3.13 python3.12 python3.11 python; do \
		"$$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1 && break; \
		python=; \
	done; \
	if [ -z "$$python" ]; then \
		echo "Python 3.11 or newer is needed and none was found. Install one, or name it: make PYTHON=/path/to/python3" >&2; exit 1; \
	fi; \
	if ! "$$python" -c 'import ensurepip, venv' >/dev/null 2>&1; then \
		( $(call install_from_debian,python3-venv) ) && "$$python" -c 'import ensurepip, venv' >/dev/null 2>&1 || { \
			echo "$$python cannot make an environment: on Debian its venv module is a package of its own. Run: apt-get install python3-venv" >&2; \
			exit 1; \
		}; \
	fi; \
	echo "Making $(VENV) with $$("$$python" --version)"; \
	"$$python" -m venv --clear $(VENV)

# The tests' lock holds everything that the run's lock holds, in the same versions.
$(VENV)/.tests: requirements-dev.lock pyproject.toml | $(PY)
	@echo "Installing what the tests need, from requirements-dev.lock"
	@$(PY) -m pip install -q --require-hashes -r requirements-dev.lock
	@$(PY) -m pip install -q --no-deps --no-build-isolation -e .
	@touch $@ $(VENV)/.runs

$(VENV)/.runs: requirements.lock pyproject.toml | $(PY)
	@echo "Installing what the dashboard needs, from requirements.lock"
	@$(PY) -m pip install -q --require-hashes -r requirements.lock
	@$(PY) -m pip install -q --no-deps --no-build-isolation -e .
	@touch $@
