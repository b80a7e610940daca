import { affairsDuties } from './affairs.ts';
import { countrysideDuties } from './countryside.ts';
import { cultureDuties } from './culture.ts';
import type { Duty } from './duty.ts';
import { economyDuties } from './economy.ts';
import { moneyDuties } from './money.ts';
import { orderDuties } from './order.ts';
import { societyDuties } from './society.ts';
import { territoryDuties } from './territory.ts';
import { tradeDuties } from './trade.ts';

/**
 * What every unit does, one entry a unit. Where two units speak equally for a row, the one listed
 * first is proposed: the one that is part of another stands before it.
 */
export const duties: readonly Duty[] = [
  ...economyDuties,
  ...moneyDuties,
  ...tradeDuties,
  ...territoryDuties,
  ...countrysideDuties,
  ...societyDuties,
  ...cultureDuties,
  ...orderDuties,
  ...affairsDuties,
];
