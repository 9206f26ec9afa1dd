const fromTheCourt = 'Give the path to the court’s service desk. The case comes in with the next file, once they have put it right.'
const again = 'Read the file again. Cases that are in already are passed over.'

/** What somebody can do about a case, or a file, that did not come in. By the code of the refusal. */
export function adviceFor(code: string): string {
  return advice.get(code) ?? 'Give the path and the reason to whoever looks after this product.'
}

const advice: ReadonlyMap<string, string> = new Map([
  ['encoding', 'Ask for the file as the court’s system sends it, or save it as UTF-8.'],
  ['not-json', 'Ask for the file again: it was cut short or changed on its way.'],
  ['too-large', 'Ask for a shorter span of time, or read the file in from the command line.'],
  ['no-cases', 'Check that this is the file the court’s search sends.'],
  ['wrong-type', fromTheCourt],
  ['missing', fromTheCourt],
  ['not-a-date', fromTheCourt],
  ['not-an-answer', fromTheCourt],
  ['not-an-id', fromTheCourt],
  ['in-the-future', 'Check the date with the court. If it is right, read the file again after that day.'],
  ['before-1990', 'Check the date with the court.'],
  ['forbidden', 'Ask somebody of the office that holds the case to read the file in.'],
  ['conflict', again],
  ['broken', again],
])
