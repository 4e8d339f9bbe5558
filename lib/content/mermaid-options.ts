/**
 * How diagrams are drawn, in the browser as where they are measured. Always in light colours, on light ground:
 * authors choose fills for it, on which the letters of a dark theme cannot be read.
 */
export const mermaidOptions = {
  startOnLoad: false,
  securityLevel: 'strict',
  htmlLabels: false,
  flowchart: { htmlLabels: false },
  theme: 'neutral',
  // Labels stand on their lines; half transparent, as mermaid has them, they look struck out.
  themeCSS: '.edgeLabel rect { opacity: 1 }',
  fontFamily: 'inherit',
} as const
