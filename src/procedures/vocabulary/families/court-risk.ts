import { referOrNot } from '../choice-lists.ts'
import { entryType } from '../entry-type.ts'
import { choice, choices, date, longText, text, yesNo } from '../items.ts'

const by2025 = ['cafcass-2025']

/** What the court is told of risk: section 16A, section 37, finding of fact (cafcass-2025 para 13, 17 and 27 to 35). */
export const courtRisk = [
  entryType({
    slug: 's16a-assessment.filed',
    title: '16A risk assessment filed',
    command: 'File a 16A assessment',
    meaning: 'The risk assessment under section 16A has been filed at court, as a document of its own.',
    record: 'case',
    family: 'court',
    about: 'concern.identified',
    perChild: true,
    items: {
      statementOfBasis: longText('On what basis is it made?', 'the basis on which it is made', {
        hint: 'That this is a risk assessment under section 16A of the Children Act 1989',
        requiredBy: by2025,
        why: 'cafcass-2025 para 31',
      }),
      concerns: longText('What are the concerns?', 'the concerns', { requiredBy: by2025, why: 'cafcass-2025 para 13, 28' }),
      evidence: longText('What evidence is there?', 'the evidence', { requiredBy: by2025, why: 'cafcass-2025 para 13, 28' }),
      peopleHeard: longText('Who was heard?', 'who was heard', {
        hint: 'People who know the child, the parents or carers, also beyond the application',
        why: 'cafcass-2025 para 29',
      }),
      harmAndRiskAssessment: longText('What is the harm, and what is the risk?', 'the harm and the risk', {
        requiredBy: by2025, why: 'cafcass-2025 para 30',
      }),
      actionTaken: longText('What has been done to protect the child?', 'what has been done to protect the child', {
        requiredBy: by2025, why: 'cafcass-2025 para 13, 30, 31',
      }),
      referralMade: yesNo('Has a referral been made?', 'a referral has been made', { why: 'cafcass-2025 para 30' }),
      referralOutcome: longText('What came of it, if known?', 'what came of the referral', {
        hint: 'Do not wait for it',
        why: 'cafcass-2025 para 30',
      }),
      actionAskedOfCourt: choices('What is the court asked to do?', 'what the court is asked to do', [
        'urgent hearing', 'direct urgent enquiries by the authority', 'alert to risks',
      ], { requiredBy: by2025, why: 'cafcass-2025 para 13, 28' }),
      explanation: longText('Why?', 'why the court is asked to do it', { requiredBy: by2025, why: 'cafcass-2025 para 31' }),
      safeguardingRecommendations: longText('What else would keep the child safe?', 'what else would keep the child safe', {
        why: 'cafcass-2025 para 30',
      }),
      newInformation: yesNo('Does it rest on information that the court has not seen?',
        'it rests on information that the court has not seen', {
          hint: 'After an order, only then',
          why: 'cafcass-2025 para 46',
        }),
    },
  }),
  entryType({
    slug: 's37-advice.agreed',
    title: 'Decision to advise a section 37 report',
    command: 'Record the decision on section 37 advice',
    meaning: 'With the manager consulted, it is decided to advise the court to direct a section 37 report.',
    record: 'case',
    family: 'court',
    about: 'supervision.held',
    perChild: true,
    items: {
      decision: choice('What was decided?', 'what was decided', [
        'advise court to direct s37 report', 'do not advise s37',
      ], { why: 'cafcass-2025 para 32' }),
      managerConsulted: yesNo('Was a manager consulted?', 'a manager was consulted', { why: 'cafcass-2025 para 32' }),
      rationale: longText('Why?', 'the reasons', { requiredBy: by2025, why: 'cafcass-2025 para 32' }),
    },
  }),
  entryType({
    slug: 's37.recommended',
    title: 'Section 37 report recommended',
    command: 'Record section 37 advice to the court',
    meaning: 'The court has been advised, with reasons, to direct a section 37 investigation.',
    record: 'case',
    family: 'court',
    about: 's37-advice.agreed',
    perChild: true,
    items: {
      reasons: longText('Which reasons was the court given?', 'the reasons given to the court', { why: 'cafcass-2025 para 32' }),
    },
  }),
  entryType({
    slug: 's37.directed',
    title: 'Section 37 investigation directed',
    command: 'Record a section 37 direction',
    meaning: "The court has told the authority to look into the child's circumstances.",
    record: 'case',
    family: 'court',
    about: 's37.recommended',
    perChild: true,
    items: {
      order: text('What did the court order?', 'the order', { why: 'cafcass-2025 para 34' }),
      timescales: date('By when is the authority to report?', 'the day by which the authority reports', {
        why: 'cafcass-2025 para 34',
      }),
      authoritysStep: choice('Which step does the authority take?', 'the step that the authority takes', [
        'apply for a care order', 'apply for a supervision order', 'provide services', 'other protective action',
      ], { why: 'cafcass-2025 para 35' }),
    },
  }),
  entryType({
    slug: 'finding-of-fact.recommended',
    title: 'Finding of Fact hearing recommended',
    command: 'Record a recommended Finding of Fact',
    meaning: 'A hearing to find facts has been recommended.',
    record: 'case',
    family: 'court',
    about: 'concern.identified',
    perChild: true,
    items: {
      referralDecision: choice('Is a referral to be made?', 'whether a referral is to be made', referOrNot, {
        hint: 'The risk may last or grow until the hearing',
        why: 'cafcass-2025 para 17',
      }),
    },
  }),
]
