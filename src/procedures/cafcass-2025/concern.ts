import { includes, is } from '../../engine/condition.ts'
import type { AnyDeclaration } from '../../engine/model.ts'
import { practitioners } from './by-cafcass.ts'
import { furtherEnquiries } from './enquiries.ts'
import { police } from './police.ts'

/** Paragraphs 1, 2, 5 to 8 and 11: what a concern calls for first. */
export const concern: readonly AnyDeclaration[] = [
  {
    kind: 'duty',
    id: 'act-on-concern',
    carries: ['1/identify-harm-and-act', '1/safeguard-all-children'],
    title: 'Act to keep the child safe',
    reading: "'Prompt' has no figure. It is shown at once, with its age.",
    who: practitioners,
    starts: [{ on: 'concern.identified' }],
    due: { unit: 'as-soon-as-possible' },
    meets: [
      { on: 'protective-action.taken' },
      { on: 'police.informed' },
      { on: 'emergency-services.called' },
      { on: 'emergency-action.taken' },
      { on: 'referral.made' },
      { on: 's16a-assessment.filed' },
    ],
    ends: [{ on: 'supervision.held', when: is('no referral is needed', 'referralDecision', 'no referral') }],
    escalatesTo: ['cafcass-manager'],
    helps: 'Whatever makes the child safer does it: a referral, the police, the court, a step of your own.',
  },
  {
    kind: 'guidance',
    id: 'forms-of-harm',
    carries: ['2/significant-harm-threshold', '2/forms-of-harm'],
    title: 'Keep every form of harm in mind',
    at: ['concern.identified', 'supervision.held'],
    says: 'Child protection enquiries are for a child who suffers significant harm, or is likely to, at home or outside it. '
      + 'It may be sexual, physical or emotional abuse, neglect, domestic abuse with its coercion and control, gangs or '
      + 'organised crime, trafficking, female genital mutilation, forced marriage, abuse online, sexual exploitation, or '
      + 'extremists who may radicalise.',
  },
  {
    kind: 'guidance',
    id: 'local-procedures',
    carries: ['5/apply-national-and-local-procedures'],
    title: 'Look at the procedures for where the child lives',
    at: ['concern.identified', 'supervision.held', 'referral.agreed'],
    says: 'Working Together 2023, and the procedures of the safeguarding partnership where the child lives, say what '
      + 'happens next there. Act as they say.',
  },
  {
    kind: 'table',
    id: 'where-else-it-leads',
    carries: ['6/alert-to-professionals-and-context'],
    title: 'See where else this concern leads',
    on: ['concern.identified'],
    rows: [
      {
        when: is('it is about somebody who works with children', 'personWorksWithChildren', true),
        follows: 'Supervision, the manager’s approval and telling the person come before a referral that asks for the LADO. '
          + 'Tell nobody outside Cafcass but the LADO or, in immediate danger, the police.',
        cite: 'paras 49 to 51',
      },
      {
        when: includes('it is female genital mutilation, forced marriage or radicalisation', 'kindsOfHarm',
          'female genital mutilation', 'forced marriage', 'radicalisation'),
        follows: 'A manager at once, and a report to the police.',
        cite: 'para 44',
      },
      {
        when: includes('it is trafficking or modern slavery', 'kindsOfHarm', 'trafficking or modern slavery'),
        follows: 'A manager at once, and the authority is asked for a National Referral Mechanism referral.',
        cite: 'paras 44 and 45',
      },
      {
        when: includes('it is exploitation', 'kindsOfHarm', 'criminal exploitation', 'sexual exploitation'),
        follows: 'A manager at once, to consider a referral.',
        cite: 'para 44',
      },
    ],
  },
  ...police,
  ...furtherEnquiries,
]
