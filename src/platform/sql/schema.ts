import type { AccessTables } from './schema/access.ts'
import type { AllegationTables } from './schema/allegations.ts'
import type { AttachmentTables } from './schema/attachments.ts'
import type { CaseTables } from './schema/cases.ts'
import type { ConfidenceTables } from './schema/confidences.ts'
import type { DepartureTables } from './schema/departures.ts'
import type { DraftTables } from './schema/drafts.ts'
import type { IntakeTables } from './schema/intake.ts'
import type { KeepingTables } from './schema/keeping.ts'
import type { NoticeTables } from './schema/notices.ts'
import type { ProofTables } from './schema/proof.ts'
import type { RecordTables } from './schema/record.ts'
import type { WorkTables } from './schema/work.ts'

/** Every table, one file for each group under `schema/`. */
export interface Schema extends RecordTables, WorkTables, AccessTables, CaseTables, AllegationTables, ConfidenceTables, DepartureTables, DraftTables, AttachmentTables, IntakeTables, KeepingTables, NoticeTables, ProofTables {}
