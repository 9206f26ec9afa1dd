export { followStory } from './follow-story.ts'
export type { Story } from './follow-story.ts'
export { storyFeature } from './pages.ts'
