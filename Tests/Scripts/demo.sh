#!/usr/bin/env bash
# The main job on real input, call by call: a login's groups come in, memberships are made, a client asks.
# First with one process, then with three, one service each, on one database. Any answer that is not the expected one
# ends it with an error.
set -euo pipefail
bin=$(cd "$1" && pwd)
muster=$bin/muster
# Options that somebody has set for another server are not the demo's.
unset "${!MUSTER_@}"
folder=$(mktemp -d /tmp/muster-demo-XXXXXX)
chmod 755 "$folder"
daemons=()

finish() {
  # The one with the embedded database was started first and ends last.
  for ((i = ${#daemons[@]} - 1; i >= 0; i--)); do
    kill -TERM "${daemons[i]}" 2>/dev/null && wait "${daemons[i]}" 2>/dev/null || true
  done
  daemons=()
}
trap 'finish; rm -rf "$folder"' EXIT

# serve NAME OPTION...: starts a daemon and waits for its ready line; NAME's values are read with `value`.
serve() {
  local name=$1; shift
  "$bin/musterd" serve --listen 127.0.0.1:0 --metrics-listen off --log-format text "$@" >"$folder/$name.out" 2>"$folder/$name.log" &
  daemons+=($!)
  local pid=$! line
  while ! grep -q '^ready' "$folder/$name.out" 2>/dev/null; do
    kill -0 "$pid" 2>/dev/null || { cat "$folder/$name.log"; exit 1; }
    read -rt 0.1 <> <(:) || true
  done
}
value() { sed -n "s/^$2 //p" "$folder/$1.out"; }

# show EXIT-CODE WORD COMMAND...: prints a call and its answer, and checks both.
show() {
  local code=0 expected=$1 word=$2 answer; shift 2
  echo; echo "\$ muster $*"
  answer=$("$muster" "$@" 2>&1) || code=$?
  echo "$answer"
  last=$answer
  if [ "$code" != "$expected" ] || ! grep -qiF -- "$word" <<<"$answer"; then
    echo "demo: expected exit code $expected and the word '$word', got exit code $code" >&2; exit 1
  fi
}

# at SERVICE: which process the next calls go to.
at() { export MUSTER_SERVER=${address[$1]}; }

story() {
  echo; echo "-- a tenant with two workgroups, and a connection that maps three groups of its provider"
  export MUSTER_TENANT=demo
  at directory
  show 0 demo tenants create demo --name Demo --preset planning
  show 0 Planners workgroups create Planners
  show 0 Analysts workgroups create Analysts
  show 0 Visitors workgroups create Visitors
  show 0 allowed workgroups roles Planners --allow "PlanningSpace Dataflow/Dashboard Map"
  show 0 allowed workgroups roles Analysts --allow "PlanningSpace Economics/Run"
  show 0 denied workgroups roles Visitors --deny "PlanningSpace Economics/Run"
  at provisioning
  show 0 corp idp create corp --name "Corp login" --groups-claim groups --name-claim name --email-claim email
  local group
  for group in Planners Analysts Visitors; do
    at directory; local id
    id=$("$muster" workgroups get "$group" --json | sed -nE 's/.*"id":"([^"]+)".*/\1/p')
    at provisioning; show 0 "okta-${group,,}" mappings create --connection corp --value "okta-${group,,}" --workgroup "$id"
  done

  echo; echo "-- a login with three groups: the account and its memberships are made"
  show 0 OK login --connection corp --login zoe --claim groups=okta-planners,okta-analysts,okta-visitors \
    --claim name="Zoe Doe" --claim email=zoe@example.com
  local user token
  user=$(sed -nE 's/^user +([^ ]+).*/\1/p' <<<"$last" | head -1)
  token=$(sed -nE 's/^token +([^ ]+).*/\1/p' <<<"$last" | head -1)
  at directory; show 0 idp:corp users get "$user"

  echo; echo "-- Planners allows dashboards; Visitors denies runs, which beats what Analysts allows"
  at authorization
  show 0 allowed check --subject "$user" --action view --resource dashboard/sales --at-least "$token"
  show 1 denied check --subject "$user" --action run --resource economics_run/base --at-least "$token"
  show 1 Visitors explain --subject "$user" --action run --resource economics_run/base --at-least "$token"

  echo; echo "-- the next login's claim lacks one group: at its token the first check is denied"
  at provisioning
  show 0 OK login --connection corp --login zoe --claim groups=okta-analysts,okta-visitors
  token=$(sed -nE 's/^token +([^ ]+).*/\1/p' <<<"$last" | head -1)
  at authorization
  show 1 permission check --subject "$user" --action view --resource dashboard/sales --at-least "$token"

  echo; echo "-- a login without the claim changes nothing: absent is not empty"
  at provisioning
  show 0 missing login --connection corp --login zoe --claim name="Zoe Doe"
  at directory; show 0 Analysts users get "$user"

  echo; echo "-- the smallest change that flips a denial, as a command; it is run, and flips it"
  at authorization
  show 1 "to flip it" explain --subject "$user" --action run --resource economics_run/base --latest
  flip
  show 0 "to flip it" explain --subject "$user" --action run --resource economics_run/base --latest
}

# report FILE: 100,000 lines of usage, some with a quoted name of two lines.
report() {
  awk 'BEGIN {
    print "month,contract,site,end_user,name,cost"
    for (i = 0; i < 100000; i++) {
      name = i % 7 ? "VM " i : "\"VM " i ", the \"\"big\"\"\none\""
      printf "2026-10,C%d,S%d,E%d,%s,%d\n", i % 97, i % 13, i % 11, name, i % 1000
    }
  }' >"$1"
}

# filtered FILE OPTION...: filters the report, shows how it begins.
filtered() {
  local file=$1; shift
  echo; echo "\$ muster filter usage.csv $* > $file"
  "$muster" filter "$folder/usage.csv" --latest "$@" >"$folder/$file"
  head -3 "$folder/$file"; wc -l <"$folder/$file"
}

# same FILE FILE: both are equal, byte for byte.
same() {
  cmp "$folder/$1" "$folder/$2" || { echo "demo: $1 and $2 differ" >&2; exit 1; }
  echo "$1 and $2 are equal, byte for byte"
}

# flip: runs the commands that the explanation before named.
flip() {
  local commands command
  commands=$(sed -n '/to flip it:/,$p' <<<"$last" | sed -n 's/^ *muster /muster /p')
  [ -n "$commands" ] || { echo "demo: the explanation names no flip" >&2; exit 1; }
  at directory
  while read -r command; do
    eval "set -- ${command#muster }"
    show 0 "" "$@"
  done <<<"$commands"
  at authorization
}

usage() {
  echo; echo "-- 100,000 lines of usage: a restricted member sees two contracts, and one end user at one site"
  export MUSTER_TENANT=cloud
  at directory
  show 0 cloud tenants create cloud --name Cloud --preset cloud_provider
  show 0 All tenants enable-scopes
  show 0 ann users create --id ann --display-name "Ann Bell"
  show 0 Readers workgroups create Readers --id readers --member ann
  show 0 ReadOnly workgroups roles Readers --allow CloudProvider/ReadOnly
  show 0 North workgroups create North --id north --kind scope --item "contract=C1,C2" --item "site=S2 end_user=E1"
  show 0 ann workgroups move ann --from All --to North
  at authorization
  report "$folder/usage.csv"
  filtered seen.csv --subject ann
  filtered previewed.csv --preview-workgroup readers --preview-workgroup north
  same seen.csv previewed.csv
  echo; echo "-- the same by the rules' own words, told to awk"
  awk -F, 'NR == 1 || NF < 4 { if (NR == 1 || keep) print; next }
    { keep = $2 == "C1" || $2 == "C2" || ($3 == "S2" && $4 == "E1") } keep' "$folder/usage.csv" >"$folder/awk.csv"
  same seen.csv awk.csv
}

entities() {
  echo; echo "-- a tree of entities: what is allowed on a node reaches those below it, and a flip can be pasted"
  export MUSTER_TENANT=demo
  at directory
  show 0 bob users create --id bob --display-name "Bob Hall"
  show 0 Economists workgroups create Economists --member bob
  show 0 world entities create hierarchy/world --node europe --node france=europe
  show 0 nodes entities set hierarchy/europe --workgroup Economists --allow read
  at authorization
  show 0 allowed check --subject bob --action view --resource hierarchy/france --latest
  show 1 "to flip it" explain --subject bob --action edit --resource hierarchy/france --latest
  flip
  show 0 allowed check --subject bob --action edit --resource hierarchy/france --latest
  at directory; show 0 nodes entities set hierarchy/france --user bob --deny read
  at authorization
  show 1 "to flip it" explain --subject bob --action view --resource hierarchy/france --latest
  flip
  show 0 allowed check --subject bob --action view --resource hierarchy/france --latest
}

declare -A address
echo "== One process, three services"
serve one --data-dir "$folder/one"
export MUSTER_KEY_FILE=$(value one root-key)
for service in directory provisioning authorization; do address[$service]=$(value one listening); done
story
entities
usage
finish

echo; echo "== Three processes, one service each, on one database"
serve directory --data-dir "$folder/three" --services directory
export MUSTER_KEY_FILE=$(value directory root-key)
for service in provisioning authorization; do
  serve "$service" --data-dir "$folder/three" --services "$service" --database-url "$(value directory database)"
done
for service in directory provisioning authorization; do address[$service]=$(value "$service" listening); done
story
entities
usage
finish
echo; echo "The demo went as expected."
