import type { OrganisationSlug } from './organisations.ts'

/** Who can owe, do or be told something. */
export interface Role {
  readonly slug: string
  readonly title: string
  readonly organisation: OrganisationSlug
  /** Read as this role when they come in from outside. */
  readonly aliases: readonly string[]
}

const role = (slug: string, title: string, organisation: OrganisationSlug, ...aliases: readonly string[]): Role =>
  ({ slug, title, organisation, aliases })

/** Roles named by the 2025 policy and those that its casework needs, by organisation. */
export const roles: readonly Role[] = [
  role('child', 'Child', 'family'),
  role('parent', 'Parent or person with parental responsibility', 'family'),
  role('carer', 'Carer', 'family'),
  role('family', 'Family or wider family', 'family', 'family-member'),
  role('adult-at-risk', 'Adult at risk', 'family'),

  role('fca', 'Family court adviser', 'court-service'),
  role('childrens-guardian', "Children's Guardian", 'court-service'),
  role('cafcass-manager', 'Cafcass manager', 'court-service'),
  role('head-of-practice', 'Head of Practice', 'court-service'),
  role('assistant-director', 'Assistant Director', 'court-service'),
  role('corporate-director', 'Corporate Director', 'court-service', 'corporate-management-team', 'deputy-director'),
  // The catalogue has business support as a conference administrator of a council. In the court service it takes
  // applications in; the role is kept as one, whatever the organisation.
  role('business-support', 'Business support', 'other', 'minute-taker', 'conference-administrator'),
  role('quality-assurance', 'Quality assurance', 'court-service'),
  role('cafcass', 'Cafcass', 'court-service', 'cafcass-safeguarding-group'),
  role('cafcass-associate', 'Cafcass Associate or locum', 'court-service', 'self-employed-contractor', 'locum'),
  role('cafcass-legal', 'Cafcass Legal', 'court-service'),

  role('staff-member', 'Member of staff', 'other', 'all-staff'),
  role('senior-manager', 'Senior manager', 'other', 'named-senior-officer'),
  role('practitioner', 'Practitioner of any agency', 'other'),
  role('agency', 'Agency', 'other', 'agencies-sharing'),
  role('referrer', 'Referrer', 'other'),
  role('regulator', 'Regulator', 'other', 'professional-regulator', 'inspectorate', 'teaching-regulation-agency'),
  role('first-responder', 'First responder for the National Referral Mechanism', 'other'),

  role('local-authority', "Children's social care", 'local-authority', 'front-line-staff'),
  role('social-worker', "Children's social worker", 'local-authority'),
  role('team-manager', "Children's social care manager", 'local-authority', 'social-care-manager'),
  role('la-head-of-service', 'Head of Service, local authority', 'local-authority'),
  role('la-assistant-director', 'Assistant Director, local authority', 'local-authority'),
  role('director-childrens-services', "Director of Children's Services", 'local-authority'),
  role('lado', 'Local Authority Designated Officer', 'local-authority', 'case-manager'),
  role('local-authority-education', 'Education service of the authority', 'local-authority'),
  role('adult-social-care', 'Adult social care', 'local-authority'),

  role('court', 'Court', 'justice', 'crown-court'),
  role('designated-family-judge', 'Designated Family Judge', 'justice'),
  role('childs-legal-representative', "Child's legal representative", 'justice'),
  role('probation', 'Probation service', 'justice'),
  role('risk-offender-manager', "Offender's risk manager", 'justice'),
  role('prison', 'Prison service', 'justice'),
  role('mappa-coordinator', 'MAPPA coordinator', 'justice'),
  role('police', 'Police', 'police', 'police-referral-manager'),

  role('marac-coordinator', 'MARAC coordinator', 'partnership'),
  role('education-setting', 'School, college or other education setting', 'education'),
  role('accused-person', 'Person a concern is about', 'employer', 'person-concerned', 'staff-concerned'),
  role('employer', 'Employer', 'employer', 'regulated-activity-provider'),
]
