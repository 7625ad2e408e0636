#!/usr/bin/env bash
# Milliseconds per page, warm, one reader: the time to the last byte as curl sees it, median and 95th of 50 requests after 30 unmeasured.
# Start the application first (mvn spring-boot:run), then: src/bench/pages.sh [http://localhost:8080]
set -euo pipefail
site=${1:-http://localhost:8080}
pages=(/ /facilities /facilities/evac-sumter /facilities/vulcan-benson /organizations /organizations/ucore /awards
  "/awards?rung=conditional&level=federal&instrument=loan" /awards/vulcan-osc /programs /programs/dpa-title-iii /stages
  /stages/magnet_manufacturing "/compare?a=CN&b=US" /regions/carolinas /policies /policies/pol-013 /conflicts /sources
  /sources/beimei-carolinas /methodology /glossary /about)
printf '%-58s %8s %8s %9s\n' page p50_ms p95_ms bytes
for page in "${pages[@]}"; do
  for _ in $(seq 30); do curl -sf -o /dev/null "$site$page"; done
  size=$(curl -sf --compressed -o /dev/null -w '%{size_download}' "$site$page")
  for _ in $(seq 50); do curl -sf -o /dev/null -w '%{time_total}\n' "$site$page"; done | sort -n \
    | awk -v page="$page" -v size="$size" '{t[NR] = $1 * 1000} END {printf "%-58s %8.1f %8.1f %9d\n", page, t[int(NR * .5)], t[int(NR * .95)], size}'
done
