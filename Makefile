# Two commands matter: `make run` and `make test`. Everything lives in .venv and var, and nothing else is needed
# than make and Python 3.11 with venv.
PORT ?= 8000
PYTHON ?= python3
SEED ?=
ITEMS ?=
SITE ?= http://127.0.0.1:8000
MODEL ?= $(lastword $(wildcard /usr/share/tesseract-ocr/*/tessdata/kir.traineddata))
DATA ?= ../shared/ky/dev.tsv
WORST ?=
BIN := .venv/bin
MANAGE := $(BIN)/python manage.py
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes
LOCK := CUSTOM_COMPILE_COMMAND="make lock" $(BIN)/pip-compile --quiet --generate-hashes --strip-extras --allow-unsafe \
	--no-emit-index-url --no-emit-trusted-host --no-emit-find-links

.DEFAULT_GOAL := help
.PHONY: help run test e2e check coverage bench house mutants score stems seed lock messages screenshots

help: ## this list
	@awk -F ':.*## ' '/^[a-z0-9]+:.*## / { printf "  make %-11s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: .venv/runtime ## the demo site in three languages on http://127.0.0.1:8000/ (another port: make run PORT=8080)
	@echo "Preparing the database …"
	@mkdir -p var
	@$(MANAGE) migrate --verbosity 0
	@$(MANAGE) seed
	@echo
	@echo "  Site   http://127.0.0.1:$(PORT)/ky/   http://127.0.0.1:$(PORT)/ru/   http://127.0.0.1:$(PORT)/en/"
	@echo "  Admin  http://127.0.0.1:$(PORT)/admin/   (logins above; stop with Ctrl-C)"
	@echo
	@exec $(MANAGE) runserver 127.0.0.1:$(PORT)

test: .venv/dev ## everything: make check, SQLite, PostgreSQL and the browser
	@$(BIN)/python -m tests.run

e2e: .venv/dev ## the journeys in a browser only
	@$(BIN)/python -m tests.chromium
	@$(BIN)/python -m pytest -m e2e tests/e2e

check: .venv/dev ## lint, types, templates, imports, migrations: exactly what CI checks
	@$(BIN)/python -m tests.check

coverage: .venv/dev ## which lines and branches the tests on SQLite reach; fails below 95 % (takes three times as long)
	@$(BIN)/python -m pytest -q --cov --cov-report=term

bench: .venv/dev ## measure on SQLite and PostgreSQL; figures are printed and kept in var/bench.jsonl (ITEMS=2000)
	@$(BIN)/python -m tests.bench $(ITEMS)

house: .venv/dev ## what is longer than it should be: a question to the design
	@$(BIN)/python -m tests.architecture.house

mutants: .venv/dev ## break a sample of lines and count those that no test notices (SEED=7 repeats a sample)
	@$(BIN)/python -m tests.mutants $(if $(SEED),--seed $(SEED))

score: .venv/runtime ## how well Kyrgyz words are understood, on form-lemma pairs (DATA=dev.tsv WORST=50)
	@$(BIN)/python -m language.score $(if $(WORST),--worst $(WORST)) $(DATA)

stems: .venv/runtime ## derive the list of Kyrgyz stems anew (MODEL=kir.traineddata, of Debian's tesseract-ocr-kir)
	@$(BIN)/python -m language.stem_list $(MODEL)

seed: .venv/runtime ## the demo content again; changes nothing that is already there
	@mkdir -p var
	@$(MANAGE) migrate --verbosity 0
	@$(MANAGE) seed

# Newer Pythons get newer libraries that the oldest one cannot install.
lock: .venv/dev ## write requirements.txt and requirements-dev.txt anew from pyproject.toml
	@$(BIN)/python -c 'import sys; sys.exit(sys.version_info[:3] > (3, 11, 2))' || { \
		echo "Lock with the oldest Python that the site supports, Debian 12's 3.11.2:" \
			"rm -r .venv && make lock PYTHON=/usr/bin/python3.11"; exit 1; }
	$(LOCK) --upgrade --output-file requirements.txt pyproject.toml
	$(LOCK) --upgrade --extra dev --constraint requirements.txt --output-file requirements-dev.txt pyproject.toml

screenshots: .venv/dev ## the pictures of README and editors' guide, from the demo site that runs at SITE
	@$(BIN)/python docs/screenshots.py $(SITE)

messages: .venv/dev ## collect the words of the interface into locale/ and compile them
	@$(MANAGE) catalogue

# A changed lock gets a new environment, so nothing stays that the lock no longer names.
.venv/runtime: requirements.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || { \
		echo "Jarchy needs Python 3.11 or newer as '$(PYTHON)'; found: $$($(PYTHON) --version 2>&1)." \
			"Name another with make PYTHON=python3.12 …"; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { \
		echo "Python's venv is missing. On Debian: apt-get install python3-venv"; exit 1; }
	@echo "Installing the site's dependencies into .venv …"
	@rm -rf .venv
	@$(PYTHON) -m venv .venv
	@$(PIP) -r requirements.txt
	@touch $@

.venv/dev: .venv/runtime requirements-dev.txt
	@echo "Installing what the tests need into .venv …"
	@$(PIP) -r requirements-dev.txt
	@touch $@
