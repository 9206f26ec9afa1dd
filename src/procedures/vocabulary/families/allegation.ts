import { entryType } from '../entry-type.ts'
import { attendance, choice, longText, person, yesNo } from '../items.ts'

const ladoReferral = { requiredBy: ['cafcass-2025'], why: 'cafcass-2025 para 49' }

/** Concerns about people who work with children, up to the LADO (cafcass-2025 para 49 to 51). */
export const allegation = [
  entryType({
    slug: 'allegation.received',
    title: 'Allegation received',
    command: 'Record a concern about somebody who works with children',
    meaning: 'Somebody says, or it is feared, that a person who works with children harmed a child, committed an offence or may be unsuitable.',
    record: 'allegation',
    alsoIn: ['case'],
    family: 'allegation',
    items: {
      accused: person('Who is it about?', 'who it is about', { why: 'cafcass-2007 para 4.16' }),
      accusedIs: choice('Who is that?', 'who that is', ['party', 'colleague', 'volunteer', 'other professional'], {
        why: 'cafcass-2025 para 49',
      }),
      behaviour: longText('What is feared or said?', 'what is feared or said', { why: 'cafcass-2025 para 49' }),
      immediateRisk: yesNo('Is a child or adult at immediate risk?', 'a child or adult is at immediate risk', {
        hint: 'If so, tell the police first',
        why: 'cafcass-2025 para 49, 51',
      }),
      referWithLado: choice('Is a referral to be made?', 'whether a referral is to be made', [
        'refer with LADO recommendation', 'no referral',
      ], { why: 'cafcass-2025 para 49' }),
      employerOfCafcass: choice('If the person works for Cafcass, how?', 'how the person works for Cafcass', [
        'employed', 'self-employed',
      ], { why: 'cafcass-2007 para 4.24' }),
    },
  }),
  entryType({
    slug: 'lado-referral.drafted',
    title: 'LADO referral sent for approval',
    command: 'Send a LADO referral for approval',
    meaning: 'A referral that names the LADO is with the manager for approval.',
    record: 'allegation',
    family: 'allegation',
    about: 'supervision.held',
    items: {
      behaviour: longText('What behaviour causes harm, or a risk of it?', 'the behaviour', ladoReferral),
      harmOrRisk: longText('What is the harm, or the risk, to which children?', 'the harm or risk to the children', ladoReferral),
      expressLadoReferral: yesNo('Does it say that it is also a referral to the LADO?',
        'it says that it is also a referral to the LADO', ladoReferral),
    },
  }),
  entryType({
    slug: 'lado-referral.approved',
    title: 'LADO referral approved',
    command: 'Approve or return a LADO referral',
    meaning: 'The manager has read the referral and approved it.',
    record: 'allegation',
    family: 'allegation',
    about: 'lado-referral.drafted',
    items: {
      decision: choice('Approve it?', 'whether to approve it', ['approved', 'returned'], {
        requiredBy: ['cafcass-2025'], why: 'cafcass-2025 para 51',
      }),
      reasons: longText('What has to change, if you return it?', 'what has to change', { why: 'cafcass-2025 para 51' }),
    },
  }),
  entryType({
    slug: 'accused.informed',
    title: 'Accused person told',
    command: 'Record that the person was told',
    meaning: 'The person the allegation or referral is about has been told of it.',
    record: 'allegation',
    family: 'allegation',
    about: 'allegation.received',
    aliases: ['individual.informed'],
    items: {
      natureOfAllegation: longText('What was the person told?', 'what the person was told', { why: 'cafcass-2025 para 51' }),
    },
  }),
  entryType({
    slug: 'lado.referred',
    title: 'Reported to the LADO',
    command: 'Record a referral to the LADO',
    meaning: 'The LADO has been told of the allegation or has the referral.',
    record: 'allegation',
    alsoIn: ['case'],
    family: 'allegation',
    about: 'allegation.received',
    items: {
      expressLadoReferral: yesNo('Does it say that it is also a referral to the LADO?',
        'it says that it is also a referral to the LADO', ladoReferral),
      behaviour: longText('What behaviour causes harm, or a risk of it?', 'the behaviour', ladoReferral),
      harmOrRisk: longText('What is the harm, or the risk, to which children?', 'the harm or risk to the children', ladoReferral),
      rationale: longText('Why is it referred?', 'why it is referred', {
        requiredBy: ['cafcass-2025'], why: 'cafcass-2025 para 51',
      }),
      immediateRisk: yesNo('Is a child in immediate danger?', 'a child is in immediate danger', {
        hint: 'Then it does not wait for approval',
        why: 'cafcass-2025 para 49, 51',
      }),
    },
  }),
  entryType({
    slug: 'lado.consulted',
    title: 'LADO consulted',
    command: 'Record talk with the LADO',
    meaning: 'The LADO has helped to settle what should happen.',
    record: 'allegation',
    family: 'allegation',
    about: 'allegation.received',
    items: {
      advice: longText('What was asked and answered?', 'what was asked and answered', { why: 'cafcass-2025 para 50' }),
    },
  }),
  entryType({
    slug: 'lado.decided',
    title: "LADO's decision",
    command: "Record the LADO's decision",
    meaning: 'The LADO has weighed safeguarding, threshold and evidence in turn and decided what follows.',
    record: 'allegation',
    family: 'allegation',
    about: 'lado.referred',
    items: {
      decision: choice('What did the LADO decide?', 'what the LADO decided', [
        'strategy discussion', 'allegation meeting', 'telephone discussion', 'other action', 'no further action',
      ], { requiredBy: ['cafcass-2007'], why: 'cafcass-2025 para 50, 51; cafcass-2007 para 4.21' }),
    },
  }),
  entryType({
    slug: 'allegation-meeting.convened',
    title: 'Allegation meeting called',
    command: 'Record an allegation meeting called',
    meaning: 'The LADO has called a Management Planning Meeting or like meeting.',
    record: 'allegation',
    family: 'allegation',
    about: 'lado.decided',
    items: {
      invited: attendance('Who is asked to come?', 'who is asked to come', { why: 'cafcass-2025 para 50' }),
      practitionerToAttend: yesNo('Will our practitioner attend?', 'our practitioner attends', {
        hint: "These meetings are the authority's own: practitioners stay away",
        why: 'cafcass-2025 para 50',
      }),
    },
  }),
  entryType({
    slug: 'allegation-meeting.held',
    title: 'Allegation meeting held',
    command: 'Record an allegation meeting',
    meaning: 'The Management Planning Meeting, or discussion in its place, has met.',
    record: 'allegation',
    family: 'allegation',
    about: 'allegation-meeting.convened',
    items: {
      attendance: attendance('Who came?', 'who came', { why: 'cafcass-2025 para 50' }),
      practitionerAttended: yesNo('Did our practitioner attend?', 'our practitioner attended', { why: 'cafcass-2025 para 50' }),
      furtherEnquiries: yesNo('Are further enquiries to be made?', 'further enquiries are to be made', {
        why: 'cafcass-2025 para 49',
      }),
      sharingProtocol: longText('What may be shared, and with whom?', 'what may be shared and with whom', {
        hint: 'As the LADO decides',
        why: 'cafcass-2025 para 49',
      }),
    },
  }),
]
