#!/usr/bin/env bash
# Serves with an embedded database and the gateway beside it, makes a sample tenant once, says what to type next, and runs
# until Ctrl-C.
set -euo pipefail
bin=$1
output=$(mktemp) gateway_output=$(mktemp)
"$bin/musterd" serve >"$output" &
daemon=$! gateway=
stop() { kill -TERM $gateway "$daemon" 2>/dev/null || true; }
# Ctrl-C reaches both too, which drain; a second one ends them at once.
trap ':' INT
trap stop TERM
trap 'stop; rm -f "$output" "$gateway_output"' EXIT

# ready PROCESS OUTPUT: waits for the ready line; a program that ends instead has said why.
ready() {
  for _ in $(seq 600); do
    grep -q '^ready' "$2" && return
    kill -0 "$1" 2>/dev/null || { local code=0; wait "$1" || code=$?; stop; exit "$code"; }
    read -rt 0.1 <> <(:) || true
  done
}
value() { sed -n "s/^$1 //p" "${2:-$output}"; }
ready "$daemon" "$output"
address=$(value listening)
export MUSTER_SERVER=$address MUSTER_KEY_FILE=$(value root-key) MUSTER_TENANT=sample
"$bin/muster-scim" --server "$address" >"$gateway_output" &
gateway=$!
ready "$gateway" "$gateway_output"
scim=$(value listening "$gateway_output")
muster="$bin/muster"

if ! "$muster" tenants get sample >/dev/null 2>&1; then
  "$muster" tenants create sample --name "Sample tenant" --preset planning >/dev/null
  "$muster" users create --id ann --display-name "Ann" >/dev/null
  "$muster" workgroups create Planners --description "Who plans" --member ann >/dev/null
  "$muster" workgroups roles Planners --allow "PlanningSpace Dataflow/Dashboard Map" >/dev/null
fi
# A token is shown once: kept beside the root key, for whoever may read that.
token_file=$(dirname "$MUSTER_KEY_FILE")/sample-scim-token
if ! "$muster" idp get corp >/dev/null 2>&1; then
  # Testers delete everybody at once, which the default threshold would hold.
  "$muster" idp create corp --name "Sample provider" --removal-minimum 10000 >/dev/null
  "$muster" idp map corp g-planners Planners >/dev/null
fi
[ -s "$token_file" ] ||
  (umask 077 && "$muster" idp token issue corp --json | sed -n 's/.*"secret": *"\([^"]*\)".*/\1/p' >"$token_file")

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

Identity providers push to $scim/scim/v2, as the connection "corp" of "sample" with the token in $token_file:

  curl -H "Authorization: Bearer $(cat "$token_file")" $scim/scim/v2/Users

Ctrl-C ends both.
TEXT
code=0
wait "$daemon" || code=$?
# A trapped Ctrl-C ends the first wait early; the second one gives the daemon's own code.
if kill -0 "$daemon" 2>/dev/null; then code=0; wait "$daemon" || code=$?; fi
stop
wait "$gateway" || true
exit "$code"
