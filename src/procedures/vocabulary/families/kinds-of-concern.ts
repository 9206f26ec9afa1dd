import { entryType } from '../entry-type.ts'
import { choice, choices, date, longText, person, text, yesNo } from '../items.ts'

/** Concerns for which the policy has paragraphs of their own (cafcass-2025 para 36 to 39 and 41 to 45). */
export const kindsOfConcern = [
  entryType({
    slug: 'extra-familial-harm.suspected',
    title: 'Harm outside the family suspected',
    command: 'Record suspected harm outside the family',
    meaning: 'Harm or risk from outside the family is known or suspected, such as exploitation or gangs; female genital mutilation, forced marriage and radicalisation are recorded here too.',
    record: 'case',
    family: 'concern',
    about: 'concern.identified',
    perChild: true,
    aliases: ['fgm-forced-marriage-radicalisation.identified'],
    items: {
      kinds: choices('What kinds of harm?', 'the kinds of harm', [
        'criminal exploitation', 'sexual exploitation', 'county lines', 'radicalisation', 'trafficking', 'modern slavery',
        'honour-based abuse', 'female genital mutilation', 'forced marriage', 'gang activity',
      ], {
        hint: 'Female genital mutilation, forced marriage and radicalisation are reported to the police',
        why: 'cafcass-2025 para 43, 44',
      }),
      childMayBeHarmingOthers: yesNo('May the child be harming others?', 'the child may be harming others', {
        hint: 'That child needs safeguarding too',
        why: 'cafcass-2025 para 43',
      }),
    },
  }),
  entryType({
    slug: 'modern-slavery.suspected',
    title: 'Modern slavery or trafficking suspected',
    command: 'Record suspected modern slavery or trafficking',
    meaning: 'A child is known or suspected to be a victim of modern slavery or human trafficking.',
    record: 'case',
    family: 'concern',
    about: 'concern.identified',
    perChild: true,
    items: {
      indications: longText('What points to it?', 'what points to it', { why: 'cafcass-2025 para 45' }),
    },
  }),
  entryType({
    slug: 'home-education.identified',
    title: 'Child found to be out of school',
    command: 'Record a child out of school',
    meaning: 'A child is found to be home educated, removed from school or not attending, whether or not this makes a concern worse.',
    record: 'case',
    family: 'concern',
    about: 'case.allocated',
    perChild: true,
    aliases: ['home-education-concern.identified'],
    items: {
      situation: choice('What is the situation?', 'the situation', [
        'removed from school', 'electively home educated', 'not attending',
      ], { why: 'cafcass-2025 para 36' }),
      authorityOversight: longText('What has the authority done to find out whether the education is suitable?',
        'what the authority has done', { hint: "The authority's own answer", why: 'cafcass-2025 para 36' }),
      welfareConcern: yesNo('Is there a concern for welfare or safety?', 'there is a concern for welfare or safety', {
        why: 'cafcass-2025 para 37',
      }),
      littleProfessionalContact: yesNo('Do other professionals see little of the child?',
        'other professionals see little of the child', { why: 'cafcass-2025 para 37' }),
      currentOrPastPlan: yesNo('Is there, or was there, a child protection plan?', 'there is or was a child protection plan', {
        why: 'cafcass-2025 para 37',
      }),
    },
  }),
  entryType({
    slug: 'placement-with-non-relative.started',
    title: 'Care by a non-relative began',
    command: 'Record care by a non-relative',
    meaning: 'The child went to live with an adult who is no close relative; after twenty-eight days this is private fostering.',
    record: 'case',
    family: 'concern',
    perChild: true,
    aliases: ['care-arrangement.started'],
    items: {
      carer: person('With whom does the child live?', 'with whom the child lives', { whereabouts: true, why: 'cafcass-2025 para 38' }),
      connection: text('Who is that to the child?', 'who that is to the child', {
        hint: 'Such as a family friend or a great-aunt',
        why: 'cafcass-2025 para 38',
      }),
      startedOn: date('Since when?', 'the day on which it began', { why: 'cafcass-2025 para 38' }),
      endedOn: date('Until when, if it has ended?', 'the day on which it ended', { why: 'cafcass-2025 para 38' }),
    },
  }),
  entryType({
    slug: 'private-fostering.identified',
    title: 'Private fostering identified',
    command: 'Record private fostering',
    meaning: 'The practitioner learns that the child has lived twenty-eight days or more, or is to live so long, with an adult who is no close relative.',
    record: 'case',
    family: 'concern',
    about: 'placement-with-non-relative.started',
    perChild: true,
    aliases: ['private-fostering-concern.identified'],
    items: {
      household: longText('Who lives in the household?', 'who lives in the household', { why: 'cafcass-2025 para 38' }),
      holdersOfParentalResponsibility: person('Who has parental responsibility?', 'who has parental responsibility', {
        hint: 'And so could have agreed the arrangement',
        why: 'cafcass-2025 para 38',
      }),
      welfareConcerns: yesNo('Are there concerns for welfare or safety?', 'there are concerns for welfare or safety', {
        hint: 'If so, a referral and a 16A assessment are owed on top of the notification',
        why: 'cafcass-2025 para 39',
      }),
    },
  }),
  entryType({
    slug: 'adult-concern.identified',
    title: 'Concern about an adult',
    command: 'Record a concern about an adult',
    meaning: 'The practitioner is worried about the safety or welfare of an adult at risk, immediate danger included.',
    record: 'person',
    alsoIn: ['case'],
    family: 'concern',
    aliases: ['adult-emergency.identified'],
    items: {
      adult: person('Who is the adult?', 'who the adult is', { why: 'cafcass-2025 para 41' }),
      immediateRisk: yesNo('Is the adult at immediate risk?', 'the adult is at immediate risk', {
        hint: 'Such as self-harm or violence at home. Call 999 first',
        why: 'cafcass-2025 para 42',
      }),
      harmExperienced: longText('What harm has there been?', 'the harm there has been', { why: 'cafcass-2025 para 41' }),
      riskOfHarm: longText('What harm may there be?', 'the harm there may be', { why: 'cafcass-2025 para 41' }),
      decision: choice('Is an adult safeguarding referral to be made?', 'whether an adult safeguarding referral is to be made', [
        'adult safeguarding referral', 'no referral',
      ], { why: 'cafcass-2025 para 41' }),
    },
  }),
]
