import { useLocation } from 'wouter'
import { errorCodes } from '../../protocol/error-codes/catalogue.ts'
import { useCodeWords, useOtherCodeWords } from '../codes/use-code-words.ts'
import { pathOfCode } from '../paths.ts'
import { usePaletteItems } from '../shell/palette-items.ts'
import { useCodesPageTexts } from '../texts/use-codes-page-texts.ts'

/** Fetched after the page has loaded: the dictionary, so that it is there without the server, and its codes in the palette. */
export function CodesAhead() {
  const words = useCodeWords()
  const [, go] = useLocation()
  useOtherCodeWords()
  useCodesPageTexts()
  usePaletteItems(() =>
    errorCodes.map(({ code }) => ({
      id: `code-${code}`,
      group: 'codes',
      label: `${code}`,
      detail: words.codes[code]?.title ?? '',
      searchedOnly: true,
      run: () => go(pathOfCode(code)),
    })),
  )
  return null
}
