import { afterEach, describe, expect, it, vi } from 'vitest';
import { addressOf, call } from './call.ts';

const place = { jurisdictionId: 'j1', reportId: 'r1' };

afterEach(() => vi.unstubAllGlobals());

describe('addressOf', () => {
  it('fills the path and leaves out what is empty', () => {
    const query = { reportId: 'r1', q: '道路 5%', section: '' };
    expect(addressOf('listCommitments', { params: { jurisdictionId: 'j1' }, query })).toBe(
      '/api/j/j1/commitments?reportId=r1&q=%E9%81%93%E8%B7%AF+5%25',
    );
  });
});

describe('call', () => {
  it('passes on what the server says is wrong', async () => {
    const body = { code: 'report-not-found', message: '没有这份报告', details: {}, requestId: 'x' };
    vi.stubGlobal('fetch', async () => new Response(JSON.stringify(body), { status: 404 }));
    await expect(call('readReport', { params: place })).rejects.toMatchObject(body);
  });

  it('says offline when no answer comes', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('failed')));
    await expect(call('readReport', { params: place })).rejects.toMatchObject({
      code: 'offline',
      isPassing: true,
    });
  });

  it('makes something of an answer that is not the server’s', async () => {
    vi.stubGlobal('fetch', async () => new Response('<html>', { status: 502 }));
    await expect(call('readReport', { params: place })).rejects.toMatchObject({ status: 502 });
  });
});
