/** The address of the sign-in page that comes back to `then` afterwards. */
export function signInAddress(then: string): string {
  return then === '/' ? '/sign-in' : `/sign-in?then=${encodeURIComponent(then)}`;
}

/** Where to go after signing in: an address of this app, and never of another site. */
export function addressAfter(then: string | undefined): string {
  const isOurs = then !== undefined && /^\/(?![/\\])/.test(then) && !then.startsWith('/sign-in');
  return isOurs ? then : '/';
}

/** Leaves for the sign-in page by loading it anew: nothing one person has read stays in memory. */
export function leaveForSignIn(then: string): void {
  location.assign(signInAddress(then));
}
