import { type ErrorEntry, entry } from './entry.ts';

/** Who may not do what. */
export const whoMayErrors = {
  'not-signed-in': entry(
    401,
    2,
    '尚未登录或登录已失效。请用启动时终端打印的地址重新打开。',
    'Not signed in, or the session has ended. Open the address that was printed at start.',
  ),
  forbidden: entry(403, 2, '没有权限进行此操作。', 'You may not do this.'),
} as const satisfies Record<string, ErrorEntry>;
