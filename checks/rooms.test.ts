import { describe, expect, it } from 'vitest';
import { brokenRules, rooms } from './rooms.ts';

const file = (path: string, text: string) => ({ path, text });

describe('the house', () => {
  it('refuses an arrow that runs backwards', () => {
    const broken = brokenRules([
      file('packages/extraction/src/a.ts', "import { x } from '@jiannuo/store';\n"),
    ]);
    expect(broken).toHaveLength(1);
    expect(broken[0]).toContain('packages/extraction may not import packages/store');
  });

  it('refuses a way round through a relative path or a dynamic import', () => {
    const broken = brokenRules([
      file('apps/web/src/a.ts', "await import('../../../packages/office/src/index.ts');\n"),
    ]);
    expect(broken[0]).toContain('apps/web may not import packages/office');
  });

  it('lets a room import what the table grants', () => {
    expect(
      brokenRules([file('packages/office/src/a.ts', "import { x } from '@jiannuo/ledger';\n")]),
    ).toEqual([]);
  });

  it('takes a property named from for no import', () => {
    const text = "type Ends = Pick<Span, 'from' | 'to'>;\n";
    expect(brokenRules([file('packages/ledger/src/a.ts', text)])).toEqual([]);
  });

  it('opens a room to tests alone where the table says so', () => {
    const text = "import { extract } from '@jiannuo/extraction';\n";
    expect(brokenRules([file('samples/a.test.ts', text)])).toEqual([]);
    expect(brokenRules([file('samples/a.ts', text)])).toHaveLength(1);
  });

  it('keeps the pure rooms free of packages and Node', () => {
    const broken = brokenRules([file('packages/ledger/src/a.ts', "import fs from 'node:fs';\n")]);
    expect(broken[0]).toContain('is pure');
  });

  it('refuses folders that name no idea, and files that hold two', () => {
    const broken = brokenRules([file('packages/store/src/utils/a.ts', 'x\n'.repeat(401))]);
    expect(broken).toHaveLength(2);
  });

  it('has no cycle', () => {
    const seen = new Set<string>();
    const visit = (room: string, path: readonly string[]): void => {
      expect(path).not.toContain(room);
      if (seen.has(room)) return;
      for (const next of rooms[room] ?? []) visit(next, [...path, room]);
      seen.add(room);
    };
    for (const room of Object.keys(rooms)) visit(room, []);
    expect(seen.size).toBe(Object.keys(rooms).length);
  });
});
