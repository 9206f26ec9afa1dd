import { entryType } from '../entry-type.ts'
import { choice, date, longText, text, yesNo } from '../items.ts'

/** Requests under the Freedom of Information Act (cafcass-foi-2016). */
export const request = [
  entryType({
    slug: 'foi-request.received',
    title: 'Freedom of Information request received',
    command: 'Record a Freedom of Information request',
    meaning: 'Somebody has asked for information under the Freedom of Information Act.',
    record: 'request',
    family: 'request',
    items: {
      reference: text('What is the reference?', 'the reference', { why: 'cafcass-foi-2016 letter head' }),
      question: longText('What is asked?', 'what is asked', { why: 'cafcass-foi-2016 request' }),
      receivedOn: date('When did it come?', 'the day on which it came', { why: 'cafcass-foi-2016 request' }),
      dataHeld: yesNo('Is the information held?', 'the information is held', { why: 'cafcass-foi-2016 paragraph 1 of the reply' }),
      outcome: choice('What was given?', 'what was given', [
        'number given', 'number not given', 'explanatory information given',
      ], { why: 'cafcass-foi-2016 paragraph 1 of the reply' }),
    },
  }),
  entryType({
    slug: 'foi-response.sent',
    title: 'Reply sent',
    command: 'Record the reply',
    meaning: 'The reply to the request has gone out.',
    record: 'request',
    family: 'request',
    about: 'foi-request.received',
    items: {
      requesterReference: text("What is the requester's reference?", "the requester's reference", {
        why: 'cafcass-foi-2016 letter head',
      }),
      ownReference: text('What is our reference?', 'our reference', { why: 'cafcass-foi-2016 letter head' }),
      dateOfReply: date('When was the reply sent?', 'the day of the reply', { why: 'cafcass-foi-2016 letter head' }),
      contactTelephone: text('Which telephone number does it give?', 'the telephone number it gives', {
        why: 'cafcass-foi-2016 letter head',
      }),
    },
  }),
  entryType({
    slug: 'internal-review.concluded',
    title: 'Internal review concluded',
    command: 'Record the end of an internal review',
    meaning: 'The internal review of how the request was handled has reached its decision.',
    record: 'request',
    family: 'request',
    about: 'foi-response.sent',
  }),
]
