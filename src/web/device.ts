const browsers = [['Edg', 'Edge'], ['OPR', 'Opera'], ['SamsungBrowser', 'Samsung Internet'], ['Firefox', 'Firefox'], ['FxiOS', 'Firefox'],
  ['CriOS', 'Chrome'], ['Chrome', 'Chrome'], ['Safari', 'Safari']] as const
const systems = [['iPhone', 'an iPhone'], ['iPad', 'an iPad'], ['Android', 'Android'], ['Windows', 'Windows'], ['Macintosh', 'a Mac'],
  ['CrOS', 'a Chromebook'], ['Linux', 'Linux']] as const

/** What a browser is, as far as it says, so that somebody can tell their own machines apart: 'Firefox on Windows'. */
export function deviceOf(userAgent: string | undefined): string | null {
  const browser = browsers.find(([mark]) => userAgent?.includes(`${mark}/`))?.[1]
  const system = systems.find(([mark]) => userAgent?.includes(mark))?.[1]
  if (browser === undefined) return null
  return system === undefined ? browser : `${browser} on ${system}`
}
