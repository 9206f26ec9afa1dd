import { path } from 'static-path'
import type { Params, Path } from 'static-path'

/** Every address of the product. A route takes `.pattern`; a link calls it with its parameters. */
export interface Address<Pattern extends string> {
  (params: Params<Pattern>): string
  readonly pattern: Path<Pattern>['pattern']
}

const applications = '/applications'
const theCase = '/cases/:recordId'
const theRecordForm = `${theCase}/record/:entryType` as const
const theDuty = `${theCase}/duties/:dutyId` as const
const theConfidences = `${theCase}/confidential-details` as const
const theConfidence = `${theConfidences}/:confidenceId` as const
const procedures = '/procedures'
const allegations = '/allegations'
const theAllegation = `${allegations}/:recordId` as const
const theAllegationForm = `${theAllegation}/record/:entryType` as const
const theRetention = '/retention/records/:recordId'
const policies = '/policies'
const identities = '/demonstration/identities'
const thePolicy = `${policies}/:pack` as const

export const paths = {
  home: address('/'),
  signIn: address('/sign-in'),
  signInAtProvider: address('/sign-in/provider'),
  signInReturn: address('/sign-in/return'),
  signOut: address('/sign-out'),
  signedOut: address('/signed-out'),
  whereSignedIn: address('/where-you-are-signed-in'),
  demonstration: {
    identities: {
      authorization: address(`${identities}/authorise`),
      resume: address(`${identities}/authorise/:uid`),
      token: address(`${identities}/token`),
      keys: address(`${identities}/keys`),
    },
    choose: address('/demonstration/people/:uid'),
  },
  sendAgain: address('/send-again'),

  duties: {
    mine: address('/duties'),
    team: address('/duties/team'),
  },
  applications: {
    list: address(applications),
    screen: address(`${applications}/:recordId/screen`),
    checkScreening: address(`${applications}/:recordId/screen/check`),
    keepScreening: address(`${applications}/:recordId/screen/draft`),
  },
  case: {
    view: address(theCase),
    chronology: address(`${theCase}/chronology`),
    people: address(`${theCase}/people`),
    duties: address(`${theCase}/duties`),
    procedures: address(`${theCase}/procedures`),
    chooseEntry: address(`${theCase}/record`),
    record: address(theRecordForm),
    preview: address(`${theRecordForm}/preview`),
    keep: address(`${theRecordForm}/draft`),
    entry: address(`${theCase}/entries/:entryId`),
    documents: address(`${theCase}/documents`),
    addDocument: address(`${theCase}/documents/new`),
    document: address(`${theCase}/documents/:entryId`),
    file: address(`${theCase}/documents/:entryId/file`),
    duty: address(theDuty),
    depart: address(`${theDuty}/depart`),
    keepDeparture: address(`${theDuty}/depart/draft`),
    allocate: address(`${theCase}/allocate`),
    correct: address(`${theCase}/entries/:entryId/correct`),
    keepCorrection: address(`${theCase}/entries/:entryId/correct/draft`),
    withdraw: address(`${theCase}/entries/:entryId/withdraw`),
    withdrawn: address(`${theCase}/withdrawn`),
    withdrawnEntry: address(`${theCase}/withdrawn/:entryId`),
    seal: address(`${theCase}/frozen`),
    sealedFile: address(`${theCase}/frozen/:sealId/record.ndjson`),
    confidences: address(theConfidences),
    keepConfidence: address(`${theConfidences}/add`),
    confidenceReaders: address(`${theConfidences}/readers`),
    confidence: address(theConfidence),
    endConfidence: address(`${theConfidence}/end`),
    restrict: address(`${theCase}/who-may-open`),
    liftRestriction: address(`${theCase}/who-may-open/everybody`),
    conflicts: address(`${theCase}/conflicts`),
    emergency: address(`${theCase}/emergency`),
    looks: address(`${theCase}/who-looked`),
    looksFile: address(`${theCase}/who-looked.csv`),
  },
  intake: {
    upload: address('/intake'),
    run: address('/intake/:runId'),
  },
  procedures: {
    list: address(procedures),
    search: address(`${procedures}/search`),
    roles: address(`${procedures}/roles`),
    role: address(`${procedures}/roles/:role`),
    pack: address(`${procedures}/:pack`),
    process: address(`${procedures}/:pack/processes/:process`),
    chapter: address(`${procedures}/:pack/chapters/:chapter`),
    paragraph: address(`${procedures}/:pack/:citation`),
  },
  clock: address('/when-is-it-due'),
  clockCalendar: address('/when-is-it-due.ics'),
  story: address('/story'),
  allegations: {
    list: address(allegations),
    start: address(`${allegations}/new`),
    checkStart: address(`${allegations}/new/check`),
    keepStart: address(`${allegations}/new/draft`),
    view: address(theAllegation),
    record: address(theAllegationForm),
    preview: address(`${theAllegationForm}/preview`),
    keep: address(`${theAllegationForm}/draft`),
    depart: address(`${theAllegation}/duties/:dutyId/depart`),
    keepDeparture: address(`${theAllegation}/duties/:dutyId/depart/draft`),
  },
  notices: {
    list: address('/notices'),
    read: address('/notices/read'),
  },
  departures: address('/departures'),
  retention: {
    list: address('/retention'),
    certificate: address('/retention/certificates/:destructionId'),
    record: address(theRetention),
    hold: address(`${theRetention}/hold`),
    liftHold: address(`${theRetention}/holds/:holdId/lift`),
    propose: address(`${theRetention}/propose`),
    decide: address(`${theRetention}/decide`),
  },
  emergencies: {
    list: address('/emergency-openings'),
    review: address('/emergency-openings/:recordId/:openingId'),
  },
  cover: {
    list: address('/cover'),
    end: address('/cover/:coverId/end'),
  },
  policies: {
    list: address(policies),
    view: address(thePolicy),
    attest: address(`${thePolicy}/attest`),
    attestations: address(`${thePolicy}/attestations`),
    implement: address(`${thePolicy}/put-in-force`),
    review: address(`${thePolicy}/review`),
  },
  audit: address('/who-looked'),
  help: {
    accessibility: address('/help/accessibility'),
    sources: address('/help/sources'),
  },
  health: {
    live: address('/health/live'),
    ready: address('/health/ready'),
  },
} as const

/** static-path puts parameters in as they are; an id or a citation may hold `/`, `#`, `@` or a space. */
function address<const Pattern extends string>(pattern: Pattern): Address<Pattern> {
  const { parts, pattern: normal } = path(pattern)
  const link = (params: Params<Pattern>): string => {
    const values = new Map(Object.entries<string>(params))
    return parts.map((part) => part.kind === 'param' ? encodeURIComponent(values.get(part.paramName) ?? '') : part.value).join('/')
  }
  return Object.assign(link, { pattern: normal })
}
