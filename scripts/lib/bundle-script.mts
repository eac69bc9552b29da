import path from 'node:path';
import {build} from 'esbuild';

type Script = {
  /** From the project's root. */
  source: string;
  /** Below `out`. */
  file: string;
  format?: 'iife' | 'esm';
};

/** Bundles a script that runs outside the sites, at an address of its own. */
export async function bundleScript(root: string, out: string, {source, file, format = 'iife'}: Script): Promise<void> {
  await build({
    entryPoints: [path.join(root, source)],
    outfile: path.join(out, file),
    bundle: true,
    minify: true,
    target: 'es2023',
    format,
    legalComments: 'none',
  });
}
