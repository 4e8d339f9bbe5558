/**
 * Classes that tell style sheets how many lines a block of code has, digit by digit: `hundreds-1 ones-2` is 102.
 * With them a block has its height before it is laid out (app/code-height.css). The policy of pages forbids styles in
 * the HTML, and CSS cannot count; 999 stands for more.
 */
export function lineCountClasses(count: number): string[] {
  const digits = String(Math.min(count, 999)).padStart(3, '0')
  return ['hundreds', 'tens', 'ones'].flatMap((place, index) => {
    const digit = digits[index]
    return digit === '0' ? [] : [`${place}-${digit}`]
  })
}
