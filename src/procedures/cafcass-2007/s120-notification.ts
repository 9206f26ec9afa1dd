import { all, condition, filledIn, is, not } from '../../engine/condition.ts'
import type { AnyDeclaration, Condition, Match } from '../../engine/model.ts'
import { definitely, ofTheSame } from '../conditions/points-to.ts'
import { inPublicLaw } from '../conditions/proceedings.ts'
import { practitioners } from './practitioners.ts'
import { leadsTo } from './s120-pathway.ts'
import { tellsOf } from '../conditions/tells-of.ts'

const publicLaw = definitely(inPublicLaw)

const notifiable = leadsTo('the child was at risk from witnessing harm, and is not known to be still', 'notify')

const formMissing = leadsTo('question 7 says yes and the form with the details is missing', 'form missing')

/** The screening behind the concern has started it already. Never unknown. */
const saidByScreening: Condition = condition('the screening behind it leads there already', ['screening.completed/outcome'],
  (situation) => situation.origin('screening.completed')?.data['outcome'] === 'section 120 notification')

const toTheAuthority = is('the authority is told', 'recipientKind', 'local authority')

/** What gives the authority the facts; a referral gives it more than a notification. */
const authorityTold: readonly [Match, ...Match[]] = [
  {
    on: 'local-authority.informed',
    when: tellsOf('the authority is told of harm witnessed in the past', 'harm witnessed in the past', 'screening.completed',
      'concern.identified'),
  },
  { on: 'information.shared', when: toTheAuthority },
  { on: 'concern.identified', when: ofTheSame('concern.identified', filledIn('the letter is on record', 'notificationLetter')) },
  { on: 'referral.made' },
]

const atTheEnd = 'When your work ends, tell the authority that, and how the case ended.'

const whoever = [...practitioners, 'cafcass-manager'] as const

/** Paragraphs 2.79 and 3.87 and Appendix III: what the forms of a private law application lead to. */
export const s120Notification: readonly AnyDeclaration[] = [
  {
    kind: 'table',
    id: 's120-pathway',
    carries: [
      'App-III/s120-pathway', 'App-III/box-no', 'App-III/box-yes-form-missing', 'App-III/past-witnessed-harm',
      'App-III/still-at-risk', 'App-III/other-harm', '2.79/s120-notification-exception', '2.79/private-law-refer-past-harm',
      '3.87/s120-notification-sent', '2.60/follow-s120',
    ],
    title: 'See whether it is referred, notified or neither',
    reading: 'Harm that the child witnessed is notified only where it is known to be past and nothing shows that the child '
      + 'is still at risk. Every other harm is referred.',
    on: ['screening.completed', 'concern.identified'],
    rows: [
      {
        when: publicLaw,
        follows: 'The pathway is for private law. What is new is referred; what is before the court goes into the proceedings.',
        cite: 'para 2.77',
      },
      {
        when: leadsTo('the child is still at risk from witnessing harm', 'refer: still witnessing'),
        follows: `Refer to the local authority and tell the court of the referral. ${atTheEnd}`,
        cite: 'App III, row 4',
      },
      {
        when: leadsTo('it is harm of another kind', 'refer: other harm'),
        follows: `Refer to the local authority and tell the court of the referral. ${atTheEnd}`,
        cite: 'App III, row 5',
      },
      {
        when: notifiable,
        follows: 'Notify, do not refer: give the local authority all you have, with the section 120 letter, and tell the '
          + `court. ${atTheEnd}`,
        cite: 'App III, row 3; paras 2.79 and 3.87',
      },
      {
        when: formMissing,
        follows: 'Tell the court that the C1A is missing, and give the local authority all the information there is. '
          + atTheEnd,
        cite: 'App III, row 2',
      },
      {
        when: leadsTo('question 7 says no and nothing else is raised', 'nothing'),
        follows: 'Nothing more with other agencies.',
        cite: 'App III, row 1',
      },
      {
        when: condition('none of these is known', [], () => true),
        follows: 'Say what question 7 and the C1A show, and whether the child is still at risk. Until then treat it as harm '
          + 'that is referred.',
        cite: 'App III; para 2.79',
      },
    ],
  },
  {
    kind: 'duty',
    id: 'notify-past-witnessed-harm',
    carries: ['3.87/s120-notification-sent', '2.79/s120-notification-exception', 'App-III/past-witnessed-harm'],
    title: 'Notify the local authority of the harm that the child witnessed',
    reading: 'No time is given. Paragraph 2.79 says that it should be notified, 3.87 that it must be: it must.',
    who: whoever,
    starts: [
      { on: 'screening.completed', when: all('private law screening leads there', notifiable, not(publicLaw)) },
      {
        on: 'concern.identified',
        when: all('the concern leads there', notifiable, not(publicLaw), not(saidByScreening)),
      },
    ],
    due: { unit: 'as-soon-as-possible' },
    meets: authorityTold,
    notifies: ['local-authority'],
    helps: 'Court papers may go with it. It triggers no enquiry by itself.',
  },
  {
    kind: 'duty',
    id: 'tell-court-that-form-is-missing',
    carries: ['App-III/box-yes-form-missing'],
    title: 'Tell the court that the C1A has not been completed',
    reading: 'No time is given.',
    who: whoever,
    starts: [{ on: 'screening.completed', when: all('the form is missing in private law', formMissing, not(publicLaw)) }],
    due: { unit: 'as-soon-as-possible' },
    meets: [{
      on: 'court.informed', when: tellsOf('the court is told that it is missing', 'missing information', 'screening.completed'),
    }],
    ends: [{ on: 'screening.completed', when: ofTheSame('screening.completed', is('the form has come', 'c1aCompleted', true)) }],
    notifies: ['court'],
  },
  {
    kind: 'duty',
    id: 'give-authority-what-is-known',
    carries: ['App-III/box-yes-form-missing'],
    title: 'Give the local authority all the information there is',
    reading: 'No time is given.',
    who: whoever,
    starts: [{ on: 'screening.completed', when: all('the form is missing in private law', formMissing, not(publicLaw)) }],
    due: { unit: 'as-soon-as-possible' },
    meets: authorityTold,
    notifies: ['local-authority'],
  },
]
