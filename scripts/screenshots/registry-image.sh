# Writes the smallest image there can be (one layer with one file) to image/ and defines push_image,
# which sends it to registry.example.com:5000 with the CA in trusted/. For scenarios with a registry.
mkdir rootfs image && echo hello >rootfs/hello && tar -C rootfs -cf layer.tar .
blob() { mkdir -p image/blobs/sha256; d=$(sha256sum "$1" | cut -c1-64); cp "$1" "image/blobs/sha256/$d"; }
blob layer.tar; layer=$d; size=$(stat -c %s layer.tar)
printf '{"architecture":"amd64","os":"linux","config":{},"rootfs":{"type":"layers","diff_ids":["sha256:%s"]}}' \
  "$layer" >config.json
blob config.json; config=$d
oci=application/vnd.oci.image
printf '{"schemaVersion":2,"mediaType":"%s","config":{"mediaType":"%s","digest":"sha256:%s","size":%s},"layers":[{"mediaType":"%s","digest":"sha256:%s","size":%s}]}' \
  $oci.manifest.v1+json $oci.config.v1+json "$config" "$(stat -c %s config.json)" \
  $oci.layer.v1.tar "$layer" "$size" >manifest.json
blob manifest.json
printf '{"schemaVersion":2,"manifests":[{"mediaType":"%s","digest":"sha256:%s","size":%s}]}' \
  $oci.manifest.v1+json "$d" "$(stat -c %s manifest.json)" >image/index.json
echo '{"imageLayoutVersion":"1.0.0"}' >image/oci-layout

push_image() {
  skopeo copy --insecure-policy --dest-cert-dir trusted oci:image \
    docker://registry.example.com:5000/team/app:1.0
}
