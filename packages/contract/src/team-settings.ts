import { z } from 'zod';

/** What `team.json` in the data folder may set; what is left out is as usual. */
export const teamSettings = z
  .object({
    passwordDays: z.int().min(1).max(3650).nullable(),
    idleMinutes: z.int().min(1).max(1440),
    sessionHours: z.int().min(1).max(168),
    secondFactorFor: z.array(
      z.enum([
        'office',
        'leader',
        'reporter',
        'checker',
        'county',
        'deputy',
        'viewer',
        'system',
        'security',
        'auditor',
      ]),
    ),
    /** The address people use, where the program cannot know it. */
    publicAddress: z.url({ protocol: /^https?$/ }),
    oidc: z
      .object({
        issuer: z.url({ protocol: /^https?$/ }),
        clientId: z.string().min(1),
        clientSecret: z.string().min(1),
        claim: z.string().min(1),
        name: z.string().min(1).max(40),
        create: z.boolean(),
        insecure: z.boolean(),
      })
      .partial()
      .strict(),
  })
  .partial()
  .strict();

export type TeamSettings = z.infer<typeof teamSettings>;
