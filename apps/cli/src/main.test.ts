import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { failureOf } from './failure.ts';
import { languageOf } from './language.ts';
import { build } from './main.ts';
import { openTerminal } from './terminal.ts';

const program = build(openTerminal({ JIANNUO_LANG: 'zh' }), () => undefined);
const readme = (name: string) => readFileSync(new URL(`../../../${name}`, import.meta.url), 'utf8');
const commands = program.commands.map((command) => command.name());

describe('the command', () => {
  it.each(['README.md', 'README.zh-CN.md'])('has every command %s names, and no other', (name) => {
    const named = [...readme(name).matchAll(/`jiannuo (\w+)/g)].map((match) => match[1]);
    expect(new Set(named)).toEqual(new Set(commands));
  });

  it.each(['README.md', 'README.zh-CN.md'])('takes every flag %s names', (name) => {
    const named = [...readme(name).matchAll(/^\| `(--[\w-]+)/gm)].map((match) => match[1]);
    const open = program.commands.find((command) => command.name() === 'open');
    const known = open?.options.map((option) => option.long) ?? [];
    expect(named.length).toBeGreaterThan(3);
    expect(known).toEqual(expect.arrayContaining(named));
  });

  it.each(commands)('says what %s does', (name) => {
    const command = program.commands.find((each) => each.name() === name);
    expect(command?.description()).toMatch(/\p{Script=Han}/u);
    for (const option of command?.options ?? []) expect(option.description).not.toBe('');
  });
});

describe('the language of messages', () => {
  it.each([
    [{}, 'zh'],
    [{ LANG: 'C.UTF-8' }, 'zh'],
    [{ LANG: 'zh_CN.UTF-8' }, 'zh'],
    [{ LANG: 'en_US.UTF-8' }, 'en'],
    [{ LANG: 'en_US.UTF-8', JIANNUO_LANG: 'zh' }, 'zh'],
  ] as const)('of %o is %s', (environment, language) => {
    expect(languageOf(environment)).toBe(language);
  });
});

describe('a failure', () => {
  it('of any room is told in its words, with its exit code', () => {
    const error = Object.assign(new Error('x'), { code: 'disk-full', details: { path: '/data' } });
    const failure = failureOf(error, 'zh');
    expect(failure.message).toContain('/data');
    expect(failure.exit).toBe(3);
    expect(failure.unexpected).toBeUndefined();
  });

  it('nobody foresaw is internal, and kept for the log', () => {
    const error = Object.assign(new Error('x'), { code: 'ECONNRESET' });
    expect(failureOf(error, 'en')).toMatchObject({ code: 'internal', exit: 1, unexpected: error });
  });
});
