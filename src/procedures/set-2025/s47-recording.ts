import { is } from '../../engine/condition.ts'
import type { AnyDeclaration } from '../../engine/model.ts'

/** Records of an enquiry (Part A 3.11.3). */
export const s47Recording: readonly AnyDeclaration[] = [
  {
    kind: 'gate',
    id: 'keep-rough-notes',
    carries: ['A3.11.3/rough-notes-retained'],
    title: 'Keep rough notes until legal proceedings have ended',
    on: ['record.disposed'],
    when: is('rough notes are destroyed', 'what', 'rough notes'),
    requires: [{ on: 'legal-proceedings.concluded' }],
    effect: 'warn',
    why: 'Rough notes are kept wherever possible until the proceedings that are expected have ended. Nothing shows that they '
      + 'have. This is a minimum: nothing has to be destroyed.',
  },
]
