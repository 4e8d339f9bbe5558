# An etcd with a quota of 16 MiB is filled until it refuses writes, then brought back.
host etcd-1
export ETCDCTL_API=3
etcd --name etcd-1 --data-dir data --quota-backend-bytes $((16 * 1024 * 1024)) --logger zap >log 2>&1 &
until_ok etcdctl endpoint health

# Prints the client's error, without the JSON line that it logs before.
put() { head -c 200000 /dev/zero | tr '\0' x | etcdctl put "$1" 2>&1 >/dev/null | grep -v '^{'; }
revisions=0
while [ -z "$(put /registry/big)" ] && [ "$revisions" -lt 200 ]; do revisions=$((revisions + 1)); done

shot alarm
run 'etcdctl put /registry/probe ok'
run 'etcdctl alarm list'
run "etcdctl endpoint status -w fields | grep -E '\"(Revision|DBSize|Errors)'"
run 'etcdctl get /registry/big | wc -c'

shot recovery
run "rev=\$(etcdctl endpoint status -w json |
  grep -oE '\"revision\":[0-9]+' | grep -oE '[0-9]+')"
run 'etcdctl compact "$rev"'
run "etcdctl endpoint status -w fields | grep -E '\"(DBSize|Errors)'"
run 'etcdctl defrag'
run "etcdctl endpoint status -w fields | grep -E '\"(DBSize|Errors)'"
run 'etcdctl put /registry/probe ok'
run 'etcdctl alarm disarm'
run 'etcdctl put /registry/probe ok'
run 'etcdctl alarm list'
