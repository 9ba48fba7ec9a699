# Each target sets up what it needs from a bare clone: Python 3.11 or later, git and make.

VENV := .venv
RUN := $(VENV)/bin/python
READY := $(VENV)/ready
BROWSER := $(VENV)/browser
DEMO := loccit-demo

.DEFAULT_GOAL := help
.PHONY: help demo test check accept bench gate

help: ## print this list
	@echo "make TARGET, where TARGET is one of"
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/  \1 \2/p' $(MAKEFILE_LIST) | awk '{t=$$1; $$1=""; printf "  %-8s%s\n", t, $$0}'

demo: $(READY) ## install, check the invented example case and say where its dossier is
	@$(RUN) -m loccit demo $(DEMO); code=$$?; test $$code -le 1
	@echo; echo "The example case and its dossier are in $(DEMO)/: open $(DEMO)/dossier.html"

test: $(READY) $(BROWSER) ## install and run all tests
	@$(RUN) -m pytest -q -n auto -rsx

check: $(READY) $(BROWSER) ## format, lint, types, tests, pages up to date, floors
	@$(MAKE) --no-print-directory gate
	@$(MAKE) --no-print-directory test

gate: $(READY)
	$(RUN) -m ruff format --check src tests bench tools
	$(RUN) -m ruff check src tests bench tools
	$(RUN) -m mypy
	$(RUN) tools/faults_page.py --check
	$(RUN) bench/plant.py --accounts 8 --show 5 --floors bench/floors.json
	$(RUN) bench/figures.py --floors

accept: $(READY) ## rewrite the expected reports in tests/cases; then read the diff
	@$(RUN) -m pytest -q tests/test_cases.py --accept
	@git --no-pager diff --stat -- tests/cases

bench: $(READY) ## what is found, what is read of figures and dates, and what a check costs
	$(RUN) bench/plant.py
	$(RUN) bench/check.py
	$(RUN) bench/figures.py
	$(RUN) bench/comparison_laws.py
	$(RUN) bench/figure_peers.py

$(READY): pyproject.toml tools/python.sh
	@python=$$(sh tools/python.sh) && $$python -m venv $(VENV)
	@echo "Installing into $(VENV) ..."
	@$(RUN) -m pip install -qq --disable-pip-version-check -e '.[dev]'
	@touch $@

$(BROWSER): $(READY) tools/browser.sh
	@sh tools/browser.sh > $@.log 2>&1 || tail -n 1 $@.log
	@touch $@
