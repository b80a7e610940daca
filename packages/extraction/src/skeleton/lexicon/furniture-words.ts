import type { Sign } from '../../sign-table.ts';

/** Whole lines that web pages and newspapers print around a report. */
export const CHROME_LINES: ReadonlySet<string> = new Set(
  [
    '下载 打印 全屏 收藏 加大 还原 减小 大 中 小 】 × | > ›',
    '打印本页 关闭 关闭窗口 关闭本页 返回 返回顶部 返回列表 分享 分享到 分享到微信 扫一扫 纠错 朗读',
    '首页 上一篇 下一篇 上一页 下一页 相关文档 相关报道 相关链接 相关阅读 相关新闻 您的位置 当前位置',
    '扫一扫在手机打开当前页 扫一扫分享 扫描二维码 我要纠错 附件下载 无障碍 繁体 简体 字体 字号',
    '手机扫一扫 分享至 微信 微博 QQ空间 收藏本页 打印文章 打印此文 打印此页 关闭页面 返回上一页 网站地图 联系我们 A- A A+',
  ]
    .join(' ')
    .split(' '),
);

/** How lines of web chrome begin or end; only lines of at most 60 characters are compared. */
export const CHROME_SIGNS: readonly Sign[] = [
  {
    opens: '【[（(字浏',
    pattern:
      /^[【[（(]?\s*(?:浏览)?字\s*[体号]\s*(?:[：:]|[【[（(]?\s*大\s*[】\]）)]?\s*[【[（(]?\s*中)/,
  },
  {
    opens: '【[（(信文稿内来',
    pattern: /^[【[（(]?\s*(?:信息|文章|稿件|内容)?来源\s*[：:]/,
  },
  { opens: '发成更采时日', pattern: /^(?:发布|发文|成文|更新|采集)?(?:时间|日期)\s*[：:]/ },
  {
    opens: '（(责审初终编版美作记通摄浏阅点访',
    pattern:
      /^[（(]?(?:责任编辑|责编|责任校对|责校|审核|审校|初审|终审|编辑|编审|版式|美编|作者|记者|通讯员|摄影|浏览次数|浏览量|阅读量?|点击数?|访问量|访问次数)\s*[：:]/,
  },
  {
    opens: '您当',
    pattern: /^(?:您(?:的|当前的?|所在的|现在的)位置|当前(?:的|所在)?位置)\s*[：:]/,
  },
  { opens: '首网', pattern: /^(?:网站)?首页\s*[>＞›»/／]/ },
  // The table of facts that sites of governments print above a document.
  {
    opens: '索发主文有信公',
    pattern:
      /^(?:索引号|发布机构|发文机关|主题分类|主题词|发文字号|文号|有效性|信息分类|公开方式)\s*[：:]/,
  },
  { opens: '版网Cc©', pattern: /^(?:版权所有|网站标识码|copyright\b|©)/i },
  { holds: '备', pattern: /^[\u4e00-\u9fff]{1,2}(?:ICP备|公网安备)\s?\d/ },
  {
    opens: '相分',
    pattern: /^(?:相关(?:报道|链接|阅读|文档|新闻)\s*[：:]?$|分享[到至]\s*(?:[：:]|$))/,
  },
  { opens: '上下', pattern: /^[上下]一[篇条]\s*[：:]/ },
  // Buttons side by side: 【打印本页】 【关闭窗口】.
  {
    opens: '【[［',
    closes: '】]］',
    pattern:
      /^(?:[【[［]\s*(?:打印|关闭|返回|收藏|分享|字[体号]|[大中小]|下载|纠错|推荐)[^】\]］。，]{0,8}[】\]］]\s*)+$/,
  },
  { opens: '扫', pattern: /^(?:扫一扫|扫码(?:查看|阅读|分享|关注))/ },
  { opens: '用请使打', pattern: /^(?:请)?(?:用|使用|打开)(?:手机)?微信.{0,6}扫/ },
  { opens: '【[', pattern: /^[【[]我要纠错[】\]]/ },
  { opens: '》', closes: '《', pattern: /^》》.*《《$/ },
  {
    opens: '（(本记',
    pattern: /^[（(]?(?:本报|本台|本网)?记者\s?[^，。；]{2,12}\s*[摄文]?[）)]?$/,
  },
  { opens: '（(', pattern: /^[（(]此件(?:公开|主动)/ },
  {
    opens: '0123456789',
    pattern:
      /^\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}\s*日?(?:\s+\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?(?:\s*星期[一二三四五六日])?(?:\s+(?:信息)?来源\s*[：:].*)?$/,
  },
  // The credit of a press photograph.
  { closes: '摄', pattern: /(?:记者|通讯员)\s?[^，。；]{2,12}\s?摄$/ },
];

/** What a paged print puts between the columns; whole lines, which begin and end with no white space. */
export const PAGE_SIGNS: readonly Sign[] = [
  // Jumps between the pages of a newspaper: 上接 A03 版, （下转第五版）.
  {
    opens: '（(【[紧上下接转',
    closes: '版页▲▼►◄→←）)】]',
    pattern:
      /^[（(【[]?\s*(?:紧?上接|紧?下转|接|转)\s*(?:第\s*)?(?:[A-Za-z]?\s*\d{1,3}|[一二三四五六七八九十]{1,3})\s*[版页](?:\s*[▲▼►◄→←])?\s*[）)】\]]?$/,
  },
  // Page numbers: 12, — 3 —, 第3页 共20页.
  {
    opens: '-—–·第0123456789',
    closes: '-—–·页0123456789',
    pattern:
      /^[-—–·\s]{0,6}(?:第\s*)?\d{1,4}(?:\s*页)?(?:\s*[/，,]?\s*共?\s*\d{1,4}\s*页)?[-—–·\s]{0,6}$/,
  },
];
