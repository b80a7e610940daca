import { z } from '@hono/zod-openapi';
import * as schema from './schemas.ts';

/*
 * What routes are put together from.
 */

export const inJurisdiction = z.object({ jurisdictionId: schema.id });
export const onReport = inJurisdiction.extend({ reportId: schema.id });
export const onCommitment = inJurisdiction.extend({ commitmentId: schema.id });

export const json = <T extends z.ZodType>(body: T) => ({
  content: { 'application/json': { schema: body } },
});
export const answers = <T extends z.ZodType>(body: T, description: string) =>
  ({
    200: { description, ...json(body) },
    304: { description: 'Not modified: the ETag sent still holds' },
    default: { description: 'An error of the table', ...json(schema.errorBody) },
  }) as const;
export const takes = <T extends z.ZodType>(body: T) => ({
  body: { required: true, ...json(body) },
});
/** A file as the whole answer. */
export const answersFile = {
  200: {
    description: 'The file',
    content: { 'application/octet-stream': { schema: z.string().openapi({ format: 'binary' }) } },
  },
  default: { description: 'An error of the table', ...json(schema.errorBody) },
} as const;

/** A file as the whole body. */
export const takesFile = {
  body: {
    required: true,
    content: { 'application/octet-stream': { schema: z.string().openapi({ format: 'binary' }) } },
  },
} as const;
