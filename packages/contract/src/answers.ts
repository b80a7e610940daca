import { z } from '@hono/zod-openapi';
import { errorBody } from './schemas.ts';

/** A JSON body in a route. */
export const json = <T extends z.ZodType>(body: T) => ({
  content: { 'application/json': { schema: body } },
});

/** What a route answers: the body, that it still holds, or an error of the table. */
export const answers = <T extends z.ZodType>(body: T, description: string) =>
  ({
    200: { description, ...json(body) },
    304: { description: 'Not modified: the ETag sent still holds' },
    default: { description: 'An error of the table', ...json(errorBody) },
  }) as const;

/** A route's answer that is a file. */
export const answersFile = {
  200: {
    description: 'The file',
    content: { 'application/octet-stream': { schema: z.string().openapi({ format: 'binary' }) } },
  },
  default: { description: 'An error of the table', ...json(errorBody) },
} as const;

/** A JSON body a route takes. */
export const takes = <T extends z.ZodType>(body: T) => ({
  body: { required: true, ...json(body) },
});

/** A file as the whole body a route takes. */
export const takesFile = {
  body: {
    required: true,
    content: { 'application/octet-stream': { schema: z.string().openapi({ format: 'binary' }) } },
  },
} as const;
