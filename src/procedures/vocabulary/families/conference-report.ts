import { entryType } from '../entry-type.ts'
import { attendance, choice, date, file, longText, organisation, text, yesNo } from '../items.ts'

const bySet = ['set-2025']

/** Reports to a conference, and when family and chair have them (set-2025 Part A 4.7; cafcass-2007 para 3.20). */
export const conferenceReport = [
  entryType({
    slug: 'conference-report.discussed',
    title: 'Report talked through with family',
    command: 'Record that a report was talked through',
    meaning: 'A report has been talked through with child and family before the conference.',
    record: 'case',
    family: 'conference',
    about: 'conference.planned',
    perChild: true,
  }),
  entryType({
    slug: 'conference-report.shared',
    title: 'Report given to family',
    command: 'Record a report given to the family',
    meaning: 'A report has been given to the family, and where right to agencies, before the conference.',
    record: 'case',
    family: 'conference',
    about: 'conference.planned',
    perChild: true,
    items: {
      report: file('Which report?', 'the report', { why: 'set-2025 Part A 4.3.6, Part A 4.7.7' }),
      sharedWith: attendance('Who was it given to?', 'who it was given to', { why: 'set-2025 Part A 4.3.6, Part A 4.7.7' }),
    },
  }),
  entryType({
    slug: 'conference-report.submitted',
    title: 'Report lodged with chair',
    command: 'Lodge a report with the chair',
    meaning: 'A report is with the chair, and where asked with those attending, before the conference.',
    record: 'case',
    family: 'conference',
    about: 'conference.planned',
    perChild: true,
    items: {
      report: file('Which report?', 'the report', { why: 'set-2025 Part A 4.7.8, Part A 4.7.9' }),
      summaryAndAnalysis: longText('What are the summary and the analysis?', 'the summary and the analysis', {
        why: 'set-2025 Part A 4.7.2',
      }),
      section47Information: longText('What did the section 47 enquiry find?', 'what the section 47 enquiry found', {
        why: 'set-2025 Part A 4.7.2',
      }),
      existingRecords: longText('What do existing records say?', 'what existing records say', { why: 'set-2025 Part A 4.7.2' }),
      originatingFindings: longText('What did the originating authority find?', 'what the originating authority found', {
        why: 'set-2025 Part A 6.10.2',
      }),
      informationByLetter: yesNo('Is the information given by letter?', 'the information is given by letter', {
        hint: 'Normal for a closed case',
        why: 'cafcass-2007 para 3.20',
      }),
      assessmentRecord: file('Which assessment is part of it?', 'the assessment that is part of it', {
        why: 'set-2025 Part A 4.7.4',
      }),
      datesChildSeen: date('When was the child seen?', 'the day on which the child was seen', { why: 'set-2025 Part A 4.7.5' }),
      seenAlone: yesNo('Was the child seen alone?', 'the child was seen alone', { why: 'set-2025 Part A 4.7.5' }),
      whoPresentAndWhy: longText('If not, who was there, and why?', 'who was there and why', { why: 'set-2025 Part A 4.7.5' }),
      needsOfEachChild: longText('What does each child need?', 'what each child needs', {
        why: 'set-2025 Part A 4.7.3, Part A 4.7.6',
      }),
      facts: longText('What are the facts?', 'the facts', { requiredBy: bySet, why: 'set-2025 Part A 4.7.1' }),
      allegations: longText('What is alleged?', 'what is alleged', { requiredBy: bySet, why: 'set-2025 Part A 4.7.1' }),
      opinions: longText('What is opinion rather than fact?', 'what is opinion', {
        requiredBy: bySet, why: 'set-2025 Part A 4.7.1',
      }),
      agencyInvolvement: longText("What is the agency's part with the family?", "the agency's part with the family", {
        why: 'set-2025 Part A 4.7.9',
      }),
      signature: text('Who signs it?', 'who signs it', { why: 'set-2025 Part A 4.7.9' }),
      planImplementation: longText('How is the plan being carried out?', 'how the plan is being carried out', {
        why: 'set-2025 Part A 4.7.2',
      }),
      planProgress: longText('How far has the plan got?', 'how far the plan has got', { why: 'set-2025 Part A 4.7.2' }),
      obstacles: longText('What stands in the way?', 'what stands in the way', { why: 'set-2025 Part A 4.7.2' }),
      reportBy: choice('Whose report is it?', 'whose report it is', ['social worker', 'other agency'], {
        why: 'set-2025 Part A 4.7.8, Part A 4.7.9',
      }),
      agency: organisation('Which agency?', 'the agency', { why: 'set-2025 Part A 4.7.9' }),
    },
  }),
]
