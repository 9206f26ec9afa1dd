const form = document.querySelector('[data-intake]')
const progress = form?.querySelector('[data-intake-progress]')
const bar = progress?.querySelector('progress')
const said = progress?.querySelector('[data-intake-said]')

/* Sent by script, a large file says how far it has been read; the server reads as it comes. */
form?.addEventListener('submit', (event) => {
  const file = form.elements.file.files?.[0]
  if (!file) return
  event.preventDefault()
  send(file)
})

/* The field takes what is dropped on it by itself; so does the rest of the form, for an unsteady hand. */
form?.addEventListener('dragover', (event) => {
  event.preventDefault()
  form.classList.add('intake--over')
})
for (const over of ['dragleave', 'drop']) form?.addEventListener(over, () => form.classList.remove('intake--over'))
form?.addEventListener('drop', (event) => {
  const { files } = event.dataTransfer
  if (files.length === 0) return
  event.preventDefault()
  form.elements.file.files = files
})

function send(file) {
  const request = new XMLHttpRequest()
  request.upload.addEventListener('progress', ({ loaded, total }) => show(loaded / total, file.size))
  request.addEventListener('load', () => {
    if (request.status < 400) location.assign(request.responseURL)
    else stop(messageIn(request.responseText))
  })
  request.addEventListener('error', () => stop('The connection was lost. Read the file again: what came in stays.'))
  request.open('POST', form.action)
  const data = new FormData(form)
  working(true)
  show(0, file.size)
  request.send(data)
}

function working(on) {
  progress.hidden = !on
  for (const button of form.querySelectorAll('button')) button.disabled = on
}

/** Said aloud at every tenth only. */
function show(part, size) {
  const percent = Math.floor(part * 100)
  bar.value = percent
  const words = percent < 100 ? `${percent - percent % 10}% of ${megabytes(size)}` : 'The last cases are being taken in.'
  if (said.textContent !== words) said.textContent = words
}

function stop(words) {
  working(false)
  progress.hidden = false
  said.textContent = words
}

/** The server answers with a page, whose own words are the best that there are. */
function messageIn(html) {
  const page = new DOMParser().parseFromString(html, 'text/html')
  return page.querySelector('.govuk-error-summary__list, main h1')?.textContent.trim() || 'The file could not be read in. Try again.'
}

function megabytes(size) {
  return size < 1e6 ? `${Math.max(1, Math.round(size / 1e3))} kB` : `${Math.round(size / 1e6)} MB`
}
