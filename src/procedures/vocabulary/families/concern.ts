import { entryType } from '../entry-type.ts'
import { children, choice, choices, dateTime, file, longText, person, text, yesNo } from '../items.ts'

const concernIdentified = entryType({
  slug: 'concern.identified',
  title: 'Concern identified',
  command: 'Record a concern',
  meaning: 'Somebody becomes worried that a child, born or unborn, is being or may be harmed, or is otherwise not safe or well.',
  record: 'case',
  alsoIn: ['allegation', 'complex-investigation'],
  family: 'concern',
  perChild: true,
  aliases: ['connected-child-concern.identified', 'further-disclosure.made', 'interim-order.concern-raised'],
  items: {
    nature: longText('What is the concern?', 'the concern', {
      hint: 'What was seen, said or reported, and by whom',
      why: 'cafcass-2025 para 55; cafcass-2007 para 2.102; wales para 53',
    }),
    kindsOfHarm: choices('What kinds of harm?', 'the kinds of harm', [
      'physical abuse', 'emotional abuse', 'sexual abuse', 'neglect', 'domestic abuse', 'criminal exploitation',
      'sexual exploitation', 'trafficking or modern slavery', 'female genital mutilation', 'forced marriage', 'radicalisation',
      'online abuse', 'financial abuse', 'other',
    ], { why: 'cafcass-2025 para 2; wales para 35; set-2025 Part A 1.4.1' }),
    identifiedThrough: choice('How did it come to light?', 'how the concern came to light', [
      'screening an application', "child's disclosure", 'parent or carer', 'third party', 'own observation',
      'other professional', 'court papers',
    ], { why: 'cafcass-2025 para 10, 11; cafcass-2007 para 2.94' }),
    childIs: choice('Who is the child?', 'who the child is', [
      'subject child', 'connected child', 'child outside the proceedings', 'unborn child',
    ], { why: 'cafcass-2025 para 16; cafcass-2007 para 2.76; set-2025 Part A 1.5.1' }),
    childBeingHarmed: yesNo('Is the child being harmed?', 'you believe that the child is being harmed', {
      hint: 'If so, it is reported to the police',
      why: 'cafcass-2025 para 7',
    }),
    immediateDanger: yesNo('Is the child in danger of immediate harm?', 'the child is in danger of immediate harm', {
      hint: 'Call 999 first. Nothing here has to be filled in before you do',
      why: 'cafcass-2025 para 7, 40, 49',
    }),
    significantHarmSuspected: yesNo('Is the harm or risk of harm significant?', 'significant harm is suspected', {
      why: 'cafcass-2025 para 19, 30; cafcass-2007 para 2.67, 2.89; set-2025 Part A 2.1.2',
    }),
    reasonableCause: yesNo('Is there reasonable cause to believe that the child was harmed or is at risk of harm?',
      'there is reasonable cause to believe that the child was harmed or is at risk of harm', {
        hint: 'If so, a 16A risk assessment goes to the court',
        why: 'cafcass-2025 para 27',
      }),
    section31Threshold: yesNo('May the threshold for a care or supervision order be met?',
      'the threshold for a care or supervision order may be met', {
        hint: 'In private law: a manager is consulted and the court is advised',
        why: 'cafcass-2025 para 32',
      }),
    furtherDisclosureInCare: yesNo('Is a child in care now telling of more harm?',
      'a child in care is telling of more harm', {
        hint: 'Children often tell more once they feel safe',
        why: 'cafcass-2025 para 8',
      }),
    policeReportToo: choice('Report to the police as well as referring?', 'whether to report to the police as well', [
      'police report as well as referral', 'referral only',
    ], { why: 'cafcass-2025 para 8' }),
    childMayBeHarmingOthers: yesNo('May the child be harming others?', 'the child may be harming others', {
      hint: 'That child needs safeguarding too',
      why: 'cafcass-2025 para 43',
    }),
    personWorksWithChildren: yesNo('Is the concern about somebody who works with children?',
      'the concern is about somebody who works with children', {
        hint: 'Paid or not, colleagues and parties to the case included',
        why: 'cafcass-2025 para 6',
      }),
    particularlyComplex: yesNo('Is it particularly complex?', 'it is particularly complex', {
      hint: 'Such as organised abuse or an allegation against a member of staff',
      why: 'set-2025 Part A 3.4.17',
    }),
    relationToProceedings: choice('Is it before the court already?', 'whether it is before the court already', [
      'new', 'part of concerns already before the court',
    ], { why: 'cafcass-2007 para 2.77' }),
    whereChildIsNow: text('Where is the child now?', 'where the child is now', { whereabouts: true, why: 'cafcass-2007 para 2.81' }),
    otherChildren: children('Which other children may be affected?', 'the other children who may be affected', {
      why: 'cafcass-2025 para 16; cafcass-2007 para 2.81',
    }),
    actionTaken: longText('What has been done?', 'what has been done', { why: 'cafcass-2025 para 55' }),
    outcomeOfAction: longText('What came of it?', 'what came of it', { why: 'cafcass-2025 para 55' }),
    pastWitnessedHarmOnly: yesNo('Is it only harm that the child witnessed in the past?',
      'it is only harm that the child witnessed in the past', { why: 'cafcass-2007 para 2.79, App III' }),
    unsureHowToRespond: yesNo('Are you unsure how to respond?', 'you are unsure how to respond', {
      hint: 'If so, a senior manager is asked without delay',
      why: 'cafcass-2007 para 2.84',
    }),
    registerOrPlanCheck: longText('Is the child known to be on a plan?', 'what is known of a plan', {
      why: 'cafcass-2007 para 2.85',
    }),
    notificationLetter: file('Which letter notified it?', 'the letter that notified it', {
      why: 'cafcass-2007 para 3.87, Resource pack VIII',
    }),
    furtherAction: yesNo('Has further action been taken?', 'further action has been taken', {
      hint: 'The concern is written down either way',
      why: 'wales para 53',
    }),
    childsViewOfReferral: longText('What does the child think of a referral?', 'what the child thinks of a referral', {
      hint: 'Where the child can understand what it means',
      why: 'set-2025 Part A 1.6.12',
    }),
    whoseCircumstances: choice('In whose area does it arise?', 'in whose area it arises', [
      "home authority's", "host authority's",
    ], { hint: 'Home is where the child lives, host where the child was found', why: 'set-2025 Part A 6.9.6' }),
    mayBeTakenAbroad: yesNo('May the child be taken out of the country?', 'it is feared that the child may be taken out of the country', {
      why: 'set-2025 Part A 6.11.4',
    }),
    prebirthConferenceWeighed: choice('Is a conference to be held before the birth?',
      'whether a conference is to be held before the birth', [
        'hold a pre-birth conference', 'do not hold one',
      ], { hint: 'Where the child is unborn', why: 'set-2025 Part A 4.1.1' }),
    managerBypassed: choices('If it did not go through the manager, why not?', 'why it did not go through the manager', [
      'manager or designated person may be implicated', 'will not be taken seriously',
      'fear of intimidation or immediate concern',
    ], { why: 'wales para 30' }),
  },
})

/**
 * What comes to worry somebody about a child, and what is asked about it (cafcass-2025 para 7 to 11, 27, 32 and 55;
 * wales para 53).
 */
export const concern = [
  concernIdentified,
  entryType({
    slug: 'concern.recorded',
    title: 'Detailed record of a concern',
    command: 'Write the concern up',
    meaning: "The person directly involved has written the concern up: what was seen and said, in the child's own words, fact apart from opinion.",
    record: 'case',
    family: 'concern',
    about: 'concern.identified',
    perChild: true,
    items: {
      childsWords: longText('What did the child say, word for word?', "the child's own words", {
        why: 'cafcass-2007 para 2.93; wales para 53',
      }),
      childsExplanation: longText('How does the child explain it?', "the child's explanation", { why: 'cafcass-2007 para 2.93' }),
      injuriesSeen: longText('What injuries were seen?', 'the injuries seen', { why: 'cafcass-2007 para 2.93' }),
      witnesses: person('Who else saw or heard it?', 'who else saw or heard it', { why: 'cafcass-2007 para 2.93' }),
      identifiedAt: dateTime('When did it come to light?', 'when it came to light', { why: 'cafcass-2007 para 2.95' }),
      actionTimes: longText('What was done, and when?', 'what was done and when', { why: 'cafcass-2007 para 2.95' }),
      reportedSource: text('Who reported it?', 'who reported it', { why: 'cafcass-2007 para 2.94' }),
      signature: text('Who signs this record?', 'who signs this record', { why: 'cafcass-2007 para 2.97' }),
      saidByWhom: longText('What was said, and by whom?', 'what was said and by whom', { why: 'wales para 53' }),
      facts: longText('What are the facts?', 'the facts', { why: 'wales para 53' }),
      opinion: longText('What is opinion rather than fact?', 'what is opinion', { why: 'wales para 53' }),
    },
  }),
  entryType({
    slug: 'injury.seen',
    title: 'Visible injury recorded',
    command: 'Record a visible injury',
    meaning: 'An injury or mark that can be seen without undressing the child has been marked on a body map.',
    record: 'case',
    family: 'concern',
    about: 'concern.identified',
    perChild: true,
    items: {
      bodyMap: file('Which body map shows it?', 'the body map', {
        why: 'cafcass-2007 para 2.96, Resource pack III; set-2025 Part A 3.8.6',
      }),
      marks: longText('What can be seen, and where?', 'what can be seen and where', {
        hint: 'Never ask the child to undress',
        why: 'cafcass-2007 para 2.96; set-2025 Part A 3.8.6',
      }),
      signature: text('Who signs it?', 'who signs it', { why: 'set-2025 Part A 3.8.6' }),
    },
  }),
  entryType({
    slug: 'enquiries.made',
    title: 'Further enquiries made',
    command: 'Record further enquiries',
    meaning: 'The practitioner has asked the parents, the local authority or others for more about the concern.',
    record: 'case',
    family: 'concern',
    about: 'concern.identified',
    perChild: true,
    items: {
      askedOf: choices('Who was asked?', 'who was asked', ['parents', 'local authority', 'others'], {
        why: 'cafcass-2025 para 11',
      }),
      findings: longText('What was learned?', 'what was learned', { why: 'cafcass-2025 para 11, 56' }),
    },
  }),
  entryType({
    slug: 'domestic-abuse.identified',
    title: 'Domestic abuse alleged or indicated',
    command: 'Record domestic abuse',
    meaning: 'Somebody alleges domestic abuse, or enquiries suggest that it may feature.',
    record: 'case',
    family: 'concern',
    about: 'concern.identified',
    perChild: true,
    aliases: ['dv-allegation.received', 'dv.indicated'],
    items: {
      source: choice('How is it known?', 'how it is known', ['alleged', 'indicated by enquiries'], {
        why: 'cafcass-2007 para 2.60',
      }),
      continuingRisk: yesNo('Does the risk go on?', 'the risk goes on', { why: 'cafcass-2007 para 2.60' }),
      confidentialAddress: yesNo('Is an address to be kept confidential?', 'an address is to be kept confidential', {
        whereabouts: true, why: 'cafcass-2007 para 2.60',
      }),
      safetyMeasures: longText('What keeps the family safe?', 'what keeps the family safe', { why: 'cafcass-2007 para 2.60' }),
      maracOpen: yesNo('Is a MARAC already open?', 'a MARAC is already open', { why: 'cafcass-2025 para 24' }),
    },
  }),
]
