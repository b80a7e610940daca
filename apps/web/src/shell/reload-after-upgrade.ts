const STORE_KEY = 'jiannuo.reloaded-at';
/** A second failure this soon is not an upgrade but a fault: it is shown then. */
const ONCE_IN_MS = 60_000;

/** After an upgrade an open page asks for code that is gone; loading the page anew mends that. */
export function reloadAfterUpgrade(): void {
  addEventListener('vite:preloadError', (event) => {
    const last = Number(sessionStorage.getItem(STORE_KEY) ?? 0);
    if (Date.now() - last < ONCE_IN_MS) return;
    event.preventDefault();
    sessionStorage.setItem(STORE_KEY, String(Date.now()));
    location.reload();
  });
}
