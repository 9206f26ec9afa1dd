import { entryType } from '../entry-type.ts'
import { choice, choices, longText, person, text, yesNo } from '../items.ts'

const guardianship = { requiredBy: ['cafcass-2025'], why: 'cafcass-2025 para 52' }

/** Checks on people, and what they show (cafcass-2025 para 52, 53 and 57 to 60; cafcass-2007 para 3.70 to 3.76). */
export const checks = [
  entryType({
    slug: 'check.requested',
    title: 'Check requested',
    command: 'Record a request for a check',
    meaning: 'A check on a person has been asked for from police, a local authority or another body.',
    record: 'case',
    family: 'checks',
    about: 'court-application.received',
    aliases: ['police-check.requested'],
    items: {
      kind: choice('Which check?', 'the kind of check', [
        'police', 'police level 2', 'international police', 'local authority', 'DBS', 'medical', 'other',
      ], { why: 'cafcass-2025 para 58, 60; cafcass-2007 para 2.19' }),
      subject: person('Who is it on?', 'who the check is on', { why: 'cafcass-2007 para 2.18' }),
      rationale: longText('Why is it needed?', 'why the check is needed', { why: 'cafcass-2025 para 58' }),
      guidanceConsulted: yesNo('Was the police checks guidance consulted?', 'the police checks guidance was consulted', {
        hint: 'For an international check',
        why: 'cafcass-2025 para 60',
      }),
    },
  }),
  entryType({
    slug: 'checks.completed',
    title: 'Check results received',
    command: 'Record the results of a check',
    meaning: 'The results of checks that were asked for, police information among them, have come back.',
    record: 'case',
    alsoIn: ['offender'],
    family: 'checks',
    about: 'check.requested',
    aliases: ['screening-results.received', 'police-information.received'],
    items: {
      kind: choice('Which check?', 'the kind of check', [
        'police', 'international police', 'local authority', 'DBS', 'medical', 'other',
      ], { why: 'cafcass-2025 para 52, 57; cafcass-2007 para 2.18' }),
      subject: person('Who was it on?', 'who the check was on', { why: 'cafcass-2025 para 52, 57' }),
      outcome: longText('What came back?', 'what came back', { why: 'cafcass-2025 para 52; cafcass-2007 para 2.75' }),
      analysis: longText('What does it mean for the child?', 'what it means for the child', {
        hint: 'Present and future harm, most of all where the family may be reunited',
        why: 'cafcass-2025 para 57',
      }),
      level2Needed: choice('Is a level 2 check needed?', 'whether a level 2 check is needed', [
        'level 2 check', 'no level 2 check',
      ], { why: 'cafcass-2025 para 58' }),
      rationale: longText('Why, or why not?', 'the reason', { why: 'cafcass-2025 para 58' }),
      informationAbroad: yesNo('May information be held outside England?', 'information may be held outside England', {
        hint: 'The domestic check points abroad, or there is reason to believe that a force elsewhere knows of a conviction',
        why: 'cafcass-2025 para 60',
      }),
      internationalCheck: choice('How does an international check stand?', 'how an international check stands', [
        'not needed', 'requested', 'information provided', 'varied response', 'refused',
      ], { why: 'cafcass-2025 para 60' }),
    },
  }),
  entryType({
    slug: 'checks.seen',
    title: 'Results seen by the Guardian',
    command: 'Record that you saw the results',
    meaning: "The Children's Guardian has personally seen finished DBS and medical checks on would-be special guardians.",
    record: 'case',
    family: 'checks',
    about: 'checks.completed',
    items: {
      dbsSeen: yesNo('Have you seen the DBS check?', 'you have seen the DBS check', guardianship),
      medicalSeen: yesNo('Have you seen the medical check?', 'you have seen the medical check', guardianship),
      dbsOutcome: longText('What does the DBS check say?', 'what the DBS check says', guardianship),
      medicalOutcome: longText('What does the medical check say?', 'what the medical check says', guardianship),
      analysis: longText('What do they mean for the child?', 'what the checks mean for the child', guardianship),
    },
  }),
  entryType({
    slug: 'extended-check.proposed',
    title: 'Extended check considered',
    command: 'Record that an extended check is considered',
    meaning: 'An additional or extended check on somebody is being weighed.',
    record: 'case',
    family: 'checks',
    about: 'relevant-individual.identified',
    items: {
      subject: person('Who is it on?', 'who the check is on', { why: 'cafcass-2007 para 3.75' }),
      checks: longText('Which checks?', 'the checks', { why: 'cafcass-2007 Resource pack VII' }),
      source: choices('Who would be asked?', 'who would be asked', [
        'health', "Women's Aid", 'adult services', 'probation', 'other',
      ], { why: 'cafcass-2007 para 3.70' }),
      reasonConsentNotSought: longText('If consent is not sought, why not?', 'why consent is not sought', {
        why: 'cafcass-2007 para 3.76',
      }),
    },
  }),
  entryType({
    slug: 'extended-check.made',
    title: 'Extended check made',
    command: 'Record an extended check',
    meaning: 'The additional or extended check has been made; not before consent, save for a good reason.',
    record: 'case',
    family: 'checks',
    about: 'extended-check.proposed',
  }),
  entryType({
    slug: 'conviction-information.received',
    title: 'Conviction or caution learned of',
    command: 'Record a conviction or caution',
    meaning: 'It is learned that somebody in or around the family was convicted of or cautioned for an offence.',
    record: 'case',
    alsoIn: ['offender'],
    family: 'checks',
    about: 'checks.completed',
    items: {
      person: person('Who was convicted or cautioned?', 'who was convicted or cautioned', { why: 'cafcass-2007 App II' }),
      offence: text('For what?', 'the offence', { why: 'cafcass-2007 App II' }),
      cautionOrConviction: choice('How did it end?', 'how the matter ended', ['conviction', 'caution', 'discharge'], {
        why: 'cafcass-2007 App II',
      }),
      sexualOffence: yesNo('Was it a sexual offence?', 'it was a sexual offence', {
        hint: 'If so, contact with a child is taken as a risk that is significant and harmful',
        why: 'cafcass-2025 para 53',
      }),
      riskConclusion: choice('Does the person pose a risk to children?', 'whether the person poses a risk to children', [
        'poses risk to children', 'does not pose risk to children',
      ], { why: 'cafcass-2007 App II' }),
      evidence: choices('On what evidence?', 'the evidence', [
        'probation assessment', 'police assessment', 'health assessment', 'MAPPA',
      ], { why: 'cafcass-2007 App II' }),
    },
  }),
  entryType({
    slug: 'information.found-missing',
    title: 'Information or checks found missing',
    command: 'Record what is missing',
    meaning: 'Checks, screening information or assessments that another body should hold or have supplied turn out to be missing.',
    record: 'case',
    family: 'checks',
    about: 'case.allocated',
    perChild: true,
    aliases: ['checks.found-missing'],
    items: {
      missing: choices('What is missing?', 'what is missing', [
        'police check', 'other checks', 'screening information', 'assessment', 'register or plan status',
      ], { why: 'cafcass-2007 para 2.21, 2.29, 3.67' }),
    },
  }),
  entryType({
    slug: 'probation-views.sought',
    title: 'Probation or offender manager asked for views',
    command: 'Record that you asked probation',
    meaning: "The probation officer or the offender's risk manager has been asked what they think.",
    record: 'case',
    alsoIn: ['offender'],
    family: 'checks',
    about: 'sex-offender-contact.identified',
    items: {
      askedOf: person('Who was asked?', 'who was asked', { why: 'cafcass-2025 para 53' }),
      askedOfRole: choice('In which role?', 'the role of the person asked', ['probation officer', 'risk offender manager'], {
        why: 'cafcass-2025 para 53',
      }),
      views: longText('What do they think?', 'what they think', {
        hint: 'Leave empty until they have answered',
        why: 'cafcass-2025 para 53',
      }),
    },
  }),
]
