#!/usr/bin/env bash
# Seconds from the upload of 1,000,000 award rows to their preview through HTTP, and how many times a bare COPY of the same file into a table
# with a primary key that is; server, browser and all in one JVM with a heap of 512 MB. The goal is at most 4 times. src/bench/imports.sh
set -euo pipefail
cd "$(dirname "$0")/../.."
mvn -q -B test -Dtest=ImportBench -DargLine="-Xmx512m" -Dsurefire.failIfNoSpecifiedTests=true "$@" | grep -E ' rows|COPY|upload'
