import { all, any, condition, earlier, filledIn, not } from '../../engine/condition.ts'
import type { AnyDeclaration, Condition, Entry } from '../../engine/model.ts'
import { holds, says } from '../conditions/item.ts'
import { doneByCafcass, practitioners } from './by-cafcass.ts'
import { decidedBefore } from './decision-to-refer.ts'

const askedForMarac = says('the referral asks for a MARAC', 'asksForMarac')

const agreed = ({ data }: Entry): boolean => data['maracRequest'] === 'ask authority to refer to MARAC'
  || holds(data['referralDecision'], 'ask the authority for a MARAC referral')

const decision = ['maracRequest', 'referralDecision']

const managerAgreed: Condition = condition('the manager agreed to ask', decision, ({ entry }) => agreed(entry))

/** Never twice for one decision that two people write down. */
const notAgreedBefore: Condition = condition('it was not agreed already', decision, (situation) => !decidedBefore(situation, agreed))

/** The manager decided for or against asking. */
const managerDecided: Condition = condition('the manager decided whether to ask', decision, ({ entry }) =>
  agreed(entry) || entry.data['maracRequest'] !== undefined)

const maracOpen = any('a MARAC is open already',
  condition('the referral says so', ['referral.made/maracOpen'], ({ entry }) => entry.data['maracOpen'] === true),
  earlier('one is on record', 'marac.referred'),
  earlier('it was known with the abuse', 'domestic-abuse.identified', ({ data }) => data['maracOpen'] === true))

/** As the referral says or, where it does not, as what led to it shows. */
const aboutDomesticAbuse: Condition = condition('the referral relates to domestic abuse', ['referral.made/domesticAbuse'],
  (situation) => {
    const { domesticAbuse } = situation.entry.data
    if (typeof domesticAbuse === 'boolean') return domesticAbuse
    return situation.origin('domestic-abuse.identified') !== undefined
      || holds(situation.origin('concern.identified')?.data['kindsOfHarm'], 'domestic abuse')
  })

/** Paragraph 24: the request to the authority that takes the place of a referral by Cafcass. */
export const marac: readonly AnyDeclaration[] = [
  {
    kind: 'prohibition',
    id: 'no-marac-referral-by-cafcass',
    carries: ['24/referral-asks-la-to-refer-marac'],
    title: 'Leave the referral to a MARAC to the authority',
    on: ['marac.referred'],
    when: doneByCafcass('Cafcass itself makes the referral', 'referredBy'),
    effect: 'refuse',
    why: "Cafcass may not refer to a MARAC. With the manager's agreement, ask the authority to do so in the referral. "
      + "If somebody else referred, say who did.",
  },
  {
    kind: 'gate',
    id: 'manager-agrees-marac-request',
    carries: ['24/manager-agrees-marac-request'],
    title: 'Have the manager agree before asking for a MARAC',
    reading: 'The request waits for the manager; the referral itself waits for nobody, so this only warns.',
    on: ['referral.made'],
    when: askedForMarac,
    requires: [{ on: 'supervision.held', when: managerAgreed }],
    effect: 'warn',
    why: 'Nothing on record shows that a manager agreed to ask for a MARAC. The referral goes on; talk to the manager '
      + 'about the request.',
  },
  {
    kind: 'gate',
    id: 'settle-marac-request',
    carries: ['24/referral-asks-la-to-refer-marac', '24/manager-agrees-marac-request'],
    title: 'Settle with the manager whether to ask for a MARAC',
    on: ['referral.made'],
    when: all('domestic abuse is referred and no MARAC is open', aboutDomesticAbuse, not(maracOpen), not(askedForMarac)),
    requires: [{ on: 'supervision.held', when: managerDecided }],
    effect: 'warn',
    why: 'This is about domestic abuse, and no manager has said whether the authority is to be asked for a MARAC.',
  },
  {
    kind: 'duty',
    id: 'ask-authority-for-marac',
    carries: ['24/referral-asks-la-to-refer-marac'],
    title: 'Ask the authority, in the referral, to refer to the MARAC',
    reading: 'It goes into the referral, so it is owed with it; the policy gives no time of its own.',
    who: practitioners,
    starts: [{
      on: 'supervision.held',
      when: all('the manager agreed to ask and no MARAC is open', managerAgreed, not(maracOpen), notAgreedBefore),
    }],
    due: { unit: 'as-soon-as-possible' },
    meets: [{ on: 'referral.made', when: askedForMarac }],
    ends: [{ on: 'marac.referred' }],
    notifies: ['local-authority'],
    helps: 'Say that Cafcass may not refer to a MARAC itself, and ask to be told whether the authority did.',
  },
  {
    kind: 'form',
    id: 'marac-request',
    carries: ['24/referral-asks-la-to-refer-marac', '24/ask-marac-outcome'],
    title: 'Ask for a MARAC, and for its outcome, in the referral',
    entry: 'referral.made',
    items: ['domesticAbuse', 'maracOpen', 'asksForMarac', 'saysCafcassMayNotRefer', 'asksForMaracOutcome'],
  },
  {
    kind: 'prohibition',
    id: 'marac-request-is-complete',
    carries: ['24/referral-asks-la-to-refer-marac', '24/ask-marac-outcome'],
    title: 'Say that Cafcass may not refer, and ask for the outcome',
    on: ['referral.made'],
    when: all('a MARAC is asked for, and something is left out', askedForMarac,
      not(all('both are said', says('it says that Cafcass may not refer', 'saysCafcassMayNotRefer'),
        says('it asks for the outcome', 'asksForMaracOutcome')))),
    effect: 'warn',
    why: 'A referral that asks for a MARAC also has to say that Cafcass may not refer, and to ask whether the '
      + 'authority did. Add what is missing.',
  },
  {
    kind: 'duty',
    id: 'learn-marac-outcome',
    carries: ['24/ask-marac-outcome'],
    title: 'Find out whether the authority referred to the MARAC',
    reading: 'The policy has the referral ask for the outcome and gives no time for the answer.',
    who: practitioners,
    starts: [{ on: 'referral.made', when: askedForMarac }],
    due: { unit: 'as-soon-as-possible' },
    meets: [
      { on: 'referral.outcome-received', when: filledIn('it tells of the MARAC', 'maracOutcome') },
      { on: 'marac.referred' },
    ],
    helps: 'Ask together with the outcome of the referral itself.',
  },
]
