import { describe, expect, it } from 'vitest';
import { reportCommand } from './key-map.ts';

const press = (key: string, chord = {}) =>
  reportCommand({ key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...chord });

describe('reportCommand', () => {
  it('moves by undertaking and by number', () => {
    expect(press('j')).toBe('next-undertaking');
    expect(press('K')).toBe('previous-undertaking');
    expect(press('n')).toBe('next-number');
    expect(press('p')).toBe('previous-number');
  });

  it('moves by term the report explains', () => {
    expect(press('g')).toBe('next-term');
    expect(press('G', { shiftKey: true })).toBe('previous-term');
  });

  it('takes the full-width question mark of a Chinese keyboard', () => {
    expect(press('？')).toBe('help');
  });

  it('leaves chords to the browser', () => {
    expect(press('p', { ctrlKey: true })).toBeNull();
    expect(press('c', { metaKey: true })).toBeNull();
  });

  it('leaves other keys alone', () => {
    expect(press('z')).toBeNull();
    expect(press('PageDown')).toBeNull();
  });
});
