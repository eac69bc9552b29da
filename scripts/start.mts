/** `npm start`: builds the manual if something changed, and serves it as readers get it. `PORT=8080 npm start` chooses the port. */
import type {AddressInfo} from 'node:net';
import {program} from '../program.config.ts';
import {toStoreOrigin} from '../src/onboarding/record-store.ts';
import {buildIfChanged} from './lib/build.mts';
import {BUILD} from './lib/manual.mts';
import {serve} from './lib/serve.mts';
import {localPolicy} from './lib/site-headers.mts';

const port = Number(process.env.PORT ?? 3000);
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  console.error(`PORT is "${process.env.PORT}" → give a number from 0 to 65535, as in PORT=8080 npm start`);
  process.exit(1);
}

if (!(await buildIfChanged())) {
  console.log('Nothing has changed since the last build.');
}
try {
  const server = await serve(BUILD, port, {headers: localPolicy(BUILD, toStoreOrigin(program.recordStore))});
  console.log(`The manual is at http://localhost:${(server.address() as AddressInfo).port}/ (stop it with Ctrl-C)`);
} catch (error) {
  if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') {
    throw error;
  }
  console.error(`Port ${port} is in use → stop what uses it, or choose another: PORT=8080 npm start`);
  process.exitCode = 1;
}
