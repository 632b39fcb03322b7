# make run: sets up and runs. make test: sets up and tests. Both may be called again at no cost.
BIN := .venv/bin
TOUR := build/tour
# Thousands of registers are made and thrown away, each commit of them written through: in memory, where there is room.
SCRATCH := $(shell [ -w /dev/shm ] && [ $$(df -k --output=avail /dev/shm | tail -n 1) -gt 2000000 ] && echo /dev/shm || echo $${TMPDIR:-/tmp})
# Every child process reads the program: as compiled, also where the surroundings keep Python from writing that down.
TESTED := env -u PYTHONDONTWRITEBYTECODE TMPDIR=$(SCRATCH) QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest

.PHONY: setup setup-test run test test-types test-collected test-rules test-hardware campaign-people campaign-kills campaign-power campaign-tamper
.PHONY: campaign-displays
.PHONY: languages mutants bench bundle deb try-deb release audit lock strings drawing voices clean

setup:
	@scripts/setup.sh run

setup-test:
	@scripts/setup.sh test

# With a display the window; without one every journey off-screen, a picture a screen; ARGS are for the window.
run: setup
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ]; then \
		$(BIN)/kiosk run --windowed --reader practice $(ARGS); \
	else \
		echo "no display: the tour runs off-screen"; \
		QT_QPA_PLATFORM=offscreen $(BIN)/kiosk tour --out $(TOUR); \
	fi

test: setup-test
	@scripts/step.sh "looking at the style" $(BIN)/ruff check .
	@scripts/step.sh "looking at the layout" $(BIN)/ruff format --check .
	@$(MAKE) --no-print-directory -j2 test-types test-collected
	@scripts/step.sh "checking who imports whom" $(BIN)/lint-imports --no-logo
# Those through the PC/SC service wait most of their time: beside the others they cost hardly any.
	@$(MAKE) --no-print-directory -j2 test-rules test-hardware

test-types:
	@scripts/step.sh "checking the types" $(BIN)/mypy

# pytest compiles the tests as it reads them: once, and not in each of the processes that run them.
test-collected:
	@scripts/step.sh "reading the tests" $(TESTED) --collect-only -q

test-rules:
	@echo "kiosk: testing"
	@$(TESTED) -n 2 --dist worksteal --ignore=tests/hardware

# One PC/SC service with two slots: these run one after the other.
test-hardware:
	@scripts/step.sh "testing through the reader's service" $(TESTED) tests/hardware

# A million random histories of people at one machine: a quarter of an hour on two processors.
campaign-people: setup-test
	env TWO_PEOPLE=2000 $(TESTED) tests/domain/flow/people/test_two_people.py --hypothesis-profile explore
	$(BIN)/python -m tests.people $(ARGS)

# The program killed (-9) ten thousand times in the middle of what it does: an hour on one processor.
campaign-kills: setup-test
	env TMPDIR=$(SCRATCH) $(BIN)/python -m tests.campaigns.kills $(ARGS)

# The power cut at each write of ten days at a counter, and a disk that fails at each call of each act.
campaign-power: setup-test
	env TMPDIR=$(SCRATCH) $(BIN)/python -m tests.campaigns.power --runs 10
	env TMPDIR=$(SCRATCH) $(BIN)/python -m tests.campaigns.disk_faults

# Every change that somebody with the disk and without the key can make to a day's register: some minutes.
campaign-tamper: setup-test
	env TMPDIR=$(SCRATCH) $(BIN)/python -m tests.tamper

# Each page on each screen, in each text size and language, with the keys in both places: some minutes on two processors.
campaign-displays: setup-test
	env KIOSK_EVERY_DISPLAY=1 $(TESTED) tests/screens/test_every_display.py -n 2 $(ARGS)

# Faults planted by the thousand into the rules and the card's protocol: many hours, and it goes on where it was stopped.
# make mutants ARGS='"kiosk.domain.staff.lockout*"' takes a part; `.venv/bin/mutmut show NAME` shows a fault that nobody noticed.
mutants: setup-test
	env TMPDIR=$(SCRATCH) QT_QPA_PLATFORM=offscreen $(BIN)/mutmut run --max-children 2 $(ARGS)
	$(BIN)/mutmut results

# Every page, sheet and paper in every language, on three screens: which sentence has no place? Some minutes.
# make languages ARGS="pt --on small" takes a part.
languages: setup-test
	env QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.languages $(ARGS)

bench: setup-test
	$(BIN)/python -m benchmarks

# The program in one folder, without Python, compiler or test tool; it shows that it runs.
bundle:
	@scripts/setup.sh package
	@scripts/package/bundle.sh
	QT_QPA_PLATFORM=offscreen dist/kiosk/kiosk tour --out build/bundle-tour
	QT_QPA_PLATFORM=offscreen dist/kiosk/kiosk tour --out build/bundle-tour-english --only reservation --lang en

# A Debian package of it, for Debian 12 and 13.
deb: bundle
	@scripts/step.sh "packing it for Debian" scripts/package/deb.sh

# Installs the package on both, minimal, upgrades, removes and purges it. Needs root and debootstrap. ARGS="trixie" takes one.
try-deb:
	@scripts/package/try_deb.sh $(ARGS)

# The package with its digests, parts (CycloneDX), licences and what has changed, in dist/release-VERSION. The changelog has to
# have the version's section. ARGS="--section Unreleased" tries it.
release: deb
	@. scripts/package/reproducible.sh && build/package/bin/python -m scripts.package.release $(ARGS)

# Which known weaknesses have the versions of the locks? Asks the network.
audit:
	@scripts/setup.sh package
	@scripts/package/audit.sh

# Writes the lock files anew; needs uv. They hold versions and hashes and no index address.
# The counter's first: what tests and packages need beside it has the same versions.
COMPILE := uv pip compile --quiet --generate-hashes --no-emit-index-url --no-header --python-version 3.11
lock:
	$(COMPILE) --group build -o requirements-build.lock
	$(COMPILE) --group voices -o requirements-voices.lock
	$(COMPILE) pyproject.toml --group build -o requirements.lock
	$(COMPILE) --group dev -c requirements.lock -o requirements-test.lock
	$(COMPILE) --group package -c requirements.lock -o requirements-package.lock

clean:
	rm -rf build dist mutants .mypy_cache .ruff_cache .pytest_cache .hypothesis

# After a sentence was written or changed: brings each language's files in line with it, and makes what Qt reads.
strings: setup-test
	$(BIN)/python -m scripts.strings
	@scripts/translations.sh

# The voice: a clip for each sentence, rendered anew where it has changed. ARGS="--languages ja" takes one language,
# ARGS="--data-dir DIR --name NAME" what the city has set on this machine.
voices: setup
	@scripts/voices.sh $(ARGS)

# Which package imports which, as docs/architecture.md has it.
drawing:
	$(BIN)/python -m scripts.drawing
