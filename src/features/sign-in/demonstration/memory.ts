import type { Adapter, AdapterPayload } from 'oidc-provider'

interface Kept {
  readonly payload: AdapterPayload
  readonly until: number
}

const most = 10_000

/** What the demonstration's provider remembers, for as long as the process lives: sign-ins that are under way. */
export function memory(now: () => number): (model: string) => Adapter {
  const kept = new Map<string, Kept>()

  function forget(): void {
    for (const [key, { until }] of kept) {
      if (until > now() && kept.size < most) break
      kept.delete(key)
    }
  }

  return (model) => {
    const keyOf = (id: string): string => `${model} ${id}`
    const find = (matches: (payload: AdapterPayload) => boolean): AdapterPayload | undefined =>
      [...kept.values()].find(({ payload }) => matches(payload))?.payload
    return {
      async upsert(id, payload, expiresIn = 0) {
        forget()
        kept.delete(keyOf(id))
        kept.set(keyOf(id), { payload, until: now() + expiresIn * 1000 })
      },
      async find(id) {
        const found = kept.get(keyOf(id))
        return found === undefined || found.until <= now() ? undefined : found.payload
      },
      findByUid: async (uid) => find((payload) => payload.uid === uid),
      findByUserCode: async (userCode) => find((payload) => payload.userCode === userCode),
      async consume(id) {
        const found = kept.get(keyOf(id))
        if (found !== undefined) found.payload.consumed = Math.floor(now() / 1000)
      },
      async destroy(id) {
        kept.delete(keyOf(id))
      },
      async revokeByGrantId(grantId) {
        for (const [key, { payload }] of kept) if (payload.grantId === grantId) kept.delete(key)
      },
    }
  }
}
