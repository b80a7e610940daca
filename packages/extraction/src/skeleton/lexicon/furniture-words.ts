/** Whole lines that web pages and newspapers print around a report. */
export const CHROME_LINES: ReadonlySet<string> = new Set(
  [
    '下载 打印 全屏 收藏 加大 还原 减小 大 中 小 】 × | > ›',
    '打印本页 关闭 关闭窗口 关闭本页 返回 返回顶部 返回列表 分享 分享到 分享到微信 扫一扫 纠错 朗读',
    '首页 上一篇 下一篇 上一页 下一页 相关文档 相关报道 相关链接 相关阅读 相关新闻 您的位置 当前位置',
    '扫一扫在手机打开当前页 扫一扫分享 扫描二维码 我要纠错 附件下载 无障碍 繁体 简体 字体 字号',
  ]
    .join(' ')
    .split(' '),
);

/** How lines of web chrome begin; only lines of at most 60 characters are compared. */
export const CHROME_STARTS: readonly RegExp[] = [
  /^[【[（(]?\s*字\s*[体号]\s*[：:]/,
  /^[【[（(]?\s*(?:信息|文章|稿件|内容)?来源\s*[：:]/,
  /^(?:发布|发文|成文|更新|采集)?(?:时间|日期)\s*[：:]/,
  /^[（(]?(?:责任编辑|责编|责任校对|责校|审核|审校|初审|终审|编辑|编审|版式|美编|作者|记者|通讯员|摄影|浏览次数|浏览量|阅读量?|点击数?|访问量)\s*[：:]/,
  /^(?:您的位置|当前位置|您现在的位置)\s*[：:]/,
  /^(?:相关(?:报道|链接|阅读|文档|新闻)|分享到)\s*[：:]?$/,
  /^扫一扫/,
  /^》》.*《《$/,
  /^[（(]?(?:本报|本台|本网)?记者\s?[^，。；]{2,12}\s*[摄文]?[）)]?$/,
  /^[（(]此件(?:公开|主动)/,
  /^\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}\s*日?(?:\s+\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?(?:\s*星期[一二三四五六日])?$/,
];

/** How lines of web chrome end: the credit of a press photograph. */
export const CHROME_ENDS: readonly RegExp[] = [/(?:记者|通讯员)\s?[^，。；]{2,12}\s?摄$/];

/** Jumps between the pages of a newspaper, whole lines: 上接 A03 版, （下转第五版）. */
export const PAGE_JUMP: RegExp =
  /^[（(【[]?\s*(?:紧?上接|紧?下转|接|转)\s*(?:第\s*)?(?:[A-Za-z]?\s*\d{1,3}|[一二三四五六七八九十]{1,3})\s*[版页](?:\s*[▲▼►◄→←])?\s*[）)】\]]?$/;

/** Page numbers, whole lines: 12, — 3 —, 第3页 共20页. */
export const PAGE_NUMBER: RegExp =
  /^[-—–·\s]{0,6}(?:第\s*)?\d{1,4}(?:\s*页)?(?:\s*[/，,]?\s*共?\s*\d{1,4}\s*页)?[-—–·\s]{0,6}$/;
