const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uffef]/u
const narrow = /[ijlftrI.,:;'"|!()[\]/ ]/
const broad = /[mwMW@%]/
const capital = /[A-Z]/

/** How wide a line of text is in the sans serif of some system, in pixels; a guess that is right within a tenth. */
export function textWidth(text: string, fontSize: number): number {
  let em = 0
  for (const character of text) {
    if (wide.test(character)) em += 1
    else if (narrow.test(character)) em += 0.3
    else if (broad.test(character)) em += 0.86
    else em += capital.test(character) ? 0.67 : 0.55
  }
  return em * fontSize
}
