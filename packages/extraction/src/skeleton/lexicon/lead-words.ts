/** A sentence that begins like this speaks on; it is no lead phrase at a paragraph's head. */
export const NOT_A_LEAD_START: RegExp =
  /^(?:我们|要|今年|全年|去年|过去|各级|同时|此外|另外|为|在|必须|这|那|新的|面对|一年来|五年来|主要|重点(?:做好|抓好|是)|具体|其中|应该|当前|目前|做好|现在|根据|按照|各位|大家|我代表|同志们|只要|如果|因此|所以|对此|\d)/;

/** Words that make a short sentence more than a lead phrase. */
export const NOT_A_LEAD_PART: RegExp =
  /我们|提出|要求|[0-9０-９％%：:；;？?！!]|必须|已经|以下|上述|如下/;
