import { describe, expect, it } from 'vitest';
import { deskCommand } from './key-map.ts';

const press = (key: string, held = {}) =>
  deskCommand({ key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...held });

describe('deskCommand', () => {
  it.each([
    ['c', 'confirm'],
    ['e', 'edit'],
    ['s', 'split'],
    ['m', 'merge'],
    ['a', 'add'],
    ['x', 'drop'],
    ['u', 'undo'],
    ['d', 'doubtful'],
    ['j', 'next'],
    ['ArrowUp', 'previous'],
  ])('%s asks to %s', (key, command) => {
    expect(press(key)).toBe(command);
  });

  it('drops the whole sentence with Shift', () => {
    expect(press('X', { shiftKey: true })).toBe('drop-sentence');
  });

  it('works with caps lock on', () => {
    expect(press('C')).toBe('confirm');
    expect(press('X')).toBe('drop');
  });

  it('walks the lists with L, both ways, and leaves Tab to the browser', () => {
    expect(press('l')).toBe('next-list');
    expect(press('L', { shiftKey: true })).toBe('previous-list');
    expect(press('Tab')).toBeNull();
  });

  it('leaves chords to the browser', () => {
    expect(press('a', { ctrlKey: true })).toBeNull();
    expect(press('c', { metaKey: true })).toBeNull();
  });
});
