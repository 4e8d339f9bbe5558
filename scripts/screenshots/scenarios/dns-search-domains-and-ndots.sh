# The resolver of a Pod in namespace "shop" asks a name server that logs every query.
host cart-7d9f
cat >resolv.conf <<'R'
search shop.svc.cluster.local svc.cluster.local cluster.local
nameserver 127.0.0.1
options ndots:5
R
mount --bind resolv.conf /etc/resolv.conf
echo 'hosts: dns' >nsswitch.conf
mount --bind nsswitch.conf /etc/nsswitch.conf
dnsmasq --no-daemon --conf-file=/dev/null --no-hosts --no-resolv --cache-size=0 \
  --listen-address=127.0.0.1 --bind-interfaces \
  --host-record=api.example.com,192.0.2.10 --host-record=pay.shop.svc.cluster.local,10.96.0.20 \
  --local=/cluster.local/ --local=/example.com/ &
until_ok dig +short +tries=1 +time=1 @127.0.0.1 api.example.com

# Starts the capture and waits until it listens.
capture() {
  run 'tcpdump -l -i lo -nn udp dst port 53 >queries 2>messages &'
  until_ok grep -q listening messages
}
# Ends the capture when nothing more arrives.
captured() {
  local seen=-1
  while [ "$seen" != "$(wc -l <queries)" ]; do seen=$(wc -l <queries); sleep 0.3; done
  kill %tcpdump
  wait %tcpdump
}

shot five-dots
run 'cat /etc/resolv.conf'
capture
run 'getent ahosts api.example.com | head -1'
captured
run "grep -oE 'A+[?] .*' queries"
capture
run 'getent ahosts api.example.com. | head -1'
captured
run "grep -oE 'A+[?] .*' queries"

# Not sed -i: the file is mounted, so its content must change, not the file.
changed=$(sed s/ndots:5/ndots:2/ resolv.conf)
echo "$changed" >resolv.conf
shot two-dots
run 'grep ndots /etc/resolv.conf'
capture
run 'getent ahosts api.example.com | head -1'
captured
run "grep -oE 'A+[?] .*' queries"
capture
run 'getent ahosts pay.shop | head -1'
captured
run "grep -oE 'A+[?] .*' queries"
