import type { OutcomeKind } from '../../protocol/outcome.ts'
import type { ShapeKind } from '../../ui/Shape.tsx'

const shapes: Record<OutcomeKind, ShapeKind> = {
  ok: 'ok',
  rejected: 'fail',
  inconsistent: 'warn',
  unreadable: 'warn',
  failed: 'warn',
  refused: 'off',
}

/** The shape that stands beside an outcome's word wherever it is shown. */
export function shapeOfOutcome(kind: OutcomeKind): ShapeKind {
  return shapes[kind]
}
