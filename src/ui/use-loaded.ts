import { useEffect, useState } from 'react'

/** The page has loaded with all that it started with: what may come later can be fetched. */
export function useLoaded(): boolean {
  const [loaded, setLoaded] = useState(document.readyState === 'complete')
  useEffect(() => {
    const look = () => setLoaded(document.readyState === 'complete')
    look()
    document.addEventListener('readystatechange', look)
    return () => document.removeEventListener('readystatechange', look)
  }, [])
  return loaded
}
