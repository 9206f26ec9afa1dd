import { datedFeed } from './dated-feed.ts'
import { people } from './people.ts'
import { whoMayOpenWhat } from './stories/access.ts'
import { bailey } from './stories/bailey.ts'
import { campbell } from './stories/campbell.ts'
import { chowdhury } from './stories/chowdhury.ts'
import { contactCentre } from './stories/contact-centre.ts'
import { doyle } from './stories/doyle.ts'
import { hughes } from './stories/hughes.ts'
import { lane } from './stories/lane.ts'
import { mensah } from './stories/mensah.ts'
import { thePolicy } from './stories/policy.ts'
import { rahman } from './stories/rahman.ts'
import { singh } from './stories/singh.ts'
import type { Story } from './stories/story.ts'
import { thornton } from './stories/thornton.ts'
import { walsh } from './stories/walsh.ts'

/** The court's files come in, and some cases stay as they came: Ahmed, Fletcher, Nowak and Diallo are new. */
const theCourtSends: Story = async ({ now, readIn }) => {
  await readIn(datedFeed('court-feed', now), people.tom)
  await readIn(datedFeed('court-feed-public-law', now), people.tom)
}

/** What has happened in the demonstration, each chapter after those that it needs. */
export const demonstration: readonly Story[] = [
  thePolicy,
  theCourtSends,
  mensah,
  rahman,
  hughes,
  bailey,
  chowdhury,
  campbell,
  lane,
  singh,
  doyle,
  walsh,
  thornton,
  contactCentre,
  whoMayOpenWhat,
]
