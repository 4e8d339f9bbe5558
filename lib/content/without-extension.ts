/** The path of a file without its last extension: `en/a.b.md` → `en/a.b`. */
export function withoutExtension(file: string): string {
  return file.replace(/\.[^./]+$/, '')
}
