# The commands of the README. Needs Python 3.11 or later and make; everything else goes into .venv.
#   make clean demo PYTHON=python3.13   takes another Python than the first suitable one on the PATH

VENV := .venv
BIN := $(VENV)/bin
PY := $(BIN)/python
# The built-in rules as Python, and what they are translated from and with.
BUILT := src/gemma_lint/_built/__init__.py
SOURCES := $(wildcard rules/*/*.yaml src/gemma_lint/built.py $(patsubst %,src/gemma_lint/%/*.py, \
  cel rules landscape landscape/kinds))
PIP := $(PY) -m pip --disable-pip-version-check -qq

.PHONY: help demo test format generate docs bench lock clean
.DEFAULT_GOAL := help

help: ## lists these commands
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/make \1\t\2/p' Makefile

demo: $(VENV)/installed $(BUILT) ## sets up and checks a small example, which has two findings
	@$(BIN)/gemma-lint check --fail-level nooit examples/klein/landscape.yaml

test: $(VENV)/installed-dev $(BUILT) ## sets up and runs everything: style, types, layers, tests
	$(PY) -m ruff check
	$(PY) -m ruff format --check
	$(PY) -m mypy
	$(BIN)/lint-imports
	$(PY) -m gemma_lint.built
	$(PY) -m pytest -n 2

format: $(VENV)/installed-dev ## puts the code in its one form
	$(PY) -m ruff check --fix-only
	$(PY) -m ruff format

generate: $(VENV)/installed-dev ## writes anew what is made from something else: schemas, reference, translated rules
	$(PY) -m gemma_lint.generated
	$(PY) scripts/readme.py

docs: $(VENV)/installed-dev $(BUILT) ## builds the documentation site: build/site
	$(PY) scripts/site.py

bench: $(VENV)/installed-dev $(BUILT) ## measures, as ratios within one run
	$(PY) benchmarks/run.py

lock: $(VENV)/installed-dev ## takes the newest versions into the lock of the GitHub Action
	$(PIP) install 'uv>=0.9'
	$(BIN)/uv --quiet pip compile --universal --python-version 3.11 --generate-hashes --upgrade \
	  --custom-compile-command 'make lock' --group wheel --output-file scripts/ci/requirements.txt \
	  pyproject.toml

clean: ## removes .venv and whatever else was made here
	rm -rf $(VENV) build dist $(dir $(BUILT)) .hypothesis .import_linter_cache
	rm -rf .mypy_cache .pytest_cache .ruff_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# Stamps: pip is only called again when what it reads has changed.
$(VENV)/installed: pyproject.toml hatch_build.py | $(PY)
	@echo "Installing gemma-lint into $(VENV) …"
	@$(PIP) install --editable .
	@touch $@

$(VENV)/installed-dev: $(VENV)/installed
	@echo "Installing the development tools into $(VENV) …"
	@$(PIP) install --upgrade 'pip>=25.1'  # the first that knows dependency groups
	@$(PIP) install --group dev
	@touch $@

$(BUILT): $(SOURCES) | $(VENV)/installed
	@$(PY) -m gemma_lint.built

# The first Python of 3.11 or later that can make a virtual environment.
$(PY):
	@for python in $(or $(PYTHON),python3 python python3.14 python3.13 python3.12 python3.11); do \
	  $$python -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || continue; \
	  found=$$python; \
	  $$python -c 'import venv, ensurepip' 2>/dev/null || continue; \
	  $$python -m venv --clear $(VENV) && exit 0; \
	  rm -rf $(VENV); exit 1; \
	done; \
	if [ -n "$$found" ]; then \
	  echo "$$found cannot make a virtual environment: its modules venv and ensurepip are missing." >&2; \
	  echo "On Debian and Ubuntu: apt install python3-venv" >&2; \
	else \
	  echo "gemma-lint needs Python 3.11 or later; none was found ($(or $(PYTHON),python3, python))." >&2; \
	  echo "Install one, or name it: make PYTHON=/path/to/python3" >&2; \
	fi; exit 1
