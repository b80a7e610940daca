import { readFileSync } from 'node:fs';
import { CommanderError } from 'commander';
import { describe, expect, it } from 'vitest';
import { failureOf } from './failure.ts';
import { languageOf } from './language.ts';
import { build } from './main.ts';
import { openTerminal } from './terminal.ts';
import { usageError } from './usage.ts';

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

describe('a call at fault', () => {
  it.each([
    [['nosuch'], '没有“nosuch”这个命令'],
    [['opn'], '是否要用 open？'],
    [['--nosuch'], '没有“--nosuch”这个选项'],
    [['extract'], '缺少参数 <paths>'],
    [['open', '--port'], '选项“--port <n>”后面缺少取值'],
    [['export'], '必须指定选项“--out <file>”'],
    [['open', '--hash', 'md5'], '“md5”不是可用的取值，可选：sha256, sm3'],
    [['verify', 'extra'], '命令“verify”不需要参数：extra'],
  ] as const)('%o is told in Chinese', async (args, words) => {
    const error = await build(openTerminal({ JIANNUO_LANG: 'zh' }), () => undefined)
      .parseAsync([...args], { from: 'user' })
      .catch((reason: unknown) => reason);
    if (!(error instanceof CommanderError)) throw new Error('not refused');
    const failure = failureOf(usageError(error, 'zh'), 'zh');
    expect(failure.message).toContain(words);
    expect(failure.exit).toBe(2);
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
