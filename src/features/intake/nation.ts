/** HMCTS numbers its regions; the seventh is Wales. */
const welshRegion = '7'

/** Whether the court itself says that it sits in Wales: by its region or by its name. */
export function isWelsh(said: readonly string[]): boolean {
  return said.some((words) => words === welshRegion || /\b(wales|cymru)\b/i.test(words))
}
