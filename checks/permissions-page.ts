/** The page that tells an office who may do what, made from the table the program itself asks. */
import type { Role } from '@jiannuo/contract';
import { words } from '@jiannuo/contract';
import { type Deed, policies } from '@jiannuo/office';

const roles = (Object.keys(words.role) as Role[]).filter((role) => role !== 'owner');
const marks = { any: '●', own: '○' } as const;
const ofAccounts = new Set<string>([
  'read-accounts',
  'read-audit',
  'export-audit',
  'add-account',
  'edit-account',
  'suspend-account',
  'reset-password',
  'grant-role',
  'revoke-role',
  'end-session',
]);

/** `docs/permissions.zh-CN.md`. */
export function permissionsPage(): string {
  const deeds = Object.keys(policies) as Deed[];
  const asked = deeds.filter((deed) => Object.keys(policies[deed]).length > 0);
  const own = deeds.filter((deed) => !asked.includes(deed));
  const accounts = asked.filter((deed) => ofAccounts.has(deed));
  const reading = asked.filter((deed) => deed in words.reading && !ofAccounts.has(deed));
  const work = asked.filter((deed) => !ofAccounts.has(deed) && !reading.includes(deed));
  return [
    '# 角色与权限',
    '',
    '由程序的权限表（`packages/office/src/policies.ts`）自动生成（`npm run generate`），与程序实际执行的完全一致。',
    '',
    '●　辖区内任何单位　　○　仅本单位　　空白　不允许',
    '',
    '角色按辖区授予，只在该辖区内有效；没有角色的辖区，如同不存在。单位填报、单位审核、县区三种角色须指明单位。',
    '系统管理员、安全管理员、审计管理员由三个人分别担任，不得兼任任何其他角色；任何人不能为自己授予角色；',
    '最后一名管理员不能停用。',
    '',
    ...tableOf('查看与导出', reading),
    ...tableOf('督查业务', work),
    ...tableOf('账号、角色与审计', accounts),
    '## 每个人对自己的账号',
    '',
    `登录、退出、修改密码、动态口令等无须授权。由程序记入审计链的有：${own.map(nameOf).join('、')}。`,
    '',
    '## 本机用户',
    '',
    '在服务器上直接运行 `jiannuo` 命令的人，以及不带 `--team` 启动时的使用者，可以进行全部操作。',
    '',
  ].join('\n');
}

function tableOf(title: string, deeds: readonly Deed[]): string[] {
  return [
    `## ${title}`,
    '',
    `| | ${roles.map((role) => words.role[role].zh).join(' | ')} |`,
    `| --- |${' :-: |'.repeat(roles.length)}`,
    ...deeds.map((deed) => `| ${nameOf(deed)} | ${roles.map(markOf(deed)).join(' | ')} |`),
    '',
  ];
}

function markOf(deed: Deed) {
  return (role: Role): string => {
    const reach = policies[deed][role];
    return reach === undefined ? '' : marks[reach];
  };
}

function nameOf(deed: Deed): string {
  const names: Readonly<Record<string, { readonly zh: string }>> = {
    ...words.reading,
    ...words.act,
  };
  return names[deed]?.zh ?? deed;
}
