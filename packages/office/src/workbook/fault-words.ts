/** What is said of each fault: what is wrong and what to do; the place stands in front of it. */
export const faultWords = {
  'file-empty': {
    zh: '文件是空的，请确认选对了文件。',
    en: 'The file is empty. Check that it is the right one.',
  },
  'file-too-large': {
    zh: '文件有 {size}，超过上限 {limit}。请删去图片等无关内容，或确认选对了文件。',
    en: 'The file has {size}; the limit is {limit}. Remove pictures, or check that it is the right one.',
  },
  'file-old-format': {
    zh: '不是 .xlsx 格式的表格。请用 Excel 或 WPS 打开，另存为 .xlsx 后再上传。',
    en: 'This is not an .xlsx workbook. Open it in Excel or WPS and save it as .xlsx.',
  },
  'file-text': {
    zh: '是文本或网页文件（如 .csv），不是 .xlsx 表格。请用 Excel 或 WPS 打开，另存为 .xlsx 后再上传。',
    en: 'This is a text or web file such as .csv, not an .xlsx workbook. Open it in Excel or WPS and save it as .xlsx.',
  },
  'file-encrypted': {
    zh: '文件设有打开密码，无法读取。请去掉密码，另存后再上传。',
    en: 'The file is protected by a password. Remove it, save the file and try again.',
  },
  'file-not-workbook': {
    zh: '不是表格文件。请确认选对了文件，保存为 .xlsx 后再上传。',
    en: 'This is no workbook. Check that it is the right file, saved as .xlsx.',
  },
  'file-damaged': {
    zh: '文件已损坏或不完整，无法读取。请重新下载，或用 Excel、WPS 打开后另存一份再上传。',
    en: 'The file is damaged or incomplete. Download it again, or open it in Excel or WPS and save a copy.',
  },
  'file-expands': {
    zh: '文件解压后过大，不像是正常的表格，已停止读取。请用 Excel 或 WPS 打开后另存一份再上传。',
    en: 'The file unfolds beyond any real workbook and is not read. Open it in Excel or WPS and save a copy.',
  },
  'file-unsafe': {
    zh: '文件含有不允许的内容（实体或类型声明），已停止读取。请用 Excel 或 WPS 打开后另存一份再上传。',
    en: 'The file declares entities or types, which is not allowed. Open it in Excel or WPS and save a copy.',
  },
  'too-many-rows': {
    zh: '有 {rows} 行，超过上限 {limit} 行。请删去表格以外的内容。',
    en: 'It has {rows} rows; the limit is {limit}. Remove what is no part of the table.',
  },
  'request-missing': {
    zh: '文件里没有填报要求的识别信息，可能是另建的表格。请在下发的填报表中填写后再交。',
    en: 'The file does not say which request it answers; it may be a copy. Fill in the workbook you were sent.',
  },
  'request-changed': {
    zh: '文件里的识别信息被改动，无法确认是哪一期填报表。请重新下载填报表填写。',
    en: 'What tells this request from others was changed. Download the workbook again and fill that in.',
  },
  'request-of-other-unit': {
    zh: '这是“{found}”的填报表，不是“{wanted}”的。请选择本单位的填报表。',
    en: 'This is the workbook of {found}, not of {wanted}. Choose that of your own unit.',
  },
  'request-of-other-period': {
    zh: '这是 {found}的填报表，现在要报的是 {wanted}。请用本期的填报表填写。',
    en: 'This is the workbook for {found}; what is asked now is {wanted}. Use the one of this period.',
  },
  'request-outdated': {
    zh: '填报要求已更新（这份表生成于 {found}，最新的生成于 {wanted}）。请下载最新的填报表，把内容填到新表里再交。',
    en: 'The request has changed since (this workbook was made {found}, the latest {wanted}). Download the latest and fill that in.',
  },
  'form-missing': {
    zh: '找不到填报用的工作表。请保留“填报”表及其表头，不要删除或另建。',
    en: 'No sheet has the headings of the form. Keep the sheet and its headings as they were sent.',
  },
  'form-twice': {
    zh: '有几张工作表都像填报表：{names}。请只保留一张，删去其余的。',
    en: 'Several sheets look like the form: {names}. Keep one and remove the others.',
  },
  'heading-missing': {
    zh: '表头缺“{heading}”一列。请在下发的填报表中填写，不要删列。',
    en: 'The column {heading} is missing. Fill in the workbook you were sent without removing columns.',
  },
  'heading-wrong': {
    zh: '表头应为“{heading}”，现为“{found}”。请改回原来的表头。',
    en: 'The heading should be {heading} and is “{found}”. Change it back.',
  },
  'heading-twice': {
    zh: '表头“{heading}”出现两次，另一处在 {other}。请删去多余的一列。',
    en: 'The heading {heading} is there twice, also in {other}. Remove one of the columns.',
  },
  'line-ids-missing': {
    zh: '行标识一列不见了，已按编号和指标核对各行。请查看各行是否对应。',
    en: 'The column of line ids is gone; rows were matched by code and measure. Check that they are right.',
  },
  'column-unread': {
    zh: '{column} 列是后加的，其中内容不会读取。如有要报的内容，请填到着色的单元格。',
    en: 'Column {column} was added and is not read. Put what you report into the tinted cells.',
  },
  'sheet-hidden': {
    zh: '这张工作表被隐藏了，内容仍已读取。请确认是要交的内容。',
    en: 'The sheet is hidden and was read all the same. Check that it is what you mean to hand in.',
  },
  'column-hidden': {
    zh: '{column} 列被隐藏了，内容仍已读取。请确认是要交的内容。',
    en: 'Column {column} is hidden and was read all the same. Check that it is what you mean to hand in.',
  },
  'row-hidden': {
    zh: '编号 {code} 所在行被隐藏了，内容仍已读取。请确认是要交的内容。',
    en: 'The row of {code} is hidden and was read all the same. Check that it is what you mean to hand in.',
  },
  'row-strange': {
    zh: '这一行不在本期填报表中（编号“{code}”）。请删去这一行；内容填到原有的行里。',
    en: 'This row is no part of the request (code “{code}”). Remove it and write into the rows that were sent.',
  },
  'row-twice': {
    zh: '编号 {code} 的这一行与第 {first} 行重复。请只保留一行。',
    en: 'The row of {code} repeats row {first}. Keep one of them.',
  },
  'row-missing': {
    zh: '缺少编号 {code} 的行。请重新下载填报表填写，不要删行；没有进展的，“无变化”选“是”。',
    en: 'The row of {code} is missing. Download the workbook again and do not remove rows.',
  },
  'row-missing-measure': {
    zh: '缺少编号 {code} 中“{measure}”的行。请重新下载填报表填写，不要删行；没有进展的，“无变化”选“是”。',
    en: 'The line of {measure} of {code} is missing. Download the workbook again and do not remove rows.',
  },
  'code-wrong': {
    zh: '编号应为“{wanted}”，现为“{found}”，可能是排序或移动时错了行。请撤销改动，或重新下载填报表填写。',
    en: 'The code should be {wanted} and is “{found}”; rows may have been sorted in part. Undo that, or download the workbook again.',
  },
  'measure-wrong': {
    zh: '指标应为“{wanted}”，现为“{found}”，可能是排序或移动时错了行。请撤销改动，或重新下载填报表填写。',
    en: 'The measure should be {wanted} and is “{found}”; rows may have been sorted in part. Undo that, or download the workbook again.',
  },
  'cells-merged': {
    zh: '要填的单元格被合并了，分不清内容属于哪一行、哪一栏。请取消合并，分别填写。',
    en: 'Cells to fill in are merged, so that nobody can tell whose words these are. Unmerge them and fill each in.',
  },
  'formula-error': {
    zh: '公式出错，显示为 {found}。请改正公式，或直接填数。',
    en: 'The formula comes to {found}. Correct it, or type the number.',
  },
  'formula-uncomputed': {
    zh: '公式没有算出结果。请用 Excel 或 WPS 打开并保存，或直接填写结果。',
    en: 'The formula was never computed. Open and save the file in Excel or WPS, or type the result.',
  },
  'not-a-number': {
    zh: '“{found}”不是确切的数。请只填一个数字，如 12.5；文字说明填在“进展情况”。',
    en: '“{found}” is no exact number. Type one number, such as 12.5, and put words under progress.',
  },
  'number-unreadable': {
    zh: '“{found}”位数过多，无法作为数据保存。请核对后重填。',
    en: '“{found}” has too many digits to be kept. Check it and type it again.',
  },
  'date-for-number': {
    zh: '应填数字，现为日期（{found}），可能是输入时被自动改成了日期。请把单元格格式改为“常规”后重填。',
    en: 'This should be a number and is a date ({found}), which the program may have made of it. Set the cell to General and type it again.',
  },
  'number-scaled': {
    zh: '单元格的格式会缩放显示，存的是 {found}，与看到的不同。请把单元格格式改为“常规”后重填。',
    en: 'The cell’s format shows another number than it holds, {found}. Set the cell to General and type it again.',
  },
  'percent-for-unit': {
    zh: '填的是百分比 {found}，而本指标单位为“{unit}”。请填以“{unit}”为单位的数。',
    en: 'This is a percentage, {found}, and the measure is in {unit}. Type the number in {unit}.',
  },
  'unit-wrong': {
    zh: '“{found}”的单位与本指标不符，本指标单位为“{unit}”。请换算后只填数字。',
    en: '“{found}” is not in the unit of this measure, {unit}. Convert it and type the number alone.',
  },
  'scale-mixed': {
    zh: '填的是“{found}”，本指标单位为“{unit}”：是 {converted}，还是 {same}？请按“{unit}”换算，只填数字。',
    en: '“{found}” is in another unit than the measure’s {unit}: is it {converted} or {same}? Type the number in {unit}.',
  },
  'magnitude-mixed': {
    zh: '填的是 {found}，与目标值或上期数相差约 {times} 倍，可能混淆了“万”“亿”：是 {same}，还是 {other}（即 {converted}）？请改正；数据无误的，连同单位填写“{same}”。',
    en: '{found} is some {times} times off the target or the last figure: is it {same}, or {other}, which is {converted}? Correct it; if it is right type “{same}” with its unit.',
  },
  'magnitude-doubtful': {
    zh: '填的是 {found}，与目标值或上期数相差约 {times} 倍：是 {same}，还是 {converted}？请核对。',
    en: '{found} is some {times} times off the target or the last figure: is it {same} or {converted}? Check it.',
  },
  'percent-doubtful': {
    zh: '百分比与目标值或上期数相差悬殊：是 {same}，还是 {other}？请核对；30.5% 应填 30.5 或 30.5%。',
    en: 'The percentage is far off the target or the last figure: is it {same} or {other}? 30.5% is typed as 30.5 or 30.5%.',
  },
  'figure-unasked': {
    zh: '这一行没有指标，不用填数。请清空，文字填在“进展情况”。',
    en: 'This row has no measure and takes no number. Clear the cell and put words under progress.',
  },
  'figure-none': {
    zh: '填的是“{found}”，按没有数据处理。',
    en: '“{found}” was taken for no figure.',
  },
  'figure-missing': {
    zh: '“{measure}”没有填数。有数据的请补填。',
    en: '{measure} has no figure. Type it if there is one.',
  },
  'row-unfilled': {
    zh: '编号 {code} 没有填写，将按未报处理。没有变化的，“无变化”选“是”。',
    en: '{code} was left empty and counts as not reported. Choose Yes under No change where nothing has changed.',
  },
  'words-too-long': {
    zh: '“{heading}”有 {length} 字，超过上限 {limit} 字。请删减。',
    en: '{heading} has {length} characters; the limit is {limit}. Shorten it.',
  },
  'no-change-unknown': {
    zh: '“无变化”栏只能填“是”或“否”，现为“{found}”。',
    en: 'No change takes Yes or No and says “{found}”.',
  },
  'no-change-both': {
    zh: '同一任务的“无变化”既有“是”又有“否”。请只保留一个。',
    en: 'No change says both Yes and No for one row. Keep one of them.',
  },
  'no-change-with-figure': {
    zh: '“无变化”选了“是”，又填了数。没有变化的请清空数据；有变化的请改选“否”。',
    en: 'No change says Yes and there is a figure. Clear the figure, or change it to No.',
  },
  'units-missing': {
    zh: '找不到单位名单。请在前 10 行内设表头，至少有“单位名称”一列；可下载模板填写。',
    en: 'There is no list of units. Its headings must stand among the first ten rows and have a column Name; a template can be had.',
  },
  'units-in-two-sheets': {
    zh: '几张工作表都有单位名单：{names}。请合并到一张表，删去其余的。',
    en: 'Several sheets hold lists of units: {names}. Put all units into one and remove the others.',
  },
  'units-none': {
    zh: '表头下面没有单位。请填写后再导入。',
    en: 'There are no units under the headings. Fill them in first.',
  },
  'units-without-kinds': {
    zh: '名单没有“类别”列，各单位的类别已按名称推定。请查看是否正确。',
    en: 'The list has no column Kind; kinds were taken from the names. Check that they are right.',
  },
  'units-column-unread': {
    zh: '“{heading}”列不是单位名单的内容，没有读取。',
    en: 'The column “{heading}” is no part of a list of units and was not read.',
  },
  'unit-unnamed': {
    zh: '这一行没有单位名称。请补填，或删去这一行。',
    en: 'This row has no name. Fill it in or remove the row.',
  },
  'unit-name-long': {
    zh: '单位名称超过 {limit} 字。请填规范名称。',
    en: 'The name has more than {limit} characters. Give the proper name.',
  },
  'unit-twice': {
    zh: '单位“{name}”与第 {first} 行重复。请只保留一行。',
    en: '{name} is in row {first} already. Keep one of them.',
  },
  'unit-alias-taken': {
    zh: '“{alias}”已是第 {first} 行“{other}”的名称或别名。请只留给一个单位。',
    en: '“{alias}” is a name or alias of {other} in row {first} already. Leave it to one of them.',
  },
  'unit-many-aliases': {
    zh: '别名超过 {limit} 个。请只保留常用的。',
    en: 'There are more than {limit} aliases. Keep those in use.',
  },
  'unit-kind-unknown': {
    zh: '类别“{found}”无法识别。请从列表中选择，如部门、县区、镇街、企业、群体。',
    en: 'There is no kind “{found}”. Choose one from the list, such as Department, County, Town, Enterprise or Group.',
  },
  'unit-kind-assumed': {
    zh: '没有填类别，已按名称“{name}”推定。请查看是否正确。',
    en: 'The kind was left out and taken from the name {name}. Check that it is right.',
  },
  'unit-parent-unknown': {
    zh: '上级单位“{parent}”不在名单中。请补入名单，或改为名单中的名称。',
    en: 'The unit above, “{parent}”, is not in the list. Add it, or use a name of the list.',
  },
  'unit-parent-circle': {
    zh: '上级单位形成循环：{circle}。请改正其中一处。',
    en: 'The units stand above one another in a circle: {circle}. Change one of them.',
  },
  'unit-ordinal-wrong': {
    zh: '排序应为 0 至 1000000 的整数，现为“{found}”。',
    en: 'The order is a whole number from 0 to 1000000 and says “{found}”.',
  },
  'unit-phone-wrong': {
    zh: '联系电话“{found}”不像电话号码。请只填号码，如 0731-88880000。',
    en: '“{found}” does not look like a phone number. Give the number alone, such as 0731-88880000.',
  },
  'unit-members-of-no-group': {
    zh: '只有类别为“群体”的才填成员。请清空成员，或把类别改为“群体”。',
    en: 'Only a group has members. Clear them, or change the kind to Group.',
  },
  'unit-group-empty': {
    zh: '群体“{name}”没有成员。请补填成员。',
    en: 'The group {name} has no members. Name them.',
  },
  'unit-member-unknown': {
    zh: '成员“{member}”不在名单中。请补入名单，或改为名单中的名称。',
    en: 'The member “{member}” is not in the list. Add it, or use a name of the list.',
  },
  'unit-member-is-group': {
    zh: '成员“{member}”本身是群体。请改填具体单位。',
    en: 'The member “{member}” is a group itself. Name its units.',
  },
} as const satisfies Record<string, { readonly zh: string; readonly en: string }>;

export type FaultCode = keyof typeof faultWords;
