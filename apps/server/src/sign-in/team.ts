import type { Accounts } from '@jiannuo/office';

/** A provider of identities, by OpenID Connect. */
export interface OidcSettings {
  /** Address of the provider; its configuration is read below it at the first sign-in. */
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** The claim that is the sign-in name here. */
  readonly claim: string;
  /** What the button says, such as 省统一身份认证. */
  readonly name: string;
  /** Whether an account without roles is made for somebody who has none. */
  readonly create: boolean;
  /** Take a provider without TLS, as in an office's own network. */
  readonly insecure: boolean;
}

/** What makes the server one for many people. */
export interface TeamOptions {
  readonly accounts: Accounts;
  /** Believe what a proxy in front says of the asker's address and of TLS. */
  readonly behindProxy: boolean;
  readonly oidc: OidcSettings | null;
  /** The address people use, where the server cannot know it: `https://ducha.example.gov.cn`. */
  readonly publicAddress: string | null;
}
