import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { recognizeCommitments } from './commitments/recognize-commitments.ts';
import { extract } from './extract.ts';
import { readGlossary } from './glossary/read-glossary.ts';
import { foldWidth } from './quantities/numerals/fold-width.ts';
import { type ReadQuantity, readSentence } from './quantities/read-sentence.ts';
import { recognizeQuantities } from './quantities/recognize-quantities.ts';
import { readSkeleton } from './skeleton/read-skeleton.ts';
import type { Skeleton } from './stages.ts';

/*
 * Golden cases: `specs/<topic>-<subject>.txt` holds blocks of `# title`, source, `==>`, expected. Each
 * block is one test. `UPDATE_SPECS=outline` rewrites what is expected of one topic; read the diff.
 * A new topic is one renderer in the table below.
 */
const FOLDER = new URL('../specs/', import.meta.url);

const RENDERERS: Readonly<Record<string, (source: string) => string>> = {
  paragraphs: (source) => readSkeleton(source).clean.text,
  outline: (source) => renderOutline(readSkeleton(source)),
  sentences: (source) => renderSentences(readSkeleton(source)),
  profile: (source) => renderProfile(readSkeleton(source)),
  quantities: renderQuantities,
  commitments: renderCommitments,
  leads: renderLeads,
  glossary: renderGlossary,
};

function renderOutline({ sections }: Skeleton): string {
  return sections
    .map(({ level, role, number, title }) =>
      [`${'  '.repeat(level)}${role}`, number, title].filter((part) => part !== null).join(' '),
    )
    .join('\n');
}

function renderSentences({ clean, sentences }: Skeleton): string {
  return sentences.map((sentence) => `${sentence.kind} ${clean.slice(sentence)}`).join('\n');
}

function renderProfile({ profile }: Skeleton): string {
  const { title, place, level, planYear } = profile;
  return [title, place ?? '-', level, planYear ?? '-'].join(' | ');
}

/** Every line is one sentence of a plan part. */
function renderQuantities(source: string): string {
  return source
    .split('\n')
    .flatMap((line) =>
      readSentence(foldWidth(line), { targets: true, strength: 'plain', heading: '' }).map(
        (found) => renderQuantity(line, found),
      ),
    )
    .join('\n');
}

function renderQuantity(line: string, { candidate, kind, target }: ReadQuantity): string {
  const head = `${candidate.from} ${kind} ${line.slice(candidate.from, candidate.to)}`;
  if (target === null) return head;
  const { measure, comparator, value, unit, si, per, strength, direction } = target;
  const figure = `${comparator} ${[value].flat().join('..')} ${unit}`;
  const base = `${[si.value].flat().join('..')} ${si.unit}`;
  return [head, measure, figure, base, per ?? '-', strength, direction].join(' | ');
}

function renderCommitments(source: string): string {
  const skeleton = readSkeleton(source);
  return recognizeCommitments(skeleton, recognizeQuantities(skeleton))
    .map((row) => {
      const { deadline, per, strength, projects, places, condition, upper } = row;
      const isDefault = deadline.text === null && deadline.assumed;
      const due = `due ${deadline.date ?? 'never'} ${deadline.text ?? ''}${deadline.assumed ? '?' : ''}`;
      const others = [
        isDefault ? '' : due,
        per === null ? '' : `per ${per}`,
        strength === 'plain' ? '' : strength,
        projects.length === 0 ? '' : `names ${projects.join('; ')}`,
        places.length === 0 ? '' : `places ${places.join(' ')}`,
        condition === null ? '' : `set ${condition.measure}: ${condition.words}`,
        upper ? 'above' : '',
      ].filter((fact) => fact !== '');
      return [skeleton.clean.slice(row), row.action, row.object, ...others].join(' | ');
    })
    .join('\n');
}

function renderGlossary(source: string): string {
  const skeleton = readSkeleton(source);
  return readGlossary(skeleton)
    .map((entry) => {
      const marks = [entry.number ?? '-', entry.page === null ? '' : `page ${entry.page}`];
      const places = entry.refs.map((ref) => `${ref.from} ${skeleton.clean.slice(ref)}`);
      return [
        marks.filter((mark) => mark !== '').join(' '),
        entry.term,
        skeleton.clean.slice(entry),
        places.length === 0 ? 'nowhere' : places.join('; '),
      ].join(' | ');
    })
    .join('\n');
}

/** Rows with the units printed for them; proposals of the lexicon are marked. */
function renderLeads(source: string): string {
  return extract(source)
    .commitments.map(({ quote, lead, co }) => {
      const name = lead === null ? 'nobody' : `${lead.unit}${lead.confidence === 1 ? '' : '?'}`;
      const joint = co.filter(({ confidence }) => confidence === 1).map(({ unit }) => unit);
      return [quote, name, ...(joint.length === 0 ? [] : [joint.join(' ')])].join(' | ');
    })
    .join('\n');
}

interface Case {
  readonly title: string;
  readonly source: string;
  readonly expected: string;
}

function parseCases(text: string): Case[] {
  return text
    .split(/^# (?=.)/mu)
    .slice(1)
    .map((block) => {
      const [head = '', expected = ''] = block.split(/^==>\n/mu);
      const [title = '', ...lines] = head.split('\n');
      const source = lines.join('\n').replace(/^\n|\n\n$/gu, '');
      return { title, source: source.replaceAll('\\#', '#'), expected: expected.trimEnd() };
    });
}

for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.txt'))) {
  const render = RENDERERS[file.replace(/[-.].*$/u, '')];
  const isRewritten = process.env['UPDATE_SPECS'] === file.replace(/[-.].*$/u, '');
  const text = readFileSync(new URL(file, FOLDER), 'utf8');
  describe(file, () => {
    if (render === undefined) {
      it('has a renderer for its topic', () => expect.fail(`no renderer for ${file}`));
      return;
    }
    for (const { title, source, expected } of parseCases(text)) {
      it(title, () => {
        const actual = render(source).trimEnd();
        if (!isRewritten) expect(actual).toBe(expected);
      });
    }
    if (isRewritten) {
      it('is rewritten', () => writeFileSync(new URL(file, FOLDER), rewrite(text, render)));
    }
  });
}

function rewrite(text: string, render: (source: string) => string): string {
  const preface = text.split(/^# (?=.)/mu)[0] ?? '';
  const blocks = parseCases(text).map(({ title, source }) => {
    const shown = source.replaceAll(/^#/gmu, '\\#');
    return `# ${title}\n\n${shown}\n\n==>\n${render(source).trimEnd()}\n`;
  });
  return preface + blocks.join('\n');
}
