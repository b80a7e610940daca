/** The paragraphs of an invented report, as pages of every shape must give them back. */
export const PARAGRAPHS: readonly string[] = [
  '政府工作报告',
  '——2026年1月20日在云州市第五届人民代表大会第六次会议上',
  '云州市市长　沈知远',
  '各位代表：',
  '现在，我代表市人民政府向大会报告工作，请予审议。',
  '一、过去一年工作回顾',
  '过去一年，全市上下克难奋进，地区生产总值增长6.1%，完成老旧小区改造76个。',
  '二、2026年工作安排',
  '（一）做强实体经济。新增规模以上工业企业30家，建成标准厂房20万平方米；开工重点项目50个。',
  '（二）改善民生福祉。新增公办学位5000个，城镇新增就业3万人，改造农村公路120公里。',
  '各位代表！让我们团结一心，为建设现代化新云州而努力奋斗！',
];

/** The text a reader must make of them. */
export const REPORT: string = PARAGRAPHS.join('\n\n').replaceAll('　', '\u3000');

const LINKS = ['机构设置', '政务公开', '办事服务', '互动交流', '数据开放', '走进云州']
  .map((word) => `<li><a href="/x/${word}">${word}</a></li>`)
  .join('');
const NEWS = ['市长调研重点项目，强调加快进度', '我市召开民生实事推进会', '全市防汛工作会议召开']
  .map((word) => `<li><a href="/n/${word}">${word}</a><span>2026-01-19</span></li>`)
  .join('');

/** A page of a government site around a main part. */
export function pageAround(
  main: string,
  head = '<title>政府工作报告_云州市人民政府</title>',
): string {
  return `<!DOCTYPE html><html><head><meta charset="utf-8">${head}
<style>.a{color:red}</style><script>var a = 1; if (a < 2 && a > 0) { document.write("一、假的。") }</script></head>
<body><div class="top"><div class="logo">云州市人民政府门户网站</div><ul class="nav">${LINKS}</ul></div>
<div class="position">当前位置：<a href="/">首页</a> &gt; <a href="/zfgb">政府公报</a> &gt; 正文</div>
${main}
<div class="xg"><h3>相关链接</h3><ul>${NEWS}</ul></div>
<div class="foot"><p>主办：云州市人民政府办公室　承办：云州市数据局</p><p>云ICP备00000001号　网站标识码：0000000000</p>
<p>建议使用1024×768以上分辨率浏览。</p></div></body></html>`;
}
