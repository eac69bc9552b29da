import type {Instrument} from '../manual/data/instruments.ts';

/** A record by its key or name, however it is spelled: "WHODAS-2.0-12", "whodas 2.0 12". */
export function findInstrument(instruments: readonly Instrument[], name: string): Instrument | undefined {
  const wanted = plain(name);
  return instruments.find(({key}) => plain(key) === wanted) ?? instruments.find((one) => plain(one.name) === wanted);
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '');
}
