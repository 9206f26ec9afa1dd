export { describe, requirementsCited } from './describe.ts'
export type { Described, DescribedCarrier, DescribedEntry } from './describe.ts'
export { proceduresFeature } from './pages.ts'
