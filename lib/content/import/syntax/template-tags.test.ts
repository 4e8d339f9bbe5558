import { expect, test } from 'vitest'
import { processorSeconds } from '../../processor-seconds.ts'
import { readBody } from '../../read-body.ts'
import { visibleText } from '../../visible-text.ts'
import { convertTemplateTags } from './template-tags.ts'

test.each([
  ['{{< note >}}\nDim it.\n{{< /note >}}', ':::note\nDim it.\n:::'],
  ['{{< caution >}}Hot.{{< /caution >}}', ':::caution\nHot.\n:::'],
  ['{{% notice warning "Mind" %}}\nx\n{{%/ notice %}}', ':::warning Mind\nx\n:::'],
  ['{{% alert title="Glass" color="danger" %}}x{{% /alert %}}', ':::danger Glass\nx\n:::'],
  ['{{< callout context="danger" title="Glass" >}}\nx\n{{< /callout >}}', ':::danger Glass\nx\n:::'],
  ['{{% notice style="x" %}}\nx\n{{% /notice %}}', ':::note\nx\n:::'],
  ['{{< details "Why dark?" open >}}\nx\n{{< /details >}}', ':::details Why dark?\nx\n:::'],
  [
    '[r]({{< relref "../hub/reset (all).md#now" >}}) [d]({{< ref "#dim" >}}) `{{< ref "x" >}}`',
    '[r](../hub/reset%20(all).md#now) [d](#dim) `{{< ref "x" >}}`',
  ],
  ['{{< hint info >}}\nx\n{{</ hint >}}', ':::info\nx\n:::'],
  ['{{< details "More" >}}\nx\n{{< /details >}}', ':::details More\nx\n:::'],
  ['1. Plug\n\n   {{< note >}}\n   x\n   {{< /note >}}', '1. Plug\n\n   :::note\n   x\n   :::'],
  ['{{< figure src="/a b.png" alt="Lamp" caption="On" >}}', '![Lamp](</a b.png>) *On*'],
  [
    'see [it]({{< relref "hub.md" >}}#top) and [two]({{% ref "/kb/two" %}})',
    'see [it](hub.md#top) and [two](/kb/two)',
  ],
  ['A {{< glossary_tooltip text="bulb" term_id="bulb" >}} glows', 'A bulb glows'],
  ['{{< highlight go "linenos=table" >}}\nx := 1\n{{< /highlight >}}', '```go\nx := 1\n```'],
  ['{{< mermaid >}}\na --> b\n{{< /mermaid >}}', '```mermaid\na --> b\n```'],
  [
    '{{< video src="https://example.org/a.mp4" />}}',
    '[https://example.org/a.mp4](https://example.org/a.mp4)',
  ],
  ['{{< youtube abc >}}', '[https://www.youtube.com/watch?v=abc](https://www.youtube.com/watch?v=abc)'],
])('the shortcode %j of Hugo becomes %j', (body, converted) => {
  expect(convertTemplateTags(body)).toMatchObject({ body: converted, notUnderstood: [] })
})

test.each([
  [
    '{{< tabs name="os" >}}\n{{< tab name="Linux" codelang="sh" >}}\nlamp {on}\n{{< /tab >}}\n{{% tab name="Other" %}}\n```sh\nlamp off\n```\n{{% /tab %}}\n{{< /tabs >}}',
    ':::tabs\n:::tab Linux\n```sh\nlamp {on}\n```\n:::\n:::tab Other\n```sh\nlamp off\n```\n:::\n:::',
  ],
  // Docsy has code in its tabs unless they say that it is text.
  [
    '{{< tabpane lang="sh" >}}\n{{< tab header="One" >}}\nlamp\n{{< /tab >}}\n{{% tab header="Two" %}}\nWords\n{{% /tab %}}\n{{< /tabpane >}}',
    ':::tabs\n:::tab One\n```sh\nlamp\n```\n:::\n:::tab Two\nWords\n:::\n:::',
  ],
  // A fence that is there already stays the only one.
  ['{{< tab name="A" lang="sh" >}}\n\n```sh\nx\n```\n{{< /tab >}}', ':::tab A\n\n```sh\nx\n```\n:::'],
])('tabs of Hugo: %j', (body, converted) => {
  expect(convertTemplateTags(body).body).toBe(converted)
})

test.each([
  ['{% hint style="success" %}\nDone\n{% endhint %}', ':::tip\nDone\n:::'],
  ['{% hint style="danger" icon="flag" %}\nHot\n{% endhint %}', ':::danger\nHot\n:::'],
  [
    '{% tabs %}\n{% tab title="For \\"Linux\\"" %}\nthe <lamp> {on}\n{% endtab %}\n{% endtabs %}',
    ':::tabs\n:::tab For "Linux"\nthe <lamp> {on}\n:::\n:::',
  ],
  [
    '{% code title="lamp.json" lineNumbers="true" %}\n```json\n{}\n```\n{% endcode %}',
    '\n```json title="lamp.json"\n{}\n```\n',
  ],
  ['{% stepper %}\n{% step %}\n### Plug\n{% endstep %}\n{% endstepper %}', ':::steps\n\n### Plug\n\n:::'],
  ['{% content-ref url="hub.md" %}\n[hub.md](hub.md)\n{% endcontent-ref %}', '\n[hub.md](hub.md)\n'],
  [
    '{% embed url="https://example.org/v" %}\nA film\n{% endembed %}',
    '[https://example.org/v](https://example.org/v)\n\nA film\n',
  ],
  ['{% file src="a/plan b.pdf" %}', '[plan b.pdf](<a/plan b.pdf>)'],
  // Jekyll
  ['{% highlight sh %}\nlamp\n{% endhighlight %}', '```sh\nlamp\n```'],
  [
    '[a]({{ site.baseurl }}/kb/a) [b]({{ "/b" | relative_url }}) [c]({% link kb/c.md %})',
    '[a](/kb/a) [b](/b) [c](/kb/c.md)',
  ],
])('the tag %j of GitBook or Jekyll becomes %j', (body, converted) => {
  expect(convertTemplateTags(body)).toMatchObject({ body: converted, notUnderstood: [] })
})

test('what has no counterpart, no end, or an end elsewhere stays and is told with its line', () => {
  const body = [
    'Version {{< param "version" >}}',
    '{{< note >}}',
    '{{< tab name="a" >}}',
    '{{< /note >}}',
    '`{{< note >}}` and `{% hint %}` are code',
    '```sh',
    'get {{< param "version" >}} {{ .Values.lamp }}',
    '```',
    '{% if lamp %}',
    '{{< warning >}}',
  ].join('\n')
  const { body: written, notUnderstood } = convertTemplateTags(body)
  expect(written.split('\n')).toEqual([
    ...body.split('\n').slice(0, 1),
    ':::note',
    ...body.split('\n').slice(2, 3),
    ':::',
    ...body.split('\n').slice(4),
  ])
  expect(notUnderstood.map(({ line }) => line)).toEqual([1, 3, 7, 9, 10])
})

test('lines lead back to the source, and every tag that goes is accounted for', () => {
  const { lines, changes, body } = convertTemplateTags('a\n{{< note >}}b{{< /note >}}\nc')
  expect(lines).toEqual([1, 2, 2, 2, 3])
  expect(changes.map(({ from, line }) => [from, line])).toEqual([
    ['{{< note >}}', 2],
    ['{{< /note >}}', 2],
  ])
  expect(visibleText(readBody(body, 'md').tree).replace(/\s+/g, ' ').trim()).toBe('a b c')
})

test('many tags without an end take no time', () => {
  const body = '{{< note >}} {% tab x %} {{< /tabs >}}\n'.repeat(20_000)
  // A quarter of a second.
  expect(processorSeconds(() => convertTemplateTags(body))).toBeLessThan(3)
})
