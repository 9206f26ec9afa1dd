import { sessionStore } from '../../web/session-store.ts'
import { badCall, wordOf } from './command.ts'
import type { CliCommand, ExitStatus } from './command.ts'
import { withProduct } from './store.ts'

export const signOutCommand: CliCommand = {
  name: 'sign-out',
  usage: 'PERSON',
  does: 'End every session of somebody at once, such as when they have left.',
  run: (call) => {
    const id = wordOf(call, 0, 'PERSON')
    return withProduct(async ({ db, clock }): Promise<ExitStatus> => {
      const worker = await db.selectFrom('worker').select('name').where('id', '=', id).executeTakeFirst()
      if (worker === undefined) throw badCall('PERSON', 'unknown', `Nobody is known here as ${id}.`)
      const ended = await sessionStore(db, clock).endAll(id)
      await db.insertInto('audit').values({
        at: clock.now(), person: null, role: null, action: 'session.ended', record_id: null, path: null, outcome: 'allowed',
        why: `${id} was signed out on the command line`,
      }).execute()
      call.say({ person: id, ended }, () => [`${worker.name} is signed out: ${ended} ${ended === 1 ? 'session' : 'sessions'} ended.`])
      return 0
    })
  },
}
