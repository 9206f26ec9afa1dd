import { entryType } from '../entry-type.ts'
import { choice, choices, longText, text, yesNo } from '../items.ts'

/**
 * A new application screened, and the risk assessed step by step (cafcass-2025 para 10 and 11; cafcass-2007 para 2.16
 * to 2.37).
 */
export const screening = [
  entryType({
    slug: 'screening.completed',
    title: 'Screening completed',
    command: 'Record the screening',
    meaning: 'The new application has been screened: sources looked at, findings recorded, and the need to step in judged.',
    record: 'case',
    family: 'screening',
    about: 'court-application.received',
    perChild: true,
    aliases: ['court-application.screened'],
    items: {
      sourcesChecked: choices('What was looked at?', 'what was looked at', [
        'own case records', 'court forms C1, C7 and C1A', 'court information on proceedings', 'register or plan status',
        'local authority knowledge',
      ], { why: 'cafcass-2007 para 2.18' }),
      policeCheck: choice('Was a police check made?', 'whether a police check was made', ['made', 'not made'], {
        why: 'cafcass-2007 para 2.19',
      }),
      policeCheckReason: longText('Why was it made, or not made?', 'why a police check was made or not made', {
        why: 'cafcass-2025 para 58; cafcass-2007 para 2.19',
      }),
      question7Box: choice('Which box is ticked at question 7 of the application?', 'the box ticked at question 7', ['yes', 'no'], {
        why: 'cafcass-2007 App III',
      }),
      c1aCompleted: yesNo('Is there a form C1A?', 'there is a form C1A', { why: 'cafcass-2007 App III' }),
      concernIdentified: yesNo('Does the screening show a concern?', 'the screening shows a concern', {
        hint: 'If so, further enquiries are to be made within 24 hours',
        why: 'cafcass-2025 para 10, 11',
      }),
      welfareConcernsRecorded: yesNo('Are the welfare concerns recorded?', 'the welfare concerns are recorded', {
        why: 'cafcass-2007 table after para 2.37',
      }),
      riskPriority: text('How urgent is it?', 'how urgent it is', { why: 'cafcass-2007 table after para 2.37' }),
      groundsForIntervention: yesNo('Are there grounds to step in?', 'there are grounds to step in', {
        why: 'cafcass-2007 table after para 2.37',
      }),
      outcome: choice('What follows?', 'what follows from the screening', [
        'section 120 notification', 'protection referral', 'court told of screening outcome', 'no intervention',
      ], { why: 'cafcass-2007 table after para 2.37, App III' }),
    },
  }),
  entryType({
    slug: 'risk-identification.completed',
    title: 'Risk identification completed',
    command: 'Record the risk identification',
    meaning: 'The risk identification form is finished after first meetings with the adults and, usually, the child.',
    record: 'case',
    family: 'screening',
    about: 'screening.completed',
    perChild: true,
    items: {
      riskFactors: longText('Which risk factors are there?', 'the risk factors', {
        why: 'cafcass-2007 para 2.26, Resource pack I',
      }),
      likelihoodOfHarm: longText('How likely is harm?', 'how likely harm is', {
        why: 'cafcass-2007 para 2.26, Resource pack I',
      }),
      initialAnalysis: longText('What does it come to, and what would reduce or manage the risk?', 'the first analysis', {
        why: 'cafcass-2007 para 2.26, Resource pack I',
      }),
      rating: choice('How is the risk rated?', 'how the risk is rated', ['high or imminent', 'other'], {
        why: 'cafcass-2007 para 2.30, Resource pack I',
      }),
      impactOfFamilyDispute: longText('How does the family dispute affect the child?',
        'how the family dispute affects the child', { hint: 'In private law', why: 'cafcass-2007 para 2.80, Resource pack I' }),
      welfareConcernsRecorded: yesNo('Are the welfare concerns recorded?', 'the welfare concerns are recorded', {
        why: 'cafcass-2007 table after para 2.37',
      }),
      groundsForIntervention: yesNo('Are there grounds to step in?', 'there are grounds to step in', {
        why: 'cafcass-2007 table after para 2.37',
      }),
      workerSafetyPlan: longText('What keeps the worker safe?', 'what keeps the worker safe', {
        hint: 'Where the work is a risk to the worker',
        why: 'cafcass-2007 table after para 2.37',
      }),
    },
  }),
  entryType({
    slug: 'safety-assessment.completed',
    title: 'Safety assessment completed',
    command: 'Record the safety assessment',
    meaning: 'The fuller assessment of safety in private law is finished, with what would make things safer and who monitors it.',
    record: 'case',
    family: 'screening',
    about: 'risk-identification.completed',
    perChild: true,
    items: {
      chronology: longText('What has happened, in order?', 'what has happened in order', {
        hint: 'From all sources',
        why: 'cafcass-2007 table after para 2.33',
      }),
      agencyInvolvement: longText('Which agencies are involved, and what do they make of it?',
        'the agencies involved and what they make of it', { why: 'cafcass-2007 para 2.31, table after para 2.33' }),
      perpetratorFactors: longText('Which risks lie with the alleged perpetrator?',
        'the risks that lie with the alleged perpetrator', {
          hint: 'Apart from the circumstances of the victim',
          why: 'cafcass-2007 table after para 2.33',
        }),
      childsView: longText('What does the child think of the application?', 'what the child thinks of the application', {
        why: 'cafcass-2007 table after para 2.33',
      }),
      victimsView: longText('How does the victim see the risk and the support?',
        'how the victim sees the risk and the support', {
          hint: 'The risk as it is now, and whether it grows',
          why: 'cafcass-2007 table after para 2.33',
        }),
      perpetratorsView: longText('How does the alleged perpetrator see the harm and its effect?',
        'how the alleged perpetrator sees the harm and its effect', { why: 'cafcass-2007 table after para 2.33' }),
      whatMustChange: longText('What must change in the alleged perpetrator?', 'what must change in the alleged perpetrator', {
        why: 'cafcass-2007 table after para 2.33',
      }),
      saferOrRiskier: longText('What would make it safer, and what riskier?', 'what would make it safer or riskier', {
        why: 'cafcass-2007 table after para 2.33',
      }),
      safetyOfStaffAndOthers: longText('How are staff, and others who matter to the child, kept safe?',
        'how staff and others are kept safe', { why: 'cafcass-2007 table after para 2.33' }),
      diversityImpact: longText('What part do race, culture, language and diversity play?',
        'the part that race, culture, language and diversity play', { why: 'cafcass-2007 table after para 2.33' }),
      planForHome: longText('What is the plan for home?', 'the plan for home', { why: 'cafcass-2007 table after para 2.33' }),
      planForCourt: longText('What is the plan for court?', 'the plan for court', {
        why: 'cafcass-2007 table after para 2.33',
      }),
      longTermRiskPlan: longText('What is planned against risk in the long term?',
        'what is planned against risk in the long term', {
          hint: 'Including whether to refer',
          why: 'cafcass-2007 para 2.31, table after para 2.33',
        }),
      groundsForIntervention: yesNo('Are there grounds to step in?', 'there are grounds to step in', {
        why: 'cafcass-2007 table after para 2.37',
      }),
      outcomes: choices('What follows?', 'what follows from the assessment', [
        'referral made', 'action plan with safety plan and services', 'actions for family members', 'report to court',
      ], { why: 'cafcass-2007 table after para 2.37' }),
      monitoringPlan: longText('Who watches over the plan, and how?', 'who watches over the plan and how', {
        why: 'cafcass-2007 table after para 2.37',
      }),
    },
  }),
  entryType({
    slug: 'work-without-screening.started',
    title: 'Work begun without screening results',
    command: 'Record work begun without screening',
    meaning: 'Work had to begin before screening results were there; the court is told in writing.',
    record: 'case',
    family: 'screening',
    about: 'case.opened',
    perChild: true,
    items: {
      whatHappened: longText('What was begun?', 'what was begun', { why: 'cafcass-2007 para 2.22, 3.69' }),
      reason: longText('Why could it not wait?', 'why it could not wait', { why: 'cafcass-2007 para 2.22, 3.69' }),
    },
  }),
]
