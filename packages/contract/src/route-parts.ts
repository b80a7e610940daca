import { z } from '@hono/zod-openapi';
import { id } from './schemas.ts';

/*
 * What the paths of routes name.
 */

export const inJurisdiction = z.object({ jurisdictionId: id });
export const onReport = inJurisdiction.extend({ reportId: id });
export const onCommitment = inJurisdiction.extend({ commitmentId: id });
