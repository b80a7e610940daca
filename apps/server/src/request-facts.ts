import type { Actor, Language, SignedIn } from '@jiannuo/office';

/** What is known of a request on its way through the server. */
export interface RequestEnv {
  Variables: {
    requestId: string;
    language: Language;
    /** Who asks; set behind the session check only. */
    actor: Actor;
    /** The account that is signed in; null where nobody is, or there are no accounts. */
    signedIn: SignedIn | null;
  };
}
