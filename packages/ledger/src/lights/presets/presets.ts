import type { LightRuleSet } from '../rule-set.ts';
import { cangnan2022 } from './cangnan-2022.ts';
import { dazu2025 } from './dazu-2025.ts';
import { elapsedTime } from './elapsed-time.ts';
import { jinzhai2025 } from './jinzhai-2025.ts';
import { ouhai2020 } from './ouhai-2020.ts';
import { ratio90And70, ratio90And75 } from './ratio-to-plan.ts';
import { suqian2025 } from './suqian-2025.ts';
import { xuancheng2020 } from './xuancheng-2020.ts';
import { yinchuan2025 } from './yinchuan-2025.ts';

/** Rule sets an office can begin with, the default first. */
export const ruleSetPresets: readonly LightRuleSet[] = [
  elapsedTime,
  yinchuan2025,
  ouhai2020,
  cangnan2022,
  xuancheng2020,
  jinzhai2025,
  dazu2025,
  suqian2025,
  ratio90And70,
  ratio90And75,
];
