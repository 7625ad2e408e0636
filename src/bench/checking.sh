#!/usr/bin/env bash
# Rows that the checks look at in a second of processor time, rules included: 1,000,000 new awards and as many reports. src/bench/checking.sh
set -euo pipefail
cd "$(dirname "$0")/../.."
mvn -q -B test -Dtest=CheckingBench -Dsurefire.failIfNoSpecifiedTests=true "$@" | grep -E ' a second'
