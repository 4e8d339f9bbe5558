# One registry, first with a certificate that names it in CN only, then with a SAN, and four clients.
host node-1
mount -t tmpfs tmpfs /run
{ cat /etc/hosts; echo '127.0.0.1 registry.example.com'; } >hosts
mount --bind hosts /etc/hosts
openssl req -x509 -newkey rsa:2048 -nodes -keyout ca.key -out ca.crt -days 3650 \
  -subj '/O=Example/CN=Example Internal CA' -addext keyUsage=critical,keyCertSign
openssl req -newkey rsa:2048 -nodes -keyout tls.key -out tls.csr -subj /CN=registry.example.com
openssl x509 -req -in tls.csr -CA ca.crt -CAkey ca.key -CAcreateserial -days 365 -out tls.crt
mkdir trusted data
cp ca.crt trusted/
cat >registry.yml <<'Y'
version: 0.1
storage:
  filesystem:
    rootdirectory: /srv/data
http:
  addr: ':5000'
  tls:
    certificate: /srv/tls.crt
    key: /srv/tls.key
Y
serve() {
  docker-registry serve registry.yml >registry.log 2>&1 &
  until_ok curl -sk https://registry.example.com:5000/v2/
}
serve
cat >check.py <<'P'
import ssl, urllib.request

trust = ssl.create_default_context(cafile="ca.crt")
print(urllib.request.urlopen("https://registry.example.com:5000/v2/", context=trust).status)
P

shot refused
run 'skopeo inspect --cert-dir trusted \
  docker://registry.example.com:5000/team/app:1.0'
run 'curl -sS --cacert ca.crt -w " %{http_code}\n" \
  https://registry.example.com:5000/v2/'
run 'python3 check.py'
run 'openssl x509 -in tls.crt -noout -subject -ext subjectAltName'

shot renewed
run "cat >san.ext <<'EOF'
subjectAltName = DNS:registry.example.com
extendedKeyUsage = serverAuth
EOF"
run 'openssl x509 -req -in tls.csr -CA ca.crt -CAkey ca.key \
  -CAcreateserial -days 365 -extfile san.ext -out tls.crt'
run 'openssl x509 -in tls.crt -noout -subject \
  -ext subjectAltName,extendedKeyUsage'
kill %1
wait %1
serve
source "$scenarios/../registry-image.sh"
push_image
run 'skopeo inspect --cert-dir trusted -f "{{.Name}}" \
  docker://registry.example.com:5000/team/app:1.0'
