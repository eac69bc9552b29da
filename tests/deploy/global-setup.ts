/** Before the first test of the deployment: nginx and Chromium are found, once. */
import {findChromium} from '../../scripts/lib/chromium.mts';
import {findNginx} from '../../scripts/lib/find-nginx.ts';

export default async function findServers(): Promise<void> {
  process.env.NGINX_PATH = findNginx();
  process.env.CHROMIUM_PATH = await findChromium();
}
