import { errorTable } from '@jiannuo/contract';
import type { Language } from '@jiannuo/office';

/** The page for a wrong or old token: says where the right address is. */
export function signInPage(language: Language): string {
  const title = language === 'zh' ? '请重新登录' : 'Sign in again';
  const hint =
    language === 'zh'
      ? '登录地址在启动践诺的终端窗口中，以“ready”开头的一行末尾。每次启动，地址都会更新。'
      : 'The address stands in the terminal where Jiannuo was started, at the end of the line that begins “ready”. It changes with every start.';
  return `<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>
<style>body{font:16px/1.9 system-ui,sans-serif;max-width:36em;margin:18vh auto;padding:0 1.5em;color:#222;background:#fdfcf9}h1{font-size:22px;font-weight:600}</style></head>
<body><main><h1>${title}</h1><p>${errorTable['not-signed-in'][language]}</p><p>${hint}</p></main></body>
</html>
`;
}
