import { proceedings } from '../choice-lists.ts'
import { entryType } from '../entry-type.ts'
import { children, choice, longText, organisation, person, text, yesNo } from '../items.ts'

/** From the first contact, or the referral of the court, to the end of the case (set-2025 Part A 1.7; wales para 63). */
export const intake = [
  entryType({
    slug: 'contact.received',
    title: 'Contact received',
    command: 'Record a contact',
    meaning: 'Somebody, from the public or an agency, has got in touch about a child; before anyone decides whether it is a referral.',
    record: 'case',
    family: 'intake',
    perChild: true,
    items: {
      kind: choice('What kind of contact is it?', 'the kind of contact', [
        'request for information', 'notification about a child', 'request for services (referral)',
      ], { why: 'set-2025 Part A 2.1.1' }),
      caller: person('Who got in touch?', 'who got in touch', { why: 'set-2025 Part A 1.7.1' }),
      callerIdentity: choice('May the caller be named?', 'whether the caller may be named', [
        'named', 'named, not to be revealed to parents', 'anonymous',
      ], { why: 'set-2025 Part A 1.7.4' }),
      childDetails: children('Which children is it about?', 'the children it is about', { why: 'set-2025 Part A 1.7.1' }),
      parents: person('Who are the parents?', 'who the parents are', {
        hint: 'Names, and how to reach them',
        why: 'set-2025 Part A 1.7.1',
      }),
      educationSetting: organisation('Which school, college or nursery?', 'the school, college or nursery', {
        whereabouts: true, why: 'set-2025 Part A 1.7.1',
      }),
      gpPractice: organisation('Which GP practice?', 'the GP practice', { why: 'set-2025 Part A 1.7.1' }),
      otherServices: longText('Which other services see the child?', 'the other services that see the child', {
        why: 'set-2025 Part A 1.7.1',
      }),
      leadProfessional: person('Who is the lead professional?', 'who the lead professional is', {
        hint: 'If there is one',
        why: 'set-2025 Part A 1.7.1',
      }),
      facts: longText('What are the facts?', 'the facts', { why: 'set-2025 Part A 1.7.1' }),
      opinions: longText('What is opinion rather than fact?', 'what is opinion', {
        hint: 'Kept apart from the facts',
        why: 'set-2025 Part A 1.7.1',
      }),
      informationGiven: longText('What was the caller told?', 'what the caller was told', { why: 'set-2025 Part A 1.7.1' }),
      concernAndBasis: longText('What is the concern, and what does it rest on?', 'the concern and what it rests on', {
        why: 'wales para 63',
      }),
      howItArose: longText('How and why did it arise?', 'how and why it arose', { why: 'wales para 63' }),
      immediateActionNeeded: yesNo('Is action needed at once?', 'action is needed at once', {
        hint: 'For the child, other children or adults',
        why: 'wales para 63',
      }),
      possibleOffence: yesNo('May an offence have been committed?', 'an offence may have been committed', {
        hint: 'If so, it is discussed with the police at once',
        why: 'wales para 63',
      }),
      developmentalNeeds: longText("What are the child's developmental needs?", "the child's developmental needs", {
        why: 'wales para 63',
      }),
      careAndSupportNeeds: longText('What care and support does the child seem to need?',
        'the care and support that the child seems to need', { why: 'wales para 63' }),
      consentOrCapacityIssues: longText('What is known of consent and capacity?', 'what is known of consent and capacity', {
        why: 'wales para 63',
      }),
      preferredLanguage: text('Which language does the person prefer?', 'the language that the person prefers', {
        hint: 'Ask at the start, and keep to it',
        why: 'wales para 19',
      }),
      decision: choice('What happens with the contact?', 'what happens with the contact', [
        "refer to children's social care", 'pass to the lead professional', 'refer to a specialist',
        'undertake an assessment',
      ], { why: 'set-2025 Part A 1.7.1' }),
    },
  }),
  entryType({
    slug: 'case.opened',
    title: 'Case opened',
    command: 'Open the case',
    meaning: 'The court has referred the family proceedings to Cafcass, so the case is open.',
    record: 'case',
    family: 'intake',
    about: 'court-application.received',
    perChild: true,
    items: {
      proceedings: choice('Public or private law?', 'whether the case is in public or private law', proceedings, {
        why: 'cafcass-2007 para 2.8, 2.10',
      }),
      workTier: choice('Which tier of work is it?', 'the tier of work', [
        'tier 1 universal', 'tier 2 vulnerable', 'tier 3 complex', 'tier 4 acute or restorative',
      ], { why: 'cafcass-2007 table after para 1.24' }),
    },
  }),
  entryType({
    slug: 'case.allocated',
    title: 'Case allocated',
    command: 'Allocate the case',
    meaning: 'A named practitioner now holds the case.',
    record: 'case',
    family: 'intake',
    about: 'case.opened',
    perChild: true,
    items: {
      practitioner: person('Who holds the case?', 'who holds the case', { why: 'cafcass-2007 para 2.9' }),
      practitionerRole: choice('In which role?', 'the role of the practitioner', [
        'family court adviser', "children's guardian",
      ], { why: 'cafcass-2025 para 56; cafcass-2007 para 2.9' }),
    },
  }),
  entryType({
    slug: 'case.closed',
    title: 'Case closed, involvement ended',
    command: 'Close the case',
    meaning: 'The case is closed and the organisation has no further part with the family; agencies told earlier are now told this.',
    record: 'case',
    family: 'intake',
    about: 'case.opened',
    perChild: true,
    aliases: ['cafcass-involvement.ended'],
    items: {
      reason: choice('Why is it closed?', 'why the case is closed', ['final hearing', 'withdrawal', 'other'], {
        why: 'cafcass-2007 para 2.11',
      }),
      courtOutcome: longText('How did the proceedings end?', 'how the proceedings ended', { why: 'cafcass-2007 App III' }),
      safetyConcernsRemain: yesNo('Are there still concerns about safety?', 'there are still concerns about safety', {
        why: 'cafcass-2007 para 2.60',
      }),
    },
  }),
]
