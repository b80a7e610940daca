/** Names of provinces, municipalities and autonomous regions. */
export const PROVINCE: RegExp =
  /(?:北京|天津|上海|重庆)市|(?:河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾)省|内蒙古自治区|广西壮族自治区|西藏自治区|宁夏回族自治区|新疆维吾尔自治区/;

/** Characters that stand before 市, 县 or 区 in other words: 全市, 城市, 园区, 试验区. */
export const NOT_IN_PLACE_NAME: RegExp =
  /[全我本各省国城都社园镇新老首级个的和与及在是为了上下中大小每等区县市乡村湾景校片专辖牧林矿库灾疫军战特先示范验发产业集聚生态一二三四五六七八九十第该某原加建将向对从由到入出以于面地超股房楼菜夜早晚民]/;
