#!/usr/bin/env bash
# Serves with an embedded database, makes a sample tenant once, says what to type next, and runs until Ctrl-C.
set -euo pipefail
bin=$1
output=$(mktemp)
trap 'rm -f "$output"' EXIT
"$bin/musterd" serve >"$output" &
daemon=$!
# Ctrl-C reaches the daemon too, which drains; a second one ends it at once.
trap ':' INT
trap 'kill -TERM "$daemon"' TERM

for _ in $(seq 600); do
  grep -q '^ready' "$output" && break
  kill -0 "$daemon" 2>/dev/null || { wait "$daemon"; exit $?; }
  read -rt 0.1 <> <(:) || true
done
value() { sed -n "s/^$1 //p" "$output"; }
address=$(value listening)
export MUSTER_SERVER=$address MUSTER_KEY_FILE=$(value root-key) MUSTER_TENANT=sample
muster="$bin/muster"

if ! "$muster" tenants get sample >/dev/null 2>&1; then
  "$muster" tenants create sample --name "Sample tenant" --preset planning >/dev/null
  "$muster" users create --id ann --display-name "Ann" >/dev/null
  "$muster" workgroups create Planners --description "Who plans" --member ann >/dev/null
  "$muster" workgroups roles Planners --allow "PlanningSpace Dataflow/Dashboard Map" >/dev/null
fi
# One more for each of the other packs, named like it, so that their roles and types can be looked at.
for preset in cloud_provider authoring partnering messaging; do
  "$muster" tenants get "$preset" >/dev/null 2>&1 ||
    "$muster" tenants create "$preset" --name "Sample of $preset" --preset "$preset" >/dev/null
done

cat <<TEXT

Muster serves on $address (metrics: $(value metrics)).
The root key is in $MUSTER_KEY_FILE. The tenant "sample" has the user "ann" in the workgroup "Planners".
Further tenants, one per preset: cloud_provider, authoring, partnering, messaging.

In another terminal, try:

  export MUSTER_SERVER=$address MUSTER_KEY_FILE=$MUSTER_KEY_FILE MUSTER_TENANT=sample
  $muster workgroups list
  $muster check --subject ann --action view --resource dashboard/sales
  $muster explain --subject ann --action run --resource economics_run/base

Ctrl-C ends it.
TEXT
code=0
wait "$daemon" || code=$?
# A trapped Ctrl-C ends the first wait early; the second one gives the daemon's own code.
if kill -0 "$daemon" 2>/dev/null; then code=0; wait "$daemon" || code=$?; fi
exit "$code"
