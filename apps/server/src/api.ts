import { type FileAnswer, type InputOf, type Operation, routes } from '@jiannuo/contract';
import { isIn, type Language, may, OfficeError, permitsOf } from '@jiannuo/office';
import { type Context, Hono } from 'hono';
import { answerFile } from './answer-file.ts';
import { answerFresh, ReadAnswers } from './answer-read.ts';
import { checkInput } from './check-input.ts';
import { InFlight } from './in-flight.ts';
import { askOffice, isFileOperation, isUploadOperation } from './operations.ts';
import { readBody } from './read-body.ts';
import type { RequestEnv } from './request-facts.ts';
import { uploadBytes, uploadsMost } from './server-limits.ts';
import type { ServerOptions } from './server-options.ts';
import { accountAsk, isAccountOperation } from './sign-in/account-asks.ts';
import type { Refusals } from './sign-in/refusals.ts';
import type { TeamSession } from './sign-in/team-session.ts';

type Ask = (c: Context<RequestEnv>, operation: Operation) => Promise<Response>;

/** What the API is given besides where there are accounts. */
export interface TeamParts {
  readonly session: TeamSession;
  readonly refusals: Refusals;
}

/** Every route of the contract, each answered by the office. */
export function createApi(options: ServerOptions, team: TeamParts | null): Hono<RequestEnv> {
  const api = new Hono<RequestEnv>();
  const asks = asksOf(options);
  const ofAccounts = accountAsk(options.team, team?.session ?? null);
  for (const operation of Object.keys(routes) as Operation[]) {
    const { method, path } = routes[operation];
    const usual = hasFile(operation) ? asks.withFiles : asks.plain;
    const ask: Ask = isAccountOperation(operation)
      ? (c) => ofAccounts(c, operation)
      : (asks[operation as keyof typeof asks] ?? usual);
    api.on(method.toUpperCase(), path.replaceAll(/\{(\w+)\}/g, ':$1'), async (c) => {
      try {
        return await ask(c, operation);
      } catch (error) {
        team?.refusals.note(c, operation, error);
        throw error;
      }
    });
  }
  return api;
}

function hasFile(operation: Operation): boolean {
  return isFileOperation(operation) || isUploadOperation(operation);
}

function asksOf(options: ServerOptions) {
  const { office } = options;
  const uploads = new InFlight(uploadsMost);
  const reads = new ReadAnswers(options.version);
  /** Reads change when the jurisdiction's audit trail grows, and only then. */
  const asRead = async (c: Context<RequestEnv>, build: () => Promise<unknown>) => {
    const jurisdictionId = c.req.param('jurisdictionId');
    // Before the answer held is looked at: that it still holds would tell that the place exists.
    if (jurisdictionId !== undefined && !isIn(c.get('actor'), jurisdictionId)) {
      throw new OfficeError('jurisdiction-not-found', { jurisdictionId });
    }
    const version = await office.readVersion(jurisdictionId ?? null);
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
      const signedIn = c.get('signedIn') ?? null;
      const { mustChangePassword = false, mustSetSecondFactor = false } = signedIn ?? {};
      const isHeldUp = mustChangePassword || mustSetSecondFactor;
      return {
        user: actor.name,
        version: options.version,
        canEdit: may(actor, 'edit-commitment', null),
        team: options.team !== undefined,
        account:
          signedIn === null
            ? null
            : {
                id: signedIn.key.accountId,
                signInName: signedIn.signInName,
                unit: signedIn.unit,
              },
        grants: actor.grants,
        may: permitsOf(actor),
        mustChangePassword,
        mustSetSecondFactor,
        ...(isHeldUp ? { jurisdictions: [], reports: [] } : await office.readSession(actor)),
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
  /** What may change without an act: the lexicon in its file, a draft. */
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
      return office.openReport(actor, { ...read, refuseOtherTexts: true }).catch(ofOtherPlace);
    });
    return answerFresh(c, opened);
  };
  /** A file in or out. What comes in is bounded, and few come in at once. */
  const withFiles: Ask = async (c, operation) => {
    const checked = await checkInput(c, operation);
    const ask = async (more: object) => {
      const input = { ...checked, ...more };
      return askOffice(office, operation as never, { actor: c.get('actor'), input });
    };
    if (isUploadOperation(operation)) {
      return answerFresh(
        c,
        await uploads.run(async () => ask({ bytes: await readBody(c, uploadBytes) })),
      );
    }
    return answerFile(c, (await ask({ language: c.get('language') })) as FileAnswer);
  };
  return {
    plain,
    readSession,
    readSummary,
    verifyAudit,
    openReport,
    withFiles,
    readUnitDesk: readFresh,
    readDuties: readFresh,
    readLeadProposals: readFresh,
    saveDuties,
  };
}

/** The report is of a place the person has no part in: nothing was opened. */
function ofOtherPlace(error: unknown): never {
  if (error instanceof OfficeError && error.code === 'jurisdiction-not-found') {
    throw new OfficeError('place-not-granted', {}, { cause: error });
  }
  throw error;
}
