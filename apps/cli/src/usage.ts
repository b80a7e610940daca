import { type CommanderError, Help, type HelpConfiguration } from 'commander';
import { CommandError } from './failure.ts';
import type { Language } from './language.ts';

/** What the parser says in English when a call is at fault, and how it is said in Chinese. */
const faults: readonly (readonly [RegExp, string])[] = [
  [/unknown command '(.*?)'/, '没有“$1”这个命令'],
  [/unknown option '(.*?)'/, '没有“$1”这个选项'],
  [/missing required argument '(.*?)'/, '缺少参数 <$1>'],
  [/option '(.*?)' argument missing/, '选项“$1”后面缺少取值'],
  [/required option '(.*?)' not specified/, '必须指定选项“$1”'],
  [/argument '(.*?)' is invalid\. Allowed choices are (.*?)\./, '“$1”不是可用的取值，可选：$2'],
  [/option '(.*?)' cannot be used with option '(.*?)'/, '选项“$1”不能与“$2”同时使用'],
  [/too many arguments for '(.*?)'.*?: (.*?)\.$/, '命令“$1”不需要参数：$2'],
];
const seeHelp = { zh: '（用 --help 查看用法）', en: '(see --help)' } as const;

/** The `usage` error a fault of the parser amounts to, in the person's language. */
export function usageError({ message }: CommanderError, language: Language): CommandError {
  const [said = '', hint] = message.replace(/^error: /, '').split('\n');
  const meant = /Did you mean (?:one of )?(.*?)\?/.exec(hint ?? '')?.[1];
  const reason =
    language === 'en'
      ? `${said}${meant === undefined ? '' : ` — did you mean ${meant}?`}`
      : `${inChinese(said)}${meant === undefined ? '' : `，是否要用 ${meant}？`}`;
  return new CommandError('usage', { reason: `${reason}\n${seeHelp[language]}` });
}

function inChinese(said: string): string {
  for (const [pattern, words] of faults) {
    const found = pattern.exec(said);
    if (found !== null) {
      return words.replaceAll(/\$(\d)/g, (_, group: string) => found[Number(group)] ?? '');
    }
  }
  return `命令有误：${said}`;
}

const titles: Readonly<Record<string, string>> = {
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Commands:': '命令：',
};

/** How `--help` is set out: the parser's own words are English, and are said again in Chinese. */
export function helpSetting(language: Language): HelpConfiguration {
  if (language === 'en') return {};
  const plain = new Help();
  return {
    styleTitle: (title) => titles[title] ?? title,
    optionDescription: (option) =>
      plain
        .optionDescription(option)
        .replace('choices: ', '可选：')
        .replace('default: ', '默认：')
        .replace('env: ', '环境变量：'),
  };
}
