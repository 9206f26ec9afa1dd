import { entryType } from '../entry-type.ts'
import { attendance, choice, dateTime, file, longText, organisation, person, text, yesNo } from '../items.ts'

/** Children in hospital, emergency treatment and paediatric assessments (set-2025 Part A 1.6 and 3.8). */
export const medical = [
  entryType({
    slug: 'child.admitted-to-hospital',
    title: 'Child in hospital, abuse suspected',
    command: 'Record a child in hospital',
    meaning: 'A child is an in-patient and abuse is alleged, suspected or confirmed.',
    record: 'case',
    family: 'medical',
    perChild: true,
    items: {
      hospital: organisation('Which hospital?', 'the hospital', { why: 'set-2025 Part A 1.6.19' }),
      hospitalAreaAuthority: organisation('In which authority is the hospital?', 'the authority where the hospital is', {
        why: 'set-2025 Part A 1.6.19',
      }),
      homeAuthority: organisation('In which authority does the child live?', 'the authority where the child lives', {
        why: 'set-2025 Part A 1.6.19',
      }),
    },
  }),
  entryType({
    slug: 'child.discharged-from-hospital',
    title: 'Child discharged from hospital',
    command: 'Record a discharge from hospital',
    meaning: 'The child leaves hospital.',
    record: 'case',
    family: 'medical',
    about: 'child.admitted-to-hospital',
    perChild: true,
  }),
  entryType({
    slug: 'treatment.given-without-consent',
    title: 'Emergency treatment without permission',
    command: 'Record emergency treatment',
    meaning: "A doctor gave emergency treatment without the parents' permission.",
    record: 'case',
    family: 'medical',
    about: 'emergency.identified',
    perChild: true,
    items: {
      treatment: longText('What treatment was given?', 'the treatment given', {
        requiredBy: ['set-2025'], why: 'set-2025 Part A 3.8.14',
      }),
      course: choice('On what footing was it given?', 'the footing on which it was given', [
        'child treated as able to consent', 'treated without consent',
      ], { why: 'set-2025 Part A 3.8.13' }),
    },
  }),
  entryType({
    slug: 'medical.requested',
    title: 'Medical assessment requested',
    command: 'Request a medical assessment',
    meaning: 'A paediatric (child protection) assessment has been asked for.',
    record: 'case',
    family: 'medical',
    about: 'strategy-discussion.held',
    perChild: true,
    items: {
      consentBy: choice('Who consents?', 'who consents', [
        'competent child', 'person with parental responsibility', 'local authority', 'court',
      ], { why: 'set-2025 Part A 3.8.7' }),
      competenceJudgement: longText('How was it judged that the child can consent?',
        'how it was judged that the child can consent', {
          hint: 'The doctor generally judges this',
          why: 'set-2025 Part A 3.8.9',
        }),
      childsDecision: choice('What does the child decide?', 'what the child decides', [
        'consents', 'refuses part', 'refuses all',
      ], { why: 'set-2025 Part A 3.8.11' }),
      jointExamination: choice('Who examines?', 'who examines', [
        'forensic examiner and paediatrician', 'two paediatricians', 'single examination',
      ], { why: 'set-2025 Part A 3.8.19' }),
      interviewFirst: yesNo('Does the interview come first?', 'the interview comes first', { why: 'set-2025 Part A 3.8.2' }),
      exceptionAgreed: longText('If the examination comes first, what did police and social work agree?',
        'what police and social work agreed', { why: 'set-2025 Part A 3.8.2' }),
      photographs: choice('Are photographs needed as evidence?', 'whether photographs are needed as evidence', [
        'photographs', 'none',
      ], { why: 'set-2025 Part A 3.8.24' }),
      specialistAssessment: choice('Is a specialist assessment needed?', 'whether a specialist assessment is needed', [
        'specialist assessment', 'none',
      ], { hint: 'By a child psychiatrist or psychologist', why: 'set-2025 Part A 3.8.23' }),
      legalAdvice: longText('What is the legal advice on consent?', 'the legal advice on consent', {
        hint: 'For a child looked after under section 20',
        why: 'set-2025 Part A 3.8.8',
      }),
    },
  }),
  entryType({
    slug: 'medical.started',
    title: 'Medical assessment started',
    command: 'Record that the examination began',
    meaning: 'The doctor has begun to examine the child.',
    record: 'case',
    family: 'medical',
    about: 'medical.requested',
    perChild: true,
  }),
  entryType({
    slug: 'medical.completed',
    title: 'Medical assessment completed',
    command: 'Record a medical assessment',
    meaning: 'The doctor has finished examining the child and reports.',
    record: 'case',
    family: 'medical',
    about: 'medical.started',
    perChild: true,
    items: {
      accountsVerbatim: longText('What did child and carer say, word for word?', 'what child and carer said, word for word', {
        why: 'set-2025 Part A 3.8.27',
      }),
      discrepancies: longText('Where do the accounts differ or change?', 'where the accounts differ or change', {
        why: 'set-2025 Part A 3.8.27',
      }),
      findings: longText('What was found?', 'what was found', { why: 'set-2025 Part A 3.8.27' }),
      diagrams: file('Which diagrams show it?', 'the diagrams', { why: 'set-2025 Part A 3.8.27, Part A 3.8.28' }),
      marks: longText('Which marks and injuries are there?', 'the marks and injuries', {
        hint: 'Site, size, shape and, if possible, age',
        why: 'set-2025 Part A 3.8.27',
      }),
      opinion: longText("What is the doctor's opinion?", "the doctor's opinion", {
        hint: 'Whether the injury fits the explanation',
        why: 'set-2025 Part A 3.8.27',
      }),
      startedAt: dateTime('When did it begin?', 'when it began', { why: 'set-2025 Part A 3.8.27' }),
      endedAt: dateTime('When did it end?', 'when it ended', { why: 'set-2025 Part A 3.8.27' }),
      place: text('Where was it?', 'where it was', { why: 'set-2025 Part A 3.8.27' }),
      present: attendance('Who was there?', 'who was there', { why: 'set-2025 Part A 3.8.27' }),
      consentBy: person('Who consented?', 'who consented', { why: 'set-2025 Part A 3.8.27' }),
      otherFindings: longText('What else was found?', 'what else was found', {
        hint: 'Such as a squint, learning or speech',
        why: 'set-2025 Part A 3.8.27',
      }),
      development: longText('How is the child developing?', 'how the child is developing', {
        why: 'set-2025 Part A 3.8.4, Part A 3.8.27',
      }),
      wellbeing: longText('How is the child, in body and mind?', 'how the child is in body and mind', {
        why: 'set-2025 Part A 3.8.4',
      }),
      signature: text('Which doctor signs it?', 'the doctor who signs it', { why: 'set-2025 Part A 3.8.28' }),
      parentLetterTiming: longText('When do the parents get their letter?', 'when the parents get their letter', {
        hint: 'Settled with social care and police',
        why: 'set-2025 Part A 3.8.26',
      }),
    },
  }),
]
