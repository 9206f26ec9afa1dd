import { entryType } from '../entry-type.ts'
import { choice, choices, longText, person, yesNo } from '../items.ts'

/** Orders, what is done about an unsafe one, and permission to disclose (cafcass-2025 para 20, 40 and 46 to 48). */
export const courtOrder = [
  entryType({
    slug: 'order.made',
    title: 'Order made',
    command: 'Record an order',
    meaning: 'The court has made an order or direction on the child.',
    record: 'case',
    family: 'court',
    about: 'hearing.listed',
    perChild: true,
    items: {
      order: choice('Which order?', 'the order', [
        'care order', 'supervision order', 'prohibited steps order', 'child arrangements order', 'family assistance order',
        'section 7 report', 'representation of the child', 'other',
      ], { why: 'cafcass-2025 para 40; cafcass-2007 para 2.32; cafcass-foi-2016 paragraph 4 of the reply; set-2025 Part A 4.2.6' }),
      safeguardingOrder: yesNo('Is it a prohibited steps order made to safeguard the child?',
        'it is a prohibited steps order made to safeguard the child', { why: 'cafcass-2025 para 40' }),
      againstRecommendation: yesNo('Does it depart from the recommendation?', 'it departs from the recommendation', {
        why: 'cafcass-2025 para 46',
      }),
      leavesChildAtRisk: yesNo('Does it leave the child at risk, or put the child at risk?', 'it leaves or puts the child at risk', {
        why: 'cafcass-2025 para 46',
      }),
      childJoinedAsParty: yesNo('Has the child been joined as a party (rule 16.4)?', 'the child has been joined as a party', {
        hint: 'Only then can an appeal be thought of',
        why: 'cafcass-2025 para 46',
      }),
      significantHarmToChildOrAdult: yesNo('Does it put a child or vulnerable adult at risk of significant harm?',
        'it puts a child or vulnerable adult at risk of significant harm', { why: 'cafcass-2025 para 48' }),
      endangersStaff: yesNo('Does it seriously endanger staff?', 'it seriously endangers staff', { why: 'cafcass-2025 para 48' }),
      response: choices('What is done about it?', 'what is done about it', [
        '16A risk assessment', "manager's letter to court", 'appeal', 'safeguarding referral',
      ], { hint: 'A 16A assessment only for information that the court has not seen', why: 'cafcass-2025 para 46' }),
      groundsForAppeal: yesNo('Are there grounds for appeal?', 'there are grounds for appeal', { why: 'cafcass-2025 para 46' }),
      returnsChildHome: yesNo('Does it return the child home?', 'it returns the child home', {
        hint: 'If the authority advised against it, a review conference is called',
        why: 'set-2025 Part A 4.2.1',
      }),
    },
  }),
  // The next three are not in the catalogue: paragraphs 46 and 48 name these as acts of their own with content of
  // their own, done after the order and by other people than recorded it, so order.made cannot hold them.
  entryType({
    slug: 'managers-letter.sent',
    title: "Manager's letter to the court sent",
    command: "Record the manager's letter",
    meaning: "The manager has written to the court about an order, with the practitioner's concerns and what could come next.",
    record: 'case',
    family: 'court',
    about: 'order.made',
    perChild: true,
    items: {
      concerns: longText("What are the concerns for the child's safety?", "the concerns for the child's safety", {
        requiredBy: ['cafcass-2025'], why: 'cafcass-2025 para 46',
      }),
      suggestions: longText('What is suggested to the court?', 'what is suggested to the court', {
        hint: 'Courteous, respectful, constructive',
        requiredBy: ['cafcass-2025'],
        why: 'cafcass-2025 para 46',
      }),
    },
  }),
  entryType({
    slug: 'appeal.considered',
    title: 'Appeal considered',
    command: 'Record that an appeal was considered',
    meaning: "The child's lawyer has been asked whether there are grounds to appeal against an order.",
    record: 'case',
    family: 'court',
    about: 'order.made',
    perChild: true,
    items: {
      lawyerConsulted: person('Which lawyer was asked?', 'the lawyer asked', { why: 'cafcass-2025 para 46' }),
      grounds: choice('Are there grounds?', 'whether there are grounds', ['grounds', 'no grounds'], {
        why: 'cafcass-2025 para 46',
      }),
    },
  }),
  entryType({
    slug: 'designated-family-judge.contacted',
    title: 'Designated Family Judge contacted',
    command: 'Record contact with the Designated Family Judge',
    meaning: 'A senior manager has taken an order that endangers somebody to the Designated Family Judge.',
    record: 'case',
    family: 'court',
    about: 'order.made',
    perChild: true,
    items: {
      contactedBy: choice('Who took it up?', 'who took it up', ['head of practice', 'assistant director'], {
        why: 'cafcass-2025 para 48',
      }),
      reason: longText('Why?', 'the reason', { why: 'cafcass-2025 para 48' }),
    },
  }),
  entryType({
    slug: 'order-challenge.rejected',
    title: 'Challenge to the order rejected',
    command: 'Record a rejected challenge',
    meaning: 'The court has confirmed its decision after the challenge.',
    record: 'case',
    family: 'court',
    about: 'order.made',
    perChild: true,
    items: {
      stepsTaken: longText('What was done to contest the order?', 'what was done to contest the order', {
        requiredBy: ['cafcass-2025'], why: 'cafcass-2025 para 47',
      }),
    },
  }),
  entryType({
    slug: 'disclosure-application.made',
    title: 'Application to disclose made',
    command: "Record a request for the court's permission",
    meaning: 'The court has been asked for leave to disclose documents.',
    record: 'practice-review',
    alsoIn: ['case'],
    family: 'court',
    about: 'scr.notified',
    perChild: true,
    items: {
      what: longText('What is to be disclosed, and to whom?', 'what is to be disclosed and to whom', {
        why: 'cafcass-2025 para 20, 40',
      }),
    },
  }),
  entryType({
    slug: 'court.permission-given',
    title: 'Court permission given',
    command: "Record the court's permission",
    meaning: 'The court has allowed a disclosure or given directions.',
    record: 'case',
    alsoIn: ['practice-review'],
    family: 'court',
    about: 'disclosure-application.made',
    perChild: true,
    items: {
      permits: longText('What does the court permit?', 'what the court permits', { why: 'cafcass-2025 para 20, 40' }),
    },
  }),
]
