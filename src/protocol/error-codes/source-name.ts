import type { Source } from './error-code.ts'

/**
 * What tells the pages of one code apart on screen, in any language: the address without what nobody reads. A file in a
 * repository is named by the repository and the commit.
 */
export function sourceName({ url }: Pick<Source, 'url'>): string {
  const { hostname, pathname } = new URL(url)
  const [, owner, repository, kind, commit = ''] = pathname.split('/')
  const host = hostname.replace(/^www\./, '')
  return kind === 'blob' ? `${host}/${owner}/${repository}@${commit.slice(0, 7)}` : host + pathname
}
