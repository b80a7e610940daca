#!/usr/bin/env node
// Plain JavaScript that any Node can parse: the check has to run where TypeScript cannot.
const needed = 24;
const major = Number(process.versions.node.split('.')[0]);
if (major < needed) {
  process.stderr.write(
    `需要 Node.js ${needed} 或更高版本，当前为 ${process.versions.node}。请在项目文件夹中运行 npm ci，再用 npm start 或 npx jiannuo 启动。` +
      ` / Node.js ${needed} or newer is needed; this is ${process.versions.node}. Run npm ci in the project folder, then npm start or npx jiannuo.\n`,
  );
  process.exit(3);
}
// Stripped and compiled sources are kept between starts; where that folder cannot be written, nothing is lost.
const [{ enableCompileCache }, { fileURLToPath }] = await Promise.all([
  import('node:module'),
  import('node:url'),
]);
enableCompileCache(fileURLToPath(new URL('../../../node_modules/.cache/jiannuo', import.meta.url)));
const { main } = await import('../src/main.ts');
process.exitCode = await main(process.argv.slice(2));
