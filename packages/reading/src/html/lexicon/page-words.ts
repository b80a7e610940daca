/** Ids and classes that content systems of government sites give the main text. */
export const MAIN_NAMES: ReadonlySet<string> = new Set(
  'zoom zoomcon ucap-content trs_editor trs_ueditor trs_paper_default view_trs_ueditor vsb_content v_news_content pages_content articlecontent article-content article_content news_content newscontent con_text contenttext content_text bt_content xxgk_content wp_articlecontent easysite-news-text js_content'.split(
    ' ',
  ),
);

/** Ids and classes of what stands around it; whole words between `-`, `_` and spaces. */
export const ASIDE_NAMES: RegExp =
  /(?:^|[\s_-])(?:nav|navi|navbar|navigation|menu|sidebar|side|aside|foot|footer|copyright|crumb|crumbs|breadcrumb|breadcrumbs|position|location|share|bdsharebuttonbox|related|relation|relate|recommend|hot|ranking|comment|comments|friendlink|links|qrcode|ewm|toolbar|tools|print|fontsize|search|login|banner|advert|ad|pagination|pager|prevnext)(?:$|[\s_-]|\d)/i;

/** Elements whose insides are never read. */
export const DROPPED_TAGS: ReadonlySet<string> = new Set(
  'script style noscript template nav aside footer select option button input textarea iframe frame frameset object embed svg math canvas audio video map head title meta link dialog datalist'.split(
    ' ',
  ),
);

/** Elements that stand on lines of their own. */
export const BLOCK_TAGS: ReadonlySet<string> = new Set(
  'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** Short lines around the main text, besides those extraction knows as furniture. */
export const PAGE_LINES: readonly RegExp[] = [
  /^[【[（(]?\s*(?:打印|关闭|返回|分享|收藏|纠错|字体|字号|大|中|小|\s|[:：|/\]】）)[【（(])+$/,
  /^(?:上一?[篇条]|下一?[篇条])\s*[:：]/,
  /^(?:相关(?:链接|新闻|阅读|文档|报道|文件|解读|稿件|附件)|延伸阅读|推荐阅读|热点新闻|友情链接)\s*[:：]?$/,
  /^(?:索\s*引\s*号|主题分类|发文机关|发文字号|主题词|公开方式|有效性|信息分类|文\s*号|标\s*题|生成日期|所属主题)\s*[:：]/,
  /^分享(?:到|至)?\s*[:：]?.{0,20}$/,
  /^扫(?:一扫|描二维码)/,
  /^(?:您|你)?(?:当前|现在)?(?:的|所在)?位置\s*[:：]/,
  /^主办\s*[:：][^，。；]{2,30}承办/,
  /^(?:版权所有|网站标识码|技术支持|联系电话|网站地图)\s*[:：]|ICP备|公网安备|^Copyright|^©/i,
  /^(?:浏览|阅读|点击|访问)(?:次数|量|数)?\s*[:：]?\s*\d*\s*次?$/,
];
