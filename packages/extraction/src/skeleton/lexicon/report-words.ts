/** Words a work report is made of; a novel has few, a statute has its articles. */
export const REPORT_WORDS: RegExp =
  /推进|推动|加强|加快|建设|发展|实施|改革|项目|保障|提升|促进|完善|深化|增长|亿元|政府|经济|社会|工作|治理|产业|就业|民生|目标|任务/g;

/** 第三条 at the head of a paragraph: the text is a statute or a contract. */
export const ARTICLE: RegExp = /^第[一二三四五六七八九十百零\d]{1,5}条[\s\u3000]/;
