import { entryType } from '../entry-type.ts'
import { actions, attendance, choice, dateTime, file, longText, person, text } from '../items.ts'

const bySet = ['set-2025']

/** Asking for conferences, deciding on them and arranging them (set-2025 Part A 4.1 to 4.4 and 4.8). */
export const conferenceArranging = [
  entryType({
    slug: 'conference.requested',
    title: 'Conference asked for',
    command: 'Ask for a conference',
    meaning: 'A professional or partner asks the authority to call a child protection conference.',
    record: 'case',
    family: 'conference',
    about: 's47.concluded',
    perChild: true,
    aliases: ['conference-request.received'],
    items: {
      requestedBy: person('Who asks for it?', 'who asks for it', { why: 'wales para 124; set-2025 Part A 4.1.4' }),
      backedBy: person('Who backs the request?', 'who backs the request', {
        hint: 'A senior manager, or a named or designated professional',
        why: 'set-2025 Part A 3.9.15, Part A 4.1.4',
      }),
      reason: longText('Why?', 'the reason', { why: 'wales para 124' }),
    },
  }),
  entryType({
    slug: 'conference.decided',
    title: 'Decision to call a conference',
    command: 'Record the decision on a conference',
    meaning: 'A manager has decided whether a conference is called, and why.',
    record: 'case',
    family: 'conference',
    about: 's47.concluded',
    perChild: true,
    items: {
      decision: choice('Is a conference to be called?', 'whether a conference is to be called', [
        'call a conference', 'do not call a conference',
      ], { requiredBy: bySet, why: 'set-2025 Part A 4.1.3' }),
      kind: choice('What kind of conference?', 'the kind of conference', ['initial', 'pre-birth', 'transfer in', 'review'], {
        why: 'set-2025 Part A 4.1.5',
      }),
      reasons: longText('Why, or why not?', 'the reasons', { requiredBy: bySet, why: 'set-2025 Part A 4.1.3, Part A 4.2.5' }),
      risks: longText('What are the risks?', 'the risks', { why: 'set-2025 Part A 4.1.12' }),
      strengths: longText('What are the strengths?', 'the strengths', { why: 'set-2025 Part A 4.1.12' }),
      changeSinceHistory: longText('What has changed since what happened before?', 'what has changed since', {
        hint: 'Time, new relationships, therapy, behaviour',
        why: 'set-2025 Part A 4.1.12',
      }),
    },
  }),
  entryType({
    slug: 'icpc.requested',
    title: 'Initial conference requested',
    command: 'Request an initial conference',
    meaning: 'The social worker has asked for an initial conference to be arranged.',
    record: 'case',
    family: 'conference',
    about: 'conference.decided',
    perChild: true,
  }),
  entryType({
    slug: 'icpc.delayed',
    title: 'Delay to initial conference authorised',
    command: 'Authorise a later initial conference',
    meaning: 'The initial conference will miss its date; the service manager has authorised this in writing.',
    record: 'case',
    family: 'conference',
    about: 'icpc.requested',
    perChild: true,
    items: {
      authorisedBy: person('Which service manager authorised it?', 'the service manager who authorised it', {
        requiredBy: bySet, why: 'set-2025 Part A 4.1.9',
      }),
      writtenAuthorisation: file('Which paper authorises it?', 'the paper that authorises it', {
        requiredBy: bySet, why: 'set-2025 Part A 4.1.9',
      }),
      reasons: longText('Why is it delayed?', 'why it is delayed', { requiredBy: bySet, why: 'set-2025 Part A 4.1.9' }),
      monitoring: longText('How is the child kept safe meanwhile?', 'how the child is kept safe meanwhile', {
        why: 'set-2025 Part A 4.1.9',
      }),
    },
  }),
  entryType({
    slug: 'rcpc.requested',
    title: 'Review conference requested',
    command: 'Request a review conference',
    meaning: 'A review conference has been asked for or put in the diary.',
    record: 'case',
    family: 'conference',
    about: 'cp-plan.made',
    perChild: true,
    items: {
      newInformation: longText('What is new?', 'what is new', { why: 'set-2025 Part A 4.7.2' }),
    },
  }),
  entryType({
    slug: 'transfer-conference.requested',
    title: 'Transfer conference requested',
    command: 'Request a transfer conference',
    meaning: 'A transfer in conference is being arranged by the receiving authority.',
    record: 'case',
    family: 'conference',
    about: 'move.notified',
    kindOf: 'icpc.requested',
    perChild: true,
  }),
  entryType({
    slug: 'conference.planned',
    title: 'Conference arranged',
    command: 'Arrange a conference',
    meaning: 'A conference is booked: date, place, chair, who is invited and how the family takes part.',
    record: 'case',
    family: 'conference',
    about: 'conference.decided',
    perChild: true,
    items: {
      kind: choice('What kind of conference?', 'the kind of conference', ['initial', 'pre-birth', 'transfer in', 'review'], {
        why: 'set-2025 Part A 4.1.5',
      }),
      dateAndTime: dateTime('When is it?', 'when it is', { why: 'set-2025 Part A 4.3.8' }),
      place: text('Where is it?', 'where it is', { why: 'set-2025 Part A 4.3.8' }),
      chair: person('Who chairs?', 'who chairs', { why: 'set-2025 Part A 4.8.1' }),
      invited: attendance('Who is invited?', 'who is invited', { why: 'set-2025 Part A 4.3.1, Part A 4.3.3, Part A 4.3.4' }),
      reportsAsked: actions('Which agencies are asked for a report?', 'the agencies asked for a report', {
        hint: 'One line for each: what it is asked for, and the agency',
        why: 'set-2025 Part A 4.7.9',
      }),
      iroChairs: choice('What part does the reviewing officer take?', 'the part that the reviewing officer takes', [
        'IRO chairs', 'other independent chair', 'IRO attends',
      ], { hint: 'For a looked after child', why: 'set-2025 Part A 4.2.9, Part A 4.2.10' }),
      safetyArrangements: longText('What keeps everybody safe?', 'what keeps everybody safe', { why: 'set-2025 Part A 4.3.9' }),
      parentsPreparation: longText('How are the parents helped to take part?', 'how the parents are helped to take part', {
        hint: 'Information, time to prepare, an advocate',
        why: 'set-2025 Part A 4.4.1',
      }),
      interpreter: longText('Which interpreter is needed?', 'the interpreter needed', {
        hint: 'Never a relative',
        why: 'set-2025 Part A 4.4.1',
      }),
      familyConflict: longText('Who should not be in the room together?', 'who should not be in the room together', {
        hint: 'Always asked where there is domestic abuse',
        why: 'set-2025 Part A 4.4.2',
      }),
      childTakesPart: choice('How does the child take part?', 'how the child takes part', [
        'directly', 'supporter or advocate', 'written or recorded', 'does not take part',
      ], { why: 'set-2025 Part A 4.4.5, Part A 4.4.15, Part A 4.4.17' }),
      childsView: longText('What does the child think about coming?', 'what the child thinks about coming', {
        why: 'set-2025 Part A 4.4.8',
      }),
      parentsViewOnChild: longText('What do the parents think about the child coming?',
        'what the parents think about the child coming', { why: 'set-2025 Part A 4.4.9' }),
      absentAgencies: longText('Which agencies cannot come, and what do they send?',
        'the agencies that cannot come and what they send', { why: 'set-2025 Part A 4.3.6' }),
      conferenceModel: text('Which model does the conference follow?', 'the model that the conference follows', {
        why: 'set-2025 Part A 4.1 (opening note)',
      }),
    },
  }),
]
