/** `npm run bench [name …]`: measures and prints. Medians, on this machine, now. */
import { cpus } from 'node:os';
import { benchBulk } from './bulk.ts';
import { benchExtraction } from './extraction.ts';
import { benchExtractionPeer } from './extraction-peer.ts';
import { benchLights } from './lights.ts';
import { print } from './measure.ts';
import { benchServer } from './server.ts';
import { benchStart } from './start.ts';
import { benchWeb } from './web.ts';
import { benchWorkbook } from './workbook.ts';

const benches = {
  extraction: benchExtraction,
  bulk: benchBulk,
  workbook: benchWorkbook,
  lights: benchLights,
  peer: benchExtractionPeer,
  start: benchStart,
  server: benchServer,
  web: benchWeb,
};
const wanted = process.argv.slice(2);
console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}\n`);
for (const [name, bench] of Object.entries(benches)) {
  if (wanted.length === 0 || wanted.includes(name)) print(await bench());
}
