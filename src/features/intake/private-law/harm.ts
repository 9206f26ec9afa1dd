import type { Harm } from '../court-case.ts'
import { exemptionsClaimed, truth } from './mediation.ts'
import type { PrivateLawData } from './search-response.ts'

/**
 * What an application says of harm. A kind holds where the answers on harm say so or another part of the
 * application gives it away: a supplement on harm (C1A), an order against molestation, or an exemption from
 * mediation claimed for it. No beside such a sign is still yes: it asks for a look.
 */
export function harmSpokenOf(data: PrivateLawData): Harm {
  const exempt = exemptionsClaimed(data)
  const told = {
    domesticAbuse: truth(data.newAllegationsOfHarmDomesticAbuseYesNo ?? data.allegationsOfHarmDomesticAbuseYesNo),
    childAbduction: truth(data.newAllegationsOfHarmChildAbductionYesNo ?? data.allegationsOfHarmChildAbductionYesNo),
    childAbuse: truth(data.newAllegationsOfHarmChildAbuseYesNo ?? data.allegationsOfHarmChildAbuseYesNo),
    substanceAbuse: truth(data.newAllegationsOfHarmSubstanceAbuseYesNo ?? data.allegationsOfHarmSubstanceAbuseYesNo),
    other: truth(data.newAllegationsOfHarmOtherConcerns ?? data.allegationsOfHarmOtherConcernsYesNo),
  }
  const signs = [
    { kind: 'domesticAbuse', says: 'domestic abuse, claimed for exemption from mediation', holds: exempt.includes('domestic abuse') },
    { kind: 'domesticAbuse', says: 'an order against molestation', holds: data.ordersNonMolestationDocument !== undefined },
    { kind: 'other', says: 'child protection concerns, claimed for exemption from mediation', holds: exempt.includes('child protection concerns') },
    { kind: 'other', says: 'a child is the subject of a child protection plan', holds: data.childrenSubjectOfChildProtectionPlan === 'yes' },
    { kind: undefined, says: 'a supplement on harm (C1A)', holds: data.c1ADocument !== undefined },
    { kind: undefined, says: 'allegations of harm', holds: (data.newAllegationsOfHarmYesNo ?? data.allegationsOfHarmYesNo) === 'yes' },
  ] as const
  const holding = signs.filter(({ holds }) => holds)
  const signed = Object.fromEntries(holding.flatMap(({ kind }) => (kind === undefined ? [] : [[kind, true]])))
  return { ...told, ...signed, kinds: holding.map(({ says }) => says) }
}
