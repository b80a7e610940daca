import { type InputOf, type Operation, routes } from '@jiannuo/contract';
import { type ExportInput, type Language, may, OfficeError } from '@jiannuo/office';
import { type Context, Hono } from 'hono';
import { answerFresh, ReadAnswers } from './answer-read.ts';
import { checkInput } from './check-input.ts';
import { InFlight } from './in-flight.ts';
import { askOffice } from './operations.ts';
import { readBody } from './read-body.ts';
import type { RequestEnv } from './request-facts.ts';
import { uploadBytes, uploadsMost } from './server-limits.ts';
import type { ServerOptions } from './server-options.ts';

type Ask = (c: Context<RequestEnv>, operation: Operation) => Promise<Response>;

/** Every route of the contract, each answered by the office. */
export function createApi(options: ServerOptions): Hono<RequestEnv> {
  const api = new Hono<RequestEnv>();
  const asks = asksOf(options);
  for (const operation of Object.keys(routes) as Operation[]) {
    const { method, path } = routes[operation];
    const ask = asks[operation as keyof typeof asks] ?? asks.plain;
    api.on(method.toUpperCase(), path.replaceAll(/\{(\w+)\}/g, ':$1'), (c) => ask(c, operation));
  }
  return api;
}

function asksOf(options: ServerOptions) {
  const { office } = options;
  const uploads = new InFlight(uploadsMost);
  const reads = new ReadAnswers(options.version);
  /** Reads change when the jurisdiction's audit trail grows, and only then. */
  const asRead = async (c: Context<RequestEnv>, build: () => Promise<unknown>) => {
    const version = await office.readVersion(c.req.param('jurisdictionId') ?? null);
    return reads.answer(c, version, build);
  };
  const plain: Ask = async (c, operation) => {
    const input = await checkInput(c, operation);
    const build = () => askOffice(office, operation as never, { actor: c.get('actor'), input });
    return routes[operation].method === 'get' ? asRead(c, build) : answerFresh(c, await build());
  };
  const readSession: Ask = async (c) =>
    asRead(c, async () => {
      const actor = c.get('actor');
      return {
        user: actor.name,
        version: options.version,
        canEdit: may(actor, 'edit-commitment', null),
        ...(await office.readSession(actor)),
      };
    });
  const readSummary: Ask = async (c, operation) => {
    const input = (await checkInput(c, operation)) as { jurisdictionId: string; reportId: string };
    const language: Language = c.get('language');
    return asRead(c, () => office.readSummary(c.get('actor'), { ...input, language }));
  };
  /** Never from memory: it looks for changes that the trail does not tell of. */
  const verifyAudit: Ask = async (c, operation) => {
    const input = (await checkInput(c, operation)) as { jurisdictionId: string };
    const language = c.get('language');
    return answerFresh(c, await office.verifyAudit(c.get('actor'), { ...input, language }));
  };
  /** The lexicon may change without an act: by hand, in its file. */
  const readFresh: Ask = async (c, operation) => {
    const input = await checkInput(c, operation);
    const asked = { actor: c.get('actor'), input };
    return answerFresh(c, await askOffice(office, operation as never, asked));
  };
  const saveDuties: Ask = async (c, operation) => {
    const input = (await checkInput(c, operation)) as unknown as InputOf<'saveDuties'>;
    const language: Language = c.get('language');
    return answerFresh(c, await office.saveDuties(c.get('actor'), { ...input, language }));
  };
  const openReport: Ask = async (c, operation) => {
    const { name } = (await checkInput(c, operation)) as { name: string };
    const actor = c.get('actor');
    if (!may(actor, 'open-report', null))
      throw new OfficeError('forbidden', { deed: 'open-report' });
    const opened = await uploads.run(async () => {
      const bytes = await readBody(c, uploadBytes);
      const read = await options.readUpload({ name, bytes });
      return office.openReport(actor, { ...read, refuseOtherTexts: true });
    });
    return answerFresh(c, opened);
  };
  const exportLedger: Ask = async (c, operation) => {
    const input = (await checkInput(c, operation)) as unknown as ExportInput;
    const language = c.get('language');
    const file = await office.exportLedger(c.get('actor'), { ...input, language });
    const ascii = `ledger.${input.format}`;
    c.header('Content-Type', file.mediaType);
    c.header('Cache-Control', 'no-store');
    c.header(
      'Content-Disposition',
      `attachment; filename="${ascii}"; filename*=UTF-8''${encodeURIComponent(file.name)}`,
    );
    return c.body(file.bytes as Uint8Array<ArrayBuffer>, 200);
  };
  return {
    plain,
    readSession,
    readSummary,
    verifyAudit,
    openReport,
    exportLedger,
    readDuties: readFresh,
    readLeadProposals: readFresh,
    saveDuties,
  };
}
