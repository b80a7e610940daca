import type { ReportId } from '@jiannuo/ledger';
import {
  type CompiledQuery,
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
} from 'kysely';
import type { Tables } from '../schema/tables.ts';
import { accountSamples } from './account-samples.ts';
import * as audit from './audit-events.ts';
import * as commitments from './commitments.ts';
import { countReports } from './counts.ts';
import * as diagnostics from './diagnostics.ts';
import { readGlossary } from './glossary.ts';
import { insertRows } from './insert-rows.ts';
import * as jurisdictions from './jurisdictions.ts';
import {
  countCommitments,
  type ListFilter,
  listPlaces,
  listPlacesCounted,
} from './list-commitments.ts';
import * as reports from './reports.ts';
import * as units from './units.ts';
import { readWordPlaces } from './word-places.ts';

type Ask = (db: Kysely<Tables>) => Promise<unknown>;

const id = '018f0000-0000-7000-8000-000000000000';
const on = { jurisdictionId: id, reportId: id };
const at = new Date(0);
const everything: ListFilter = { reportIds: null, state: 'active' };
const narrow: ListFilter = {
  reportIds: [id],
  state: 'active',
  section: 's1',
  kindRank: 1,
  checkRank: 1,
  strength: 'must',
  lead: { unit: '市发展改革局', key: 'shi fa zhan gai ge ju' },
  hasTarget: true,
  deadline: '2026-06',
  words: '投资',
};
const place = { key: 'shi', position: 1, id };
const event: audit.AuditEvent = {
  jurisdictionId: id,
  seq: 1,
  at: at.toISOString(),
  actor: '',
  act: '',
  reportId: id,
  subject: '',
  subjectId: id,
  undoes: null,
  algorithm: 'sha256',
  before: null,
  after: null,
  previousHash: '',
  hash: '',
};

/** Every query with sample values, by the file that makes it and a name. */
const samples: Readonly<Record<string, Readonly<Record<string, Ask>>>> = {
  ...accountSamples,
  'audit-events': {
    'add an event': (db) => audit.addAuditEvent(db, event, []),
    'newest first, second page': (db) => audit.listAuditEvents(db, id, { before: 9, limit: 100 }),
    'newest first, with every filter': (db) =>
      audit.listAuditEvents(db, id, {
        before: null,
        limit: 100,
        filter: {
          acts: ['sign-in'],
          actor: '甲',
          subjectId: id,
          words: '投资',
          since: at,
          until: at,
        },
      }),
    'in order, to verify': (db) => audit.readAuditEvents(db, id, { after: 0, limit: 200 }),
    'history of a row': (db) => audit.listEventsOf(db, id, [id], 200),
    'the act to take back': (db) => audit.findUndoable(db, id, { reportId: id, actor: '' }),
  },
  commitments: {
    'rows of a report': (db) => commitments.readCommitmentsOf(db, id, id),
    'rows by id': (db) => commitments.readCommitments(db, id, [id]),
    'targets of a report': (db) => commitments.readTargets(db, on),
    'units of named rows': (db) =>
      commitments.readAssignments(db, { jurisdictionId: id, ids: [id] }),
    'number the rows of a report': (db) => commitments.renumberCommitments(db, id, id),
    'highest code number of a year': (db) => commitments.highestCodeNumber(db, id, 2026),
  },
  counts: { 'counts of reports': (db) => countReports(db, id, [id]) },
  diagnostics: {
    'of a report': (db) => diagnostics.readDiagnosticsOf(db, on),
    decide: (db) => diagnostics.setDecisions(db, id, [{ id: id as never, decision: 'accepted' }]),
  },
  glossary: { 'of a report': (db) => readGlossary(db, on) },
  'insert-rows': {
    sections: (db) => insertRows(db, 'section', [{}] as never),
    sentences: (db) => insertRows(db, 'sentence', [{}] as never),
    quantities: (db) => insertRows(db, 'quantity', [{}] as never),
    'terms explained': (db) => insertRows(db, 'glossary_entry', [{}] as never),
    commitments: (db) => insertRows(db, 'commitment', [{}] as never),
    'words to search': (db) => insertRows(db, 'commitment_words', [{}] as never),
    targets: (db) => insertRows(db, 'target', [{}] as never),
    assignments: (db) => insertRows(db, 'assignment', [{}] as never),
    diagnostics: (db) => insertRows(db, 'diagnostic', [{}] as never),
    'subjects of an event': (db) => insertRows(db, 'audit_touch', [{}] as never),
  },
  jurisdictions: {
    all: (db) => jurisdictions.listJurisdictions(db),
    one: (db) => jurisdictions.readJurisdiction(db, id),
    'one, locked for an act': (db) => jurisdictions.lockJurisdiction(db, id),
  },
  'list-commitments': {
    'first page by place in the text': (db) =>
      listPlaces(db, id, everything, {
        sort: 'number',
        descending: false,
        after: null,
        limit: 101,
      }),
    'next page by lead, descending, with every filter': (db) =>
      listPlaces(db, id, narrow, { sort: 'lead', descending: true, after: place, limit: 101 }),
    'next page by deadline': (db) =>
      listPlaces(db, id, everything, {
        sort: 'deadline',
        descending: false,
        after: place,
        limit: 101,
      }),
    'words, counted, next page by kind': (db) =>
      listPlacesCounted(
        db,
        id,
        { ...everything, words: '投资' },
        { sort: 'kind', descending: false, after: place, limit: 101 },
      ),
    'count with every filter': (db) => countCommitments(db, id, narrow),
  },
  reports: {
    'of a jurisdiction': (db) => reports.listReports(db, id),
    one: (db) => reports.readReportRecord(db, id, id),
    'by the bytes of the file': (db) => reports.findReportsBySha256(db, ''),
    words: (db) => reports.readText(db, on),
    sections: (db) => reports.readSections(db, on),
    sentences: (db) => reports.readSentences(db, on),
    quantities: (db) => reports.readQuantities(db, on),
    'kinds of sentences': (db) =>
      reports.setSentenceKinds(db, { jurisdictionId: id, reportId: id as ReportId }, [
        { id: 't1', kind: 'context' },
      ]),
  },
  'word-places': { 'of a report': (db) => readWordPlaces(db, on) },
  units: { 'of a jurisdiction': (db) => units.listUnits(db, id) },
};

/**
 * The SQL that every query makes, by file name (without `.sql`): generated and committed, so that a
 * reviewer sees what a change of a query does to the database.
 */
export function describeQueries(): Map<string, string> {
  const files = new Map<string, string>();
  for (const [file, asks] of Object.entries(samples)) {
    const blocks = Object.entries(asks).map(([name, ask]) => `-- ${name}\n${sqlOf(ask)};\n`);
    files.set(file, `-- Made from queries/${file}.ts by npm run generate.\n\n${blocks.join('\n')}`);
  }
  return files;
}

/** The first statement a query sends; queries here send one, or the others are listed by themselves. */
function sqlOf(ask: Ask): string {
  const made: string[] = [];
  class RecordingCompiler extends PostgresQueryCompiler {
    override compileQuery(
      ...args: Parameters<PostgresQueryCompiler['compileQuery']>
    ): CompiledQuery<unknown> {
      const compiled = super.compileQuery(...args);
      made.push(compiled.sql);
      return compiled;
    }
  }
  const db = new Kysely<Tables>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => new DummyDriver(),
      createIntrospector: (on) => new PostgresIntrospector(on),
      createQueryCompiler: () => new RecordingCompiler(),
    },
  });
  // A query compiles before it first waits; what follows goes to a driver that answers nothing.
  ask(db).catch(() => undefined);
  return pretty(made[0] ?? '');
}

function pretty(statement: string): string {
  return statement
    .replaceAll(/\s+/g, ' ')
    .replaceAll(
      / (from|where|left join|order by|limit|set|values|select|group by|for update)(?= )/g,
      '\n$1',
    )
    .replaceAll(/ (and) /g, '\n  $1 ');
}
