import { type Actor, localOwner } from '@jiannuo/office';

/** Somebody of the sample city; the year is lived on this machine, so rights are the owner's. */
export function person(name: string): Actor {
  return { ...localOwner, name };
}

export const officeClerk: Actor = person('督查科 沈知行');
export const officeHead: Actor = person('督查科 顾衡');
export const viceMayor: Actor = person('分管副市长 陆明川');

/** The person who reports for a unit. */
export function reporterOf(unit: string): Actor {
  return person(`${unit} 联络员`);
}
