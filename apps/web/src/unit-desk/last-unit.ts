import { browserStorage } from '../shell/browser-storage.ts';

const key = (jurisdictionId: string): string => `jiannuo.unit.${jurisdictionId}`;

/** The unit whose desk was looked at last in this browser; '' where there was none. */
export const lastUnit = (jurisdictionId: string): string =>
  browserStorage.getItem(key(jurisdictionId)) ?? '';

export const keepLastUnit = (jurisdictionId: string, unit: string): void =>
  browserStorage.setItem(key(jurisdictionId), unit);
