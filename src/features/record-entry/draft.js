/* Keeps what is typed in a form while it is being typed. Without a script the form has a button for it. */
const form = document.querySelector('form[data-draft]')
const said = form?.querySelector('[data-draft-said]')

const pause = 2500
/** Browsers send no more than this while a page is being left. */
const mostWhileLeaving = 60_000
const waits = [5000, 10_000, 30_000]

/** What was kept last, or stood there at first. */
let last = form ? bare(typed()) : ''
let timer
let sending = null
let failures = 0
let ended = false

if (form && said) {
  form.addEventListener('input', () => later(pause))
  form.addEventListener('change', () => later(pause))
  form.addEventListener('submit', holdBack)
  addEventListener('online', () => later(0))
  addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void keep()
  })
}

function later(wait) {
  clearTimeout(timer)
  timer = setTimeout(keep, wait)
}

/** One at a time, so that each goes on from what the one before has saved. */
async function keep() {
  clearTimeout(timer)
  if (sending !== null) return later(pause)
  const body = typed()
  if (ended || bare(body) === last) return
  sending = post(body)
  try {
    take(await sending, bare(body))
  } catch {
    say('Not saved yet: there is no connection. What you typed is still on this page, and is saved as soon as it can be.')
    later(waits[Math.min(failures++, waits.length - 1)])
  } finally {
    sending = null
  }
}

async function post(body) {
  const answer = await fetch(form.dataset.draft, {
    method: 'POST', body, headers: { 'accept': 'application/json', 'content-type': 'application/x-www-form-urlencoded' },
    keepalive: body.length < mostWhileLeaving,
  })
  const about = answer.headers.get('content-type')?.includes('json') ? await answer.json() : {}
  if (answer.status >= 500 || answer.status === 429) throw new Error(String(answer.status))
  return { status: answer.status, ...about }
}

function take(answer, sent) {
  failures = 0
  if (answer.status === 200) {
    form.elements.command.value = answer.id
    form.elements.saved.value = answer.saved
    last = sent
    if (answer.other === null) say(`Saved at ${answer.at}`)
    else say(`Saved at ${answer.at}. You typed in this form elsewhere as well, saved at ${answer.other.at}. Both are kept: `, link(answer.other.href, 'see the other one'))
    if (bare(typed()) !== last) later(pause)
  } else if (answer.status === 401) {
    say('Not saved: you have been signed out. What you typed is still on this page. ', signIn())
  } else if (answer.status === 413) {
    say('Not saved: this is more than one form can hold. Attach a long text as a document.')
  } else {
    ended = answer.status === 409
    say(`Not saved. ${answer.message ?? ''}`)
  }
}

/** Sending the form waits for what is on its way, so that the two do not take each other for strangers. */
function holdBack(event) {
  clearTimeout(timer)
  if (sending === null) return
  const { submitter } = event
  event.preventDefault()
  const enough = new Promise((resolve) => { setTimeout(resolve, 4000) })
  void Promise.race([sending.catch(() => {}), enough]).then(() => setTimeout(() => {
    sending = null
    form.requestSubmit(submitter)
  }))
}

function typed() {
  return new URLSearchParams(new FormData(form)).toString()
}

/** Without what changes each time it is saved. */
function bare(body) {
  const words = new URLSearchParams(body)
  for (const name of ['command', 'saved', '_csrf']) words.delete(name)
  return words.toString()
}

/** The same words are not said twice. */
function say(words, more) {
  if (said.textContent === words + (more?.textContent ?? '')) return
  said.replaceChildren(words, ...more ? [more] : [])
}

function link(href, words) {
  const made = document.createElement('a')
  made.className = 'govuk-link'
  made.href = href
  made.textContent = words
  return made
}

/** The form goes along, and is there again after signing in. */
function signIn() {
  const button = document.createElement('button')
  button.className = 'link-button'
  button.name = 'do'
  button.value = 'stay'
  button.setAttribute('formaction', form.dataset.draft)
  button.textContent = 'Sign in again and go on'
  return button
}
