import { Link } from 'wouter'
import { paths } from '../paths.ts'
import { useTexts } from '../texts/texts.tsx'

export function NotFoundPage() {
  const texts = useTexts()
  return (
    <main className="p-8">
      <h1 className="text-xl font-semibold">{texts.pageNotFound}</h1>
      <p className="mt-2">
        <Link href={paths.workbench} className="text-accent underline">
          {texts.toWorkbench}
        </Link>
      </p>
    </main>
  )
}
