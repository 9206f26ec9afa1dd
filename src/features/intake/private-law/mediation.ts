import type { Answer } from '../feed-values.ts'
import type { Miam } from '../court-case.ts'
import { distinct } from '../words.ts'
import type { PrivateLawData } from './search-response.ts'

const exemptions: readonly { readonly kind: string, readonly code: RegExp }[] = [
  { kind: 'domestic abuse', code: /domestic ?(abuse|violence)/i },
  { kind: 'child protection concerns', code: /child ?protection/i },
  { kind: 'urgency', code: /urgency/i },
  { kind: 'previous attendance', code: /previous ?(miam)? ?attend/i },
  { kind: 'other', code: /other/i },
]

/** Whether there was a mediation information meeting (MIAM), the exemptions claimed, and the reasons given. */
export function mediation(data: PrivateLawData): Miam | undefined {
  const attended = truth(data.mpuApplicantAttendedMiam ?? data.applicantAttendedMiam)
  const reasons = reasonsFor(data)
  const claimed = exemptionsClaimed(data)
  if (attended === undefined && claimed.length === 0 && reasons.length === 0) return undefined
  return {
    ...attended === undefined ? {} : { attended },
    exemptions: claimed,
    ...reasons.length === 0 ? {} : { reasons: reasons.join('\n') },
  }
}

/** Yes and no as truth values; what nobody knows is left open. */
export function truth(answer: Answer | undefined): boolean | undefined {
  return answer === undefined || answer === 'unknown' ? undefined : answer === 'yes'
}

/** The exemptions by name, and those for which a ground or evidence is given. */
export function exemptionsClaimed(data: PrivateLawData): string[] {
  const { miamExemptionsTable: table } = data
  const named = [...data.mpuExemptionReasons, ...(table?.reasonsForMiamExemption ?? '').split(',')]
    .map((code) => exemptions.find(({ code: pattern }) => pattern.test(code))?.kind ?? (code.trim() === '' ? undefined : 'other'))
  const grounded = ([
    ['domestic abuse', data.mpuDomesticAbuseEvidences[0] ?? data.miamDomesticAbuseEvidences[0] ?? data.mpuNoDomesticAbuseEvidenceReason ?? table?.domesticViolenceEvidence],
    ['child protection concerns', data.mpuChildProtectionConcernReason ?? data.miamChildProtectionConcernReason ?? table?.childProtectionEvidence],
    ['urgency', data.mpuUrgencyReason ?? data.miamUrgencyReason ?? table?.urgencyEvidence],
    ['previous attendance', data.mpuPreviousMiamAttendanceReason ?? data.miamPreviousAttendanceReason ?? table?.previousAttendenceEvidence],
    ['other', data.mpuOtherExemptionReasons ?? data.miamOtherExemptionReasons ?? table?.otherGroundsEvidence],
  ] as const).map(([kind, ground]) => (ground === undefined ? undefined : kind))
  return distinct([...named, ...grounded])
}

/** What is said for the exemptions, in running text; codes of the newer form say no more than their kind. */
function reasonsFor(data: PrivateLawData): string[] {
  const { miamExemptionsTable: table } = data
  return distinct([
    ...data.miamDomesticAbuseEvidences, table?.domesticViolenceEvidence, data.mpuNoDomesticAbuseEvidenceReason,
    data.miamChildProtectionConcernReason, table?.childProtectionEvidence,
    data.miamUrgencyReason, table?.urgencyEvidence,
    data.miamPreviousAttendanceReason, table?.previousAttendenceEvidence,
    data.miamOtherExemptionReasons, table?.otherGroundsEvidence,
  ])
}
