export { lookUp } from './look-up.ts'
export type { Answer, Question } from './look-up.ts'
export { clockFeature } from './pages.ts'
