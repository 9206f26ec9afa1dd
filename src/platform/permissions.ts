/** What somebody may do, as a verb phrase that follows 'You cannot' or 'Who can'. */
export const permissions = {
  'duties.mine': 'see your own duties',
  'duties.team': 'see a team\'s duties',
  'applications.view': 'see new applications',
  'application.screen': 'screen an application',
  'case.allocate': 'allocate a case',
  'case.view': 'see a case',
  'case.every-office': 'see the cases of every office',
  'case.record': 'record something in a case',
  'record.restrict': 'say who may open a case, and review why one was opened in an emergency',
  'departures.review': 'review requirements left with a reason',
  'record.review': 'see what was withdrawn from a record, and why',
  'record.destroy': 'hold a record, and destroy it when its time has passed',
  'intake.run': 'read in applications from the court',
  'procedures.read': 'read the procedures',
  'allegation.view': 'see concerns about people who work with children that you handle',
  'allegation.office': 'see every concern about somebody who works with children in your office',
  'allegation.record': 'record a concern about somebody who works with children',
  'policy.attest': 'say that you have read a policy',
  'policy.manage': 'look after the policies and who has read them',
  'record.seal': 'freeze a record as it stands',
  'record.export': 'take a copy of a frozen record',
  'audit.view': 'see who looked at what',
  'sessions.own': 'see where you are signed in',
} as const

export type Permission = keyof typeof permissions

/** Nobody has to sign in for these. */
export const openToAll: ReadonlySet<Permission> = new Set(['procedures.read'])

const everybody = ['duties.mine', 'case.view', 'procedures.read', 'policy.attest', 'sessions.own'] as const

// Which concerns, and which of their duties, is decided record by record: whoever started one and those above them.
const practice = [...everybody, 'applications.view', 'application.screen', 'case.record', 'allegation.view', 'allegation.record'] as const

const management = [...practice, 'duties.team', 'case.allocate', 'departures.review', 'record.seal', 'record.export', 'record.restrict'] as const

/** Those who answer for the whole service. */
const leadership = [...management, 'case.every-office', 'allegation.office', 'record.review', 'record.destroy'] as const

/** Who holds what. What is not listed is refused; the database reads it too (`role_permission`). */
export const roles = {
  'fca': { title: 'Family court adviser', may: practice },
  'childrens-guardian': { title: 'Children\'s guardian', may: practice },
  'cafcass-manager': { title: 'Service manager', may: [...management, 'intake.run'] },
  'head-of-practice': { title: 'Head of practice', may: leadership },
  'assistant-director': { title: 'Assistant director', may: [...leadership, 'policy.manage', 'audit.view'] },
  // Checks on applicants and respondents wait in their queue, and are recorded by them.
  'business-support': { title: 'Business support', may: [...everybody, 'applications.view', 'intake.run', 'case.record'] },
  'quality-assurance': {
    title: 'Quality assurance',
    may: [...everybody, 'case.every-office', 'applications.view', 'duties.team', 'departures.review', 'record.review', 'record.destroy', 'policy.manage', 'audit.view', 'record.seal', 'record.export'],
  },
} as const satisfies Record<string, { readonly title: string, readonly may: readonly Permission[] }>

export type OfficeRole = keyof typeof roles

/** Permissions of a role; none for a role that the table does not know. */
export function permissionsOf(role: string): ReadonlySet<Permission> {
  return new Set(isOfficeRole(role) ? roles[role].may : [])
}

/** Title of a role, or its slug for one that the table does not know. */
export function roleTitle(role: string): string {
  return isOfficeRole(role) ? roles[role].title : role
}

/** Titles of the roles that hold a permission. */
export function whoMay(permission: Permission): readonly string[] {
  return Object.values(roles)
    .filter(({ may }: { may: readonly Permission[] }) => may.includes(permission))
    .map(({ title }) => title)
}

function isOfficeRole(role: string): role is OfficeRole {
  return Object.hasOwn(roles, role)
}
