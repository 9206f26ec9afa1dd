import type { Telling } from '../telling.ts'

/** What has happened in one case, told by what people did. */
export type Story = (telling: Telling) => Promise<void>
