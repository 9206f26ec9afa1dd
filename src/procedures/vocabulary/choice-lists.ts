/** Choices that several entry types share, word for word, so that one can be compared with another. */

/** Branch of family law that a case is in. */
export const proceedings = ['public law', 'private law'] as const

/** Kinds of referral: whether consent, a 16A assessment or an adult service is at stake turns on it. */
export const referralKinds = [
  'a: significant harm (s47)', 'b: child in need (s17)', 'c: promoting welfare', 'early help or family support',
  'adult safeguarding',
] as const

/** The decision wherever only a referral is weighed. */
export const referOrNot = ['refer to local authority', 'no referral'] as const

/** Why information on a family is wanted: cafcass-2025 para 20 and 26 turn on it. */
export const sharingPurposes = [
  'section 47 enquiry', 'child protection process or plan', 'police, child protection', 'other',
] as const

/** Who asks for information or is given it: cafcass-2025 para 20, 22, 26, 40 and 49 turn on it. */
export const recipientKinds = [
  'local authority', 'MARAC', 'police', 'school', 'agency', 'LADO', 'court', 'Cafcass', 'party', 'other',
] as const

/** What is passed on: cafcass-2025 para 20, 40 and 49 have a rule of its own for each. */
export const kindsOfInformation = [
  'information from the proceedings', 'details of a prohibited steps order', 'concern about a person who works with children',
  'other',
] as const
