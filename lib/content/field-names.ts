import type { Field } from './frontmatter.ts'
import { termKey } from './taxonomy.ts'
import { isClosed, isSign, signNames } from './withheld.ts'

/** Where a file has no other date, this is the last one; beside another it is when the article was begun. */
const creationDate = 'date'

/** Spellings of the canonical fields, as found in real knowledge bases; compared by `termKey`. */
const spellings = {
  id: ['id', 'kb', 'kbid', 'articleId'],
  title: ['title'],
  kind: ['kind', 'kinds', 'articleType'],
  products: ['products', 'product'],
  versions: ['versions', 'version', 'ProductsVersion', 'productVersion', 'productVersions', 'appliesTo'],
  components: ['components', 'component'],
  environment: ['environment', 'env', 'environments'],
  symptoms: ['symptoms', 'symptom'],
  errors: ['errors', 'error', 'errorMessages'],
  keywords: ['keywords', 'keyword', 'tags', 'tag', 'labels'],
  audience: ['audience', 'visibility'],
  state: ['state', 'status', 'confidence'],
  draft: ['draft', 'isDraft'],
  published: ['published', 'isPublished', 'publish'],
  hidden: ['hidden', 'isHidden'],
  unlisted: ['unlisted'],
  private: ['private', 'isPrivate'],
  restricted: [
    'restricted',
    'internal',
    'internalOnly',
    'confidential',
    'membersOnly',
    'loginRequired',
    'requiresLogin',
    'requiresAuth',
  ],
  public: ['public', 'isPublic'],
  access: [
    'access',
    'accessLevel',
    'accessControl',
    'visibleTo',
    'restrictedTo',
    'allowedRoles',
    'allowedGroups',
    'allowedUsers',
  ],
  classification: [
    'classification',
    'confidentiality',
    'sensitivity',
    'securityLevel',
    'privacy',
    'permission',
    'permissions',
    'shareStatus',
  ],
  replacedBy: ['replacedBy', 'supersededBy'],
  reason: ['reason'],
  verified: ['verified'],
  related: ['related', 'relatedArticles', 'seeAlso'],
  aliases: ['aliases', 'alias', 'redirectFrom'],
  pageId: ['pageId'],
  originalTitle: ['originalTitle'],
  updated: [
    'updated',
    'updatedAt',
    'lastUpdated',
    'lastModified',
    'lastModifiedAt',
    'lastmod',
    'ms.date',
    creationDate,
  ],
  sourceSHA: ['sourceSHA'],
  pageType: ['pageType'],
} as const

export type FieldName = keyof typeof spellings

/** Fields of other site generators that say nothing about an article; they are passed over. */
const foreign = new Set(
  [
    'description',
    'summary',
    'author',
    'authors',
    'sidebar',
    'weight',
    'order',
    'layout',
    'toc',
    'slug',
    'lang',
    'locale',
    'category',
    'categories',
    'template',
    'hide',
    'head',
    'sidebarLabel',
    'sidebarPosition',
    'created',
    'contributors',
    'i18n',
    'queries',
    // Docusaurus
    'sidebarClassName',
    'displayedSidebar',
    'tocMinHeadingLevel',
    'tocMaxHeadingLevel',
    // Hugo
    'headless',
    'build',
    'cascade',
    'outputs',
    'resources',
    'menu',
    // VitePress, VuePress
    'outline',
    'prev',
    'next',
    'editLink',
    'aside',
    'navbar',
    'footer',
    'sticky',
    'star',
    // Starlight, Nextra, Mintlify, GitBook
    'tableOfContents',
    'editUrl',
    'pagefind',
    'sidebarTitle',
    'asIndexPage',
    'mode',
    'cover',
    'coverY',
    // Hugo, Jekyll, MkDocs, Docusaurus
    'type',
    'icon',
    'image',
    'comments',
    'featured',
    'linkTitle',
    'pagination_next',
    'pagination_prev',
    'custom_edit_url',
    'hide_title',
    'hide_table_of_contents',
    'bookCollapseSection',
    'bookFlatSection',
    'bookToc',
    // Microsoft Learn and its kin; whatever begins with `ms.` as well
    'manager',
    'editor',
    'uid',
    'titleSuffix',
    'localization_priority',
    'adobe-target',
    'zone_pivot_groups',
    'monikerRange',
    'exl-id',
    'source-git-commit',
    'source-wordcount',
    'workflow-type',
    'ht-degree',
    'user-guide-title',
    'user-guide-description',
    'breadcrumb-title',
  ].map(termKey),
)

const nameByKey = new Map<string, FieldName>(
  fieldNames().flatMap((name) => spellings[name].map((spelling) => [termKey(spelling), name])),
)

function fieldNames(): FieldName[] {
  return Object.keys(spellings).filter((name): name is FieldName => name in spellings)
}

/** The field of an article that a name stands for, in any spelling; null for any other field. */
export function canonicalName(key: string): FieldName | null {
  return nameByKey.get(termKey(key)) ?? null
}

/** Whether a field is one of other site generators, which says nothing about an article. */
export function isForeignField(key: string): boolean {
  return foreign.has(termKey(key)) || /^ms\./i.test(key)
}

/** Whether a field says when an article was begun, as it does beside one that says when it was changed. */
export function isCreationDate(field: Field, updated: readonly Field[]): boolean {
  return termKey(field.key) === creationDate && updated.some(({ key }) => termKey(key) !== creationDate)
}

/** The names that editors should use, for messages. */
export const canonicalFieldNames: readonly string[] = fieldNames().filter(
  (name) => name !== 'pageType' && name !== 'pageId' && !signNames.has(name),
)

/** The field of an article that a field of a file is; null for any other, such as `published` with a date. */
export function fieldNameOf({ key, value }: Pick<Field, 'key' | 'value'>): FieldName | null {
  const name = canonicalName(key)
  return name !== null && signNames.has(name) && !isSign(name, value) ? null : name
}

/**
 * The fields of a file by canonical name; of two spellings of one field the first counts, or the one that lets
 * not everyone read.
 */
export function sortFields(fields: readonly Field[]): { known: Map<FieldName, Field>; unknown: Field[] } {
  const known = new Map<FieldName, Field>()
  const unknown: Field[] = []
  const updated = fields.filter(({ key }) => canonicalName(key) === 'updated')
  for (const field of fields) {
    const name = fieldNameOf(field)
    if (name) {
      if (isCreationDate(field, updated)) continue
      const before = known.get(name)
      if (!before || (isClosed(name, field.value) && !isClosed(name, before.value))) known.set(name, field)
    } else if (!isForeignField(field.key)) unknown.push(field)
  }
  return { known, unknown }
}
