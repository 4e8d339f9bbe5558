# client --1500-- r1 --1400-- r2 --1500-- server, where the routers' "fragmentation needed" never arrives.
host node-1
mount -t tmpfs tmpfs /run
for name in client r1 r2 server; do
  ip netns add $name
  ip -n $name link set lo up
done
ip link add eth0 netns client type veth peer name toclient netns r1
ip link add uplink netns r1 type veth peer name uplink netns r2
ip link add toserver netns r2 type veth peer name eth0 netns server
address() {
  ip -n "$1" addr add "$3" dev "$2"
  ip -n "$1" link set "$2" up
}
address client eth0 10.0.1.10/24
address r1 toclient 10.0.1.1/24
address r1 uplink 10.0.2.1/24
address r2 uplink 10.0.2.2/24
address r2 toserver 10.0.3.1/24
address server eth0 10.0.3.20/24
ip -n client route add default via 10.0.1.1
ip -n server route add default via 10.0.3.1
ip -n r1 route add 10.0.3.0/24 via 10.0.2.2
ip -n r2 route add 10.0.1.0/24 via 10.0.2.1
for router in r1 r2; do
  ip -n $router link set uplink mtu 1400
  ip netns exec $router sysctl -qw net.ipv4.ip_forward=1
  ip netns exec $router nft -f - <<'N'
table ip firewall {
  chain output {
    type filter hook output priority 0
    icmp type destination-unreachable drop
  }
}
N
done

openssl req -x509 -newkey rsa:2048 -nodes -keyout key.pem -out cert.pem -days 30 \
  -subj /CN=server.example.com -addext subjectAltName=DNS:server.example.com
# Three certificates more make the server's answer longer than one packet, as a real chain does.
cat cert.pem cert.pem cert.pem >chain.pem
mkdir www && echo hello >www/index.html
(cd www && exec ip netns exec server openssl s_server -quiet -accept 443 -WWW \
  -cert ../cert.pem -key ../key.pem -cert_chain ../chain.pem) &
client() { ip netns exec client "$@"; }
until_ok client bash -c '</dev/tcp/10.0.3.20/443'
echo 10.0.3.20 server.example.com >hosts
mount --bind hosts /etc/hosts

on() { as "$1" "ip netns exec client $1"; }

shot symptom
on 'ping -c 2 server.example.com'
# Without a terminal curl adds a line per data block ({ [5 bytes data]), which nobody sees at a prompt.
as 'curl -vk -m 5 https://server.example.com/index.html' \
  'ip netns exec client curl -vk --no-progress-meter -m 5 https://server.example.com/index.html 2>&1 | grep "^\(\*\|curl\)"'

shot probe
on 'ping -M do -s 1472 -c 2 -W 1 -q server.example.com'
on 'ping -M do -s 1372 -c 2 -W 1 -q server.example.com'
on 'ping -M do -s 1373 -c 2 -W 1 -q server.example.com'
on 'tracepath -n -m 4 server.example.com'

for router in r1 r2; do ip netns exec $router nft delete table ip firewall; done
shot healthy
on 'ping -M do -s 1472 -c 2 -W 1 server.example.com'
on 'tracepath -n -m 4 server.example.com'
on 'ip route get 10.0.3.20'
on 'curl -sk -m 5 https://server.example.com/index.html'
