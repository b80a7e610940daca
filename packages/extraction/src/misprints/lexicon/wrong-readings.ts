/** A reading that is wrong wherever it stands, and the right one. */
export interface WrongReading {
  readonly wrong: string;
  readonly right: string;
}

const readings = (pairs: string): readonly WrongReading[] =>
  pairs
    .trim()
    .split(/\s+/)
    .map((pair) => {
      const [wrong = '', right = ''] = pair.split('→');
      return { wrong, right };
    });

/** Common wrong characters of official papers (同音、形近), as dictionaries of usage list them. */
export const wrongReadings: readonly WrongReading[] = readings(`
布署→部署 按装→安装 帐户→账户 帐单→账单 帐目→账目 挂帐→挂账 坏帐→坏账 呆帐→呆账 截止目前→截至目前 竣功→竣工
再接再励→再接再厉 迫不急待→迫不及待 一如继往→一如既往 走头无路→走投无路 穿流不息→川流不息 坐阵→坐镇
幅射→辐射 幅员广大→幅员辽阔 园满→圆满 座落→坐落 松驰→松弛 凑和→凑合 针贬→针砭 震憾→震撼 气慨→气概 编篡→编纂
自立更生→自力更生 凝炼→凝练 精萃→精粹 璀灿→璀璨 脉博→脉搏 防碍→妨碍 膺品→赝品 蜇伏→蛰伏 筹画→筹划
粗旷→粗犷 恢谐→诙谐 亲睐→青睐 水笼头→水龙头 名份→名分 身分证→身份证 份内→分内 成份→成分 人材→人才
部份→部分 既使→即使 既便→即便 必需坚持→必须坚持 必需要→必须要
贯砌→贯彻 贯切→贯彻 落时→落实 推近→推进 深如推进→深入推进 加块→加快 持序→持续 持绪→持续 提生→提升 优话→优化
增涨→增长 增漲→增长 生产总直→生产总值 固定资产投姿→固定资产投资 乡村震兴→乡村振兴 乡村振行→乡村振兴
高质量发张→高质量发展 高质量发晨→高质量发展 平安建没→平安建设 建没→建设 发晨→发展 笫一→第一 笫二→第二 笫三→第三
人民群从→人民群众 企亚→企业 农亚→农业 产亚→产业 工亚→工业 就亚→就业 开展展→开展 进行行→进行 做为抓手→作为抓手
推进以下财政→推进省以下财政 深化以下财政→深化省以下财政 完善以下财政→完善省以下财政 防私→打私 社会主议→社会主义
`).filter(({ wrong, right }) => wrong !== right);
