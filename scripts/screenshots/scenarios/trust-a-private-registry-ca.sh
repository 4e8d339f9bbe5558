# A registry whose certificate comes from a private CA, read with openssl, skopeo and containerd.
host node-1
mount -t tmpfs tmpfs /run
{ cat /etc/hosts; echo '127.0.0.1 registry.example.com'; } >hosts
mount --bind hosts /etc/hosts

mkdir pki images data
(
  cd pki
  openssl req -x509 -newkey rsa:2048 -nodes -keyout ca.key -out ca.crt -days 3650 \
    -subj '/O=Example/CN=Example Internal CA' -addext keyUsage=critical,keyCertSign
  openssl req -newkey rsa:2048 -nodes -keyout tls.key -out tls.csr -subj /CN=registry.example.com
  openssl x509 -req -in tls.csr -CA ca.crt -CAkey ca.key -CAcreateserial -days 365 -out tls.crt \
    -extfile <(echo subjectAltName=DNS:registry.example.com)
)
cat >registry.yml <<'Y'
version: 0.1
storage:
  filesystem:
    rootdirectory: /srv/data
http:
  addr: ':5000'
  tls:
    certificate: /srv/pki/tls.crt
    key: /srv/pki/tls.key
Y
docker-registry serve registry.yml >registry.log 2>&1 &
until_ok curl -sk https://registry.example.com:5000/v2/

source "$scenarios/../registry-image.sh"
mkdir trusted && cp pki/ca.crt trusted/
push_image

containerd --root /srv/c-root --state /srv/c-state --address /run/containerd/containerd.sock >containerd.log 2>&1 &
until_ok ctr version

mount -t tmpfs tmpfs /etc/containerd
mkdir /etc/containerd/certs.d

shot unknown-authority
run 'ctr images pull --hosts-dir /etc/containerd/certs.d \
  registry.example.com:5000/team/app:1.0'
run 'openssl s_client -connect registry.example.com:5000 \
  -servername registry.example.com -showcerts </dev/null 2>/dev/null |
  grep -E "s:|i:|Verif"'

cp pki/ca.crt example-ca.crt
shot check-ca
run 'openssl x509 -in example-ca.crt -noout -subject -issuer -dates \
  -fingerprint -sha256'
run 'openssl s_client -connect registry.example.com:5000 \
  -servername registry.example.com -CAfile example-ca.crt \
  -verify_hostname registry.example.com \
  </dev/null 2>/dev/null | grep Verification'

mkdir '/etc/containerd/certs.d/registry.example.com:5000'
cp example-ca.crt '/etc/containerd/certs.d/registry.example.com:5000/ca.crt'
cat >'/etc/containerd/certs.d/registry.example.com:5000/hosts.toml' <<'T'
server = "https://registry.example.com:5000"

[host."https://registry.example.com:5000"]
  capabilities = ["pull", "resolve"]
  ca = "/etc/containerd/certs.d/registry.example.com:5000/ca.crt"
T
shot pulled
run 'cat /etc/containerd/certs.d/registry.example.com:5000/hosts.toml'
run 'ctr images pull --hosts-dir /etc/containerd/certs.d \
  --snapshotter native registry.example.com:5000/team/app:1.0 | tail -1 | tr -d "\t"'
run 'ctr images ls -q'
