/**
 * Mermaid as its authors bundle it, with what it draws with. Compiling it from its sources takes five seconds of
 * processor time of every build, and loading them a third more than loading this.
 */
declare module 'mermaid/dist/mermaid.esm.min.mjs' {
  export { default } from 'mermaid'
}
