import { entryType } from '../entry-type.ts'
import { actions, attendance, choice, file, longText } from '../items.ts'

/** Meetings of agencies that have no type of their own (cafcass-2007 para 3.14 to 3.27). */
export const meeting = [
  entryType({
    slug: 'marac.held',
    title: 'MARAC held',
    command: 'Record a MARAC',
    meaning: 'The multi-agency risk assessment conference on domestic abuse has met.',
    record: 'partnership',
    alsoIn: ['case'],
    family: 'meeting',
    about: 'marac.referred',
    items: {
      attendance: attendance('Who came?', 'who came', { why: 'cafcass-2007 para 3.15' }),
      minutes: file('Which minutes?', 'the minutes', { why: 'cafcass-2007 para 3.14' }),
      agreedActions: actions('What is to be done, by whom and by when?', 'the actions agreed', {
        why: 'cafcass-2007 para 3.14',
      }),
    },
  }),
  entryType({
    slug: 'inter-agency-meeting.convened',
    title: 'Inter-agency meeting called',
    command: 'Record a meeting called',
    meaning: 'A core group, review, adoption panel or like meeting has been called.',
    record: 'case',
    family: 'meeting',
    perChild: true,
    items: {
      decision: choice('Will we attend?', 'whether we attend', ['attend', 'do not attend'], { why: 'cafcass-2007 para 3.21' }),
    },
  }),
  entryType({
    slug: 'inter-agency-meeting.held',
    title: 'Inter-agency meeting held',
    command: 'Record an inter-agency meeting',
    meaning: 'The inter-agency meeting has taken place.',
    record: 'case',
    family: 'meeting',
    about: 'inter-agency-meeting.convened',
    perChild: true,
    items: {
      opinionsGiven: longText('Which opinions were given?', 'the opinions given', {
        hint: 'Each rests on what is known now, and may change',
        why: 'cafcass-2007 para 3.27',
      }),
    },
  }),
]
