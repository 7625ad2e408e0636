#!/usr/bin/env bash
# A million awards as one CSV file out of the packaged application at -Xmx256m: time to the first byte, rows and megabytes a second beside
# those of psql's COPY of the same rows in the same order and run, the heap while they go by, and how soon the database is free again when
# the reader goes away. Goals: first byte < 1 s, at least half of COPY, a flat heap, free within 5 s.
# Needs psql, curl and a Java 25 (JAVA names it, else the one on the path is taken); makes its own database under target/ at the first run. src/bench/exports.sh [rows]
set -euo pipefail
cd "$(dirname "$0")/../.."
rows=${1:-1000000} port=${PORT:-18180} folder=$PWD/target/bench-exports-${1:-1000000}
site=http://localhost:$port
command -v psql >/dev/null || { echo "psql is needed: apt-get install postgresql-client" >&2; exit 1; }
[[ -f target/rare-earth-tracker-1.0.0-SNAPSHOT.jar && -z "${PACKAGE:-}" ]] || mvn -q -B package -DskipTests
mkdir -p "$folder"

"${JAVA:-java}" -Xmx256m -Xlog:gc:file="$folder/gc.log" -jar target/rare-earth-tracker-1.0.0-SNAPSHOT.jar --server.port="$port" \
  --tracker.data-folder="$folder/data" --tracker.metrics-open=true --tracker.warm-up=/about > "$folder/app.log" 2>&1 &
app=$!
trap 'kill $app 2>/dev/null; wait $app 2>/dev/null || true' EXIT
until curl -sf -o /dev/null "$site/readyz"; do
  kill -0 $app || { tail -5 "$folder/app.log" >&2; exit 1; }
  sleep 1
done
export PGPASSWORD PGPORT PGHOST=localhost PGUSER=tracker PGDATABASE=postgres
PGPASSWORD=$(cat "$folder/data/password")
PGPORT=$(sed -n 4p "$folder"/data/postgres/postmaster.pid)
if [[ $(psql -Atc "select count(*) from funding_award where slug like 'bench-%'") -eq 0 ]]; then
  psql -q -v ON_ERROR_STOP=1 -v rows="$rows" -f src/bench/exports.sql
fi
file="$site/awards.csv?lang=en"
query=$(sed "s|:'site'|'$site'|" src/bench/exports-copy.sql)
copy=(psql -q -c "copy ($query) to stdout (format csv, header)")
seconds() { local from=$EPOCHREALTIME; "$@" | wc -c > "$folder/bytes"; echo "$EPOCHREALTIME - $from" | bc -l; }

curl -sf -o /dev/null "$file"  # one unmeasured run for the compiler
printf '%-10s %12s %10s %12s %10s\n' run first_byte_s total_s bytes MB_per_s
for run in 1 2 3; do
  copied=$(seconds "${copy[@]}"); bytes=$(cat "$folder/bytes")
  awk -v s="$copied" -v b="$bytes" -v r="COPY $run" 'BEGIN {printf "%-10s %12s %10.2f %12d %10.1f\n", r, "", s, b, b / s / 1e6}'
  curl -sf -o /dev/null -w '%{time_starttransfer} %{time_total} %{size_download}\n' "$file" \
    | awk -v c="$copied" -v r="CSV $run" '{printf "%-10s %12.2f %10.2f %12d %10.1f   %.2f of COPY\n", r, $1, $2, $3, $3 / $2 / 1e6, c / $2}'
done

echo "rows: $(curl -sf "$file" | wc -l) lines, of $(psql -Atc 'select count(*) + 1 from funding_award') awards and a head"
cmp <(curl -sf "$file" | tr -d '\r') <("${copy[@]}") && echo "the same bytes as COPY"
echo "heap after collections, MB: $(grep -oE 'Pause.* [0-9]+M->[0-9]+M' "$folder/gc.log" | sed -E 's/.*->([0-9]+)M/\1/' | tail -n 400 \
  | awk '{m[NR] = $1} END {h = int(NR / 2); for (i = 1; i <= NR; i++) {k = i > h; n[k]++; t[k] += m[i]; if (m[i] > x[k]) x[k] = m[i]}
    printf "first half mean %d max %d, second half mean %d max %d (%d collections)", t[0] / n[0], x[0], t[1] / n[1], x[1], NR}')"

curl -s --max-time 1 -o /dev/null "$file" || true
from=$EPOCHREALTIME
until [[ $(psql -Atc "select count(*) from pg_stat_activity where application_name = 'rare-earth-tracker' and state <> 'idle'") -eq 0 \
  && $(curl -sf "$site/actuator/prometheus" | awk '/^hikaricp_connections_active/ {print int($2)}') -eq 0 ]]; do
  sleep 0.05
done
echo "after an abort the connection was free in $(echo "$EPOCHREALTIME - $from" | bc -l) s"
