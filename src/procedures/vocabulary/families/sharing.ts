import { kindsOfInformation, recipientKinds, sharingPurposes } from '../choice-lists.ts'
import { entryType } from '../entry-type.ts'
import { choice, choices, file, longText, organisation, person, text, yesNo } from '../items.ts'

/** Consent, and information asked for, given, received and withheld (cafcass-2025 para 13, 15, 20 to 26, 40 and 49). */
export const sharing = [
  entryType({
    slug: 'consent.sought',
    title: 'Consent asked for',
    command: 'Record that consent was asked for',
    meaning: 'Somebody with the right to give it has been asked for consent or agreement.',
    record: 'case',
    alsoIn: ['child-death'],
    family: 'sharing',
    aliases: ['permission.sought', 'agreement.sought'],
    items: {
      askedOf: person('Who was asked?', 'who was asked', {
        why: 'cafcass-2007 para 3.62; wales para 69; set-2025 Part A 2.4.12',
      }),
      // 'early help' as in consent.obtained: paragraph 15 asks for it before such a referral.
      forWhat: choice('For what?', 'what consent was asked for', [
        'referral', 'early help', 'talking to other agencies', 'services', 'extended checks', 'medical examination',
        'sharing information',
      ], { why: 'cafcass-2025 para 15; cafcass-2007 para 3.75; wales para 69; set-2025 Part A 2.4.12, Part A 2.6.4' }),
      whatMayBeShared: longText('What may be shared?', 'what may be shared', { why: 'cafcass-2007 para 3.62' }),
    },
  }),
  entryType({
    slug: 'consent.obtained',
    title: 'Consent given',
    command: 'Record consent',
    meaning: 'The consent needed has been given.',
    record: 'case',
    family: 'sharing',
    about: 'consent.sought',
    items: {
      givenBy: person('Who gave it?', 'who gave consent', { why: 'cafcass-2007 para 2.63, 3.75' }),
      forWhat: choice('For what?', 'what consent was given for', [
        'referral', 'early help', 'common assessment', 'extended checks', 'medical examination', 'sharing information',
      ], { why: 'cafcass-2025 para 15; cafcass-2007 para 2.37, 3.75; set-2025 Part A 3.8.7' }),
      inWriting: file('Where is it in writing?', 'where it is in writing', { why: 'cafcass-2007 para 3.75, Resource pack VII' }),
      capacityJudgement: longText('How was it judged that the child can consent?',
        'how it was judged that the child can consent', {
          hint: 'The doctor generally judges this',
          why: 'set-2025 Part A 3.8.9',
        }),
      basis: choice('By what right was it given?', 'by what right it was given', [
        'competent child', 'person with parental responsibility', 'authority under care order',
        'authority under section 20', 'High Court (ward)', 'court direction',
      ], { why: 'set-2025 Part A 3.8.7' }),
    },
  }),
  entryType({
    slug: 'consent.refused',
    title: 'Consent refused',
    command: 'Record that consent was refused',
    meaning: 'Consent has been refused; what follows is decided and reasoned.',
    record: 'case',
    family: 'sharing',
    about: 'consent.sought',
    items: {
      refusedBy: person('Who refused?', 'who refused', { why: 'cafcass-2007 para 3.62; set-2025 Part A 1.6.17' }),
      forWhat: choice('For what?', 'what consent was refused for', [
        'referral', 'early help', 'talking to other agencies', 'services', 'extended checks', 'medical examination',
        'sharing information',
      ], { why: 'cafcass-2025 para 15' }),
      decision: choice('What follows?', 'what follows', [
        'proceed', 'do not proceed', 'make a section 47 referral', 'seek court direction or order', 'withhold', 'share',
      ], { why: 'cafcass-2007 para 2.63, 3.62, 3.75; set-2025 Part A 3.4.26, Part A 3.8.15' }),
      reasons: longText('Why?', 'the reasons', { requiredBy: ['set-2025'], why: 'set-2025 Part A 1.6.17, Part A 3.4.26' }),
      adviceTaken: longText('What advice was taken?', 'the advice taken', {
        hint: 'From manager or safeguarding lead, unless that takes too long',
        why: 'set-2025 Part A 1.6.16',
      }),
    },
  }),
  entryType({
    slug: 'information.requested',
    title: 'Information asked for',
    command: 'Record a request for information',
    meaning: "One body has asked another for information on the child or family. The asker's and the asked body's entries are one and the same in a shared system.",
    record: 'case',
    alsoIn: ['child-death'],
    family: 'sharing',
    perChild: true,
    items: {
      askedBy: organisation('Who asked?', 'who asked', { why: 'cafcass-2025 para 20; set-2025 Part A 4.14.14' }),
      recipientKind: choice('What kind of body asked?', 'the kind of body that asked', recipientKinds, {
        why: 'cafcass-2025 para 20, 22, 26',
      }),
      askedOf: organisation('Who was asked?', 'who was asked', { why: 'cafcass-2025 para 26; set-2025 Part A 1.11.3' }),
      purpose: choice('What is it wanted for?', 'what the information is wanted for', sharingPurposes, {
        hint: 'Outside child protection, a section 17 assessment for example, the court has to permit it first',
        why: 'cafcass-2025 para 20, 26',
      }),
      childOnPlan: yesNo('Is the child on a child protection plan, or was it once?', 'the child is or was on a child protection plan', {
        why: 'cafcass-2025 para 20',
      }),
      decision: choice('What was decided?', 'what was decided', ['share', 'do not share', 'court permission needed'], {
        why: 'cafcass-2025 para 20; cafcass-2007 para 3.89',
      }),
      reasons: longText('Why?', 'the reasons', { why: 'cafcass-2007 para 3.62' }),
      legalBasisWithoutConsent: choice('If it is shared without consent, on what ground?',
        'the ground for sharing without consent', ['legal requirement', 'public interest'], { why: 'wales para 24' }),
    },
  }),
  entryType({
    slug: 'information.shared',
    title: 'Information given',
    command: 'Record information given',
    meaning: 'Information has been passed to another body, asked for or not.',
    record: 'case',
    alsoIn: ['allegation', 'child-death'],
    family: 'sharing',
    about: 'information.requested',
    perChild: true,
    items: {
      sharedWith: organisation('Who was it given to?', 'who it was given to', { why: 'cafcass-2007 para 3.62' }),
      recipientKind: choice('What kind of body is that?', 'the kind of body it was given to', recipientKinds, {
        why: 'cafcass-2025 para 20, 22, 26, 40, 49',
      }),
      purpose: choice('What for?', 'what it was given for', sharingPurposes, { why: 'cafcass-2025 para 20, 26' }),
      childOnPlan: yesNo('Is the child on a child protection plan, or was it once?', 'the child is or was on a child protection plan', {
        why: 'cafcass-2025 para 20',
      }),
      kindOfInformation: choice('What kind of information?', 'the kind of information', kindsOfInformation, {
        why: 'cafcass-2025 para 20, 40, 49',
      }),
      immediateRisk: yesNo('Is somebody at immediate risk?', 'somebody is at immediate risk', {
        hint: 'Then an order may be shared without waiting for the court, and the police may be told of a concern',
        why: 'cafcass-2025 para 40, 49',
      }),
      what: longText('What was given?', 'what was given', { why: 'cafcass-2007 para 3.62' }),
      reasons: longText('Why?', 'the reasons', { why: 'cafcass-2007 para 3.62' }),
      subjectInformed: choice('Was the person told?', 'whether the person was told', [
        'told', 'not told: risk of harm', 'not told: police investigation', 'not told: risk to practitioner',
      ], { why: 'cafcass-2007 para 3.78' }),
      ownInvolvement: longText('What is our own part with the family?', 'our own part with the family', {
        why: 'cafcass-2007 para 3.90',
      }),
      courtInvolved: yesNo('Is the court involved?', 'the court is involved', { why: 'cafcass-2007 para 3.80' }),
    },
  }),
  entryType({
    slug: 'information.received',
    title: 'Information received',
    command: 'Record information received',
    meaning: 'Information has come in, asked for or not.',
    record: 'case',
    family: 'sharing',
    about: 'information.requested',
    perChild: true,
    items: {
      source: text('Who is it from?', 'who it is from', { why: 'cafcass-2007 para 2.94' }),
      details: longText('What does it say?', 'what it says', { why: 'cafcass-2007 para 2.94' }),
      screeningRepeated: choice('Is the screening repeated?', 'whether the screening is repeated', ['repeat check', 'no repeat'], {
        why: 'cafcass-2007 para 2.17',
      }),
      documents: file('Which papers came?', 'the papers that came', { why: 'set-2025 Part A 6.5.10' }),
      transferPapers: choices('Which papers for a transfer conference are there?',
        'the papers for a transfer conference that are there', [
          'initial conference minutes and plan', 'latest review minutes and plan',
          'assessment updated within three months', 'last core group minutes', 'chronology', 'other key information',
          'agencies involved',
        ], { why: 'set-2025 Part A 6.5.10' }),
    },
  }),
  entryType({
    slug: 'new-information.received',
    title: 'New information changes the picture',
    command: 'Record new information',
    meaning: 'Information has come in that calls for something already decided or under way to stop, change or be looked at again.',
    record: 'case',
    alsoIn: ['allegation', 'practice-review'],
    family: 'sharing',
    about: 'information.received',
    perChild: true,
    aliases: ['information.received-after-16a'],
    items: {
      changes: longText('What does it change?', 'what it changes', { why: 'cafcass-2025 para 13; set-2025 Part A 7.5.7' }),
      removesNeedForUrgentHearing: yesNo('Is an urgent hearing no longer needed?', 'an urgent hearing is no longer needed', {
        hint: 'If so, the court is told, so that the hearing can come out of the list',
        why: 'cafcass-2025 para 13',
      }),
      needsReferral: yesNo('Does it call for a child protection referral?', 'it calls for a child protection referral', {
        hint: "If so, an employer's investigation waits",
        why: 'set-2025 Part A 7.5.7',
      }),
      suspension: choice('What does it mean for suspension?', 'what it means for suspension', [
        'suspend', 'alternative', 'no change',
      ], { why: 'set-2025 Part A 7.5.7' }),
    },
  }),
  entryType({
    slug: 'enquirer.verified',
    title: "Enquirer's identity checked",
    command: 'Record a check on somebody who asks',
    meaning: 'The details of somebody who asks about a child have been checked and noted.',
    record: 'case',
    family: 'sharing',
    about: 'information.requested',
    items: {
      enquirer: person('Who asks?', 'who asks', { why: 'set-2025 Part A 4.14.15' }),
      details: longText('How was it checked who that is?', 'how it was checked who that is', {
        why: 'set-2025 Part A 4.14.15',
      }),
    },
  }),
  entryType({
    slug: 'withholding.decided',
    title: 'Decision to withhold from a party',
    command: 'Record the decision to withhold',
    meaning: 'With manager and legal advice it has been decided whether to ask that a party does not see something.',
    record: 'case',
    family: 'sharing',
    about: 'information.shared',
    perChild: true,
    aliases: ['withholding.agreed', 'withholding.considered'],
    items: {
      decision: choice('Is it kept from the party?', 'whether it is kept from the party', ['withhold', 'disclose'], {
        why: 'cafcass-2007 para 3.84',
      }),
      adviceFrom: choices('Who advised?', 'who advised', ['manager', "child's solicitor", 'Cafcass Legal'], {
        why: 'cafcass-2007 para 3.84',
      }),
    },
  }),
]
