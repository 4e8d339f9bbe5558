import type { CalloutName } from '../markdown/directive-names.ts'

const english: Record<CalloutName, string> = {
  note: 'Note',
  info: 'Information',
  tip: 'Tip',
  important: 'Important',
  warning: 'Warning',
  danger: 'Danger',
  caution: 'Caution',
  details: 'Details',
}

const chinese: Record<CalloutName, string> = {
  note: '说明',
  info: '信息',
  tip: '提示',
  important: '重要',
  warning: '警告',
  danger: '危险',
  caution: '注意',
  details: '详情',
}

/** Title of a callout whose author gave it none, in the language of the article. */
export function calloutLabel(name: CalloutName, locale: string): string {
  return (locale.startsWith('zh') ? chinese : english)[name]
}
