import { useEffect } from 'react';
import { isTyping } from '../shell/SearchBox.tsx';
import type { Desk } from './desk.ts';
import { deskCommand } from './key-map.ts';

/** Commands by key anywhere on the page, but not in fields, open forms and other controls. */
export function useDeskKeys(desk: Desk): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || isTyping(event.target)) return;
      if (document.querySelector('dialog[open]')) return;
      const command = deskCommand(event);
      if (!command || isOnControl(event, event.target)) return;
      event.preventDefault();
      desk.press(command);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [desk]);
}

/** Enter belongs to buttons and links; elsewhere it is a command of the desk. */
function isOnControl(event: KeyboardEvent, target: EventTarget | null): boolean {
  if (event.key !== 'Enter') return false;
  return target instanceof HTMLElement && target.closest('a, button, form, .switcher') !== null;
}
