import { OpenAPIHono } from '@hono/zod-openapi';
import { routes } from '@jiannuo/contract';
import packageJson from '../package.json' with { type: 'json' };

/** The API's description in OpenAPI 3.1, made from the routes of the contract; of this version unless told. */
export function openApiDocument(
  version: string = packageJson.version,
): ReturnType<OpenAPIHono['getOpenAPI31Document']> {
  const described = new OpenAPIHono();
  for (const route of Object.values(routes)) described.openAPIRegistry.registerPath(route);
  return described.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: '践诺 Jiannuo',
      version,
      description:
        'A government work report goes in, an accountable ledger comes out. Programs sign in with the token printed at start, `Authorization: Bearer <token>`; where accounts are on (`--team`), with `POST /api/sign-in` and the cookie it sets.',
      license: { name: 'Apache-2.0' },
    },
  });
}
