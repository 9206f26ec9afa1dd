// Runs before anything is drawn, so that nothing moves when the components start.
const supported = 'noModule' in HTMLScriptElement.prototype
document.body.classList.add('js-enabled', ...(supported ? ['govuk-frontend-supported'] : []))

// Where a script cannot be fetched the page goes back to working without.
addEventListener('error', ({ target }) => {
  if (target instanceof HTMLScriptElement) document.body.classList.remove('js-enabled', 'govuk-frontend-supported')
}, true)
