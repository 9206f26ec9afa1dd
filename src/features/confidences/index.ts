export { endConfidence, endConfidenceCommand } from './end-confidence.ts'
export { keepConfidence } from './keep-confidence.ts'
export { mayReadConfidences } from './may-read.ts'
export { nameReader, removeReader } from './name-reader.ts'
