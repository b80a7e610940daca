import { z } from '@hono/zod-openapi';

/*
 * People, their roles, and how they sign in. Passwords and codes come in and never leave again, but
 * for a one-time password and recovery codes, once each.
 */

const id = z.uuid().openapi({ description: 'UUIDv7' });
const instant = z.string();

/** Roles an account may be given. */
export const grantableRole = z.enum([
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
]);

export const signInName = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[a-z0-9][a-z0-9._-]{1,39}$/)
  .openapi({ description: '2 to 40 letters, digits, dots, dashes', example: 'wangfang' });
const personName = z.string().trim().min(1).max(40);
const unitName = z.string().trim().min(1).max(200);
const phone = z.string().trim().min(1).max(40);
/** Longer ones only cost time: they are hashed. */
const password = z.string().min(1).max(200);
const code = z.string().trim().min(1).max(40);

export const grant = z.object({
  role: z.union([grantableRole, z.literal('owner')]),
  jurisdictionId: id.nullable().openapi({ description: 'null: everywhere' }),
  unit: z.string().nullable().openapi({ description: 'null: the whole jurisdiction' }),
});

/** Who asks: part of the session. */
export const whoAsks = {
  /** Whether accounts are on; without them the person at this machine may do everything. */
  team: z.boolean(),
  account: z
    .object({ id, signInName: z.string(), unit: z.string().nullable() })
    .nullable()
    .openapi({ description: 'null: the person at this machine' }),
  grants: z.array(grant),
  may: z
    .record(z.string(), z.record(z.string(), z.union([z.literal('any'), z.array(z.string())])))
    .openapi({ description: 'By jurisdiction and deed: any unit, or the ones named' }),
  mustChangePassword: z.boolean(),
  mustSetSecondFactor: z.boolean(),
};

export const signInWays = z
  .object({
    team: z.boolean(),
    oidc: z.object({ name: z.string() }).nullable(),
  })
  .openapi('SignInWays');

export const signInBody = z
  .object({ name: z.string().trim().min(1).max(80), password, code: code.optional() })
  .strict();
export const done = z.object({ done: z.literal(true) });

export const signInSession = z.object({
  id,
  way: z.enum(['password', 'oidc']),
  beganAt: instant,
  usedAt: instant,
  from: z.string().nullable(),
  agent: z.string().nullable(),
  isThis: z.boolean(),
});

export const me = z
  .object({
    signInName: z.string(),
    name: z.string(),
    unit: z.string().nullable(),
    phone: z.string().nullable(),
    hasPassword: z.boolean(),
    passwordChangedAt: instant.nullable(),
    passwordDays: z.int().nullable().openapi({ description: 'Days a password is good for' }),
    secondFactor: z.object({
      on: z.boolean(),
      required: z.boolean(),
      recoveryLeft: z.int(),
    }),
    sessions: z.array(signInSession),
  })
  .openapi('Me');

export const passwordChange = z.object({ current: password, next: password }).strict();
export const passwordOnly = z.object({ password }).strict();
export const codeOnly = z.object({ code }).strict();
export const secondFactorSecret = z.object({
  secret: z.string().openapi({ description: 'Base32' }),
  address: z.string().openapi({ description: 'otpauth://, to be shown as a QR code' }),
});
export const recoveryCodes = z.object({ codes: z.array(z.string()) });

export const account = z
  .object({
    id,
    jurisdictionId: id,
    signInName: z.string(),
    name: z.string(),
    unit: z.string().nullable(),
    phone: z.string().nullable(),
    state: z.enum(['active', 'suspended']),
    createdAt: instant,
    grants: z.array(z.object({ role: grantableRole, unit: z.string().nullable() })),
    /** Holds one of the three administrators' roles somewhere. */
    isAdministrator: z.boolean(),
    /** Belongs to another jurisdiction and only holds roles here. */
    isGuest: z.boolean(),
  })
  .openapi('Account');

export const accountList = z
  .object({ items: z.array(account), units: z.array(z.string()) })
  .openapi('AccountList');

export const accountToAdd = z
  .object({
    signInName,
    name: personName,
    unit: unitName.nullable(),
    phone: phone.nullable(),
  })
  .strict();
export const accountEdit = z
  .object({
    name: personName.optional(),
    unit: unitName.nullable().optional(),
    phone: phone.nullable().optional(),
  })
  .strict();
export const accountWithPassword = z.object({
  account,
  oneTimePassword: z.string().openapi({ description: 'Shown once; must be changed at once' }),
});
export const suspension = z.object({ suspended: z.boolean() }).strict();
export const grantEdit = z
  .object({ signInName, role: grantableRole, unit: unitName.nullable() })
  .strict();

export const auditFilter = z.object({
  act: z.string().max(40).optional(),
  actor: z.string().trim().min(1).max(80).optional(),
  subjectId: z.string().max(80).optional(),
  q: z.string().trim().min(1).max(100).optional().openapi({ description: 'Words before or after' }),
  from: z.iso.date().optional().openapi({ description: 'First day' }),
  to: z.iso.date().optional().openapi({ description: 'Last day' }),
});

export type Account = z.infer<typeof account>;
export type AccountList = z.infer<typeof accountList>;
export type AccountWithPassword = z.infer<typeof accountWithPassword>;
export type AuditFilter = z.infer<typeof auditFilter>;
export type GrantableRole = z.infer<typeof grantableRole>;
export type Me = z.infer<typeof me>;
export type SignInWays = z.infer<typeof signInWays>;
