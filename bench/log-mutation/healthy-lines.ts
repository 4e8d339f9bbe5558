import { mutate, type Random } from './mutate.ts'

/** What programs print while all is well; the values are drawn anew each time. */
const samples = [
  'I0412 09:12:44.123456       1 reflector.go:359] Caches populated for *v1.ConfigMap from k8s.io/client-go/informers',
  '2031-04-12T09:12:44Z INFO  request completed method=GET path=/healthz status=200 duration=12ms',
  '{"level":"info","ts":"2031-04-12T09:12:44Z","msg":"Starting workers","worker count":4}',
  'time="2031-04-12T09:12:44Z" level=info msg="Reconcile finished" name=acme-7c8f6d9b4c-x2k9q',
  '10.1.1.17 - - [12/Apr/2031:09:12:44 +0800] "GET /readyz HTTP/1.1" 200 2 "-" "kube-probe/1.31"',
]

function healthyLine(random: Random): string {
  return mutate(samples[Math.floor(random() * samples.length)] ?? '', random)
}

/** The lines of a log between those of other programs: three before each, ten after the last. */
export function inStream(text: string, random: Random): string {
  const healthy = (count: number) => Array.from({ length: count }, () => healthyLine(random))
  return [...text.split('\n').flatMap((line) => [...healthy(3), line]), ...healthy(10)].join('\n')
}
