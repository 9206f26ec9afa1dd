import { all, condition, filledIn, is, not } from '../../engine/condition.ts'
import type { AnyDeclaration, Condition, EpochMs, Situation } from '../../engine/model.ts'
import { covers } from '../conditions/children.ts'
import { earlierStep } from './emergency.ts'

/** What a strategy meeting decides where emergency action needs no enquiry of its own. */
const needless: ReadonlySet<unknown> = new Set(['no enquiry', 'continue enquiry'])

function enquiryRuns(situation: Situation, by: EpochMs): boolean {
  return situation.has('s47.started', (enquiry) => enquiry.at <= by && covers(enquiry, situation.entry)
    && !situation.has('s47.concluded', ({ at }) => at >= enquiry.at && at <= by))
}

/** An earlier step asked for an enquiry, and none has been started or found needless since. */
function owedAlready(situation: Situation): boolean {
  return earlierStep(situation, (step) => !enquiryRuns(situation, step.at)
    && !situation.has('s47.started', ({ at }) => at >= step.at)
    && !situation.has('strategy-discussion.held', ({ at, data }) => at >= step.at && needless.has(data['section47'])))
}

const noEnquiryRuns: Condition = condition('no section 47 enquiry runs or is owed already', [], (situation) =>
  !enquiryRuns(situation, situation.entry.at) && !owedAlready(situation))

const harmWithoutConference = all('a child suffered harm and no conference is to be held, with no agreement in writing',
  is('harm is substantiated', 'outcome', 'substantiated, no continuing risk', 'substantiated, significant harm suffered or likely'),
  is('no conference is held', 'conference', 'no conference', 'plan without conference'),
  not(filledIn('it is agreed in writing', 'noConferenceAgreedInWriting')))

/** Paragraphs 89, 116 and 123: the enquiry that follows emergency action, and what an enquiry leads to. */
export const s47Enquiry: readonly AnyDeclaration[] = [
  {
    kind: 'duty',
    id: 'enquire-after-emergency-action',
    carries: ['89/section-47-after-emergency'],
    title: 'Start the section 47 enquiry that follows the emergency action',
    reading: 'As necessary: it falls away where a strategy meeting decides on no enquiry, or that one goes on.',
    who: ['local-authority'],
    starts: [
      { on: 'emergency-action.taken', when: noEnquiryRuns },
      { on: 'police-protection.started', when: noEnquiryRuns },
      { on: 'epo.granted', when: noEnquiryRuns },
    ],
    due: { unit: 'immediately' },
    meets: [{ on: 's47.started' }],
    ends: [{ on: 'strategy-discussion.held', when: is('no new enquiry is needed', 'section47', ...needless) }],
    perChild: true,
  },
  {
    kind: 'table',
    id: 'determination-after-enquiry',
    carries: ['116/decide-after-enquiries'],
    title: 'What the determination leads to',
    on: ['s47.concluded'],
    rows: [
      {
        when: is('determination 1', 'outcome', 'not substantiated'),
        follows: 'Consider whether the child has needs for care and support that an assessment has shown.',
        cite: 'para 119',
      },
      {
        when: is('determination 2', 'outcome', 'substantiated, no continuing risk'),
        follows: 'No conference is required where there are sound reasons for that judgement. Meet what the harm did to the '
          + 'child through the assessment and a care and support plan.',
        cite: 'paras 120 to 123',
      },
      {
        when: is('determination 3', 'outcome', 'substantiated, significant harm suffered or likely'),
        follows: 'Hold a child protection conference within 15 working days of the strategy meeting that started the enquiry.',
        cite: 'para 125',
      },
    ],
  },
  {
    kind: 'prohibition',
    id: 'no-conference-agreed-in-writing',
    carries: ['123/no-conference-in-writing', '123/no-conference-basis'],
    title: 'Agree in writing to hold no conference',
    on: ['s47.concluded'],
    when: harmWithoutConference,
    effect: 'warn',
    why: 'A child is known to have suffered harm. The authority records and agrees in writing that no conference is held, on '
      + 'all the enquiry found. Add that agreement.',
  },
]
