# Every target makes its own .venv; another Python: make test PYTHON=python3.13
PYTHON ?=
TESTS ?= tests
COVERED ?= 0
BENCH ?=

BIN := .venv/bin
RUN := $(BIN)/.ready
DEV := $(BIN)/.ready-dev

export PIP_DISABLE_PIP_VERSION_CHECK := 1
export PIP_ROOT_USER_ACTION := ignore

.PHONY: status test check bench clean

status: $(RUN)
	@$(BIN)/cet status

test: $(DEV)
	@$(BIN)/python -m pytest $(TESTS) -n auto --cov --cov-fail-under=$(COVERED)

check: $(DEV)
	@$(BIN)/ruff check --quiet .
	@$(BIN)/ruff format --check --quiet .
	@$(BIN)/mypy
	@$(BIN)/lint-imports --no-logo

bench: $(DEV)
	@$(BIN)/python -m tests.bench.run $(BENCH)

clean:
	@rm -rf .venv .bench .coverage .mypy_cache .pytest_cache .ruff_cache .import_linter_cache

$(RUN): pyproject.toml .ci/venv
	@echo "preparing .venv, once" >&2
	@sh .ci/venv .venv "$(PYTHON)" -e .
	@touch $@

$(DEV): pyproject.toml | $(RUN)
	@echo "preparing the tools of the tests, once" >&2
	@sh .ci/venv .venv "$(PYTHON)" -e '.[dev]'
	@touch $@
