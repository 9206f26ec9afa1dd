/* What is typed is looked for as it is typed; the server finds, so that it finds the same without this script. */
const form = document.querySelector('[data-find]')
const field = form?.elements.what
let waiting
let asked = 0
const place = document.getElementById('found')

field?.addEventListener('input', () => {
  /* What is found while somebody types lies over the page: nothing moves by itself. */
  place.classList.add('found--over')
  clearTimeout(waiting)
  waiting = setTimeout(find, 150)
})

field?.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape' || !place.classList.contains('found--over')) return
  clearTimeout(waiting)
  asked += 1
  place.replaceChildren()
})

async function find() {
  const number = asked += 1
  const address = `${form.action}?${new URLSearchParams(new FormData(form))}`
  try {
    const answer = await fetch(address, { headers: { accept: 'text/html' } })
    const found = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById('found')
    if (number === asked && found) place.replaceChildren(...found.childNodes)
  } catch {
    /* Offline for a moment: the button still asks. */
  }
}

for (const button of document.querySelectorAll('[data-print]')) {
  button.hidden = false
  button.addEventListener('click', () => print())
}
