# The commands of a working day; CONTRIBUTING.md says when to use which.

SHELL := /bin/bash
SWIFT ?= swift
# What is linked against, by its Debian name: the solver, and the libraries of office files.
PACKAGES := libglpk-dev libexpat1-dev libxlsxwriter-dev libzip-dev pkg-config
# What tests read our files with, as programs that share no code with ours.
READERS := python3-openpyxl
AS_ROOT := $(if $(filter 0,$(shell id -u)),,sudo)
SCENARIO ?= Scenarios/phong-tho

.PHONY: plan test lint boundaries peers fuzz fuzz-short check setup clean
.PHONY: workbook-check pictures-workbook
.PHONY: page-check pictures-report
.PHONY: release install deb deb-check api-docs
.PHONY: sanitize-address sanitize-thread sanitize-undefined leaks

# Build in release and plan a scenario: make plan [SCENARIO=Scenarios/muong-te]
plan: setup
	$(SWIFT) build -c release --static-swift-stdlib --product trainplan
	"$$($(SWIFT) build -c release --show-bin-path)/trainplan" plan "$(SCENARIO)"

# Run every test, those that have openpyxl read a workbook again among them; `swift test` alone says where it skips them.
test: setup
	$(MAKE) setup PACKAGES="$(READERS)"
	$(SWIFT) test

# Style: swift format with the rules in .swift-format.
lint:
	$(SWIFT) format lint --strict --parallel --recursive Sources Tests Package.swift

# No module imports what it must not know.
boundaries:
	.ci/module-boundaries

# Five communes against HiGHS: the same optima, and at least 20 times as fast. Without a way to get HiGHS nothing is compared.
peers:
	$(MAKE) setup PACKAGES="$(PACKAGES) python3-venv"
	$(SWIFT) build -c release --static-swift-stdlib --product trainplan
	$(SWIFT) build -c release --product generate-benchmark-scenario
	Benchmarks/compare-with-peers --small || [ $$? -eq 75 ]

# Every number of the workbooks read again by openpyxl and every formula reckoned again by LibreOffice, where they are to be had.
workbook-check: setup
	$(SWIFT) build --product trainplan
	.ci/workbook-check "$$($(SWIFT) build --show-bin-path)/trainplan" || [ $$? -eq 75 ]

# The picture of a workbook in Documentation/images, as LibreOffice prints it.
pictures-workbook: setup
	$(SWIFT) build --product trainplan
	.ci/workbook-picture "$$($(SWIFT) build --show-bin-path)/trainplan"

# A million files put wrong on purpose and read: FUZZ_SEED=… draws others. Whatever is not survived is named by seed and run.
FUZZ_SEED ?= 1
FUZZ_RUNS ?= 250000
fuzz: setup
	$(SWIFT) build -c release --product fuzz-input
	"$$($(SWIFT) build -c release --show-bin-path)/fuzz-input" --runs $(FUZZ_RUNS) --seed $(FUZZ_SEED)

# The same with the program as the tests built it, for some seconds.
fuzz-short: setup
	$(SWIFT) build --product fuzz-input
	"$$($(SWIFT) build --show-bin-path)/fuzz-input" --runs 500 --seed $(FUZZ_SEED)

# The suite under a sanitizer, each in a build folder of its own; TESTS=NAME runs some of it. The last one is of the C sources:
# Swift traps by itself.
TESTS ?= .
sanitize-address: setup
	LSAN_OPTIONS=suppressions=$(CURDIR)/.ci/leak-suppressions:print_suppressions=0 $(SWIFT) test --sanitize=address --scratch-path .build-address --filter '$(TESTS)'
sanitize-thread: setup
	TSAN_OPTIONS=suppressions=$(CURDIR)/.ci/thread-suppressions:print_suppressions=0 $(SWIFT) test --sanitize=thread --scratch-path .build-thread --filter '$(TESTS)'
sanitize-undefined: setup
	$(SWIFT) test --scratch-path .build-undefined -Xcc -fsanitize=undefined -Xcc -fsanitize-trap=undefined --filter '$(TESTS)'

# Ten thousand solves in one process, the memory measured, and again under the address sanitizer, which finds what nobody holds.
leaks: setup
	LEAKS=1 $(SWIFT) test --filter RepeatedSolvesTests/tenThousand
	$(MAKE) sanitize-address TESTS=RepeatedSolvesTests

# The printed pages in a browser and the plan documents in a word processor. Without a browser nothing is looked at.
page-check: setup
	$(SWIFT) build --product trainplan
	.ci/page-check "$$($(SWIFT) build --show-bin-path)/trainplan" || [ $$? -eq 75 ]

# The picture of a page in the documentation.
pictures-report: setup
	$(SWIFT) build --product trainplan
	.ci/page-check "$$($(SWIFT) build --show-bin-path)/trainplan" Documentation/images/report.png

# The program as it is installed: the Swift runtime inside. SCRATCH names another build folder.
SCRATCH ?= .build
PROGRAM = $(SCRATCH)/release/trainplan
release: setup
	$(SWIFT) build -c release --static-swift-stdlib --product trainplan --scratch-path "$(SCRATCH)"

# The program, its manual pages, completions, documentation and scenarios under PREFIX, of which DESTDIR is the root.
PREFIX ?= /usr/local
DESTDIR ?=
install: release
	Packaging/install "$(PROGRAM)" "$(DESTDIR)$(PREFIX)"

# A Debian package in DEBS, looked through by lintian where it is to be had.
DEBS ?= .build/debs
deb: release
	$(MAKE) setup PACKAGES="$(PACKAGES) dpkg-dev python3"
	Packaging/make-deb "$(PROGRAM)" "$(DEBS)"
	if command -v lintian >/dev/null; then lintian --fail-on error,warning "$(DEBS)"/*.deb; fi

# Pages of the doc comments of every module that others import, in .build/api-docs. Whatever the tool warns of is an error.
API_DOCS ?= .build/api-docs
api-docs: setup
	SWIFT="$(SWIFT)" .ci/api-docs "$(API_DOCS)"

# The package installed on a bare Debian without Swift, and a commune planned there. Needs root and debootstrap.
deb-check: deb
	$(AS_ROOT) env MACHINE="$(MACHINE)" Packaging/check-deb "$$(ls -t "$(DEBS)"/*.deb | head -n 1)"

# All that the continuous build checks.
check:
	.ci/run

# Install the libraries that are missing.
setup:
	@missing=""; \
	for package in $(PACKAGES); do \
	  dpkg-query -W -f='$${db:Status-Status}' "$$package" 2>/dev/null | grep -qx installed || missing="$$missing $$package"; \
	done; \
	if [ -n "$$missing" ]; then \
	  echo "Installing$$missing" && $(AS_ROOT) apt-get update && \
	  $(AS_ROOT) env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends $$missing; \
	fi

clean:
	$(SWIFT) package clean
