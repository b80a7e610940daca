import { type ErrorEntry, entry } from './entry.ts';

/** What can be wrong with a request. */
export const askingErrors = {
  'request-malformed': entry(
    400,
    2,
    '请求内容不是有效的 JSON，请检查后重试。',
    'The request body is not valid JSON.',
  ),
  'request-invalid': entry(
    422,
    2,
    '请求内容不符合要求：{reason}',
    'The request is not valid: {reason}',
  ),
  'request-too-large': entry(
    413,
    2,
    '请求内容超过 {limit}，请减小后重试。',
    'The request exceeds {limit}.',
  ),
  'cursor-invalid': entry(
    400,
    2,
    '翻页标记已失效，请从第一页重新查看。',
    'The page cursor is not valid; start from the first page.',
  ),
  'method-not-allowed': entry(
    405,
    2,
    '该地址不支持此操作。',
    'This address does not allow that method.',
  ),
  'route-not-found': entry(404, 2, '没有这个地址：{path}', 'No such address: {path}'),
  'too-many-requests': entry(
    429,
    2,
    '请求过于频繁，请稍后再试。',
    'Too many requests; try again shortly.',
    true,
  ),
} as const satisfies Record<string, ErrorEntry>;
