/** A call that was tried and got no usable answer: what stopped it, what shows that, and whether it may have been carried out. */
import type { Certificate, SentRequest } from '../../protocol/exchange.ts'
import { failureCases, readFailureCase } from '../../protocol/failure-case.ts'
import type { Outcome } from '../../protocol/outcome.ts'
import type { FailuresTexts } from '../texts/failures.en.ts'
import type { Told } from './explain.ts'
import type { Words } from './explainer.ts'

type Failed = Extract<Outcome, { kind: 'failed' }>

/** @param startedAt milliseconds since 1970 */
export function explainFailure(failed: Failed, request: SentRequest, startedAt: number, words: Words): Told {
  const { common, texts } = words
  const { failures } = texts
  const { phase, code, message, certificate } = failed.failure
  const found = readFailureCase(failed)
  const { fate, fault, retry } = failureCases[found]
  const { title, meaning, causes } = failures.cases[found]
  return {
    title,
    meaning: failures.meaning(meaning, failures.fate[fate]),
    causes,
    evidence: [
      phase ? texts.phaseReached(common.response.phase[phase]) : '',
      ...(certificate ? describe(certificate, request, startedAt, failures) : []),
      ...progressOf(failed, failures),
      [code, message].filter(Boolean).join(': '),
    ].filter(Boolean),
    facts: { retry, fault, certainty: 'inferred' },
  }
}

function describe(certificate: Certificate, { url }: SentRequest, startedAt: number, texts: FailuresTexts): string[] {
  const asked = URL.canParse(url) ? new URL(url).hostname : url
  return [
    texts.certificateMadeFor(certificate.names, asked),
    texts.certificateValid(certificate, new Date(startedAt).toISOString()),
    texts.certificateSigned(certificate),
    texts.certificateFingerprint(certificate.fingerprint),
  ]
}

function progressOf({ failure, reply }: Failed, texts: FailuresTexts): string[] {
  const said: string[] = []
  if (reply?.announced !== undefined) said.push(texts.cameOf(reply.bytes, reply.announced))
  else if (reply) said.push(texts.came(reply.bytes))
  // As JSON, so that line breaks and what cannot be seen are written out.
  if (failure.stray !== undefined) said.push((reply ? texts.surplus : texts.stray)(JSON.stringify(failure.stray)))
  return said
}
